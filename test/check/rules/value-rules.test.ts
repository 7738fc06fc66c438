import { describe, expect, test } from "@jest/globals";
import type { FindingCode } from "../../../src/check/finding";
import { RULES } from "../../../src/check/rules";
import { ageImplausible } from "../../../src/check/rules/age-implausible";
import { awardNotAllowed } from "../../../src/check/rules/award-not-allowed";
import { awardUnknown } from "../../../src/check/rules/award-unknown";
import { dateInFuture } from "../../../src/check/rules/date-in-future";
import { dateOutsidePeriod } from "../../../src/check/rules/date-outside-period";
import { kindNotAllowed } from "../../../src/check/rules/kind-not-allowed";
import { valueUnknown } from "../../../src/check/rules/value-unknown";
import { messageOf } from "../../../src/check/wording/index";
import { awardBook } from "../../../src/check/facts/awards";
import { levelNotAllowed } from "../../../src/check/rules/level-not-allowed";
import { builtIn } from "../../../src/campaign/built-in/index";
import { campaignWith, contextOf, day, fileOf, found, only, problem, record, registerOf } from "../support";

describe.each(["type-date", "type-phone", "type-id", "type-number", "formula-error", "value-unknown"] as const)(
  "%s",
  (code) => {
    const codesOf = (...problems: Parameters<typeof problem>[]) => {
      const context = contextOf(
        registerOf([fileOf([record({ name: "A" }, { problems: problems.map((one) => problem(...one)) })])]),
      );
      return RULES.flatMap((rule) => rule(context)).filter((one) => one.code === code);
    };

    test("is told with the change that would mend it", () => {
      const told = only(codesOf([code, "phone", "912345678", "0912345678"]), code);
      expect(told.fix).toEqual({ kind: "replace", before: "912345678", after: "0912345678" });
      expect(told.place.column).toBe("C");
    });

    test("offers no change where nothing is suggested, and is silent without a problem", () => {
      expect(only(codesOf([code, "phone", "abc"]), code).fix).toBeNull();
      expect(codesOf()).toEqual([]);
    });
  },
);

test("all problems of one cell are kept", () => {
  const context = contextOf(
    registerOf([
      fileOf([
        record(
          { name: "A" },
          { problems: [problem("type-date", "deedDate", "31/2/2022"), problem("value-unknown", "deedDate", "x")] },
        ),
      ]),
    ]),
  );
  const codes: readonly FindingCode[] = RULES.flatMap((rule) => rule(context))
    .filter(({ place }) => place.field === "deedDate")
    .map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["type-date", "value-unknown"]));
});

describe("kind-not-allowed", () => {
  test("refuses a collective for a title of persons, by the award's name", () => {
    const told = only(
      found(kindNotAllowed, [record({ name: "Chi đoàn", kind: "collective", awards: ["NTVT"] })]),
      "kind-not-allowed",
    );
    expect([told.params.award, told.params.rule, told.severity]).toEqual(["Người tốt, việc tốt", "Q5", "error"]);
  });

  test("refuses it by the campaign where no award is named", () => {
    expect(
      only(found(kindNotAllowed, [record({ name: "Hộ ông A", kind: "household" })]), "kind-not-allowed").params.award,
    ).toBeNull();
  });

  test("lets a person pass", () => {
    expect(
      found(kindNotAllowed, [record({ name: "A", kind: "individual", awards: ["NTVT"] }), record({ name: "B" })]),
    ).toEqual([]);
  });

  test("only informs of a kind on which the plan is of two minds", () => {
    const campaign = builtIn("quy-hop-60-nam") ?? campaignWith();
    const told = only(
      found(kindNotAllowed, [record({ name: "Gia đình ông A", kind: "household" })], { campaign }),
      "kind-not-allowed",
    );
    expect([told.severity, told.params.unsure]).toEqual(["info", true]);
    expect(messageOf(told, "vi")).toMatch(/có chỗ xét hộ gia đình, có chỗ không .*vẫn được đưa vào sổ/u);
    expect(messageOf(told, "en")).toContain("households in one place and not in another");
  });
});

