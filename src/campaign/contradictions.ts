import { calendarOf, dayOf, isoOf, type Day } from "../text/day";
import type { Campaign, Deadline, PlanDecision, PlanPlace } from "./campaign";
import { occurrences, type Occurrence } from "./deadline";
import { deadlinesOf, type NamedDeadline } from "./deadlines-of";
import { closedFor, lastWorkingDayUpTo, type ClosedFor } from "./working-days";

/** What each kind of problem tells. Days are ISO dates. */
type PlanProblemDetails = {
  /**
   * `from` is the plan's own day, or that of its latest basis where the start is the day of issue. `suggested`: the end
   * that would fit; "" for none.
   */
  readonly "period-inverted": { readonly from: string; readonly to: string; readonly suggested: string };
  readonly "deadline-outside-period": {
    readonly name: string;
    readonly due: string;
    readonly from: string;
    readonly to: string;
  };
  /** `basis`: the day of the latest document the plan rests on; "" where it is not before that one. */
  readonly "deadline-before-plan": {
    readonly name: string;
    readonly due: string;
    readonly issued: string;
    readonly basis: string;
  };
  /** `day`, the last good one, is a day on which offices are closed. */
  readonly "deadline-weekend": {
    readonly name: string;
    readonly day: string;
    readonly closed: Exclude<ClosedFor, null>;
    readonly due: string;
    readonly lastWorkingDay: string;
  };
  /** What must come first is due after what needs it. */
  readonly "deadline-order": {
    readonly reason: "awards-before-works" | "report-before-end" | "award-before-prerequisite";
    readonly name: string;
    readonly due: string;
    readonly other: string;
    readonly otherDue: string;
  };
  /** `names`: each spelling with how often, most frequent first: "Quỳ Hợp ×9; Quỳnh Hợp ×5". */
  readonly "name-variants": { readonly names: string };
  readonly "open-value": {
    readonly what: "plan" | "period-start" | "period-end" | "deadline" | "anchor" | "quota" | "share-base";
    readonly name: string;
  };
  readonly "text-defect": { readonly found: string; readonly likely: string };
};
export type PlanProblemKind = keyof PlanProblemDetails;

interface ProblemOf<K extends PlanProblemKind> {
  readonly kind: K;
  /** Stable name by which a decision remembers it: "deadline-weekend:L6". */
  readonly key: string;
  /** Id of the rule, period or submission; "plan" for the document itself. */
  readonly rule: string;
  readonly place: PlanPlace;
  readonly details: PlanProblemDetails[K];
  /** What the clerk decided; null until then. */
  readonly decision: PlanDecision | null;
}
export type PlanProblem = { [K in PlanProblemKind]: ProblemOf<K> }[PlanProblemKind];

type Found = { [K in PlanProblemKind]: Omit<ProblemOf<K>, "decision"> }[PlanProblemKind];

/** A dossier may be due some months after a drive; beyond half a year the plan has probably slipped a year. */
const DAYS_AFTER_END = 183;

interface Dated {
  readonly named: NamedDeadline;
  readonly day: Occurrence;
}

const datedOf = (campaign: Campaign): readonly Dated[] =>
  deadlinesOf(campaign).flatMap((named) =>
    occurrences(named.deadline, campaign.calendar).map((day) => ({ named, day })),
  );

const keyOf = (kind: PlanProblemKind, { named, day }: Dated): string =>
  `${kind}:${named.id}${day.month === null ? "" : `:${day.month}`}`;

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

