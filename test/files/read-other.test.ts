import { CFB, utils, write, type BookType } from "@e965/xlsx";
import { cellAt, type Grid } from "../../src/grid/grid";
import { rangeText } from "../../src/grid/address";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { convert, LIBREOFFICE_TIMEOUT } from "../support/libreoffice";
import { openpyxlFacts } from "../support/openpyxl";
import { withTool } from "../support/tools";
import { packageOf, sheetOf } from "./read-package";

async function first(bytes: Uint8Array, name = "tệp"): Promise<Grid> {
  const [grid] = (await readWorkbook(name, bytes)).sheets;
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

const textsOf = (grid: Grid): readonly (readonly string[])[] =>
  grid.rows.map((row) => Array.from(row.cells, (cell) => cell?.text ?? ""));

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const whole = (mark ? "\ufeff" : "") + text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
};

describe("a delimited text", () => {
  const text =
    'DANH SÁCH\r\nSTT;Họ và tên;CCCD;Ngày sinh\r\n1;Nguyễn Thị Hòa;001202012345;05/03/1980\r\n2;"Trần ""B""\nC";0912345678;\r\n';
  const expected = [
    ["DANH SÁCH"],
    ["STT", "Họ và tên", "CCCD", "Ngày sinh"],
    ["1", "Nguyễn Thị Hòa", "001202012345", "05/03/1980"],
    ["2", 'Trần "B"\nC', "0912345678"],
  ];
  it.each<readonly [string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16 LE", utf16(text, false, true)],
    ["UTF-16 BE", utf16(text, true, true)],
    ["UTF-16 LE without a mark", utf16(text, false, false)],
    ["UTF-16 BE without a mark", utf16(text, true, false)],
    ["tabs", new TextEncoder().encode(text.replace(/;/g, "\t"))],
    ["commas", new TextEncoder().encode(text.replace(/;/g, ","))],
    ["sep=", new TextEncoder().encode(`sep=;\r\n${text}`)],
  ])("in %s keeps zeros, dates as typed, and quotes", async (_, bytes) => {
    const grid = await first(bytes, "x.csv");
    expect(textsOf(grid)).toEqual(expected);
    expect(grid.rows.every((row) => row.cells.every((cell) => cell?.kind === "text"))).toBe(true);
  });

  it("of a legacy font keeps its letters where windows-1258 would make tones of them", async () => {
    const [row] = textsOf(
      await first(Uint8Array.from([0xa7, 0xe7, 0x20, 0x54, 0x68, 0xde, 0x2c, 0xa7, 0xde, 0x61, 0x0a])),
    );
    expect(row).toEqual(["§ç Th\u00de", "§\u00dea"]);
  });

  it("is cut at tabs though its texts hold commas and blanks at line ends lost their tabs", async () => {
    const lines = [
      "UBND XÃ HÒA THẠCH, HUYỆN QUỐC OAI, HÀ NỘI",
      "STT\tHọ tên\tThôn, xóm\tViệc làm\tGhi chú",
      "1\tNguyễn Đức Cảnh\tThôn 1, Hòa Thạch\tCứu người, đưa đi viện",
      "2\tĐỗ Thị Sen\tThôn 2, Hòa Thạch",
    ];
    expect(
      textsOf(await first(new TextEncoder().encode(lines.join("\r\n")), "x.txt")).map((row) => row.length),
    ).toEqual([1, 5, 4, 3]);
  });

  it("of sentences stays whole, and is cut where commas with a space part the columns of a table", async () => {
    const report = [
      "BÁO CÁO THÀNH TÍCH",
      "Họ và tên: Trịnh Bá Hùng",
      "Chức vụ: Trưởng thôn",
      "Dịp giáp Tết, nấu 88 suất cháo, phần lớn bằng tiền mình",
      "Từ đầu năm, nấu 217 suất cháo, phần lớn bằng tiền mình",
      "Người báo cáo",
    ];
    expect(
      textsOf(await first(new TextEncoder().encode(report.join("\r\n")), "x.txt")).every((row) => row.length === 1),
    ).toBe(true);
    const table = ["STT, Họ tên, Việc làm", "1, Nguyễn Đức Cảnh, Cứu người", "2, Đỗ Thị Sen, Hiến máu"];
    expect(
      textsOf(await first(new TextEncoder().encode(table.join("\r\n")), "x.csv")).map((row) => row.length),
    ).toEqual([3, 3, 3]);
  });

  it("gives back what our own CSV shielded against formulas", async () => {
    expect(
      textsOf(
        await first(new TextEncoder().encode("STT,Điện thoại,Việc làm\r\n1,'+84912345678,'=cộng đồng\r\n"), "x.csv"),
      ),
    ).toEqual([
      ["STT", "Điện thoại", "Việc làm"],
      ["1", "+84912345678", "=cộng đồng"],
    ]);
  });

  it("in windows-1258 keeps its combining tones", async () => {
    const bytes = Uint8Array.from([0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e, 0x2c, 0xd0, 0xf2, 0x0a, 0x31, 0x2c, 0x32]);
    const [row] = textsOf(await first(bytes));
    expect(row?.map((cell) => cell.normalize("NFC"))).toEqual(["Nguyễn", "Đ\u0323"]);
  });
});

const SHEET = utils.aoa_to_sheet([
  ["STT", "Họ và tên", "Đúng"],
  [1, "Nguyễn Văn Hòa", true],
  [2.5, "Trần Thị B", false],
  ["Cộng", null, 1],
]);
SHEET["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
const bookOf = (type: BookType): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, SHEET, "Danh sách");
  const bytes = write(book, { bookType: type, type: "array" }) as ArrayBuffer;
  return new Uint8Array(bytes);
};

