import type { SubjectKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import type { TakingCode } from "../../layout/evidence";
import { ASK_BELOW } from "../../layout/layout";
import type { Candidate, ColumnCandidates } from "./column-candidates";

/** What the surroundings of a table tell about its columns. */
export interface TableHints {
  /** The kind that title, sheet name or all sections name; null for mixed or unknown. */
  readonly kind: SubjectKind | null;
}

/** The likeliest candidate of a column. */
export const best = (column: ColumnCandidates): Candidate | undefined => column.candidates[0];
/** Whether a column is taken for the field without asking. */
export const holds = (column: ColumnCandidates, field: FieldId): boolean => {
  const first = best(column);
  return first?.field === field && first.confidence >= ASK_BELOW;
};

/** The column with one more candidate put first or, where weaker, in its place. */
function withCandidate(column: ColumnCandidates, candidate: Candidate): ColumnCandidates {
  const others = column.candidates.filter(({ field }) => field !== candidate.field);
  return { ...column, candidates: [...others, candidate].sort((a, b) => b.confidence - a.confidence) };
}

/** The column with another field in place of the one it was taken for. */
export const instead = (
  column: ColumnCandidates,
  from: FieldId,
  field: FieldId,
  confidence: number,
  code: TakingCode,
): ColumnCandidates => {
  const kept = column.candidates
    .filter((candidate) => candidate.field !== from)
    .map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, confidence - 0.1) }));
  return withCandidate(
    { ...column, candidates: kept },
    {
      field,
      confidence,
      source: "both",
      evidence: { code, params: { header: column.header, field } },
      award: null,
      item: null,
    },
  );
};

/** Mends what columns were taken for by what stands beside them. */
export type Refinement = (columns: readonly ColumnCandidates[], hints: TableHints) => readonly ColumnCandidates[];
