import { readOrdinal } from "../../text/ordinal";
import { rowIndex } from "../../grid/address";
import type { GroupRow } from "../layout";
import { isKindWord, opensAward, opensUnit } from "../patterns";

/** A group row before its level is known. */
export interface GroupText {
  readonly row: number;
  /** Text of the number column, "" for none. */
  readonly seq: string;
  readonly text: string;
}

const UPPER = /^[^\p{Ll}]+$/u;

/** What kind of heading an unnumbered text is: headings of one kind stand side by side. */
function wordingStyle(label: string): string {
  if (isKindWord(label)) return "kind";
  if (opensUnit(label)) return "unit";
  if (opensAward(label)) return "award";
  return UPPER.test(label) ? "upper" : "other";
}

interface Numbered {
  readonly label: string;
  readonly style: string;
  /** Depth told by the number itself: 2 for "1.2". */
  readonly depth: number;
  readonly numbers: readonly number[];
}

const ARABIC = /^0*(\d+)$/;

function numbered({ seq, text }: GroupText, styles: readonly string[]): Numbered {
  const own =
    seq === "" || seq === text
      ? readOrdinal(text)
      : (readOrdinal(seq) ?? (ARABIC.test(seq) ? readOrdinal(`${seq}.`) : null));
  const label = own === null || own.rest === "" ? text : seq === "" || seq === text ? own.rest : text;
  if (own === null || own.style === "bullet") return { label, style: wordingStyle(label), depth: 1, numbers: [] };
  // "I." after "H." is the ninth letter, not the first numeral.
  const letters =
    styles.at(-1) === "upperLetter:1" &&
    own.style === "upperRoman" &&
    !styles.includes("upperRoman:1") &&
    /^[CDLM]/.test(own.typed);
  return {
    label,
    style: `${letters ? "upperLetter" : own.style}:${own.numbers.length}`,
    depth: own.numbers.length,
    numbers: own.numbers,
  };
}

/**
 * Levels of a list's headings: a style of numbering (I., A., 1., a)) or of wording seen before returns to its level,
 * a new one goes a level deeper.
 */
export function levelGroups(texts: readonly GroupText[]): readonly GroupRow[] {
  const stack: string[] = [];
  return texts.map((text) => {
    const { label, style } = numbered(text, stack);
    const known = stack.indexOf(style);
    if (known === -1) stack.push(style);
    else stack.length = known + 1;
    return {
      row: rowIndex(text.row),
      text: text.seq === "" || text.seq === text.text ? text.text : `${text.seq} ${text.text}`,
      label,
      level: stack.length,
    };
  });
}