describe("other formats", () => {
  it.each<BookType>(["biff8", "xlsb", "ods", "xlml", "html", "xlsx"])(
    "%s gives the same grid, whatever the file is called",
    async (type) => {
      const grid = await first(bookOf(type), "danh sách.xlsx");
      expect(textsOf(grid).slice(0, 3)).toEqual([
        ["STT", "Họ và tên", "Đúng"],
        ["1", "Nguyễn Văn Hòa", "TRUE"],
        ["2.5", "Trần Thị B", "FALSE"],
      ]);
    },
  );

  it.each<BookType>(["biff8", "xlsb", "ods", "xlml", "xlsx"])("%s keeps merges and kinds", async (type) => {
    const grid = await first(bookOf(type));
    expect(grid.merges.map(rangeText)).toContain("A4:B4");
    expect([0, 1, 2].map((column) => cellAt(grid, 1, column)?.kind)).toEqual(["number", "text", "boolean"]);
  });

  it("the .xls of Excel 95 is read too", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["STT", 12]]), "Cu");
    const bytes = new Uint8Array(write(book, { bookType: "biff5", type: "array" }) as ArrayBuffer);
    expect(textsOf(await first(bytes))).toEqual([["STT", "12"]]);
  });

  it("an HTML table called .xls keeps the zeros of citizen numbers and dates as typed", async () => {
    const html =
      "<html><head><meta charset='utf-8'></head><body><table><tr><td>001202012345</td><td>05/03/2022</td><td>Hòa &amp; Bình</td></tr></table></body></html>";
    expect(textsOf(await first(new TextEncoder().encode(html), "x.xls"))).toEqual([
      ["001202012345", "05/03/2022", "Hòa & Bình"],
    ]);
    expect(textsOf(await first(new TextEncoder().encode(`\ufeff${html}`), "x.xls"))).toEqual([
      ["001202012345", "05/03/2022", "Hòa & Bình"],
    ]);
  });

  it("an .xls with a broken directory is still opened", async () => {
    const bytes = bookOf("biff8");
    // The directory sector: names and starts of the streams.
    const view = new DataView(bytes.buffer);
    const directory = (view.getUint32(48, true) + 1) * 512;
    bytes.fill(0xee, directory, directory + 512);
    expect(textsOf(await first(bytes)).slice(1, 2)).toEqual([["1", "Nguyễn Văn Hòa", "TRUE"]]);
  });

  it("an OLE container of something else is named", async () => {
    const make = CFB as {
      utils: { cfb_new: () => object; cfb_add: (cfb: object, name: string, content: Uint8Array) => void };
      write: (cfb: object, options: { type: "array" }) => Uint8Array;
    };
    for (const [stream, reason] of [
      ["/WordDocument", "foreign"],
      ["/EncryptedPackage", "encrypted"],
    ] as const) {
      const cfb = make.utils.cfb_new();
      make.utils.cfb_add(cfb, stream, new Uint8Array(5000));
      await expect(readWorkbook("x", new Uint8Array(make.write(cfb, { type: "array" })))).rejects.toMatchObject({
        problem: { reason },
      });
    }
  });
});

const RICH = packageOf({
  sheets: [
    '<cols><col min="3" max="3" width="9" hidden="1" customWidth="1"/></cols>' +
      sheetOf(
        '<row r="1"><c r="A1" t="inlineStr" s="2"><is><t>NguyÔn V¨n</t></is></c><c r="B1" s="1"><v>44625</v></c></row><row r="2" hidden="1"><c r="A2"><v>1.5</v></c><c r="B2"><f>A2*2</f><v>3</v></c></row>',
      ),
    sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
  ],
  states: ["", ' state="hidden"'],
});

withTool("libreoffice")("files that LibreOffice wrote", () => {
  it.each(["xls", "ods", "xlsx"] as const)(
    "as .%s keep fonts, dates, formulas and what is hidden",
    async (type) => {
      const [bytes] = await convert([{ name: "rich.xlsx", bytes: RICH }], type);
      const { sheets } = await readWorkbook("x", bytes ?? new Uint8Array());
      const grid = sheets[0];
      if (grid === undefined) throw new Error("no sheet");
      expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
      expect(cellAt(grid, 0, 0)).toMatchObject({
        text: "NguyÔn V¨n",
        style: { font: { name: ".VnTime", bold: true } },
      });
      expect(cellAt(grid, 0, 1)).toMatchObject({ kind: "date", value: 44625, text: "05/03/2022" });
      expect(cellAt(grid, 1, 1)).toMatchObject({ kind: "number", value: 3, formula: "A2*2" });
      expect(grid.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([1]);
      expect(grid.columns.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([2]);
    },
    LIBREOFFICE_TIMEOUT,
  );
});

withTool("openpyxl")("our reader and openpyxl", () => {
  it("find the same cells", async () => {
    const [facts] = await openpyxlFacts([RICH]);
    const { sheets } = await readWorkbook("x", RICH);
    const [theirs, ours] = [facts?.sheets[0]?.cells, sheets[0]];
    if (theirs === undefined || ours === undefined) throw new Error("no sheet");
    expect(theirs["A1"]?.value).toBe(cellAt(ours, 0, 0)?.value);
    expect(theirs["A1"]?.font.name).toBe(cellAt(ours, 0, 0)?.style.font.name);
    expect(theirs["B1"]?.value).toBe("2022-03-05T00:00:00");
    expect(theirs["B2"]?.value).toBe(`=${cellAt(ours, 1, 1)?.formula ?? ""}`);
    expect(theirs["B2"]?.cached).toBe(cellAt(ours, 1, 1)?.value);
    expect(facts?.sheets.map(({ state }) => state)).toEqual(sheets.map(({ visibility }) => visibility));
  });
});
