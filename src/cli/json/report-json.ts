import { sumOfKinds } from "../../report/figures/figures";
import type { WrittenLetter } from "../write-letters";
import type { WrittenReport } from "../../report/report";

/** The document that `report --json` prints: `contract.md`, "report". `letters` are the files written. */
export function reportJson(out: string, report: WrittenReport, letters: readonly WrittenLetter[]) {
  const awardName = new Map(report.awards.map((award) => [award.code, award.name]));
  return {
    version: 1,
    out,
    sheets: report.sheets,
    letters: letters.map(({ file, letter: { kind, addressee, level, records } }) => ({
      file,
      kind,
      addressee,
      level,
      records,
    })),
    units: report.units.map(({ unit, kind, records, byAward, missing }) => ({
      unit,
      kind,
      records: records.length,
      awards: Object.fromEntries(
        [...byAward].map(([code, counts]) => [awardName.get(code) ?? code, sumOfKinds(counts)]),
      ),
      missing,
    })),
    totals: report.totals,
    proof: report.proof,
    proposed: {
      eligible: report.dispatch.eligible,
      leftOut: report.dispatch.leftOut.map(({ record, state, reasons }) => ({ record: record.id, state, reasons })),
    },
  };
}
