import type { ShareRule } from "../../campaign/campaign";
import { finding } from "../finding";
import { figureDue } from "../facts/figure-due";
import { selects } from "../facts/select";
import type { CheckContext, CheckRule } from "../rule";
import { scopeName, shareFigures } from "../facts/shares";
import { sourceOf } from "../sources";

/** Rows that a day outside the period keeps from being counted. */
function outsideOf({ count }: ShareRule, { campaign, register }: CheckContext): { readonly outside?: number } {
  if (count.filled === undefined) return {};
  const within = selects(count, campaign);
  const whenever = selects(count, { ...campaign, period: { ...campaign.period, from: null, to: null } });
  const outside = register.records.filter((record) => whenever(record) && !within(record)).length;
  return outside === 0 ? {} : { outside };
}

/**
 * Less than a percentage of a base to be reached. Information until the period is over, then a warning: a target is no
 * limit.
 */
export const shareBelowTarget: CheckRule = (context) => {
  return shareFigures(context)
    .filter(({ rule, count, limit }) => rule.direction === "target" && count < limit)
    .map(({ rule, unit, group, count, base, limit }) => {
      const { percent, minimum, rounding } = rule;
      const due = figureDue(rule, context.campaign, context.today);
      return finding("share-below-target", due.over ? "warning" : "info", unit === null ? {} : { unit }, {
        ...sourceOf(rule),
        label: rule.count.label,
        count,
        base,
        percent,
        limit,
        minimum,
        rounding,
        scope: scopeName(unit ?? context.campaign.name, group),
        ...due,
        ...outsideOf(rule, context),
      });
    });
};
