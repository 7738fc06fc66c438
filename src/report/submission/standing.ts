import type { EligibilityState } from "../../campaign/campaign";
import type { TrackerItem } from "../../check/facts/tracker";
import type { UnitFigures } from "../figures/figures";

/** What is known of a nomination; "outvoted": the council passed it for no award. */
export type Judged = EligibilityState | "outvoted";

/** Whether a unit has sent any list. */
export const standingOf = ({ all }: Pick<UnitFigures, "all">): "sent" | "silent" =>
  all.some(({ register }) => register !== "submissions") ? "sent" : "silent";

/**
 * How a paper came, told alike by sheets and letters. Only what has a day and a deadline is in time; "asked": a question
 * is open that may show that it came.
 */
export type Coming = "in-time" | "sent" | "late" | "on-named-day" | "missing" | "awaited" | "asked" | "untold";

/** What of a tracked paper says how it came. */
export type Tracked = Pick<TrackerItem, "state" | "traceable" | "exactlyOnDay" | "received" | "lastGood" | "pending">;

export function comingOf({ state, traceable, exactlyOnDay, received, lastGood, pending }: Tracked): Coming {
  switch (state) {
    case "sent":
      return received !== null && lastGood !== null ? "in-time" : "sent";
    case "late":
      return exactlyOnDay ? "on-named-day" : "late";
    case "missing":
      return !traceable ? "untold" : pending ? "asked" : "missing";
    case "due":
    case "open":
      return !traceable ? "untold" : pending ? "asked" : "awaited";
  }
}

/** Late by the letter of the plan, whether by one day or by more. */
export const isLate = (item: Tracked): boolean => ["late", "on-named-day"].includes(comingOf(item));
