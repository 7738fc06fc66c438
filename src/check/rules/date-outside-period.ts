import { isoOf } from "../../text/day";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import { periodBounds } from "../facts/period-bounds";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { textsOf } from "../facts/values";

/**
 * A date outside the campaign's period, both ends included. A month or year counts as outside only when all of it is.
 * Where the plan does not say when the drive begins, or contradicts itself about its end, only what is outside by any
 * reading is told: before the plan can have existed, or after the last day it names.
 */
export const dateOutsidePeriod: CheckRule = ({ campaign, register }) => {
  const { fields } = campaign.period;
  const { from, to } = periodBounds(campaign);
  if (from === null && to === null) return [];
  const params = {
    ...sourceOf(campaign.period),
    from: from === null ? null : isoOf(from),
    to: to === null ? null : isoOf(to),
  };
  const found: Finding[] = [];
  for (const record of register.records) {
    for (const field of fields) {
      for (const date of textsOf(record, field)) {
        if (!isBefore(date, params.from) && !isAfter(date, params.to)) continue;
        found.push(finding("date-outside-period", "error", placeOf(record, field), { ...params, field, date }));
      }
    }
  }
  return found;
};

// ISO dates, months and years compare as texts: all of a month is before a day when it is less than the day's month.
const isBefore = (date: string, from: string | null): boolean => from !== null && date < from.slice(0, date.length);
const isAfter = (date: string, to: string | null): boolean => to !== null && date > to.slice(0, date.length);
