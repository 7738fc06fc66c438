import type { Campaign, QuotaRule, ShareRule } from "../../campaign/campaign";
import { lastGoodDay } from "../../campaign/deadline";
import { isoOf, type Day } from "../../text/day";

/** Until when a figure can still be reached, and whether that is past: before it nothing is short, something is due. */
export interface FigureDue {
  readonly until: string | null;
  readonly over: boolean;
}

/**
 * A quota is over once every submission that brings its register has passed its day, a share with the period. Without
 * any day nothing is waited for.
 */
export function figureDue(rule: QuotaRule | ShareRule, campaign: Campaign, today: Day): FigureDue {
  const day = (rule.type === "quota" ? lastSending(campaign, rule.count.register) : null) ?? campaign.period.to;
  return { until: day === null ? null : isoOf(day), over: day === null || today > day };
}

function lastSending(campaign: Campaign, register: QuotaRule["count"]["register"]): Day | null {
  const days = [
    ...campaign.submissions
      .filter(({ proof }) => proof === register)
      .map(({ deadline }) => lastGoodDay(deadline, campaign.calendar)),
    ...campaign.rules.map((rule) =>
      rule.type === "fieldDeadline" && rule.register === register
        ? lastGoodDay(rule.deadline, campaign.calendar)
        : null,
    ),
  ].filter((day) => day !== null);
  return days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}
