import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ExpectedUnit, UnitKind } from "../campaign/campaign";
import { readUnitsList } from "../campaign/units-list";
import { readWorkbook } from "../files/read";
import { FileProblemError } from "../files/read-problem";
import { isSystemError } from "./system-error";
import { UsageError } from "./usage-error";

/** The expected units that a workbook or CSV lists; none where no file is given. Throws `UsageError`. */
export async function loadUnits(file: string | null, kinds: readonly UnitKind[]): Promise<readonly ExpectedUnit[]> {
  if (file === null) return [];
  const fail = (reason: string): UsageError => new UsageError((wording) => wording.unitsFileInvalid(file, reason));
  try {
    const workbook = await readWorkbook(path.basename(file), await readFile(file));
    const units = workbook.sheets.flatMap((sheet) => readUnitsList(sheet, kinds).units);
    if (units.length === 0) throw new UsageError((wording) => wording.unitsFileInvalid(file, wording.campaignProblem({ reason: "no-unit", typed: "" })));
    return units;
  } catch (error) {
    if (error instanceof FileProblemError) throw fail(`${error.problem.reason} ${error.problem.detail}`.trim());
    if (isSystemError(error)) throw new UsageError((wording) => wording.notFound(file));
    throw error;
  }
}
