import { readFileSync } from "node:fs";
import path from "node:path";
import { gather, gatherer, withoutCells } from "../../src/app/gather";
import { merged } from "../../src/register/merge-registers";
import type { ReadFile } from "../../src/app/ports/files";
import { builtIn } from "../../src/campaign/built-in/index";
import { checkRegister } from "../../src/check/check";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { NO_CHOICES } from "../../src/register/register";
import { dayOf } from "../../src/text/day";
import { ROOT } from "../support/root";

const NAMES = ["02 Dong Quang.xlsx", "08 TT Quoc Oai.ods", "07_SaiSon_NTVT.xlsx"];
const BROKEN: ReadFile = {
  ok: false,
  file: { name: "hong.xlsx", fingerprint: null, problem: { reason: "damaged", detail: "" } },
};

const read = async (name: string): Promise<ReadFile> => ({
  ok: true,
  workbook: await readWorkbook(
    name,
    new Uint8Array(readFileSync(path.join(ROOT, "samples/quoc-oai-2022/units", name))),
  ),
});

describe("files taken in one by one, the cells of each forgotten", () => {
  test("give the register that all of them give together, and the same findings", async () => {
    const campaign = builtIn("quoc-oai-2022");
    const today = dayOf(2022, 7, 15);
    if (campaign === null || today === null) throw new Error("no campaign");
    const [first, ...others] = await Promise.all(NAMES.map(read));
    const files = [first, BROKEN, ...others].filter((file) => file !== undefined);
    const together = gather(files, campaign, [], NO_CHOICES);
    const take = gatherer(campaign, [], NO_CHOICES);
    const oneByOne = merged(
      files.map((file) => withoutCells(take([file]))),
      campaign.units,
    );
    expect(together.records.length).toBeGreaterThan(20);
    expect(oneByOne).toEqual(withoutCells(together));
    const check = (register: typeof together): unknown => checkRegister({ campaign, register, today, earlier: [] });
    expect(check(oneByOne)).toEqual(check(together));
    expect(oneByOne.files.flatMap(({ sheets }) => sheets.flatMap(({ layout }) => layout.grid.rows))).toEqual([]);
  });
});
