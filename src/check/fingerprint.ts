import { isField } from "../grid/field";
import type { RegisterRecord } from "../register/register";
import { squeeze } from "../text/key";
import { unitNameOf } from "./places";
import { textsOf } from "./values";

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

/** Fields that change with the order of rows, not with what they say. */
const NOT_CONTENT: ReadonlySet<string> = new Set(["seq", "rowCode", "unit"]);

function lineOf(record: RegisterRecord): string {
  const parts: string[] = [record.register, unitNameOf(record) ?? ""];
  for (const field of Object.keys(record.fields).filter(isField).sort()) {
    if (NOT_CONTENT.has(field)) continue;
    const text = textsOf(record, field).join("; ");
    if (text !== "") parts.push(`${field}=${squeeze(text)}`);
  }
  if (record.fields.awards !== undefined) parts.push(`awards=${squeeze(record.fields.awards.join("; "))}`);
  for (const [criterion, mark] of Object.entries(record.attestations).sort(([a], [b]) => (a < b ? -1 : 1))) {
    parts.push(`${criterion}:${mark.answer === "other" ? mark.text : mark.answer}`);
  }
  return parts.join("\u001f");
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
