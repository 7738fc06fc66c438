import type { Submission, YearMonth } from "../../campaign/campaign";
import { daysLeft, occurrences, timeliness, yearMonthOf, type Occurrence } from "../../campaign/deadline";
import type { RegisterRecord } from "../../register/register";
import { spanOfIso, type Day } from "../../text/day";
import { submissionTeller } from "./papers";
import type { CheckContext } from "../rule";
import { comparePlaces } from "../order";
import { bindsUnit, unitScopes, type UnitScope } from "./scopes";

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
}

interface Trace {
  readonly record: RegisterRecord;
  readonly received: Day | null;
  readonly month: YearMonth | null;
}

const firstDayOf = (iso: string | undefined): Day | null =>
  iso === undefined ? null : (spanOfIso(iso)?.first ?? null);
const receivedOf = ({ fields }: RegisterRecord): Day | null => firstDayOf(fields.receivedOn ?? fields.sentOn);
const MONTH_LENGTH = 7;
const monthOf = (iso: string | undefined): YearMonth | null =>
  iso === undefined || iso.length < MONTH_LENGTH ? null : (iso.slice(0, MONTH_LENGTH) as YearMonth);

const MONTH = /tháng\s*0?(\d{1,2})(?:\s*[/-]\s*(\d{4}))?/iu;

/** The month a text names ("báo cáo tháng 6"), in the year of the day it was received where it names none. */
function monthIn(text: string, received: Day | null): YearMonth | null {
  const [, month, year] = MONTH.exec(text) ?? [];
  const inYear = year ?? (received === null ? undefined : yearMonthOf(received).slice(0, 4));
  return month === undefined || inYear === undefined ? null : (`${inYear}-${month.padStart(2, "0")}` as YearMonth);
}

type TraceFinder = (unit: UnitScope, submission: Submission) => readonly Trace[];

function traceFinder({ campaign }: CheckContext): TraceFinder {
  const tell = submissionTeller(campaign.submissions);
  const papersOf = new Map<
    UnitScope,
    readonly { readonly record: RegisterRecord; readonly told: readonly Submission[] }[]
  >();
  const dateField = (register: Submission["proof"]): "deedDate" | "recognisedOn" | "finishedOn" | null =>
    register === "nominations"
      ? "deedDate"
      : register === "initiatives"
        ? "recognisedOn"
        : register === "works"
          ? "finishedOn"
          : null;
  return (unit, submission) => {
    const papers =
      papersOf.get(unit) ??
      unit.records
        .filter((record) => record.register === "submissions" && receivedOf(record) !== null)
        .map((record) => ({ record, told: tell(record.fields.documents ?? record.fields.note ?? "") }));
    papersOf.set(unit, papers);
    const traces: Trace[] = papers
      .filter(({ told }) => told.includes(submission))
      .map(({ record }) => {
        const received = receivedOf(record);
        const month = monthIn(`${record.fields.documents ?? ""} ${record.fields.note ?? ""}`, received);
        return { record, received, month: month ?? (received === null ? null : yearMonthOf(received)) };
      });
    if (submission.proof !== null && submission.proof !== "submissions") {
      const field = dateField(submission.proof);
      for (const record of unit.records) {
        if (record.register !== submission.proof) continue;
        const received = receivedOf(record);
        traces.push({
          record,
          received,
          month: received === null ? monthOf(field === null ? undefined : record.fields[field]) : yearMonthOf(received),
        });
      }
    }
    return traces;
  };
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

/**
 * Units whose submissions are followed: the expected ones, or all that sent something where nobody says whom to expect.
 */
export function followedUnits(context: CheckContext): readonly UnitScope[] {
  const units = unitScopes(context);
  return context.register.expected.length > 0 ? units.filter(({ expected }) => expected) : units;
}

const trackers = new WeakMap<CheckContext, readonly TrackerItem[]>();

/** What each unit has sent, sent late, misses or still has time for: by unit, then by submission and cycle. */
export function trackSubmissions(context: CheckContext): readonly TrackerItem[] {
  const known = trackers.get(context);
  if (known !== undefined) return known;
  const made = track(context);
  trackers.set(context, made);
  return made;
}

function track(context: CheckContext): readonly TrackerItem[] {
  const { campaign, register, today } = context;
  const tracesOf = traceFinder(context);
  const papersListed = register.records.some((record) => record.register === "submissions");
  const dues = new Map(
    campaign.submissions.map((submission) => [submission, occurrences(submission.deadline, campaign.calendar)]),
  );
  const items: TrackerItem[] = [];
  for (const unit of followedUnits(context)) {
    for (const submission of campaign.submissions) {
      if (!bindsUnit(submission.unitKinds, unit)) continue;
      const traces = tracesOf(unit, submission);
      const days = dues.get(submission) ?? [];
      const traceable = submission.proof !== null || papersListed;
      for (const due of days) items.push(itemOf(unit, submission, tracesOfCycle(traces, due), due, today, traceable));
      if (days.length === 0) items.push(itemOf(unit, submission, traces, null, today, traceable));
    }
  }
  return items;
}

const tracesOfCycle = (traces: readonly Trace[], { month }: Occurrence): readonly Trace[] =>
  month === null ? traces : traces.filter((trace) => trace.month === month);

function itemOf(
  unit: UnitScope,
  submission: Submission,
  traces: readonly Trace[],
  due: Occurrence | null,
  today: Day,
  traceable: boolean,
): TrackerItem {
  const trace = firstOf(traces);
  const when =
    due === null
      ? { month: null, named: null, lastGood: null, daysLeft: null }
      : { month: due.month, named: due.named, lastGood: due.lastGood, daysLeft: daysLeft(due.lastGood, today) };
  return {
    unit: unit.name,
    submission,
    ...when,
    ...stateOf(trace, due, today),
    received: trace?.received ?? null,
    record: trace?.record ?? null,
    traceable,
  };
}
