import type { TrackerItem } from "../../check/facts/tracker";
import { isoOf, type Day } from "../../text/day";
import { STANDINGS, type DueWithUnits } from "../../check/facts/due";

const iso = (day: Day | null) => (day === null ? null : isoOf(day));

const unitJson = ({ unit, received, exactlyOnDay }: TrackerItem) => ({
  unit,
  received: iso(received),
  ...(exactlyOnDay ? { exactlyOnDay } : {}),
});

function itemJson({ item, units }: DueWithUnits) {
  const { id, kind, name, place, batch, month, named, lastGood, daysLeft, state, closed, text } = item;
  return {
    id,
    kind,
    name,
    place,
    batch,
    month,
    named: iso(named),
    lastGood: iso(lastGood),
    daysLeft,
    state,
    closed,
    text,
    ...(units.size === 0
      ? {}
      : {
          units: Object.fromEntries(STANDINGS.map((standing) => [standing, (units.get(standing) ?? []).map(unitJson)])),
        }),
  };
}

/** The document that `calendar --json` prints: what is due, and with files how each unit stands with it. */
export const calendarJson = (campaign: string, today: Day, due: readonly DueWithUnits[]) => ({
  version: 1,
  campaign,
  today: isoOf(today),
  due: due.map(itemJson),
});
