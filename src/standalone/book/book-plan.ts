import { bareSheet, cellPieces } from "../../grid/bare-sheet";
import { PLAIN_STYLE, type Cell } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import { markText, STORE_PREFIX } from "../../grid/sheet-mark";
import type { CellPlan, PlanValue, SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { storedParts } from "../../grid/stored-part";
import { isRecord } from "../../base/is-record";
import { markOf, type Book, type BookSheet } from "./book";

/** The name under which the add-in keeps its state in a workbook: what the page made opens there where it was left. */
export const STATE_NAME = "state:1";

/**
 * A very hidden sheet that keeps the state and the sheets' marks a second time, as plain cells: LibreOffice and WPS save
 * neither custom XML nor properties of sheets.
 */
const KEPT_SHEET = `${STORE_PREFIX}state`;
const textCell = (text: string): CellPlan => ({ value: { kind: "text", text }, style: PLAIN_STYLE });

interface Kept {
  readonly state: string | null;
  readonly marks: Readonly<Record<string, string>>;
}

function keptSheet(kept: Kept): SheetPlan {
  const rows = cellPieces(JSON.stringify(kept)).map((piece) => [textCell(piece)]);
  return bareSheet({ name: KEPT_SHEET, kind: "lookup", visibility: "veryHidden", rows, mark: null });
}

const isKeptSheet = ({ name }: Grid): boolean => name === KEPT_SHEET;

function keptOf(grid: Grid | undefined): Kept {
  const text = (grid?.rows ?? []).map(({ cells }) => cells[0]?.text ?? "").join("");
  const nothing: Kept = { state: null, marks: {} };
  if (text === "") return nothing;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return nothing;
    const { state, marks } = value;
    return {
      state: typeof state === "string" ? state : null,
      marks: isRecord(marks)
        ? Object.fromEntries(
            Object.entries(marks).flatMap(([name, mark]) => (typeof mark === "string" ? [[name, mark] as const] : [])),
          )
        : {},
    };
  } catch (error) {
    // Somebody typed into the sheet: the workbook is read as one of another program.
    if (error instanceof SyntaxError) return nothing;
    throw error;
  }
}

/**
 * What becomes of the book as a file; without a state it keeps nothing that only this program needs. Null for a book
 * without sheets, of which no file can be made.
 */
export function planOfBook({ sheets, names, properties, title }: Book, state: string | null): WorkbookPlan | null {
  const plans = sheets.map(({ plan }) => plan);
  const active = plans.findIndex(({ visibility }) => visibility === "visible");
  if (active < 0) return null;
  const marks = Object.fromEntries(
    sheets.flatMap(({ plan, mark }) => (mark === null ? [] : [[plan.name, markText(mark)] as const])),
  );
  return {
    sheets: state === null ? plans : [...plans, keptSheet({ state, marks })],
    names,
    properties,
    activeSheet: active,
    title,
    stored: state === null ? [] : storedParts(STATE_NAME, state),
  };
}

function valueOf(cell: Cell): PlanValue {
  if (cell.formula !== null)
    return {
      kind: "formula",
      formula: cell.formula,
      cached: cell.kind === "number" || cell.kind === "date" ? cell.value : cell.text,
    };
  switch (cell.kind) {
    case "number":
      return { kind: "number", number: cell.value };
    case "date":
      return { kind: "date", serial: cell.value };
    case "blank":
      return { kind: "blank" };
    default:
      return { kind: "text", text: cell.kind === "text" ? cell.value : cell.text };
  }
}

/** Excel's table needs a text of its own over each column. */
function hasHead({ range }: Grid["tables"][number], rows: SheetPlan["rows"]): boolean {
  const texts = new Set<string>();
  for (let column: number = range.left; column <= range.right; column += 1) {
    const value = rows[range.top]?.[column]?.value;
    if (value?.kind !== "text" || value.text === "" || texts.has(value.text.toLowerCase())) return false;
    texts.add(value.text.toLowerCase());
  }
  return true;
}

/** A sheet that was read, as it will be written again: cells, looks, widths, merges, tables. */
function planOfGrid(grid: Grid, kind: SheetPlan["kind"], mark: string | null): SheetPlan {
  const rows: (CellPlan | null)[][] = Array.from({ length: (grid.rows.at(-1)?.index ?? -1) + 1 }, () => []);
  for (const { index, cells } of grid.rows)
    rows[index] = Array.from({ length: cells.length }, (_unused, column) => {
      const cell = cells[column];
      return cell === undefined ? null : { value: valueOf(cell), style: cell.style };
    });
  const width = Math.max(0, ...grid.columns.map(({ index }) => index + 1));
  const columns = Array.from({ length: width }, () => ({ width: 9, hidden: false }));
  for (const { index, width: own, hidden } of grid.columns) columns[index] = { width: own ?? 9, hidden };
  return bareSheet({
    name: grid.name,
    kind,
    visibility: grid.visibility,
    rows,
    columns,
    rowHeights: new Map(grid.rows.flatMap(({ index, height }) => (height === null ? [] : [[index, height] as const]))),
    hiddenRows: new Set(grid.rows.filter(({ hidden }) => hidden).map(({ index }) => index)),
    merges: grid.merges,
    tables: grid.tables
      .filter((table) => hasHead(table, rows))
      .map(({ name, range }) => ({ name, range, style: "TableStyleLight1", showFilter: true, totalsRow: false })),
    protection: grid.protected ? { allowFilter: true, allowInsertRows: true } : null,
    mark,
  });
}

/** A workbook file as the book of the page, with the state it was left in: from its custom XML, else from its cells. */
export function bookOfFile(
  name: string,
  grids: readonly Grid[],
  properties: Book["properties"],
  stored: string | null,
): { readonly book: Book; readonly state: string | null } {
  const kept = keptOf(grids.find(isKeptSheet));
  const sheets = grids
    .filter((grid) => !isKeptSheet(grid))
    .map((grid, index): BookSheet => {
      const text = grid.mark ?? kept.marks[grid.name];
      const mark = markOf(text);
      const own = mark === null ? null : (text ?? null);
      return {
        id: mark?.token ?? `sheet-${index}`,
        plan: planOfGrid(grid, mark?.kind ?? "list", own),
        mark,
        grid: own === null ? grid : { ...grid, mark: own },
      };
    });
  return { book: { name, sheets, names: {}, properties, title: "" }, state: stored ?? kept.state };
}
