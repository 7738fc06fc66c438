import { clip } from "../../grid/clip";
import type { SheetVisibility } from "../../grid/grid";
import type { PagePlan, TablePlan } from "../../grid/sheet-plan";
import type { GetSheet } from "../office/get-sheet";
import type { SheetFrame } from "./sheet-frame";
import { areaText } from "./style-areas";
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

/** Neighbours with the same value as one run: `[from, to, value]`. */
function runs<V>(values: readonly (readonly [number, V])[]): readonly (readonly [number, number, V])[] {
  const all: [number, number, V][] = [];
  for (const [index, value] of [...values].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last?.[2] === value && last[1] === index - 1) last[1] = index;
    else all.push([index, index, value]);
  }
  return all;
}

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

/** Merged areas and tables: before the formulas that name the tables. */
export function structureWork(frame: SheetFrame, sheet: GetSheet, kept: KeptTables): readonly WorkItem[] {
  const merges = frame.merges.map((area) =>
    calls(2, (context) => {
      sheet(context).getRange(areaText(area)).merge(false);
    }),
  );
  const tables = frame.tables.map((plan) =>
    calls(10, (context) => {
      const owner = sheet(context);
      if (isKept(kept, plan)) {
        owner.tables.getItem(plan.name).resize(owner.getRange(areaText(plan.range)));
        return;
      }
      owner.tables.getItemOrNullObject(plan.name).convertToRange();
      const table = owner.tables.add(owner.getRange(areaText(plan.range)), true);
      table.name = plan.name;
      if (plan.style !== null) table.style = plan.style;
      table.showFilterButton = plan.showFilter;
    }),
  );
  return [...merges, ...tables];
}

/** Validation and conditional formats: after the sheets and names that they point to. */
export function guardWork(frame: SheetFrame, sheet: GetSheet): readonly WorkItem[] {
  const validations = frame.validations.map((plan) =>
    calls(
      7,
      (context) => {
        applyValidation(sheet(context).getRange(areaText(plan.range)), plan);
      },
      jsonBytes(plan),
    ),
  );
  if (frame.conditionalFormats.length === 0) return validations;
  const formats = calls(
    2 + frame.conditionalFormats.length * 8,
    (context) => {
      const owner = sheet(context);
      owner.getRange().conditionalFormats.clearAll();
      // Excel puts the one added last above all others.
      for (const plan of [...frame.conditionalFormats].reverse()) {
        const { custom } = owner.getRange(areaText(plan.range)).conditionalFormats.add("Custom");
        custom.rule.formula = `=${plan.formula}`;
        if (plan.fill !== null) custom.format.fill.color = `#${plan.fill}`;
        if (plan.color !== null) custom.format.font.color = `#${plan.color}`;
        if (plan.bold) custom.format.font.bold = true;
      }
    },
    jsonBytes(frame.conditionalFormats),
  );
  return [...validations, formats];
}

/** Excel refuses longer headers. */
const MAX_HEADER = 253;

function applyPage(layout: Excel.PageLayout, sheet: Excel.Worksheet, page: PagePlan): void {
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
  if (page.printArea !== null) layout.setPrintArea(sheet.getRange(areaText(page.printArea)));
  // Numbered from 1 where the first page has none: else Excel goes on from the sheet printed before.
  layout.firstPageNumber = page.header.firstPageCenter === null ? "" : 1;
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
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function sizeWork(frame: SheetFrame, sheet: GetSheet): readonly WorkItem[] {
  const widths = runs(frame.columns.map(({ width }, index) => [index, width] as const));
  const hidden = runs(frame.columns.flatMap((column, index) => (column.hidden ? [[index, true] as const] : [])));
  const heights = runs(frame.rowHeights);
  const hiddenRows = runs(frame.hiddenRows.map((row) => [row, true] as const));
  const { rows, columns } = frame.extent;
  return [
    ...(rows === 0 || columns === 0
      ? []
      : [
          calls(2, (context) => {
            sheet(context).getRangeByIndexes(0, 0, rows, columns).format.autofitRows();
          }),
        ]),
    ...widths.map(([from, to, width]) =>
      calls(3, (context) => {
        sheet(context).getRangeByIndexes(0, from, 1, to - from + 1).format.columnWidth = pointsOfWidth(width);
      }),
    ),
    ...heights.map(([from, to, height]) =>
      calls(3, (context) => {
        sheet(context).getRangeByIndexes(from, 0, to - from + 1, 1).format.rowHeight = height;
      }),
    ),
    ...hidden.map(([from, to]) =>
      calls(3, (context) => {
        sheet(context)
          .getRangeByIndexes(0, from, 1, to - from + 1)
          .getEntireColumn().columnHidden = true;
      }),
    ),
    ...hiddenRows.map(([from, to]) =>
      calls(3, (context) => {
        sheet(context)
          .getRangeByIndexes(from, 0, to - from + 1, 1)
          .getEntireRow().rowHidden = true;
      }),
    ),
  ];
}

/** Sizes and print set-up. */
export function dressWork(frame: SheetFrame, sheet: GetSheet): readonly WorkItem[] {
  const page = calls(
    27,
    (context) => {
      const owner = sheet(context);
      owner.tabColor = frame.tabColor === null ? "" : `#${frame.tabColor}`;
      owner.showGridlines = frame.showGridlines;
      applyPage(owner.pageLayout, owner, frame.page);
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
    calls(12 + frame.tables.length * 2 + frame.charts.length * 2, (context) => {
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
      const range = owner.getRangeByIndexes(0, 0, rows, columns);
      range.unmerge();
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      // A header that is cleared is named anew by Excel, and references to its column follow.
      for (const [from, to] of bandsBetween(rows, headers))
        owner.getRangeByIndexes(from, 0, to - from + 1, columns).clear("All");
      range.getEntireRow().rowHidden = false;
      range.getEntireColumn().columnHidden = false;
    }),
  ];
}

const EXCEL_VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * Frozen, shown or hidden, protected: the last step, when everything else stands. Visibility is set only where it is
 * another, for it clears the person's undo stack on Windows and Mac.
 */
export function finishSheet(sheet: Excel.Worksheet, frame: SheetFrame, now: SheetVisibility): void {
  if (now !== "visible" && frame.visibility !== now) sheet.visibility = "Visible";
  if (frame.freeze !== null && (frame.freeze.rows > 0 || frame.freeze.columns > 0)) freeze(sheet, frame.freeze);
  if (frame.visibility !== "visible" && frame.visibility !== now) sheet.visibility = EXCEL_VISIBILITY[frame.visibility];
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
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
