import { richTextOf, type RichText, plainText } from "./strings";
import type { SheetSink, WrittenFormula } from "./sheet-sink";
import { unescapeXml } from "./xml";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const AMPERSAND = 38;
const SPACE = 32;
const LETTER_A = 65;
const LETTER_Z = 90;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const C = 99;
const F = 102;
const I = 105;
const R = 114;
const S = 115;
const T = 116;
const V = 118;

/** The XML is not of the ordinary shape: let the true parser read it. */
class Unusual extends Error {}

/**
 * Walks what stands between `<sheetData>` and `</sheetData>` without building a tree or tokens. It knows exactly the
 * shapes that writers use and gives up on everything else.
 */
class RowScanner {
  readonly #xml: string;
  readonly #end: number;
  readonly #sink: SheetSink;
  #at: number;
  /** The attribute last read. */
  #nameStart = 0;
  #nameEnd = 0;
  #valueStart = 0;
  #valueEnd = 0;
  /** Whether the tag last read closed itself. */
  #selfClosed = false;
  #row = -1;
  #column = -1;

  constructor(xml: string, start: number, end: number, sink: SheetSink) {
    this.#xml = xml;
    this.#at = start;
    this.#end = end;
    this.#sink = sink;
  }

  scan(): void {
    for (this.#skipSpace(); this.#at < this.#end; this.#skipSpace()) {
      if (!this.#xml.startsWith("<row", this.#at)) throw new Unusual();
      this.#at += 4;
      this.#scanRow();
    }
  }

  #skipSpace(): void {
    while (this.#xml.charCodeAt(this.#at) <= SPACE) this.#at += 1;
  }

  /** Reads the next attribute of a tag; false at the tag's end. */
  #nextAttribute(): boolean {
    const xml = this.#xml;
    let at = this.#at;
    let code = xml.charCodeAt(at);
    if (code <= SPACE) {
      while (code <= SPACE) code = xml.charCodeAt((at += 1));
    } else if (code !== GREATER && code !== SLASH) throw new Unusual();
    if (code === GREATER || code === SLASH) {
      this.#selfClosed = code === SLASH;
      if (code === SLASH && xml.charCodeAt((at += 1)) !== GREATER) throw new Unusual();
      this.#at = at + 1;
      return false;
    }
    this.#nameStart = at;
    while (code !== EQUALS) {
      if (code <= SPACE || code === GREATER || code === LESS || Number.isNaN(code)) throw new Unusual();
      code = xml.charCodeAt((at += 1));
    }
    this.#nameEnd = at;
    const quote = xml.charCodeAt((at += 1));
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Unusual();
    this.#valueStart = at + 1;
    code = xml.charCodeAt((at += 1));
    while (code !== quote) {
      if (code === AMPERSAND || code === LESS || Number.isNaN(code)) throw new Unusual();
      code = xml.charCodeAt((at += 1));
    }
    this.#valueEnd = at;
    this.#at = at + 1;
    return true;
  }

