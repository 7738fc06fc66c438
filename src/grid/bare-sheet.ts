import type { PagePlan, SheetPlan } from "./sheet-plan";

/** Of a sheet that nobody prints nothing is asked. */
const PAGE: PagePlan = {
  paper: "a4",
  orientation: "portrait",
  margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 },
  fitToWidth: true,
  centerHorizontally: false,
  titleRows: null,
  printArea: null,
  header: { center: "", firstPageCenter: null },
  footer: { left: "", right: "" },
  breaksBefore: [],
};

type Own = Pick<SheetPlan, "name" | "kind" | "visibility" | "rows"> & Partial<SheetPlan>;

/** A sheet of cells and of nothing else but what is given. */
export const bareSheet = (own: Own): SheetPlan => ({
  tabColor: null,
  columns: [],
  rowHeights: new Map(),
  hiddenRows: new Set(),
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: null,
  showGridlines: true,
  protection: null,
  page: PAGE,
  ...own,
});

/** Excel holds 32,767 characters in a cell. */
const PIECE = 30_000;

/** A long text in pieces that cells can hold, in their order; none for an empty text. */
export const cellPieces = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
