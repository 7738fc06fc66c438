import fc from "fast-check";
import Papa from "papaparse";
import { csvPieces, writeCsv } from "../../../../src/files/write/export/csv";
import { shielded, unshielded } from "../../../../src/files/write/export/csv-shield";
import type { ExportColumn } from "../../../../src/files/write/export/export-table";
import { readWorkbook } from "../../../../src/files/read/read-workbook";
import { dayOf } from "../../../../src/text/day";
import { convert, LIBREOFFICE_TIMEOUT } from "../../../support/libreoffice";
import { openpyxlValues } from "../../../support/openpyxl";
import { withTool } from "../../../support/tools";

interface Row {
  readonly name: string;
  readonly votes: number | null;
}
const columns: readonly ExportColumn<Row>[] = [
  { name: "Họ và tên", type: "text", value: ({ name }) => name },
  { name: "Phiếu", type: "decimal", value: ({ votes }) => votes },
  { name: "Ngày", type: "date", value: () => dayOf(2022, 3, 5) },
  { name: "Trực tiếp", type: "boolean", value: () => true },
  { name: "Danh hiệu", type: "texts", value: () => ["Lao động tiên tiến", "Bằng khen, Giấy khen"] },
];

const DANGEROUS = ['=HYPERLINK("http://x","y")', "+84912345678", "@SUM(1)", "-1", "'=1", "''+1", "\t=1", "\r=1"];
const parsed = (bytes: Uint8Array): readonly (readonly string[])[] =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data;

test("is UTF-8 with byte order mark, quoted where needed, with ISO dates and lists in one cell", async () => {
  const bytes = await writeCsv({
    columns,
    rows: [
      { name: 'Nguyễn "Ánh", Đức\nB', votes: -1.5 },
      { name: "", votes: null },
    ],
  });
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    'Họ và tên,Phiếu,Ngày,Trực tiếp,Danh hiệu\r\n"Nguyễn ""Ánh"", Đức\nB",-1.5,2022-03-05,true,"Lao động tiên tiến; Bằng khen, Giấy khen"\r\n,,2022-03-05,true,"Lao động tiên tiến; Bằng khen, Giấy khen"\r\n',
  );
});

test("law: no field of text begins like a formula, and taking the shield off gives what was typed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(...DANGEROUS),
          fc.string({ unit: fc.constantFrom("'", "=", "-", "a", '"', ",", "\n") }),
        ),
      ),
      async (names) => {
        const rows = parsed(
          await writeCsv({ columns: columns.slice(0, 2), rows: names.map((name) => ({ name, votes: 1 })) }),
        ).slice(1);
        expect(rows.filter(([field = ""]) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
        expect(rows.map(([field = ""]) => unshielded(field))).toEqual(names);
      },
    ),
  );
});

test("texts that are no danger are left alone", () => {
  expect(["Nguyễn Văn A", "'a", "a=1", "0912", ""].map(shielded)).toEqual(["Nguyễn Văn A", "'a", "a=1", "0912", ""]);
});

test("our own reader takes it for the same table", async () => {
  const book = await readWorkbook("so.csv", await writeCsv({ columns, rows: [{ name: "Trần Thị Bưởi", votes: 3 }] }));
  expect(book.sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text))).toEqual([
    ["Họ và tên", "Phiếu", "Ngày", "Trực tiếp", "Danh hiệu"],
    ["Trần Thị Bưởi", "3", "2022-03-05", "true", "Lao động tiên tiến; Bằng khen, Giấy khen"],
  ]);
});

test("a long table comes in pieces that together are the file", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ name: `Người ${index}`, votes: index }));
  const pieces: string[] = [];
  for await (const piece of csvPieces({ columns, rows })) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.join("")).toBe(new TextDecoder("utf-8", { ignoreBOM: true }).decode(await writeCsv({ columns, rows })));
  expect(pieces.join("").split("\r\n")).toHaveLength(20_002);
});

withTool("libreoffice", "openpyxl")("opened by a spreadsheet program", () => {
  test(
    "nothing runs",
    async () => {
      const csv = await writeCsv({
        columns: columns.slice(0, 1),
        rows: DANGEROUS.map((name) => ({ name, votes: null })),
      });
      const [book] = await openpyxlValues(await convert([{ name: "so.csv", bytes: csv }], "xlsx"));
      const cells = Object.values(book?.sheets[0]?.cells ?? {}).map(({ value }) => value);
      expect(cells).toHaveLength(DANGEROUS.length + 1);
      expect(cells.filter((value) => typeof value !== "string" || /^[=+\-@]/.test(value))).toEqual([]);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
