import { strToU8, zipSync } from "fflate";
import { inventDeed, POSITIONS } from "../../samples/content/deeds";
import { inventPerson } from "../../samples/content/people";
import { randomFrom } from "../../samples/content/random";
import { columnIndex, columnLetterOf } from "../../src/grid/address";
import { encodeLegacy } from "../../src/text/legacy-tables";

/** The header of the benchmark's lists: 14 columns as a unit would have them. */
const HEADER = [
  "STT",
  "Họ và tên",
  "Giới tính",
  "Ngày sinh",
  "Số CCCD",
  "Số điện thoại",
  "Chức vụ",
  "Đơn vị công tác",
  "Địa chỉ",
  "Tóm tắt thành tích",
  "Ngày thực hiện",
  "Danh hiệu đề nghị",
  "Cấp đề nghị",
  "Ghi chú",
] as const;

type Value = string | number;

const two = (value: number): string => String(value).padStart(2, "0");

function rowsOf(count: number, seed: number, unit: string): readonly (readonly Value[])[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index): readonly Value[] => {
    const person = inventPerson(random);
    const { year, month, date } = person.birth;
    return [
      index + 1,
      person.name,
      person.sex === "male" ? "Nam" : "Nữ",
      `${two(date)}/${two(month)}/${String(year)}`,
      person.idNumber,
      person.phone,
      random.pick(POSITIONS),
      unit,
      `Thôn ${String(random.int(1, 9))}`,
      `${inventDeed(random)}; ${inventDeed(random)}`,
      44_500 + random.int(0, 200),
      "Người tốt, việc tốt",
      "Huyện",
      index % 7 === 0 ? "Đã có báo cáo" : "",
    ];
  });
}

const escape = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Rows with the number of each; columns whose numbers are days. */
interface Sheet {
  readonly lines: readonly (readonly [row: number, values: readonly Value[]])[];
  readonly days: ReadonlySet<number>;
  readonly font: string;
}

/** A workbook as Excel writes it: shared strings, one style for dates; made without our own writer. */
function packed({ lines, days, font }: Sheet): Uint8Array {
  const strings = new Map<string, number>();
  const shared = (value: string): number => {
    const known = strings.get(value);
    if (known !== undefined) return known;
    strings.set(value, strings.size);
    return strings.size - 1;
  };
  const cell = (value: Value, column: number, row: number): string => {
    if (value === "") return "";
    const at = `${columnLetterOf(columnIndex(column))}${String(row)}`;
    if (typeof value === "number")
      return days.has(column)
        ? `<c r="${at}" s="1"><v>${String(value)}</v></c>`
        : `<c r="${at}"><v>${String(value)}</v></c>`;
    return `<c r="${at}" t="s"><v>${String(shared(value))}</v></c>`;
  };
  const body = lines
    .map(
      ([row, values]) =>
        `<row r="${String(row)}">${values.map((value, column) => cell(value, column, row)).join("")}</row>`,
    )
    .join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const xml = (content: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipSync(
    {
      "[Content_Types].xml": xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
      ),
      "_rels/.rels": xml(
        `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      "xl/workbook.xml": xml(
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": xml(
        `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      "xl/styles.xml": xml(
        `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="12"/><name val="${font}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`),
      "xl/sharedStrings.xml": xml(
        `<sst xmlns="${main}" count="${String(strings.size)}" uniqueCount="${String(strings.size)}">${[...strings.keys()].map((value) => `<si><t>${escape(value)}</t></si>`).join("")}</sst>`,
      ),
    },
    { level: 6 },
  );
}

/** A list with long texts: fourteen columns, two sentences a record. */
export const makeWorkbook = (rows: number, seed: number, unit: string): Uint8Array =>
  packed({
    lines: [
      [1, ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"]],
      [2, [unit]],
      [4, HEADER],
      ...rowsOf(rows, seed, unit).map((values, index) => [index + 5, values] as const),
      [rows + 5, ["Tổng cộng", `${String(rows)} người`]],
    ],
    days: new Set([10]),
    font: "Times New Roman",
  });

const SHORT_HEADER = ["TT", "Họ tên", "Năm sinh", "Chức vụ", "Đơn vị", "Việc làm", "Hình thức", "Ghi chú"] as const;
const SHORT_DEEDS = [
  "Hiến máu",
  "Trả lại của rơi",
  "Hiến đất làm đường",
  "Cứu người đuối nước",
  "Nuôi trẻ mồ côi",
  "Dạy nghề miễn phí",
  "Sửa cầu thôn",
  "Ủng hộ quỹ vì người nghèo",
] as const;
/** How the letters of every third file are written, and in which font. */
const OLD_WAYS = [
  ["tcvn3", ".VnTime"],
  ["vni", "VNI-Times"],
] as const;

/** A list with short texts; every third one in letters from before Unicode. */
export function makeShortWorkbook(rows: number, seed: number, unit: string): Uint8Array {
  const random = randomFrom(seed);
  const old = seed % 3 === 0 ? OLD_WAYS[(seed / 3) % 2] : undefined;
  const written = (values: readonly Value[]): readonly Value[] =>
    values.map((value) => (typeof value === "string" && old !== undefined ? encodeLegacy(value, old[0]) : value));
  const line = (index: number): readonly Value[] => {
    const { name, birth } = inventPerson(random);
    const deed = `${random.pick(SHORT_DEEDS)} lần ${String(random.int(1, 9))}`;
    const award = random.pick(["Giấy khen", "Bằng khen"]);
    return [index + 1, name, birth.year, random.pick(POSITIONS), unit, deed, award, index % 9 === 0 ? "Lần đầu" : ""];
  };
  return packed({
    lines: [
      [1, written(["Danh sách đề nghị khen thưởng"])],
      [2, written([unit])],
      [4, written(SHORT_HEADER)],
      ...Array.from({ length: rows }, (_, index) => [index + 5, written(line(index))] as const),
    ],
    days: new Set(),
    font: old?.[1] ?? "Times New Roman",
  });
}
