import type { TrackerItem } from "../../check/facts/tracker";
import { unsureUnits } from "../../check/facts/unsure-units";
import type { Register } from "../../register/register";
import { compareKey } from "../../text/key";
import type { UnitFigures } from "../figures/figures";

/** Whether a unit has sent any list. */
export const standingOf = ({ all }: Pick<UnitFigures, "all">): "sent" | "silent" =>
  all.some(({ register }) => register !== "submissions") ? "sent" : "silent";

/** Whether a list whose sender is not sure yet may be that unit's: nobody can say that it sent nothing. */
export function unitsInQuestion(register: Register): (unit: string) => boolean {
  const candidates = new Set(unsureUnits(register).flatMap((one) => one.candidates.map(compareKey)));
  return (unit) => candidates.has(compareKey(unit));
}

/** How a paper came, told alike by sheets and letters. Only what has a day and a deadline is in time. */
export type Coming = "in-time" | "sent" | "late" | "on-named-day" | "missing" | "awaited" | "untold";

export function comingOf({
  state,
  traceable,
  exactlyOnDay,
  received,
  lastGood,
}: Pick<TrackerItem, "state" | "traceable" | "exactlyOnDay" | "received" | "lastGood">): Coming {
  switch (state) {
    case "sent":
      return received !== null && lastGood !== null ? "in-time" : "sent";
    case "late":
      return exactlyOnDay ? "on-named-day" : "late";
    case "missing":
      return traceable ? "missing" : "untold";
    case "due":
    case "open":
      return traceable ? "awaited" : "untold";
  }
}

/** Late by the letter of the plan, whether by one day or by more. */
export const isLate = (item: Parameters<typeof comingOf>[0]): boolean =>
  ["late", "on-named-day"].includes(comingOf(item));
