import { FIELD_FACTS, FIELDS, isOwnField, type OwnField } from "../../field/field-facts";
import type { RegisterRecord } from "../../register/register";
import { squeeze } from "../../text/key";
import { unitNameOf } from "../facts/places";

/**
 * Two 32-bit hashes of texts read one behind the other, multiplicative with final mixing; tells accidental changes, not
 * forgeries.
 */
class Digest {
  #one = 0xdeadbeef;
  #two = 0x41c6ce57;

  add(text: string): void {
    let one = this.#one;
    let two = this.#two;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 2_654_435_761);
      two = Math.imul(two ^ code, 1_597_334_677);
    }
    this.#one = one;
    this.#two = two;
  }

  finish(): readonly [number, number] {
    let [one, two] = [this.#one, this.#two];
    one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
    two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
    return [one >>> 0, two >>> 0];
  }
}

/** The fields of a record that say what it is about, in a fixed order. */
const CONTENT: readonly OwnField[] = FIELDS.filter(isOwnField)
  .filter((field) => FIELD_FACTS[field].compared === undefined)
  .sort();

const SEPARATOR = "\u001f";
const NAMES: readonly (readonly [field: OwnField, name: string])[] = CONTENT.map((field) => [
  field,
  `${SEPARATOR}${field}=`,
]);

function digestOf(record: RegisterRecord): Digest {
  const { register, fields, attestations } = record;
  const digest = new Digest();
  digest.add(register + SEPARATOR);
  digest.add(unitNameOf(record) ?? "");
  for (const [field, name] of NAMES) {
    const value = fields[field];
    if (value === undefined || value === "") continue;
    digest.add(name);
    digest.add(typeof value === "string" ? squeeze(value) : String(value));
  }
  if (fields.awards !== undefined) digest.add(`${SEPARATOR}awards=${squeeze(fields.awards.join("; "))}`);
  for (const criterion of Object.keys(attestations).sort()) {
    const mark = attestations[criterion];
    if (mark !== undefined) digest.add(`${SEPARATOR}${criterion}:${mark.answer === "other" ? mark.text : mark.answer}`);
  }
  return digest;
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");

/** A short text that changes with the content of the records and not with their order. Linear. */
export function fingerprintOf(records: readonly RegisterRecord[]): string {
  let one = 0;
  let two = 0;
  for (const record of records) {
    const [first, second] = digestOf(record).finish();
    one = (one + first) >>> 0;
    two = (two + second) >>> 0;
  }
  return `${records.length.toString(16)}-${hex(one)}${hex(two)}`;
}
