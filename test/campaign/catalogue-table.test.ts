import { catalogueOn, type OwnLine } from "../../src/campaign/catalogue/catalogue";
import { catalogueTable, readCatalogueTable } from "../../src/campaign/catalogue/catalogue-table";
import { dayOf } from "../../src/text/day";
import { day } from "../check/support";

const LINE: OwnLine = {
  id: "R_KNC",
  name: "Kỷ niệm chương “Vì sự phát triển tỉnh”",
  category: "form",
  subjects: ["individual", "household"],
  levels: ["tỉnh"],
  aliases: ["KNC tỉnh", "Kỷ niệm chương tỉnh"],
  decidedBy: "Chủ tịch UBND tỉnh",
  source: "Quyết định 12/2025/QĐ-UBND",
  from: dayOf(2025, 7, 1),
  to: null,
};

describe("a catalogue as a table", () => {
  test("comes back as it went out, to the last value", () => {
    const lines = [
      LINE,
      { ...LINE, id: "R_2", name: "Danh hiệu khác", category: "title" as const, to: dayOf(2026, 12, 31) },
    ];
    expect(readCatalogueTable(catalogueTable(lines), [])).toEqual({ lines, troubles: [] });
  });

  test("the whole catalogue of a day does too, but for what only the program knows", () => {
    const entries = catalogueOn(day("2026-11-30"), []);
    const { lines, troubles } = readCatalogueTable(catalogueTable(entries), []);
    expect(troubles).toEqual([]);
    expect(lines.map(({ id, name, subjects }) => [id, name, subjects])).toEqual(
      entries.map(({ id, name, subjects }) => [id, name, subjects]),
    );
  });

  test("holds on its days only", () => {
    const ids = (year: number, month: number) =>
      catalogueOn(day(`${String(year)}-0${String(month)}-01`), [LINE]).map(({ id }) => id);
    expect(ids(2025, 7)).toContain("R_KNC");
    expect(ids(2025, 6)).not.toContain("R_KNC");
  });

  test("is read as another office typed it: fewer columns, in another order, without tones, quoted by Excel", () => {
    const text =
      '\uFEFFdoi tuong\tTEN DAY DU\tGhi chú\nTập thể, cá nhân\t"Bằng ""Lao động giỏi"""\tx\n\t\t\n\tGiấy khen nội bộ\t\n';
    const { lines, troubles } = readCatalogueTable(text, []);
    expect(troubles).toEqual([]);
    expect(lines.map(({ id, name, subjects, category }) => [id, name, subjects, category])).toEqual([
      ["R_BANG_LAO_DONG_GIOI", 'Bằng "Lao động giỏi"', ["collective", "individual"], "title"],
      ["R_GIAY_KHEN_NOI_BO", "Giấy khen nội bộ", ["individual", "collective"], "title"],
    ]);
  });

  test("a row that says nothing we know is told with its place and left out; the others are read", () => {
    const text =
      "Tên đầy đủ\tLoại\tĐối tượng\tÁp dụng từ ngày\nA B\tkhác\tCá nhân\t\nC D\t\tNgười\t31/02/2025\n\tHình thức\t\t\nE F\tHình thức\t\t\n";
    const { lines, troubles } = readCatalogueTable(text, []);
    expect(lines.map(({ name }) => name)).toEqual(["E F"]);
    expect(troubles.map(({ line, column, typed }) => [line, column, typed])).toEqual([
      [2, "Loại", "khác"],
      [3, "Đối tượng", "Người"],
      [3, "Áp dụng từ ngày", "31/02/2025"],
      [4, "Tên đầy đủ", ""],
    ]);
  });

  test("without the heading of names nothing is read, and that is told", () => {
    expect(readCatalogueTable("LĐTT\tCá nhân\n", [])).toMatchObject({ lines: [], troubles: [{ line: 1 }] });
  });

  test("nothing in it is a formula where it is pasted", () => {
    const table = catalogueTable([{ ...LINE, name: "=HYPERLINK(1)", decidedBy: "@x" }]);
    expect(
      table
        .split("\n")[1]
        ?.split("\t")
        .filter((cell) => /^[=+@-]/u.test(cell)),
    ).toEqual([]);
  });
});
