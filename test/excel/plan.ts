import { columnIndex, parseRange, rowIndex, type CellRange } from "../../src/grid/address";
import { PLAIN_STYLE, type CellStyle } from "../../src/grid/cell";
import type { CellPlan, PlanValue, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";

const range = (text: string): CellRange => {
  const found = parseRange(text);
  if (found === null) throw new Error(`not a range: ${text}`);
  return found;
};

export const HEADER: CellStyle = {
  ...PLAIN_STYLE,
  font: { ...PLAIN_STYLE.font, bold: true },
  fill: "DDEBF7",
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: { top: "thin", right: "thin", bottom: "thin", left: "thin" },
};
export const TEXT: CellStyle = {
  ...PLAIN_STYLE,
  numberFormat: "@",
  borders: { top: "hair", right: "thin", bottom: "hair", left: "thin" },
};
const DATE: CellStyle = { ...TEXT, numberFormat: "dd/mm/yyyy" };
const COUNT: CellStyle = { ...TEXT, numberFormat: "#,##0", horizontal: "right" };
const UNDER: CellStyle = { ...PLAIN_STYLE, borders: { ...PLAIN_STYLE.borders, bottom: "double" } };

const cell = (value: PlanValue, style: CellStyle): CellPlan => ({ value, style });
export const text = (words: string, style: CellStyle = TEXT): CellPlan => cell({ kind: "text", text: words }, style);

const PAGE: SheetPlan["page"] = {
  paper: "a4",
  orientation: "landscape",
  margins: { top: 20, right: 15, bottom: 20, left: 30, header: 8, footer: 8 },
  fitToWidth: true,
  centerHorizontally: true,
  titleRows: { from: 1, to: 1 },
  printArea: null,
  header: { center: "&P", firstPageCenter: "" },
  footer: { left: "Sổ Thi đua", right: "&P/&N" },
  breaksBefore: [],
};

function sheetPlan(
  name: string,
  kind: SheetPlan["kind"],
  rows: SheetPlan["rows"],
  rest: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    name,
    kind,
    visibility: "visible",
    tabColor: null,
    columns: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    rows,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: null,
    showGridlines: false,
    protection: null,
    page: PAGE,
    ...rest,
  };
}

const AWARDS = ["Giấy khen", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"];

/** A register of so many people; texts that Excel would gladly misread among them. */
function registerSheet(people: number, name = "Sổ đề nghị", extraColumns = 0): SheetPlan {
  const header = [
    "STT",
    "Họ và tên",
    "Điện thoại",
    "Ngày lập thành tích",
    "Hình thức",
    "Thành tích",
    ...Array.from({ length: extraColumns }, (_unused, at) => `Cột ${at + 1}`),
  ];
  const rows = Array.from({ length: people }, (_unused, at) => [
    cell({ kind: "number", number: at + 1 }, COUNT),
    text(`Nguyễn Thị Ánh Tuyết ${at + 1}`),
    text(`09${String(12_345_000 + at)}`),
    cell({ kind: "date", serial: 44_600 + (at % 300) }, DATE),
    text(AWARDS[at % AWARDS.length] ?? ""),
    text(at === 0 ? '=HYPERLINK("http://x")' : "Cứu người bị nạn, giúp đỡ hộ nghèo trong xã", TEXT),
    ...Array.from({ length: extraColumns }, (_none, column) => text(`Nội dung báo cáo thành tích ${column + 1}`)),
  ]);
  const last = people + 2;
  return sheetPlan(
    name,
    "register",
    [
      [text("SỔ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022", { ...HEADER, fill: null, borders: UNDER.borders })],
      header.map((words) => text(words, HEADER)),
      ...rows,
    ],
    {
      merges: [range("A1:F1")],
      tables: [
        {
          name: "SoDeNghi",
          range: range(`A2:${extraColumns === 0 ? "F" : String.fromCharCode(70 + extraColumns)}${last}`),
          style: "TableStyleLight1",
          showFilter: true,
          totalsRow: false,
        },
      ],
      validations: [
        {
          range: range(`E3:E${last}`),
          rule: { type: "list", values: AWARDS },
          allowBlank: true,
          onError: "stop",
          error: { title: "Hình thức", message: "Chọn trong danh sách." },
          prompt: { title: "Hình thức", message: "Chọn một hình thức khen thưởng." },
        },
      ],
      conditionalFormats: [
        { range: range(`C3:C${last}`), formula: "LEN($C3)<>10", fill: "FFC7CE", color: "9C0006", bold: true },
      ],
      columns: [
        { width: 6, hidden: false },
        { width: 28, hidden: false },
        { width: 14, hidden: false },
        { width: 14, hidden: false },
        { width: 22, hidden: false },
        { width: 40, hidden: false },
      ],
      rowHeights: new Map([[1, 32]]),
      freeze: { rows: 2, columns: 2 },
      tabColor: "1F4E79",
    },
  );
}

/** Register and report; the report counts in the register and draws a chart. */
export function reportPlan(people: number, units = 0): WorkbookPlan {
  const count = (award: string): CellPlan =>
    cell({ kind: "formula", formula: `COUNTIFS(SoDeNghi[Hình thức],"${award}")`, cached: 0 }, COUNT);
  const summary = sheetPlan(
    "Tổng hợp",
    "summary",
    [
      [text("TỔNG HỢP", { ...HEADER, fill: null })],
      [text("Hình thức", HEADER), text("Số lượng", HEADER)],
      ...AWARDS.map((award) => [text(award), count(award)]),
      [
        { ...text("Cộng"), link: { target: "'Sổ đề nghị'!A3", tip: "Xem sổ" } },
        cell({ kind: "formula", formula: "SUM(B3:B5)", cached: people }, COUNT),
      ],
      [text("Người đầu"), cell({ kind: "formula", formula: "'Sổ đề nghị'!B3", cached: "" }, PLAIN_STYLE)],
    ],
    {
      charts: [
        {
          type: "column",
          title: "Cơ cấu khen thưởng",
          series: [
            { name: "Số lượng", categories: "'Tổng hợp'!$A$3:$A$5", values: "'Tổng hợp'!$B$3:$B$5", color: "1F4E79" },
          ],
          from: { row: rowIndex(1), column: columnIndex(3) },
          to: { row: rowIndex(15), column: columnIndex(9) },
          altText: "Biểu đồ cột",
          axisTitles: { category: "Hình thức", value: null },
        },
      ],
    },
  );
  const unitSheets = Array.from({ length: units }, (_unused, at) =>
    sheetPlan(`Xã số ${at + 1}`, "unit", [
      [text(`Xã số ${at + 1}`, HEADER)],
      ...Array.from({ length: 20 }, (_none, row) => [text(`Người ${row + 1}`), text("Giấy khen")]),
    ]),
  );
  return {
    sheets: [registerSheet(people), summary, ...unitSheets],
    names: { SoNguoi: "'Sổ đề nghị'!$B$3" },
    properties: { "so-thi-dua.campaign": "quoc-oai-2022" },
    activeSheet: 1,
    title: "Báo cáo",
  };
}
