import { groupBy } from "../../base/group-by";
import { lastGoodDay } from "../../campaign/deadline";
import { deadlinesOf } from "../../campaign/deadlines-of";
import type { Campaign } from "../../campaign/campaign";
import { isoOf, type Day } from "../../text/day";
import { quotaCounts } from "../facts/counts";
import { finding, grouped, type Finding, type Severity } from "../finding";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { trackSubmissions, type TrackerItem } from "../facts/tracker";
import { isListed, monthlyRules } from "./month-below-min";

/**
 * Something a unit has not sent. While there is time, or where nothing taken in could show it, this is information;
 * after the deadline an error where the plan insists. One silence is one finding: what a monthly figure tells is not
 * told again, of the cycles to come only the next one is, and what nothing could show is said once for all units. A
 * unit about which a question is open is not blamed.
 */
export const submissionMissing: CheckRule = (context) => {
  const told = toldByFigures(context);
  const items = trackSubmissions(context).filter(
    ({ record, pending, unit, month }) => record === null && !pending && !told(unit, month),
  );
  const next = new Set<string>();
  const shown = items.filter(({ state, month, unit, submission }) => {
    if (state !== "due" || month === null) return true;
    const key = JSON.stringify([unit, submission.id]);
    return !next.has(key) && next.add(key);
  });
  const blamed = shown.filter(isOfOneUnit).map((item) => findingOf(item, { unit: item.unit }, context));
  return [...blamed, ...ofSeveral(shown, context)];
};

/** Whether a finding on a monthly figure speaks of the unit's silence in a month. */
function toldByFigures(context: CheckContext): (unit: string, month: string | null) => boolean {
  const rules = new Set(monthlyRules(context));
  const months = new Set<string>();
  for (const { rule, unit, month, count } of quotaCounts(context)) {
    if (month === null || unit === null || !rules.has(rule)) continue;
    const begun = month <= isoOf(context.today).slice(0, 7);
    if (begun && (count < (rule.min ?? 0) || !isListed(rule, context))) months.add(`${month} ${unit}`);
  }
  return (unit, month) => month !== null && months.has(`${month} ${unit}`);
}

/** What nothing taken in could show, and what not every unit has to send, is no unit's own matter. */
const isOfOneUnit = ({ traceable, submission }: TrackerItem): boolean => traceable && submission.required;

function ofSeveral(items: readonly TrackerItem[], context: CheckContext): readonly Finding[] {
  const bySubmission = groupBy(items, (item) =>
    isOfOneUnit(item) ? undefined : JSON.stringify([item.submission.id, item.month, item.traceable]),
  );
  return [...bySubmission.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    if (others.length === 0) return [findingOf(first, { unit: first.unit }, context)];
    const cases = same.map(({ unit }) => ({ unit }));
    return [grouped(findingOf(first, {}, context, same.length), "unit", cases)];
  });
}

function findingOf(
  item: TrackerItem,
  place: { readonly unit?: string },
  context: CheckContext,
  units = 1,
): Extract<Finding, { code: "submission-missing" }> {
  const { submission, lastGood, daysLeft, month, traceable } = item;
  const name = month === null ? submission.name : `${submission.name} (${month.slice(5)}/${month.slice(0, 4)})`;
  return finding("submission-missing", severityOf(item, context), place, {
    ...sourceOf(submission),
    submission: name,
    due: lastGood === null ? null : isoOf(lastGood),
    daysLeft,
    traceable,
    required: submission.required,
    units,
  });
}

function severityOf({ state, traceable, submission }: TrackerItem, { campaign, today }: CheckContext): Severity {
  if (!traceable || !submission.required) return "info";
  if (state === "missing") return "error";
  const last = state === "open" && submission.closing ? lastDayOf(campaign) : null;
  return last !== null && today > last ? "warning" : "info";
}

/** The last day that the plan names for anything: a closing report without a day of its own is overdue after it. */
function lastDayOf(campaign: Campaign): Day | null {
  const days = deadlinesOf(campaign).map(({ deadline }) => lastGoodDay(deadline, campaign.calendar));
  return [campaign.period.to, ...days].reduce<Day | null>(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
}
