import Holidays from "date-holidays";
import fc from "fast-check";
import { dayOfLunar, lunarOf } from "../../src/campaign/lunar";
import { isoOf, type Day } from "../../src/text/day";
import { independentMonths } from "./moon";

const vietnam = new Holidays("VN");
const YEARS = Array.from({ length: 26 }, (_, index) => 2015 + index);

describe("lunar calendar at UTC+7", () => {
  test.each([
    [2017, "2017-01-28", "2017-04-06"],
    [2021, "2021-02-12", "2021-04-21"],
    [2022, "2022-02-01", "2022-04-10"],
    [2023, "2023-01-22", "2023-04-29"],
    [2024, "2024-02-10", "2024-04-18"],
    [2025, "2025-01-29", "2025-04-07"],
    [2026, "2026-02-17", "2026-04-26"],
    [2027, "2027-02-06", "2027-04-16"],
    [2028, "2028-01-26", "2028-04-04"],
    [2029, "2029-02-13", "2029-04-23"],
    [2030, "2030-02-02", "2030-04-12"],
    [2031, "2031-01-23", "2031-04-01"],
  ])("gives the known first of Tết and Giỗ Tổ of %i", (year, tet, hungKings) => {
    expect([isoOf(dayOfLunar(year, 1, 1)), isoOf(dayOfLunar(year, 3, 10))]).toEqual([tet, hungKings]);
  });

  test.each(YEARS)("agrees with an independent computation in every month of %i", (year) => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(months.map((month) => isoOf(dayOfLunar(year, month, 1)))).toEqual(
      independentMonths(year).map((start) => isoOf(start as Day)),
    );
  });

  test.each(YEARS.filter((year) => year % 3 === 0 || [2027, 2029, 2030, 2031].includes(year)))(
    "agrees with the package date-holidays on Tết and Giỗ Tổ of %i",
    (year) => {
      const known = vietnam.getHolidays(year, "en");
      const dates = new Set(known.map(({ date }) => date.slice(0, 10)));
      expect(dates).toContain(isoOf(dayOfLunar(year, 1, 1)));
      expect(dates).toContain(isoOf(dayOfLunar(year, 3, 10)));
    },
  );

  test("knows leap months: 2023 had a second, 2025 a sixth", () => {
    expect(lunarOf((dayOfLunar(2023, 3, 1) - 1) as Day)).toMatchObject({ month: 2, leap: true });
    expect(lunarOf((dayOfLunar(2025, 7, 1) - 1) as Day)).toMatchObject({ month: 6, leap: true });
  });

  test("a day turned into a lunar date and back is the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 42_005, max: 51_500 }), (serial) => {
        const { year, month, date, leap } = lunarOf(serial as Day);
        fc.pre(!leap);
        expect(dayOfLunar(year, month, date)).toBe(serial);
      }),
    );
  });
});
