import type { CellRange } from "../../grid/address";
import { clip } from "../../grid/clip";
import type { SheetVisibility } from "../../grid/grid";
import type { PagePlan, TablePlan } from "../../grid/sheet-plan";
import type { GetSheet } from "../office/get-sheet";
import type { SheetFrame } from "./sheet-frame";
import { areaText } from "./style-areas";
import { RANGE_CALLS, withReleased } from "../office/released";
import { blocksOfRows } from "./row-blocks";
import { applyValidation } from "./validation-rule";
import { calls, jsonBytes, type WorkItem } from "../office/write-in-batches";
import { chartName } from "./write-charts";

const POINTS_PER_MM = 72 / 25.4;
/**
 * Of a digit of Times New Roman 12: what plans and files count widths in, whatever font the open workbook has for its
 * own.
 */
const POINTS_PER_CHARACTER = 6;
const POINTS_PER_PIXEL = 0.75;
const pointsOfWidth = (characters: number): number =>
  Math.trunc((characters * POINTS_PER_CHARACTER) / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;

/** Lower-case names of the tables that stand before and after writing: they are resized, never made anew. */
export type KeptTables = ReadonlySet<string>;

export const NO_TABLES: KeptTables = new Set();

const isKept = (kept: KeptTables, { name }: TablePlan): boolean => kept.has(name.toLowerCase());

/**
 * The tables that both frames have, with their header in the same row, and that still stand in the workbook. A table that
 * becomes plain cells turns every reference to it into fixed addresses, in the office's own formulas too.
 */
export function keptTables(before: SheetFrame, after: SheetFrame, standing: readonly string[]): KeptTables {
  const known = new Set(standing.map((name) => name.toLowerCase()));
  return new Set(
    after.tables.flatMap(({ name, range }) => {
      const key = name.toLowerCase();
      const same = before.tables.some((table) => table.name.toLowerCase() === key && table.range.top === range.top);
      return same && known.has(key) ? [key] : [];
    }),
  );
}

interface MergedBlock {
  readonly area: CellRange;
  /** Each row of it is merged by itself. */
  readonly across: boolean;
}

/** Areas of one row, one below the other, are merged in one call. */
function mergedBlocks(merges: readonly CellRange[]): readonly MergedBlock[] {
  const isRow = ({ top, bottom }: CellRange): boolean => top === bottom;
  const blocks: MergedBlock[] = merges.filter((area) => !isRow(area)).map((area) => ({ area, across: false }));
  const rows = merges.filter(isRow).sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const area of rows) {
    const last = blocks.at(-1);
    const goesOn =
      last?.across === true &&
      last.area.left === area.left &&
      last.area.right === area.right &&
      last.area.bottom === area.top - 1;
    if (goesOn) blocks.splice(-1, 1, { ...last, area: { ...last.area, bottom: area.bottom } });
    else blocks.push({ area, across: true });
  }
  return blocks;
}

/** A table made by Excel is banded in blue, and the empty name of a style is refused. */
const PLAINEST_TABLE = "TableStyleLight1";

/** Merged areas and tables: before the formulas that name the tables. */
export function structureWork(frame: SheetFrame, sheet: GetSheet, kept: KeptTables): readonly WorkItem[] {
  const merges = mergedBlocks(frame.merges).map(({ area, across }) =>
    calls(RANGE_CALLS + 1, (context) => {
      withReleased(sheet(context).getRange(areaText(area)), (range) => {
        range.merge(across);
      });
    }),
  );
  const tables = frame.tables.map((plan) =>
    calls(RANGE_CALLS + 10, (context) => {
      const owner = sheet(context);
      if (isKept(kept, plan)) {
        withReleased(owner.getRange(areaText(plan.range)), (range) => {
          owner.tables.getItem(plan.name).resize(range);
        });
        return;
      }
      owner.tables.getItemOrNullObject(plan.name).convertToRange();
      withReleased(owner.getRange(areaText(plan.range)), (range) => {
        const table = owner.tables.add(range, true);
        table.name = plan.name;
        table.style = plan.style ?? PLAINEST_TABLE;
        if (plan.style === null) table.showBandedRows = false;
        table.showFilterButton = plan.showFilter;
      });
    }),
  );
  return [...merges, ...tables];
}

