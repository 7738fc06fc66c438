import type { ColumnLetter } from "../../grid/address";
import type { FieldId } from "../../field/field";
import type { Mark, RecordFields, ValueProblem } from "../register";
import type { Sex } from "../values/sex";
import type { ValueReason } from "../values/value-reason";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A record while its cells are read. */
export interface RecordDraft {
  readonly fields: Writable<RecordFields>;
  readonly raw: Writable<Partial<Record<FieldId, string>>>;
  /** Made with their first entry: most records have none. */
  attestations: Record<string, Mark> | null;
  papers: Record<string, Mark> | null;
  extra: Record<string, string> | null;
  problems: ValueProblem[] | null;
  awards: string[];
  lastName: string;
  firstName: string;
  /** Told by ticks, birth columns or an honorific column; the sex column itself comes first. */
  sexBeside: Sex | null;
  /** Told behind the name, in its cell. */
  birthBeside: string | null;
  /** Day, month and year of birth, each from a column of its own. */
  birthParts: (string | undefined)[] | null;
  typedUnit: string;
  /** What the unit's cell held, where it differs from `typedUnit`. */
  rawUnit: string | null;
}

export const emptyDraft = (): RecordDraft => ({
  fields: {},
  raw: {},
  attestations: null,
  papers: null,
  extra: null,
  problems: null,
  awards: [],
  lastName: "",
  firstName: "",
  sexBeside: null,
  birthBeside: null,
  birthParts: null,
  typedUnit: "",
  rawUnit: null,
});

/** Keeps what was typed where it differs from the clean value. */
export function keepRaw(draft: RecordDraft, field: FieldId, typed: string, clean: string): void {
  if (typed !== clean) draft.raw[field] = typed;
}

export function addProblem(
  draft: RecordDraft,
  field: FieldId,
  column: ColumnLetter | null,
  code: ValueProblem["code"],
  typed: string,
  reason: ValueReason,
  suggestion: string | null = null,
): void {
  (draft.problems ??= []).push({ field, column, code, typed, reason, suggestion });
}

/** An award that was not recognised: the one it may be is suggested, several are only offered. */
export function addUnknownAward(
  draft: RecordDraft,
  column: ColumnLetter | null,
  typed: string,
  candidates: readonly string[],
): void {
  const [first, ...others] = candidates;
  const suggestion = first === undefined || others.length > 0 ? null : first;
  (draft.problems ??= []).push({
    field: "award",
    column,
    code: "award-unknown",
    typed,
    reason: first === undefined ? "unknown" : "several",
    suggestion,
    ...(others.length > 0 ? { candidates } : {}),
  });
}
