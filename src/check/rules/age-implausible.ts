import { isoOf } from "../../text/day";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";

/** Whole years in the campaign's year. Plans welcome any age, so only what hardly any person can be is told. */
const YOUNGEST = 6;
const OLDEST = 105;

/** A birth that would make the person a small child or older than nearly anybody. Births ahead are `date-in-future`. */
export const ageImplausible: CheckRule = ({ campaign, register, today }) => {
  const now = isoOf(today);
  const found: Finding[] = [];
  for (const record of register.records) {
    const { birth, kind } = record.fields;
    if (birth === undefined || (kind !== undefined && kind !== "individual")) continue;
    if (birth > now.slice(0, birth.length)) continue;
    const age = campaign.year - Number(birth.slice(0, 4));
    if (!Number.isInteger(age) || (age >= YOUNGEST && age <= OLDEST)) continue;
    found.push(finding("age-implausible", "warning", placeOf(record, "birth"), { birth, age }));
  }
  return found;
};
