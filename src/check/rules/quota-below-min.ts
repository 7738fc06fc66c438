import type { QuotaRule } from "../../campaign/campaign";
import { quotaCounts } from "../facts/counts";
import { figureDue } from "../facts/figure-due";
import { finding } from "../finding";
import { unitNameOf } from "../facts/places";
import { conditionsOf } from "../facts/select";
import { uncountedRows } from "../facts/uncounted";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";

/**
 * Fewer than a quota asks. While there is still time to send more this is information, after that an error; a warning
 * where a row of the unit may be what is missing.
 */
export const quotaBelowMin: CheckRule = (context) =>
  quotaCounts(context)
    .filter(({ rule, month, pending }) => rule.min !== null && month === null && !pending)
    .flatMap(({ rule, scope, unit, count }) => {
      const min = rule.min ?? 0;
      if (count >= min) return [];
      const due = figureDue(rule, context.campaign, context.today);
      const unclear = unclearRows(rule, unit, context);
      return [
        finding(
          "quota-below-min",
          !due.over ? "info" : unclear === 0 ? "error" : "warning",
          unit === null ? {} : { unit },
          {
            ...sourceOf(rule),
            label: rule.count.label,
            count,
            min,
            scope: scope ?? context.campaign.name,
            carriedOut: rule.count.register === "works",
            ...due,
            ...(unclear === 0 ? {} : { unclear }),
          },
        ),
      ];
    });

/** Rows of the unit that may be what is missing: nobody has said yet what they are. */
function unclearRows({ count }: QuotaRule, unit: string | null, context: CheckContext): number {
  const fields = new Set(conditionsOf(count.where).map(([field]) => field));
  return uncountedRows(context).filter(
    ({ record, by }) => by.kind === count.register && fields.has(by.field) && unitNameOf(record) === unit,
  ).length;
}
