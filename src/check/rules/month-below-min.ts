import { spanOfIso } from "../../text/day";
import { quotaCounts } from "../facts/counts";
import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/**
 * Fewer in a month than asked. The running month is information, one that is over an error, one to come is not told.
 */
export const monthBelowMin: CheckRule = (context) =>
  quotaCounts(context).flatMap(({ rule, scope, unit, month, count }) => {
    const span = month === null ? null : spanOfIso(month);
    const { min } = rule;
    if (month === null || span === null || min === null || count >= min || context.today < span.first) return [];
    return [
      finding("month-below-min", context.today > span.last ? "error" : "info", unit === null ? {} : { unit }, {
        ...sourceOf(rule),
        label: rule.count.label,
        count,
        min,
        month,
        scope: scope ?? context.campaign.name,
      }),
    ];
  });
