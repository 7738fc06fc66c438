import { addTo } from "../../base/group-by";
import type { Campaign, EligibilityState } from "../../campaign/campaign";
import type { Register, RegisterRecord } from "../../register/register";
import { selects } from "../facts/select";
import { unitNameOf } from "../facts/places";
import type { Finding, FindingCode, FindingPlace } from "../finding";
import { recordKey, type RecordKey } from "../verdicts/record-key";
import { usualState } from "./usual-states";

export type { EligibilityState };

/** Whether a nomination may go into the tờ trình, and what keeps it out. */
export interface Eligibility {
  /** Id of the record. */
  readonly record: string;
  readonly state: EligibilityState;
  /** Codes of the findings that the state follows from, worst first; empty for "eligible" unless overruled. */
  readonly because: readonly FindingCode[];
  /** The clerk's reason for deciding otherwise; null where the findings decide. */
  readonly overruled: string | null;
}

/** What the clerk decided about one nomination, whatever the findings say. */
export interface Overrule {
  readonly state: EligibilityState;
  readonly reason: string;
}

/** Decisions by what the record says, not by where it stands: they hold for a file sent again. */
export type Overrules = Readonly<Record<RecordKey, Overrule>>;

/** What a rule says outweighs a doubt, and a doubt what is merely missing. */
const WEIGHT: Readonly<Record<EligibilityState, number>> = { eligible: 0, incomplete: 1, pending: 2, ineligible: 3 };

/**
 * The eligibility of every nomination, by record id. A finding counts for the record it names; one that is about a
 * whole list counts for every record of the list; one about a unit's figures counts for the unit's records that the
 * figure counts.
 */
export function eligibilityOf(
  register: Register,
  findings: readonly Finding[],
  campaign: Campaign,
  overrules: Overrules = {},
): ReadonlyMap<string, Eligibility> {
  const nominations = register.records.filter(({ register: kind }) => kind === "nominations");
  const bound = recordsBound(nominations, campaign);
  const found = new Map<string, Map<FindingCode, EligibilityState>>();
  for (const one of findings) {
    const state = stateOf(one, campaign);
    if (state === null || state === "eligible") continue;
    for (const id of bound(one)) {
      const codes = found.get(id) ?? new Map<FindingCode, EligibilityState>();
      found.set(id, codes);
      const before = codes.get(one.code);
      if (before === undefined || WEIGHT[state] > WEIGHT[before]) codes.set(one.code, state);
    }
  }
  const none = Object.keys(overrules).length === 0;
  const overruleOf = (record: RegisterRecord): Overrule | undefined =>
    none ? undefined : overrules[recordKey(record)];
  return new Map(
    nominations.map((record) => [record.id, eligibilityOfRecord(record, found.get(record.id), overruleOf)]),
  );
}

function eligibilityOfRecord(
  record: RegisterRecord,
  codes: ReadonlyMap<FindingCode, EligibilityState> | undefined,
  overruleOf: (record: RegisterRecord) => Overrule | undefined,
): Eligibility {
  const worstFirst = [...(codes ?? [])].sort(([, a], [, b]) => WEIGHT[b] - WEIGHT[a]);
  const because = worstFirst.map(([code]) => code);
  const overrule = overruleOf(record);
  return {
    record: record.id,
    state: overrule?.state ?? worstFirst[0]?.[1] ?? "eligible",
    because,
    overruled: overrule?.reason ?? null,
  };
}

/** What the campaign says a finding means for a nomination, else what it usually means; null for nothing. */
function stateOf(found: Finding, { eligibility }: Campaign): EligibilityState | null {
  const own = eligibility?.[found.code];
  if (own !== undefined) return own === "none" ? null : own;
  return usualState(found);
}

type Bound = (found: Finding) => readonly string[];

/** No name of a file or sheet holds a NUL. */
const sheetKey = (file: string, sheet: string): string => `${file}\u0000${sheet}`;

function recordsBound(nominations: readonly RegisterRecord[], campaign: Campaign): Bound {
  const bySheet = new Map<string, string[]>();
  const byUnit = new Map<string, RegisterRecord[]>();
  const known = new Set(nominations.map(({ id }) => id));
  for (const record of nominations) {
    addTo(bySheet, sheetKey(record.source.file, record.source.sheet), record.id);
    addTo(byUnit, unitNameOf(record) ?? "", record);
  }
  const figures = figureSelectors(campaign);
  const ofPlace = (place: FindingPlace, params: Finding["params"]): readonly string[] => {
    if (place.record !== undefined) return known.has(place.record) ? [place.record] : [];
    if (place.register !== undefined && place.register !== "nominations") return [];
    if (place.file !== undefined && place.sheet !== undefined)
      return bySheet.get(sheetKey(place.file, place.sheet)) ?? [];
    const counts = "rule" in params ? figures.get(params.rule) : undefined;
    if (place.unit === undefined || counts === undefined) return [];
    return (byUnit.get(place.unit) ?? []).filter(counts).map(({ id }) => id);
  };
  // A finding that stands for several cases binds the records of each of them.
  return ({ place, params, cases = [] }) =>
    cases.length === 0
      ? ofPlace(place, params)
      : [...new Set([place, ...cases].flatMap((one) => ofPlace(one, params)))];
}

/** By the id of a rule with a figure: which records it counts. */
function figureSelectors(campaign: Campaign): ReadonlyMap<string, (record: RegisterRecord) => boolean> {
  const selectors = new Map<string, (record: RegisterRecord) => boolean>();
  for (const rule of campaign.rules) {
    if (rule.type === "quota" || rule.type === "share") selectors.set(rule.id, selects(rule.count, campaign));
  }
  return selectors;
}
