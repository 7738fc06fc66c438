import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ExpectedUnit, UnitKind } from "../campaign/campaign";
import { readUnitsList, type UnitsListProblem } from "../campaign/units-list";
import { readWorkbook } from "../files/read/read-workbook";
import { FileProblemError } from "../files/read/problem";
import { isSystemError } from "./system-error";
import { UsageError } from "./usage-error";

/** Tells about a row of the list that could not be taken as it stands. */
export type SayProblem = (problem: UnitsListProblem) => void;

/** The expected units that a workbook or CSV lists; none where no file is given. Throws `UsageError`. */
export async function loadUnits(
  file: string | null,
  kinds: readonly UnitKind[],
  say: SayProblem,
): Promise<readonly ExpectedUnit[]> {
  if (file === null) return [];
  const fail = (reason: string): UsageError => new UsageError((wording) => wording.unitsFileInvalid(file, reason));
  try {
    const workbook = await readWorkbook(path.basename(file), await readFile(file));
    const lists = workbook.sheets.map((sheet) => readUnitsList(sheet, kinds));
    const units = lists.flatMap((list) => list.units);
    if (units.length === 0)
      throw new UsageError((wording) =>
        wording.unitsFileInvalid(file, wording.campaignProblem({ reason: "no-unit", typed: "" })),
      );
    for (const { problems } of lists) problems.forEach(say);
    return units;
  } catch (error) {
    if (error instanceof FileProblemError) throw fail(`${error.problem.reason} ${error.problem.detail}`.trim());
    if (isSystemError(error)) throw new UsageError((wording) => wording.notFound(file));
    throw error;
  }
}
