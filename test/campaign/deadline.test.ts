import fc from "fast-check";
import { builtIn } from "../../src/campaign/built-in/index";
import { calendarOfCampaign } from "../../src/campaign/calendar-of";
import type { CalendarSettings, Deadline, YearMonth } from "../../src/campaign/campaign";
import { daysLeft, lastGoodDay, monthsBetween, occurrences, timeliness } from "../../src/campaign/deadline";
import { dayOfIso, isoOf, type Day } from "../../src/text/day";

const USUAL: CalendarSettings = { extraHolidays: [], extraWorkingDays: [], cultureDay: false, tetDaysBefore: null };
const day = (iso: string): Day => dayOfIso(iso) ?? (0 as Day);
const month = (text: string): YearMonth => text as YearMonth;
const last = (deadline: Deadline): string | null => {
  const found = lastGoodDay(deadline, USUAL);
  return found === null ? null : isoOf(found);
};

describe("deadlines", () => {
  test("“trước ngày” ends the day before unless it is inclusive", () => {
    expect(last({ type: "fixed", day: day("2021-10-30"), inclusive: false })).toBe("2021-10-29");
    expect(last({ type: "fixed", day: day("2021-10-30"), inclusive: true })).toBe("2021-10-30");
  });

  test("a month is good to its last day, an open deadline has none", () => {
    expect(last({ type: "month", month: month("2024-02") })).toBe("2024-02-29");
    expect(last({ type: "open" })).toBeNull();
  });

  test("the 31st of a short month is its last day", () => {
    const days = occurrences(
      { type: "monthly", dayOfMonth: 31, inclusive: true, from: month("2023-01"), to: month("2023-04") },
      USUAL,
    );
    expect(days.map(({ lastGood }) => isoOf(lastGood))).toEqual([
      "2023-01-31",
      "2023-02-28",
      "2023-03-31",
      "2023-04-30",
    ]);
  });

  test("working days are counted back from the anchor over weekends and Tết; without an anchor nothing is due", () => {
    expect(last({ type: "workingDaysBefore", days: 5, anchor: "kết quả", anchorDay: day("2022-02-08") })).toBe(
      "2022-01-25",
    );
    expect(last({ type: "workingDaysBefore", days: 5, anchor: "kết quả", anchorDay: null })).toBeNull();
  });

  test("exactly on the named day of a strict deadline is a case of its own", () => {
    const due = { named: day("2021-10-30"), lastGood: day("2021-10-29") };
    expect(["2021-10-29", "2021-10-30", "2021-10-31"].map((iso) => timeliness(day(iso), due))).toEqual([
      "inTime",
      "onTheDay",
      "late",
    ]);
    expect(timeliness(day("2021-10-30"), { named: due.named, lastGood: due.named })).toBe("inTime");
  });

  test("months run over the turn of a year, and inverted ones are none", () => {
    expect(monthsBetween(month("2021-11"), month("2022-02"))).toEqual(["2021-11", "2021-12", "2022-01", "2022-02"]);
    expect(monthsBetween(month("2022-02"), month("2021-11"))).toEqual([]);
  });

  test("a strict deadline is always one day before the same inclusive one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 50_000 }), (serial) => {
        const at = (inclusive: boolean): number =>
          lastGoodDay({ type: "fixed", day: serial as Day, inclusive }, USUAL) ?? 0;
        expect(at(true) - at(false)).toBe(1);
        expect(daysLeft(at(true) as Day, serial as Day)).toBe(0);
      }),
    );
  });
});

describe("what is due as of a day", () => {
  const campaign = builtIn("so-vhtt-2023");

  test("moves with the day: past, today, soon and later", () => {
    const states = (today: string): readonly string[] =>
      calendarOfCampaign(campaign ?? raise(), day(today)).map(({ id, month: cycle, state }) =>
        `${id} ${cycle ?? ""} ${state}`.replace("  ", " "),
      );
    expect(states("2023-06-15")).toEqual([
      "V3 2023-05 past",
      "V11.6 past",
      "V3 2023-06 soon",
      "V3 2023-07 later",
      "V4 later",
      "V3 2023-08 later",
      "V3 2023-09 later",
      "V11.1 open",
      "V11.2 open",
      "V11.3 open",
      "V11.4 open",
      "V11.5 open",
    ]);
    expect(states("2023-06-19")[2]).toBe("V3 2023-06 today");
    expect(states("2023-06-20")[2]).toBe("V3 2023-06 past");
  });

  test("says when the last good day is one on which offices are closed", () => {
    const august = calendarOfCampaign(campaign ?? raise(), day("2023-08-01")).find(
      ({ month: cycle }) => cycle === "2023-08",
    );
    expect(august).toMatchObject({ daysLeft: 18, closed: "weekend" });
  });

  test("puts what the plan leaves open last", () => {
    const items = calendarOfCampaign(builtIn("quoc-oai-2022") ?? raise(), day("2022-01-01"));
    expect(items.map(({ id, state }) => [id, state])).toEqual([
      ["Q2", "past"],
      ["Q4", "later"],
      ["Q3.1", "open"],
      ["Q3.2", "open"],
      ["Q11.1", "open"],
      ["Q11.2", "open"],
      ["Q11.3", "open"],
      ["Q11.4", "open"],
    ]);
  });
});

function raise(): never {
  throw new Error("the campaign is not built in");
}
