import type { SheetProblem } from "../campaign/as-sheet/read-sheets";
import { columnLetterOf, parseAddress, rowNumberOf } from "../grid/address";
import { finding, type Finding, type FindingPlace } from "./finding";

function placeOf({ sheet, address }: SheetProblem, file: string | null): FindingPlace {
  const cell = parseAddress(address);
  return {
    ...(file === null ? {} : { file }),
    sheet,
    ...(cell === null ? {} : { row: rowNumberOf(cell.row), column: columnLetterOf(cell.column) }),
  };
}

/** Mistakes in a campaign's sheets as findings on their cells; `file` null for the workbook at hand. */
export const campaignCellFindings = (problems: readonly SheetProblem[], file: string | null): readonly Finding[] =>
  problems.map((problem) =>
    finding("campaign-cell-invalid", "error", placeOf(problem, file), {
      reason: problem.reason,
      typed: problem.typed,
      allowed: problem.allowed,
    }),
  );