  #name(): string {
    return this.#xml.slice(this.#nameStart, this.#nameEnd);
  }

  #value(): string {
    return this.#xml.slice(this.#valueStart, this.#valueEnd);
  }

  /** The first letter of a name of one letter, 0 for longer names. */
  #shortName(): number {
    return this.#nameEnd - this.#nameStart === 1 ? this.#xml.charCodeAt(this.#nameStart) : 0;
  }

  #integer(from: number): number {
    let value = 0;
    for (let at = from; at < this.#valueEnd; at += 1) {
      const code = this.#xml.charCodeAt(at);
      if (code < DIGIT_0 || code > DIGIT_9) throw new Unusual();
      value = value * 10 + code - DIGIT_0;
    }
    if (from === this.#valueEnd) throw new Unusual();
    return value;
  }

  #scanRow(): void {
    let row = -1;
    let hidden = false;
    let height: number | null = null;
    while (this.#nextAttribute()) {
      if (this.#shortName() === R) row = this.#integer(this.#valueStart) - 1;
      else if (this.#name() === "hidden") hidden = this.#value() === "1" || this.#value() === "true";
      else if (this.#name() === "ht") height = Number(this.#value());
    }
    this.#sink.startRow(row, hidden, height);
    if (this.#selfClosed) return;
    for (;;) {
      this.#skipSpace();
      if (this.#xml.charCodeAt(this.#at) !== LESS) throw new Unusual();
      if (this.#xml.charCodeAt(this.#at + 1) === C) {
        this.#at += 2;
        this.#scanCell();
      } else if (this.#xml.startsWith("</row>", this.#at)) {
        this.#at += 6;
        return;
      } else throw new Unusual();
    }
  }

  /** "AB12" → row and column. */
  #readReference(): void {
    let column = 0;
    let at = this.#valueStart;
    for (let code = this.#xml.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z; code = this.#xml.charCodeAt((at += 1))) {
      column = column * 26 + code - LETTER_A + 1;
    }
    if (column === 0) throw new Unusual();
    this.#column = column - 1;
    this.#row = this.#integer(at) - 1;
  }

  #scanCell(): void {
    let style = 0;
    let type = "";
    this.#row = -1;
    this.#column = -1;
    while (this.#nextAttribute()) {
      const name = this.#shortName();
      if (name === R) this.#readReference();
      else if (name === S) style = this.#integer(this.#valueStart);
      else if (name === T) type = this.#value();
    }
    const row = this.#row;
    const column = this.#column;
    let value: string | null = null;
    let inline: RichText | null = null;
    let formula: WrittenFormula | null = null;
    while (!this.#selfClosed) {
      this.#skipSpace();
      if (this.#xml.charCodeAt(this.#at) !== LESS) throw new Unusual();
      const name = this.#xml.charCodeAt(this.#at + 1);
      if (name === V) value = this.#scanText("v");
      else if (name === F) formula = this.#scanFormula();
      else if (name === I) inline = this.#scanInline();
      else if (this.#xml.startsWith("</c>", this.#at)) {
        this.#at += 4;
        break;
      } else throw new Unusual();
      this.#selfClosed = false;
    }
    this.#sink.cell({ row, column, style, type, value, inline, formula });
  }

  /** The text of `<v>` or `<f>`, which stands at the cursor. */
  #scanText(name: string): string {
    this.#at += 2;
    while (this.#nextAttribute()) if (this.#name() === "t" || this.#name() === "si") throw new Unusual();
    return this.#restOf(name);
  }

  /** The text up to the closing tag of an element whose opening tag was just read. */
  #restOf(name: string): string {
    if (this.#selfClosed) return "";
    const start = this.#at;
    const end = this.#xml.indexOf("<", start);
    if (end < 0 || !this.#xml.startsWith(`</${name}>`, end)) throw new Unusual();
    this.#at = end + 3 + name.length;
    const raw = this.#xml.slice(start, end);
    return raw.includes("&") ? unescapeXml(raw) : raw;
  }

  #scanFormula(): WrittenFormula {
    this.#at += 2;
    let shared: string | null = null;
    let isShared = false;
    while (this.#nextAttribute()) {
      if (this.#name() === "si") shared = this.#value();
      else if (this.#shortName() === T) isShared = this.#value() === "shared";
    }
    return { text: this.#restOf("f"), shared: isShared ? shared : null };
  }

  #scanInline(): RichText {
    const start = this.#at;
    const end = this.#xml.indexOf("</is>", start);
    if (end < 0 || !this.#xml.startsWith("<is>", start)) throw new Unusual();
    this.#at = end + 5;
    const textEnd = this.#xml.indexOf("<", start + 7);
    if (this.#xml.startsWith("<t>", start + 4) && textEnd === end - 4) {
      return { text: plainText(this.#xml.slice(start + 7, textEnd)), font: null };
    }
    return richTextOf(this.#xml.slice(start, this.#at));
  }
}

/** Feeds the rows between two places of the XML to the sink; false where the true parser must read the sheet. */
export function scanRows(xml: string, start: number, end: number, sink: SheetSink): boolean {
  try {
    new RowScanner(xml, start, end, sink).scan();
    return true;
  } catch (error) {
    if (error instanceof Unusual) return false;
    throw error;
  }
}
