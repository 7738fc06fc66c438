import { remembering } from "../../base/remembering";
import type { RegisterRecord } from "../../register/register";
import { compareKey, foldKey } from "../../text/key";
import { nameKey } from "../../text/name";
import { namesIn } from "./persons";
import { unitNameOf } from "./places";

/** What tells one subject from another, read once for a record. Empty texts where the record does not say. */
export interface Identity {
  readonly record: RegisterRecord;
  /** Name without honorific; tones count. */
  readonly name: string;
  /** The same without diacritics. */
  readonly fold: string;
  /** Sum of the letters of `fold`: names of the same words have the same, whatever their order. */
  readonly letters: number;
  /** Hash of `name`: people are looked up by numbers, since a million short texts cost more to make than to compare. */
  readonly nameHash: number;
  readonly unit: string;
  readonly idNumber: string;
  readonly phone: string;
  /** "1980-05-06", "1980-05", "1980" or "". */
  readonly birth: string;
}

const FULL_DATE = 10;

export const hasFullBirth = ({ birth }: Identity): boolean => birth.length === FULL_DATE;

/** Keys of names and units, which stand in many rows and may be missing. */
function keyMaker(keyOf: (text: string) => string): (text: string | undefined | null) => string {
  const key = remembering(keyOf);
  return (text) => (text === undefined || text === null || text === "" ? "" : key(text));
}

/**
 * Identities of nominated persons and households and of authors of initiatives, joint ones each; records without a name
 * are left out.
 */
export function identitiesOf(
  records: readonly RegisterRecord[],
  wants: (record: RegisterRecord) => boolean,
): readonly Identity[] {
  const named = keyMaker(compareKey);
  const folded = keyMaker(foldKey);
  const unitKey = keyMaker(compareKey);
  const identities: Identity[] = [];
  for (const record of records) {
    if (!wants(record)) continue;
    const written = record.fields.name ?? "";
    const authors = record.register === "initiatives" ? namesIn(written) : [written];
    // Of joint authors nobody tells whose the numbers in the row are.
    const { idNumber = "", phone = "", birth = "" } = authors.length === 1 ? record.fields : {};
    for (const author of authors) {
      const name = authors.length === 1 ? named(author) : nameKey(author);
      if (name === "") continue;
      const fold = folded(name);
      identities.push({
        record,
        name,
        fold,
        letters: sumOf(fold),
        nameHash: hashOf(name),
        unit: unitKey(unitNameOf(record)),
        idNumber,
        phone,
        birth,
      });
    }
  }
  return identities;
}

function sumOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index);
  return sum;
}

const OFFSET = 2_166_136_261;
const PRIME = 16_777_619;

/** FNV-1a of the text on top of another hash, as a small integer. Equal texts have equal hashes; others may, seldom. */
export function hashOf(text: string, seed = OFFSET): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  // A bit less than 32, so that the engine keeps it without a box.
  return hash >>> 2;
}

/** Whether two births can be one: equal as far as both say. */
const birthsAgree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/**
 * An old card has nine digits and a new one twelve: a person may have both, and a number of another length is a slip.
 */
const CARD_LENGTHS: readonly number[] = [9, 12];
const numbersAgree = (a: string, b: string): boolean =>
  a === b || a.length !== b.length || !CARD_LENGTHS.includes(a.length);

/** Whether nothing said of the two contradicts that they are one person. */
export const canBeOne = (a: Identity, b: Identity): boolean =>
  birthsAgree(a.birth, b.birth) && (a.idNumber === "" || b.idNumber === "" || numbersAgree(a.idNumber, b.idNumber));

/** Keys that only one person can share: name with identity number, phone, full birth, or year of birth in one unit. */
export function strongKeys(identity: Identity): readonly number[] {
  const { nameHash, unit, idNumber, phone, birth } = identity;
  const keys: number[] = [];
  if (idNumber !== "") keys.push(hashOf(idNumber, nameHash));
  if (phone !== "") keys.push(hashOf(phone, nameHash + 1));
  if (birth.length === FULL_DATE) keys.push(hashOf(birth, nameHash + 2));
  if (birth !== "" && unit !== "") keys.push(hashOf(unit, hashOf(birth.slice(0, 4), nameHash + 3)));
  return keys;
}

/** Whether two names differ by one letter added, left out or changed. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const skip = short.length === long.length ? 1 : 0;
  return short.slice(start + skip) === long.slice(start + 1);
}

/** The words of a name in one order, so that swapped ones are equal. */
export const wordsInOrder = (name: string): string => name.split(" ").sort().join(" ");
