import { describe, expect, test } from "@jest/globals";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import { commandLine } from "../support/command-line";
import { foldersOf, unitsOf, type CollectionId } from "./collection";

interface UnitJson {
  readonly unit: string;
  readonly received: string | null;
  readonly exactlyOnDay?: true;
}
interface DueJson {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly month: string | null;
  readonly named: string | null;
  readonly lastGood: string | null;
  readonly daysLeft: number | null;
  readonly state: string;
  readonly closed: string | null;
  readonly units?: Readonly<Record<string, readonly UnitJson[]>>;
}
interface CalendarJson {
  readonly campaign: string;
  readonly today: string;
  readonly due: readonly DueJson[];
}

async function calendar(id: CollectionId, today: string, ...more: readonly string[]): Promise<CalendarJson> {
  const { code, out, err } = await commandLine("calendar", ...more, "--campaign", id, "--today", today, "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as CalendarJson;
}

const names = (due: DueJson | undefined, standing: string): readonly string[] =>
  (due?.units?.[standing] ?? []).map(({ unit }) => unit);

describe("what is due", () => {
  test.each(BUILT_IN.map(({ id }) => id as CollectionId))(
    "in %s: every deadline once, the earliest first, those without a day last",
    async (id) => {
      const { due } = await calendar(id, "2022-06-01");
      const days = due.map(({ lastGood }) => lastGood ?? "9999");
      expect(days).toEqual([...days].sort());
      expect(new Set(due.map((one) => `${one.id} ${one.month ?? ""}`)).size).toBe(due.length);
      for (const { units } of due) expect(units).toBeUndefined();
    },
  );

  test("counts the days left from the day that is asked for", async () => {
    const report = async (today: string) =>
      (await calendar("quy-hop-60-nam", today)).due.find(({ id }) => id === "H4.1");
    expect(await report("2023-03-28")).toMatchObject({
      named: "2023-03-31",
      lastGood: "2023-03-30",
      daysLeft: 2,
      state: "soon",
    });
    expect(await report("2023-03-30")).toMatchObject({ daysLeft: 0, state: "today" });
    expect(await report("2023-03-31")).toMatchObject({ daysLeft: -1, state: "past" });
  });

  test("shows milestones, cycles of months and days on which offices are closed", async () => {
    const monthly = (await calendar("so-vhtt-2023", "2023-05-01")).due.filter(({ id }) => id === "V3");
    expect(monthly.map(({ lastGood }) => lastGood)).toEqual([
      "2023-05-19",
      "2023-06-19",
      "2023-07-19",
      "2023-08-19",
      "2023-09-19",
    ]);
    expect(monthly.map(({ closed }) => closed)).toEqual([null, null, null, "weekend", null]);
    expect((await calendar("quoc-oai-2022", "2022-09-01")).due.find(({ id }) => id === "Q4")).toMatchObject({
      kind: "milestone",
      lastGood: "2022-09-30",
      daysLeft: 29,
    });
    expect((await calendar("phu-lam-2022", "2022-01-01")).due.find(({ id }) => id === "L8")).toMatchObject({
      lastGood: null,
      daysLeft: null,
      state: "open",
    });
  });
});

describe("with the units' files", () => {
  const of = async (today: string): Promise<CalendarJson> =>
    calendar("quy-hop-60-nam", today, ...foldersOf("quy-hop-60-nam"), "--units", unitsOf("quy-hop-60-nam"));

  test("tells which units have sent, are late, and are missing", async () => {
    const { due } = await of("2023-05-03");
    const report = due.find(({ id }) => id === "H4.1");
    expect(names(report, "sent")).toEqual([
      "Xã Châu Quang",
      "Thị trấn Quỳ Hợp",
      "Hợp tác xã Nông nghiệp Nghĩa Xuân",
      "Kho bạc Nhà nước Quỳ Hợp",
    ]);
    expect(report?.units?.["late"]).toEqual([
      { unit: "Xã Minh Hợp", received: "2023-03-31", exactlyOnDay: true },
      { unit: "Công ty TNHH Đá trắng Quỳ Hợp", received: "2023-04-05" },
    ]);
    expect(names(report, "missing")).toEqual(["Phòng Văn hóa và Thông tin", "Huyện đoàn Quỳ Hợp"]);
    expect(
      names(
        due.find(({ id }) => id === "H5"),
        "open",
      ),
    ).toEqual(["Huyện đoàn Quỳ Hợp", "Kho bạc Nhà nước Quỳ Hợp"]);
  });

  test("those that have not sent are still in time before the last good day", async () => {
    const report = (await of("2023-03-29")).due.find(({ id }) => id === "H4.1");
    expect(names(report, "missing")).toEqual([]);
    expect(names(report, "due")).toEqual(["Phòng Văn hóa và Thông tin", "Huyện đoàn Quỳ Hợp"]);
  });

  test("every unit that owes something stands in exactly one group", async () => {
    const { due } = await of("2023-04-01");
    for (const { units } of due.filter(({ kind }) => kind === "submission"))
      expect(Object.values(units ?? {}).flat()).toHaveLength(8);
  });

  test("a paper that no list of papers could show is not called missing", async () => {
    const { due } = await calendar(
      "quoc-oai-2022",
      "2022-07-15",
      ...foldersOf("quoc-oai-2022").slice(0, 1),
      "--units",
      unitsOf("quoc-oai-2022"),
    );
    const plan = due.find(({ id }) => id === "Q2");
    expect([names(plan, "missing").length, names(plan, "unknown").length]).toEqual([0, 28]);
  });
});

test("says the same in words, in both languages", async () => {
  const words = [
    "calendar",
    ...foldersOf("quy-hop-60-nam"),
    "--campaign",
    "quy-hop-60-nam",
    "--units",
    unitsOf("quy-hop-60-nam"),
    "--today",
    "2023-04-05",
  ];
  const { out } = await commandLine(...words);
  expect(out).toContain("quá 6 ngày      Thứ Năm 30/03/2023  Báo cáo kết quả đợt thi đua · Mục IV.1");
  expect(out).toContain(
    "gửi muộn (2): Xã Minh Hợp (31/03/2023, đúng ngày ghi trong kế hoạch); Công ty TNHH Đá trắng Quỳ Hợp (05/04/2023)",
  );
  expect((await commandLine(...words, "--lang", "en")).out).toContain(
    "late (2): Xã Minh Hợp (31/03/2023, on the very day the plan names)",
  );
});

test("a campaign must be named", async () => {
  const { code, err } = await commandLine("calendar");
  expect(code).toBe(2);
  expect(err).toContain("--campaign");
});
