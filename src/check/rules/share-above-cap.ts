import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { scopeName, shareFigures } from "../facts/shares";
import { sourceOf } from "../sources";

/** More than a percentage of a base allows; the arithmetic goes with it. */
export const shareAboveCap: CheckRule = (context) =>
  shareFigures(context)
    .filter(({ rule, count, limit }) => rule.direction === "cap" && count > limit)
    .map(({ rule, unit, group, count, base, limit }) => {
      const { percent, minimum, rounding } = rule;
      return finding("share-above-cap", "error", unit === null ? {} : { unit }, {
        ...sourceOf(rule),
        label: rule.count.label,
        count,
        base,
        percent,
        limit,
        minimum,
        rounding,
        scope: scopeName(unit ?? context.campaign.name, group),
      });
    });
