import { addTo } from "../../../base/group-by";
import type { Register, RegisterRecord } from "../../../register/register";
import { isSame, type Correction, type Shown } from "./hand-changes";
import { plannedText } from "./sheet-rows";

/** The corrections of one record, and its row as it reads with them. */
export interface Corrected {
  readonly all: readonly Correction[];
  readonly read: RegisterRecord;
}

/** A correction that no longer stands: the list that was sent again says otherwise, or the row is no longer in it. */
export interface LapsedCorrection extends Correction {
  readonly name: string;
  /** What the later list says of that cell; null where the row is not in it. */
  readonly now: string | null;
}

/** Rows of lists that another stands in place of, each with the row of the list that counts. */
export interface Heirs {
  readonly of: (id: string) => RegisterRecord | null;
  /** Whether it stood in a list that another stands in place of. */
  readonly isReplaced: (record: RegisterRecord) => boolean;
}

/** Follows rows through lists that were sent again, also more than once. */
export function heirsOf({ files, resends = [], records }: Register): Heirs {
  const replaced = new Set(files.flatMap(({ file, replacedBy }) => (replacedBy === undefined ? [] : [file])));
  const counted = new Map(records.map((record) => [record.id, record]));
  const next = new Map<string, string[]>();
  for (const { decision, later, pairs } of resends) {
    if (typeof decision === "string") continue;
    for (const [before, after] of pairs) {
      const [loser, winner] = decision.counts === later ? [before, after] : [after, before];
      addTo(next, loser.id, winner.id);
    }
  }
  const find = (id: string, seen: ReadonlySet<string>): RegisterRecord | null => {
    for (const heir of next.get(id) ?? []) {
      if (seen.has(heir)) continue;
      const found = counted.get(heir) ?? find(heir, new Set([...seen, heir]));
      if (found !== null) return found;
    }
    return null;
  };
  return { of: (id) => find(id, new Set([id])), isReplaced: ({ source }) => replaced.has(source.file) };
}

export interface Carried {
  /** By the row of the list that counts. */
  readonly corrections: ReadonlyMap<string, Corrected>;
  readonly lapsed: readonly LapsedCorrection[];
}

const nameOf = ({ fields }: RegisterRecord): string =>
  fields.name ?? fields.articleTitle ?? fields.workTitle ?? fields.scoreItem ?? "";

/**
 * What becomes of corrections when the list they were made in is sent again: where the later list says the same of the
 * cell, they stand for it too; where it says otherwise, its word counts, and the correction is told.
 */
export function carried(
  corrections: ReadonlyMap<string, Corrected>,
  written: ReadonlyMap<string, RegisterRecord>,
  heirs: Heirs,
  shownNow: Shown,
): Carried {
  const kept = new Map<string, Corrected>();
  const lapsed: LapsedCorrection[] = [];
  for (const [id, { all, read }] of corrections) {
    const record = written.get(id);
    if (record === undefined || !heirs.isReplaced(record)) continue;
    const heir = heirs.of(id);
    const name = nameOf(heir ?? record);
    const told = (correction: Correction, now: string | null): LapsedCorrection => ({ ...correction, name, now });
    if (heir === null || corrections.has(heir.id)) {
      lapsed.push(...all.map((correction) => told(correction, null)));
      continue;
    }
    const mine: Correction[] = [];
    for (const correction of all) {
      const now = plannedText(shownNow(heir, correction.column));
      if (isSame(correction.column, correction.before, now)) mine.push({ ...correction, record: heir.id });
      else if (!isSame(correction.column, correction.after, now)) lapsed.push(told(correction, now));
    }
    if (mine.length > 0) kept.set(heir.id, { all: mine, read });
  }
  return { corrections: kept, lapsed };
}
