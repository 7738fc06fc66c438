import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { FileProblem } from "../../src/grid/file-problem";
import { readWorkbook, type ReadOptions } from "../../src/files/read/read-workbook";
import { FileProblemError } from "../../src/files/read/problem";
import { packageOf, sheetOf } from "./read-package";

async function problemOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<FileProblem | null> {
  try {
    await readWorkbook("tệp.xlsx", bytes, options);
    return null;
  } catch (error) {
    if (error instanceof FileProblemError) return error.problem;
    throw error;
  }
}

const ROWS = Array.from(
  { length: 200 },
  (_, index) =>
    `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c><c r="B${index + 1}"><v>${index}</v></c></row>`,
).join("");
const GOOD = packageOf({ sheets: [sheetOf(ROWS)], strings: "<si><t>Nguyễn Văn An</t></si>" });

describe("a file that is no workbook", () => {
  it.each([
    ["%PDF-1.7\n", "PDF"],
    ["\u0089PNG\r\n", "PNG"],
    ["Rar!\u001a\u0007\u0001", "RAR"],
    ["{\\rtf1", "RTF"],
    ["MIME-Version: 1.0\r\n", "MHTML"],
    ["L\u0000\u0000\u0000\u0001\u0014\u0002\u0000", "Windows shortcut (.lnk)"],
    ['<?xml version="1.0"?><note/>', "XML"],
  ])("is named: %p", async (head, name) => {
    expect(await problemOf(Uint8Array.from(head.padEnd(200, " "), (letter) => letter.charCodeAt(0)))).toEqual({
      reason: "foreign",
      detail: name,
    });
  });

  it.each([
    ["word/document.xml", "Word (.docx)"],
    ["ppt/presentation.xml", "PowerPoint (.pptx)"],
    ["ảnh.jpg", "ZIP"],
  ])("is named by what the container holds: %s", async (part, name) => {
    expect(await problemOf(zipSync({ [part]: strToU8("x") }))).toEqual({ reason: "foreign", detail: name });
  });

  it("has no English word for what nobody knows", async () => {
    const noise = Uint8Array.from({ length: 400 }, (_, at) => (at % 3 === 0 ? 1 : 65 + (at % 50)));
    expect(await problemOf(noise)).toEqual({ reason: "foreign", detail: "" });
  });

  it("is still a list where a zero byte stands among its letters", async () => {
    const text = `STT,Họ và tên\n1,Lê Văn\u0000 An\n${"2,Lê Văn Bé\n".repeat(20)}`;
    const { sheets } = await readWorkbook("a.csv", new TextEncoder().encode(text));
    expect(sheets[0]?.rows[1]?.cells[1]?.text).toBe("Lê Văn An");
  });

  it("may be empty", async () => {
    expect((await problemOf(new Uint8Array()))?.reason).toBe("empty");
    expect((await problemOf(new Uint8Array(5000)))?.reason).toBe("empty");
  });

  it("may have no sheet", async () => {
    expect((await problemOf(packageOf({ sheets: [] })))?.reason).toBe("no-sheets");
  });

  it("may be cut off", async () => {
    expect((await problemOf(GOOD.subarray(0, GOOD.length - 300)))?.reason).toBe("truncated");
  });

  it("may be encrypted entry by entry", async () => {
    const bytes = GOOD.slice();
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8] = 1;
    }
    expect((await problemOf(bytes))?.reason).toBe("encrypted");
  });
});

describe("limits", () => {
  const bomb = packageOf({ sheets: [sheetOf(" ".repeat(20_000_000))] });

  it("stop a file that is too large, has too many entries, cells, or takes too long", async () => {
    expect((await problemOf(GOOD, { limits: { fileBytes: 100 } }))?.reason).toBe("too-large");
    expect((await problemOf(GOOD, { limits: { entries: 3 } }))?.reason).toBe("too-many-entries");
    expect(await problemOf(GOOD, { limits: { cells: 399 } })).toEqual({ reason: "too-many-cells", detail: "399" });
    expect(await problemOf(GOOD, { limits: { cells: 400 } })).toBeNull();
    expect((await problemOf(GOOD, { limits: { milliseconds: -1 } }))?.reason).toBe("time");
  });

  it("stop a bomb before it is inflated", async () => {
    // Blanks deflate by about 230 at this level, a true bomb by 1000.
    expect((await problemOf(bomb, { limits: { ratio: 100 } }))?.reason).toBe("ratio");
    expect(await problemOf(bomb, { limits: { inflatedBytes: 10_000_000 } })).toEqual({
      reason: "too-large",
      detail: "10 MB",
    });
  });

  it("stop a bomb that lies about its size", async () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1000, true);
    }
    expect((await problemOf(lying))?.reason).toBe("damaged");
  });

  it("hold for the entries of an OpenDocument file that repeats cells without end", async () => {
    const content =
      '<office:document-content><table:table table:name="x"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:document-content>';
    const bytes = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(content),
    });
    expect((await problemOf(bytes))?.reason).toBe("too-many-cells");
  });

  it("leave no way for entities to expand", async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData/></worksheet>';
    expect(await problemOf(packageOf({ sheets: [xml] }))).toEqual({ reason: "damaged", detail: "DOCTYPE" });
  });
});

describe("damage", () => {
  it("of any one byte gives a problem or a workbook, never another error", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: GOOD.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        async (place, value) => {
          const bytes = GOOD.slice();
          bytes[place] = value;
          await problemOf(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("by a cut anywhere gives a problem", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 30, max: GOOD.length - 1 }), async (length) => {
        expect(await problemOf(GOOD.subarray(0, length))).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it("of the content is seen by its checksum", async () => {
    const stored = zipSync({
      "[Content_Types].xml": [strToU8("<Types/>"), { level: 0 }],
      "xl/workbook.xml": [strToU8('<workbook><sheets><sheet name="An" r:id="a"/></sheets></workbook>'), { level: 0 }],
    });
    const text = Array.from(stored, (byte) => String.fromCharCode(byte)).join("");
    stored[text.indexOf('"An"') + 1] = 66;
    expect(await problemOf(stored)).toEqual({ reason: "damaged", detail: "CRC-32" });
  });

  it("of random bytes never ends in another error", async () => {
    const heads = [
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [9, 8, 16, 0],
      [0x3c, 0x74, 0x61, 0x62, 0x6c, 0x65],
      [],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2000 }), async (head, rest) => {
        await problemOf(Uint8Array.from([...head, ...rest]));
      }),
      { numRuns: 150 },
    );
  });
});
