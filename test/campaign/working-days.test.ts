import fc from "fast-check";
import type { CalendarSettings } from "../../src/campaign/campaign";
import { holidaysOf } from "../../src/campaign/holidays";
import { addWorkingDays, closedFor, isWorkingDay, lastWorkingDayUpTo } from "../../src/campaign/working-days";
import { dayOfIso, isoOf, type Day } from "../../src/text/day";

const day = (iso: string): Day => {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(iso);
  return found;
};
const USUAL: CalendarSettings = { extraHolidays: [], extraWorkingDays: [], cultureDay: false, tetDaysBefore: null };
const offIn = (year: number, month: string, settings = USUAL): readonly string[] =>
  holidaysOf(year, settings)
    .map((holiday) => isoOf(holiday.day))
    .filter((iso) => iso.startsWith(`${year}-${month}`))
    .map((iso) => iso.slice(8));

describe("public holidays", () => {
  test("Tết has five days, with days in lieu for those on a weekend, as civil servants had them", () => {
    expect(offIn(2022, "02")).toEqual(["01", "02", "03", "04"]);
    expect(offIn(2022, "01")).toEqual(["01", "03", "31"]);
    expect(offIn(2023, "01")).toEqual(["01", "02", "20", "21", "22", "23", "24", "25", "26"]);
    expect(offIn(2024, "02")).toEqual(["08", "09", "10", "11", "12", "13", "14"]);
    expect(offIn(2026, "02")).toEqual(["16", "17", "18", "19", "20"]);
  });

  test("how many days come before the first of Tết is a setting", () => {
    expect(offIn(2023, "01", { ...USUAL, tetDaysBefore: 1 })).toEqual([
      "01",
      "02",
      "21",
      "22",
      "23",
      "24",
      "25",
      "26",
      "27",
    ]);
  });

  test("Giỗ Tổ, 30 April and 1 May on one long weekend are all made up for", () => {
    expect(offIn(2023, "05")).toEqual(["01", "02", "03"]);
  });

  test("National Day has a second day since 2021, on the side of the longer rest", () => {
    expect(offIn(2020, "09")).toEqual(["02"]);
    expect(offIn(2021, "09")).toEqual(["02", "03"]);
    expect(offIn(2022, "09")).toEqual(["01", "02"]);
    expect(offIn(2023, "09")).toEqual(["01", "02", "04"]);
    expect(offIn(2024, "09")).toEqual(["02", "03"]);
    expect(offIn(2025, "09")).toEqual(["01", "02"]);
  });

  test("24 November is a holiday only when the setting says so", () => {
    expect(closedFor(day("2026-11-24"), USUAL)).toBeNull();
    expect(closedFor(day("2026-11-24"), { ...USUAL, cultureDay: true })).toBe("culture");
  });

  test.each(Array.from({ length: 26 }, (_, index) => 2015 + index))(
    "every holiday of %i that falls on a weekend gives one working day off",
    (year) => {
      const holidays = holidaysOf(year, USUAL);
      const onWeekend = holidays.filter(({ day: date }) => [0, 6].includes(new Date(isoOf(date)).getUTCDay())).length;
      const inLieu = holidays.filter(({ name }) => name === "inLieu");
      expect(inLieu.length).toBe(onWeekend);
      expect(inLieu.every(({ day: date }) => ![0, 6].includes(new Date(isoOf(date)).getUTCDay()))).toBe(true);
      expect(new Set(holidays.map(({ day: date }) => date)).size).toBe(holidays.length);
    },
  );
});

describe("working days", () => {
  test("extra holidays close and swapped days open an office", () => {
    const settings = { ...USUAL, extraHolidays: [day("2025-05-02")], extraWorkingDays: [day("2025-04-26")] };
    expect(closedFor(day("2025-05-02"), settings)).toBe("extra");
    expect(isWorkingDay(day("2025-04-26"), settings)).toBe(true);
    expect(isWorkingDay(day("2025-04-26"), USUAL)).toBe(false);
  });

  test("five working days before a Monday is the Monday before", () => {
    expect(isoOf(addWorkingDays(day("2022-03-14"), -5, USUAL))).toBe("2022-03-07");
  });

  test("five working days before 8 February 2022 skip Tết and weekends", () => {
    expect(isoOf(addWorkingDays(day("2022-02-08"), -5, USUAL))).toBe("2022-01-25");
  });

  test("the last working day up to Tết is the one before it", () => {
    expect(isoOf(lastWorkingDayUpTo(day("2022-02-06"), USUAL))).toBe("2022-01-28");
  });

  test("adding steps over exactly so many working days, forward and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 42_100, max: 51_000 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (serial, steps, back) => {
          const from = serial as Day;
          const to = addWorkingDays(from, back ? -steps : steps, USUAL);
          let counted = 0;
          for (let at = from; at !== to;) {
            at = (at + (back ? -1 : 1)) as Day;
            if (isWorkingDay(at, USUAL)) counted += 1;
          }
          expect(counted).toBe(steps);
          expect(isWorkingDay(to, USUAL)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
