/** One piece of a number format section. */
export type FormatToken =
  | { readonly type: "literal"; readonly text: string }
  /** yyyy, m (month), n (minute), d, h, s, [h] [n] [s] (elapsed), AM/PM, A/P, .0 (fraction of a second) */
  | { readonly type: "date"; readonly code: string }
  /** 0, # or ? */
  | { readonly type: "digit"; readonly text: string }
  | { readonly type: "exponent"; readonly plus: boolean }
  | { readonly type: "point" | "comma" | "percent" | "slash" | "text" | "general" };

interface FormatCondition {
  readonly operator: string;
  readonly limit: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | null;
  /** Windows language number of [$-42A]; null for none. */
  readonly language: number | null;
}

const PIECE =
  /"([^"]*)"?|\\(.?)|_(.?)|\*.?|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(y+|m+|d+|h+|s+)|(E[+-])|(e+)|(\.0+)|([0#?])|([.,%/@])|(;)|([^])/giy;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/;
const LOCALE = /^\$([^-]*)(?:-([0-9a-f]+))?/i;
const ELAPSED = /^(h+|m+|s+)$/i;
const PUNCTUATION: Readonly<Record<string, FormatToken>> = {
  ".": { type: "point" },
  ",": { type: "comma" },
  "%": { type: "percent" },
  "/": { type: "slash" },
  "@": { type: "text" },
};

/** Builds the sections of one format code piece by piece. */
class SectionBuilder {
  readonly sections: FormatSection[] = [];
  #tokens: FormatToken[] = [];
  #condition: FormatCondition | null = null;
  #language: number | null = null;

  literal(text: string): void {
    this.#tokens.push({ type: "literal", text });
  }

  date(code: string): void {
    this.#tokens.push({ type: "date", code: code.toLowerCase() });
  }

  token(token: FormatToken): void {
    this.#tokens.push(token);
  }

  bracket(content: string): void {
    const condition = CONDITION.exec(content);
    const locale = LOCALE.exec(content);
    if (ELAPSED.test(content)) this.date(`[${content.charAt(0)}]${content}`);
    else if (condition !== null) this.#condition = { operator: condition[1] ?? "", limit: Number(condition[2]) };
    else if (locale !== null) {
      if (locale[1]) this.literal(locale[1]);
      if (locale[2] !== undefined) this.#language = parseInt(locale[2], 16) & 0xffff;
    }
  }

  /** ".00" is a fraction of a second right after the seconds, else decimals. */
  decimals(text: string): void {
    const last = this.#tokens.at(-1);
    if (last?.type === "date" && last.code.endsWith("s")) {
      this.date(text);
      return;
    }
    this.token({ type: "point" });
    for (const digit of text.slice(1)) this.token({ type: "digit", text: digit });
  }

  close(): void {
    this.sections.push({ tokens: withMinutes(this.#tokens), condition: this.#condition, language: this.#language });
    this.#tokens = [];
    this.#condition = null;
    this.#language = null;
  }
}

/** "m" right after hours or right before seconds is minutes, elsewhere the month. */
function withMinutes(tokens: readonly FormatToken[]): readonly FormatToken[] {
  const dates = tokens.filter((token) => token.type === "date" && !token.code.startsWith("."));
  return tokens.map((token) => {
    if (token.type !== "date" || !/^(?:\[m\])?mm?$/.test(token.code)) return token;
    if (token.code.startsWith("[")) return { type: "date", code: token.code.replace(/m/g, "n") };
    const place = dates.indexOf(token);
    const [before, after] = [dates[place - 1], dates[place + 1]];
    const minutes =
      (before?.type === "date" && /h$/.test(before.code)) || (after?.type === "date" && /s$/.test(after.code));
    return minutes ? { type: "date", code: token.code.replace(/m/g, "n") } : token;
  });
}

function addPiece(builder: SectionBuilder, match: RegExpExecArray): void {
  const [
    whole,
    quoted,
    escaped,
    space,
    bracket,
    general,
    noon,
    date,
    exponent,
    year,
    decimals,
    digit,
    mark,
    end,
    other,
  ] = match;
  const text = quoted ?? escaped ?? other;
  if (text !== undefined) builder.literal(text);
  else if (space !== undefined) builder.literal(" ");
  else if (bracket !== undefined) builder.bracket(bracket);
  else if (general !== undefined) builder.token({ type: "general" });
  else if (noon ?? date) builder.date(whole);
  else if (exponent !== undefined) builder.token({ type: "exponent", plus: whole.endsWith("+") });
  else if (year !== undefined) builder.date("yyyy");
  else if (decimals !== undefined) builder.decimals(decimals);
  else if (digit !== undefined) builder.token({ type: "digit", text: digit });
  else if (mark !== undefined) builder.token(PUNCTUATION[mark] ?? { type: "literal", text: mark });
  else if (end !== undefined) builder.close();
}

/** A format code taken apart at its semicolons. */
export function parseFormat(code: string): readonly FormatSection[] {
  const builder = new SectionBuilder();
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(code); match !== null && match[0] !== ""; match = PIECE.exec(code))
    addPiece(builder, match);
  builder.close();
  return builder.sections;
}
