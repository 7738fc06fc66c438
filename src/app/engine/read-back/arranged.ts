import { addressText, columnIndex, columnLetterOf, parseAddress, rangeOf, rowIndex } from "../../../grid/address";
import type { CellRange } from "../../../grid/address";
import { PLAIN_STYLE, type Cell, type CellStyle } from "../../../grid/cell";
import type { Grid } from "../../../grid/grid";
import { quotedSheetName } from "../../../grid/sheet-name";
import type { CellPlan, ConditionalFormatPlan, PlanValue, SheetPlan, TablePlan } from "../../../grid/sheet-plan";
import { PROVENANCE_HEADERS } from "../../../field/headers";
import { isOwnHeader } from "../../../report/figures/own-headers";
import { STYLES } from "../../../report/styles";
import { squeeze } from "../../../text/key";
import { withOwnLooks } from "./own-looks";
import type { ReadBack } from "./read-back";
import type { RegisterRow } from "./sheet-rows";

/** How a person arranged a register's sheet. */
interface Arrangement {
  readonly plan: SheetPlan;
  readonly table: TablePlan;
  readonly grid: Grid;
  /** Where the table stands. */
  readonly before: CellRange;
  /** Where it will stand. */
  readonly after: CellRange;
  /** Planned column → the column of the sheet. */
  readonly to: readonly number[];
  /** Columns that a person put into the table, by their place in the sheet. */
  readonly put: ReadonlyMap<number, string>;
}

const textOf = (cell: Cell | undefined): string => (cell === undefined ? "" : squeeze(cell.text));
const plannedText = (cell: CellPlan | null | undefined): string =>
  cell?.value.kind === "text"
    ? squeeze(cell.value.text)
    : cell?.value.kind === "number"
      ? String(cell.value.number)
      : "";

const isInside = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const hasAround = ({ rows }: Grid, table: CellRange): boolean =>
  rows.some(({ index, cells }) => cells.some((cell, column) => textOf(cell) !== "" && !isInside(table, index, column)));

/** A register's table as it stands in the workbook, with its columns by their headers. */
interface Standing {
  readonly table: TablePlan;
  readonly grid: Grid;
  readonly before: CellRange;
  readonly stands: ReadonlyMap<string, number>;
  /** Headers as they are planned. */
  readonly planned: readonly string[];
}

function standingOf(plan: SheetPlan, grids: readonly Grid[]): Standing | null {
  const [table] = plan.tables;
  const known = grids.flatMap((grid) =>
    grid.tables.flatMap(({ name, range }) => (name === table?.name ? [{ grid, range }] : [])),
  );
  const [found] = known;
  if (table === undefined || found === undefined) return null;
  const { grid, range: before } = found;
  const header = grid.rows.find(({ index }) => index === before.top)?.cells ?? [];
  const stands = new Map<string, number>();
  for (let column: number = before.left; column <= before.right; column += 1) {
    const text = textOf(header[column]);
    if (!stands.has(text)) stands.set(text, column);
  }
  return { table, grid, before, stands, planned: (plan.rows[table.range.top] ?? []).map(plannedText) };
}

/** Finds the row as it stands that a planned one takes the place of, by the source that both name. */
function rowFinder(planned: readonly string[], places: ReadBack["places"]) {
  const { file, sheet, row } = PROVENANCE_HEADERS.vi;
  const telling = [file, sheet, row].map((text) => planned.indexOf(text));
  return (cells: SheetPlan["rows"][number]): RegisterRow | null =>
    places.get(telling.map((column) => plannedText(cells[column])).join("#"))?.row ?? null;
}

/** What a person arranged of the sheet that is planned; null where it stands as it was written. */
function arrangementOf(plan: SheetPlan, { table, grid, before, stands, planned }: Standing): Arrangement | null {
  const put = new Map([...stands].flatMap(([text, column]) => (isOwnHeader(text) ? [] : [[column, text] as const])));
  const isWhere = before.top === table.range.top && before.left === table.range.left;
  if (isWhere && put.size === 0 && !hasAround(grid, before)) return null;
  let right: number = before.right;
  const to = planned.map((header) => {
    const at = stands.get(header);
    if (at !== undefined) return at;
    right += 1;
    return right;
  });
  // What of ours stands there and is planned no longer stays beside the columns that a person put in.
  const used = new Set(to);
  for (const [text, column] of stands) if (!used.has(column)) put.set(column, text);
  const bottom = before.top + table.range.bottom - table.range.top;
  return { plan, table, grid, before, after: rangeOf(before.top, before.left, bottom, right), to, put };
}

