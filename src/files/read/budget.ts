import { megabytes, type Limits } from "./limits";
import { FileProblemError } from "./problem";

const CLOCK_EVERY = 4096;
/** A cell with its place in its row; its text is counted apart, where it is its own. */
const CELL_BYTES = 64;
/** Letters of formulas that are written out for the cells that share them. */
const FORMULA_LETTERS = 4_000_000;
const WIDE = /[^\u0000-\u00ff]/;

/** Bytes that a text takes: one for a letter, two where any letter of it is beyond Latin-1. */
export const textMemory = (text: string): number => text.length * (WIDE.test(text) ? 2 : 1);

/** Counts what one file has used up and throws a `FileProblemError` at the first limit met. */
export class Budget {
  readonly limits: Limits;
  readonly #until: number;
  #inflated = 0;
  #cells = 0;
  #memory = 0;
  #formulas = 0;
  #ticks = 0;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#until = performance.now() + limits.milliseconds;
  }

  /** Bytes that may still be inflated. */
  get inflatable(): number {
    return this.limits.inflatedBytes - this.#inflated;
  }

  checkFile(bytes: number): void {
    if (bytes > this.limits.fileBytes) throw new FileProblemError("too-large", megabytes(this.limits.fileBytes));
  }

  checkEntries(count: number): void {
    if (count > this.limits.entries) throw new FileProblemError("too-many-entries", String(this.limits.entries));
  }

  /** Whether an entry of `compressed` bytes may have grown to `inflated` bytes. */
  checkEntry(compressed: number, inflated: number): void {
    // As bytes, then as text beside them.
    if (inflated * 2 > this.limits.memory - this.#memory)
      throw new FileProblemError("too-large", megabytes(this.limits.memory));
    if (inflated > this.inflatable) throw new FileProblemError("too-large", megabytes(this.limits.inflatedBytes));
    if (inflated > this.limits.ratioFrom && inflated > compressed * this.limits.ratio) {
      throw new FileProblemError("ratio", `${this.limits.ratio} : 1`);
    }
  }

  spendInflated(bytes: number): void {
    this.#inflated += bytes;
  }

  /** Bytes that stay taken; negative ones are given back. */
  spendMemory(bytes: number): void {
    this.#memory += bytes;
    if (this.#memory > this.limits.memory) throw new FileProblemError("too-large", megabytes(this.limits.memory));
  }

  /** Whether the formula of a cell may still be written out for the cells that share it. */
  mayMoveFormula(letters: number): boolean {
    this.#formulas += letters;
    return this.#formulas <= FORMULA_LETTERS;
  }

  checkSheets(count: number): void {
    if (count > this.limits.sheets) throw new FileProblemError("too-many-entries", String(this.limits.sheets));
  }

  spendCells(count: number): void {
    this.#cells += count;
    if (this.#cells > this.limits.cells) throw new FileProblemError("too-many-cells", String(this.limits.cells));
    this.spendMemory(count * CELL_BYTES);
    this.tick();
  }

  /** Cheap enough for every cell: looks at the clock now and then. */
  tick(): void {
    this.#ticks += 1;
    if (this.#ticks % CLOCK_EVERY === 0) this.checkTime();
  }

  checkTime(): void {
    if (performance.now() > this.#until) {
      throw new FileProblemError("time", `${Math.round(this.limits.milliseconds / 1000)} s`);
    }
  }
}
