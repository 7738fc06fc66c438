import type { FieldTest } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
import { ratingOf } from "./rating";
import { textsOf } from "./values";

/** The number that a text begins with or holds: "95%", "Đạt 90,5 %"; null where there is none. */
export function numberIn(text: string): number | null {
  const [written] = /\d+(?:[.,]\d+)?/u.exec(text) ?? [];
  return written === undefined ? null : Number(written.replace(",", "."));
}

/** Whether a text is the value that is meant, as a whole: ratings by what they mean, all else by its words. */
export function isValue(typed: string, wanted: string): boolean {
  const [one, other] = [ratingOf(typed), ratingOf(wanted)];
  return one !== null && other !== null ? one === other : looseKey(typed) === looseKey(wanted);
}

/** Whether the row's value is what is asked; null where the row says nothing that could be judged. */
export function meets(record: RegisterRecord, { field, atLeast, oneOf }: FieldTest): boolean | null {
  const texts = textsOf(record, field).filter((text) => text.trim() !== "");
  if (texts.length === 0) return null;
  if (oneOf.length > 0 && !texts.some((text) => oneOf.some((wanted) => isValue(text, wanted)))) return false;
  if (atLeast === null) return true;
  const numbers = texts.map(numberIn).filter((number) => number !== null);
  return numbers.length === 0 ? null : numbers.some((number) => number >= atLeast);
}