/** Validation and conditional formats: after the sheets and names that they point to. */
export function guardWork(frame: SheetFrame, sheet: GetSheet): readonly WorkItem[] {
  const validations = frame.validations.map((plan) =>
    calls(
      RANGE_CALLS + 6,
      (context) => {
        withReleased(sheet(context).getRange(areaText(plan.range)), (range) => {
          applyValidation(range, plan);
        });
      },
      jsonBytes(plan),
    ),
  );
  if (frame.conditionalFormats.length === 0) return validations;
  const formats = calls(
    RANGE_CALLS + 3 + frame.conditionalFormats.length * (RANGE_CALLS + 11),
    (context) => {
      const owner = sheet(context);
      withReleased(owner.getRange(), (range) => {
        range.conditionalFormats.clearAll();
      });
      // Excel puts the one added last above all others.
      for (const plan of [...frame.conditionalFormats].reverse()) {
        withReleased(owner.getRange(areaText(plan.range)), (range) => {
          const { custom } = range.conditionalFormats.add("Custom");
          custom.rule.formula = `=${plan.formula}`;
          if (plan.fill !== null) custom.format.fill.color = `#${plan.fill}`;
          if (plan.color !== null) custom.format.font.color = `#${plan.color}`;
          if (plan.bold) custom.format.font.bold = true;
        });
      }
    },
    jsonBytes(frame.conditionalFormats),
  );
  return [...validations, formats];
}

/** Excel refuses longer headers. */
const MAX_HEADER = 253;

