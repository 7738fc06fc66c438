import { BUILT_IN } from "../../src/campaign/built-in/index";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { buildReport } from "../../src/report/build-report";
import { LIBREOFFICE_TIMEOUT } from "../support/libreoffice";
import { cellKey, recalculated } from "../support/recalculated";
import { withTool } from "../support/tools";
import { sampleReport } from "./sample-report";
import { formulasOf, inputFor, registerFor } from "./support";

withTool("libreoffice")("recalculated by LibreOffice", () => {
  it(
    "every formula of every sheet gives the engine's figure, for the demo set and all five campaigns",
    async () => {
      const invented = BUILT_IN.map((campaign) => {
        const register = registerFor(campaign, { units: 4, records: 6 });
        return {
          name: campaign.id,
          report: buildReport(
            inputFor(campaign, register, { earlier: [registerFor(campaign, { units: 3, records: 4, seed: 3 })] }),
          ),
        };
      });
      const reports = [{ name: "demo", report: await sampleReport("quoc-oai-2022") }, ...invented];
      const given = await recalculated(
        await Promise.all(reports.map(async ({ report }) => ({ bytes: await writeWorkbook(report.workbook) }))),
      );
      const wrong: string[] = [];
      let checked = 0;
      reports.forEach(({ name, report }, index) => {
        for (const { sheet, address, formula, cached } of formulasOf(report.workbook)) {
          const found = given[index]?.[0]?.get(cellKey(sheet, address));
          const same =
            typeof cached === "number"
              ? typeof found === "number" && Math.abs(found - cached) < 1e-9
              : found === cached;
          checked += 1;
          if (!same)
            wrong.push(`${name} ${sheet}!${address} ${formula}: ${JSON.stringify(found)} instead of ${String(cached)}`);
        }
      });
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(checked).toBeGreaterThan(1500);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
