import type { Campaign } from "../../campaign/campaign";
import { contradictionsOf } from "../../campaign/contradictions/contradictions";
import { occurrences } from "../../campaign/deadline";
import { deadlinesOf } from "../../campaign/deadlines-of";
import type { Day } from "../../text/day";
import { planStart } from "./plan-start";

/** The widest period that the plan can mean. */
export function periodBounds(campaign: Campaign): { readonly from: Day | null; readonly to: Day | null } {
  const { from, to } = campaign.period;
  const start = from ?? (to === null ? null : planStart(campaign));
  return isInverted(campaign) ? { from: start, to: lastDayNamed(campaign, start) } : { from: start, to };
}

/** The last day that the plan names for anything; null where that is before its start too. */
function lastDayNamed(campaign: Campaign, start: Day | null): Day | null {
  const days = deadlinesOf(campaign).flatMap(({ deadline }) =>
    occurrences(deadline, campaign.calendar).map(({ named }) => named),
  );
  const last = days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  return last !== null && (start === null || last >= start) ? last : null;
}

const isInverted = (campaign: Campaign): boolean =>
  contradictionsOf(campaign).some(({ kind }) => kind === "period-inverted");
