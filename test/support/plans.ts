import { PLAIN_STYLE, type CellStyle } from "../../src/grid/cell";
import type { CellPlan, PagePlan, PlanValue, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";

export const PLAIN_PAGE: PagePlan = {
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

/** A planned cell from a plain value; strings are text, whatever they look like. */
export function plannedCell(value: string | number | PlanValue, style: CellStyle = PLAIN_STYLE): CellPlan {
  if (typeof value === "string") return { value: { kind: "text", text: value }, style };
  if (typeof value === "number") return { value: { kind: "number", number: value }, style };
  return { value, style };
}

/** A sheet of plain values, plain in all that is not given. */
export function sheetPlanOf(
  name: string,
  rows: readonly (readonly (string | number | PlanValue | CellPlan | null)[])[],
  extra: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    name,
    kind: "list",
    visibility: "visible",
    tabColor: null,
    columns: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    rows: rows.map((row) =>
      row.map((cell) =>
        cell === null ? null : typeof cell === "object" && "style" in cell ? cell : plannedCell(cell),
      ),
    ),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: null,
    showGridlines: true,
    protection: null,
    page: PLAIN_PAGE,
    ...extra,
  };
}

export const workbookPlanOf = (sheets: readonly SheetPlan[], extra: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  sheets,
  names: {},
  properties: {},
  activeSheet: 0,
  title: "",
  ...extra,
});