describe("awards and levels", () => {
  test("an award the plan does not give is refused, its short forms are not", () => {
    expect(
      only(found(awardNotAllowed, [record({ name: "A", awards: ["Lao động tiên tiến"] })]), "award-not-allowed").params
        .award,
    ).toBe("Lao động tiên tiến");
    expect(
      found(awardNotAllowed, [record({ name: "A", awards: ["NTVT", "Người tốt – việc tốt"] }), record({ name: "B" })]),
    ).toEqual([]);
  });

  test("an award nobody knows is asked about, not refused", () => {
    const rows = [
      record(
        { name: "A", awards: ["Danh hiệu lạ"] },
        { problems: [problem("award-unknown", "award", "Danh hiệu lạ", "Người tốt, việc tốt")] },
      ),
    ];
    expect(found(awardNotAllowed, rows)).toEqual([]);
    expect(only(found(awardUnknown, rows), "award-unknown").params.candidates).toEqual(["Người tốt, việc tốt"]);
    expect(found(awardUnknown, [record({ name: "A", awards: ["NTVT"] })])).toEqual([]);
  });

  test("a level of the award passes, another of the campaign is refused, one nobody knows is a warning", () => {
    const [award] = campaignWith().awards;
    const campaign = campaignWith({ awards: award === undefined ? [] : [{ ...award, levels: ["huyen"] }] });
    expect(found(levelNotAllowed, [record({ name: "A", awards: ["NTVT"], level: "Cấp huyện" })], { campaign })).toEqual(
      [],
    );
    expect(
      only(
        found(levelNotAllowed, [record({ name: "A", awards: ["NTVT"], level: "xã" })], { campaign }),
        "level-not-allowed",
      ).severity,
    ).toBe("error");
    expect(
      only(found(levelNotAllowed, [record({ name: "A", level: "Trung ương" })], { campaign }), "level-not-allowed")
        .severity,
    ).toBe("warning");
  });
});

describe("levels as people write them", () => {
  test.each([
    [
      "quoc-oai-2022",
      [
        "Chủ tịch UBND huyện Quốc Oai",
        "huyện Quốc Oai",
        "Hội đồng TĐKT huyện",
        "UBND xã Cấn Hữu, huyện Quốc Oai",
        "Đề nghị cấp huyện khen",
      ],
    ],
    ["son-tay-2017", ["Thị xã Sơn Tây", "UBND Thành phố Hà Nội", "UBND phường Lê Lợi"]],
    ["so-vhtt-2023", ["Giám đốc Sở Văn hóa và Thể thao", "Cấp cơ sở"]],
  ])("%s", (id, levels) => {
    const campaign = builtIn(id) ?? campaignWith();
    expect(
      levels.filter(
        (level) => found(levelNotAllowed, [record({ name: "A", awards: ["NTVT"], level })], { campaign }).length > 0,
      ),
    ).toEqual([]);
  });

  test("the town is not taken for a commune, nor the first place for the second", () => {
    const { levelOf } = awardBook(builtIn("son-tay-2017") ?? campaignWith());
    expect(
      ["Thị xã Sơn Tây", "xã Đường Lâm, thị xã Sơn Tây", "Trung ương"].map((text) => levelOf(text)?.id ?? null),
    ).toEqual(["thi-xa", "don-vi", null]);
  });

  test("a plan that leaves the year's titles to another one refuses none of the common ones", () => {
    const campaign = builtIn("phu-lam-2022") ?? campaignWith();
    const rows = [
      ["LĐTT", "Cấp phường"],
      ["CSTĐCS", "Phường"],
      ["Bằng khen của UBND Thành phố", "Thành phố"],
      ["NTVT", "Quận"],
    ].map(([award = "", level = ""]) => record({ name: "A", kind: "individual", awards: [award], level }));
    expect([...found(levelNotAllowed, rows, { campaign }), ...found(awardNotAllowed, rows, { campaign })]).toEqual([]);
  });
});

