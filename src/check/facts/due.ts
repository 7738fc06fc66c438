import type { Campaign } from "../../campaign/campaign";
import { calendarOfCampaign, type DueItem } from "../../campaign/calendar-of";
import { withReadings } from "../../campaign/readings";
import type { Register } from "../../register/register";
import type { Day } from "../../text/day";
import { trackSubmissions, type TrackerItem } from "./tracker";

/**
 * How the units stand with one thing they have to send. "unknown": nothing that was read could show it, or a question
 * is open that may turn out to be about it.
 */
export type Standing = "sent" | "late" | "missing" | "due" | "open" | "unknown";
export const STANDINGS: readonly Standing[] = ["sent", "late", "missing", "due", "open", "unknown"];

/** Something due, with the units that owe it where files were read. */
export interface DueWithUnits {
  readonly item: DueItem;
  readonly units: ReadonlyMap<Standing, readonly TrackerItem[]>;
}

const standingOf = ({ state, traceable, record, pending }: TrackerItem): Standing =>
  record === null && (!traceable || pending) ? "unknown" : state;

const keyOf = (id: string, month: string | null): string => `${id} ${month ?? ""}`;

/** All that a campaign asks by a day, earliest first; `register` null where no files were named. */
export function dueWithUnits(campaign: Campaign, register: Register | null, today: Day): readonly DueWithUnits[] {
  const tracked = new Map<string, Map<Standing, TrackerItem[]>>();
  for (const item of register === null
    ? []
    : trackSubmissions({ campaign: withReadings(campaign), register, today, earlier: [] })) {
    const key = keyOf(item.submission.id, item.month);
    const standings = tracked.get(key) ?? new Map<Standing, TrackerItem[]>();
    tracked.set(key, standings);
    const standing = standingOf(item);
    const units = standings.get(standing) ?? [];
    standings.set(standing, units);
    units.push(item);
  }
  return calendarOfCampaign(campaign, today).map((item) => ({
    item,
    units: tracked.get(keyOf(item.id, item.month)) ?? new Map<Standing, TrackerItem[]>(),
  }));
}
