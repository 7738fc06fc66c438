import type { Finding, FindingCode, Severity } from "../../check/finding";
import { saidOf } from "../../check/wording/index";
import { fieldLabel } from "../../field/field-label";
import type { Language } from "../../base/language";
import type { Register, RegisterRecord } from "../../register/register";
import { compareVietnamese } from "../../text/collate";
import type { SourceEdit } from "../views/register";
import type { CheckView, FindingFilter, FindingView } from "../views/check";

/** Findings as they stand after a check, with what a view of them needs. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly records: ReadonlyMap<string, RegisterRecord>;
}

export const checkedOf = (findings: readonly Finding[], register: Register): Checked => ({
  findings,
  records: new Map(register.records.map((record) => [record.id, record])),
});

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function countsByUnit(findings: readonly Finding[]): CheckView["byUnit"] {
  const counts = new Map<string, number>();
  for (const { place } of findings)
    if (place.unit !== undefined) counts.set(place.unit, (counts.get(place.unit) ?? 0) + 1);
  return [...counts].map(([unit, count]) => ({ unit, count })).sort((a, b) => compareVietnamese(a.unit, b.unit));
}

function countsByCode(findings: readonly Finding[], language: Language): CheckView["byCode"] {
  const counts = new Map<FindingCode, { first: Finding; count: number; fixes: number }>();
  for (const found of findings) {
    const known = counts.get(found.code) ?? { first: found, count: 0, fixes: 0 };
    known.count += 1;
    if (found.fix !== null) known.fixes += 1;
    counts.set(found.code, known);
  }
  return [...counts]
    .map(([code, { first, count, fixes }]) => ({
      code,
      title: saidOf(first, language).title,
      severity: first.severity,
      count,
      fixes,
    }))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count);
}

/** Counts of findings, and how many records none of them is about. */
export function checkView({ findings, records }: Checked, language: Language): CheckView {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const touched = new Set<string>();
  for (const { severity, place } of findings) {
    bySeverity[severity] += 1;
    if (place.record !== undefined) touched.add(place.record);
  }
  return {
    total: findings.length,
    records: records.size,
    clean: records.size - touched.size,
    bySeverity,
    byUnit: countsByUnit(findings),
    byCode: countsByCode(findings, language),
  };
}

function viewOf(found: Finding, index: number, records: Checked["records"], language: Language): FindingView {
  const { place, code, severity, fix } = found;
  const { title, message } = saidOf(found, language);
  const record = place.record === undefined ? undefined : records.get(place.record);
  return {
    index,
    code,
    severity,
    title,
    message,
    unit: place.unit ?? null,
    name: record?.fields.name ?? record?.fields.articleTitle ?? record?.fields.workTitle ?? null,
    file: place.file ?? null,
    sheet: place.sheet ?? null,
    row: place.row ?? null,
    column: place.column ?? null,
    fieldLabel: place.field === undefined ? null : fieldLabel(place.field, language),
    record: place.record ?? null,
    field: place.field ?? null,
    fix: fix === null ? null : { before: fix.before, after: fix.after },
  };
}

const fits = ({ severity, unit, code }: FindingFilter, found: Finding): boolean =>
  (severity === null || found.severity === severity) &&
  (unit === null || found.place.unit === unit) &&
  (code === null || found.code === code);

/** A stretch of the findings that fit, errors first, in words. */
export function findingsView(
  { findings, records }: Checked,
  filter: FindingFilter,
  from: number,
  count: number,
  language: Language,
): readonly FindingView[] {
  const fitting = findings.map((found, index) => ({ found, index })).filter(({ found }) => fits(filter, found));
  fitting.sort((a, b) => WEIGHT[a.found.severity] - WEIGHT[b.found.severity] || a.index - b.index);
  return fitting.slice(from, from + count).map(({ found, index }) => viewOf(found, index, records, language));
}

function editOf({ place, fix }: Finding): readonly SourceEdit[] {
  const { file, sheet, row, column } = place;
  if (fix === null || file === undefined || sheet === undefined || row === undefined || column === undefined) return [];
  return [{ file, sheet, address: `${column}${row}`, before: fix.before, after: fix.after }];
}

/** What the fixes of one finding, or of all findings of a code, change; each cell once. */
export function editsOfFixes(
  { findings }: Checked,
  which: { readonly index: number } | { readonly code: FindingCode },
): readonly SourceEdit[] {
  const chosen =
    "index" in which
      ? findings.slice(which.index, which.index + 1)
      : findings.filter(({ code }) => code === which.code);
  const edits = new Map<string, SourceEdit>();
  for (const edit of chosen.flatMap(editOf)) {
    const cell = `${edit.file}#${edit.sheet}#${edit.address}`;
    if (!edits.has(cell)) edits.set(cell, edit);
  }
  return [...edits.values()];
}
