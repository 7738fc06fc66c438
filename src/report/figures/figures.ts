import { remembering } from "../../base/remembering";
import { addTo, groupBy } from "../../base/group-by";
import type { Campaign, RegisterKind, SubjectKind } from "../../campaign/campaign";
import { quotaCounts, type QuotaCount } from "../../check/facts/counts";
import type { Finding, Severity } from "../../check/finding";
import { unitNameOf } from "../../check/facts/places";
import { unitScopes, type UnitScope } from "../../check/facts/scopes";
import { shareFigures, type ShareFigure } from "../../check/facts/shares";
import { trackSubmissions, type TrackerItem } from "../../check/facts/tracker";
import type { CheckContext } from "../../check/rule";
import { UNKNOWN_UNIT } from "../../field/headers";
import type { Register, RegisterRecord } from "../../register/register";
import { compareVietnamese } from "../../text/collate";
import { compareKey } from "../../text/key";
import type { Day } from "../../text/day";

export const SUBJECT_KINDS = ["individual", "collective", "household"] as const satisfies readonly SubjectKind[];

/** A title or award form that figures are counted by. */
export interface CountedAward {
  readonly code: string;
  readonly name: string;
  readonly category: "title" | "form" | "other";
}

/** A nomination whose kind nobody could tell is counted all the same, under a heading of its own. */
export type CountedKind = SubjectKind | "unknown";
export const COUNTED_KINDS = [...SUBJECT_KINDS, "unknown"] as const satisfies readonly CountedKind[];
export const countedKind = ({ fields: { kind } }: Pick<RegisterRecord, "fields">): CountedKind => kind ?? "unknown";

export type KindCounts = Readonly<Record<CountedKind, number>>;

/** Award code → subject kind → nominations. */
type AwardCounts = ReadonlyMap<string, KindCounts>;

export interface UnitFigures {
  readonly unit: string;
  /** As the register's column shows the unit; figures count by it. */
  readonly code: string;
  /** Name of the unit kind, null where unknown. */
  readonly kind: string | null;
  /** Its id; "" where unknown. */
  readonly kindCode: string;
  readonly headcount: number | null;
  readonly expected: boolean;
  /** Nominations, in the order of their sources. */
  readonly records: readonly RegisterRecord[];
  /** Records of all registers. */
  readonly all: readonly RegisterRecord[];
  readonly byKind: KindCounts;
  readonly byAward: AwardCounts;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly found: readonly Finding[];
  readonly tracked: readonly TrackerItem[];
  /** Names of required submissions that are not there. */
  readonly missing: readonly string[];
}

export interface Figures {
  readonly awards: readonly CountedAward[];
  readonly units: readonly UnitFigures[];
  /** Unit by unit, so that the rows of a unit stand together. */
  readonly nominations: readonly RegisterRecord[];
  /** The same of every register that has records. */
  readonly registers: ReadonlyMap<RegisterKind, readonly RegisterRecord[]>;
  readonly unitCode: (record: RegisterRecord) => string;
  readonly unitName: (record: RegisterRecord) => string;
  readonly awardsOf: AwardsOf;
  /** Nominations without an award that count for the only one of the plan. */
  readonly assumed: number;
  readonly tracked: readonly TrackerItem[];
  readonly quotas: readonly QuotaCount[];
  readonly shares: readonly ShareFigure[];
  /** Findings of no unit: files, sheets, the plan itself. */
  readonly general: readonly Finding[];
}

/** Records whose unit could not be told are gathered under this name's unit. */
export const NO_UNIT = "";

export const noKinds = (): Record<CountedKind, number> => ({ individual: 0, collective: 0, household: 0, unknown: 0 });

/** The awards a record counts for, by name. */
export type AwardsOf = (record: RegisterRecord) => readonly string[];

/**
 * Where a plan knows one award only, units rarely write it beside each name: a nomination without an award is one for
 * it, as long as the plan gives that award to such a subject.
 */
export function awardTeller({ awards }: Pick<Campaign, "awards">): {
  readonly awardsOf: AwardsOf;
  readonly assumes: (record: RegisterRecord) => boolean;
} {
  const [only, ...more] = awards;
  const assumed = only === undefined || more.length > 0 ? null : [only.name];
  const assumes = ({ register, fields: { awards: written, kind } }: RegisterRecord): boolean =>
    assumed !== null &&
    register === "nominations" &&
    (written ?? []).length === 0 &&
    (kind === undefined || only?.subjects.includes(kind) === true);
  return {
    assumes,
    awardsOf: (record) => (assumed !== null && assumes(record) ? assumed : (record.fields.awards ?? [])),
  };
}

/** The records as the register's sheet shows them: with the award that the plan assumes. */
export function asShown(records: readonly RegisterRecord[], campaign: Campaign): readonly RegisterRecord[] {
  const { assumes, awardsOf } = awardTeller(campaign);
  return records.map((record) =>
    assumes(record) ? { ...record, fields: { ...record.fields, awards: awardsOf(record) } } : record,
  );
}

