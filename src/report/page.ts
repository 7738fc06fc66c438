import type { PagePlan } from "../grid/sheet-plan";

/** Margins in millimetres after NĐ 30/2020: top and bottom 20–25, left 30–35, right 15–20. */
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 } as const;

/** In the size that the decree gives page numbers. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** A4 as the decree on administrative documents wants it; the page number is left out on page 1. */
export const A4_PORTRAIT: PagePlan = {
  paper: "a4",
  orientation: "portrait",
  margins: MARGINS,
  fitToWidth: true,
  centerHorizontally: false,
  titleRows: null,
  printArea: null,
  header: { center: PAGE_NUMBER, firstPageCenter: "" },
  footer: { left: "", right: "" },
  breaksBefore: [],
};

export const A4_LANDSCAPE: PagePlan = { ...A4_PORTRAIT, orientation: "landscape" };

/** Excel's own look of thin lines around every cell. */
export const WORKING_TABLE = "TableStyleLight15";

/** For sheets that people work in and print only now and then: all printed columns on one page across. */
const WORKING_LANDSCAPE: PagePlan = {
  ...A4_LANDSCAPE,
  margins: { ...MARGINS, left: 15, right: 15, top: 15, bottom: 15 },
  header: { center: "", firstPageCenter: null },
  footer: { left: "", right: PAGE_NUMBER },
};

/** Characters across A4 that can still be read when they share a page. */
const READABLE_ON_A4 = 165;

/**
 * The page of such a sheet whose printed columns are that wide altogether: larger paper where A4 would make them tiny.
 */
export const workingPage = (width: number): PagePlan =>
  width > READABLE_ON_A4 ? { ...WORKING_LANDSCAPE, paper: "a3" } : WORKING_LANDSCAPE;
