import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BUILT_IN } from "../../../src/campaign/built-in/index";
import { checkRegister } from "../../../src/check/check";
import {
  accepts,
  formulaOf,
  nativeRuleOf,
  type NativeRule,
  type NativeValue,
} from "../../../src/check/native/native-rule";
import type { ColumnRule } from "../../../src/campaign/campaign";
import { readWorkbook } from "../../../src/files/read/read-workbook";
import { writeWorkbook } from "../../../src/files/write/xlsx/write-workbook";
import { NO_CHOICES } from "../../../src/register/register";
import { takeIn } from "../../../src/register/take-in";
import { REGISTER_HEADERS } from "../../../src/field/headers";
import { gridOf } from "../../support/grid";
import { convert, LIBREOFFICE_TIMEOUT } from "../../support/libreoffice";
import { plannedCell, sheetPlanOf, workbookPlanOf } from "../../support/plans";
import { withTool } from "../../support/tools";
import { campaignWith, column, day } from "../support";

const RULED: readonly (readonly [ColumnRule["register"], ColumnRule["field"], string])[] = [
  ["nominations", "deedDate", "quoc-oai-2022"],
  ["nominations", "birth", "quoc-oai-2022"],
  ["nominations", "phone", "quoc-oai-2022"],
  ["nominations", "idNumber", "quoc-oai-2022"],
  ["articles", "copies", "son-tay-2017"],
  ["works", "finishedOn", "quy-hop-60-nam"],
];
const campaignOf = (id: string) => BUILT_IN.find((one) => one.id === id) ?? campaignWith();

const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((value) => String(value).padStart(2, "0"));
const dateText = fc
  .tuple(twoDigits(31), twoDigits(12), fc.integer({ min: 1890, max: 2040 }))
  .map(([date, month, year]) => `${date}/${month}/${year}`);
const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`));
const VALUES: Readonly<Partial<Record<string, fc.Arbitrary<NativeValue>>>> = {
  deedDate: fc.oneof(dateText, fc.constantFrom("10/2021", "2022", "tháng 5", "31/02/2022")),
  finishedOn: fc.oneof(dateText, fc.constantFrom("4/2023", "2023")),
  birth: fc.oneof(dateText, fc.integer({ min: 1801, max: 2100 }).map(String)),
  phone: fc.oneof(digits(1, 13), fc.constantFrom("0912 345 678", "12-34", "+84912345678")),
  idNumber: fc.oneof(digits(1, 15), fc.constantFrom("001 085 012345")),
  copies: fc.integer({ min: 0, max: 5 }),
};

/** What the engine says of the value in that column of a unit's list. */
function refusedByEngine(
  register: ColumnRule["register"],
  field: ColumnRule["field"],
  id: string,
  value: NativeValue,
): boolean {
  const campaign = campaignOf(id);
  const own =
    campaign.columns.find((rule) => rule.register === register && rule.field === field)?.header ??
    REGISTER_HEADERS.vi[field as keyof typeof REGISTER_HEADERS.vi];
  const name =
    register === "articles"
      ? ["Tên bài viết", "Tấm gương sáng"]
      : register === "works"
        ? ["Tên công trình, phần việc, sự kiện", "Đường hoa"]
        : ["Họ và tên", "Nguyễn Văn An"];
  const rows = [
    ["STT", name[0] ?? "", own],
    [1, name[1] ?? "", value],
  ];
  const sheet = gridOf(rows, { name: "Đề nghị khen thưởng" });
  const taken = takeIn(
    [{ name: "a.xlsx", fingerprint: null, sheets: [sheet], properties: {} }],
    [],
    { ...campaign, units: [] },
    NO_CHOICES,
  );
  return checkRegister({ campaign, register: taken, today: day("2030-01-01"), earlier: [] }).some(
    ({ place, severity }) => place.row === 2 && place.column === "C" && severity !== "info",
  );
}

describe.each(RULED)("%s %s in %s", (register, field, id) => {
  const rule = nativeRuleOf(column(field, "required", { register }), campaignOf(id), []);

  test("what Excel refuses, the engine refuses", () => {
    const refused: NativeValue[] = [];
    fc.assert(
      fc.property(VALUES[field] ?? fc.string(), (value) => {
        if (accepts(rule, value)) return;
        refused.push(value);
        expect([value, refusedByEngine(register, field, id, value)]).toEqual([value, true]);
      }),
      { numRuns: 120 },
    );
    expect(refused.length).toBeGreaterThan(0);
  });
});

test("choices and free text refuse nothing", () => {
  for (const rule of [{ type: "free" }, { type: "choice", values: ["Nam"] }] satisfies NativeRule[]) {
    expect([formulaOf(rule, "A1"), accepts(rule, "gì cũng được"), accepts(rule, 7)]).toEqual([null, true, true]);
  }
});

withTool("libreoffice")("the formulas of native validation", () => {
  test(
    "say in LibreOffice what the engine's own reading of them says",
    async () => {
      const samples: readonly NativeValue[] = [
        "14/10/2021",
        "15/10/2021",
        "30/06/2022",
        "01/07/2022",
        "10/2021",
        "31/02/2022",
        "2022",
        "tháng 5/22",
        44_484,
        44_483,
        44_742,
        44_743,
        1980,
        1900,
        2018,
        "01/01/1915",
        "0912345678",
        "12-34",
        "123",
        912_345_678,
        "001 085 012345",
        0,
        1,
        2,
        "hai bản",
      ];
      const rules = RULED.map(([register, field, id]) =>
        nativeRuleOf(column(field, "required", { register }), campaignOf(id), []),
      );
      const rows = samples.map((value, index) => [
        plannedCell(value),
        ...rules.map((rule) =>
          plannedCell({
            kind: "formula" as const,
            formula: `IF(${formulaOf(rule, `$A${index + 1}`) ?? "TRUE"},1,0)`,
            cached: 9,
          }),
        ),
      ]);
      const bytes = await writeWorkbook(workbookPlanOf([sheetPlanOf("Thử", rows)]));
      const [again] = await convert([{ name: "thu.xlsx", bytes }], "xlsx");
      const grid = (await readWorkbook("thu.xlsx", again ?? bytes)).sheets[0];
      const told = samples.map((value, row) => [
        value,
        ...rules.map((_, index) => grid?.rows[row]?.cells[index + 1]?.value === 1),
      ]);
      expect(told).toEqual(samples.map((value) => [value, ...rules.map((rule) => accepts(rule, value))]));
    },
    LIBREOFFICE_TIMEOUT,
  );
});
