import { historyOf } from "../../../src/check/facts/history";
import { YEAR_PROPERTY } from "../../../src/check/facts/years";
import type { Register, RegisterRecord } from "../../../src/register/register";
import { gridOf } from "../../support/grid";
import { campaignWith, contextOf, fileOf, mapping, record, registerOf } from "../support";

const ofYear = (year: number, records: readonly RegisterRecord[]): Register =>
  registerOf([fileOf(records, { properties: { [YEAR_PROPERTY]: String(year) } })]);
const person = (award: string, more: object = {}, unit = "Xã Cấn Hữu"): RegisterRecord =>
  record({ name: "Nguyễn Văn An", kind: "individual", birth: "1980-05-06", awards: [award], ...more }, { in: unit });

/** A list of another office, whose year stands where that office wrote it. */
const elsewhere = (of: { title?: string; sheet?: string; file?: string; cells?: readonly (string | number)[] }) => {
  const rows = (of.cells ?? [null]).map((_, at) =>
    record(
      { name: "Nguyễn Văn An", kind: "individual", birth: "1980-05-06", awards: ["Chiến sĩ thi đua cơ sở"] },
      { file: of.file ?? "ds.xlsx", sheet: of.sheet ?? "DS", row: at + 1 },
    ),
  );
  const columns = [mapping("name", 1), mapping(null, 2, { header: "Năm khen thưởng" })];
  const grid = gridOf((of.cells ?? []).map((cell) => [1, "Nguyễn Văn An", cell]));
  const made = fileOf(rows, { ...(of.cells === undefined ? {} : { columns }), layout: { grid } });
  const titled = made.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, layout: { ...table.layout, titles: [of.title ?? ""] } })),
  }));
  return registerOf([{ ...made, sheets: titled }]);
};

describe("the year of a list that is not ours", () => {
  const nominee = person("Chiến sĩ thi đua cơ sở");
  const years = (...earlier: readonly Register[]) =>
    historyOf(
      nominee,
      contextOf(registerOf([fileOf([nominee])]), { earlier, campaign: campaignWith({ year: 2026 }) }),
    )?.past.map(({ year }) => year);

  test.each([
    [{ title: "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2022" }, 2022],
    [{ title: "Danh sách khen thưởng năm học 2022 - 2023" }, 2023],
    [{ title: "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024)", sheet: "Năm 2023" }, 2023],
    [{ file: "khen thuong 2021.xlsx" }, 2021],
    [{ title: "Khen thưởng giai đoạn 2020, 2021, 2022", file: "2019.xlsx" }, 2019],
    [{ title: "DANH SÁCH" }, 2025],
  ])("%o is of %i", (of, year) => {
    expect(years(elsewhere(of))).toEqual([year]);
  });

  test("a column of years goes before the title: one list of several years", () => {
    const list = elsewhere({ title: "TỔNG HỢP KHEN THƯỞNG, NĂM 2025", cells: [2023, "Năm 2024", "2024-2025"] });
    expect(years(list)).toEqual([2023, 2024, 2025]);
  });

  test("a year left out breaks the run, though the lists were given one after the other", () => {
    const found = historyOf(
      nominee,
      contextOf(registerOf([fileOf([nominee])]), {
        earlier: ["NĂM 2023", "NĂM 2025"].map((title) => elsewhere({ title })),
        campaign: campaignWith({ year: 2026 }),
      }),
    );
    expect(found?.runs).toEqual([]);
  });
});

describe("the history of a nominee", () => {
  const nominee = person("Chiến sĩ thi đua cơ sở");
  const history = (earlier: readonly Register[], one = nominee) => {
    return historyOf(one, contextOf(registerOf([fileOf([one])]), { earlier, campaign: campaignWith({ year: 2026 }) }));
  };

  test("years come in order, three one after the other are a run, what is asked for again is told", () => {
    const found = history([2023, 2024, 2025].map((year) => ofYear(year, [person("Chiến sĩ thi đua cơ sở")])));
    expect(found?.past.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(found?.runs).toEqual([{ award: "Chiến sĩ thi đua cơ sở", years: 3 }]);
    expect(found?.again).toEqual(["Chiến sĩ thi đua cơ sở"]);
  });

  test("a gap breaks the run, another award is not asked for again", () => {
    const found = history([2023, 2025].map((year) => ofYear(year, [person("Lao động tiên tiến")])));
    expect(found?.runs).toEqual([]);
    expect(found?.again).toEqual([]);
    expect(found?.past).toHaveLength(2);
  });

  test("a namesake of another birth is somebody else, and nobody has a history without registers", () => {
    expect(history([ofYear(2025, [person("Lao động tiên tiến", { birth: "1990-01-02" })])])).toBeNull();
    expect(history([])).toBeNull();
  });

  test("a collective is one where unit and name are", () => {
    const team = (unit: string): RegisterRecord =>
      record({ name: "Tổ Toán", kind: "collective", awards: ["Tập thể lao động tiên tiến"] }, { in: unit });
    const own = team("Trường A");
    expect(history([ofYear(2025, [team("Trường A")])], own)?.past).toHaveLength(1);
    expect(history([ofYear(2025, [team("Trường B")])], own)).toBeNull();
  });
});
