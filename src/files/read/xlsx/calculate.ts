import { parseAddress, parseRange, type CellRange } from "../../../grid/address";

/** What a formula gives. */
export type Value = string | number;

/** Asks for cells; `sheet` null is the formula's own. Null where a cell has no value that is known. */
export interface Surroundings {
  readonly row: number;
  readonly column: number;
  readonly cell: (sheet: string | null, row: number, column: number) => Value | null;
  /** The values of the filled cells of a range; null where it is too large or one of them is not known. */
  readonly range: (sheet: string | null, range: CellRange) => readonly Value[] | null;
}

/** The formula is of a kind that is not calculated here. */
class NotKnown extends Error {}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|([A-Za-z]+)\(|(&|\+|-|\*|\/|\(|\)|,|;))/uy;

interface Token {
  readonly kind: "text" | "number" | "reference" | "call" | "sign";
  readonly text: string;
  readonly sheet: string | null;
}

const unquoted = (name: string): string => name.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < formula.trimEnd().length) {
    const match = pattern.exec(formula);
    if (match === null) throw new NotKnown();
    const [, text, number, sheet, reference, call, sign] = match;
    if (text !== undefined) tokens.push({ kind: "text", text: text.slice(1, -1).replaceAll('""', '"'), sheet: null });
    else if (number !== undefined) tokens.push({ kind: "number", text: number, sheet: null });
    else if (reference !== undefined)
      tokens.push({ kind: "reference", text: reference, sheet: sheet === undefined ? null : unquoted(sheet) });
    else if (call !== undefined) tokens.push({ kind: "call", text: call.toUpperCase(), sheet: null });
    else tokens.push({ kind: "sign", text: sign ?? "", sheet: null });
  }
  return tokens;
}

function numberOf(value: Value): number {
  const number = value === "" ? 0 : Number(value);
  if (Number.isNaN(number)) throw new NotKnown();
  return number;
}

const proper = (text: string): string =>
  text.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

const OF_TEXT: Readonly<Record<string, (text: string) => string>> = {
  TRIM: (text) => text.trim().replace(/ +/g, " "),
  UPPER: (text) => text.toUpperCase(),
  LOWER: (text) => text.toLowerCase(),
  PROPER: proper,
};

const numbersOf = (values: readonly Value[]): readonly number[] =>
  values.filter((value): value is number => typeof value === "number");

const OF_RANGE: Readonly<Record<string, (values: readonly Value[]) => number>> = {
  SUM: (values) => numbersOf(values).reduce((sum, value) => sum + value, 0),
  MAX: (values) => numbersOf(values).reduce((most, value) => Math.max(most, value), 0),
  COUNT: (values) => numbersOf(values).length,
  COUNTA: (values) => values.length,
};

/** Recursive descent over the few operators and functions that lists are made with. */
class Calculator {
  readonly #tokens: readonly Token[];
  readonly #around: Surroundings;
  #at = 0;

  constructor(formula: string, around: Surroundings) {
    this.#tokens = tokensOf(formula);
    this.#around = around;
  }

  whole(): Value {
    const value = this.#joined();
    if (this.#at < this.#tokens.length) throw new NotKnown();
    return value;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new NotKnown();
    this.#at += 1;
    return token;
  }

  #takes(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #joined(): Value {
    let value = this.#sum();
    while (this.#takes("&")) value = `${value}${this.#sum()}`;
    return value;
  }

  #sum(): Value {
    let value = this.#product();
    for (;;) {
      if (this.#takes("+")) value = numberOf(value) + numberOf(this.#product());
      else if (this.#takes("-")) value = numberOf(value) - numberOf(this.#product());
      else return value;
    }
  }

  #product(): Value {
    let value = this.#single();
    for (;;) {
      if (this.#takes("*")) value = numberOf(value) * numberOf(this.#single());
      else if (this.#takes("/")) {
        const divisor = numberOf(this.#single());
        if (divisor === 0) throw new NotKnown();
        value = numberOf(value) / divisor;
      } else return value;
    }
  }

  #single(): Value {
    if (this.#takes("-")) return -numberOf(this.#single());
    if (this.#takes("+")) return this.#single();
    if (this.#takes("(")) return this.#closed(this.#joined());
    const token = this.#next();
    if (token.kind === "text") return token.text;
    if (token.kind === "number") return Number(token.text);
    if (token.kind === "reference") return this.#valueAt(token);
    if (token.kind === "call") return this.#call(token.text);
    throw new NotKnown();
  }

  #closed(value: Value): Value {
    if (!this.#takes(")")) throw new NotKnown();
    return value;
  }

  #valueAt({ text, sheet }: Token): Value {
    const address = parseAddress(text);
    const value = address === null ? null : this.#around.cell(sheet, address.row, address.column);
    if (value === null) throw new NotKnown();
    return value;
  }

  #call(name: string): Value {
    if (name === "ROW" || name === "COLUMN") return this.#closed(this.#place(name));
    const ofText = OF_TEXT[name];
    if (ofText !== undefined) return this.#closed(ofText(String(this.#joined())));
    const ofRange = OF_RANGE[name];
    if (ofRange === undefined) throw new NotKnown();
    const { kind, text, sheet } = this.#next();
    const range = kind === "reference" ? parseRange(text.replaceAll("$", "")) : null;
    const values = range === null ? null : this.#around.range(sheet, range);
    if (values === null) throw new NotKnown();
    return this.#closed(ofRange(values));
  }

  /** ROW() is the formula's own row, ROW(A5) that of the reference. */
  #place(name: "ROW" | "COLUMN"): number {
    const token = this.#tokens[this.#at];
    const address = token?.kind === "reference" ? parseAddress(this.#next().text) : null;
    const { row, column } = address ?? this.#around;
    return (name === "ROW" ? row : column) + 1;
  }
}

const LONGEST = 500;

/** The value of a simple formula; null where it is not one that is calculated here. */
export function calculate(formula: string, around: Surroundings): Value | null {
  if (formula.length > LONGEST) return null;
  try {
    return new Calculator(formula, around).whole();
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}
