import type { StandardField } from "../../../field/field";
import { isNotion, type Notion } from "./terms";

/** Which notions make which field. The first rule that holds decides. */
export interface FieldRule {
  /** null: understood, and nothing that a register keeps. */
  readonly field: StandardField | null;
  /** How often a fully known, rightly spelled header of this kind holds that field, 0 … 1. */
  readonly sure: number;
  /** All in the column's own header. */
  readonly own: readonly Notion[];
  /** All in its own header or in those above it. */
  readonly all: readonly Notion[];
  /** None in its own header. */
  readonly not: readonly Notion[];
  /** Nothing else in its own header. */
  readonly only: boolean;
  /** The first notion of its own header: in Vietnamese what follows qualifies it. */
  readonly head: Notion | null;
}

/** The notions that a rule names; a misspelt one stops everything at once. */
const notionsOf = (text: string): readonly Notion[] =>
  text === ""
    ? []
    : text.split(" ").map((word) => {
        if (!isNotion(word)) throw new Error(`no notion of headers: ${word}`);
        return word;
      });

/** `own` in the column's own header, `all` there or above, `not` nowhere in its own. */
export const rule = (field: StandardField | null, sure: number, own: string, all = "", not = ""): FieldRule => ({
  field,
  sure,
  own: notionsOf(own),
  all: notionsOf(all),
  not: notionsOf(not),
  only: false,
  head: null,
});

/** Nothing else stands in the header. */
export const only = (field: StandardField | null, sure: number, own: string, all = ""): FieldRule => ({
  ...rule(field, sure, own, all),
  only: true,
});

/** The first notion decides. */
export const headed = (field: StandardField | null, sure: number, head: Notion, own: string, not = ""): FieldRule => ({
  ...rule(field, sure, own === "" ? head : `${head} ${own}`, "", not),
  head,
});
