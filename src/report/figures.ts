import type { Campaign, SubjectKind } from "../campaign/campaign";
import type { Finding, Severity } from "../check/finding";
import type { Register, RegisterRecord } from "../register/register";
import { compareVietnamese } from "../text/collate";

export const SUBJECT_KINDS = ["individual", "collective", "household"] as const satisfies readonly SubjectKind[];

/** A title or award form that figures are counted by; `code` stands in the register, ";code;". */
export interface CountedAward { readonly code: string; readonly name: string; readonly category: "title" | "form" | "other" }

/** Award code → subject kind → nominations. */
export type AwardCounts = ReadonlyMap<string, Readonly<Record<SubjectKind, number>>>;

export interface UnitFigures {
  readonly unit: string;
  /** "DV01": stands beside the unit in the register so that counting never depends on spelling. */
  readonly code: string;
  /** Name of the unit kind, null where unknown. */
  readonly kind: string | null;
  readonly expected: boolean;
  readonly records: readonly RegisterRecord[];
  readonly byKind: Readonly<Record<SubjectKind, number>>;
  readonly byAward: AwardCounts;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Names of required submissions that are not there. */
  readonly missing: readonly string[];
}

export interface Figures {
  readonly awards: readonly CountedAward[];
  readonly units: readonly UnitFigures[];
  readonly nominations: readonly RegisterRecord[];
}

/** Records whose unit could not be told are gathered under this name's unit. */
export const NO_UNIT = "";

export const unitOf = (record: RegisterRecord): string => record.unitMatch?.unit ?? record.fields.unit ?? NO_UNIT;

const noKinds = (): Record<SubjectKind, number> => ({ individual: 0, collective: 0, household: 0 });

/** The awards of the campaign, then those that occur and it does not know, by name. */
export function countedAwards(campaign: Campaign, records: readonly RegisterRecord[]): readonly CountedAward[] {
  const known = campaign.awards.map(({ id, name, category }) => ({ code: id, name, category }));
  const names = new Set(known.map((award) => award.name));
  const others = new Set(records.flatMap((record) => (record.fields.awards ?? []).filter((name) => !names.has(name))));
  const sorted = [...others].sort(compareVietnamese);
  return [...known, ...sorted.map((name, index) => ({ code: `KHAC${String(index + 1)}`, name, category: "other" as const }))];
}

function countAwards(records: readonly RegisterRecord[], awards: readonly CountedAward[]): AwardCounts {
  const codes = new Map(awards.map((award) => [award.name, award.code]));
  const counts = new Map(awards.map((award) => [award.code, noKinds()]));
  for (const record of records) {
    const kind = record.fields.kind;
    for (const name of record.fields.awards ?? []) {
      const row = counts.get(codes.get(name) ?? "");
      if (row !== undefined && kind !== undefined) row[kind] += 1;
    }
  }
  return counts;
}

function countKinds(records: readonly RegisterRecord[]): Record<SubjectKind, number> {
  const counts = noKinds();
  for (const { fields } of records) if (fields.kind !== undefined) counts[fields.kind] += 1;
  return counts;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const found of findings) counts[found.severity] += 1;
  return counts;
}

const CODE_DIGITS = 2;

/** All figures of the report, counted once. Expected units come first, in the order of their list; others follow by name. */
export function countFigures(campaign: Campaign, register: Register, findings: readonly Finding[]): Figures {
  const nominations = register.records.filter((record) => record.register === "nominations");
  const awards = countedAwards(campaign, nominations);
  const kinds = new Map(campaign.unitKinds.map((kind) => [kind.id, kind.name]));
  const expected = new Map(register.expected.map((unit) => [unit.name, unit]));
  const byUnit = groupBy(nominations, unitOf);
  const findingsOf = groupBy(findings, (found) => found.place.unit);
  const others = [...byUnit.keys()].filter((unit) => !expected.has(unit)).sort(compareVietnamese);
  const names = [...expected.keys(), ...others];
  const digits = Math.max(CODE_DIGITS, String(names.length).length);
  const units = names.map((unit, index): UnitFigures => {
    const records = byUnit.get(unit) ?? [];
    const kind = expected.get(unit)?.kind ?? null;
    const found = findingsOf.get(unit) ?? [];
    return {
      unit,
      code: `DV${String(index + 1).padStart(digits, "0")}`,
      kind: kind === null ? null : (kinds.get(kind) ?? kind),
      expected: expected.has(unit),
      records,
      byKind: countKinds(records),
      byAward: countAwards(records, awards),
      findings: countSeverities(found),
      missing: found.flatMap((item) => (item.code === "submission-missing" ? [item.params.submission] : [])),
    };
  });
  return { awards, units, nominations };
}