function applyPage(layout: Excel.PageLayout, sheet: Excel.Worksheet, page: PagePlan, isNew: boolean): void {
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = page.paper === "a3" ? "A3" : "A4";
  layout.topMargin = page.margins.top * POINTS_PER_MM;
  layout.rightMargin = page.margins.right * POINTS_PER_MM;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = page.margins.left * POINTS_PER_MM;
  layout.headerMargin = page.margins.header * POINTS_PER_MM;
  layout.footerMargin = page.margins.footer * POINTS_PER_MM;
  layout.centerHorizontally = page.centerHorizontally;
  layout.zoom = page.fitToWidth
    ? { horizontalFitToPages: 1, ...(page.onePage === true ? { verticalFitToPages: 1 } : {}) }
    : { scale: 100 };
  if (page.titleRows !== null) layout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  if (page.printArea !== null)
    withReleased(sheet.getRange(areaText(page.printArea)), (range) => {
      layout.setPrintArea(range);
    });
  // Numbered from 1 where the first page has none: else Excel goes on from the sheet printed before.
  if (page.header.firstPageCenter !== null) layout.firstPageNumber = 1;
  else if (!isNew) layout.firstPageNumber = "";
  const { headersFooters } = layout;
  headersFooters.state = page.header.firstPageCenter === null ? "Default" : "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = clip(page.header.center, MAX_HEADER);
  headersFooters.defaultForAllPages.leftFooter = page.footer.left;
  headersFooters.defaultForAllPages.rightFooter = page.footer.right;
  if (page.header.firstPageCenter !== null) {
    headersFooters.firstPage.centerHeader = clip(page.header.firstPageCenter, MAX_HEADER);
    headersFooters.firstPage.leftFooter = page.footer.left;
    headersFooters.firstPage.rightFooter = page.footer.right;
  }
  if (!isNew) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function columnWork({ columns }: SheetFrame, sheet: GetSheet): readonly WorkItem[] {
  if (columns.length === 0) return [];
  const sizes = columns.map(({ width, hidden }): Excel.SettableColumnProperties => ({
    format: { columnWidth: pointsOfWidth(width) },
    ...(hidden ? { columnHidden: true } : {}),
  }));
  return [
    calls(
      RANGE_CALLS + 1,
      (context) => {
        withReleased(sheet(context).getRangeByIndexes(0, 0, 1, sizes.length), (range) => {
          range.setColumnProperties(sizes);
        });
      },
      jsonBytes(sizes),
    ),
  ];
}

function rowWork(frame: SheetFrame, sheet: GetSheet): readonly WorkItem[] {
  const [heights, hidden] = [new Map(frame.rowHeights), new Set(frame.hiddenRows)];
  const told = [...heights.keys(), ...hidden];
  if (told.length === 0) return [];
  const [first, last] = [least(told), most(told)];
  const rows = Array.from({ length: last - first + 1 }, (_unused, at): Excel.SettableRowProperties => {
    const height = heights.get(first + at);
    return {
      ...(height === undefined ? {} : { format: { rowHeight: height } }),
      ...(hidden.has(first + at) ? { rowHidden: true } : {}),
    };
  });
  return blocksOfRows(
    rows,
    (top, block, context) => {
      withReleased(sheet(context).getRangeByIndexes(top, 0, block.length, 1), (range) => {
        range.setRowProperties(block);
      });
    },
    { top: first },
  );
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

function sizeWork(frame: SheetFrame, sheet: GetSheet): readonly WorkItem[] {
  const { rows, columns } = frame.extent;
  const fitted = calls(RANGE_CALLS + 2, (context) => {
    withReleased(sheet(context).getRangeByIndexes(0, 0, rows, columns), ({ format }) => {
      format.autofitRows();
    });
  });
  return [...(rows === 0 || columns === 0 ? [] : [fitted]), ...columnWork(frame, sheet), ...rowWork(frame, sheet)];
}

/** Sizes and print set-up. What a new sheet has not is not taken away from it. */
export function dressWork(frame: SheetFrame, sheet: GetSheet, isNew: boolean): readonly WorkItem[] {
  const page = calls(
    30 + frame.page.breaksBefore.length * 2,
    (context) => {
      const owner = sheet(context);
      if (frame.tabColor !== null) owner.tabColor = `#${frame.tabColor}`;
      else if (!isNew) owner.tabColor = "";
      applyPage(owner.pageLayout, owner, frame.page, isNew);
    },
    jsonBytes(frame.page),
  );
  return [...sizeWork(frame, sheet), page];
}

/** The rows from 0 to `rows` as bands `[from, to]` without the rows of headers that stay. */
function bandsBetween(rows: number, headers: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const stops = [-1, ...[...headers].filter((row) => row < rows).sort((a, b) => a - b), rows];
  return stops.slice(1).flatMap((stop, index) => {
    const from = (stops[index] ?? -1) + 1;
    return from < stop ? [[from, stop - 1] as const] : [];
  });
}

/**
 * Takes away all that was written by that frame and leaves what people added beside it. Unprotecting clears the user's
 * undo stack, so it is done only where it must.
 */
export function clearWork(
  frame: SheetFrame,
  sheet: GetSheet,
  isProtected: boolean,
  kept: KeptTables,
): readonly WorkItem[] {
  const { rows, columns } = frame.extent;
  const headers = new Set<number>(frame.tables.filter((table) => isKept(kept, table)).map(({ range }) => range.top));
  return [
    calls(
      14 + (headers.size + 1) * (RANGE_CALLS + 1) + frame.tables.length * 2 + frame.charts.length * 2,
      (context) => {
        const owner = sheet(context);
        if (isProtected) owner.protection.unprotect();
        for (const plan of frame.tables) {
          const table = owner.tables.getItemOrNullObject(plan.name);
          if (isKept(kept, plan)) table.clearFilters();
          else table.convertToRange();
        }
        frame.charts.forEach((_chart, index) => {
          owner.charts.getItemOrNullObject(chartName(index)).delete();
        });
        if (frame.freeze !== null) owner.freezePanes.unfreeze();
        if (rows === 0 || columns === 0) return;
        withReleased(owner.getRangeByIndexes(0, 0, rows, columns), (range) => {
          range.unmerge();
          range.conditionalFormats.clearAll();
          range.dataValidation.clear();
          range.rowHidden = false;
          range.columnHidden = false;
        });
        // A header that is cleared is named anew by Excel, and references to its column follow.
        for (const [from, to] of bandsBetween(rows, headers))
          withReleased(owner.getRangeByIndexes(from, 0, to - from + 1, columns), (range) => {
            range.clear("All");
          });
      },
    ),
  ];
}

const EXCEL_VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Gridlines and frozen panes, which Excel sets only while the workbook is in front. */
export function presentSheet(sheet: Excel.Worksheet, frame: SheetFrame, now: SheetVisibility): void {
  const { freeze: panes, showGridlines } = frame;
  if (now !== "visible" && frame.visibility !== now) sheet.visibility = "Visible";
  sheet.showGridlines = showGridlines;
  if (panes !== null && (panes.rows > 0 || panes.columns > 0)) freeze(sheet, panes);
}

/**
 * Shown or hidden, protected: the last step, when everything else stands. Visibility is set only where it is another,
 * for it clears the person's undo stack on Windows and Mac.
 */
export function finishSheet(sheet: Excel.Worksheet, frame: SheetFrame, now: SheetVisibility): void {
  if (frame.visibility !== now) sheet.visibility = EXCEL_VISIBILITY[frame.visibility];
  if (frame.protection !== null) {
    sheet.protection.unprotect();
    sheet.protection.protect({
      allowAutoFilter: frame.protection.allowFilter,
      allowInsertRows: frame.protection.allowInsertRows,
      allowFormatColumns: true,
      allowFormatRows: true,
    });
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else
    withReleased(sheet.getRangeByIndexes(0, 0, rows, columns), (range) => {
      sheet.freezePanes.freezeAt(range);
    });
}
