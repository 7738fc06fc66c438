import type { AddedKind, DraftAmendment } from "../../plan/draft/amend";
import type { ValueKind } from "../../plan/draft/values";
import type { FileBytes } from "./file";

/** A plan's text handed over: a document, or pasted. */
export type PlanTextSource =
  { readonly type: "file"; readonly file: FileBytes } | { readonly type: "text"; readonly text: string };

export interface DraftSentence {
  readonly index: number;
  readonly text: string;
  /** Ids of the values that it gives. */
  readonly values: readonly string[];
}

/** A paragraph of the plan with its place in the outline. */
export interface DraftParagraph {
  readonly place: string;
  /** The number or bullet before it; "" for none. */
  readonly label: string;
  readonly sentences: readonly DraftSentence[];
}

/** A value in words. */
export interface DraftValueView {
  readonly id: string;
  readonly kind: ValueKind;
  readonly text: string;
  readonly place: string;
  readonly sentence: number;
  readonly pile: "sure" | "look";
  readonly reason: string;
}

/** The values of one kind, kinds in the order of the plan's sheets. */
export interface DraftGroup {
  readonly kind: ValueKind;
  readonly name: string;
  readonly values: readonly DraftValueView[];
}

/** A number, date or order of the plan that no value uses. */
export interface UnusedMention {
  readonly sentence: number;
  readonly text: string;
  readonly place: string;
  readonly reason: string;
}

/** A draft as the pane shows it. */
export interface DraftView {
  readonly name: string;
  readonly paragraphs: readonly DraftParagraph[];
  readonly groups: readonly DraftGroup[];
  readonly unused: readonly UnusedMention[];
  /** Slips of the text, in words. */
  readonly slips: readonly { readonly place: string; readonly text: string }[];
  /** Kinds that can be added by selecting words, with their names. */
  readonly addable: readonly { readonly kind: AddedKind; readonly name: string }[];
}

export type PlanTextRead =
  { readonly ok: true; readonly draft: DraftView } | { readonly ok: false; readonly problem: string };

export type DraftChange = DraftAmendment;
