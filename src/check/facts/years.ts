import { CURRENT, type EarlierRecord } from "./earlier";
import type { CheckContext } from "../rule";
import { toldYear } from "./told-year";

/** The property in which our own register says of which year it is. */
export const YEAR_PROPERTY = "soThiDua.year";

/**
 * The year a record is of: that of its register, else of its decision or of what the list says of itself; registers that
 * do not say are taken for one year each, in the order given.
 */
export function yearOf(
  { record, register }: EarlierRecord,
  { campaign, earlier }: Pick<CheckContext, "campaign" | "earlier">,
): number {
  if (register === CURRENT) return campaign.year;
  const stamped = Number(
    earlier[register]?.files.find(({ file }) => file === record.source.file)?.properties[YEAR_PROPERTY],
  );
  if (Number.isInteger(stamped)) return stamped;
  const dated = record.fields.decisionDate ?? record.fields.deedDate;
  if (dated !== undefined) return Number(dated.slice(0, 4));
  return toldYear(record, earlier[register]) ?? campaign.year - earlier.length + register;
}

/** How many years one after the other end this year or the year before. */
export function runOf(years: ReadonlySet<number>, year: number): number {
  let last = years.has(year) ? year : year - 1;
  let run = 0;
  while (years.has(last)) {
    run += 1;
    last -= 1;
  }
  return run;
}

/** The years in which the records lie, oldest first. */
export const yearsOf = (records: readonly EarlierRecord[], context: CheckContext): readonly number[] =>
  [...new Set(records.map((one) => yearOf(one, context)))].sort((a, b) => a - b);
