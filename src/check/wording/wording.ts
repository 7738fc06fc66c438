import type { RegisterKind, SubjectKind } from "../../campaign/campaign";
import type { FileProblem } from "../../grid/file-problem";
import type { FindingCode, FindingParams, FindingPlace, Severity } from "../finding";

/** A finding in words: a short title for lists, and a message that says what is wrong, by what rule, and what to do. */
export interface Said {
  readonly title: string;
  readonly message: string;
}

/** Every code in one language; a code without words does not compile. */
export type FindingWording = { readonly [C in FindingCode]: (params: FindingParams[C], place: FindingPlace) => Said };

/** Codes whose titles carry figures, and what the same is called where it stands for many. */
export type MatterWording = { readonly [C in FindingCode]?: (params: FindingParams[C]) => string };

/** The words of one language around findings. */
export interface CheckWording {
  readonly findings: FindingWording;
  readonly matters: MatterWording;
  readonly problem: Readonly<Record<FileProblem["reason"], (detail: string) => string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly kind: Readonly<Record<SubjectKind, string>>;
  readonly register: Readonly<Record<RegisterKind, string>>;
}
