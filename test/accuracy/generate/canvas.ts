import { rangeOf, type CellRange } from "../../../src/grid/address";
import { NO_BORDERS, PLAIN_STYLE, type CellStyle } from "../../../src/grid/cell";
import type { CellPlan, PlanValue, SheetPlan } from "../../../src/grid/sheet-plan";
import type { RowRole, SheetEncoding } from "../../../src/layout/layout";
import { Draft } from "../../../samples/generate/draft";
import { place, type SeededMistake, type TrueSheet, type TrueTable } from "./truth";

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly center?: boolean;
  readonly boxed?: boolean;
  readonly format?: string;
}

/** What a clerk puts into a cell. `shown`: the text of a formula's result. */
export type Typed =
  | string
  | number
  | { readonly serial: number; readonly format?: string }
  | { readonly formula: string; readonly shown: string | number }
  | null;

interface Placed {
  readonly typed: Exclude<Typed, null>;
  readonly look: Look;
}

/** How the letters of a cell are written down: the text as it is kept, and the font that draws it. */
export type Writer = (
  text: string,
  row: number,
  column: number,
) => { readonly text: string; readonly font: string; readonly meant: string };

const BOXED = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;
const DATE = "dd/mm/yyyy";

const styleOf = (
  { bold = false, italic = false, center = false, boxed = false, format = "General" }: Look,
  font: string,
): CellStyle => ({
  ...PLAIN_STYLE,
  numberFormat: format,
  font: { name: font, size: 12, bold, italic, underline: false, color: null },
  borders: boxed ? BOXED : NO_BORDERS,
  horizontal: center ? "center" : "general",
  wrap: boxed,
});

const EMPTY_PAGE = new Draft("", [10]).plan().page;
const shows = (typed: Exclude<Typed, null>): boolean => {
  const shown = typeof typed === "object" ? ("shown" in typed ? typed.shown : typed.serial) : typed;
  return typeof shown === "number" || /[^\s\u00a0\u200b\u200c\u200d\ufeff]/u.test(shown);
};

/** A sheet being filled cell by cell, with the truth written down beside. Rows and columns from 0. */
export class Canvas {
  readonly #cells = new Map<number, Map<number, Placed>>();
  readonly #merges: CellRange[] = [];
  readonly #roles = new Map<number, readonly RowRole[]>();
  readonly #hiddenColumns = new Set<number>();
  readonly #hiddenRows = new Set<number>();
  readonly tables: TrueTable[] = [];
  readonly mistakes: SeededMistake[] = [];
  hidden = false;
  /** What the sheet is about: a list of ours, another matter, or people of whom nobody is proposed. */
  matter: TrueSheet["matter"] = "list";
  /** How many people such a list names. */
  people = 0;
  /** The next free row. */
  next = 0;

  constructor(readonly name: string) {}

  put(row: number, column: number, typed: Typed, look: Look = {}): void {
    if (typed === null || typed === "") return;
    const cells = this.#cells.get(row) ?? new Map<number, Placed>();
    cells.set(column, { typed, look });
    this.#cells.set(row, cells);
    this.next = Math.max(this.next, row + 1);
  }

  clear(row: number, column: number): void {
    this.#cells.get(row)?.delete(column);
  }

  typedAt(row: number, column: number): Typed {
    return this.#cells.get(row)?.get(column)?.typed ?? null;
  }

  /** Says what a row is. A second role of the same row, of two tables side by side, must be the same. */
  role(row: number, ...roles: readonly RowRole[]): void {
    this.#roles.set(row, roles);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.#merges.push(rangeOf(top, left, bottom, right));
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.add(column);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  /** The sheet as it will be written, and what a careful person reads in it. */
  planAndTruth(
    writer: Writer,
    encodings: readonly SheetEncoding[],
  ): { readonly plan: SheetPlan; readonly truth: TrueSheet } {
    const texts = new Map<string, string>();
    const rows: (CellPlan | null)[][] = [];
    let widest = 0;
    for (let row = 0; row < this.next; row += 1) {
      const placed = this.#cells.get(row);
      const line: (CellPlan | null)[] = [];
      for (const [column, { typed, look }] of placed ?? []) {
        while (line.length <= column) line.push(null);
        widest = Math.max(widest, column + 1);
        line[column] =
          typeof typed === "string"
            ? this.#text(typed, look, row, column, writer, texts)
            : { value: valueOf(typed), style: styleOf(lookOf(typed, look), "Times New Roman") };
      }
      rows.push(line);
    }
    const roles = new Map(
      [...this.#roles].filter(([row]) => [...(this.#cells.get(row)?.values() ?? [])].some(({ typed }) => shows(typed))),
    );
    const plan: SheetPlan = {
      ...new Draft(
        this.name,
        Array.from({ length: widest }, () => 16),
      ).plan(),
      visibility: this.hidden ? "hidden" : "visible",
      columns: Array.from({ length: widest }, (_, column) => ({ width: 16, hidden: this.#hiddenColumns.has(column) })),
      hiddenRows: this.#hiddenRows,
      rows,
      merges: this.#merges,
      page: EMPTY_PAGE,
    };
    const { name, tables, mistakes, matter, people } = this;
    return { plan, truth: { name, encodings, texts, roles, tables, mistakes, matter, people } };
  }

  #text(typed: string, look: Look, row: number, column: number, writer: Writer, texts: Map<string, string>): CellPlan {
    const { text, font, meant } = writer(typed, row, column);
    if (/\p{L}/u.test(meant)) texts.set(place(row, column), meant);
    return { value: { kind: "text", text }, style: styleOf(look, font) };
  }
}

function valueOf(typed: Exclude<Typed, string | null>): PlanValue {
  if (typeof typed === "number") return { kind: "number", number: typed };
  if ("serial" in typed) return { kind: "date", serial: typed.serial };
  return { kind: "formula", formula: typed.formula, cached: typed.shown };
}

const lookOf = (typed: Exclude<Typed, string | null>, look: Look): Look =>
  typeof typed === "object" && "serial" in typed ? { ...look, format: typed.format ?? DATE } : look;
