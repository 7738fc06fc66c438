import { countOne } from "../../../base/count-by";

/** A record of a delimited text: its fields, quotes taken off. */
export type OnRecord = (fields: readonly string[]) => void;

/** What was not as RFC 4180 wants it and was read all the same. */
export interface Repairs {
  /** Fields whose quotes stand for themselves. */
  readonly fields: number;
  /** Zero-based record of the first of them; -1 for none. */
  readonly first: number;
}

const QUOTE = '"';
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
/** Three cells of Excel: nobody writes a longer field, and a quote that was never closed swallows the rest. */
const LONGEST_QUOTED = 100_000;
/** Characters looked at in vain for closing quotes, in lengths of the text, before quotes may no longer span lines. */
const PATIENCE = 1;
const LINES_TO_COUNT = 1000;

/** Headings of two fields between quoted rows tell nothing of the rows. */
const SHARE_OF_USUAL = 0.2;
const SHARE_OF_PAIRS = 0.5;

/** The number of fields that most lines without a quote have; 0 where there are none, or few beside the others. */
function usualFields(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  const lines = text.slice(0, LINES_TO_COUNT * LINES_TO_COUNT).split(/\r\n|\r|\n/, LINES_TO_COUNT);
  let written = 0;
  for (const line of lines) {
    if (line !== "") written += 1;
    if (line.includes(QUOTE) || line === "") continue;
    const fields = line.split(delimiter).length;
    countOne(counts, fields);
  }
  let [usual, most] = [0, 0];
  for (const [fields, lines_] of counts) if (lines_ > most) [usual, most] = [fields, lines_];
  return most < written * (usual > 2 ? SHARE_OF_USUAL : SHARE_OF_PAIRS) ? 0 : usual;
}

/** A quoted field: its text and the place after it. */
interface Quoted {
  readonly text: string;
  readonly next: number;
}

class Splitter {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #usual: number;
  /** Characters that may still be looked at in vain. */
  #patience: number;
  /** The line that is being read, as far as it is known, and the next delimiter. */
  #lineStart = 0;
  #lineEnd = -1;
  #cut = -1;
  #repaired = 0;
  #firstRepaired = -1;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#usual = usualFields(text, delimiter);
    this.#patience = text.length * PATIENCE + LONGEST_QUOTED;
  }

  split(onRecord: OnRecord, most: number): Repairs {
    const text = this.#text;
    let at = 0;
    for (let record = 0; at < text.length && record < most; record += 1) {
      const fields: string[] = [];
      for (;;) {
        const start = this.#skipSpaces(at);
        const quoted = text.startsWith(QUOTE, start) ? this.#quotedAt(at, start) : null;
        if (quoted === null && text.startsWith(QUOTE, start)) this.#countRepair(record);
        const end = quoted?.next ?? this.#endOfPlain(at);
        fields.push(quoted?.text ?? text.slice(at, end));
        at = end;
        if (!text.startsWith(this.#delimiter, at)) break;
        at += this.#delimiter.length;
      }
      onRecord(fields);
      at = this.#afterLineEnd(at);
    }
    return { fields: this.#repaired, first: this.#firstRepaired };
  }

  #countRepair(record: number): void {
    this.#repaired += 1;
    if (this.#firstRepaired < 0) this.#firstRepaired = record;
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === SPACE && this.#delimiter !== " ") at += 1;
    return at;
  }

  #isLineEnd(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === LINE_FEED || code === RETURN || at >= this.#text.length;
  }

  #afterLineEnd(at: number): number {
    return this.#text.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  /** Where the line ends that `from` stands in. */
  #endOfLine(from: number): number {
    if (this.#lineEnd >= from) return this.#lineEnd;
    let at = from;
    while (!this.#isLineEnd(at)) at += 1;
    this.#lineStart = from;
    this.#lineEnd = at;
    return at;
  }

  #endOfPlain(from: number): number {
    const end = this.#endOfLine(from);
    if (this.#cut < from) {
      const cut = this.#text.indexOf(this.#delimiter, from);
      this.#cut = cut < 0 ? Infinity : cut;
    }
    return Math.min(this.#cut, end);
  }

  /** The quoted field whose quote stands at `start`; null where its quotes stand for themselves. */
  #quotedAt(field: number, start: number): Quoted | null {
    const text = this.#text;
    const room = this.#patience > 0 ? LONGEST_QUOTED : this.#endOfLine(start) - start;
    let doubled = false;
    for (let at = text.indexOf(QUOTE, start + 1); at >= 0 && at - start <= room; at = text.indexOf(QUOTE, at + 2)) {
      if (text.startsWith(QUOTE, at + 1)) {
        doubled = true;
        continue;
      }
      const next = this.#skipSpaces(at + 1);
      const closes = this.#isLineEnd(next) || text.startsWith(this.#delimiter, next);
      if (!closes || this.#swallowsRows(field, at)) return this.#inVain(at - start);
      const inner = text.slice(start + 1, at);
      return { text: doubled ? inner.replaceAll('""', QUOTE) : inner, next };
    }
    return this.#inVain(room);
  }

  #inVain(looked: number): null {
    this.#patience -= looked;
    return null;
  }

  /**
   * Whether a field from here to there would hold whole rows: the lines it spans have by themselves as many fields as
   * the lines without quotes.
   */
  #swallowsRows(from: number, to: number): boolean {
    const end = this.#endOfLine(from);
    if (this.#usual < 2 || to <= end) return false;
    let last = to;
    while (!this.#isLineEnd(last)) last += 1;
    const lines = this.#text.slice(this.#lineStart, last).split(/\r\n|\r|\n/);
    const whole = lines.filter((line) => line.split(this.#delimiter).length === this.#usual).length;
    return lines[0]?.split(this.#delimiter).length === this.#usual && whole * 2 > lines.length;
  }
}

/**
 * Cuts a delimited text into records as people write them: quoted fields may hold delimiters, line ends and doubled
 * quotes; quotes in the middle of a field, around a part of it or never closed stand for themselves and take no other
 * row with them. The time is linear in the text.
 */
export const splitDelimited = (text: string, delimiter: string, onRecord: OnRecord, most = Infinity): Repairs =>
  new Splitter(text, delimiter).split(onRecord, most);