describe("values by which a quota counts", () => {
  const campaign = builtIn("quy-hop-60-nam") ?? campaignWith();
  const work = (workType: string) => record({ workTitle: "Đường hoa", workType }, { register: "works" });

  test.each(["Công trình", "công trình thanh niên", "Phần việc", "Công trình/phần việc", "Sự kiện thể thao"])(
    "%s is counted",
    (workType) => {
      expect(found(valueUnknown, [work(workType)], { campaign })).toEqual([]);
    },
  );

  test("one that no quota counts is asked about, not left out in silence", () => {
    const told = only(
      found(valueUnknown, [work("Hạng mục"), record({ workTitle: "Cổng chào" }, { register: "works" })], { campaign }),
      "value-unknown",
    );
    expect([told.severity, told.params.typed, told.params.reason]).toEqual(["warning", "Hạng mục", "not-counted"]);
    const message = messageOf(told, "vi");
    expect(message).toContain("công trình, phần việc");
    expect(message).toContain("sự kiện");
    expect(message).toContain("hội thi");
  });
});

test("an award that may be several is offered all of them and mended with none", () => {
  const candidates = ["Giấy khen của Chủ tịch UBND huyện", "Giấy khen của Chủ tịch UBND xã, thị trấn"];
  const told = only(
    found(awardUnknown, [
      record({ name: "A", awards: ["GK"] }, { problems: [{ ...problem("award-unknown", "award", "GK"), candidates }] }),
    ]),
    "award-unknown",
  );
  expect([told.params.candidates, told.fix]).toEqual([candidates, null]);
});

describe("date-outside-period", () => {
  const outside = (deedDate: string) => found(dateOutsidePeriod, [record({ name: "A", deedDate })]).length;

  test.each([
    ["2021-10-14", 1],
    ["2021-10-15", 0],
    ["2022-06-30", 0],
    ["2022-07-01", 1],
    ["2022-09-05", 1],
    ["2021-10", 0],
    ["2021-09", 1],
    ["2022", 0],
    ["2020", 1],
  ])("%s gives %d", (date, count) => {
    expect(outside(date)).toBe(count);
  });

  test("while the plan's own period is inverted, only what lies outside by any reading is told", () => {
    // The last day the plan names for anything is in September 2022.
    const campaign = campaignWith({
      period: { ...campaignWith().period, from: day("2022-06-07"), to: day("2022-04-19") },
    });
    const told = (deedDate: string): number =>
      found(dateOutsidePeriod, [record({ name: "A", deedDate })], { campaign }).length;
    expect(["2019-01-01", "2022-06-07", "2022-08-15", "2022-09-30", "2022-10-01"].map(told)).toEqual([1, 0, 0, 0, 1]);
  });
});

describe("date-in-future", () => {
  const today = day("2022-03-10");

  test("tells what is told as done after today, and lets plans and whole months pass", () => {
    expect(
      only(found(dateInFuture, [record({ name: "A", deedDate: "2022-03-11" })], { today }), "date-in-future").severity,
    ).toBe("warning");
    expect(
      found(
        dateInFuture,
        [record({ deedDate: "2022-03-10", finishedOn: "2023-01-01" }), record({ deedDate: "2022-03" }), record({})],
        { today },
      ),
    ).toEqual([]);
  });

  test("a birth ahead is an error", () => {
    expect(only(found(dateInFuture, [record({ birth: "2080-01-01" })], { today }), "date-in-future").severity).toBe(
      "error",
    );
  });
});

describe("age-implausible", () => {
  test.each([
    ["2020-01-01", 1],
    ["1900", 1],
    ["1980-05-06", 0],
    ["2010", 0],
    ["1925-01-01", 0],
  ])("%s gives %d", (birth, count) => {
    expect(found(ageImplausible, [record({ name: "A", birth })])).toHaveLength(count);
  });

  test("leaves a birth ahead to the rule that says so", () => {
    expect(found(ageImplausible, [record({ name: "A", birth: "2031" })], { today: day("2022-07-15") })).toEqual([]);
  });

  test("does not ask the age of a collective", () => {
    expect(found(ageImplausible, [record({ name: "A", kind: "collective", birth: "1900" })])).toEqual([]);
  });
});
