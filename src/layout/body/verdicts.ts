import type { RowEvidence } from "../evidence";
import { rowIndex, rowNumberOf } from "../../grid/address";
import type { RowRole } from "../layout";
import type { BodyContext } from "./body-context";

/** A body row's role. */
export interface BodyDecision {
  readonly index: number;
  readonly role: RowRole;
  readonly evidence: RowEvidence;
}

/** A role with its reason. */
export type Verdict = Omit<BodyDecision, "index">;

/** What is known while the rows are read from top to bottom. */
export interface State {
  readonly context: BodyContext;
  readonly headerTexts: ReadonlySet<string>;
  /** Index of the last row that is a record beyond doubt. */
  readonly lastStrong: number;
  /** Row of the last record; null before the first. */
  record: number | null;
  /** Row of the last record or continuation. */
  lastRow: number;
  signed: boolean;
  /** The last row was a remark. */
  noted: boolean;
  /** The last row repeated the header. */
  again: boolean;
  /** Rows that follow a lone "Ví dụ:" are examples until the numbering starts. */
  examples: boolean;
}

/** Signatures and totals are rows of few cells. */
export const FEW = 4;

const SHOWN = 60;
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

/** Verdicts by their role. */
export const verdict = {
  group: (label: string): Verdict => ({
    role: "group",
    evidence: { code: "row-group", params: { label: shorten(label), level: 1 } },
  }),
  record: (subject: string): Verdict => ({
    role: "record",
    evidence: { code: "row-record", params: { subject: shorten(subject) } },
  }),
  unnamed: (filled: number): Verdict => ({
    role: "record",
    evidence: { code: "row-record-unnamed", params: { filled } },
  }),
  continuation: (of: number): Verdict => ({
    role: "continuation",
    evidence: { code: "row-continuation", params: { of: rowNumberOf(rowIndex(of)) } },
  }),
  total: (text: string): Verdict => ({
    role: "total",
    evidence: { code: "row-total", params: { text: shorten(text) } },
  }),
  note: (text: string): Verdict => ({ role: "note", evidence: { code: "row-note", params: { text: shorten(text) } } }),
  prefilled: (): Verdict => ({ role: "note", evidence: { code: "row-prefilled", params: {} } }),
  signature: (text: string): Verdict => ({
    role: "signature",
    evidence: { code: "row-signature", params: { text: shorten(text) } },
  }),
  example: (text: string): Verdict => ({
    role: "example",
    evidence: { code: "row-example", params: { text: shorten(text) } },
  }),
  again: (): Verdict => ({ role: "header", evidence: { code: "row-header-again", params: {} } }),
  number: (from: string, to: string): Verdict => ({
    role: "number",
    evidence: { code: "row-number", params: { from, to } },
  }),
  unknown: (): Verdict => ({ role: "unknown", evidence: { code: "row-unknown", params: {} } }),
};
