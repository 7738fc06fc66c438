import { unknownShares } from "../facts/shares";
import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** A share that cannot be reckoned yet is said: silence would pass for "reached". */
export const shareUnknown: CheckRule = (context) =>
  unknownShares(context).map(({ rule, unit, why, units, rows }) =>
    finding("share-unknown", why === "list" ? "info" : "warning", unit === null ? {} : { unit }, {
      ...sourceOf(rule),
      label: rule.count.label,
      percent: rule.percent,
      why,
      register: rule.count.register,
      units,
      officials: rule.base.type === "headcount" && rule.base.people === "officials",
      ...(rule.groupBy === undefined || rows === undefined ? {} : { rows, field: rule.groupBy.field }),
      scope: unit ?? context.campaign.name,
    }),
  );
