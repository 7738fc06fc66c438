import type { RegisterRecord } from "../../register/register";
import type { LikenessMark } from "../facts/likeness";
import type { DuplicatePair } from "../facts/duplicate-pair";

/** A row to be told of, with the other rows it is like. */
export interface DuplicateRow {
  readonly record: RegisterRecord;
  readonly by: readonly LikenessMark[];
  readonly others: readonly RegisterRecord[];
}

const MOST_OTHERS = 5;

/**
 * The rows to tell of. Inside a unit that is the later row only: one fact, one finding. Between units it is both, for
 * each unit has to hear of it.
 */
export function rowsToTell(pairs: readonly DuplicatePair[]): readonly DuplicateRow[] {
  const rows = new Map<RegisterRecord, { readonly by: readonly LikenessMark[]; readonly others: RegisterRecord[] }>();
  const note = (record: RegisterRecord, other: RegisterRecord, by: readonly LikenessMark[]): void => {
    const row = rows.get(record);
    if (row === undefined) rows.set(record, { by, others: [other] });
    else if (row.others.length < MOST_OTHERS && !row.others.includes(other)) row.others.push(other);
  };
  for (const { first, second, sameUnit, by } of pairs) {
    note(second, first, by);
    if (!sameUnit) note(first, second, by);
  }
  return [...rows.entries()].map(([record, { by, others }]) => ({ record, by, others }));
}

/** What the record is called. */
export const subjectNameOf = ({ fields }: RegisterRecord): string =>
  fields.name ?? fields.articleTitle ?? fields.workTitle ?? fields.initiative ?? fields.scoreItem ?? "";
