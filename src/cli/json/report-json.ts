import type { Report } from "../../report/report";

/** The document that `report --json` prints: `contract.md`, "report". */
export function reportJson(out: string, report: Report) {
  const awardName = new Map(report.awards.map((award) => [award.code, award.name]));
  return {
    version: 1,
    out,
    sheets: report.sheets,
    units: report.units.map(({ unit, kind, records, byAward, missing }) => ({
      unit,
      kind,
      records: records.length,
      awards: Object.fromEntries(
        [...byAward].map(([code, counts]) => [awardName.get(code) ?? code, counts.individual + counts.collective + counts.household]),
      ),
      missing,
    })),
    totals: report.totals,
    proof: report.proof,
  };
}
