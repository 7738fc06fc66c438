import { rangeOf, type CellRange } from "../../grid/address";
import { PLAIN_STYLE, type BorderLine, type CellBorders, type CellStyle } from "../../grid/cell";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { GetSheet } from "../office/get-sheet";
import { RANGE_CALLS, withReleased } from "../office/released";
import { blocksOfRows } from "./row-blocks";
import { areaText, joinedAddresses, styleAreas, type StyleAreas } from "./style-areas";
import { calls, type WorkItem } from "../office/write-in-batches";
import { formatOf, lineOf, TRAITS } from "./cell-looks";

const widthOf = ({ rows }: SheetPlan): number => rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** So few areas are given their number formats one by one; more are told as one table, unless that would be long. */
const FEW_AREAS = 3;
const [MANY_AREAS, MANY_CELLS] = [60, 40_000];

/**
 * Number formats: they come first, because text is only safe in a cell that is text already. In a table of them, null
 * leaves a cell as it is.
 */
export function numberFormatWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const groups = styleAreas(plan.rows, ({ numberFormat }) => numberFormat).filter(
    ({ style }) => style.numberFormat !== PLAIN_STYLE.numberFormat,
  );
  const most = plan.rows.length * widthOf(plan) > MANY_CELLS ? MANY_AREAS : FEW_AREAS;
  if (groups.reduce((count, { areas }) => count + areas.length, 0) > most) return formatTable(plan, sheet);
  return groups.flatMap(({ style, areas }) =>
    areas.map((area) =>
      calls(RANGE_CALLS + 1, (context) => {
        withReleased<FormattedRange>(sheet(context).getRange(areaText(area)), (range) => {
          range.numberFormat = style.numberFormat;
        });
      }),
    ),
  );
}

/** A range as it takes one number format for all its cells as well as one for each. */
interface FormattedRange {
  numberFormat: unknown;
  readonly untrack: () => unknown;
}

function formatTable(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const width = widthOf(plan);
  const table = plan.rows.map((row) =>
    Array.from({ length: width }, (_unused, column) => {
      const format = row[column]?.style.numberFormat;
      return format === undefined || format === PLAIN_STYLE.numberFormat ? null : format;
    }),
  );
  return blocksOfRows(
    table,
    (top, rows, context) => {
      withReleased<FormattedRange>(sheet(context).getRangeByIndexes(top, 0, rows.length, width), (range) => {
        range.numberFormat = rows;
      });
    },
    { width },
  );
}

function split(area: CellRange, byRow: boolean, byColumn: boolean): readonly CellRange[] {
  const parts: CellRange[] = [];
  const [down, across] = [byRow ? 1 : area.bottom - area.top + 1, byColumn ? 1 : area.right - area.left + 1];
  for (let row: number = area.top; row <= area.bottom; row += down) {
    for (let column: number = area.left; column <= area.right; column += across)
      parts.push(rangeOf(row, column, row + down - 1, column + across - 1));
  }
  return parts;
}

/**
 * An area's inner lines are one line for both neighbours: areas whose opposite sides differ are cut until there are
 * none.
 */
const bordered = ({ style: { borders }, areas }: StyleAreas): readonly CellRange[] => {
  const [byRow, byColumn] = [borders.top !== borders.bottom, borders.left !== borders.right];
  return byRow || byColumn ? areas.flatMap((area) => split(area, byRow, byColumn)) : areas;
};

function drawLine(
  borders: Excel.RangeBorderCollection,
  edge: Parameters<Excel.RangeBorderCollection["getItem"]>[0],
  line: BorderLine,
): void {
  const drawn = lineOf(line);
  if (drawn === null) return;
  const border = borders.getItem(edge);
  border.style = drawn.style;
  if (drawn.weight !== undefined) border.weight = drawn.weight;
}

