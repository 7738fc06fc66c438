import type { DraftContent, Reason, ValueKind } from "../draft/values";
import type { MentionKind, UnusedReason } from "../draft/ledger";

/** Why a document could not be taken as a plan; the reasons are those of files. */
export type DocumentReason =
  | "encrypted"
  | "truncated"
  | "empty"
  | "too-large"
  | "too-many-entries"
  | "too-many-cells"
  | "ratio"
  | "time"
  | "foreign"
  | "damaged"
  | "no-sheets"
  | "not-opened"
  | "stopped"
  | "not-found"
  | "empty-folder"
  | "scanned"
  | "garbled"
  | "too-many-pages"
  | "macros";

/** All words about drafts, in one language. */
export interface DraftWording {
  readonly kinds: Readonly<Record<ValueKind, string>>;
  readonly piles: Readonly<Record<"sure" | "look" | "unused", string>>;
  readonly mentions: Readonly<Record<MentionKind, string>>;
  readonly unused: Readonly<Record<UnusedReason, string>>;
  /** A value in one line. */
  readonly value: (content: DraftContent) => string;
  readonly reason: (reason: Reason) => string;
  readonly documentProblem: (reason: DocumentReason, detail: string) => string;
}
