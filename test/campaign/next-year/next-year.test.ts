import { BUILT_IN, builtIn } from "../../../src/campaign/built-in/index";
import type { Campaign, Deadline, Submission } from "../../../src/campaign/campaign";
import { contradictionsOf } from "../../../src/campaign/contradictions/contradictions";
import { lastGoodDay } from "../../../src/campaign/deadline";
import { nextYear } from "../../../src/campaign/next-year/next-year";
import { movedText, type TextMove } from "../../../src/campaign/next-year/move-texts";
import { parseCampaign } from "../../../src/campaign/schema";
import { closedFor } from "../../../src/campaign/working-days";
import { campaignToJson } from "../../../src/campaign/json";
import { calendarOf, dayOfIso, isoOf, type Day } from "../../../src/text/day";

const day = (iso: string): Day => dayOfIso(iso) ?? (0 as Day);
const model = builtIn("phu-lam-2022");
if (model === null) throw new Error("phu-lam-2022");

const submission = (deadline: Deadline, name = "Hồ sơ"): Submission => ({
  id: "T1",
  place: null,
  text: `${name} gửi đúng hạn.`,
  name,
  deadline,
  unitKinds: [],
  proof: null,
  required: true,
  closing: false,
});
const withDeadline = (deadline: Deadline, more: Partial<Campaign> = {}): Campaign => ({
  ...model,
  year: 2026,
  rules: [],
  submissions: [submission(deadline)],
  ...more,
});
const copied = (campaign: Campaign, year = 2027) => nextYear(campaign, { id: "moi", name: "Đợt mới", year });
const deadlineOf = ({ campaign }: ReturnType<typeof copied>): Deadline | undefined => campaign.submissions[0]?.deadline;

