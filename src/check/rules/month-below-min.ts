import { groupBy } from "../../base/group-by";
import type { QuotaRule, YearMonth } from "../../campaign/campaign";
import { occurrences } from "../../campaign/deadline";
import { isoOf, spanOfIso, type Day } from "../../text/day";
import { quotaCounts, type QuotaCount } from "../facts/counts";
import { unitNameOf } from "../facts/places";
import { monthOfRecord } from "../facts/record-month";
import { selects } from "../facts/select";
import { finding, grouped, type Finding, type Severity } from "../finding";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";

/**
 * Fewer in a month than asked: one finding for a unit with all its months. A month is over on the day by which its list
 * had to be sent, else at its end; the running one is information, one to come is not told. A warning where rows of the
 * unit may belong to any month. Where no such list at all was taken in nobody is blamed: that is `month-unknown`.
 */
export const monthBelowMin: CheckRule = (context) =>
  monthlyRules(context)
    .filter((rule) => isListed(rule, context))
    .flatMap((rule) => {
      const counts = quotaCounts(context).filter((one) => one.rule === rule && !one.pending);
      return [...groupBy(counts, ({ unit }) => unit).values()].flatMap((months) => ofUnit(rule, months, context));
    });

/** Rows of the unit that would count for some month, but nothing tells for which. */
function rowsWithoutMonth({ count, months }: QuotaRule, unit: string | null, context: CheckContext): number {
  if (months === null) return 0;
  const counted = selects(count, context.campaign, context.today);
  return context.register.records.filter(
    (record) =>
      counted(record) && unitNameOf(record) === unit && monthOfRecord(record, months.dateField, context) === null,
  ).length;
}

export const monthlyRules = ({ campaign }: CheckContext): readonly QuotaRule[] =>
  campaign.rules.filter((rule) => rule.type === "quota").filter(({ per, min }) => per === "unit-month" && min !== null);

/** Whether any row was taken in that the rule could count. */
export const isListed = ({ count }: QuotaRule, { register }: CheckContext): boolean =>
  register.records.some((record) => record.register === count.register);

interface Short {
  readonly month: YearMonth;
  readonly count: number;
  readonly due: Day | null;
}

function ofUnit(rule: QuotaRule, months: readonly QuotaCount[], context: CheckContext): readonly Finding[] {
  const over: Short[] = [];
  const running: Short[] = [];
  for (const { month, count } of months) {
    const span = month === null ? null : spanOfIso(month);
    if (month === null || span === null || count >= (rule.min ?? 0) || context.today < span.first) continue;
    const due = monthlyDue(rule, month, context);
    (context.today > (due ?? span.last) ? over : running).push({ month, count, due });
  }
  const [first] = months;
  const unclear = over.length === 0 ? 0 : rowsWithoutMonth(rule, first?.unit ?? null, context);
  const made = (short: readonly Short[], severity: Severity): readonly Finding[] => {
    const [earliest] = short;
    if (earliest === undefined || first === undefined) return [];
    const unit = first.unit === null ? {} : { unit: first.unit };
    const one = finding("month-below-min", severity, unit, {
      ...sourceOf(rule),
      label: rule.count.label,
      count: earliest.count,
      min: rule.min ?? 0,
      month: earliest.month,
      months: short.map(({ month, count }) => ({ month, count })),
      due: earliest.due === null ? null : isoOf(earliest.due),
      scope: first.scope ?? context.campaign.name,
      carriedOut: rule.count.register === "works",
      over: severity !== "info",
      ...(unclear === 0 ? {} : { unclear }),
    });
    return [
      grouped(
        one,
        "unit-month",
        short.map(({ month }) => ({ ...unit, month })),
      ),
    ];
  };
  return [...made(over, unclear === 0 ? "error" : "warning"), ...made(running, "info")];
}

/** The last good day for sending the list of a month, where the plan has one. */
function monthlyDue({ count }: QuotaRule, month: YearMonth, { campaign }: CheckContext): Day | null {
  for (const { proof, deadline } of campaign.submissions) {
    if (proof !== count.register || deadline.type !== "monthly") continue;
    const due = occurrences(deadline, campaign.calendar).find((one) => one.month === month);
    if (due !== undefined) return due.lastGood;
  }
  return null;
}
