import { FIELDS, type StandardField } from "../grid/field";
import type { RegisterRecord } from "../register/register";
import { squeeze } from "../text/key";
import { unitNameOf } from "./places";

/** Two 32-bit hashes of a text, multiplicative with final mixing; tells accidental changes, not forgeries. */
function hashes(text: string): readonly [number, number] {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return [one >>> 0, two >>> 0];
}

/** Fields that change with the order of rows, not with what they say; and those that no record has. */
const NOT_CONTENT = ["seq", "rowCode", "unit", "lastName", "firstName", "birthMale", "birthFemale", "award", "awardMark", "attestation"] as const;

type ContentField = Exclude<StandardField, (typeof NOT_CONTENT)[number]>;

/** The fields of a record that say what it is about, in a fixed order. */
const CONTENT: readonly ContentField[] = FIELDS.filter((field): field is ContentField => !NOT_CONTENT.some((other) => other === field)).sort();

const SEPARATOR = "\u001f";

function lineOf(record: RegisterRecord): string {
  const { register, fields, attestations } = record;
  let line = register + SEPARATOR + (unitNameOf(record) ?? "");
  for (const field of CONTENT) {
    const value = fields[field];
    if (value !== undefined && value !== "") line += `${SEPARATOR}${field}=${typeof value === "string" ? squeeze(value) : String(value)}`;
  }
  if (fields.awards !== undefined) line += `${SEPARATOR}awards=${squeeze(fields.awards.join("; "))}`;
  for (const criterion of Object.keys(attestations).sort()) {
    const mark = attestations[criterion];
    if (mark !== undefined) line += `${SEPARATOR}${criterion}:${mark.answer === "other" ? mark.text : mark.answer}`;
  }
  return line;
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");

/** A short text that changes with the content of the records and not with their order. Linear. */
export function fingerprintOf(records: readonly RegisterRecord[]): string {
  let one = 0;
  let two = 0;
  for (const record of records) {
    const [first, second] = hashes(lineOf(record));
    one = (one + first) >>> 0;
    two = (two + second) >>> 0;
  }
  return `${records.length.toString(16)}-${hex(one)}${hex(two)}`;
}
