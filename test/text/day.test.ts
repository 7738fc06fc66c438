import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { calendarOf, dayOf, type Day } from "../../src/text/day";

const MILLISECONDS = 86_400_000;
const UNIX_EPOCH = 25_569;

describe("days are reckoned as the platform's own calendar does", () => {
  test("every day of five centuries there and back", () => {
    for (let day = -100_000; day < 100_000; day += 1) {
      const time = new Date((day - UNIX_EPOCH) * MILLISECONDS);
      const calendar = calendarOf(day as Day);
      const asPlatform =
        calendar.year === time.getUTCFullYear() &&
        calendar.month === time.getUTCMonth() + 1 &&
        calendar.date === time.getUTCDate() &&
        calendar.weekday === time.getUTCDay();
      if (!asPlatform || dayOf(calendar.year, calendar.month, calendar.date) !== day)
        throw new Error(`${String(day)}: ${JSON.stringify(calendar)}`);
    }
  });

  test("what is no day is none", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: -2, max: 15 }),
        fc.integer({ min: -2, max: 33 }),
        (year, month, date) => {
          const time = new Date(0);
          time.setUTCFullYear(year, month - 1, date);
          const real = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
          return (dayOf(year, month, date) !== null) === real;
        },
      ),
    );
    expect([dayOf(Number.NaN, 1, 1), dayOf(2022, 1.5, 1), dayOf(2022, 2, 29), dayOf(1900, 2, 29)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([dayOf(1900, 3, 1), dayOf(2000, 2, 29)]).toEqual([61, 36_585]);
  });
});
