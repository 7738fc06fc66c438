import type { ColumnLetter } from "../grid/address";
import type { FieldId } from "../grid/field";
import type { Mark, RecordFields, ValueProblem } from "./register";
import type { Sex } from "./values/sex";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A record while its cells are read. */
export interface RecordDraft {
  readonly fields: Writable<RecordFields>;
  readonly raw: Writable<Partial<Record<FieldId, string>>>;
  readonly attestations: Record<string, Mark>;
  readonly papers: Record<string, Mark>;
  readonly extra: Record<string, string>;
  readonly problems: ValueProblem[];
  awards: string[];
  lastName: string;
  firstName: string;
  /** Told by ticks, birth columns or an honorific column; the sex column itself comes first. */
  sexBeside: Sex | null;
  typedUnit: string;
}

export const emptyDraft = (): RecordDraft => ({
  fields: {}, raw: {}, attestations: {}, papers: {}, extra: {}, problems: [], awards: [], lastName: "", firstName: "", sexBeside: null, typedUnit: "",
});

/** Keeps what was typed where it differs from the clean value. */
export function keepRaw(draft: RecordDraft, field: FieldId, typed: string, clean: string): void {
  if (typed !== clean) draft.raw[field] = typed;
}

export function addProblem(
  draft: RecordDraft, field: FieldId, column: ColumnLetter | null, code: ValueProblem["code"], typed: string, reason: string, suggestion: string | null = null,
): void {
  draft.problems.push({ field, column, code, typed, reason, suggestion });
}
