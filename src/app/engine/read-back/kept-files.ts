import type { Choices, RegisterRecord, TakeInContext, TakenFile, UnitMatch } from "../../../register/register";
import { unitIndex, type UnitIndex } from "../../../register/units/units";
import { withRecords } from "./taken-files";

const NONE: ReturnType<UnitIndex["find"]> = { unit: null, candidates: [] };

/** The unit of a record as it is told by the units and answers of today. */
function rematched(record: RegisterRecord, units: UnitIndex, sender: string | undefined): UnitMatch | null {
  const { unitMatch } = record;
  const { unit, candidates } = unitMatch === null ? NONE : units.find(unitMatch.typed);
  if (unitMatch !== null && unit !== null) return { ...unitMatch, unit, candidates: [] };
  if (sender !== undefined) return { typed: unitMatch?.typed ?? sender, from: "clerk", unit: sender, candidates: [] };
  if (unitMatch === null || (unitMatch.unit !== null && units.find(unitMatch.unit).unit === unitMatch.unit))
    return unitMatch;
  return { ...unitMatch, unit: null, candidates };
}

/**
 * Files that are kept without their cells, as the answers of today have them: whose rows they are, and which rows are
 * no nominations. What hangs on the cells themselves stays as it was read.
 */
export function asAnswered(
  files: readonly TakenFile[],
  { units: expected }: Pick<TakeInContext, "units">,
  { units: answers, rows, fileUnits }: Choices,
): readonly TakenFile[] {
  const units = unitIndex(expected, answers);
  return files.map((file) =>
    withRecords(file, (record) => {
      const role = rows[record.id];
      if (role !== undefined && role !== "record") return null;
      const unitMatch = rematched(
        record,
        units,
        fileUnits[`${file.file}#${record.source.sheet}`] ?? fileUnits[file.file],
      );
      return unitMatch === record.unitMatch ? record : { ...record, unitMatch };
    }),
  );
}