describe("a plan copied for another year", () => {
  test.each([
    // 25/11/2026 is a Wednesday, 25/11/2027 a Thursday.
    ["a working day stays the same date", "2026-11-25", true, "2027-11-25", "same-date"],
    // 20/3/2027 is a Saturday.
    ["a Saturday becomes the Friday before", "2026-03-20", true, "2027-03-19", "closed"],
    // The last good day before Sunday 21/3/2027 is Saturday the 20th: Friday the 19th, so “before the 20th”.
    ["before a day: the last good day is minded", "2026-03-21", false, "2027-03-20", "closed"],
    ["a public holiday becomes the working day before", "2026-09-02", true, "2027-09-01", "closed"],
    ["29 February becomes 28", "2028-02-29", true, "2029-02-28", "same-date"],
  ])("%s", (_, from, inclusive, to, why) => {
    const source = withDeadline({ type: "fixed", day: day(from), inclusive }, { year: Number(from.slice(0, 4)) });
    const made = copied(source, Number(to.slice(0, 4)));
    // The second day of National Day is either side of it: whichever it is, the result is a working day.
    const got = deadlineOf(made);
    const good = got === undefined ? null : lastGoodDay(got, made.campaign.calendar);
    expect(good === null ? "" : closedFor(good, made.campaign.calendar)).toBeNull();
    if (from !== "2026-09-02") expect(got).toEqual({ type: "fixed", day: day(to), inclusive });
    expect(made.moved.find(({ id }) => id === "T1")?.why).toBe(why);
  });

  test("of a range the end is a working day, as it is a deadline, and never before its beginning", () => {
    const moved = (from: string, to: string) =>
      deadlineOf(copied(withDeadline({ type: "range", from: day(from), to: day(to) })));
    // 20/3/2027 is a Saturday.
    expect(moved("2026-03-05", "2026-03-20")).toEqual({
      type: "range",
      from: day("2027-03-05"),
      to: day("2027-03-19"),
    });
    expect(moved("2026-03-20", "2026-03-20")).toEqual({
      type: "range",
      from: day("2027-03-20"),
      to: day("2027-03-20"),
    });
  });

  test("of monthly deadlines the months move, of those counted back their yearly occasion", () => {
    expect(
      deadlineOf(
        copied(
          withDeadline({
            type: "monthly",
            dayOfMonth: 20,
            inclusive: false,
            from: "2026-05" as never,
            to: "2026-09" as never,
          }),
        ),
      ),
    ).toMatchObject({ from: "2027-05", to: "2027-09" });
    const anchored = (anchor: string, anchorDay: string): Deadline | undefined =>
      deadlineOf(copied(withDeadline({ type: "workingDaysBefore", days: 5, anchor, anchorDay: day(anchorDay) })));
    expect(anchored("Ngày Nhà giáo Việt Nam 20/11", "2026-11-20")).toMatchObject({ anchorDay: day("2027-11-20") });
    // Tết of 2026 is on 17 February, that of 2027 on the 6th.
    expect(anchored("Tết Nguyên đán", "2026-02-17")).toMatchObject({ anchorDay: day("2027-02-06") });
  });

  test.each(["Đại hội Đảng bộ xã lần thứ II", "Kỷ niệm 70 năm thành lập trường", "Hội nghị tổng kết"])(
    "the day of an occasion that does not come every year is asked: %s",
    (anchor) => {
      const made = copied(
        withDeadline({ type: "workingDaysBefore", days: 5, anchor, anchorDay: day("2026-10-22"), occasions: [] }),
      );
      expect(deadlineOf(made)).toMatchObject({ anchorDay: null });
      expect(made.asked).toContainEqual({ id: "T1", name: anchor, was: day("2026-10-22") });
      expect(contradictionsOf(made.campaign).map(({ key }) => key)).toContain("open-value:anchor:T1");
    },
  );

  test("number, day of issue, signatories, decisions and slips stay with the old plan", () => {
    const decisions = [{ problem: "p", decision: "d", reason: "r", decidedOn: day("2022-01-05") }];
    const made = copied({ ...model, decisions });
    expect(made.campaign.plan).toMatchObject({ number: null, issuedOn: null, defects: [], nameVariants: [] });
    expect([made.campaign.plan.signature.name, made.campaign.office.signature.name]).toEqual([null, null]);
    expect(made.campaign.decisions).toEqual([]);
    expect(made.dropped).toEqual(["plan-number", "signatories", "decisions", "slips"]);
    expect(JSON.stringify(made.campaign)).not.toContain(model.plan.signature.name ?? "no name");
  });

  test("what was decided holds on: a corrected day moves, an undecided inverted period is asked", () => {
    const inverted = builtIn("quy-hop-60-nam");
    if (inverted === null) throw new Error("quy-hop-60-nam");
    expect(copied(inverted).campaign.period.to).toBeNull();
    const decided = {
      ...inverted,
      decisions: [
        {
          problem: "period-inverted:H1",
          decision: "Tính theo ngày",
          reason: "Đính chính",
          decidedOn: day("2022-08-01"),
          reading: day("2023-04-19"),
        },
      ],
    };
    expect(copied(decided, 2023).campaign.period.to).toBe(day("2024-04-19"));
    expect(copied(inverted).once).toBe(true);
    expect(copied(model).once).toBe(false);
  });

  test.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
    "%s copied is a campaign without one day of its old years",
    (_, campaign) => {
      const { campaign: made, mentions } = copied(campaign);
      expect(parseCampaign(JSON.parse(campaignToJson(made)))).toEqual({ ok: true, campaign: made });
      const left = [...made.rules, ...made.submissions, made.period].filter(({ id }) =>
        mentions.every((one) => one.id !== id),
      );
      const days = (value: unknown): readonly string[] =>
        JSON.stringify(value).match(/\d{1,2}\/\d{1,2}\/(?:19|20)\d\d/g) ?? [];
      expect(days(left).filter((one) => Number(one.slice(-4)) < made.year - 1)).toEqual([]);
    },
  );

  test("no built-in campaign is told to lie outside its own year; a copy whose period was not moved is", () => {
    const outside = (campaign: Campaign): boolean =>
      contradictionsOf(campaign).some(({ kind }) => kind === "period-outside-year");
    expect(BUILT_IN.filter(outside)).toEqual([]);
    expect(BUILT_IN.map((campaign) => copied(campaign).campaign).filter(outside)).toEqual([]);
    expect(outside({ ...model, year: 2027 })).toBe(true);
    // One day of the year is enough, on either side.
    const period = { ...model.period, from: day("2026-09-05"), to: day("2027-05-31") };
    expect([2025, 2026, 2027, 2028].map((year) => outside({ ...model, year, period }))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe("texts of a copied plan", () => {
  const move: TextMove = {
    year: 2026,
    years: 1,
    days: new Map([["2026-03-20", day("2027-03-19")]]),
    unknown: new Set(["2026-10-22"]),
  };
  test.each([
    ["gửi trước ngày 20/3/2026", "gửi trước ngày 19/3/2027"],
    ["gửi trước ngày 20/03/2026.", "gửi trước ngày 19/03/2027."],
    ["trước ngày 20 tháng 3 năm 2026", "trước ngày 19 tháng 3 năm 2027"],
    ["từ 05/9/2025 đến 31/5/2026", "từ 05/9/2025 đến 31/5/2027"],
    ["năm học 2025-2026", "năm học 2026-2027"],
    ["trong tháng 9/2026", "trong tháng 9/2027"],
    ["trong năm 2026 và năm 2024", "trong năm 2027 và năm 2024"],
    ["theo Luật Thi đua, khen thưởng năm 2026", "theo Luật Thi đua, khen thưởng năm 2026"],
    ["Quyết định số 15/2026/QĐ-UBND ngày 20/3/2026", "Quyết định số 15/2026/QĐ-UBND ngày 20/3/2026"],
    ["ngày Đại hội 22/10/2026", "ngày Đại hội 22/10/2026"],
    ["số điện thoại 02026 2026", "số điện thoại 02026 2027"],
  ])("“%s” → “%s”", (from, to) => {
    expect(movedText(from, move)).toBe(to);
  });

  test("a year is moved once", () => {
    expect(movedText("20/3/2026, 2026", { ...move, years: 5, days: new Map() })).toBe("20/3/2031, 2031");
    expect(calendarOf(day("2027-03-19")).weekday).toBe(5);
    expect(isoOf(day("2027-03-19"))).toBe("2027-03-19");
  });
});
