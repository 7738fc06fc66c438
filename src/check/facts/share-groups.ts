import { addTo } from "../../base/group-by";
import type { ShareGroups } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
import { textsOf } from "./values";

/** One group of people of a share, with its records. */
export interface RecordGroup {
  /** Null where there are no groups. */
  readonly name: string | null;
  readonly records: readonly RegisterRecord[];
}

const saidIn = ({ field }: ShareGroups, record: RegisterRecord): string => textsOf(record, field)[0]?.trim() ?? "";

/** Who says nothing by which a group could be known. */
export const ungrouped = (by: ShareGroups, records: readonly RegisterRecord[]): readonly RegisterRecord[] =>
  records.filter((record) => saidIn(by, record) === "");

/**
 * The records by group. Who says nothing in the field belongs to none. A group is known by whole words: "phó" is no part
 * of "phóng viên".
 */
export function groupsOf(by: ShareGroups | undefined, records: readonly RegisterRecord[]): readonly RecordGroup[] {
  if (by === undefined) return [{ name: null, records }];
  const words = by.groups.map(({ words }) => words.map((word) => ` ${looseKey(word)} `));
  const rest = by.groups.find((group) => group.words.length === 0)?.name;
  const found = new Map<string, RegisterRecord[]>(by.groups.map(({ name }) => [name, []]));
  for (const record of records) {
    const typed = saidIn(by, record);
    if (typed === "") continue;
    const key = ` ${looseKey(typed)} `;
    const named = by.groups.find((_, index) => words[index]?.some((word) => key.includes(word)) === true)?.name;
    const name = named ?? (by.groups.length === 0 ? typed : rest);
    if (name !== undefined) addTo(found, name, record);
  }
  return [...found].map(([name, own]) => ({ name, records: own }));
}
