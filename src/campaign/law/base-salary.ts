import { dayOf, type Day } from "../../text/day";

/** The base salary (lương cơ sở) from one day on, in đồng. */
export interface BaseSalary {
  readonly amount: number;
  readonly from: Day | null;
  readonly source: string;
}

/** As far as it was found; a later decree is a value the clerk types. Newest first. */
const BASE_SALARIES: readonly BaseSalary[] = [
  { amount: 2_340_000, from: dayOf(2024, 7, 1), source: "Nghị định 73/2024/NĐ-CP" },
  { amount: 1_800_000, from: dayOf(2023, 7, 1), source: "Nghị định 24/2023/NĐ-CP" },
  { amount: 1_490_000, from: dayOf(2019, 7, 1), source: "Nghị định 38/2019/NĐ-CP" },
];

/** The base salary in force on a day; null where none is known. */
export const baseSalaryOn = (day: Day): BaseSalary | null =>
  BASE_SALARIES.find(({ from }) => from !== null && day >= from) ?? null;
