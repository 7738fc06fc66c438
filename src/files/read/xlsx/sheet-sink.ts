import type { CellRange } from "../../../grid/address";
import type { Cell, CellStyle } from "../../../grid/cell";
import type { GridRow } from "../../../grid/grid";
import type { Budget } from "../budget";
import {
  blankCell,
  booleanCell,
  dateCell,
  errorCell,
  readyStyle,
  textCell,
  writtenNumberCell,
  type ReadyStyle,
} from "../cell";
import { serialOfIso } from "../iso-date";
import { FileProblemError } from "../problem";
import { RowGatherer } from "../rows";
import { movableFormula } from "./formula";
import type { RichText } from "./strings";
import { unescapeExcel } from "./xml";

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly RichText[];
  readonly styles: StyleTable;
  readonly serials1904: boolean;
  readonly appearance: boolean;
  readonly budget: Budget;
}

/** Cell styles by index; a text that is mostly in another font than its cell gets a style of its own. */
export class StyleTable {
  readonly #ready: readonly ReadyStyle[];
  readonly #fallback: ReadyStyle;
  readonly #otherFonts = new Map<string, ReadyStyle>();

  constructor(styles: readonly CellStyle[], fallback: CellStyle) {
    this.#ready = styles.map(readyStyle);
    this.#fallback = readyStyle(styles[0] ?? fallback);
  }

  at(index: number): ReadyStyle {
    return this.#ready[index] ?? this.#fallback;
  }

  withFont(index: number, font: string): ReadyStyle {
    const base = this.at(index);
    if (base.style.font.name === font) return base;
    const key = `${index} ${font}`;
    let ready = this.#otherFonts.get(key);
    if (ready === undefined) {
      ready = readyStyle({ ...base.style, font: { ...base.style.font, name: font } });
      this.#otherFonts.set(key, ready);
    }
    return ready;
  }
}

/** The `<f>` of a cell. `shared` is the number of its shared formula. */
export interface WrittenFormula {
  readonly text: string;
  readonly shared: string | null;
}

/** One `<c>`, entities replaced. `row` and `column` are -1 where the cell does not say. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  readonly value: string | null;
  /** The number of its shared string, -1 for none. */
  readonly index: number;
  readonly inline: RichText | null;
  readonly formula: WrittenFormula | null;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Made for the first cell that follows; null until then. */
  move: ReturnType<typeof movableFormula> | null;
}

/** A formula without a stored value: its cell is `cells[column]`. */
export interface Uncalculated {
  readonly row: number;
  readonly column: number;
  readonly cells: (Cell | undefined)[];
}

/** An empty text is a result where the cell is said to hold text. */
const hasNoResult = ({ value, index, inline, type }: WrittenCell): boolean =>
  (value === null || value === "") && index < 0 && inline === null && type !== "str";

/** Turns written rows and cells into grid rows; fed by the plain scan and by the true parser alike. */
export class SheetSink {
  readonly #shared: SharedParts;
  readonly #rows: RowGatherer;
  readonly #formulas = new Map<string, SharedFormula>();
  #column = -1;
  #cells = 0;
  #spent = 0;
  /** Characters of texts that belong to one cell alone. */
  #letters = 0;
  readonly uncalculated: Uncalculated[] = [];

  constructor(shared: SharedParts) {
    this.#shared = shared;
    this.#rows = new RowGatherer(shared.appearance);
  }

  /** `row` is zero-based, -1 for the row after the last one; height in points. */
  startRow(row: number, hidden: boolean, height: number | null): void {
    this.#spend();
    this.#rows.startRow(row < 0 ? this.#rows.index + 1 : row, hidden, height);
    this.#column = -1;
  }

  cell(written: WrittenCell): void {
    if (written.row >= 0 && written.row !== this.#rows.index) this.#rows.startRow(written.row, false, null);
    this.#column = written.column < 0 ? this.#column + 1 : written.column;
    const { value, index, inline, formula } = written;
    if (value === null && index < 0 && inline === null && formula === null) {
      this.#blank(written.style);
      return;
    }
    this.#cells += 1;
    if (index < 0) this.#letters += (inline?.text ?? value ?? "").length;
    if (formula === null) {
      this.#content(written, value ?? "", null);
      return;
    }
    this.#content(written, value ?? "", this.#formulaText(formula));
    if (hasNoResult(written))
      this.uncalculated.push({ row: this.#rows.index, column: this.#column, cells: this.#rows.cells });
  }

  #blank(style: number): void {
    if (!this.#shared.appearance) return;
    this.#cells += 1;
    this.#rows.setCell(this.#column, blankCell(this.#shared.styles.at(style)));
  }

  finish(merges: readonly CellRange[]): readonly GridRow[] {
    this.#spend();
    return this.#rows.finish(merges, () => {
      this.#shared.budget.checkTime();
    });
  }

  /** Gives back what was counted, since the sheet will be read another way. */
  abandon(): void {
    this.#shared.budget.spendCells(-this.#spent);
  }

  #spend(): void {
    this.#shared.budget.spendCells(this.#cells);
    this.#shared.budget.spendMemory(this.#letters);
    this.#spent += this.#cells;
    this.#cells = 0;
    this.#letters = 0;
  }

  #content({ type, style, index, inline }: WrittenCell, value: string, formula: string | null): void {
    const { strings, styles, serials1904 } = this.#shared;
    if (inline !== null) {
      this.#text(style, inline, formula);
      return;
    }
    if (index >= 0) {
      const text = strings[index];
      if (text === undefined) throw new FileProblemError("damaged", `sharedStrings ${index}`);
      this.#text(style, text, formula);
    } else if (type === "str" || type === "inlineStr" || value === "") {
      this.#text(style, { text: unescapeExcel(value), font: null }, formula);
    } else if (type === "b") {
      this.#rows.setCell(this.#column, booleanCell(styles.at(style), value === "1" || value === "true", formula));
    } else if (type === "e") {
      this.#rows.setCell(this.#column, errorCell(styles.at(style), value, formula));
    } else if (type === "d") {
      const serial = serialOfIso(value);
      if (serial === null) this.#text(style, { text: value, font: null }, formula);
      else this.#rows.setCell(this.#column, dateCell(styles.at(style), serial, formula));
    } else {
      this.#rows.setCell(this.#column, writtenNumberCell(styles.at(style), value, formula, serials1904));
    }
  }

  /** A constant empty text is no content; a formula that gives one is. */
  #text(style: number, { text, font }: RichText, formula: string | null): void {
    const { styles, appearance } = this.#shared;
    const ready = font === null ? styles.at(style) : styles.withFont(style, font);
    if (text !== "" || formula !== null) this.#rows.setCell(this.#column, textCell(ready, text, formula));
    else if (appearance) this.#rows.setCell(this.#column, blankCell(ready));
  }

  #formulaText({ text, shared }: WrittenFormula): string {
    if (shared === null) return text;
    const row = this.#rows.index;
    const column = this.#column;
    if (text !== "") {
      this.#formulas.set(shared, { text, row, column, move: null });
      return text;
    }
    const master = this.#formulas.get(shared);
    // Beyond the budget a formula is known to be one; what it says is asked by nobody.
    if (master === undefined || !this.#shared.budget.mayMoveFormula(master.text.length)) return "";
    master.move ??= movableFormula(master.text);
    return master.move(row - master.row, column - master.column);
  }
}
