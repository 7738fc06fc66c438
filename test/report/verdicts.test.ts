import { addressedUnit } from "../../src/report/unit-body";
import { describe, expect, test } from "@jest/globals";
import { builtIn } from "../../src/campaign/built-in/index";
import { checkRegister } from "../../src/check/check";
import type { Finding } from "../../src/check/finding";
import { findingKey } from "../../src/check/verdicts/finding-key";
import { judge } from "../../src/check/verdicts/judge";
import type { Verdict } from "../../src/check/verdicts/verdict";
import type { SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { buildReport } from "../../src/report/build-report";
import { inputFor, registerFor, sheetOf, shown } from "./support";

const campaign = builtIn("quoc-oai-2022");
if (campaign === null) throw new Error("no such campaign");
const register = registerFor(campaign, { units: 4, records: 24 });
const { findings } = inputFor(campaign, register);
const plain = (found: Finding): boolean => found.severity !== "info" && found.code !== "submission-missing";
const [ignoredOne, returnedOne] = (() => {
  const own = findings.filter((found) => plain(found) && found.place.unit !== undefined);
  const [first] = own;
  const second = own.find(({ place }) => place.unit !== first?.place.unit);
  if (first === undefined || second === undefined) throw new Error("too few findings");
  return [first, second];
})();

const decided = (verdicts: readonly (readonly [Finding, Verdict])[]) => {
  const { open, ignored } = judge(
    checkRegister({ campaign, register, today: inputFor(campaign, register).today, earlier: [] }),
    register,
    Object.fromEntries(verdicts.map(([found, verdict]) => [findingKey(found, register), verdict])),
  );
  return inputFor(campaign, register, { findings: open, ignored });
};
const texts = (plan: SheetPlan): string => plan.rows.map((row) => row.map(shown).join("\t")).join("\n");
const sheet = (workbook: WorkbookPlan, name: string): string => texts(sheetOf(workbook, name));

const AT = "2022-06-01T08:00:00Z";
const usual = buildReport(inputFor(campaign, register));
const input = decided([
  [ignoredOne, { kind: "ignored", reason: "Đã hỏi huyện", at: AT }],
  [returnedOne, { kind: "returned", at: AT }],
]);
const report = buildReport(input);

describe("a report after findings were decided", () => {
  test("counts an ignored finding nowhere, and tells it with its reason on the sheet of findings and the proof", () => {
    const errors = (of: typeof report): number =>
      of.units.reduce((sum, { findings: own }) => sum + own.error + own.warning, 0);
    expect(errors(report)).toBe(errors(usual) - 1);
    expect(sheet(report.workbook, "Nội dung cần xem lại")).toContain("Bỏ qua ngày 01/06/2022: Đã hỏi huyện");
    expect(sheet(report.workbook, "Đối chiếu")).toContain("đã bỏ qua 1 nội dung, với lý do: “Đã hỏi huyện” (1)");
    expect(sheet(usual.workbook, "Đối chiếu")).not.toContain("bỏ qua");
  });

  test("gives a unit back what the clerk chose, and to others all that is to be mended", () => {
    const told = (of: typeof report, unit: string | undefined): number =>
      Number(
        /còn (\d+) nội dung/u.exec(
          sheet(of.workbook, "Phiếu trả lại").split(`Kính gửi: ${addressedUnit(unit ?? "")}`)[1] ?? "",
        )?.[1],
      );
    expect(told(usual, returnedOne.place.unit)).toBeGreaterThan(1);
    expect(told(report, returnedOne.place.unit)).toBe(1);
    expect(told(report, ignoredOne.place.unit)).toBe(told(usual, ignoredOne.place.unit) - 1);
    expect(sheet(report.workbook, "Nội dung cần xem lại")).toContain("Trả lại đơn vị ngày 01/06/2022");
  });
});

test("a nomination that only an ignored finding kept out is proposed, and the proof says how many there are", () => {
  const kept = findings.filter(({ severity, place }) => severity === "error" && place.record !== undefined);
  const eased = buildReport(
    decided(kept.map((found) => [found, { kind: "ignored", reason: "Lãnh đạo đồng ý", at: AT }])),
  );
  expect(eased.dispatch.eligible).toBeGreaterThan(usual.dispatch.eligible);
  expect(eased.dispatch.eased).toBe(eased.dispatch.eligible - usual.dispatch.eligible);
  expect(sheet(eased.workbook, "Đối chiếu")).toContain(
    `${String(eased.dispatch.eased)} đề nghị được tính là đủ điều kiện`,
  );
});
