import { tokenize, type Token } from "./tokens";

export type Expression =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly text: string }
  /** {1,2;3,4}: rows of constants. */
  | { readonly kind: "array"; readonly rows: readonly (readonly (string | number | boolean)[])[] }
  | { readonly kind: "reference" | "structured" | "name"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | null)[] }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression };

const STRENGTH: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
const UNARY_STRENGTH = 6;

class SyntaxProblem extends Error {}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.expression(0);
    if (this.at < this.tokens.length) throw new SyntaxProblem();
    return expression;
  }

  private take(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw new SyntaxProblem();
    this.at += 1;
    return token;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private expression(strength: number): Expression {
    let left = this.operand();
    for (let next = this.peek(); next?.kind === "operator"; next = this.peek()) {
      if (next.text === "%") {
        this.at += 1;
        left = { kind: "binary", operator: "/", left, right: { kind: "constant", value: 100 } };
        continue;
      }
      const own = STRENGTH[next.text] ?? 0;
      if (own <= strength) break;
      this.at += 1;
      left = { kind: "binary", operator: next.text, left, right: this.expression(own) };
    }
    return left;
  }

  private operand(): Expression {
    const token = this.take();
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", text: token.text };
      case "reference":
      case "structured":
        return { kind: token.kind, text: token.text };
      case "name":
        return this.name(token.text);
      case "operator":
        if (token.text !== "-" && token.text !== "+") throw new SyntaxProblem();
        return { kind: "unary", operator: token.text, of: this.expression(UNARY_STRENGTH) };
      case "open": {
        const inner = this.expression(0);
        if (this.take().kind !== "close") throw new SyntaxProblem();
        return inner;
      }
      case "brace":
        return this.array(token);
      case "close":
      case "comma":
        throw new SyntaxProblem();
    }
  }

  /** What stands between braces: constants only, rows apart by semicolons. */
  private array(first: Token): Expression {
    const rows: (string | number | boolean)[][] = [[]];
    for (let end = first; end.text !== "}"; end = this.take()) {
      if (end.text === ";") rows.push([]);
      else if (end.text !== "," && end !== first) throw new SyntaxProblem();
      rows.at(-1)?.push(this.element());
    }
    return { kind: "array", rows };
  }

  private element(): string | number | boolean {
    const given = this.operand();
    if (given.kind === "constant") return given.value;
    const negative =
      given.kind === "unary" && given.operator === "-" && given.of.kind === "constant" ? given.of.value : null;
    if (typeof negative !== "number") throw new SyntaxProblem();
    return -negative;
  }

  private name(text: string): Expression {
    const upper = text.toUpperCase();
    if (this.peek()?.kind !== "open") {
      if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
      return { kind: "name", text };
    }
    this.at += 1;
    const args: (Expression | null)[] = [];
    if (this.peek()?.kind === "close") this.at += 1;
    else this.list(args);
    return { kind: "call", name: upper.replace(/^_XLFN\./, ""), args };
  }

  private list(args: (Expression | null)[]): void {
    for (;;) {
      const next = this.peek();
      args.push(next?.kind === "comma" || next?.kind === "close" ? null : this.expression(0));
      const end = this.take();
      if (end.kind === "close") return;
      if (end.kind !== "comma") throw new SyntaxProblem();
    }
  }
}

const parsed = new Map<string, Expression | null>();
const MAX_KNOWN = 20_000;

/** The tree of a formula without "="; null where Excel would not take it. */
export function parseFormula(formula: string): Expression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  if (parsed.size > MAX_KNOWN) parsed.clear();
  const result = parseNew(formula);
  parsed.set(formula, result);
  return result;
}

function parseNew(formula: string): Expression | null {
  const tokens = tokenize(formula);
  if (tokens === null) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof SyntaxProblem) return null;
    throw error;
  }
}
