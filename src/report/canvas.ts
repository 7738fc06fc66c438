import { rangeOf, type CellRange } from "../grid/address";
import type { CellStyle } from "../grid/cell";
import type { CellPlan, PagePlan, PlanValue, SheetKind, SheetPlan } from "../grid/sheet-plan";
import { A4_PORTRAIT } from "./page";

export const text = (value: string): PlanValue => (value === "" ? { kind: "blank" } : { kind: "text", text: value });
export const number = (value: number): PlanValue => ({ kind: "number", number: value });
export const formula = (value: string, cached: string | number): PlanValue => ({ kind: "formula", formula: value, cached });

interface SheetOptions {
  readonly name: string;
  readonly kind: SheetKind;
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  readonly page?: PagePlan;
}

type Extras = Partial<Omit<SheetPlan, "name" | "kind" | "rows" | "merges" | "rowHeights" | "columns">>;

/** A sheet being laid out, cell by cell; becomes a plan once. Rows and columns from 0. */
export class Canvas {
  readonly #rows: (CellPlan | null)[][] = [];
  readonly #merges: CellRange[] = [];
  readonly #heights = new Map<number, number>();

  constructor(readonly options: SheetOptions) {}

  /** The first row below everything that was put. */
  get end(): number {
    return this.#rows.length;
  }

  put(row: number, column: number, value: PlanValue, style: CellStyle, link?: CellPlan["link"]): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row];
    if (cells === undefined) return;
    while (cells.length <= column) cells.push(null);
    cells[column] = { value, style, ...(link === undefined ? {} : { link }) };
  }

  /** One value over several cells; all of them carry the style, so that borders close. */
  span(row: number, from: number, to: number, value: PlanValue, style: CellStyle, rows = 1): void {
    for (let at = row; at < row + rows; at += 1) {
      for (let column = from; column <= to; column += 1) {
        this.put(at, column, at === row && column === from ? value : { kind: "blank" }, style);
      }
    }
    if (to > from || rows > 1) this.#merges.push(rangeOf(row, from, row + rows - 1, to));
  }

  /** Height in points. */
  height(row: number, points: number): void {
    this.#heights.set(row, points);
  }

  plan(extras: Extras = {}): SheetPlan {
    const { name, kind, widths, page = A4_PORTRAIT } = this.options;
    return {
      visibility: "visible",
      tabColor: null,
      hiddenRows: new Set(),
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      freeze: null,
      showGridlines: false,
      protection: null,
      page,
      ...extras,
      name,
      kind,
      columns: widths.map((width) => ({ width, hidden: false })),
      rowHeights: this.#heights,
      rows: this.#rows,
      merges: this.#merges,
    };
  }
}
