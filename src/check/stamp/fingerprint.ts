import { Digest, hex } from "../../base/digest";
import { onceFor } from "../../base/once-for";
import { FIELD_FACTS, FIELDS, isOwnField, type OwnField } from "../../field/field-facts";
import type { RegisterRecord } from "../../register/register";
import { squeeze } from "../../text/key";
import { unitNameOf } from "../facts/places";

/** The fields of a record that say what it is about, in a fixed order. */
const CONTENT: readonly OwnField[] = FIELDS.filter(isOwnField)
  .filter((field) => FIELD_FACTS[field].compared === undefined)
  .sort();

const SEPARATOR = "\u001f";
const NAMES: readonly (readonly [field: OwnField, name: string])[] = CONTENT.map((field) => [
  field,
  `${SEPARATOR}${field}=`,
]);

/** The two numbers of one record: after a correction those of all others are known. */
const digestOf = onceFor((record: RegisterRecord): readonly [number, number] => {
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
  return digest.finish();
});

/** A short text that changes with the content of the records and not with their order. Linear. */
export function fingerprintOf(records: readonly RegisterRecord[]): string {
  let one = 0;
  let two = 0;
  for (const record of records) {
    const [first, second] = digestOf(record);
    one = (one + first) >>> 0;
    two = (two + second) >>> 0;
  }
  return `${records.length.toString(16)}-${hex(one)}${hex(two)}`;
}
