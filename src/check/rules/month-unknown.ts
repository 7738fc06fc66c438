import { spanOfIso } from "../../text/day";
import { quotaCounts } from "../facts/counts";
import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { isListed, monthlyRules } from "./month-below-min";

/** No list that a monthly figure counts was taken in at all: said once, not for each unit and month. */
export const monthUnknown: CheckRule = (context) =>
  monthlyRules(context)
    .filter((rule) => !isListed(rule, context))
    .flatMap((rule) => {
      const begun = quotaCounts(context).filter(({ rule: other, month }) => {
        const span = month === null ? null : spanOfIso(month);
        return other === rule && span !== null && context.today >= span.first;
      });
      const units = new Set(begun.map(({ unit }) => unit)).size;
      return units === 0
        ? []
        : [
            finding(
              "month-unknown",
              "warning",
              {},
              {
                ...sourceOf(rule),
                label: rule.count.label,
                register: rule.count.register,
                units,
              },
            ),
          ];
    });
