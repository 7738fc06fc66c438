import type { RegisterRecord } from "../../register/register";
import { finding, type Finding } from "../finding";
import { missingPlaceOf, tablesOf } from "../facts/places";
import type { CheckRule } from "../rule";

const PLAIN = /^0*(\d{1,7})[.)]?$/;

/** So many headings that the numbering went on over tell that it runs through them all. */
const RUNS_THROUGH = 2;

/**
 * A running number that skips or repeats: often a row was lost or pasted twice. A restart at 1 (groups), empty numbers
 * and numbers of another shape ("I", "1.2") are fine. Below a new heading any number may start, unless the numbering
 * has run through the headings before.
 */
export const sequenceBroken: CheckRule = ({ register }) =>
  tablesOf(register).flatMap(({ table }) => {
    const found: Finding[] = [];
    let last: number | null = null;
    let blanks = 0;
    let group = "";
    let through = 0;
    for (const [index, record] of table.records.entries()) {
      const now = table.layout.records[index]?.groups.join() ?? "";
      const number = numberOf(record);
      if (now !== group && last !== null) {
        if (number === 1) through = -Infinity;
        else if (number === last + 1) through += 1;
        else if (through < RUNS_THROUGH) last = null;
      }
      group = now;
      if (number === null) {
        blanks += 1;
        if (record.fields.seq !== undefined) last = null;
        continue;
      }
      const fits = last === null || [1, last + 1, last + 1 + blanks].includes(number);
      if (!fits && last !== null) {
        found.push(
          finding("sequence-broken", "warning", missingPlaceOf(record, "seq", table), {
            expected: last + 1,
            found: record.fields.seq ?? "",
          }),
        );
      }
      last = number;
      blanks = 0;
    }
    return found;
  });

function numberOf(record: RegisterRecord): number | null {
  const digits = PLAIN.exec(record.fields.seq ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
