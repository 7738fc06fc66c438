import { richTextOf, type RichText, plainText } from "./strings";
import type { SheetSink, WrittenCell, WrittenFormula } from "./sheet-sink";
import { TagScanner, Unusual } from "./tag-scanner";
import { unescapeXml } from "./xml";

const LESS = 60;
const GREATER = 62;
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

const CLOSE_VALUE = "</v>";
const CLOSE_FORMULA = "</f>";
const HIDDEN = "hidden";
const HEIGHT = "ht";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Walks what stands between `<sheetData>` and `</sheetData>` without building a tree or tokens. It knows exactly the
 * shapes that writers use and gives up on everything else.
 */
class RowScanner extends TagScanner {
  readonly #end: number;
  readonly #sink: SheetSink;
  #row = -1;
  #column = -1;
  /** One object for all cells: the sink keeps nothing of it. */
  readonly #cell: Draft<WrittenCell> = {
    row: -1,
    column: -1,
    style: 0,
    type: "",
    value: null,
    index: -1,
    inline: null,
    formula: null,
  };

  constructor(xml: string, start: number, end: number, sink: SheetSink) {
    super(xml, start);
    this.#end = end;
    this.#sink = sink;
  }

  scan(): void {
    this.skipSpace();
    while (this.at < this.#end) {
      if (!this.xml.startsWith("<row", this.at)) throw new Unusual();
      this.at += 4;
      this.#scanRow();
      this.skipSpace();
    }
  }

  #scanRow(): void {
    let row = -1;
    let hidden = false;
    let height: number | null = null;
    while (this.nextAttribute()) {
      const length = this.nameEnd - this.nameStart;
      if (length === 1 && this.shortName() === R) row = this.integer(this.valueStart) - 1;
      else if (length === HIDDEN.length && this.name() === HIDDEN)
        hidden = this.value() === "1" || this.value() === "true";
      else if (length === HEIGHT.length && this.name() === HEIGHT) height = Number(this.value());
    }
    this.#sink.startRow(row, hidden, height);
    if (this.selfClosed) return;
    for (;;) {
      this.skipSpace();
      if (this.xml.charCodeAt(this.at) !== LESS) throw new Unusual();
      if (this.xml.charCodeAt(this.at + 1) === C) {
        this.at += 2;
        this.#scanCell();
      } else if (this.xml.startsWith("</row>", this.at)) {
        this.at += 6;
        return;
      } else throw new Unusual();
    }
  }

  /** "AB12" → row and column. */
  #readReference(): void {
    let column = 0;
    let at = this.valueStart;
    for (
      let code = this.xml.charCodeAt(at);
      code >= LETTER_A && code <= LETTER_Z;
      code = this.xml.charCodeAt((at += 1))
    ) {
      column = column * 26 + code - LETTER_A + 1;
    }
    if (column === 0) throw new Unusual();
    this.#column = column - 1;
    this.#row = this.integer(at) - 1;
    if (this.#row < 0) throw new Unusual();
  }

  #scanCell(): void {
    let style = 0;
    let type = "";
    this.#row = -1;
    this.#column = -1;
    while (this.nextAttribute()) {
      const name = this.shortName();
      if (name === R) this.#readReference();
      else if (name === S) style = this.integer(this.valueStart);
      else if (name === T) type = this.value();
    }
    const cell = this.#cell;
    cell.row = this.#row;
    cell.column = this.#column;
    cell.style = style;
    cell.type = type;
    cell.value = null;
    cell.index = -1;
    cell.inline = null;
    cell.formula = null;
    while (!this.selfClosed) {
      this.skipSpace();
      if (this.xml.charCodeAt(this.at) !== LESS) throw new Unusual();
      const name = this.xml.charCodeAt(this.at + 1);
      if (name === V) this.#scanValue(cell);
      else if (name === F) cell.formula = this.#scanFormula();
      else if (name === I) cell.inline = this.#scanInline();
      else if (this.xml.startsWith("</c>", this.at)) {
        this.at += 4;
        break;
      } else throw new Unusual();
      this.selfClosed = false;
    }
    this.#sink.cell(cell);
  }

  /** `<v>…</v>` at the cursor; the number of a shared string is read on the spot. */
  #scanValue(cell: Draft<WrittenCell>): void {
    const xml = this.xml;
    if (cell.type === "s" && xml.charCodeAt(this.at + 2) === GREATER) {
      let at = this.at + 3;
      let index = 0;
      for (let code = xml.charCodeAt(at); code >= DIGIT_0 && code <= DIGIT_9; code = xml.charCodeAt(at)) {
        index = index * 10 + code - DIGIT_0;
        at += 1;
      }
      if (at === this.at + 3 || !xml.startsWith(CLOSE_VALUE, at)) throw new Unusual();
      this.at = at + CLOSE_VALUE.length;
      cell.index = index;
      return;
    }
    this.at += 2;
    while (this.nextAttribute());
    cell.value = this.#restOf(CLOSE_VALUE);
    if (cell.type === "s") cell.index = Number(cell.value);
  }

  /** The text up to the closing tag of an element whose opening tag was just read. */
  #restOf(close: string): string {
    if (this.selfClosed) return "";
    const start = this.at;
    const end = this.xml.indexOf("<", start);
    if (end < 0 || !this.xml.startsWith(close, end)) throw new Unusual();
    this.at = end + close.length;
    return unescapeXml(this.xml.slice(start, end));
  }

  #scanFormula(): WrittenFormula {
    this.at += 2;
    let shared: string | null = null;
    let isShared = false;
    while (this.nextAttribute()) {
      if (this.name() === "si") shared = this.value();
      else if (this.shortName() === T) isShared = this.value() === "shared";
    }
    return { text: this.#restOf(CLOSE_FORMULA), shared: isShared ? shared : null };
  }

  #scanInline(): RichText {
    const start = this.at;
    const end = this.xml.indexOf("</is>", start);
    if (end < 0 || !this.xml.startsWith("<is>", start)) throw new Unusual();
    this.at = end + 5;
    const textEnd = this.xml.indexOf("<", start + 7);
    if (this.xml.startsWith("<t>", start + 4) && textEnd === end - 4) {
      return { text: plainText(this.xml.slice(start + 7, textEnd)), font: null };
    }
    const rich = this.xml.slice(start, this.at);
    if (rich.includes("<!")) throw new Unusual();
    return richTextOf(rich);
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
