import { CommandType, LocaleType, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { CellRange } from "../../src/grid/address";
import type { ExcelHost } from "../host/excel-host";
import type { Objection } from "../host/validate";
import type { ModelEvent } from "../host/workbook-model";
import { CellLooks, type ExtraLook } from "./cell-looks";
import { ChartLayer } from "./charts/chart-layer";
import { drawLooks } from "./draw-looks";
import type { GridCells } from "./edits/cells";
import { Copies } from "./edits/copies";
import { followMutation, replaceCommand, type Followed } from "./edits/follow";
import { showFormulas } from "./edits/show-formulas";
import { FilledSheets } from "./filled-sheets";
import { cellBox, gridGeometry } from "./grid-geometry";
import { showSelection } from "./grid-selection";
import type { ShownSheet } from "./grid-state";
import { Pace } from "./pace";
import { Repaint } from "./repaint";
import { canvasMeasure, startGrid } from "./start-grid";
import { followLink } from "./links";

export interface GridView {
  readonly show: (host: ExcelHost) => void;
  readonly dark: (on: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Does what a menu of the grid does; false where that was not taken. */
  readonly command: (id: string, params: object) => Promise<boolean>;
  /** Names of the workbook and the sheet in front, as the grid's commands want them, and what is selected. */
  readonly ids: () => { readonly unit: string; readonly id: string; readonly selected: string };
  /** Where a cell of the sheet in front stands in the window; null for one that is not drawn. */
  readonly boxOf: (sheet: string, row: number, column: number) => DOMRect | null;
  /** What stands on screen, and what a grid made anew from the workbook would show. */
  readonly state: () => { readonly shown: readonly ShownSheet[]; readonly held: readonly ShownSheet[] };
}

export interface GridEvents {
  readonly onSelect: (sheet: string, range: CellRange) => void;
  /** Something was done that the workbook does not take; the code is Excel's. */
  readonly onRefused: (code: string) => void;
  /** A validation has something against what was typed. */
  readonly onObjection: (objection: Objection) => void;
  /** A click on the filter button of a table's header, with the cell's place on the page. */
  readonly onFilter: (sheet: string, row: number, column: number, place: DOMRect) => void;
}

/** Edge of the button that a table's header carries, in pixels. */
const FILTER_BUTTON = 20;

/** A spreadsheet on screen that shows the workbook of the host, and hands what a person does in it to that workbook. */
class LiveGrid implements GridView {
  private readonly univer: Univer;
  private readonly grid: FUniver;
  private readonly measure = canvasMeasure();
  private readonly charts: ChartLayer;
  private readonly locale: LocaleType;
  private host: ExcelHost | null = null;
  private looks: CellLooks | null = null;
  private repaint: Repaint | null = null;
  private sheets: FilledSheets | null = null;
  private copies: Copies | null = null;
  private stop = (): void => undefined;
  private unit = 0;
  private timer = 0;
  private readonly pace = new Pace();
  private frame = 0;
  /** While we write to the grid its commands are echoes of our own. */
  private echo = 0;
  private typed: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  } | null = null;
  private pointer = { x: 0, y: 0 };

  constructor(
    private readonly container: HTMLElement,
    language: "vi" | "en",
    private readonly events: GridEvents,
  ) {
    this.locale = language === "vi" ? LocaleType.VI_VN : LocaleType.EN_US;
    const { univer, grid } = startGrid(container, this.locale);
    this.univer = univer;
    this.grid = grid;
    this.charts = new ChartLayer(container);
    new ResizeObserver(this.chartsSoon).observe(container);
    container.addEventListener(
      "pointerdown",
      (event) => {
        this.pointer = { x: event.clientX, y: event.clientY };
      },
      true,
    );
    this.listen();
  }

  show(next: ExcelHost): void {
    this.stop();
    this.host = next;
    this.looks = new CellLooks(next.context);
    this.sheets = new FilledSheets(next.context, this.measure);
    this.repaint = new Repaint(next.context, this.measure, this.sheets);
    this.copies = new Copies(next);
    this.stop = next.workbook.listen((event) => {
      this.onModel(event);
    });
    this.build();
  }

  dark(on: boolean): void {
    this.grid.toggleDarkMode(on);
  }

  undo(): void {
    this.did(this.host?.history.undo() === true ? { kind: "done" } : { kind: "refused", code: "NothingToUndo" });
  }

  redo(): void {
    this.did(this.host?.history.redo() === true ? { kind: "done" } : { kind: "refused", code: "NothingToUndo" });
  }

  command(id: string, params: object): Promise<boolean> {
    return this.grid.executeCommand(id, params);
  }

  ids(): { readonly unit: string; readonly id: string; readonly selected: string } {
    const book = this.grid.getActiveWorkbook();
    return {
      unit: book?.getId() ?? "",
      id: book?.getActiveSheet().getSheetId() ?? "",
      selected: book?.getActiveRange()?.getA1Notation() ?? "",
    };
  }

  state(): { readonly shown: readonly ShownSheet[]; readonly held: readonly ShownSheet[] } {
    const book = this.grid.getActiveWorkbook();
    return book === null || this.sheets === null ? { shown: [], held: [] } : this.sheets.state(book, this.locale);
  }

  private listen(): void {
    const { grid } = this;
    grid.addEvent(grid.Event.BeforeCommandExecute, (command) => {
      this.sheets?.before(grid.getActiveWorkbook(), command.id, command.params);
      if (this.echo > 0 || this.host === null || this.copies === null || command.type !== CommandType.COMMAND) return;
      if (this.host.editMode) return;
      const followed = replaceCommand(this.host, this.copies, command.id, command.params);
      if (followed.kind === "nothing") return;
      command.cancel = true;
      this.did(followed);
    });
    grid.addEvent(grid.Event.CommandExecuted, (command) => {
      this.chartsSoon();
      if (this.echo > 0 || this.host === null || command.options?.["fromFormula"] === true) return;
      this.did(followMutation(this.host, command.id, command.params, (sheet) => this.cellsOf(sheet)));
    });
    grid.addEvent(grid.Event.CellClicked, ({ worksheet, row, column }) => {
      this.clicked(worksheet.getSheetId(), row, column);
    });
    grid.addEvent(grid.Event.SheetEditStarted, () => {
      if (this.host !== null) this.host.editMode = true;
    });
    grid.addEvent(grid.Event.SheetEditEnded, () => {
      if (this.host !== null) this.host.editMode = false;
    });
    grid.addEvent(grid.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      if (!isConfirm) return;
      this.typed = {
        sheet: worksheet.getSheetId(),
        row,
        column,
        text: value
          .toPlainText()
          .replace(/\r\n?$/, "")
          .replace(/\r/g, "\n"),
      };
    });
  }

  private clicked(id: string, row: number, column: number): void {
    const sheet = this.host?.workbook.findSheet(id);
    if (this.host === null || sheet === undefined || followLink(this.host.workbook, sheet, row, column)) return;
    const place = this.looks?.at(sheet, row, column)?.filterButton === true ? this.boxOf(id, row, column) : null;
    if (place === null) return;
    const { x, y } = this.pointer;
    if (x > place.right - FILTER_BUTTON && y > place.bottom - FILTER_BUTTON)
      this.events.onFilter(id, row, column, place);
  }

  boxOf(id: string, row: number, column: number): DOMRect | null {
    const view = this.grid.getActiveWorkbook()?.getActiveSheet();
    return view?.getSheetId() === id ? cellBox(this.container, view, row, column) : null;
  }

  private cellsOf(id: string): GridCells {
    const sheet = this.grid.getActiveWorkbook()?.getSheetBySheetId(id)?.getSheet();
    const { typed } = this;
    return {
      look: (row, column) => sheet?.getCellStyle(row, column),
      typed: (row, column) =>
        typed?.sheet === id && typed.row === row && typed.column === column ? typed.text : undefined,
    };
  }

  /** Where the workbook did not take something, the grid shows again what it holds. */
  private did(followed: Followed): void {
    if (followed.kind === "nothing") return;
    if (followed.kind === "selected") {
      this.events.onSelect(followed.selected.sheet, followed.selected.range);
      return;
    }
    // All that one gesture does comes in one go; the next gesture is another one to take back.
    setTimeout(() => {
      this.host?.history.end();
      this.typed = null;
    }, 0);
    if (followed.kind === "done") {
      this.chartsSoon();
      return;
    }
    if (followed.kind === "objected") this.events.onObjection(followed.objection);
    else this.events.onRefused(followed.code);
    if (this.repaint !== null) this.repaint.needsRebuild = true;
    this.paintSoon();
  }

  private quietly(job: () => void): void {
    this.echo += 1;
    try {
      job();
    } finally {
      this.echo -= 1;
    }
  }

  private readonly lookAt = (id: string, row: number, column: number): ExtraLook | null => {
    const sheet = this.host?.workbook.sheets.find((candidate) => candidate.id === id);
    return sheet === undefined ? null : (this.looks?.at(sheet, row, column) ?? null);
  };

  private readonly formulaAt = (id: string, row: number, column: number): string | null => {
    const formula = this.host?.workbook.findSheet(id)?.cell(row, column).formula ?? null;
    return formula === null ? null : `=${formula}`;
  };

  private placeCharts(): void {
    this.frame = 0;
    const view = this.grid.getActiveWorkbook()?.getActiveSheet();
    const sheet = view === undefined ? undefined : this.host?.workbook.findSheet(view.getSheetId());
    if (this.host === null || view === undefined || sheet === undefined) return;
    this.charts.show(this.host.context, sheet, sheet.charts.length === 0 ? null : gridGeometry(this.container, view));
  }

  private readonly chartsSoon = (): void => {
    if (this.frame === 0)
      this.frame = requestAnimationFrame(() => {
        this.placeCharts();
      });
  };

  private build(): void {
    const { host, grid, sheets } = this;
    if (host === null || sheets === null) return;
    host.editMode = false;
    this.quietly(() => {
      grid.getActiveWorkbook()?.dispose();
      if (this.unit > 0) grid.disposeUnit(`workbook-${this.unit}`);
      this.unit += 1;
      const book = grid.createWorkbook(sheets.anew(`workbook-${this.unit}`, this.locale));
      // The grid's services come to life with its first workbook.
      if (this.unit === 1) {
        drawLooks(this.univer.__getInjector(), this.lookAt);
        showFormulas(this.univer.__getInjector(), this.formulaAt);
      }
      const active = book.getSheetBySheetId(host.workbook.activeSheet);
      if (active !== null) book.setActiveSheet(active);
    });
    this.restoreSelection();
    this.chartsSoon();
  }

  /** Draws everything anew and scrolls to where the person was. */
  private rebuild(): void {
    const view = this.grid.getActiveWorkbook()?.getActiveSheet();
    const [id, scrolled] = [view?.getSheetId(), view?.getScrollState()];
    this.build();
    const next = this.grid.getActiveWorkbook()?.getActiveSheet();
    if (scrolled === undefined || next === undefined || next.getSheetId() !== id) return;
    this.quietly(() => {
      next.scrollToCell(scrolled.sheetViewStartRow, scrolled.sheetViewStartColumn);
    });
  }

  private restoreSelection(): void {
    const { host, grid } = this;
    if (host !== null)
      this.quietly(() => {
        showSelection(grid, host.workbook);
      });
    this.chartsSoon();
  }

  private readonly paint = (): void => {
    this.timer = 0;
    const book = this.grid.getActiveWorkbook();
    const { repaint } = this;
    if (repaint === null) return;
    if (book === null || repaint.needsRebuild) {
      repaint.forget();
      this.rebuild();
      return;
    }
    this.quietly(() => {
      repaint.paint(this.grid, book);
    });
    this.chartsSoon();
  };

  private paintSoon(): void {
    if (this.timer === 0)
      this.timer = window.setTimeout(() => {
        this.pace.timed(this.paint);
      }, this.pace.wait);
  }

  private onModel(event: ModelEvent): void {
    if (event.type === "activated" || event.type === "selected") {
      if (this.echo === 0)
        queueMicrotask(() => {
          this.restoreSelection();
        });
      return;
    }
    if (event.type === "deactivated") return;
    this.repaint?.note(event);
    this.paintSoon();
  }
}

/** Puts a spreadsheet into the container. */
export const createGrid = (container: HTMLElement, language: "vi" | "en", events: GridEvents): GridView =>
  new LiveGrid(container, language, events);
