import { columnIndex, rangeOf, rowIndex } from "../../src/grid/address";
import { NO_BORDERS, PLAIN_STYLE, type CellStyle } from "../../src/grid/cell";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { PLAIN_PAGE, plannedCell, sheetPlanOf, workbookPlanOf } from "../support/plans";

const font = PLAIN_STYLE.font;
const thin = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;
const bold: CellStyle = {
  ...PLAIN_STYLE,
  font: { ...font, bold: true },
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const headed: CellStyle = { ...bold, fill: "D9E2F3", borders: thin };
const framed: CellStyle = { ...PLAIN_STYLE, numberFormat: "@", borders: thin, vertical: "center", wrap: true };
const counted: CellStyle = { ...framed, numberFormat: "#,##0", horizontal: "center" };
const dated: CellStyle = { ...framed, numberFormat: "dd/mm/yyyy", horizontal: "center" };
const coloured: CellStyle = {
  ...PLAIN_STYLE,
  font: { name: "Times New Roman", size: 14, bold: false, italic: true, underline: true, color: "C00000" },
  borders: { ...NO_BORDERS, bottom: "double" },
  horizontal: "justify",
  vertical: "top",
  indent: 2,
  locked: false,
};

const UNITS = ["Xã Cấn Hữu", "Xã Đồng Quang", "Trường THCS Kiều Phú", "Thị trấn Quốc Oai"] as const;
const formula = (text: string, cached: string | number, style: CellStyle): CellPlan =>
  plannedCell({ kind: "formula", formula: text, cached }, style);

function register(): SheetPlan {
  const people = Array.from({ length: 60 }, (_, index) => [
    plannedCell(index + 1, counted),
    plannedCell(index === 0 ? '=HYPERLINK("http://x")' : `Nguyễn Thị Ánh ${index}`, framed),
    plannedCell(UNITS[index % UNITS.length] ?? "", framed),
    plannedCell({ kind: "date", serial: 44_700 + index }, dated),
    plannedCell(`09123456${String(index).padStart(2, "0")}`, framed),
  ]);
  return sheetPlanOf(
    "Sổ đề nghị",
    [
      [plannedCell("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", bold)],
      [plannedCell("(Kèm theo Tờ trình số 05/TTr-UBND)", coloured)],
      [],
      ["STT", "Họ và\ntên", "Đơn vị", "Ngày lập", "Điện thoại"].map((text) => plannedCell(text, headed)),
      ...people,
    ],
    {
      kind: "register",
      tabColor: "00B050",
      columns: [6, 30, 26, 13, 15].map((width, index) => ({ width, hidden: index === 4 })),
      rowHeights: new Map([
        [0, 30],
        [3, 36],
      ]),
      hiddenRows: new Set([2]),
      merges: [rangeOf(0, 0, 0, 3), rangeOf(1, 0, 1, 3)],
      tables: [
        {
          name: "SoDeNghi",
          range: rangeOf(3, 0, 63, 4),
          style: "TableStyleLight9",
          showFilter: true,
          totalsRow: false,
        },
      ],
      validations: [
        {
          range: rangeOf(4, 2, 63, 2),
          rule: { type: "listRange", range: "'Danh mục'!$A$1:$A$4" },
          allowBlank: true,
          onError: "stop",
          error: { title: "Đơn vị", message: "Chọn trong danh sách" },
          prompt: { title: "Đơn vị", message: "Chọn\nđơn vị" },
        },
        {
          range: rangeOf(4, 3, 63, 3),
          rule: { type: "date", operator: "between", min: 44_562, max: 44_926 },
          allowBlank: false,
          onError: "warning",
          error: { title: "Ngày", message: "Ngoài năm 2022" },
          prompt: null,
        },
        {
          range: rangeOf(4, 1, 63, 1),
          rule: { type: "list", values: ["Cá nhân", 'Tập thể "Xanh" & sạch'] },
          allowBlank: true,
          onError: "information",
          error: { title: "", message: "" },
          prompt: null,
        },
        {
          range: rangeOf(4, 4, 63, 4),
          rule: { type: "custom", formula: "LEN($E5)<12" },
          allowBlank: true,
          onError: "stop",
          error: { title: "Số", message: "Quá dài" },
          prompt: null,
        },
        {
          range: rangeOf(4, 0, 63, 0),
          rule: { type: "whole", operator: "lessThanOrEqual", min: 0, max: 500 },
          allowBlank: true,
          onError: "stop",
          error: { title: "STT", message: "Quá lớn" },
          prompt: null,
        },
      ],
      conditionalFormats: [
        { range: rangeOf(4, 0, 63, 4), formula: "MOD($A5,10)=0", fill: "FFF2CC", color: "C00000", bold: true },
        { range: rangeOf(4, 1, 63, 1), formula: '$B5<>""', fill: null, color: "1F3864", bold: false },
      ],
      freeze: { rows: 4, columns: 2 },
      showGridlines: false,
      protection: { allowFilter: true, allowInsertRows: true },
      page: {
        ...PLAIN_PAGE,
        centerHorizontally: true,
        titleRows: { from: 3, to: 3 },
        printArea: rangeOf(0, 0, 63, 4),
        header: { center: '&"Times New Roman,Regular"&13&P', firstPageCenter: "" },
        footer: { left: "Sổ Thi đua", right: "&D" },
        breaksBefore: [44],
      },
    },
  );
}

function summary(): SheetPlan {
  const rows = UNITS.map((unit, index) => [
    { ...plannedCell(unit, framed), link: { target: `'Sổ đề nghị'!A${index + 5}`, tip: "Xem danh sách" } },
    formula(`COUNTIF(SoDeNghi[Đơn vị],A${index + 2})`, 15, counted),
    formula(`B${index + 2}/B$6`, 0.25, { ...counted, numberFormat: "0.0%" }),
  ]);
  return sheetPlanOf(
    "Tổng hợp 'A' & B",
    [
      ["Đơn vị", "Số đề nghị", "Tỷ lệ"].map((text) => plannedCell(text, headed)),
      ...rows,
      [
        plannedCell("Cộng", headed),
        formula("SUM(B2:B5)", 60, counted),
        formula('IF(B6=60,"Khớp & đủ","Lệch")', "Khớp & đủ", framed),
      ],
    ],
    {
      kind: "summary",
      columns: [30, 14, 14].map((width) => ({ width, hidden: false })),
      charts: [
        {
          type: "column",
          title: "Số đề nghị theo đơn vị",
          altText: "Bốn cột, mỗi đơn vị 15 đề nghị",
          axisTitles: { category: "Đơn vị", value: "Số đề nghị" },
          from: { row: rowIndex(7), column: columnIndex(0) },
          to: { row: rowIndex(24), column: columnIndex(2) },
          series: ["Đề nghị", "Công nhận"].map((name, index) => ({
            name,
            categories: "'Tổng hợp ''A'' & B'!$A$2:$A$5",
            values: "'Tổng hợp ''A'' & B'!$B$2:$B$5",
            color: index === 0 ? "1F4E79" : "C55A11",
          })),
        },
        ...(["bar", "stackedColumn", "line", "stackedBar"] as const).map((type, index) => ({
          type,
          title: `Kiểu ${type}`,
          altText: `Biểu đồ kiểu ${type}`,
          axisTitles: { category: null, value: index === 0 ? "Số đề nghị" : null },
          from: { row: rowIndex(26 + index * 16), column: columnIndex(0) },
          to: { row: rowIndex(40 + index * 16), column: columnIndex(2) },
          series: ["Đề nghị", "Công nhận"].map((name, order) => ({
            name,
            categories: "'Tổng hợp ''A'' & B'!$A$2:$A$5",
            values: "'Tổng hợp ''A'' & B'!$B$2:$B$5",
            color: order === 0 ? "1F4E79" : "C55A11",
          })),
        })),
      ],
      page: { ...PLAIN_PAGE, orientation: "landscape" },
    },
  );
}

/** A workbook that has a bit of everything. */
export const samplePlan = (): WorkbookPlan =>
  workbookPlanOf(
    [
      register(),
      summary(),
      sheetPlanOf(
        "Danh mục",
        UNITS.map((unit) => [unit]),
        { visibility: "hidden", kind: "lookup" },
      ),
      sheetPlanOf("Dấu", [["x"]], { visibility: "veryHidden" }),
    ],
    {
      names: { DonVi: "'Danh mục'!$A$1:$A$4" },
      properties: { "so-thi-dua.campaign": "quoc-oai-2022", "so-thi-dua.note": 'Có <dấu> & "ngoặc"' },
      activeSheet: 1,
      title: "Sổ thi đua – Quốc Oai",
    },
  );
