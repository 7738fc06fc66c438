import { isDateField, type ShownField } from "../field/field-facts";
import { isYear } from "../grid/date-or-year";
import type { PlanValue } from "../grid/sheet-plan";
import type { Mark, RecordFields, RegisterRecord } from "../register/register";
import { dayOfIso } from "../text/day";
import { number, text } from "./plan-value";
import { ANSWER_LABELS, KIND_LABELS, SEX_LABELS } from "./labels";

/** "05/03/2022" for a whole day, "03/2022", "2022": as precise as the source. */
export function shownDate(iso: string): string {
  const [year, month, date] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
  return date !== "" ? `${date}/${month}/${year}` : month === "" ? year : `${month}/${year}`;
}

/** "2022" alone. */
const YEAR_LENGTH = 4;

function dateValue(iso: string): PlanValue {
  const day = dayOfIso(iso);
  if (day !== null && !isYear(day)) return { kind: "date", serial: day };
  return day === null && iso.length === YEAR_LENGTH ? number(Number(iso)) : text(shownDate(iso));
}

/** What a field shows in the register: labels for codes, real dates where the day is known. */
export function fieldValue({ fields }: RegisterRecord, field: ShownField): PlanValue {
  switch (field) {
    case "kind":
      return text(fields.kind === undefined ? "" : KIND_LABELS[fields.kind]);
    case "sex":
      return text(fields.sex === undefined ? "" : SEX_LABELS[fields.sex]);
    case "award":
      return text((fields.awards ?? []).join("; "));
    case "direct":
      return text(fields.direct === undefined ? "" : ANSWER_LABELS[fields.direct ? "yes" : "no"]);
    default: {
      const value = fields[field];
      if (value === undefined) return text("");
      if (isDateField(field)) return dateValue(String(value));
      return typeof value === "number" ? number(value) : text(value);
    }
  }
}

/** The field of a record as text of a printed list; "" where it has none. */
export const fieldText = (
  { fields }: RegisterRecord,
  field: Exclude<keyof RecordFields, "awards" | "direct">,
): string => {
  const value = fields[field];
  if (value === undefined) return "";
  return isDateField(field) ? shownDate(String(value)) : String(value);
};

/** "Có", "Không", or what was typed. */
export const markText = (mark: Mark | undefined): string =>
  mark === undefined ? "" : mark.answer === "other" ? mark.text : ANSWER_LABELS[mark.answer];
