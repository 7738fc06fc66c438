import { FIELD_FACTS, FIELDS, isDateField, isOwnField, type FieldOf, type OwnField } from "../../field/field-facts";
import { isoOf } from "../../text/day";
import { finding, type Finding, type Severity } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";

/**
 * Days that tell of something done, with how grave it is when they lie ahead. A planned end may; a birth is
 * impossible, others may be plans.
 */
const DONE = FIELDS.filter(isOwnField).flatMap((field): readonly (readonly [DateField, Severity])[] => {
  const { ahead } = FIELD_FACTS[field];
  return isDateField(field) && ahead !== undefined ? [[field, ahead]] : [];
});
type DateField = OwnField & FieldOf<"date">;

/** A day of something done that lies after today. A month or year counts only when it has not begun. */
export const dateInFuture: CheckRule = ({ register, today }) => {
  const now = isoOf(today);
  const found: Finding[] = [];
  for (const record of register.records) {
    for (const [field, severity] of DONE) {
      const date = record.fields[field];
      // ISO texts compare as days do; a month or year has begun when it is not more than today's.
      if (date === undefined || date <= now.slice(0, date.length)) continue;
      found.push(finding("date-in-future", severity, placeOf(record, field), { field, date, today: now }));
    }
  }
  return found;
};