function periodProblems(campaign: Campaign): readonly Found[] {
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

function outside({ named, day }: Dated, from: Day | null, to: Day | null): boolean {
  if (named.kind === "milestone") return false;
  if (from !== null && day.lastGood < from) return true;
  const grace = named.kind === "submission" && named.deadline.type !== "monthly" ? DAYS_AFTER_END : 0;
  return to !== null && day.lastGood > to + grace;
}

/** Nothing lies outside of a period that is itself inverted: that one mistake is told once. */
function outsidePeriod(campaign: Campaign, dated: readonly Dated[]): readonly Found[] {
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

function beforePlan(campaign: Campaign, dated: readonly Dated[]): readonly Found[] {
  const issued = campaign.plan.issuedOn;
  const basis = latestBasis(campaign);
  const found: Found[] = dated
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

function onClosedDays(campaign: Campaign, dated: readonly Dated[]): readonly Found[] {
  return dated.flatMap((one): readonly Found[] => {
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

const order = (
  reason: PlanProblemDetails["deadline-order"]["reason"],
  one: Dated,
  other: { readonly id: string; readonly name: string; readonly due: Day },
): Found => ({
  kind: "deadline-order",
  key: `${keyOf("deadline-order", one)}:${other.id}`,
  rule: one.named.id,
  place: one.named.place,
  details: {
    reason,
    name: one.named.name,
    due: isoOf(one.day.lastGood),
    other: other.name,
    otherDue: isoOf(other.due),
  },
});

const otherOf = ({ named, day }: Dated): { id: string; name: string; due: Day } => ({
  id: named.id,
  name: named.name,
  due: day.lastGood,
});

function outOfOrder(campaign: Campaign, dated: readonly Dated[]): readonly Found[] {
  const works = dated.filter(({ named }) => named.kind === "fieldDeadline" && named.register === "works");
  const proposals = dated.filter(
    ({ named }) =>
      named.register === "nominations" &&
      (named.kind === "awardDeadline" || named.kind === "submission") &&
      named.deadline.type !== "monthly",
  );
  const found = proposals.flatMap((one) =>
    works
      .filter((work) => one.day.lastGood < work.day.lastGood)
      .map((work) => order("awards-before-works", one, otherOf(work))),
  );
  const { to, id, text } = campaign.period;
  for (const one of dated) {
    if (to !== null && one.named.submission?.closing === true && one.day.lastGood < to)
      found.push(order("report-before-end", one, { id, name: text, due: to }));
  }
  for (const rule of campaign.rules) {
    if (rule.type !== "prerequisite") continue;
    const { needs } = rule;
    const wanted = dated.filter(({ named }) =>
      needs.type === "initiative" ? named.register === "initiatives" : named.awards.includes(needs.award),
    );
    const wanting = dated.filter(
      ({ named }) => named.kind === "awardDeadline" && named.awards.some((award) => rule.awards.includes(award)),
    );
    for (const one of wanting) {
      for (const first of wanted) {
        if (first.named.batch === one.named.batch && first.day.lastGood > one.day.lastGood)
          found.push(order("award-before-prerequisite", one, otherOf(first)));
      }
    }
  }
  return found;
}

const hasOccasions = ({ occasions = [] }: Extract<Deadline, { type: "workingDaysBefore" }>): boolean =>
  occasions.length > 0;

type OpenWhat = PlanProblemDetails["open-value"]["what"];

function openValues(campaign: Campaign): readonly Found[] {
  const open = (what: OpenWhat, name: string, rule: string, place: PlanPlace): Found => ({
    kind: "open-value",
    key: `open-value:${what}:${rule === "plan" ? name : rule}`,
    rule,
    place,
    details: { what, name },
  });
  const { period, plan } = campaign;
  const found = plan.openValues.map((name) => open("plan", name, "plan", null));
  if (period.from === null) found.push(open("period-start", period.text, period.id, period.place));
  if (period.to === null) found.push(open("period-end", period.text, period.id, period.place));
  for (const { id, place, kind, name, deadline } of deadlinesOf(campaign)) {
    // What the offices themselves do without a day is no gap that somebody has to fill.
    if (deadline.type === "open" && kind !== "milestone") found.push(open("deadline", name, id, place));
    if (deadline.type === "workingDaysBefore" && deadline.anchorDay === null && !hasOccasions(deadline))
      found.push(open("anchor", deadline.anchor, id, place));
  }
  for (const rule of campaign.rules) {
    const gap = openNumberOf(rule);
    if (gap !== null) found.push(open(gap.what, gap.name, rule.id, rule.place));
  }
  return found;
}

/** The number that a quota or a share leaves open. */
function openNumberOf(rule: Campaign["rules"][number]): { readonly what: OpenWhat; readonly name: string } | null {
  if (rule.type === "quota" && rule.open && rule.min === null && rule.max === null)
    return { what: "quota", name: rule.count.label };
  if (rule.type === "share" && rule.base.type === "given" && rule.base.value === null)
    return { what: "share-base", name: rule.base.label };
  return null;
}

function ofTheText(campaign: Campaign): readonly Found[] {
  const variants = campaign.plan.nameVariants.map(({ names }): Found => {
    const sorted = Object.entries(names).sort((a, b) => b[1] - a[1]);
    return {
      kind: "name-variants",
      key: `name-variants:${sorted.map(([name]) => name).join("|")}`,
      rule: "plan",
      place: null,
      details: { names: sorted.map(([name, times]) => `${name} ×${times}`).join("; ") },
    };
  });
  const defects = campaign.plan.defects.map(({ id, place, found, likely }): Found => ({
    kind: "text-defect",
    key: `text-defect:${id}`,
    rule: "plan",
    place,
    details: { found, likely: likely ?? "" },
  }));
  return [...variants, ...defects];
}

/**
 * What a plan contradicts itself in or leaves open, never mended: the clerk decides, and a decision is shown with its
 * problem. In the order: period, deadlines, open values, the text.
 */
export function contradictionsOf(campaign: Campaign): readonly PlanProblem[] {
  const dated = datedOf(campaign);
  const decisions = new Map(campaign.decisions.map((decision) => [decision.problem, decision]));
  const found = [
    ...periodProblems(campaign),
    ...outsidePeriod(campaign, dated),
    ...beforePlan(campaign, dated),
    ...onClosedDays(campaign, dated),
    ...outOfOrder(campaign, dated),
    ...openValues(campaign),
    ...ofTheText(campaign),
  ];
  return found.map((problem) => ({ ...problem, decision: decisions.get(problem.key) ?? null }));
}
