const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const AMPERSAND = 38;
const SPACE = 32;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** The XML is not of the ordinary shape: let the true parser read it. */
export class Unusual extends Error {}

/** Reads the attributes of one tag after the other, without building anything. */
export class TagScanner {
  protected readonly xml: string;
  protected at: number;
  /** The attribute last read. */
  protected nameStart = 0;
  protected nameEnd = 0;
  protected valueStart = 0;
  protected valueEnd = 0;
  /** Whether the tag last read closed itself. */
  protected selfClosed = false;

  constructor(xml: string, start: number) {
    this.xml = xml;
    this.at = start;
  }

  protected skipSpace(): void {
    while (this.xml.charCodeAt(this.at) <= SPACE) this.at += 1;
  }

  /** Reads the next attribute of a tag; false at the tag's end. */
  protected nextAttribute(): boolean {
    const start = this.at;
    if (this.xml.charCodeAt(start) === SPACE && this.xml.charCodeAt(start + 2) === EQUALS) {
      this.nameStart = start + 1;
      this.nameEnd = start + 2;
      this.at = start + 3;
      this.#readValue();
      return true;
    }
    this.skipSpace();
    const code = this.xml.charCodeAt(this.at);
    if (code === GREATER || code === SLASH) {
      this.#closeTag(code);
      return false;
    }
    if (start === this.at) throw new Unusual();
    this.#readName();
    this.#readValue();
    return true;
  }

  #closeTag(code: number): void {
    this.selfClosed = code === SLASH;
    if (code === SLASH) {
      this.at += 1;
      if (this.xml.charCodeAt(this.at) !== GREATER) throw new Unusual();
    }
    this.at += 1;
  }

  #readName(): void {
    const xml = this.xml;
    let at = this.at;
    this.nameStart = at;
    for (let code = xml.charCodeAt(at); code !== EQUALS; code = xml.charCodeAt(at)) {
      if (code <= SPACE || code === GREATER || code === LESS || Number.isNaN(code)) throw new Unusual();
      at += 1;
    }
    this.nameEnd = at;
    this.at = at + 1;
  }

  #readValue(): void {
    const xml = this.xml;
    let at = this.at;
    const quote = xml.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Unusual();
    at += 1;
    this.valueStart = at;
    for (let code = xml.charCodeAt(at); code !== quote; code = xml.charCodeAt(at)) {
      if (code === AMPERSAND || code === LESS || Number.isNaN(code)) throw new Unusual();
      at += 1;
    }
    this.valueEnd = at;
    this.at = at + 1;
  }

  protected name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  protected value(): string {
    return this.xml.slice(this.valueStart, this.valueEnd);
  }

  /** The first letter of a name of one letter, 0 for longer names. */
  protected shortName(): number {
    return this.nameEnd - this.nameStart === 1 ? this.xml.charCodeAt(this.nameStart) : 0;
  }

  protected integer(from: number): number {
    let value = 0;
    for (let at = from; at < this.valueEnd; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (code < DIGIT_0 || code > DIGIT_9) throw new Unusual();
      value = value * 10 + code - DIGIT_0;
    }
    if (from === this.valueEnd) throw new Unusual();
    return value;
  }
}
