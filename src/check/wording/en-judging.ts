import { fieldLabel } from "../../field/field-label";
import type { FieldId } from "../../field/field";
import { inner, percentOf, quote, sayFigure, sayList, sayNumber, sayOthers, sayPlace } from "./say";
import type { FindingWording } from "./wording";

const more = (count: number): string => `and ${count} more`;
const number = (value: number): string => sayNumber(value, ".");
const field = (id: FieldId): string => (id.startsWith("x:") ? "asked for" : `“${fieldLabel(id, "en")}”`);
const forAward = (award: string): string => (award === "" ? "The nomination" : `The nomination for “${award}”`);

/** English: conditions of a row, members of a collective, one form only, years between awards. */
export const JUDGING_EN: Pick<
  FindingWording,
  | "condition-unmet"
  | "condition-unknown"
  | "members-short"
  | "members-above"
  | "members-unknown"
  | "awards-exclusive"
  | "interval-short"
> = {
  "condition-unmet": ({ award, field: id, needs, typed, atLeast, oneOf, place }) => ({
    title: "Condition not met",
    message: `${forAward(award)} does not meet a condition${sayPlace(place)}: ${inner(needs)}. The row says ${quote(sayFigure(typed, "."))}${
      atLeast === null ? "" : `; at least ${number(atLeast)}${percentOf(id)} is needed`
    }${oneOf.length === 0 ? "" : `; one of these is needed: ${sayList(oneOf, more)}`}. Check the value, or withdraw the nomination.`,
  }),
  "condition-unknown": ({ award, field: id, needs, rows, place }) => ({
    title: "Condition cannot be judged",
    message: `${rows > 1 ? `${rows} nominations` : "The nomination"}${award === "" ? "" : ` for “${award}”`} must meet a condition${sayPlace(place)}: ${inner(needs)}. The column ${field(id)} is empty; fill it in.`,
  }),
  "members-short": ({ award, label, count, base, percent, above, needed, place }) => ({
    title: `${needed - count} more needed: ${label}`,
    message: `The collective proposed for “${award}” has ${count} (${label})${
      base === null ? "" : ` of ${number(base)} people (${number((count * 100) / Math.max(base, 1))}%)`
    }; at least ${needed} needed${sayPlace(place)}.${
      base === null || percent === null
        ? ""
        : ` Arithmetic: ${above ? "more than " : ""}${number(percent)}% × ${number(base)} = ${number((percent * base) / 100)}, that is ${needed} people or more.`
    } ${needed - count} missing.`,
  }),
  "members-above": ({ award, label, count, max, place }) => ({
    title: "Members who do not qualify",
    message: `The collective proposed for “${award}” has ${count} (${label}); ${max === 0 ? "there must be nobody" : `at most ${max}`}${sayPlace(place)}.`,
  }),
  "members-unknown": ({ award, label, why, place }) => ({
    title: "Collective cannot be judged by its members",
    message: `The collective proposed for “${award}” is judged by its members (${label})${sayPlace(place)}, but ${
      why === "list"
        ? "no row of its members was seen; take in the list of its people."
        : "nobody says how many people it has; give the head-count in the list of units."
    }`,
  }),
  "awards-exclusive": ({ subject, awards, needs, others, place }) => ({
    title: "Several forms for one achievement",
    message: `${subject === "" ? "This nomination" : `“${subject}”`} is proposed for ${awards.map((one) => `“${one}”`).join(" and ")}${sayPlace(place)}: ${inner(needs)}. Choose one.${
      others.length === 0
        ? ""
        : ` See also: ${sayOthers(others, (rows, sheet, file) => `row ${rows}, sheet “${sheet}”, file ${file}`, more)}.`
    }`,
  }),
  "interval-short": ({ award, since, lastYear, year, years, place }) => ({
    title: "Too soon after the last award",
    message: `The nomination for “${award}” in ${year}: “${since}” was given in ${lastYear}, ${year - lastYear === 1 ? "1 year" : `${year - lastYear} years`} ago; at least ${years === 1 ? "1 year is" : `${years} years are`} needed${sayPlace(place)}. ${lastYear + years} at the earliest.`,
  }),
};
