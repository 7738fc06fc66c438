import { quotaCounts } from "../facts/counts";
import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** More than a quota allows. */
export const quotaAboveMax: CheckRule = (context) =>
  quotaCounts(context).flatMap(({ rule, scope, unit, count }) => {
    const { max } = rule;
    return max === null || count <= max
      ? []
      : [
          finding("quota-above-max", "error", unit === null ? {} : { unit }, {
            ...sourceOf(rule),
            label: rule.count.label,
            count,
            max,
            scope: scope ?? context.campaign.name,
          }),
        ];
  });
