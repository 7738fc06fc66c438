import { calendarOf, dayOf, isoOf, type Day } from "../../text/day";
import type { Campaign } from "../campaign";
import { closedFor, lastWorkingDayUpTo } from "../working-days";
import { keyOf, type Dated } from "./dated";
import type { FoundProblem } from "./plan-problem";

/** A dossier may be due some months after a drive; beyond half a year the plan has probably slipped a year. */
const DAYS_AFTER_END = 183;

const latestBasis = (campaign: Campaign): Day | null =>
  campaign.plan.legalBasis.reduce<Day | null>(
    (latest, { day }) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );

/** The first day on which the plan can have existed. */
const firstDayOfPlan = (campaign: Campaign): Day | null => campaign.plan.issuedOn ?? latestBasis(campaign);

function sameDateLater(day: Day, after: Day): Day | null {
  const { month, date } = calendarOf(day);
  const { year } = calendarOf(after);
  const candidates = [year, year + 1].map((next) => dayOf(next, month, date)).filter((next) => next !== null);
  return candidates.find((next) => next >= after) ?? null;
}

/** A period that ends before it begins. */
export function periodProblems(campaign: Campaign): readonly FoundProblem[] {
  const { period } = campaign;
  const start = period.from ?? firstDayOfPlan(campaign);
  if (start === null || period.to === null || start <= period.to) return [];
  const suggested = sameDateLater(period.to, start);
  return [
    {
      kind: "period-inverted",
      key: `period-inverted:${period.id}`,
      rule: period.id,
      place: period.place,
      details: { from: isoOf(start), to: isoOf(period.to), suggested: suggested === null ? "" : isoOf(suggested) },
    },
  ];
}

/** A period none of whose days lies in the campaign's year. */
export function outsideYear({ period, year }: Campaign): readonly FoundProblem[] {
  const { from, to, id, place } = period;
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null || first > last) return [];
  if (calendarOf(first).year <= year && calendarOf(last).year >= year) return [];
  return [
    {
      kind: "period-outside-year",
      key: `period-outside-year:${id}`,
      rule: id,
      place,
      details: {
        from: from === null ? "" : isoOf(from),
        to: to === null ? "" : isoOf(to),
        year: String(year),
      },
    },
  ];
}

function outside({ named, day }: Dated, from: Day | null, to: Day | null): boolean {
  if (named.kind === "milestone") return false;
  if (from !== null && day.lastGood < from) return true;
  const grace = named.kind === "submission" && named.deadline.type !== "monthly" ? DAYS_AFTER_END : 0;
  return to !== null && day.lastGood > to + grace;
}

/** Nothing lies outside of a period that is itself inverted: that one mistake is told once. */
export function outsidePeriod(campaign: Campaign, dated: readonly Dated[]): readonly FoundProblem[] {
  const { from, to } = campaign.period;
  if (periodProblems(campaign).length > 0) return [];
  return dated
    .filter((one) => outside(one, from, to))
    .map((one) => ({
      kind: "deadline-outside-period",
      key: keyOf("deadline-outside-period", one),
      rule: one.named.id,
      place: one.named.place,
      details: {
        name: one.named.name,
        due: isoOf(one.day.lastGood),
        from: from === null ? "" : isoOf(from),
        to: to === null ? "" : isoOf(to),
      },
    }));
}

/** Days before the plan, or a document it rests on, existed. */
export function beforePlan(campaign: Campaign, dated: readonly Dated[]): readonly FoundProblem[] {
  const issued = campaign.plan.issuedOn;
  const basis = latestBasis(campaign);
  const found: FoundProblem[] = dated
    .filter(({ day }) => (issued !== null && day.lastGood < issued) || (basis !== null && day.lastGood < basis))
    .map((one) => ({
      kind: "deadline-before-plan",
      key: keyOf("deadline-before-plan", one),
      rule: one.named.id,
      place: one.named.place,
      details: {
        name: one.named.name,
        due: isoOf(one.day.lastGood),
        issued: issued === null ? "" : isoOf(issued),
        basis: basis !== null && one.day.lastGood < basis ? isoOf(basis) : "",
      },
    }));
  if (issued !== null && basis !== null && issued < basis) {
    found.push({
      kind: "deadline-before-plan",
      key: "deadline-before-plan:plan",
      rule: "plan",
      place: null,
      details: { name: campaign.plan.title, due: isoOf(issued), issued: isoOf(issued), basis: isoOf(basis) },
    });
  }
  return found;
}

/** Last good days on which offices are closed. */
export function onClosedDays(campaign: Campaign, dated: readonly Dated[]): readonly FoundProblem[] {
  return dated.flatMap((one): readonly FoundProblem[] => {
    const { named, day } = one;
    // A ceremony may well be on a Sunday; what is sent in may not.
    if (named.kind === "milestone" || named.deadline.type === "workingDaysBefore") return [];
    const closed = closedFor(day.lastGood, campaign.calendar);
    if (closed === null) return [];
    return [
      {
        kind: "deadline-weekend",
        key: keyOf("deadline-weekend", one),
        rule: named.id,
        place: named.place,
        details: {
          name: named.name,
          day: isoOf(day.lastGood),
          closed,
          due: isoOf(day.lastGood),
          lastWorkingDay: isoOf(lastWorkingDayUpTo(day.lastGood, campaign.calendar)),
        },
      },
    ];
  });
}
