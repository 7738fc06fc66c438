import { countBy } from "../../base/count-by";
import type { Finding, Severity } from "../../check/finding";
import { findingKey } from "../../check/verdicts/finding-key";
import { isIgnored } from "../../check/verdicts/judge";
import { aboutOf, matterOf } from "../../check/verdicts/matter";
import { matterTitleOf, saidOf } from "../../check/wording/index";
import type { FieldId } from "../../field/field";
import { fieldLabel } from "../../field/field-label";
import type { Language } from "../../base/language";
import type { Register, RegisterRecord } from "../../register/register";
import { compareVietnamese } from "../../text/collate";
import type { SourceEdit } from "../views/register";
import type {
  CheckView,
  FindingFilter,
  FindingState,
  FindingStretch,
  FindingView,
  MatterView,
  RegisterCellView,
} from "../views/check";

/** Where a record's field stands in the register's sheet. */
type CellOf = (record: string, field: FieldId | null) => RegisterCellView | null;

/** Findings as they stand after a check, each with its verdict, and what a view of them needs. */
export interface Reviewed {
  readonly cellOf: CellOf;
  readonly findings: readonly Finding[];
  readonly register: Register;
  readonly records: ReadonlyMap<string, RegisterRecord>;
}

export const reviewedOf = (findings: readonly Finding[], register: Register, cellOf: CellOf): Reviewed => ({
  cellOf,
  findings,
  register,
  records: new Map(register.records.map((record) => [record.id, record])),
});

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function countsByUnit(findings: readonly Finding[]): CheckView["byUnit"] {
  return [...countBy(findings, ({ place }) => place.unit)]
    .map(([unit, count]) => ({ unit, count }))
    .sort((a, b) => compareVietnamese(a.unit, b.unit));
}

/** Counts of findings, and how many records none of them is about. What was ignored counts as no finding. */
export function checkView({ findings, records }: Reviewed): CheckView {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const touched = new Set<string>();
  const open = findings.filter((found) => !isIgnored(found));
  for (const { severity, place } of open) {
    bySeverity[severity] += 1;
    if (place.record !== undefined) touched.add(place.record);
  }
  return {
    total: open.length,
    ignored: findings.length - open.length,
    returned: open.filter(({ verdict }) => verdict?.kind === "returned").length,
    seen: findings.filter(({ verdict }) => verdict !== undefined).length,
    records: records.size,
    clean: records.size - touched.size,
    bySeverity,
    byUnit: countsByUnit(open),
  };
}

const isDecided = ({ verdict }: Finding): boolean => verdict !== undefined && verdict.kind !== "seen";

const IN_STATE: Readonly<Record<FindingState, (found: Finding) => boolean>> = {
  undecided: (found) => !isDecided(found),
  returned: ({ verdict }) => verdict?.kind === "returned",
  ignored: isIgnored,
  all: () => true,
};

const unitsOf = ({ place, cases = [] }: Finding): readonly string[] => [
  ...new Set([place, ...cases].flatMap(({ unit }) => unit ?? [])),
];

const fits = ({ severity, unit, state }: FindingFilter, found: Finding): boolean =>
  (severity === null || found.severity === severity) &&
  (unit === null || unitsOf(found).includes(unit)) &&
  IN_STATE[state](found);

interface Gathered {
  readonly first: Finding;
  count: number;
  left: number;
  readonly units: Set<string>;
}

/** The matters of the findings that fit: errors first, then what is most frequent. */
export function mattersView({ findings }: Reviewed, filter: FindingFilter, language: Language): readonly MatterView[] {
  const matters = new Map<string, Gathered>();
  for (const found of findings) {
    if (!fits(filter, found)) continue;
    const id = matterOf(found);
    const matter = matters.get(id) ?? { first: found, count: 0, left: 0, units: new Set() };
    matters.set(id, matter);
    matter.count += 1;
    if (found.verdict === undefined) matter.left += 1;
    for (const unit of unitsOf(found)) matter.units.add(unit);
  }
  return [...matters]
    .map(([id, { first, count, left, units }]) => ({
      id,
      about: aboutOf(first),
      code: first.code,
      severity: first.severity,
      title: matterTitleOf(first, language),
      count,
      left,
      units: units.size,
    }))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count);
}

const orNull = <T>(value: T | undefined): T | null => value ?? null;

function viewOf(
  found: Finding,
  index: number,
  { records, register, cellOf }: Reviewed,
  language: Language,
): FindingView {
  const { place, code, severity, fix, verdict } = found;
  const { title, message } = saidOf(found, language);
  const record = place.record === undefined ? undefined : records.get(place.record);
  const units = unitsOf(found);
  return {
    index,
    key: findingKey(found, register),
    code,
    severity,
    title,
    message,
    unit: orNull(place.unit),
    name:
      record?.fields.name ??
      record?.fields.articleTitle ??
      record?.fields.workTitle ??
      record?.fields.scoreItem ??
      null,
    file: orNull(place.file),
    sheet: orNull(place.sheet),
    row: orNull(place.row),
    column: orNull(place.column),
    fieldLabel: place.field === undefined ? null : fieldLabel(place.field, language),
    record: orNull(place.record),
    field: orNull(place.field),
    inRegister: record === undefined ? null : cellOf(record.id, orNull(place.field)),
    fix: fix === null ? null : { before: fix.before, after: fix.after },
    units: units.length > 1 ? units : [],
    verdict: orNull(verdict),
  };
}

/** Some of the findings, in words. */
export function findingViews(reviewed: Reviewed, some: readonly Finding[], language: Language): readonly FindingView[] {
  const at = new Map(reviewed.findings.map((found, index) => [found, index]));
  return some.map((found) => viewOf(found, at.get(found) ?? -1, reviewed, language));
}

/** A stretch of the findings of a matter that fit, in words. */
export function findingsView(
  reviewed: Reviewed,
  { filter, matter, from, count }: FindingStretch,
  language: Language,
): readonly FindingView[] {
  return reviewed.findings
    .map((found, index) => ({ found, index }))
    .filter(({ found }) => fits(filter, found) && matterOf(found) === matter)
    .slice(from, from + count)
    .map(({ found, index }) => viewOf(found, index, reviewed, language));
}

function editOf({ place, fix }: Finding): readonly SourceEdit[] {
  const { file, sheet, row, column } = place;
  if (fix === null || file === undefined || sheet === undefined || row === undefined || column === undefined) return [];
  return [{ file, sheet, address: `${column}${row}`, before: fix.before, after: fix.after }];
}

/** What the fixes of the findings with these keys change; each cell once. */
export function editsOfFixes({ findings, register }: Reviewed, keys: readonly string[]): readonly SourceEdit[] {
  const wanted = new Set<string>(keys);
  const edits = new Map<string, SourceEdit>();
  for (const found of findings) {
    if (found.fix === null || !wanted.has(findingKey(found, register))) continue;
    for (const edit of editOf(found)) {
      const cell = `${edit.file}#${edit.sheet}#${edit.address}`;
      if (!edits.has(cell)) edits.set(cell, edit);
    }
  }
  return [...edits.values()];
}
