import { understandSheet } from "../../src/layout/understand";
import { cellOf, gridOf } from "../support/grid";

describe("legacy text", () => {
  test("a TCVN3 sheet is read as Unicode, each change shown before and after", () => {
    const layout = understandSheet(
      gridOf(
        [
          ["STT", "Hä vµ tªn", "§¬n vÞ"],
          [1, "NguyÔn V¨n An", "Tr\u00adêng TiÓu häc"],
        ],
        { fontName: ".VnTime" },
      ),
    );
    expect(layout.encoding).toBe("tcvn3");
    expect(layout.tables[0]?.columns.map(({ path }) => path[0])).toEqual(["STT", "Họ và tên", "Đơn vị"]);
    expect(layout.conversions.at(-1)).toEqual({
      row: 1,
      column: 2,
      from: "tcvn3",
      before: "Tr\u00adêng TiÓu häc",
      after: "Trường Tiểu học",
    });
    expect(layout.grid.rows[1]?.cells[1]?.value).toBe("Nguyễn Văn An");
  });

  test("a sheet of two encodings is mixed; Unicode cells stay as they are", () => {
    const layout = understandSheet(
      gridOf([
        ["STT", "Họ và tên", "Đơn vị"],
        [1, cellOf("Nguyeãn Vaên An", "VNI-Times"), "Trường Tiểu học"],
      ]),
    );
    expect(layout.encoding).toBe("mixed");
    expect(layout.conversions.map(({ from, after }) => [from, after])).toEqual([["vni", "Nguyễn Văn An"]]);
  });

  test("a Unicode sheet is left untouched", () => {
    const grid = gridOf([
      ["STT", "Họ và tên"],
      [1, "Nguyễn Văn An"],
    ]);
    const layout = understandSheet(grid);
    expect(layout.encoding).toBe("unicode");
    expect(layout.grid.rows[1]).toBe(grid.rows[1]);
  });
});
