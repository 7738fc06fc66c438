import type { Campaign, QuotaRule } from "../../campaign/campaign";
import { lastGoodDay } from "../../campaign/deadline";
import { quotaCounts } from "../facts/counts";
import { finding } from "../finding";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** Fewer than a quota asks. While there is still time to send more this is information, after that an error. */
export const quotaBelowMin: CheckRule = (context) =>
  quotaCounts(context)
    .filter(({ rule, month, pending }) => rule.min !== null && month === null && !pending)
    .flatMap(({ rule, scope, unit, count }) => {
      const min = rule.min ?? 0;
      return count >= min
        ? []
        : [
            finding("quota-below-min", isOver(rule, context) ? "error" : "info", unit === null ? {} : { unit }, {
              ...sourceOf(rule),
              label: rule.count.label,
              count,
              min,
              scope: scope ?? context.campaign.name,
            }),
          ];
    });

/**
 * Over once every submission that brings this register has passed its day; where none has a day, once the period is
 * over.
 */
export function isOver({ count }: QuotaRule, { campaign, today }: CheckContext): boolean {
  const due = dueOf(campaign, count.register) ?? campaign.period.to;
  return due === null || today > due;
}

function dueOf(campaign: Campaign, register: QuotaRule["count"]["register"]): number | null {
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
  return days.reduce<number | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}
