import { builtIn } from "../../src/campaign/built-in/index";
import { checkRegister } from "../../src/check/check";
import { unitWorkbook } from "../../src/check/native/unit-workbook";
import { findingsPlan } from "../../src/app/engine/findings-plan";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import type { Campaign } from "../../src/campaign/campaign";
import type { Workbook } from "../../src/grid/grid";
import { parseMark } from "../../src/grid/sheet-mark";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import { NO_CHOICES, type Register } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { registerFor, reportFor } from "../report/support";
import { dayOf } from "../../src/text/day";
import { gridOf } from "../support/grid";

const campaign = builtIn("quoc-oai-2022") as Campaign;
const LIST = gridOf(
  [
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT, VIỆC TỐT"],
    ["STT", "Họ và tên", "Ngày sinh", "Số điện thoại", "Chức vụ", "Nội dung việc làm tốt"],
    [1, "Nguyễn Văn An", "05/03/1980", "0912345678", "Công chức", "Giúp đỡ hộ nghèo sửa nhà"],
    [2, "Trần Thị Bình", "05/03/1981", "0912345679", "Công chức", "Hiến đất làm đường"],
  ],
  { name: "DS" },
);
const bookOf = (...sheets: Workbook["sheets"]): Workbook => ({
  name: "a.xlsx",
  fingerprint: null,
  properties: {},
  sheets,
});
const taken = (book: Workbook): Register => takeIn([book], [], campaign, NO_CHOICES);
const listed = ({ files }: Register): readonly string[] =>
  files.flatMap(({ sheets }) => sheets.filter(({ layout }) => layout.listed).map(({ layout }) => layout.name));
const saved = async (plan: WorkbookPlan): Promise<Workbook> => readWorkbook("b.xlsx", await writeWorkbook(plan));

const findings = (): WorkbookPlan => {
  const register = taken(bookOf(LIST));
  return findingsPlan(
    checkRegister({ campaign, register, today: dayOf(2022, 6, 1) ?? (0 as never), earlier: [] }),
    register,
    "a.xlsx",
    "vi",
  );
};
const withoutMarks = (book: Workbook): Workbook => ({
  ...book,
  sheets: book.sheets.map((grid) => {
    const bare = { ...grid };
    Reflect.deleteProperty(bare, "mark");
    return bare;
  }),
});
const withoutTables = (book: Workbook): Workbook => ({
  ...book,
  sheets: book.sheets.map((grid) => ({ ...grid, tables: [] })),
});

describe("sheets that we wrote, in a file", () => {
  it("carry their mark: kind, token and name", async () => {
    const { sheets } = await saved(reportFor(campaign, registerFor(campaign, { units: 2, records: 2 })).workbook);
    for (const { name, mark } of sheets) expect(parseMark(mark ?? "")?.name).toBe(name);
    expect(new Set(sheets.map(({ mark }) => parseMark(mark ?? "")?.token)).size).toBe(sheets.length);
  });

  it.each([
    ["as it was written", (book: Workbook) => book],
    ["saved by a program that keeps no marks", withoutMarks],
    ["saved in a format without tables", (book: Workbook) => withoutTables(withoutMarks(book))],
    [
      "renamed",
      (book: Workbook) => ({ ...book, sheets: book.sheets.map((grid) => ({ ...grid, name: `Bản ${grid.name}` })) }),
    ],
  ])("a findings sheet is no list beside a unit's own: %s", async (_, as) => {
    const { sheets } = as(await saved(findings()));
    const register = taken(bookOf(LIST, ...sheets));
    expect([register.records.length, listed(register)]).toEqual([2, ["DS"]]);
  });

  it("what undo brings back is no list, whatever stands in it", () => {
    const backup = { ...LIST, name: "~so-thi-dua 1", visibility: "veryHidden" as const, mark: "backup/1" };
    expect(taken(bookOf(LIST, backup)).records).toHaveLength(2);
    expect(taken(bookOf(LIST, { ...backup, name: "Bản sao" })).records).toHaveLength(2);
  });

  it("the register of another office gives its records once, also beside what undo kept of it", async () => {
    const register = registerFor(campaign, { units: 3, records: 5 });
    const { sheets } = await saved(reportFor(campaign, register).workbook);
    const kept = sheets.map((grid) => ({
      ...grid,
      name: `~so-thi-dua ${grid.name}`,
      visibility: "veryHidden" as const,
    }));
    const again = taken(bookOf(...sheets, ...kept));
    expect(again.records).toHaveLength(register.records.length);
  });

  it("a template that a unit filled is a list", async () => {
    const { sheets } = await saved(unitWorkbook(campaign, "Xã Cấn Hữu"));
    expect(sheets.map(({ mark }) => parseMark(mark ?? "")?.kind)).toContain("template");
    const [list] = sheets.filter(({ name }) => name !== "Danh mục" && name !== "Hướng dẫn");
    const filled = { ...LIST, mark: list?.mark ?? "" };
    expect(taken(bookOf(filled)).records).toHaveLength(2);
  });
});
