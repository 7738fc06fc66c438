import { quotaCounts } from "../facts/counts";
import { figureDue } from "../facts/figure-due";
import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** Fewer than a quota asks. While there is still time to send more this is information, after that an error. */
export const quotaBelowMin: CheckRule = (context) =>
  quotaCounts(context)
    .filter(({ rule, month, pending }) => rule.min !== null && month === null && !pending)
    .flatMap(({ rule, scope, unit, count }) => {
      const min = rule.min ?? 0;
      if (count >= min) return [];
      const due = figureDue(rule, context.campaign, context.today);
      return [
        finding("quota-below-min", due.over ? "error" : "info", unit === null ? {} : { unit }, {
          ...sourceOf(rule),
          label: rule.count.label,
          count,
          min,
          scope: scope ?? context.campaign.name,
          carriedOut: rule.count.register === "works",
          ...due,
        }),
      ];
    });
