/** A piece of a formula. References keep their sheet: "'Sổ đề nghị'!A1:B2". */
export interface Token {
  readonly kind:
    | "number"
    | "text"
    | "name"
    | "reference"
    | "structured"
    | "error"
    | "operator"
    | "open"
    | "close"
    | "comma"
    | "brace";
  readonly text: string;
}

const SPACE = /\s+/y;
const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/y],
  [
    "reference",
    /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(])/uy,
  ],
  ["structured", /[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^[\]]*\])*\]/uy],
  ["number", /\d+(?:\.\d+)?(?:E[+-]?\d+)?/iy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /[,;]/y],
  ["brace", /[{}]/y],
];

/** The pieces of a formula without "="; null where it is none. */
export function tokenize(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(formula)) {
      at = SPACE.lastIndex;
      continue;
    }
    const next = tokenAt(formula, at);
    if (next === null) return null;
    tokens.push(next);
    at += next.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { kind, text: match[0] };
  }
  return null;
}