function drawBorders(borders: Excel.RangeBorderCollection, lines: CellBorders, inner: boolean): void {
  const { top, right, bottom, left } = lines;
  drawLine(borders, "EdgeTop", top);
  drawLine(borders, "EdgeBottom", bottom);
  drawLine(borders, "EdgeLeft", left);
  drawLine(borders, "EdgeRight", right);
  if (!inner) return;
  if (top === bottom) drawLine(borders, "InsideHorizontal", top);
  if (left === right) drawLine(borders, "InsideVertical", left);
}

const CALLS_PER_TRAIT = RANGE_CALLS + 3;
const CALLS_PER_BORDER = RANGE_CALLS + 2 + 6 * 3;

/** The areas that share one thing, for each such thing: few calls however many looks there are. */
function looksByArea({ rows }: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const looks = TRAITS.flatMap(({ keyOf, set }) =>
    styleAreas(rows, keyOf)
      .filter(({ style }) => keyOf(style) !== "")
      .flatMap(({ style, areas }) =>
        joinedAddresses(areas).map((address) =>
          calls(
            CALLS_PER_TRAIT,
            (context) => {
              withReleased(sheet(context).getRanges(address), ({ format }) => {
                set(format, style);
              });
            },
            address.length,
          ),
        ),
      ),
  );
  const lines = styleAreas(rows, ({ borders }) => JSON.stringify(borders))
    .filter(({ style: { borders } }) =>
      [borders.top, borders.right, borders.bottom, borders.left].some((line) => line !== "none"),
    )
    .flatMap((group) => {
      const areas = bordered(group);
      return joinedAddresses(areas).map((address) =>
        calls(
          CALLS_PER_BORDER,
          (context) => {
            withReleased(sheet(context).getRanges(address), ({ format }) => {
              drawBorders(
                format.borders,
                group.style.borders,
                areas.some((area) => area.top !== area.bottom || area.left !== area.right),
              );
            });
          },
          address.length,
        ),
      );
    });
  return [...looks, ...lines];
}

/** A sheet whose looks are no longer than this as text is told them cell by cell, in one call. */
const MOST_CELL_BYTES = 200_000;

/** Looks cell by cell; null where they would be too long. */
function looksByCell(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] | null {
  const known = new Map<CellStyle, { readonly look: Excel.SettableCellProperties; readonly bytes: number }>();
  const lookOf = (style: CellStyle): { readonly look: Excel.SettableCellProperties; readonly bytes: number } => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const format = formatOf(style);
    const look = Object.keys(format).length === 0 ? {} : { format };
    const made = { look, bytes: JSON.stringify(look).length };
    known.set(style, made);
    return made;
  };
  const width = widthOf(plan);
  let bytes = 0;
  for (const row of plan.rows)
    for (const cell of row) {
      if (cell !== null) bytes += lookOf(cell.style).bytes;
      if (bytes > MOST_CELL_BYTES) return null;
    }
  const looks = plan.rows.map((row) =>
    Array.from({ length: width }, (_unused, column) => {
      const cell = row[column] ?? null;
      return cell === null ? {} : lookOf(cell.style).look;
    }),
  );
  return blocksOfRows(looks, (top, rows, context) => {
    withReleased(sheet(context).getRangeByIndexes(top, 0, rows.length, width), (range) => {
      range.setCellProperties(rows);
    });
  });
}

/** Fonts, fills, alignment and borders. */
export function styleWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const width = widthOf(plan);
  if (width === 0) return [];
  const whole = calls(RANGE_CALLS + 4, (context) => {
    withReleased(sheet(context).getRangeByIndexes(0, 0, plan.rows.length, width), ({ format: { font } }) => {
      // Whatever font the open workbook has for its own: rows are as high and texts as wide as in our files.
      font.name = PLAIN_STYLE.font.name;
      font.size = PLAIN_STYLE.font.size;
    });
  });
  return [whole, ...(looksByCell(plan, sheet) ?? looksByArea(plan, sheet))];
}
