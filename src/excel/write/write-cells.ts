import { groupBy } from "../../base/group-by";
import { rangeOf, rowIndex, type CellRange } from "../../grid/address";
import { clip } from "../../grid/clip";
import type { CellPlan, PlanValue, SheetPlan } from "../../grid/sheet-plan";
import type { GetSheet } from "../office/get-sheet";
import { RANGE_CALLS, withReleased } from "../office/released";
import { calls, jsonBytes, type WorkItem } from "../office/write-in-batches";
import { filledFormulas, type FilledFormula } from "./filled-formulas";
import { blocksOfRows, callsOfPieces } from "./row-blocks";

type Row = readonly (string | number | null)[];

/** Words that no program takes for anything but text. */
const PLAIN_WORDS = /^\p{L}[\p{L}\p{M} ,.;:()/–-]*$/u;
const KEYWORDS = new Set(["true", "false"]);

/** Text as it must be written so that Excel keeps it text. */
function safeText(text: string, numberFormat: string): string {
  if (text === "" || numberFormat === "@") return text;
  return PLAIN_WORDS.test(text) && !KEYWORDS.has(text.toLowerCase()) ? text : `'${text}`;
}

/** Excel's limit; the sign that keeps a text a text is not counted. */
const MAX_TEXT = 32_767;

function constant(value: PlanValue, numberFormat: string): string | number | null {
  switch (value.kind) {
    case "text":
      return safeText(clip(value.text, MAX_TEXT), numberFormat);
    case "number":
      return value.number;
    case "date":
      return value.serial;
    case "formula":
    case "blank":
      return null;
  }
}

const ITEM_BYTES = 500_000;

/** Texts, numbers and dates, in blocks of rows. Formulas come later, when all sheets and tables stand. */
export function constantWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const width = plan.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return [];
  const rows = plan.rows.map((cells): Row =>
    Array.from({ length: width }, (_unused, column) => {
      const cell = cells[column] ?? null;
      return cell === null ? null : constant(cell.value, cell.style.numberFormat);
    }),
  );
  return blocksOfRows(
    rows,
    (top, block, context) => {
      withReleased<ValuesRange>(sheet(context).getRangeByIndexes(top, 0, block.length, width), (range) => {
        range.values = block;
      });
    },
    { width },
  );
}

/** A range as it takes what no cell of it need hold: null leaves one as it is. */
interface ValuesRange {
  values: unknown;
  readonly untrack: () => unknown;
}

interface FormulaBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: string[][];
  bytes: number;
}

const formulaItem = (sheet: GetSheet, { top, left, rows, bytes }: FormulaBlock): WorkItem =>
  calls(
    RANGE_CALLS + 2 + callsOfPieces(rows.length, rows[0]?.length ?? 1),
    (context) => {
      withReleased(sheet(context).getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1), (range) => {
        range.formulas = rows;
      });
    },
    bytes,
  );

/** A range as it takes one formula for all of its cells. */
interface FilledRange {
  formulas: unknown;
  readonly untrack: () => unknown;
}

const fillItem = (sheet: GetSheet, { column, top, bottom, formula }: FilledFormula): WorkItem =>
  calls(
    RANGE_CALLS + 2,
    (context) => {
      withReleased<FilledRange>(sheet(context).getRangeByIndexes(top, column, bottom - top + 1, 1), (range) => {
        range.formulas = `=${formula}`;
      });
    },
    jsonBytes(formula),
  );

/** The formulas of a row that stand side by side, by the column of the first; those that `isFilled` tells are left out. */
function formulaRuns(
  cells: SheetPlan["rows"][number],
  isFilled: (column: number) => boolean,
): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>();
  let run: string[] = [];
  for (let column = 0; column <= cells.length; column += 1) {
    const value = cells[column]?.value;
    if (value?.kind === "formula" && !isFilled(column)) run.push(`=${value.formula}`);
    else if (run.length > 0) {
      found.set(column - run.length, run);
      run = [];
    }
  }
  return found;
}

/** Formulas: one that fills a column in one call, and those of a rectangle. */
export function formulaWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const filled = filledFormulas(plan);
  const byColumn = groupBy(filled, ({ column }) => column);
  const items: WorkItem[] = filled.map((one) => fillItem(sheet, one));
  let open = new Map<number, FormulaBlock>();
  plan.rows.forEach((cells, row) => {
    const next = new Map<number, FormulaBlock>();
    const isFilled = (column: number): boolean =>
      byColumn.get(column)?.some(({ top, bottom }) => row >= top && row <= bottom) === true;
    for (const [left, run] of formulaRuns(cells, isFilled)) {
      const above = open.get(left);
      const goesOn = above?.rows[0]?.length === run.length && above.bytes < ITEM_BYTES;
      const block = goesOn ? above : { top: row, left, rows: [], bytes: 0 };
      block.rows.push(run);
      block.bytes += jsonBytes(run);
      next.set(left, block);
    }
    const kept = new Set(next.values());
    for (const block of open.values()) if (!kept.has(block)) items.push(formulaItem(sheet, block));
    open = next;
  });
  for (const block of open.values()) items.push(formulaItem(sheet, block));
  return items;
}

const MAX_TIP = 255;

type Looks = Excel.SettableCellProperties;
type LinkPart = "link" | "font";

/** What is said of a cell with a link: where it leads, or the font as it is meant; nothing of any other. */
function linkLooks(cell: CellPlan | null | undefined, part: LinkPart): Looks {
  if (cell?.link === undefined) return {};
  if (part === "link")
    return { hyperlink: { documentReference: cell.link.target, screenTip: clip(cell.link.tip, MAX_TIP) } };
  const { name, size, bold, italic, underline, color } = cell.style.font;
  // The colour that is black by itself has no other word.
  const paint = color === null ? "#000000" : `#${color}`;
  return { format: { font: { name, size, bold, italic, underline: underline ? "Single" : "None", color: paint } } };
}

/** Columns with links that stand so near that saying nothing of those between them costs less than a call more. */
const NEAR = 3;

/** Areas from the first to the last link of columns that stand near each other. */
function linkedAreas(rows: SheetPlan["rows"]): readonly CellRange[] {
  const areas = new Map<number, CellRange>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link === undefined) return;
      const top = areas.get(column)?.top ?? rowIndex(row);
      areas.set(column, { ...rangeOf(row, column, row, column), top });
    });
  });
  const joined: CellRange[] = [];
  for (const area of [...areas.values()].sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (last === undefined || area.left - last.right > NEAR) joined.push(area);
    else
      joined[joined.length - 1] = rangeOf(
        Math.min(last.top, area.top),
        last.left,
        Math.max(last.bottom, area.bottom),
        area.right,
      );
  }
  return joined;
}

/**
 * Links to places inside the workbook. Excel gives a cell with a link the style of links, blue and underlined; the
 * looks that follow tell only what is not plain, so the whole font is put back here.
 */
export function linkWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  return linkedAreas(plan.rows).flatMap(({ top: first, left, bottom, right }) =>
    (["link", "font"] as const).flatMap((part) =>
      blocksOfRows(
        plan.rows
          .slice(first, bottom + 1)
          .map((cells) => Array.from({ length: right - left + 1 }, (_unused, at) => linkLooks(cells[left + at], part))),
        (top, block, context) => {
          withReleased(sheet(context).getRangeByIndexes(top, left, block.length, right - left + 1), (range) => {
            range.setCellProperties(block);
          });
        },
        { top: first },
      ),
    ),
  );
}
