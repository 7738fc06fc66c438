import { describe, expect, test } from "@jest/globals";
import { checkRegister } from "../../../src/check/check";
import type { Finding } from "../../../src/check/finding";
import { messageOf } from "../../../src/check/wording/index";
import { NO_CHOICES, type Choices } from "../../../src/register/register";
import { takeIn } from "../../../src/register/take-in";
import type { Grid } from "../../../src/grid/grid";
import { dayOfIso } from "../../../src/text/day";
import { workbookOf } from "../../register/support";
import { gridOf } from "../../support/grid";
import { campaignWith } from "../support";

const LIST = [
  ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Thành tích"],
  [1, "Lò Thị Ín", "05/03/1980", "Xã Mường Tự Nghĩ", "Cứu hai em nhỏ khỏi đuối nước"],
  [2, "Quàng Văn Ọ", "06/04/1981", "Xã Mường Tự Nghĩ", "Hiến 200 m2 đất làm đường"],
  [3, "Cà Thị Ỏn", "07/05/1982", "Xã Mường Tự Nghĩ", "Dạy chữ cho người lớn trong bản"],
  [4, "Tòng Văn Ưởng", "08/06/1983", "Xã Mường Tự Nghĩ", "Trả lại của rơi cho người mất"],
];
const today = dayOfIso("2026-11-30");

function checked(sheets: readonly Grid[], choices: Partial<Choices> = {}) {
  if (today === null) throw new Error("no day");
  const campaign = campaignWith({});
  const register = takeIn([workbookOf(sheets, "a.xlsx")], [], campaign, { ...NO_CHOICES, ...choices });
  return { register, findings: checkRegister({ campaign, register, today, earlier: [] }) };
}
const told = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => code === "rows-hidden");

describe("rows that a filter or a hand has hidden", () => {
  test("are counted as the others are, and said with the first row, once for a sheet", () => {
    const { register, findings } = checked([gridOf(LIST, { name: "DS", hiddenRows: [2, 4] })]);
    expect(register.records).toHaveLength(4);
    expect(told(findings)).toMatchObject([
      { severity: "warning", place: { file: "a.xlsx", sheet: "DS", row: 3 }, params: { count: 2, rows: [3, 5] } },
    ]);
    const [finding] = told(findings);
    for (const language of ["vi", "en"] as const)
      expect(finding && messageOf(finding, language)).toMatch(/“DS”.* 2 .*3, 5\)|2 .*“DS”.*3, 5\)/);
  });

  test("say nothing where only heads, titles or blank rows are hidden", () => {
    const { findings } = checked([gridOf([...LIST, [], []], { name: "DS", hiddenRows: [0, 5, 6] })]);
    expect(told(findings)).toEqual([]);
  });

  test("name twenty rows at most and count all", () => {
    const many = Array.from({ length: 30 }, (_, at) => [at + 1, `Lường Văn ${at}a`, "", "Xã A", `Việc tốt số ${at}`]);
    const hiddenRows = many.map((_, at) => at + 1);
    const { findings } = checked([gridOf([LIST[0] ?? [], ...many], { name: "DS", hiddenRows })]);
    const [finding] = told(findings);
    expect(finding?.params).toMatchObject({ count: 30, rows: hiddenRows.slice(0, 20).map((row) => row + 1) });
    expect(finding && messageOf(finding, "vi")).toContain("21, …)");
  });
});

describe("a list on a hidden sheet beside a visible one of the same kind", () => {
  const shown = gridOf(LIST, { name: "Mới" });

  test.each(["hidden", "veryHidden"] as const)("%s: counts only when the clerk says so, and is said", (visibility) => {
    const old = { ...gridOf(LIST.slice(0, 3), { name: "Cũ" }), visibility };
    const { register, findings } = checked([shown, old]);
    expect(register.records.map(({ source }) => source.sheet)).toEqual(Array(4).fill("Mới"));
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "sheet-unrecognised",
        place: expect.objectContaining({ sheet: "Cũ" }) as unknown,
        params: { reason: "purpose-hidden" },
      }),
    );
    const taken = checked([shown, old], { sheets: { "a.xlsx#Cũ": "take" } }).register;
    expect(taken.records).toHaveLength(6);
  });
});
