import type { Deadline, RegisterKind, SubjectKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import type { Day } from "../../text/day";

/** Where in a sentence's text something stands. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whose figure it is: each unit's, each unit's in a month, or the whole campaign's. */
export type QuotaPer = "unit" | "unit-month" | "campaign";

/** What a plan's text says, as the campaign will hold it. */
export type DraftContent =
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "issuer"; readonly name: string }
  | { readonly kind: "issuedOn"; readonly day: Day }
  | { readonly kind: "title"; readonly title: string }
  | { readonly kind: "basis"; readonly text: string; readonly number: string | null; readonly day: Day | null }
  | { readonly kind: "period"; readonly from: Day | null; readonly to: Day | null }
  | {
      readonly kind: "submission";
      readonly name: string;
      readonly deadline: Deadline;
      readonly proof: RegisterKind | null;
      readonly closing: boolean;
    }
  | { readonly kind: "milestone"; readonly name: string; readonly deadline: Deadline }
  | {
      readonly kind: "awardDeadline";
      readonly awards: readonly string[];
      readonly batch: number | null;
      readonly deadline: Deadline;
    }
  | {
      readonly kind: "fieldDeadline";
      readonly name: string;
      readonly register: RegisterKind;
      readonly field: FieldId;
      readonly deadline: Deadline;
    }
  | {
      readonly kind: "quota";
      readonly min: number | null;
      readonly max: number | null;
      readonly what: string;
      readonly register: RegisterKind | null;
      readonly subjects: readonly SubjectKind[];
      readonly who: string | null;
      readonly per: QuotaPer;
      /** Names of the awards that it is a figure of; absent for all nominations. */
      readonly awards?: readonly string[];
    }
  | { readonly kind: "share"; readonly direction: "cap" | "target"; readonly percent: number; readonly what: string }
  | {
      readonly kind: "award";
      readonly name: string;
      readonly catalogue: string | null;
      readonly category: "title" | "form";
    }
  | { readonly kind: "subject"; readonly subject: SubjectKind }
  | { readonly kind: "document"; readonly name: string; readonly per: "unit" | "nominee" }
  /** A content that units are scored on, with its standard points; most bonus or minus of a unit. */
  | { readonly kind: "score"; readonly name: string; readonly points: number }
  | { readonly kind: "scoreLimit"; readonly of: "bonus" | "minus"; readonly points: number }
  | { readonly kind: "copies"; readonly register: RegisterKind; readonly minimum: number }
  | { readonly kind: "column"; readonly register: RegisterKind; readonly field: FieldId; readonly header: string }
  | { readonly kind: "criterion"; readonly register: RegisterKind; readonly text: string }
  | { readonly kind: "receiver"; readonly name: string }
  | { readonly kind: "recipient"; readonly text: string }
  | { readonly kind: "signature"; readonly lines: readonly string[]; readonly name: string | null }
  | { readonly kind: "unitKind"; readonly name: string }
  | { readonly kind: "duty"; readonly who: string; readonly text: string }
  /** Left open on the paper: the number, the day of issue. */
  | { readonly kind: "open"; readonly what: "number" | "issuedOn" };

export type ValueKind = DraftContent["kind"];

/** Why a value was taken; worded in `wording/`. */
export type ReasonCode =
  | "heading-line"
  | "before-body"
  | "document-number"
  | "trigger"
  | "list-under"
  | "named-award"
  | "who-does"
  | "signing-block"
  | "guessed-year"
  | "no-head"
  | "no-trigger"
  | "outside-section"
  | "unknown-noun"
  | "left-open"
  | "inferred"
  | "by-hand";

export interface Reason {
  readonly code: ReasonCode;
  /** The words of the plan that decided: "trước ngày", "Hồ sơ gồm". */
  readonly words: string;
}

/** A rule's find in one sentence. */
export interface Find {
  readonly content: DraftContent;
  readonly spans: readonly Span[];
  /** Between 0 and 1. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** A value taken from a plan's text, with the sentence it comes from. */
export interface DraftValue extends Find {
  /** Unique in the draft: "v12". */
  readonly id: string;
  readonly content: DraftContent;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly place: string;
  readonly pile: "sure" | "look";
}

/** Ticked beforehand from here on. */
export const SURE = 0.9;

export const find = (
  content: DraftContent,
  spans: readonly Span[],
  confidence: number,
  code: ReasonCode,
  words = "",
): Find => ({
  content,
  spans,
  confidence,
  reason: { code, words },
});
