import type { AwardDeadlineRule, Campaign } from "../../campaign/campaign";
import { countedBack, type Occurrence } from "../../campaign/deadline";
import type { RegisterRecord } from "../../register/register";
import { readDate } from "../../text/dates";
import { spanOfIso, type Day } from "../../text/day";
import { looseKey } from "../../text/key";
import { textsOf } from "./values";

type Deadline = AwardDeadlineRule["deadline"];

/** Whether each row, or each occasion, has an anchor day of its own. */
export const hasOwnAnchors = (deadline: Deadline): boolean =>
  deadline.type === "workingDaysBefore" &&
  (deadline.anchorField !== undefined || (deadline.occasions ?? []).length > 0);

/**
 * The deadline of one row: counted back from the day it says itself, or from that of the occasion it names; else from
 * the only day there is. Null where nothing tells.
 */
export function rowDeadline(record: RegisterRecord, deadline: Deadline, { calendar }: Campaign): Occurrence | null {
  if (deadline.type !== "workingDaysBefore") return null;
  const { anchorField, anchorDay, occasions = [], days } = deadline;
  const said = anchorField === undefined ? undefined : textsOf(record, anchorField)[0];
  const day = said === undefined ? null : (dayIn(said) ?? occasionIn(said, occasions));
  const [only, ...others] = occasions;
  const usual = anchorDay ?? (said === undefined && others.length === 0 ? (only?.day ?? null) : null);
  const anchor = day ?? (said === undefined ? usual : null);
  return anchor === null ? null : countedBack(anchor, days, calendar);
}

function dayIn(text: string): Day | null {
  const read = readDate(text);
  const span = read.ok ? spanOfIso(read.iso) : null;
  return span !== null && span.first === span.last ? span.first : null;
}

function occasionIn(text: string, occasions: readonly { readonly name: string; readonly day: Day }[]): Day | null {
  const key = ` ${looseKey(text)} `;
  return occasions.find(({ name }) => key.includes(` ${looseKey(name)} `))?.day ?? null;
}
