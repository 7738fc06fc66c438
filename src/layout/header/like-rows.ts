import type { RowFacts, SheetFacts } from "../row-facts";
import type { HeaderLook } from "./header-candidates";

/** Narrower rows may stand above a list for other reasons. */
const FEWEST_COLUMNS = 3;
/** So many like rows above, and a row is one of theirs. */
const FEWEST_ROWS = 3;
const SHARE_OF_COLUMNS = 0.8;

/** Whether a row fills the columns that the other fills. */
function isLike(row: RowFacts, other: RowFacts): boolean {
  let shared = 0;
  for (const { column } of other.cells) if (row.shows(column)) shared += 1;
  return shared >= other.cells.length * SHARE_OF_COLUMNS;
}

/**
 * Runs of rows that fill the same columns. "Công bố | Bài báo | Tạp chí" in the middle of one is a row of data, whatever
 * its words: the run's first row is the header, or it has none.
 */
export class LikeRows {
  #known: { readonly top: number; readonly bottom: number } | null = null;

  constructor(private readonly facts: SheetFacts) {}

  /** The first row of the run that the row ends; the row itself where no run stands above it. */
  topOf(index: number, floor: number): number {
    const row = this.facts.rows[index];
    if (row === undefined || row.cells.length < FEWEST_COLUMNS) return index;
    let top = index;
    while (top > floor) {
      if (this.#known !== null && top === this.#known.bottom) {
        top = this.#known.top;
        break;
      }
      const upper = this.facts.rows[top - 1];
      if (upper === undefined || upper.row !== row.row - (index - top) - 1 || !isLike(upper, row)) break;
      top -= 1;
    }
    if (index - top < FEWEST_ROWS) return index;
    this.#known = { top, bottom: index };
    return top;
  }
}

const MANY_FIELDS = 4;
const MOST_CELLS = 0.75;

/** A row of header words, a running number or a person's name among them, heads a list wherever it stands. */
export const namesAll = ({ hits, texts, fields, hasSeq }: HeaderLook): boolean =>
  hasSeq || (hits === texts && fields.has("name")) || (fields.size >= MANY_FIELDS && hits >= texts * MOST_CELLS);

const LONGEST_HEAD = 60;
/** "Lớp: 9A" heads nothing. */
const NO_HEAD = /^\d|:\s*$|:\s/u;

/** The first row of a run as a header: short texts, each once; null where it is a row like the others. */
export function topLook(facts: SheetFacts, index: number): HeaderLook | null {
  const row = facts.rows[index];
  if (row === undefined) return null;
  const texts = new Set<string>();
  for (const { cell, text } of row.cells) {
    if (cell.kind !== "text" || text.length > LONGEST_HEAD || NO_HEAD.test(text)) return null;
    texts.add(text.toLowerCase());
  }
  if (texts.size < row.cells.length) return null;
  return { row, hits: 0, texts: texts.size, fields: new Set(), hasSeq: false };
}

/** So many wide rows above, and the list began without a header, or with one that is not understood. */
const MOST_ROWS_ABOVE = 8;

/** The wide rows above a row, for rows asked about from top to bottom: each row of the sheet is looked at once. */
export class WideRows {
  #next = 0;
  #wide = 0;

  constructor(private readonly facts: SheetFacts) {}

  /** Whether the row stands far down among wide rows, none of which is a header. */
  comesLate(index: number): boolean {
    for (; this.#next < index && this.#wide <= MOST_ROWS_ABOVE; this.#next += 1)
      if (this.facts.rows[this.#next]?.holds(FEWEST_COLUMNS) === true) this.#wide += 1;
    return this.#wide > MOST_ROWS_ABOVE;
  }
}
