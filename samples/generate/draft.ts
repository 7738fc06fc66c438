import { rangeOf, type CellRange } from "../../src/grid/address";
import { NO_BORDERS, PLAIN_STYLE, type CellStyle } from "../../src/grid/cell";
import type { CellPlan, PagePlan, PlanValue, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";

export interface Formula {
  readonly formula: string;
  readonly cached: string | number;
}
export interface DateSerial {
  readonly serial: number;
}
export type Value = string | number | null | Formula | DateSerial;

export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly center?: boolean;
  readonly boxed?: boolean;
  readonly fill?: string;
  readonly format?: string;
}

const BOXED = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;

const styleOf = ({
  font = "Times New Roman",
  size = 12,
  bold = false,
  italic = false,
  center = false,
  boxed = false,
  fill,
  format = "General",
}: Look): CellStyle => ({
  ...PLAIN_STYLE,
  numberFormat: format,
  font: { name: font, size, bold, italic, underline: false, color: null },
  fill: fill ?? null,
  borders: boxed ? BOXED : NO_BORDERS,
  horizontal: center ? "center" : "general",
  vertical: "center",
  wrap: boxed,
});

function planValue(value: Value): PlanValue {
  if (value === null || value === "") return { kind: "blank" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if ("serial" in value) return { kind: "date", serial: value.serial };
  return { kind: "formula", formula: value.formula, cached: value.cached };
}

const PAGE: PagePlan = {
  paper: "a4",
  orientation: "portrait",
  margins: { top: 20, right: 15, bottom: 20, left: 30, header: 8, footer: 8 },
  fitToWidth: false,
  centerHorizontally: false,
  titleRows: null,
  printArea: null,
  header: { center: "", firstPageCenter: null },
  footer: { left: "", right: "" },
  breaksBefore: [],
};

/** A unit's sheet, written down row by row as a clerk would. Rows and columns from 0. */
export class Draft {
  readonly #rows: (CellPlan | null)[][] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #hiddenRows = new Set<number>();
  #visibility: SheetPlan["visibility"] = "visible";

  constructor(
    readonly name: string,
    readonly widths: readonly number[],
    readonly look: Look = {},
  ) {}

  get next(): number {
    return this.#rows.length;
  }

  /** Adds a row; gives its index. */
  row(values: readonly Value[], look: Look = {}): number {
    const merged = { ...this.look, ...look };
    const dates = { ...merged, format: "dd/mm/yyyy" };
    this.#rows.push(
      values.map((value) => {
        if (value === null && merged.boxed !== true) return null;
        const isDate = value !== null && typeof value === "object" && "serial" in value;
        return { value: planValue(value), style: styleOf(isDate && merged.format === undefined ? dates : merged) };
      }),
    );
    return this.next - 1;
  }

  blank(count = 1): void {
    for (let index = 0; index < count; index += 1) this.#rows.push([]);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.#merges.push(rangeOf(top, left, bottom, right));
  }

  /** One text over all columns. */
  banner(text: string, look: Look = {}): number {
    const at = this.row([text], { bold: true, center: true, ...look });
    this.merge(at, 0, at, this.widths.length - 1);
    return at;
  }

  /** Two texts, left and right half, as in the heading of an official paper. */
  halves(left: string, right: string, look: Look = {}): void {
    const middle = Math.ceil(this.widths.length / 2);
    const at = this.row([left, ...Array<null>(middle - 1).fill(null), right], { center: true, ...look });
    if (middle > 1) this.merge(at, 0, at, middle - 1);
    if (this.widths.length - 1 > middle) this.merge(at, middle, at, this.widths.length - 1);
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.add(column);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hide(): void {
    this.#visibility = "hidden";
  }

  plan(): SheetPlan {
    return {
      name: this.name,
      kind: "list",
      // An office's own workbook, not one of ours.
      mark: null,
      visibility: this.#visibility,
      tabColor: null,
      columns: this.widths.map((width, column) => ({ width, hidden: this.#hiddenColumns.has(column) })),
      rowHeights: new Map(),
      hiddenRows: this.#hiddenRows,
      rows: this.#rows,
      merges: this.#merges,
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      freeze: null,
      showGridlines: true,
      protection: null,
      page: PAGE,
    };
  }
}

/** A workbook of drafts. */
export const bookOf = (...drafts: readonly Draft[]): WorkbookPlan => ({
  sheets: drafts.map((draft) => draft.plan()),
  names: {},
  properties: {},
  activeSheet: 0,
  title: "Danh sách",
});
