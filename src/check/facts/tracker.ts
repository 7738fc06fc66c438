import { onceFor } from "../../base/once-for";
import type { Submission, YearMonth } from "../../campaign/campaign";
import { daysLeft, occurrences, timeliness, type Occurrence } from "../../campaign/deadline";
import type { RegisterRecord } from "../../register/register";
import type { Day } from "../../text/day";
import type { CheckContext } from "../rule";
import { comparePlaces } from "../order";
import { isPending } from "./pending-units";
import { bindsUnit, followedUnits, type UnitScope } from "./scopes";
import { leadOf, unitsOfSector } from "./sector-units";
import { traceFinder, type Trace, type Traces } from "./traces";

/**
 * "sent" in time or without a day to compare; "late" after the last good day; "missing" after it without a trace;
 * "due" before it without a trace; "open" without a trace where the plan names no day.
 */
export type SubmissionState = "sent" | "late" | "missing" | "due" | "open";

/** One thing one unit has to send, as of a day. */
export interface TrackerItem {
  readonly unit: string;
  readonly submission: Submission;
  /** The cycle of a monthly submission; null for all others. */
  readonly month: YearMonth | null;
  /** The day the plan names, and the last day that is in time; null where the plan leaves it open. */
  readonly named: Day | null;
  readonly lastGood: Day | null;
  readonly state: SubmissionState;
  /** Received exactly on the day of a strict "trước ngày". */
  readonly exactlyOnDay: boolean;
  readonly received: Day | null;
  /** Whole days from today to the last good day, negative once it is over; null where open. */
  readonly daysLeft: number | null;
  /** The record that shows it was sent; null where there is none. */
  readonly record: RegisterRecord | null;
  /**
   * Whether the register could have shown it: a paper leaves no trace where no list of papers received was taken in.
   */
  readonly traceable: boolean;
  /** A question is open that may show it was sent: about the unit's name, or about what a paper is. */
  readonly pending: boolean;
}

/** A day comes before no day, then the record's place decides: the order of the files must not. */
function comesBefore(one: Trace, other: Trace): boolean {
  if (one.received !== other.received)
    return one.received !== null && (other.received === null || one.received < other.received);
  return comparePlaces(one.record.source, other.record.source) < 0;
}

/** The trace that shows best when the thing was sent: the earliest dated one, else any. */
const firstOf = (traces: readonly Trace[]): Trace | null =>
  traces.reduce<Trace | null>((best, trace) => (best === null || comesBefore(trace, best) ? trace : best), null);

function stateOf(trace: Trace | null, due: Occurrence | null, today: Day): Pick<TrackerItem, "state" | "exactlyOnDay"> {
  if (trace !== null) {
    if (due === null || trace.received === null) return { state: "sent", exactlyOnDay: false };
    const when = timeliness(trace.received, due);
    return { state: when === "inTime" ? "sent" : "late", exactlyOnDay: when === "onTheDay" };
  }
  if (due === null) return { state: "open", exactlyOnDay: false };
  return { state: due.lastGood < today ? "missing" : "due", exactlyOnDay: false };
}

/** What each unit has sent, sent late, misses or still has time for: by unit, then by submission and cycle. */
export const trackSubmissions = onceFor(track);

function track(context: CheckContext): readonly TrackerItem[] {
  const { campaign, register } = context;
  const traces = traceFinder(context);
  const papersListed = register.records.some((record) => record.register === "submissions");
  const items: TrackerItem[] = [];
  for (const submission of campaign.submissions) {
    const days = occurrences(submission.deadline, campaign.calendar);
    const traceable = submission.proof !== null || papersListed;
    for (const sender of sendersOf(submission, context)) {
      const found = traces(sender, submission);
      const item = (due: Occurrence | null): TrackerItem =>
        itemOf(sender.name, submission, tracesOfCycle(found, due), due, traceable, context);
      if (days.length === 0) items.push(item(null));
      else for (const due of days) items.push(item(due));
    }
  }
  const order = new Map(followedUnits(context).map(({ name }, index) => [name, index]));
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => (order.get(a.item.unit) ?? 0) - (order.get(b.item.unit) ?? 0) || a.index - b.index)
    .map(({ item }) => item);
}

/** The units that have to send: those of its kinds, and for a sector the unit that gathers for it, with what all have. */
function sendersOf(submission: Submission, context: CheckContext): readonly UnitScope[] {
  const sectors = context.campaign.sectors.filter(({ id }) => submission.sectors?.includes(id) === true);
  const leads = sectors.flatMap((sector) => {
    const units = unitsOfSector(sector, context);
    const lead = leadOf(sector, units);
    return lead === null ? [] : [{ ...lead, records: units.flatMap(({ records }) => records) }];
  });
  const own =
    sectors.length > 0 && submission.unitKinds.length === 0
      ? []
      : followedUnits(context).filter((unit) => bindsUnit(submission.unitKinds, unit));
  return [...own.filter(({ name }) => !leads.some((lead) => lead.name === name)), ...leads];
}

const tracesOfCycle = ({ sure, unsure }: Traces, due: Occurrence | null): Traces => {
  if (due === null || due.month === null) return { sure, unsure };
  const ofMonth = (trace: Trace): boolean => trace.month === due.month;
  return { sure: sure.filter(ofMonth), unsure: unsure.filter(ofMonth) };
};

function itemOf(
  unit: string,
  submission: Submission,
  { sure, unsure }: Traces,
  due: Occurrence | null,
  traceable: boolean,
  { register, today }: CheckContext,
): TrackerItem {
  const trace = firstOf(sure);
  const when =
    due === null
      ? { month: null, named: null, lastGood: null, daysLeft: null }
      : { month: due.month, named: due.named, lastGood: due.lastGood, daysLeft: daysLeft(due.lastGood, today) };
  return {
    unit,
    submission,
    ...when,
    ...stateOf(trace, due, today),
    received: trace?.received ?? null,
    record: trace?.record ?? null,
    traceable,
    pending: trace === null && (unsure.length > 0 || isPending(register, unit)),
  };
}
