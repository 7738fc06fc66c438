import type { Campaign, Submission, YearMonth } from "../../campaign/campaign";
import { lastGoodDay, yearMonthOf } from "../../campaign/deadline";
import type { RegisterRecord } from "../../register/register";
import { addDays, type Day } from "../../text/day";
import type { CheckContext } from "../rule";
import { awardBook } from "./awards";
import { handedIn } from "./batch-deadlines";
import { submissionTeller } from "./papers";
import { monthNamed, monthOfRecord } from "./record-month";
import type { UnitScope } from "./scopes";

/** A record that shows that something was sent, with its day and cycle. */
export interface Trace {
  readonly record: RegisterRecord;
  readonly received: Day | null;
  readonly month: YearMonth | null;
}

/** What shows for sure that something was sent, and what may. */
export interface Traces {
  readonly sure: readonly Trace[];
  readonly unsure: readonly Trace[];
}

type TraceFinder = (unit: UnitScope, submission: Submission) => Traces;

const nameOf = ({ fields }: RegisterRecord): string => fields.documents ?? fields.note ?? "";

const yearOf = (day: Day): number => Number(yearMonthOf(day).slice(0, 4));

/** Finds what the register has of a unit's submission: papers by their names, rows of the register that proves it. */
export function traceFinder(context: CheckContext): TraceFinder {
  const { campaign } = context;
  const tell = submissionTeller(campaign);
  const paperTrace = (record: RegisterRecord): Trace => {
    const received = handedIn(record);
    const named = monthNamed(
      `${nameOf(record)} ${record.fields.note ?? ""}`,
      received === null ? null : yearOf(received),
    );
    return { record, received, month: named ?? (received === null ? null : yearMonthOf(received)) };
  };
  return (unit, submission) => {
    const [sure, unsure]: [Trace[], Trace[]] = [[], []];
    const proves = proofTeller(submission, campaign);
    for (const record of unit.records) {
      if (record.register === "submissions") {
        const fit = handedIn(record) === null ? undefined : tell(nameOf(record)).get(submission);
        if (fit !== undefined) (fit === "yes" ? sure : unsure).push(paperTrace(record));
      } else if (record.register === submission.proof && proves(record)) {
        sure.push({ record, received: handedIn(record), month: monthOfRecord(record, "receivedOn", context) });
      }
    }
    return { sure, unsure };
  };
}

/** How long before the end of a drive its closing dossier may be handed in. */
const CLOSING_DAYS = 92;

/**
 * Tells whether a row belongs to the dossier: that of a closing is not proved by awards that have a day of their own, nor
 * by what was handed in long before.
 */
function proofTeller({ closing, deadline }: Submission, campaign: Campaign): (record: RegisterRecord) => boolean {
  if (!closing) return () => true;
  const { awardsOf } = awardBook(campaign);
  const apart = new Set(campaign.rules.flatMap((rule) => (rule.type === "awardDeadline" ? rule.awards : [])));
  const end = lastGoodDay(deadline, campaign.calendar) ?? campaign.period.to;
  return (record) => {
    const awards = awardsOf(record);
    if (awards.length > 0 && awards.every(({ id }) => apart.has(id))) return false;
    const day = handedIn(record);
    return end === null || day === null || day >= addDays(end, -CLOSING_DAYS);
  };
}
