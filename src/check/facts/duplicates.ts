import { onceFor } from "../../base/once-for";
import type { RegisterRecord } from "../../register/register";
import { compareKey, spellingKey } from "../../text/key";
import { nameKey } from "../../text/name";
import { canBeOne, hashOf, hasFullBirth, identitiesOf, oneLetterApart, wordsInOrder, type Identity } from "./identity";
import type { DuplicatePair, Likeness } from "./duplicate-pair";
import type { SharedField, Suspicion } from "./likeness";
import { resentRows } from "./resent-rows";
import { NumberMap } from "./number-map";
import { compareSources, unitNameOf } from "./places";
import { sameNamePairs } from "./same-names";
import type { CheckContext } from "../rule";

/** How many earlier records with the same key each record is compared with: keeps thousands of equal names linear. */
const WINDOW = 8;

/**
 * Pairs of records that are one subject or may be. A person on two rows with different awards is no duplicate: lists
 * often have one row for each award. Linear in the records.
 */
export const duplicatePairs = onceFor((context: CheckContext): readonly DuplicatePair[] => {
  const records = [...context.register.records].sort(compareSources);
  const isAsked = resentRows(context.register);
  return [...peoplePairs(records), ...titledPairs(records), ...sameNamePairs(records)].filter((pair) => !isAsked(pair));
});

/** Records by the hash of a key, the most recent ones only. Most keys have one record and no list of their own. */
class Finder {
  readonly #identities: Identity[] = [];
  readonly #first = new NumberMap();
  readonly #several = new Map<number, Identity[]>();

  /** Shows the records under each of its keys to `look`, then puts this one there too. */
  meet(identity: Identity, keys: readonly number[], look: (other: Identity) => void): void {
    const own = this.#identities.push(identity) - 1;
    for (const key of keys) {
      const first = this.#identities[this.#first.getOrPut(key, own)];
      if (first === undefined) continue;
      const several = this.#several.get(key) ?? [first];
      several.forEach(look);
      if (several.length === WINDOW) several.shift();
      several.push(identity);
      this.#several.set(key, several);
    }
  }
}

const isPerson = ({ register, fields }: RegisterRecord): boolean =>
  register === "nominations" && fields.kind !== "collective";

function peoplePairs(records: readonly RegisterRecord[]): readonly DuplicatePair[] {
  const finder = new Finder();
  const pairs: DuplicatePair[] = [];
  for (const identity of identitiesOf(records, isPerson)) {
    const like: Identity[] = [];
    const look = (other: Identity): void => {
      if (other === identity) return;
      const likeness = likenessOf(other, identity);
      if (likeness === null || like.includes(other)) return;
      like.push(other);
      const sameUnit = other.unit === identity.unit;
      if (sameUnit && haveDifferentAwards(other.record, identity.record)) return;
      const deeds = sameUnit && likeness.certain && areTwoDeeds(other.record, identity.record);
      pairs.push({ first: other.record, second: identity.record, sameUnit, deeds, ...likeness });
    };
    finder.meet(identity, keysOf(identity), look);
  }
  return pairs;
}

/** Keys under which a person is looked for. The certain ones of `strongKeys` that a wider one covers are left out. */
function keysOf(identity: Identity): readonly number[] {
  const { nameHash, fold, unit, birth, idNumber, phone } = identity;
  const keys = [hashOf(fold, hashOf(unit))];
  if (idNumber !== "") keys.push(hashOf(idNumber));
  if (phone !== "") keys.push(hashOf(phone, nameHash + 1));
  if (hasFullBirth(identity)) keys.push(hashOf(birth), hashOf(birth, nameHash + 2));
  else if (birth !== "") keys.push(hashOf(birth, nameHash), hashOf(unit, hashOf(birth)));
  return keys;
}

const certain = (...by: readonly SharedField[]): Likeness => ({ certain: true, by });
const suspect = (reason: Suspicion, ...by: readonly SharedField[]): Likeness => ({
  certain: false,
  by: [reason, ...by],
});

function likenessOf(a: Identity, b: Identity): Likeness | null {
  if (a.name === b.name) return canBeOne(a, b) ? ofOneName(a, b) : null;
  if (a.idNumber !== "" && a.idNumber === b.idNumber) return suspect("same-id", "idNumber");
  return canBeOne(a, b) ? ofNearNames(a, b) : null;
}

function ofOneName(a: Identity, b: Identity): Likeness | null {
  if (a.idNumber !== "" && a.idNumber === b.idNumber) return certain("name", "idNumber");
  const sameBirth = a.birth !== "" && a.birth === b.birth;
  if (sameBirth && hasFullBirth(a)) return certain("name", "birth");
  if (a.phone !== "" && a.phone === b.phone) return certain("name", "phone");
  const sameUnit = a.unit === b.unit;
  if (sameUnit && a.birth !== "" && b.birth !== "") return certain("name", "birth", "unit");
  if (sameUnit) return ofOneNameAndUnit(a.record, b.record);
  return sameBirth ? suspect("birth-year", "name", "birth") : null;
}

