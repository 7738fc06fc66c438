import { safeSheetName } from "../grid/sheet-name";
import type { SheetPlan } from "../grid/sheet-plan";
import { countFigures, type UnitFigures } from "./figures";
import type { Proof, Report, ReportInput } from "./report";
import { proofSheet, PROOF_SHEET } from "./sheets/proof-sheet";
import { registerSheet, REGISTER_SHEET } from "./sheets/register-sheet";
import { SUMMARY_SHEET, summarySheet } from "./sheets/summary-sheet";
import { unitSheet } from "./sheets/unit-sheet";

const ownSheetNames = (units: readonly UnitFigures[]): ReadonlyMap<UnitFigures, string> => {
  const taken = [SUMMARY_SHEET, REGISTER_SHEET, PROOF_SHEET];
  const names = new Map<UnitFigures, string>();
  for (const unit of units) {
    const name = safeSheetName(unit.unit === "" ? "Chưa rõ đơn vị" : unit.unit, taken);
    taken.push(name);
    names.set(unit, name);
  }
  return names;
};

/** Builds all sheets of the report. Pure: the same input gives the same plan. */
export function buildReport(input: ReportInput): Report {
  const figures = countFigures(input.campaign, input.register, input.findings);
  const names = ownSheetNames(figures.units);
  const summary = summarySheet(input, figures, (unit) => names.get(unit) ?? null);
  const { ledger } = input.register;
  const perUnitSum = figures.units.reduce((sum, unit) => sum + unit.records.length, 0);
  const proof: Proof = {
    rowsRead: ledger.rowsRead,
    records: ledger.record,
    setAside: ledger.rowsRead - ledger.record,
    perUnitSum,
    reportSum: summary.total,
    balanced: perUnitSum === figures.nominations.length && summary.total === perUnitSum && ledger.record === input.register.records.length,
  };
  const sheets: readonly SheetPlan[] = [
    summary.plan,
    ...figures.units.map((unit) => unitSheet(input, figures, unit, names.get(unit) ?? unit.code)),
    registerSheet(input.campaign, figures),
    proofSheet(input, figures, summary, proof),
  ];
  return {
    workbook: { sheets, names: {}, properties: {}, activeSheet: 0, title: input.campaign.name },
    sheets: sheets.map(({ name, kind }) => ({ name, kind })),
    awards: figures.awards,
    units: figures.units,
    totals: { units: figures.units.length, nominations: figures.nominations.length },
    proof,
  };
}
