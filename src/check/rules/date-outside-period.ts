import type { Campaign } from "../../campaign/campaign";
import { contradictionsOf } from "../../campaign/contradictions";
import { isoOf } from "../../text/day";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { textsOf } from "../facts/values";

/**
 * A date outside the campaign's period, both ends included. A month or year counts as outside only when all of it is.
 * Silent where the plan's period ends before it begins: then the plan is wrong, not the rows.
 */
export const dateOutsidePeriod: CheckRule = ({ campaign, register }) => {
  const { from, to, fields } = campaign.period;
  if ((from === null && to === null) || isInverted(campaign)) return [];
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

const isInverted = (campaign: Campaign): boolean =>
  contradictionsOf(campaign).some(({ kind }) => kind === "period-inverted");

// ISO dates, months and years compare as texts: all of a month is before a day when it is less than the day's month.
const isBefore = (date: string, from: string | null): boolean => from !== null && date < from.slice(0, date.length);
const isAfter = (date: string, to: string | null): boolean => to !== null && date > to.slice(0, date.length);
