import { finding } from "../finding";
import { figureDue } from "../facts/figure-due";
import type { CheckRule } from "../rule";
import { scopeName, shareFigures } from "../facts/shares";
import { sourceOf } from "../sources";

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
      });
    });
};
