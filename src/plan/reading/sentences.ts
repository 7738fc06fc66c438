import { ruleKey } from "./key";
import type { OutlinedParagraph } from "./outline";

/** A sentence of a plan with all that a rule asks of where it stands. */
export interface Sentence {
  /** Its number in the plan, from 0. */
  readonly index: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** Offsets in the paragraph's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly key: string;
  /** Key of the headings and of the lead line it stands under, outermost first. */
  readonly context: readonly string[];
  /** Key of the line ending in a colon whose list it belongs to; "" for none. */
  readonly lead: string;
  readonly at: OutlinedParagraph;
  /** It is the first one of its paragraph. */
  readonly opens: boolean;
}

/** A full stop, unless it ends a short form, an initial or a number. */
const END =
  /(?<![\s(](?:tp|tx|tt|ts|ths|pgs|gs|bs|cn|kt|tm|tl|pct|ct|đ\/c|v\.v|ii|ckii|cki|ck|p|q|h|s)|\.\.)(?:[!?]|\.(?!\.))["”)]?\s+(?=["“(]?[\p{Lu}(])/giu;

function cut(text: string): readonly (readonly [from: number, to: number])[] {
  const pieces: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].trimEnd().length;
    if (!/\p{Lu}|["“(]/u.test(text.charAt(match.index + match[0].length))) continue;
    pieces.push([from, end]);
    from = match.index + match[0].length;
  }
  pieces.push([from, text.length]);
  return pieces;
}

/** Lines of the heading, of the list of recipients and of the signature are no sentences: each is one piece. */
const piecesOf = ({ region, content }: OutlinedParagraph): readonly (readonly [from: number, to: number])[] =>
  region === "body" || region === "bases" ? cut(content) : [[0, content.length]];

/** All sentences of an outlined plan, in order; the numbers that open items are not part of them. */
export function sentencesOf(paragraphs: readonly OutlinedParagraph[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, at] of paragraphs.entries()) {
    const context = [...at.under, ...(at.lead === null ? [] : [at.lead])].map(ruleKey);
    for (const [number, [from, to]] of piecesOf(at).entries()) {
      const text = at.content.slice(from, to);
      if (text.trim() === "") continue;
      sentences.push({
        index: sentences.length,
        paragraph,
        from: at.contentFrom + from,
        to: at.contentFrom + to,
        text,
        key: ruleKey(text),
        context,
        lead: at.lead === null ? "" : ruleKey(at.lead),
        at,
        opens: number === 0,
      });
    }
  }
  return sentences;
}
