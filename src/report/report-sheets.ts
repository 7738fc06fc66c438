import { groupBy } from "../base/group-by";
import type { RegisterKind } from "../campaign/campaign";
import type { SheetPlan } from "../grid/sheet-plan";
import { cellTeller, foundCells, type RegisterHeaders } from "./figures/found-cells";
import { NO_UNIT, type Figures, type UnitFigures } from "./figures/figures";
import { lookupsOf } from "./figures/lookups";
import { ruleMarks } from "./figures/rule-marks";
import { liveWays } from "./figures/live-ways";
import { REGISTER_NAMES } from "./labels";
import { proofLines, proofSections, type ProofSection } from "./proof/proof-lines";
import { allQuotaLines, type QuotaLine } from "./quota-lines";
import type { Proof, Report, ReportInput, SheetBatch } from "./report";
import { SHEET_NAMES, type ReportContext } from "./report-context";
import { analysisSheet } from "./sheets/analysis-sheet";
import { certificatesSheet } from "./sheets/certificates-sheet";
import { findingsSheet } from "./sheets/findings-sheet";
import { leftOutSheet } from "./sheets/left-out-sheet";
import { listSheets, type RowOf, type WrittenList } from "./sheets/list-sheets";
import { lookupSheet } from "./sheets/lookup-sheet";
import { proofSheet } from "./sheets/proof-sheet";
import { quotaSheet } from "./sheets/quota-sheet";
import { rankingSheet } from "./sheets/ranking-sheet";
import { registerSheet } from "./sheets/register-sheet";
import { returnedSheet } from "./sheets/returned-sheet";
import { sourcesSheet } from "./sheets/sources-sheet";
import { summarySheet } from "./sheets/summary-sheet";
import { trackerSheet } from "./sheets/tracker-sheet";
import { unitSheet } from "./sheets/unit-sheet";
import { votesSheet } from "./sheets/votes-sheet";

function proofOf({ register: { ledger } }: ReportInput, figures: Figures, sections: readonly ProofSection[]): Proof {
  const lines = proofLines(sections);
  return {
    rowsRead: ledger.rowsRead,
    records: ledger.record,
    setAside: ledger.rowsRead - ledger.record,
    perUnitSum: figures.units.reduce((sum, unit) => sum + unit.records.length, 0),
    reportSum: figures.nominations.length,
    balanced: lines.every(({ ok }) => ok),
    withoutUnit: figures.units.find(({ unit }) => unit === NO_UNIT)?.records.length ?? 0,
    lines,
  };
}

const linesByUnit = (lines: readonly QuotaLine[]): ReadonlyMap<string, readonly QuotaLine[]> =>
  groupBy(lines, ({ unit }) => unit ?? undefined);

type Batches<T> = Generator<SheetBatch, T, undefined>;

const batchOf = (...sheets: readonly (SheetPlan | null)[]): SheetBatch => sheets.filter((sheet) => sheet !== null);

/** The lists of the report; what the proof asks of each is put into `written`. */
function* listPapers(
  context: ReportContext,
  taken: readonly string[],
  rowOf: RowOf,
  written: WrittenList[],
): Batches<void> {
  for (const { plan, ...list } of listSheets(context, taken, rowOf)) {
    written.push(list);
    yield [plan];
  }
  yield batchOf(leftOutSheet(context, rowOf));
  yield batchOf(votesSheet(context), certificatesSheet(context));
}

/** Each unit's own sheet; gives the cells that say how many it proposes. */
function* unitPapers(context: ReportContext, lines: readonly QuotaLine[]): Batches<ReadonlyMap<UnitFigures, string>> {
  const ofUnit = linesByUnit(lines);
  const totals = new Map<UnitFigures, string>();
  for (const unit of context.figures.units) {
    const name = context.unitSheet(unit);
    if (name === null) continue;
    const { plan, totalCell } = unitSheet(context, unit, name, ofUnit.get(unit.unit) ?? []);
    totals.set(unit, totalCell);
    yield [plan];
  }
  return totals;
}

/** What is printed, in the order of the workbook; gives the proof that all of it agrees. */
export function* paperSheets(
  context: ReportContext,
  registers: readonly RegisterKind[],
  places: Report["places"],
): Batches<Proof> {
  const { figures, has } = context;
  const lines = allQuotaLines(context);
  const units = figures.units.map(context.unitSheet).filter((name) => name !== null);
  const taken = [...Object.values(SHEET_NAMES), ...Object.values(REGISTER_NAMES), ...units];
  const summary = has("summary") ? summarySheet(context, taken) : null;
  const plans = summary?.plans ?? [];
  yield batchOf(...plans, has("analysis") ? analysisSheet(context, summary?.ranges ?? null) : null);
  if (has("quotas")) yield batchOf(quotaSheet(context, lines), rankingSheet(context));
  const lists: WrittenList[] = [];
  const rowOf: RowOf = ({ id }) => places.get(id)?.row ?? null;
  if (has("lists")) yield* listPapers(context, [...taken, ...plans.map(({ name }) => name)], rowOf, lists);
  yield batchOf(has("tracker") ? trackerSheet(context) : null);
  yield batchOf(has("returned") ? returnedSheet(context) : null);
  const totals = yield* unitPapers(context, lines);
  const sources = sourcesSheet(context, registers);
  const sections = proofSections(context, {
    summary,
    unitTotal: (unit) => totals.get(unit) ?? null,
    registers,
    recordRows: sources.recordRows,
    lists,
  });
  const proof = proofOf(context.input, figures, sections);
  yield [proofSheet(context, sections, proof), sources.plan];
  return proof;
}

/** The registers, what their formulas look into, and the table of findings, which leads to the registers' cells. */
export function* registerSheets(
  context: ReportContext,
  { campaign, register, findings }: ReportInput,
  registers: readonly RegisterKind[],
  places: Report["places"],
): Batches<void> {
  const { dispatch, fileCode, figures, lines } = context;
  const marks = ruleMarks(campaign, figures.quotas, register.records);
  const lookups = lookupsOf(figures);
  const ways = liveWays(campaign, figures, dispatch, lookups);
  const found = foundCells(findings);
  const headers: RegisterHeaders[] = [];
  for (const kind of registers) {
    const records = figures.registers.get(kind) ?? [];
    const input = {
      campaign,
      figures,
      register: kind,
      records,
      marks,
      fileCode,
      lines,
      lookups: lookups.ranges,
      ways,
      found,
    };
    const plan = registerSheet(input);
    headers.push(plan);
    yield [plan];
  }
  yield [lookupSheet(lookups, ways)];
  if (context.has("findings")) yield [findingsSheet(context, cellTeller(places, headers))];
}
