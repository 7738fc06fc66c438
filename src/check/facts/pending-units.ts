import { onceFor } from "../../base/once-for";
import { unitOfFileName } from "../../register/units/unit-sources";
import { unitIndex } from "../../register/units/units";
import { isAskedPurpose } from "../../register/purpose/purpose";
import type { Register, RegisterRecord, TakenFile, TakenSheet } from "../../register/register";
import { compareKey } from "../../text/key";

/** Units that a record may be of: the one it is told to be, or each that its name may stand for. */
const unitsOf = ({ unitMatch }: RegisterRecord): readonly string[] =>
  unitMatch === null ? [] : unitMatch.unit === null ? unitMatch.candidates : [unitMatch.unit];

const LEFT_BY_CLERK = "sheet-left-by-clerk";

/** Nobody has said of the sheet that it is no list. */
const isOpen = ({ layout, purpose }: TakenSheet): boolean =>
  layout.rows.length > 0 && layout.evidence[0]?.code !== LEFT_BY_CLERK && purpose.evidence.code !== LEFT_BY_CLERK;

/** A file that came and gave nothing: it could not be read, or it is not settled that none of its sheets is a list. */
const gaveNothing = ({ problem, repeats, sheets }: TakenFile): boolean =>
  problem !== null ||
  (repeats === undefined && sheets.every(({ tables }) => tables.length === 0) && sheets.some(isOpen));

/**
 * Keys of units of which nobody knows yet what they sent: a name that was typed may stand for them, a list of theirs
 * waits for the answer what it is, or a file that bears their name gave nothing.
 */
const pendingKeys = onceFor((register: Register): ReadonlySet<string> => {
  const names: string[] = register.records.flatMap((record) =>
    record.unitMatch?.unit === null ? record.unitMatch.candidates : [],
  );
  const units = unitIndex(register.expected, {});
  for (const file of register.files) {
    for (const { purpose, aside } of file.sheets)
      if (isAskedPurpose(purpose.purpose)) names.push(...aside.flatMap(({ records }) => records.flatMap(unitsOf)));
    if (!gaveNothing(file)) continue;
    const named = unitOfFileName(file.file, units);
    names.push(...(named === null ? [] : named.unit === null ? named.candidates : [named.unit]));
  }
  return new Set(names.map(compareKey));
});

/** Whether a question is open that may turn out to be about this unit. */
export const isPending = (register: Register, unit: string): boolean => pendingKeys(register).has(compareKey(unit));
