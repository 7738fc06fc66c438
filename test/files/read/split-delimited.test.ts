import fc from "fast-check";
import { splitDelimited } from "../../../src/files/read/text/split-delimited";

function split(text: string, delimiter = ","): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  splitDelimited(text, delimiter, (fields) => rows.push(fields));
  return rows;
}

const quoted = (field: string): string =>
  /[",;\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
const word = fc.constantFrom("Nguyễn Văn An", "thôn 1, xã A", 'gọi là "Tư"', "dòng một\ndòng hai", "", "0912", "a;b");
const plain = fc.constantFrom("An", "Bình", "Chi", "1980", "");
const COLUMNS = 4;

describe("a delimited text", () => {
  test("that is quoted as RFC 4180 wants it gives back what was written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        (rows, lineEnd) => {
          // One column is never quoted, so that the usual number of fields can be told.
          const table = [["1", "2", "3", "4"], ...rows];
          expect(split(table.map((row) => row.map(quoted).join(",")).join(lineEnd))).toEqual(table);
        },
      ),
    );
  });

  test("whose heads span lines keeps its columns, though all rows are quoted and headings stand between them", () => {
    const rows = [
      ["DANH SÁCH"],
      ["STT\n(1)", "Loại (cá nhân, tập thể)\n(2)", "Nơi ở\n(3)"],
      ["I", "TẬP THỂ"],
      ["1", "tập thể", "Thôn 1, xã A"],
      ["2", "tập thể", "Thôn 2, xã A"],
      ["II", "CÁ NHÂN"],
      ["3", "cá nhân", "Thôn 3, xã A"],
      ["4", "cá nhân", "Thôn 4, xã A"],
    ];
    const written = rows.map((row) => row.map((field) => (/[,\n]/.test(field) ? `"${field}"` : field)).join(","));
    expect(split(written.join("\n"))).toEqual(rows);
  });

  test("with quotes put anywhere into its fields keeps every row, and every other field", () => {
    const table = fc.array(fc.array(plain, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: 3, maxLength: 9 });
    const quotes = fc.record({
      row: fc.nat(),
      column: fc.nat(),
      text: fc.constantFrom('"', '"Bông" x', 'x "y"', '"z'),
    });
    fc.assert(
      fc.property(table, quotes, fc.constantFrom(",", ";", "\t", "|"), (rows, quote, delimiter) => {
        const [row, column] = [quote.row % rows.length, quote.column % COLUMNS];
        const changed = rows.map((fields, at) =>
          fields.map((field, place) => (at === row && place === column ? quote.text : field)),
        );
        expect(split(changed.map((fields) => fields.join(delimiter)).join("\n"), delimiter)).toEqual(changed);
      }),
    );
  });

  test.each([
    ["a quoted part of a field", '"Bông hồng vàng" năm 2022', ['"Bông hồng vàng" năm 2022']],
    ["a quote never closed", '"An', ['"An']],
    ["a doubled quote", '"gọi ""Tư"""', ['gọi "Tư"']],
    ["spaces around quotes", ' "An, Bình" ', ["An, Bình"]],
    ["quotes in the middle", 'An "Tư" Bình', ['An "Tư" Bình']],
    ["an empty quoted field", '""', [""]],
  ])("%s", (_name, text, expected) => {
    expect(split(`STT,Tên\n1,x\n${text}`)[2]).toEqual(expected);
  });

  test("tells how many fields it had to read literally, and where the first is", () => {
    const repairs = splitDelimited('a,b\n1,"x" y\n2,z\n3,"w', ",", () => undefined);
    expect(repairs).toEqual({ fields: 2, first: 1 });
  });

  test("takes time in proportion to its length, however its quotes stand", () => {
    const look = (unit: string, times: number): number => {
      const from = process.cpuUsage();
      splitDelimited(unit.repeat(times), ",", () => undefined);
      const { user } = process.cpuUsage(from);
      return user / 1000;
    };
    for (const unit of ['1,"a\n', '"""', '"', '1,"""a\n', 'x,"y",""z\n', "abc\n"]) {
      look(unit, 20_000);
      expect(look(unit, 400_000)).toBeLessThan(5000);
    }
  });
});
