import type { Day } from "../text/day";
import type { Campaign, YearMonth } from "./campaign";
import { daysLeft, occurrences } from "./deadline";
import { deadlinesOf, type NamedDeadline } from "./deadlines-of";
import { withReadings } from "./readings";
import { closedFor, type ClosedFor } from "./working-days";

type DueState = "past" | "today" | "soon" | "later" | "open";

/** One thing that is due, as of a day. */
export interface DueItem extends Pick<NamedDeadline, "id" | "place" | "kind" | "name" | "text" | "batch"> {
  /** The cycle of a monthly deadline; null for all others. */
  readonly month: YearMonth | null;
  /** The day the plan names and the last day that is in time; null where the plan leaves it open. */
  readonly named: Day | null;
  readonly lastGood: Day | null;
  /** Whole days from today to the last good day; negative once it is over; null where open. */
  readonly daysLeft: number | null;
  readonly state: DueState;
  /** Why offices are closed on the last good day; null where they work. */
  readonly closed: ClosedFor;
}

const SOON_DAYS = 7;

function stateOf(left: number): DueState {
  if (left < 0) return "past";
  if (left === 0) return "today";
  return left <= SOON_DAYS ? "soon" : "later";
}

const itemsOf = (campaign: Campaign, today: Day, named: NamedDeadline): readonly DueItem[] => {
  const { id, place, kind, name, text, batch } = named;
  const base = { id, place, kind, name, text, batch };
  const days = occurrences(named.deadline, campaign.calendar);
  if (days.length === 0)
    return [{ ...base, month: null, named: null, lastGood: null, daysLeft: null, state: "open", closed: null }];
  return days.map((day) => {
    const left = daysLeft(day.lastGood, today);
    return {
      ...base,
      ...day,
      daysLeft: left,
      state: stateOf(left),
      closed: closedFor(day.lastGood, campaign.calendar),
    };
  });
};

/** Everything a campaign asks by a day, with days left as of `today`: earliest first, open ones last. */
export const calendarOfCampaign = (campaign: Campaign, today: Day): readonly DueItem[] =>
  deadlinesOf(withReadings(campaign))
    .flatMap((named) => itemsOf(campaign, today, named))
    .sort((a, b) => (a.lastGood ?? Number.MAX_SAFE_INTEGER) - (b.lastGood ?? Number.MAX_SAFE_INTEGER));
