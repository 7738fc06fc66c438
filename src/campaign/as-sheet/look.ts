import { PLAIN_STYLE, type CellBorders, type CellStyle } from "../../grid/cell";
import type { CellPlan, PagePlan, PlanValue } from "../../grid/sheet-plan";

const THIN: CellBorders = { top: "thin", right: "thin", bottom: "thin", left: "thin" };
const HEADER_FILL = "DDEBF7";
const TITLE_FILL = "1F4E79";
const WHITE = "FFFFFF";
const GREY = "595959";

const base: CellStyle = { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, size: 11 }, vertical: "top" };

export const LOOK = {
  sheetTitle: { ...base, font: { ...base.font, size: 14, bold: true } },
  guidance: { ...base, font: { ...base.font, italic: true, color: GREY } },
  tableTitle: { ...base, font: { ...base.font, size: 12, bold: true, color: WHITE }, fill: TITLE_FILL },
  note: { ...base, font: { ...base.font, italic: true, color: GREY } },
  header: {
    ...base,
    font: { ...base.font, bold: true },
    fill: HEADER_FILL,
    borders: THIN,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  fixed: { ...base, borders: THIN, wrap: true, fill: "F2F2F2" },
  link: { ...base, font: { ...base.font, underline: true, color: "0563C1" } },
  text: { ...base, borders: THIN, wrap: true, numberFormat: "@", locked: false },
  number: { ...base, borders: THIN, horizontal: "center", locked: false },
  date: { ...base, borders: THIN, horizontal: "center", numberFormat: "dd/mm/yyyy", locked: false },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Look = keyof typeof LOOK;

export const cell = (value: PlanValue, look: Look): CellPlan => ({ value, style: LOOK[look] });
export const words = (text: string, look: Look): CellPlan => cell({ kind: "text", text }, look);

/** A4 across, all columns on one page, page number above. */
export const page = (titleRows: PagePlan["titleRows"]): PagePlan => ({
  paper: "a4",
  orientation: "landscape",
  margins: { top: 20, right: 15, bottom: 20, left: 20, header: 10, footer: 10 },
  fitToWidth: true,
  centerHorizontally: true,
  titleRows,
  printArea: null,
  header: { center: "&P", firstPageCenter: null },
  footer: { left: "", right: "" },
  breaksBefore: [],
});
