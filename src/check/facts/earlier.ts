import { onceFor } from "../../base/once-for";
import { addTo } from "../../base/group-by";
import type { RegisterRecord } from "../../register/register";
import { spellingKey } from "../../text/key";
import { canBeOne, hashOf, identitiesOf, strongKeys, type Identity } from "./identity";
import type { CheckContext } from "../rule";

/** A record of an earlier register with the place of that register in the list. */
export interface EarlierRecord {
  readonly record: RegisterRecord;
  readonly register: number;
}

/** Finds what earlier registers have of the person of a record. */
export type EarlierFinder = (record: RegisterRecord) => readonly EarlierRecord[];

const isPerson = ({ register, fields }: RegisterRecord): boolean =>
  (register === "nominations" || register === "initiatives") && fields.kind !== "collective";

interface Known {
  readonly identity: Identity;
  readonly register: number;
}

/** The finder of a context; made once. The current register is number -1, so that this year's records are found too. */
export const earlierFinder = onceFor((context: CheckContext): EarlierFinder => {
  return makeFinder(context, isPerson);
});

const isCollective = ({ register, fields }: RegisterRecord): boolean =>
  register === "nominations" && fields.kind === "collective";

/** The same for collectives, which are one where unit and name are. */
const earlierCollectives = onceFor((context: CheckContext): EarlierFinder => {
  return makeFinder(context, isCollective);
});

/** The finder for whoever a record is about: a person, a household, a collective. */
export const earlierOfSubject =
  (context: CheckContext): EarlierFinder =>
  (record) =>
    (isCollective(record) ? earlierCollectives(context) : earlierFinder(context))(record);

export const CURRENT = -1;

function makeFinder({ register, earlier }: CheckContext, wants: (record: RegisterRecord) => boolean): EarlierFinder {
  const byKey = new Map<number, Known[]>();
  const current = new Map<RegisterRecord, Identity>();
  const add = (identity: Identity, number: number): void => {
    for (const key of [...strongKeys(identity), hashOf(identity.unit, identity.nameHash)]) {
      addTo(byKey, key, { identity, register: number });
    }
  };
  for (const identity of identitiesOf(register.records, wants)) {
    current.set(identity.record, identity);
    add(identity, CURRENT);
  }
  for (const [number, one] of earlier.entries())
    for (const identity of identitiesOf(one.records, wants)) add(identity, number);
  return (record) => {
    const identity = current.get(record);
    if (identity === undefined) return [];
    const found = new Map<RegisterRecord, EarlierRecord>();
    for (const key of [...strongKeys(identity), hashOf(identity.unit, identity.nameHash)]) {
      for (const known of byKey.get(key) ?? []) {
        if (
          known.identity.record === record ||
          known.identity.name !== identity.name ||
          !canBeOne(identity, known.identity)
        )
          continue;
        found.set(known.identity.record, { record: known.identity.record, register: known.register });
      }
    }
    return [...found.values()];
  };
}

/** Nominees whom an earlier register has with one of the same awards, or without awards told. */
export function earlierOf(
  context: CheckContext,
): readonly { readonly record: RegisterRecord; readonly others: readonly RegisterRecord[] }[] {
  if (context.earlier.length === 0) return [];
  const find = earlierFinder(context);
  return context.register.records
    .filter(({ register }) => register === "nominations")
    .flatMap((record) => {
      const awards = new Set((record.fields.awards ?? []).map(spellingKey));
      const others = find(record)
        .filter(({ register, record: other }) => register !== CURRENT && other.register === "nominations")
        .map((one) => one.record)
        .filter(({ fields }) => (fields.awards ?? []).some((award) => awards.has(spellingKey(award))));
      return others.length === 0 ? [] : [{ record, others }];
    });
}
