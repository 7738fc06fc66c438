/** Advance widths of Times New Roman in thousandths of the font size, U+0020 … U+007E. */
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
  722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
  444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
  220, 394, 520,
];
/** Letters and signs that are not as wide as their bare letter. */
const SPECIAL: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  ơ: [529, 554],
  ư: [542, 600],
  Ơ: [722, 778],
  Ư: [776, 796],
  đ: [500, 556],
  Đ: [722, 722],
  "“": [444, 500],
  "”": [444, 500],
  "‘": [333, 333],
  "’": [333, 333],
  "–": [500, 500],
  "—": [1000, 1000],
  "…": [1000, 1000],
  "·": [333, 333],
  "•": [350, 350],
  "°": [400, 400],
  "«": [500, 500],
  "»": [500, 500],
};
const HORN = "\u031B";
const FIRST = 0x20;
const LINE_BREAK = 0x0a;
const MARKS = /^[\u0300-\u036F]$/;
/** Any letter we have no width for is taken for a wide one. */
const UNKNOWN = 1000;
const CACHED = 0x2100;
const UNMEASURED = 0xffff;

function measure(letter: string, bold: boolean): number {
  if (MARKS.test(letter)) return 0;
  const [base = letter, ...marks] = letter.normalize("NFD");
  const special = SPECIAL[letter] ?? (marks.includes(HORN) ? SPECIAL[(base + HORN).normalize("NFC")] : SPECIAL[base]);
  if (special !== undefined) return bold ? special[1] : special[0];
  return (bold ? BOLD : REGULAR)[base.charCodeAt(0) - FIRST] ?? UNKNOWN;
}

/** Widths of one weight, each measured when it is first asked for. */
class Widths {
  readonly #known = new Uint16Array(CACHED).fill(UNMEASURED);
  readonly space: number;
  constructor(readonly bold: boolean) {
    this.space = measure(" ", bold);
  }

  of(code: number): number {
    const known = this.#known[code];
    if (known === undefined) return UNKNOWN;
    return known === UNMEASURED ? this.#measured(code) : known;
  }

  #measured(code: number): number {
    const width = measure(String.fromCharCode(code), this.bold);
    this.#known[code] = width;
    return width;
  }
}

const REGULAR_WIDTHS = new Widths(false);
const BOLD_WIDTHS = new Widths(true);
const widthsOf = (bold: boolean): Widths => (bold ? BOLD_WIDTHS : REGULAR_WIDTHS);
const THOUSANDTHS = 1000;

/** Width in points of a text in one line of Times New Roman (italic is no wider). */
export function textWidth(text: string, size: number, bold: boolean): number {
  const widths = widthsOf(bold);
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widths.of(text.charCodeAt(at));
  return (width * size) / THOUSANDTHS;
}

/** Stands among the widths of words for a line break. */
const BREAK = -1;

/**
 * The widths of a text's words in thousandths of the font size, with its line breaks between them; put into `words`,
 * which is emptied before.
 */
function wordWidths(text: string, bold: boolean, words: number[] = []): readonly number[] {
  const widths = widthsOf(bold);
  words.length = 0;
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== FIRST && code !== LINE_BREAK) {
      word += widths.of(code);
      continue;
    }
    if (word > 0) words.push(word);
    if (code === LINE_BREAK) words.push(BREAK);
    word = 0;
  }
  if (word > 0) words.push(word);
  return words;
}

/** How many lines the words take; `room` in thousandths of the font size. A word too long for a line is broken. */
function linesOfWords(words: readonly number[], room: number, space: number): number {
  let lines = 1;
  let line = 0;
  for (const word of words) {
    if (word === BREAK) {
      lines += 1;
      line = 0;
      continue;
    }
    const together = line === 0 ? word : line + space + word;
    if (together <= room) {
      line = together;
      continue;
    }
    const more = Math.ceil(word / room) - 1;
    lines += more + Number(line > 0);
    line = word - more * room;
  }
  return lines;
}

/** How many lines a text takes when it is wrapped at spaces into that width in points. */
export type LineCounter = (text: string, width: number, size: number, bold: boolean) => number;

const roomOf = (width: number, size: number): number => (width / size) * THOUSANDTHS;
/** Short texts, the most by far, need no measuring. */
const surelyFits = (text: string, room: number): boolean => text.length * THOUSANDTHS <= room && !text.includes("\n");

/** Used by one measuring after the other: most texts are short, and an array for each would be most of the work. */
const scratch: number[] = [];

export const wrappedLines: LineCounter = (text, width, size, bold) => {
  const room = roomOf(width, size);
  return surelyFits(text, room) ? 1 : linesOfWords(wordWidths(text, bold, scratch), room, widthsOf(bold).space);
};

const LONG = 40;
/** Some 300 bytes each; those beyond are measured whenever they are met. */
const MOST_KNOWN = 50_000;

/** The same for texts that stand on several sheets, each in columns of another width: long ones are measured once. */
export function lineCounter(): LineCounter {
  const [regular, bolds] = [new Map<string, readonly number[]>(), new Map<string, readonly number[]>()];
  return (text, width, size, bold) => {
    if (text.length < LONG) return wrappedLines(text, width, size, bold);
    const room = roomOf(width, size);
    if (surelyFits(text, room)) return 1;
    const known = bold ? bolds : regular;
    let words = known.get(text);
    if (words === undefined) {
      words = wordWidths(text, bold);
      if (known.size < MOST_KNOWN) known.set(text, words);
    }
    return linesOfWords(words, room, widthsOf(bold).space);
  };
}
