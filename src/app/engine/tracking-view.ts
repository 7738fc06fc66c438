import type { Campaign } from "../../campaign/campaign";
import { withReadings } from "../../campaign/readings";
import { dueWithUnits, STANDINGS, type Standing } from "../../check/facts/due";
import { eligibilityOf } from "../../check/eligibility/eligibility";
import type { Finding } from "../../check/finding";
import { isPending } from "../../check/facts/pending-units";
import { unitScopes } from "../../check/facts/scopes";
import { compareVersions, madeOn } from "../../register/file-version";
import type { Register } from "../../register/register";
import { compareKey } from "../../text/key";
import type { Day } from "../../text/day";
import type { TrackingView, UnitTracking } from "../views/tracking";

interface TrackingInput {
  readonly campaign: Campaign;
  readonly register: Register;
  readonly findings: readonly Finding[];
  readonly today: Day;
}

function findingsByUnit(
  findings: readonly Finding[],
): ReadonlyMap<string, { readonly error: number; readonly warning: number; readonly info: number }> {
  const counts = new Map<string, { error: number; warning: number; info: number }>();
  for (const { place, severity } of findings) {
    if (place.unit === undefined) continue;
    const key = compareKey(place.unit);
    const count = counts.get(key) ?? { error: 0, warning: 0, info: 0 };
    count[severity] += 1;
    counts.set(key, count);
  }
  return counts;
}

const noStandings = (): Record<Standing, number> => ({ sent: 0, late: 0, missing: 0, due: 0, open: 0, unknown: 0 });

/** The files that count, and the versions that they took the place of. */
function versionsOf(counted: readonly string[], { files }: Register): UnitTracking["versions"] {
  const known = new Set(counted);
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const { file, replacedBy } of files) if (replacedBy !== undefined && known.has(replacedBy)) known.add(file);
  }
  return files
    .filter(({ file }) => known.has(file))
    .sort((a, b) => compareVersions(a, b) || (a.file < b.file ? -1 : 1))
    .map((file) => ({ file: file.file, made: madeOn(file), counts: file.replacedBy === undefined }));
}

/**
 * What is due by when, which units have sent it, and what is left to mend in each unit's lists. Linear in the records.
 */
export function trackingView({ campaign, register, findings, today }: TrackingInput): TrackingView {
  const due = dueWithUnits(
    campaign,
    register.files.length === 0 && register.expected.length === 0 ? null : register,
    today,
  );
  const standings = new Map<string, Record<Standing, number>>();
  for (const { units } of due) {
    for (const [standing, items] of units) {
      for (const { unit } of items) {
        const counts = standings.get(unit) ?? noStandings();
        counts[standing] += 1;
        standings.set(unit, counts);
      }
    }
  }
  const owed = due.filter(({ item }) => item.kind !== "milestone");
  const found = findingsByUnit(findings);
  const eligibility = eligibilityOf(register, findings, withReadings(campaign));
  const scopes = unitScopes({ campaign: withReadings(campaign), register, today, earlier: [] });
  return {
    today,
    due: due.map(({ item, units }) => ({
      item,
      standings: STANDINGS.flatMap((standing) => {
        const items = units.get(standing) ?? [];
        return items.length === 0
          ? []
          : [{ standing, units: items.map(({ unit, received, exactlyOnDay }) => ({ unit, received, exactlyOnDay })) }];
      }),
    })),
    over: owed.length > 0 && owed.every(({ item }) => item.daysLeft !== null && item.daysLeft < 0),
    units: scopes.map(({ name, expected, records }): UnitTracking => {
      const sent = [...new Set(records.map(({ source }) => source.file))];
      const left = found.get(compareKey(name));
      return {
        unit: name,
        expected,
        asked: records.length === 0 && isPending(register, name),
        records: records.length,
        files: sent,
        versions: versionsOf(sent, register),
        errors: left?.error ?? 0,
        warnings: left?.warning ?? 0,
        nominations: records.filter(({ id }) => eligibility.has(id)).length,
        eligible: records.filter(({ id }) => eligibility.get(id)?.state === "eligible").length,
        standings: standings.get(name) ?? noStandings(),
      };
    }),
  };
}
