import { clip } from "../../grid/clip";
import type { PlanValue, SheetPlan } from "../../grid/sheet-plan";
import type { GetSheet } from "../office/get-sheet";
import { calls, CALL_BYTES, jsonBytes, type WorkItem } from "../office/write-in-batches";

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

function blockItem(sheet: GetSheet, top: number, rows: readonly Row[], width: number, bytes: number): WorkItem {
  const middle = rows.length >> 1;
  return {
    bytes: bytes + CALL_BYTES,
    queue: (context) => {
      const range: { values: unknown } = sheet(context).getRangeByIndexes(top, 0, rows.length, width);
      range.values = rows;
    },
    halves:
      rows.length < 2
        ? null
        : () => [
            blockItem(sheet, top, rows.slice(0, middle), width, bytes / 2),
            blockItem(sheet, top + middle, rows.slice(middle), width, bytes / 2),
          ],
  };
}

/** Texts, numbers and dates, in blocks of rows. Formulas come later, when all sheets and tables stand. */
export function constantWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const width = plan.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return [];
  const items: WorkItem[] = [];
  let block: Row[] = [];
  let bytes = 0;
  let top = 0;
  plan.rows.forEach((cells, index) => {
    const row = Array.from({ length: width }, (_unused, column) => {
      const cell = cells[column] ?? null;
      return cell === null ? null : constant(cell.value, cell.style.numberFormat);
    });
    block.push(row);
    bytes += jsonBytes(row) + 1;
    if (bytes < ITEM_BYTES && index < plan.rows.length - 1) return;
    items.push(blockItem(sheet, top, block, width, bytes));
    top = index + 1;
    block = [];
    bytes = 0;
  });
  return items;
}

interface FormulaBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: string[][];
  bytes: number;
}

const formulaItem = (sheet: GetSheet, { top, left, rows, bytes }: FormulaBlock): WorkItem =>
  calls(
    2,
    (context) => {
      sheet(context).getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1).formulas = rows;
    },
    bytes,
  );

/** The formulas of a row that stand side by side, by the column of the first. */
function formulaRuns(cells: SheetPlan["rows"][number]): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>();
  let run: string[] = [];
  for (let column = 0; column <= cells.length; column += 1) {
    const value = cells[column]?.value;
    if (value?.kind === "formula") run.push(`=${value.formula}`);
    else if (run.length > 0) {
      found.set(column - run.length, run);
      run = [];
    }
  }
  return found;
}

/** Formulas: those that fill a rectangle in one call. */
export function formulaWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const items: WorkItem[] = [];
  let open = new Map<number, FormulaBlock>();
  plan.rows.forEach((cells, row) => {
    const next = new Map<number, FormulaBlock>();
    for (const [left, run] of formulaRuns(cells)) {
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

/** Links to places inside the workbook. They come before the looks, because Excel paints a link its own way. */
export function linkWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const items: WorkItem[] = [];
  plan.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const link = cell?.link;
      if (link === undefined) return;
      const target: Excel.RangeHyperlink = { documentReference: link.target, screenTip: clip(link.tip, MAX_TIP) };
      items.push(
        calls(
          2,
          (context) => {
            sheet(context).getRangeByIndexes(row, column, 1, 1).hyperlink = target;
          },
          jsonBytes(target),
        ),
      );
    });
  });
  return items;
}
