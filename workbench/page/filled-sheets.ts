import type { IWorkbookData, LocaleType } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { HostContext } from "../host/objects/context";
import { isRecord } from "./edits/grid-params";
import { gridCells, gridSize, gridSnapshot, StyleBook } from "./grid-snapshot";
import { shownIn, type ShownSheet } from "./grid-state";
import { grownRows, type TextMeasure } from "./row-heights";

/** What puts a sheet in front, whoever asks for it. */
const ACTIVATE = "sheet.operation.set-worksheet-active";

/**
 * Which sheets of the grid hold their cells. Only the one in front needs them: a report has a sheet for each of sixty
 * units, and computing and measuring all of them each time something is drawn would keep the page busy for seconds.
 */
export class FilledSheets {
  readonly filled = new Set<string>();
  book = new StyleBook();

  constructor(
    private readonly host: HostContext,
    private readonly measure: TextMeasure,
  ) {}

  has(id: string): boolean {
    return this.filled.has(id);
  }

  /** The workbook for a grid made anew, in which only the sheet in front holds its cells. */
  anew(id: string, locale: LocaleType): IWorkbookData {
    this.book = new StyleBook();
    this.filled.clear();
    this.filled.add(this.host.workbook.activeSheet);
    return gridSnapshot(this.host, id, locale, this.measure, this);
  }

  /** A sheet that a command of the grid is about to put in front gets its cells. */
  before(grid: FWorkbook | null, command: string, params: unknown): void {
    if (grid !== null && command === ACTIVATE && isRecord(params)) this.fill(grid, String(params["subUnitId"]));
  }

  /**
   * What stands in the grid, where the sheets behind get the cells that they would have in front, and what a grid made
   * anew would hold.
   */
  state(
    grid: FWorkbook,
    locale: LocaleType,
  ): { readonly shown: readonly ShownSheet[]; readonly held: readonly ShownSheet[] } {
    const front = grid.getActiveSheet().getSheetId();
    for (const { id } of this.host.workbook.sheets) if (id !== front) this.fill(grid, id);
    const held = gridSnapshot(this.host, "held", locale, this.measure, { book: new StyleBook(), filled: null });
    return { shown: shownIn(grid.save()), held: shownIn(held) };
  }

  /** Gives a sheet its cells as they are now. */
  private fill(grid: FWorkbook, id: string): void {
    const sheet = this.host.workbook.sheets.find((candidate) => candidate.id === id);
    const view = grid.getSheetBySheetId(id)?.getSheet();
    if (sheet === undefined || view === undefined || this.filled.has(id)) return;
    this.filled.add(id);
    const used = sheet.used(false);
    if (used === null) return;
    const { rows: height, columns: width } = gridSize(used);
    view.setRowCount(Math.max(view.getRowCount(), height));
    view.setColumnCount(Math.max(view.getColumnCount(), width));
    const matrix = view.getCellMatrix();
    const cells = gridCells(this.host, sheet, used, (style) => this.book.idOf(style));
    for (const [row, line] of Object.entries(cells)) matrix.setRow(Number(row), line);
    grid.getWorkbook().addStyles(this.book.styles);
    const rows = view.getRowManager();
    for (const [row, pixels] of grownRows(this.host, sheet, this.measure)) rows.getRowOrCreate(row).h = pixels;
  }
}
