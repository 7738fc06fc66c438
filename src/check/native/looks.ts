import { PLAIN_STYLE, type CellStyle } from "../../grid/cell";
import type { CellPlan, PagePlan, PlanValue } from "../../grid/sheet-plan";

const BOXED = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;

const look = (
  size: number,
  more: Partial<Omit<CellStyle, "font">> = {},
  font: Partial<CellStyle["font"]> = {},
): CellStyle => ({ ...PLAIN_STYLE, vertical: "center", ...more, font: { ...PLAIN_STYLE.font, size, ...font } });

const MIDDLE = { horizontal: "center", wrap: true } as const;

/** Looks of the unit's workbook; sizes after NĐ 30/2020, table bodies as in practice. */
export const LOOKS = {
  superior: look(12, MIDDLE),
  issuer: look(12, MIDDLE, { bold: true }),
  nation: look(12, MIDDLE, { bold: true }),
  motto: look(13, MIDDLE, { bold: true, underline: true }),
  title: look(14, MIDDLE, { bold: true }),
  subtitle: look(13, MIDDLE, { bold: true }),
  remark: look(12, MIDDLE, { italic: true }),
  text: look(13, { wrap: true, vertical: "top" }),
  strong: look(13, { wrap: true, vertical: "top" }, { bold: true }),
  header: look(11, { ...MIDDLE, borders: BOXED, fill: "E7EEF7" }, { bold: true }),
  requiredHeader: look(11, { ...MIDDLE, borders: BOXED, fill: "FCE9D0" }, { bold: true }),
  numberRow: look(10, { ...MIDDLE, borders: BOXED }, { italic: true }),
  count: look(11, { horizontal: "center", borders: BOXED }),
  entry: look(11, { wrap: true, borders: BOXED, numberFormat: "@", locked: false }),
  entryCentered: look(11, { ...MIDDLE, borders: BOXED, numberFormat: "@", locked: false }),
  entryDecimal: look(11, { horizontal: "center", borders: BOXED, numberFormat: "General", locked: false }),
  entryNumber: look(11, { horizontal: "center", borders: BOXED, numberFormat: "0", locked: false }),
  guideHeader: look(12, { ...MIDDLE, borders: BOXED, fill: "E7EEF7" }, { bold: true }),
  guideCell: look(12, { wrap: true, borders: BOXED, vertical: "top" }),
  guideCentered: look(12, { ...MIDDLE, borders: BOXED, vertical: "top" }),
  signer: look(13, MIDDLE, { bold: true }),
  signHint: look(12, MIDDLE, { italic: true }),
  lookup: look(11),
} as const satisfies Record<string, CellStyle>;

const cell = (value: PlanValue, style: CellStyle): CellPlan => ({ value, style });

export const textCell = (text: string, style: CellStyle): CellPlan =>
  cell(text === "" ? { kind: "blank" } : { kind: "text", text }, style);
export const blankCell = (style: CellStyle): CellPlan => cell({ kind: "blank" }, style);
export const formulaCell = (formula: string, cached: string, style: CellStyle): CellPlan =>
  cell({ kind: "formula", formula, cached }, style);

/** A4 in millimetres after NĐ 30/2020; the page number is left out on page 1. */
export const A4 = (orientation: PagePlan["orientation"], titleRows: PagePlan["titleRows"] = null): PagePlan => ({
  paper: "a4",
  orientation,
  margins:
    orientation === "landscape"
      ? { top: 30, right: 20, bottom: 15, left: 20, header: 10, footer: 10 }
      : { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 },
  fitToWidth: true,
  centerHorizontally: orientation === "landscape",
  titleRows,
  printArea: null,
  header: { center: "&P", firstPageCenter: "" },
  footer: { left: "", right: "" },
  breaksBefore: [],
});