/** The awards of the campaign, then those that occur and it does not know, by name. */
function countedAwards(campaign: Campaign, records: readonly RegisterRecord[]): readonly CountedAward[] {
  const known = campaign.awards.map(({ id, name, category }) => ({ code: id, name, category }));
  const names = new Set(known.map((award) => award.name));
  const others = new Set<string>();
  for (const { fields } of records) for (const name of fields.awards ?? []) if (!names.has(name)) others.add(name);
  const sorted = [...others].sort(compareVietnamese);
  return [
    ...known,
    ...sorted.map((name, index) => ({ code: `KHAC${String(index + 1)}`, name, category: "other" as const })),
  ];
}

/** Nominations by award and kind; one record may stand under several awards. */
export function countAwards(
  records: readonly RegisterRecord[],
  awards: readonly CountedAward[],
  awardsOf: AwardsOf,
): AwardCounts {
  const counts = new Map(awards.map((award) => [award.code, noKinds()]));
  const byName = new Map(awards.map((award) => [award.name, counts.get(award.code)]));
  for (const record of records) {
    for (const name of awardsOf(record)) {
      const row = byName.get(name);
      if (row !== undefined) row[countedKind(record)] += 1;
    }
  }
  return counts;
}

/** Nominations by kind, those of no known kind under "unknown". */
export function countKinds(records: readonly RegisterRecord[]): KindCounts {
  const counts = noKinds();
  for (const record of records) counts[countedKind(record)] += 1;
  return counts;
}

export const sumOfKinds = (counts: KindCounts | undefined): number =>
  counts === undefined ? 0 : COUNTED_KINDS.reduce((sum, kind) => sum + counts[kind], 0);

function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const found of findings) counts[found.severity] += 1;
  return counts;
}

/** Expected units in the order of their list, then the others by name, last the records of no unit. */
function scopesInOrder(context: CheckContext): readonly UnitScope[] {
  const scopes = unitScopes(context);
  const expected = scopes.filter((scope) => scope.expected);
  const others = scopes.filter((scope) => !scope.expected).sort((a, b) => compareVietnamese(a.name, b.name));
  const homeless = context.register.records.filter((record) => unitNameOf(record) === null);
  const none: readonly UnitScope[] =
    homeless.length === 0
      ? []
      : [{ name: NO_UNIT, kind: null, sector: null, headcount: null, expected: false, records: homeless }];
  return [...expected, ...others, ...none];
}

interface FiguresInput {
  readonly campaign: Campaign;
  readonly register: Register;
  readonly findings: readonly Finding[];
  readonly today: Day;
  readonly earlier: readonly Register[];
}

/** All figures of the report, counted once. Linear in the records. */
export function countFigures({ campaign, register, findings, today, earlier }: FiguresInput): Figures {
  const context: CheckContext = { campaign, register, today, earlier };
  const keyOf = remembering(compareKey);
  const { awardsOf, assumes } = awardTeller(campaign);
  const awards = countedAwards(
    campaign,
    register.records.filter((record) => record.register === "nominations"),
  );
  const kinds = new Map(campaign.unitKinds.map((kind) => [kind.id, kind.name]));
  const found = groupBy(findings, ({ place }) => (place.unit === undefined ? undefined : keyOf(place.unit)));
  const tracked = trackSubmissions(context);
  const trackedOf = groupBy(tracked, (item) => keyOf(item.unit));
  const scopes = scopesInOrder(context);
  const codes = new Map<string, UnitFigures>();
  const units = scopes.map((scope): UnitFigures => {
    const key = keyOf(scope.name);
    const records = scope.records.filter((record) => record.register === "nominations");
    const own = found.get(key) ?? [];
    const unit: UnitFigures = {
      unit: scope.name,
      code: scope.name === NO_UNIT ? UNKNOWN_UNIT : scope.name,
      kind: scope.kind === null ? null : (kinds.get(scope.kind) ?? scope.kind),
      kindCode: scope.kind ?? "",
      headcount: scope.headcount,
      expected: scope.expected,
      records,
      all: scope.records,
      byKind: countKinds(records),
      byAward: countAwards(records, awards, awardsOf),
      findings: countSeverities(own),
      found: own,
      tracked: trackedOf.get(key) ?? [],
      missing: own.flatMap((item) => (item.code === "submission-missing" ? [item.params.submission] : [])),
    };
    codes.set(key, unit);
    return unit;
  });
  const owners = new Map<RegisterRecord, UnitFigures>();
  for (const unit of units) for (const record of unit.all) owners.set(record, unit);
  const registers = new Map<RegisterKind, RegisterRecord[]>();
  for (const { all } of units) {
    for (const record of all) {
      addTo(registers, record.register, record);
    }
  }
  return {
    awards,
    units,
    registers,
    nominations: registers.get("nominations") ?? [],
    unitCode: (record) => owners.get(record)?.code ?? UNKNOWN_UNIT,
    unitName: (record) => owners.get(record)?.unit ?? "",
    awardsOf,
    assumed: register.records.filter(assumes).length,
    tracked,
    quotas: quotaCounts(context),
    shares: shareFigures(context),
    general: findings.filter(({ place }) => place.unit === undefined || !codes.has(keyOf(place.unit))),
  };
}
