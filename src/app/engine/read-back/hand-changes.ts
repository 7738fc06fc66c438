import type { Campaign, RegisterKind } from "../../../campaign/campaign";
import type { RowNumber } from "../../../grid/address";
import type { PlanValue } from "../../../grid/sheet-plan";
import type { RegisterRecord } from "../../../register/register";
import { contentColumns } from "../../../report/sheets/register-columns";
import { compareKey } from "../../../text/key";
import { plannedText, shownText, type ContentColumn, type RegisterRow, type RegisterRows } from "./sheet-rows";

/** One cell of the register that a person changed: what the file says and what stands there now. */
export interface Correction {
  readonly record: string;
  readonly sheet: string;
  readonly row: RowNumber;
  readonly column: ContentColumn;
  readonly before: string;
  readonly after: string;
}

/** What a register's sheet showed for each record when it was written, column by column. */
export type Shown = (record: RegisterRecord, column: ContentColumn) => PlanValue | undefined;

/** Tells what was written for the records of each register. */
export function shownBy(campaign: Campaign, records: readonly RegisterRecord[]): Shown {
  const known = new Map<RegisterKind, ReadonlyMap<string, (record: RegisterRecord) => PlanValue>>();
  const columnsOf = (register: RegisterKind): ReadonlyMap<string, (record: RegisterRecord) => PlanValue> => {
    const before = known.get(register);
    if (before !== undefined) return before;
    const mine = records.filter((record) => record.register === register);
    const columns = new Map(
      contentColumns({ campaign, register, records: mine }).map(({ header, value }) => [
        compareKey(header),
        (record: RegisterRecord) => value(record, 0),
      ]),
    );
    known.set(register, columns);
    return columns;
  };
  return (record, { header }) => columnsOf(record.register).get(compareKey(header))?.(record);
}

/** Units stand in the register under one spelling each, however their lists spell them. */
export const isSame = ({ field }: ContentColumn, before: string, after: string): boolean =>
  before === after || (field === "unit" && compareKey(before) === compareKey(after));

/** The cells of a row that no longer show what was written for its record. */
export function correctionsOf(
  { sheet, columns }: RegisterRows,
  { row, cells }: RegisterRow,
  record: RegisterRecord,
  shown: Shown,
): readonly Correction[] {
  return columns.flatMap((column): readonly Correction[] => {
    const planned = shown(record, column);
    const [before, after] = [plannedText(planned), shownText(cells[column.at], planned)];
    return isSame(column, before, after) ? [] : [{ record: record.id, sheet, row, column, before, after }];
  });
}

type Entries = Readonly<Record<string, unknown>>;

/** The first object with some of its keys as the second has them. */
const withKeys = <T extends object>(mine: T, theirs: T, isChanged: (key: string) => boolean): T =>
  Object.fromEntries([
    ...Object.entries(mine as Entries).filter(([key]) => !isChanged(key)),
    ...Object.entries(theirs as Entries).filter(([key]) => isChanged(key)),
  ]) as T;

/** Keys of a record's clean values that a column of the register shows. */
const keyOf = ({ field }: ContentColumn): string => (field === "award" ? "awards" : field);

/**
 * A record as a person corrected it: the values of the changed cells as they read now, all else as it was. What the
 * file says is kept beside them.
 */
export function corrected(
  record: RegisterRecord,
  read: RegisterRecord,
  corrections: readonly Correction[],
): RegisterRecord {
  if (corrections.length === 0) return record;
  const columns = corrections.map(({ column }) => column);
  const fields = new Set<string>(columns.map(({ field }) => field));
  const keys = new Set<string>(columns.map(keyOf));
  const items = new Set<string>(columns.flatMap(({ item }) => item ?? []));
  const raw = new Map(corrections.map(({ column, before }) => [column.field, before]));
  return {
    ...record,
    fields: withKeys(record.fields, read.fields, (key) => keys.has(key)),
    raw: { ...Object.fromEntries(raw), ...record.raw },
    attestations: withKeys(
      record.attestations,
      read.attestations,
      (key) => fields.has("attestation") && items.has(key),
    ),
    papers: withKeys(record.papers, read.papers, (key) => fields.has("documents") && items.has(key)),
    extra: withKeys(record.extra, read.extra, (key) => fields.has(key)),
    unitMatch: fields.has("unit") ? read.unitMatch : record.unitMatch,
    problems: [
      ...record.problems.filter(({ field }) => !fields.has(field)),
      ...read.problems.filter(({ field }) => fields.has(field)).map((problem) => ({ ...problem, column: null })),
    ],
  };
}