/** Neither birth nor number tells: what else the rows say decides. */
function ofOneNameAndUnit(a: RegisterRecord, b: RegisterRecord): Likeness {
  for (const field of ["achievement", "address", "position"] as const) {
    const [one, other] = [a.fields[field], b.fields[field]];
    if (one === undefined || other === undefined) continue;
    return compareKey(one) === compareKey(other)
      ? certain("name", "unit", field)
      : suspect("same-name", "name", "unit");
  }
  return suspect("same-name", "name", "unit");
}

function ofNearNames(a: Identity, b: Identity): Likeness | null {
  const sameBirth = a.birth !== "" && a.birth === b.birth;
  const sameUnit = a.unit === b.unit;
  if (a.fold === b.fold) {
    if (sameBirth && (sameUnit || hasFullBirth(a))) return suspect("tones", "birth");
    return sameUnit && (a.name === a.fold || b.name === b.fold) ? suspect("no-tones", "unit") : null;
  }
  if (!sameBirth || !(sameUnit || hasFullBirth(a))) return null;
  if (oneLetterApart(a.fold, b.fold)) return suspect("one-letter", "birth");
  return a.letters === b.letters && wordsInOrder(a.fold) === wordsInOrder(b.fold)
    ? suspect("word-order", "birth")
    : null;
}

/** How much of the shorter account may stand in the other one when they tell of different deeds. */
const SHARED_WORDS = 0.5;

/** Whether two rows of one subject tell of different deeds, each at a time of its own. */
function areTwoDeeds(a: RegisterRecord, b: RegisterRecord): boolean {
  const [one, other] = [a.fields.achievement, b.fields.achievement];
  if (one === undefined || other === undefined || !areOfDifferentTimes(a, b)) return false;
  const [words, others] = [new Set(compareKey(one).split(" ")), new Set(compareKey(other).split(" "))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared < SHARED_WORDS * Math.min(words.size, others.size);
}

const areOfDifferentTimes = (a: RegisterRecord, b: RegisterRecord): boolean =>
  (["deedDate", "decisionDate", "sentOn"] as const).some((field) => {
    const [one, other] = [a.fields[field], b.fields[field]];
    return one !== undefined && other !== undefined && one !== other;
  });

function haveDifferentAwards(a: RegisterRecord, b: RegisterRecord): boolean {
  const [one, other] = [a.fields.awards ?? [], b.fields.awards ?? []];
  if (one.length === 0 || other.length === 0) return false;
  const keys = new Set(one.map(spellingKey));
  return !other.some((award) => keys.has(spellingKey(award)));
}

/** Collectives of one unit by name; articles, works and initiatives by their title and whom they are about. */
function titledPairs(records: readonly RegisterRecord[]): readonly DuplicatePair[] {
  const first = new Map<string, RegisterRecord>();
  const pairs: DuplicatePair[] = [];
  for (const record of records) {
    const title = titleOf(record);
    if (title === null) continue;
    const before = first.get(title.key);
    if (before === undefined) first.set(title.key, record);
    else if (!haveDifferentAwards(before, record)) {
      pairs.push({
        first: before,
        second: record,
        sameUnit: unitNameOf(before) === unitNameOf(record),
        deeds: areTwoDeeds(before, record),
        certain: true,
        by: title.by,
      });
    }
  }
  return pairs;
}

function titleOf(record: RegisterRecord): { readonly key: string; readonly by: readonly SharedField[] } | null {
  const { register, fields } = record;
  const unit = compareKey(unitNameOf(record) ?? "");
  if (register === "nominations" && fields.kind === "collective" && fields.name !== undefined) {
    return { key: `c|${unit}|${compareKey(fields.subUnit ?? "")}|${compareKey(fields.name)}`, by: ["name", "unit"] };
  }
  if (register === "articles" && fields.articleTitle !== undefined && fields.subjectName !== undefined) {
    return {
      key: `a|${compareKey(fields.articleTitle)}|${nameKey(fields.subjectName)}`,
      by: ["articleTitle", "subjectName"],
    };
  }
  if (register === "works" && fields.workTitle !== undefined) {
    return {
      key: `w|${unit}|${compareKey(fields.workTitle)}|${compareKey(fields.workType ?? "")}`,
      by: ["workTitle", "unit"],
    };
  }
  if (register === "initiatives" && fields.initiative !== undefined && fields.name !== undefined) {
    return { key: `i|${compareKey(fields.initiative)}|${nameKey(fields.name)}`, by: ["initiative", "name"] };
  }
  return null;
}