/** Moves with its row: a formula that names cells by their address would mean others there. */
const MOVABLE = /^(?:[^"$A-Z]|"[^"]*"|[A-Z]+(?![A-Z]*\$?\d))*$/i;

function contentOf(cell: Cell, moves: boolean): PlanValue | null {
  const cached = cell.kind === "number" || cell.kind === "date" ? cell.value : cell.text;
  if (cell.formula !== null && (!moves || MOVABLE.test(cell.formula)))
    return { kind: "formula", formula: cell.formula, cached };
  if (cell.kind === "blank" || cell.text === "") return null;
  if (cell.kind === "number") return { kind: "number", number: cell.value };
  return cell.kind === "date" ? { kind: "date", serial: cell.value } : { kind: "text", text: cell.text };
}

function carried(cell: Cell | undefined, style: CellStyle, moves: boolean): CellPlan | null {
  if (cell === undefined) return null;
  const value = contentOf(cell, moves);
  const { numberFormat, fill, font } = cell.style;
  return value === null ? null : { value, style: { ...style, numberFormat, fill, font } };
}

type Rows = (CellPlan | null)[][];

function put(rows: Rows, row: number, column: number, cell: CellPlan | null): void {
  if (cell === null) return;
  while (rows.length <= row) rows.push([]);
  const line = rows[row];
  while (line !== undefined && line.length < column) line.push(null);
  if (line !== undefined) line[column] = cell;
}

/** What stands around the table stays where it is; what would be under it moves as Excel moves it when a table grows. */
function carryAround(rows: Rows, { grid, before, after }: Arrangement): void {
  const down = Math.max(0, after.bottom - before.bottom);
  const across = Math.max(0, after.right - before.right);
  for (const { index, cells } of grid.rows) {
    cells.forEach((cell, column) => {
      if (isInside(before, index, column)) return;
      const [row, at] = [
        index > before.bottom ? index + down : index,
        column > before.right ? column + across : column,
      ];
      put(rows, row, at, carried(cell, PLAIN_STYLE, row !== index || at !== column));
    });
  }
}

function arrangedRows(arrangement: Arrangement, places: ReadBack["places"]): Rows {
  const { plan, table, after, to, put: own } = arrangement;
  const rows: Rows = [];
  carryAround(rows, arrangement);
  const planned = plan.rows.slice(table.range.top);
  const standing = rowFinder((planned[0] ?? []).map(plannedText), places);
  planned.forEach((cells, at) => {
    const line = after.top + at;
    cells.forEach((cell, column) => {
      put(rows, line, to[column] ?? 0, cell);
    });
    const before = standing(cells);
    for (const [column, text] of own) {
      const cell =
        at === 0
          ? { value: { kind: "text", text } as const, style: STYLES.header }
          : carried(before?.cells[column], STYLES.plain, true);
      put(rows, line, column, cell);
    }
  });
  return rows;
}

const letter = (column: number): string => columnLetterOf(columnIndex(column));

/** The colours' formula looks at a header above and at columns of its own row. */
function arrangedFormat(
  format: ConditionalFormatPlan,
  { before, after, to, table }: Arrangement,
): ConditionalFormatPlan {
  const [first, second] = [table.range.top + 1, table.range.top + 2];
  return {
    ...format,
    range: rangeOf(after.top + 1, after.left, after.bottom, after.right),
    formula: format.formula
      .replaceAll(`A$${String(first)}`, `${letter(before.left)}$${String(after.top + 1)}`)
      .replaceAll(new RegExp(`(?<![$A-Z])A${String(second)}\\b`, "g"), letter(before.left) + String(after.top + 2))
      .replaceAll(new RegExp(`\\$([A-Z]+)${String(second)}\\b`, "g"), (_all, of: string) => {
        const column = parseAddress(`${of}1`)?.column ?? 0;
        return `$${letter(to[column] ?? 0)}${String(after.top + 2)}`;
      }),
  };
}

function arrangedSheet(arrangement: Arrangement, places: ReadBack["places"]): SheetPlan {
  const { plan, table, grid, before, after, to } = arrangement;
  const down = after.top - table.range.top;
  const moved = <V>(map: ReadonlyMap<number, V>): ReadonlyMap<number, V> =>
    new Map([...map].map(([row, value]) => [row + down, value]));
  const columns: SheetPlan["columns"][number][] = [];
  const widths = new Map(grid.columns.map(({ index, width }) => [Number(index), width]));
  for (let column = 0; column <= after.right; column += 1)
    columns.push({ width: widths.get(column) ?? DEFAULT_WIDTH, hidden: false });
  plan.columns.forEach((column, at) => {
    const place = to[at];
    if (place !== undefined) columns[place] = column;
  });
  const calculated = Array.from({ length: after.right - after.left + 1 }, (): string | null => null);
  table.calculated?.forEach((formula, at) => {
    const place = to[at];
    if (place !== undefined) calculated[place - after.left] = formula;
  });
  const lastOf = (count: number): number => Math.max(before.left, ...to.slice(0, count));
  const { freeze, page } = plan;
  const area = page.printArea;
  return {
    ...plan,
    whole: true,
    columns,
    rows: arrangedRows(arrangement, places),
    rowHeights: moved(plan.rowHeights),
    ...(plan.fittedHeights === undefined ? {} : { fittedHeights: moved(plan.fittedHeights) }),
    hiddenRows: new Set([...plan.hiddenRows].map((row) => row + down)),
    tables: [{ ...table, range: after, calculated }],
    conditionalFormats: plan.conditionalFormats.map((format) => arrangedFormat(format, arrangement)),
    freeze: freeze === null ? null : { rows: freeze.rows + down, columns: lastOf(freeze.columns) + 1 },
    page: {
      ...page,
      titleRows: page.titleRows === null ? null : { from: after.top, to: after.top },
      printArea: area === null ? null : rangeOf(0, 0, area.bottom + down, lastOf(area.right + 1)),
    },
  };
}

const DEFAULT_WIDTH = 14;

/** Links into the register lead to where its cells stand now. */
function relinked(sheet: SheetPlan, arrangements: ReadonlyMap<string, Arrangement>): SheetPlan {
  const moved = (cell: CellPlan | null): CellPlan | null => {
    if (cell?.link === undefined) return cell;
    const bang = cell.link.target.lastIndexOf("!");
    const arrangement = arrangements.get(cell.link.target.slice(0, bang));
    const at = parseAddress(cell.link.target.slice(bang + 1));
    if (arrangement === undefined || at === null) return cell;
    const { after, table, to } = arrangement;
    const address = addressText({
      row: rowIndex(at.row + after.top - table.range.top),
      column: columnIndex(to[at.column] ?? at.column),
    });
    return { ...cell, link: { ...cell.link, target: `${cell.link.target.slice(0, bang)}!${address}` } };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row.map(moved)) };
}

/**
 * The sheets with the registers where a person moved them, their columns in that person's order, and with what the
 * person put into the table and around it: each row of it beside the record that it stood beside.
 */
export function asArranged(
  sheets: readonly SheetPlan[],
  grids: readonly Grid[],
  { places }: Pick<ReadBack, "places">,
): readonly SheetPlan[] {
  const standings = new Map(
    sheets.flatMap((plan) => {
      const standing = plan.kind === "register" ? standingOf(plan, grids) : null;
      return standing === null ? [] : [[plan.name, standing] as const];
    }),
  );
  if (standings.size === 0) return sheets;
  const dressed = sheets.map((plan) => {
    const standing = standings.get(plan.name);
    if (standing === undefined) return plan;
    const { planned, stands } = standing;
    return withOwnLooks(
      plan,
      planned.map((header) => stands.get(header)),
      rowFinder(planned, places),
      STYLES.plain,
    );
  });
  const arrangements = new Map(
    dressed.flatMap((plan) => {
      const standing = standings.get(plan.name);
      const arrangement = standing === undefined ? null : arrangementOf(plan, standing);
      return arrangement === null ? [] : [[quotedSheetName(plan.name), arrangement] as const];
    }),
  );
  return dressed.map((plan) => {
    const arrangement = arrangements.get(quotedSheetName(plan.name));
    return relinked(arrangement === undefined ? plan : arrangedSheet(arrangement, places), arrangements);
  });
}
