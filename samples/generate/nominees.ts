import { dayOf, type Day } from "../../src/text/day";
import { inventDeed, POSITIONS } from "../content/deeds";
import { inventPerson, type Person } from "../content/people";
import type { Random } from "../content/random";

export interface Nominee extends Person {
  readonly position: string;
  readonly deed: string;
  readonly deedDay: Day;
}

const FIRST = dayOf(2021, 10, 18) ?? (0 as Day);
const LAST = dayOf(2022, 6, 28) ?? (0 as Day);

function inventNominee(random: Random): Nominee {
  return {
    ...inventPerson(random),
    position: random.pick(POSITIONS),
    deed: inventDeed(random),
    deedDay: random.int(FIRST, LAST) as Day,
  };
}

export const inventNominees = (random: Random, count: number): readonly Nominee[] =>
  Array.from({ length: count }, () => inventNominee(random));

const two = (value: number): string => String(value).padStart(2, "0");

export const birthText = ({ birth }: Person): string => `${two(birth.date)}/${two(birth.month)}/${String(birth.year)}`;
export const birthDay = ({ birth }: Person): number => dayOf(birth.year, birth.month, birth.date) ?? 0;
export const AWARD = "Người tốt, việc tốt";
