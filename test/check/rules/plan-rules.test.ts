import { describe, expect, test } from "@jest/globals";
import { BUILT_IN, builtIn } from "../../../src/campaign/built-in/index";
import type { Campaign, QuotaRule, Rule, ShareRule } from "../../../src/campaign/campaign";
import { contradictionsOf } from "../../../src/campaign/contradictions/contradictions";
import { limitOf } from "../../../src/check/facts/shares";
import { checkRegister } from "../../../src/check/check";
import { messageOf } from "../../../src/check/wording/index";
import { attestationMissing } from "../../../src/check/rules/attestation-missing";
import { attestationNegative } from "../../../src/check/rules/attestation-negative";
import { copiesShort } from "../../../src/check/rules/copies-short";
import { deadlineMissed } from "../../../src/check/rules/deadline-missed";
import { documentMissing } from "../../../src/check/rules/document-missing";
import { eitherOrMissing } from "../../../src/check/rules/either-or-missing";
import { monthBelowMin } from "../../../src/check/rules/month-below-min";
import { prerequisiteMissing } from "../../../src/check/rules/prerequisite-missing";
import { quotaAboveMax } from "../../../src/check/rules/quota-above-max";
import { criterionDoubt } from "../../../src/check/rules/criterion-doubt";
import { quotaBelowMin } from "../../../src/check/rules/quota-below-min";
import { shareAboveCap } from "../../../src/check/rules/share-above-cap";
import { shareBelowTarget } from "../../../src/check/rules/share-below-target";
import { subjectRepeated } from "../../../src/check/rules/subject-repeated";
import { submissionTeller } from "../../../src/check/facts/papers";
import { submissionLate } from "../../../src/check/rules/submission-late";
import { submissionMissing } from "../../../src/check/rules/submission-missing";
import { trackSubmissions } from "../../../src/check/facts/tracker";
import {
  campaignWith,
  contextOf,
  day,
  fileOf,
  found,
  mapping,
  only,
  record,
  registerOf,
  unit,
  withRules,
} from "../support";

const campaign = (id: string): Campaign => {
  const one = builtIn(id);
  if (one === null) throw new Error(id);
  return one;
};
const SON_TAY = campaign("son-tay-2017");
const QUY_HOP = campaign("quy-hop-60-nam");
const SO_VHTT = campaign("so-vhtt-2023");
const PHU_LAM = campaign("phu-lam-2022");

const BASE = { place: "Mục I", text: "Luật." };
const quota = (more: Partial<QuotaRule>): QuotaRule => ({
  ...BASE,
  id: "T1",
  type: "quota",
  count: { register: "nominations", label: "đề nghị" },
  per: "unit",
  unitKinds: [],
  sectors: [],
  min: null,
  max: null,
  months: null,
  distinctBy: null,
  open: false,
  ...more,
});
const article = (subjectName: string, more: object = {}, spec: object = {}) =>
  record(
    { articleTitle: `Gương ${subjectName}`, subjectName, kind: "individual", ...more },
    { register: "articles", ...spec },
  );

describe("quotas", () => {
  const kinds = SON_TAY.unitKinds;
  const communeKind = kinds.find(({ id }) => id === "xa-phuong")?.id ?? null;
  const police = kinds.find(({ id }) => id === "cong-an")?.id ?? null;
  const late = { campaign: SON_TAY, today: day("2017-06-01") };

  test("a commune needs one article on an individual; one on a collective does not satisfy", () => {
    const units = [unit("Xã Cấn Hữu", { kind: communeKind })];
    const told = found(quotaBelowMin, [article("Chi đoàn", { kind: "collective" })], late, units).filter(
      ({ place }) => place.unit !== undefined,
    );
    expect(only(told, "quota-below-min").params).toMatchObject({ rule: "S1", count: 0, min: 1 });
    expect(messageOf(only(told, "quota-below-min"), "vi")).toContain("thiếu 1 bài viết về cá nhân");
    const early = found(quotaBelowMin, [], { ...late, today: day("2017-04-27") }, units);
    const [first] = early;
    expect(first?.severity).toBe("info");
    expect(first === undefined ? "" : messageOf(first, "vi")).toBe(
      "Xã Cấn Hữu: còn phải gửi 1 bài viết về cá nhân, chậm nhất 27/04/2017; đã có 0, cần ít nhất 1 (Mục III).",
    );
    expect(
      found(quotaBelowMin, [article("Nguyễn Văn An")], late, units).filter(({ place }) => place.unit !== undefined),
    ).toEqual([]);
  });

  test("the police need two articles on two individuals: two on one are not enough, and the second is told", () => {
    const units = [unit("Công an thị xã", { kind: police })];
    const two = [
      article("Nguyễn Văn An", {}, { in: "Công an thị xã", row: 5 }),
      article("Nguyễn Văn An", { articleTitle: "Bài hai" }, { in: "Công an thị xã", row: 6 }),
    ];
    expect(found(quotaBelowMin, two, late, units).filter(({ place }) => place.unit !== undefined)).toHaveLength(1);
    expect(only(found(subjectRepeated, two, late, units), "subject-repeated").place.row).toBe(6);
  });

  test("before the day for articles a shortfall is only information", () => {
    const units = [unit("Xã Cấn Hữu", { kind: communeKind })];
    const told = found(quotaBelowMin, [], { campaign: SON_TAY, today: day("2017-04-27") }, units);
    expect(new Set(told.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  });

  test("works and events are counted apart", () => {
    const work = record({ workTitle: "Đường hoa", workType: "công trình" }, { register: "works" });
    const told = found(quotaBelowMin, [work], { campaign: QUY_HOP, today: day("2023-05-01") }, [unit("Xã Cấn Hữu")]);
    expect(told.map((one) => messageOf(one, "vi"))).toEqual([expect.stringContaining("thiếu 1 sự kiện")]);
  });

  test("a maximum refuses what is over it, by kind, sector and campaign too", () => {
    const rows = [5, 6, 7].map((row) => record({ name: `N${row}` }, { row }));
    for (const per of ["unit", "campaign"] as const) {
      expect(
        only(found(quotaAboveMax, rows, { campaign: withRules(quota({ per, max: 2 })) }), "quota-above-max").params,
      ).toMatchObject({ count: 3, max: 2 });
      expect(found(quotaAboveMax, rows, { campaign: withRules(quota({ per, max: 3 })) })).toEqual([]);
    }
    const byKind = campaignWith({ rules: [quota({ per: "unit-kind", max: 2, unitKinds: ["xa-thi-tran"] })] });
    expect(
      only(
        found(quotaAboveMax, rows, { campaign: byKind }, [unit("Xã Cấn Hữu", { kind: "xa-thi-tran" })]),
        "quota-above-max",
      ).params.scope,
    ).toBe("Xã, thị trấn");
    const bySector = campaignWith({
      sectors: [{ id: "gd", name: "Giáo dục", unitKinds: [] }],
      rules: [quota({ per: "sector", max: 2 })],
    });
    expect(found(quotaAboveMax, rows, { campaign: bySector }, [unit("Xã Cấn Hữu", { sector: "gd" })])).toHaveLength(1);
  });

  test("an open quota asks nothing until it is filled in", () => {
    const rows = [record({ name: "A" })];
    expect(
      [quotaBelowMin, quotaAboveMax].flatMap((rule) =>
        found(rule, rows, { campaign: withRules(quota({ open: true })) }),
      ),
    ).toEqual([]);
  });

  test("each past month needs its own, the running one is information, later ones are not told", () => {
    const rows = ["2023-05-10", "2023-07-02"].map((deedDate, index) =>
      record({ name: `N${index}`, deedDate, awards: ["NTVT"] }, { row: 5 + index }),
    );
    const told = found(monthBelowMin, rows, { campaign: SO_VHTT, today: day("2023-08-10") }, [unit("Xã Cấn Hữu")]);
    expect(told.map(({ params, severity }) => ["month" in params ? params.month : "", severity])).toEqual([
      ["2023-06", "error"],
      ["2023-08", "info"],
    ]);
  });

  test("what units do not send is not missed", () => {
    expect(found(monthBelowMin, [], { campaign: SON_TAY, today: day("2017-09-01") }, [unit("Xã A")])).toEqual([]);
  });
});

describe("shares", () => {
  const share = (more: Partial<ShareRule>): ShareRule => ({
    ...BASE,
    id: "T2",
    type: "share",
    direction: "cap",
    count: { register: "nominations", awards: ["NTVT"], label: "người" },
    base: { type: "headcount" },
    percent: 15,
    minimum: 0,
    rounding: "down",
    per: "unit",
    ...more,
  });
  const rows = [5, 6].map((row) => record({ name: `N${row}`, awards: ["NTVT"] }, { row }));

  test.each([
    ["down", 20, 0, 3],
    ["down", 13, 0, 1],
    ["nearest", 13, 0, 2],
    ["up", 13, 0, 2],
    ["down", 3, 1, 1],
    ["up", 47, 0, 8],
  ] as const)("15%% of a base rounded %s: %d, at least %d, is %d", (rounding, base, minimum, limit) => {
    expect(limitOf({ percent: 15, rounding, minimum }, base)).toBe(limit);
  });

  test("binary dust does not move a limit", () => {
    expect(limitOf({ percent: 33.3, rounding: "down", minimum: 0 }, 1000)).toBe(333);
    expect(limitOf({ percent: 7, rounding: "up", minimum: 0 }, 100)).toBe(7);
  });

  test("a cap is told with its arithmetic and is silent at the limit", () => {
    const told = only(
      found(shareAboveCap, rows, { campaign: withRules(share({})) }, [unit("Xã Cấn Hữu", { headcount: 13 })]),
      "share-above-cap",
    );
    expect(told.params).toMatchObject({ count: 2, base: 13, limit: 1 });
    expect(messageOf(told, "vi")).toContain("15% × 13 = 1,95, làm tròn xuống là 1");
    expect(
      found(shareAboveCap, rows, { campaign: withRules(share({})) }, [unit("Xã Cấn Hữu", { headcount: 14 })]),
    ).toEqual([]);
  });

  test("nothing is told while the base is not known", () => {
    expect(found(shareAboveCap, rows, { campaign: withRules(share({})) }, [unit("Xã Cấn Hữu")])).toEqual([]);
  });

  test("a target counts recognised initiatives of the whole campaign", () => {
    const one = record(
      { name: "Đỗ Văn A", initiative: "Sáng kiến", initiativeLevel: "Cấp cơ sở", decisionNumber: "12/QĐ-UBND" },
      { register: "initiatives", in: "Bộ phận Tư pháp" },
    );
    const told = only(
      found(shareBelowTarget, [one], { campaign: PHU_LAM, today: day("2023-02-01") }, [
        unit("Bộ phận Tư pháp", { headcount: 10 }),
      ]),
      "share-below-target",
    );
    expect(told.params).toMatchObject({ rule: "L9", count: 1, base: 10, limit: 2 });
    expect(found(shareBelowTarget, [one], { campaign: PHU_LAM }, [unit("Bộ phận Tư pháp", { headcount: 6 })])).toEqual(
      [],
    );
  });

  test("what was recognised in another year is not counted, and that is said", () => {
    const one = record(
      {
        name: "Đỗ Văn A",
        initiative: "Sáng kiến",
        initiativeLevel: "Cấp cơ sở",
        decisionNumber: "1234",
        recognisedOn: "2021-11-30",
      },
      { register: "initiatives", in: "Bộ phận Tư pháp" },
    );
    const told = only(
      found(shareBelowTarget, [one], { campaign: PHU_LAM, today: day("2023-02-01") }, [
        unit("Bộ phận Tư pháp", { headcount: 6 }),
      ]),
      "share-below-target",
    );
    expect([told.params.count, told.params.outside]).toEqual([0, 1]);
    expect(messageOf(told, "vi")).toContain("không tính 1 dòng có ngày ngoài thời gian của phong trào");
  });

  test("a base of records counts those of the same register", () => {
    const campaignOfRecords = withRules(
      share({ base: { type: "records", of: { register: "nominations", label: "tất cả" } }, percent: 50 }),
    );
    expect(
      only(
        found(shareAboveCap, [...rows, record({ name: "X" }, { row: 9 })], { campaign: campaignOfRecords }),
        "share-above-cap",
      ).params,
    ).toMatchObject({ base: 3, limit: 1 });
  });
});

describe("submissions", () => {
  const plan = (receivedOn: string | undefined, documents = "Kế hoạch phát động", row = 5) =>
    record({ documents, ...(receivedOn === undefined ? {} : { receivedOn }) }, { register: "submissions", row });
  const units = [unit("Xã Cấn Hữu"), unit("Xã Đông Xuân")];
  const missing = (rows: readonly ReturnType<typeof plan>[], today: string) =>
    found(submissionMissing, rows, { today: day(today) }, units).filter(
      ({ params }) => "rule" in params && params.rule === "Q2",
    );

  test("a missing plan is information with days left before the day, an error after it", () => {
    const before = missing([plan("2021-10-20")], "2021-10-25");
    expect(
      before.map(({ place, severity, params }) => [
        place.unit,
        severity,
        "daysLeft" in params ? params.daysLeft : null,
      ]),
    ).toEqual([["Xã Đông Xuân", "info", 4]]);
    expect(missing([plan("2021-10-20")], "2021-10-29").map(({ severity }) => severity)).toEqual(["info"]);
    expect(missing([plan("2021-10-20")], "2021-10-30").map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("whether a paper was sent is told as not known where nothing could show it", () => {
    const [told] = found(submissionMissing, [record({ name: "A" })], { today: day("2022-07-15") }, [
      unit("Xã Cấn Hữu"),
    ]).filter(({ params }) => "rule" in params && params.rule === "Q2");
    expect(told === undefined ? "" : messageOf(told, "vi")).toBe(
      "Chưa rõ Xã Cấn Hữu đã nộp “Kế hoạch phát động phong trào của đơn vị” hay chưa (Mục III.6): chưa đưa vào sổ nhận văn bản, hồ sơ. Thời hạn: chậm nhất 29/10/2021.",
    );
  });

  test("papers are not called missing where no list of papers was taken in: said once for all units", () => {
    const told = missing([], "2022-01-01");
    expect(told.map(({ severity, group, cases }) => [severity, group, cases?.length])).toEqual([["info", "unit", 2]]);
  });

  test.each([
    ["2021-10-29", null],
    ["2021-10-30", "warning"],
    ["2021-10-31", "error"],
  ])("received on %s gives %s", (receivedOn, severity) => {
    const told = found(submissionLate, [plan(receivedOn)], {}, units);
    expect(told.map((one) => one.severity)).toEqual(severity === null ? [] : [severity]);
    if (severity !== null) expect(only(told, "submission-late").params.exactlyOnDay).toBe(severity === "warning");
  });

  test("what the deadline of the column tells is not told again of the paper", () => {
    const late = article("Nguyễn Văn An", { receivedOn: "2017-04-29" }, { in: "Xã Kim Sơn" });
    const context = { campaign: SON_TAY, today: day("2017-05-10") };
    const commune = [unit("Xã Kim Sơn", { kind: "xa-phuong" })];
    expect(found(submissionLate, [late], context, commune)).toEqual([]);
    expect(found(deadlineMissed, [late], context, commune)).toHaveLength(1);
  });

  test("a row without a day of receipt is no proof", () => {
    expect(missing([plan(undefined), plan("2021-10-20", "Kế hoạch", 6)], "2021-11-05")).toHaveLength(1);
  });

  test("minutes of a meeting are no report and no proposal, a proposal is", () => {
    const tell = submissionTeller(QUY_HOP);
    expect(
      ["Biên bản họp xét khen thưởng", "Tờ trình đề nghị khen thưởng", "BC kết quả phong trào"].map((text) =>
        [...tell(text)].map(([{ id }, fit]) => `${id} ${fit}`),
      ),
    ).toEqual([[], ["H4.2 yes"], ["H4.1 yes"]]);
  });

  test("a report of another year proves nothing; one of the drive's first year is asked about", () => {
    const fits = (campaign: Campaign, text: string) => [...submissionTeller(campaign)(text)].map(([, fit]) => fit);
    const report = (year: string) => `Báo cáo tổng kết phong trào Người tốt, việc tốt ${year}`;
    expect(fits(SO_VHTT, report("năm 2023"))).toContain("yes");
    expect(fits(SO_VHTT, report("năm 2022"))).toEqual([]);
    expect(fits(campaign("quoc-oai-2022"), report("năm 2022"))).toContain("yes");
    expect(fits(campaign("quoc-oai-2022"), report("năm 2021"))).toEqual(["unsure"]);
    expect(fits(campaign("quoc-oai-2022"), report("ngày 28/12/2021"))).toContain("yes");
  });

  test("nominations prove the dossier, a monthly submission is followed cycle by cycle", () => {
    const rows = [
      record({ name: "A", deedDate: "2023-06-03", sentOn: "2023-06-18", awards: ["NTVT"] }),
      record({ name: "B", deedDate: "2023-07-03", sentOn: "2023-07-20", awards: ["NTVT"] }, { row: 6 }),
    ];
    const items = trackSubmissions(
      contextOf(registerOf([fileOf(rows)], [unit("Xã Cấn Hữu")]), { campaign: SO_VHTT, today: day("2023-08-01") }),
    );
    expect(
      items.filter(({ month }) => month !== null).map(({ month, state, exactlyOnDay }) => [month, state, exactlyOnDay]),
    ).toEqual([
      ["2023-05", "missing", false],
      ["2023-06", "sent", false],
      ["2023-07", "late", true],
      ["2023-08", "due", false],
      ["2023-09", "due", false],
    ]);
    expect(items.find(({ month }) => month === "2023-08")?.daysLeft).toBe(18);
  });
});

describe("deadline-missed", () => {
  test.each([
    ["2023-04-18", null],
    ["2023-04-19", "warning"],
    ["2023-04-20", "error"],
    ["2023-04", null],
    ["2023-05", "error"],
  ])("a work finished %s gives %s", (finishedOn, severity) => {
    const told = found(deadlineMissed, [record({ workTitle: "A", finishedOn }, { register: "works" })], {
      campaign: QUY_HOP,
    });
    expect(told.map((one) => one.severity)).toEqual(severity === null ? [] : [severity]);
  });

  test.each([
    ["2022-03-18", "", 0],
    ["2022-03-19", "", 1],
    ["2022-03-20", "", 0],
    ["2022-03-20", "1", 1],
    ["2022-08-28", "2", 0],
    ["2022-09-01", "", 1],
  ])("a title sent %s in batch “%s” gives %d", (sentOn, batch, count) => {
    const rows = [
      record({ name: "A", awards: ["CSTĐ thành phố"], sentOn }, { extra: batch === "" ? {} : { "x:batch": batch } }),
    ];
    expect(found(deadlineMissed, rows, { campaign: PHU_LAM })).toHaveLength(count);
  });
});

describe("batches", () => {
  const named = (batchField: "x:dot" | "note") => ({
    ...PHU_LAM,
    rules: PHU_LAM.rules.map((rule) => (rule.type === "awardDeadline" ? { ...rule, batchField } : rule)),
  });
  const late = { name: "A", awards: ["CSTĐ thành phố"], sentOn: "2022-03-20" };

  test("are told by the field that the rule names, whatever it is called", () => {
    for (const [campaign, row] of [
      [named("x:dot"), record(late, { extra: { "x:dot": "đợt 1" } })],
      [named("note"), record({ ...late, note: "Đợt 1" })],
      [PHU_LAM, record(late, { extra: { "x:batch": "1" } })],
    ] as const)
      expect(found(deadlineMissed, [row], { campaign })).toHaveLength(1);
    expect(
      found(deadlineMissed, [record(late, { extra: { "x:batch": "1" } })], { campaign: named("x:dot") }),
    ).toHaveLength(0);
  });

  test("of a campaign from before rules named the field are told by the column headed “Đợt”", () => {
    const older = {
      ...PHU_LAM,
      rules: PHU_LAM.rules.map((rule): Rule => {
        if (rule.type !== "awardDeadline") return rule;
        const { type, id, place, text, awards, batch, deadline, register } = rule;
        return { type, id, place, text, awards, batch, deadline, register };
      }),
    };
    expect(found(deadlineMissed, [record(late, { extra: { "x:batch": "1" } })], { campaign: older })).toHaveLength(1);
  });
});

describe("fields that go together", () => {
  test("position or address: one is enough", () => {
    expect(
      found(eitherOrMissing, [article("A", { writerPosition: "GV", subjectAddress: "Thôn 1" })], { campaign: SON_TAY }),
    ).toEqual([]);
    expect(found(eitherOrMissing, [article("A", { writerPosition: "GV" })], { campaign: SON_TAY })).toHaveLength(1);
  });

  test("copies", () => {
    expect(
      only(found(copiesShort, [article("A", { copies: 1 })], { campaign: SON_TAY }), "copies-short").params,
    ).toMatchObject({ copies: 1, minimum: 2 });
    expect(found(copiesShort, [article("A", { copies: 2 }), article("B")], { campaign: SON_TAY })).toEqual([]);
  });
});

describe("attestations", () => {
  const columns = [mapping("name", 1), mapping("attestation", 2, { item: "Q7.1" })];
  const run = (attestations: Parameters<typeof record>[1]) =>
    [attestationMissing, attestationNegative].flatMap((rule) =>
      rule(contextOf(registerOf([fileOf([record({ name: "A", awards: ["NTVT"] }, attestations)], { columns })]))),
    );

  test("an empty one and a no are told on their cell, a yes is not", () => {
    expect(only(run({}), "attestation-missing").place.column).toBe("C");
    expect(only(run({ attestations: { "Q7.1": { answer: "no" } } }), "attestation-negative").params.rule).toBe("Q7.1");
    expect(run({ attestations: { "Q7.1": { answer: "yes" } } })).toEqual([]);
    expect(run({ attestations: { "Q7.1": { answer: "other", text: "xã xác nhận" } } })).toEqual([]);
  });

  test("a no is quoted as it was typed", () => {
    const told = only(
      run({ attestations: { "Q7.1": { answer: "no", typed: "Chưa đóng dấu" } } }),
      "attestation-negative",
    );
    expect(messageOf(told, "vi")).toContain("Đơn vị ghi “Chưa đóng dấu”");
  });

  test("a yes that takes itself back is a doubt on its own cell", () => {
    const doubts = (text: string) =>
      criterionDoubt(
        contextOf(
          registerOf([
            fileOf([record({ name: "A", awards: ["NTVT"] }, { attestations: { "Q7.1": { answer: "other", text } } })], {
              columns,
            }),
          ]),
        ),
      );
    const told = only(doubts("Đã ký, chưa đóng dấu"), "criterion-doubt");
    expect([told.place.column, told.params.words, told.params.rule]).toEqual(["C", "Đã ký, chưa đóng dấu", "Q7.1"]);
    expect(doubts("đang xin xác nhận")).toHaveLength(1);
    expect(doubts("Chi bộ xác nhận ngày 3/2")).toEqual([]);
  });

  test("a list without the column is not asked row by row", () => {
    expect(found(attestationMissing, [record({ name: "A", awards: ["NTVT"] })])).toEqual([]);
  });
});

describe("document-missing", () => {
  const columns = [mapping("name", 1), mapping("documents", 2, { item: "H9.3" })];
  const nominee = (papers: Parameters<typeof record>[1]) =>
    documentMissing(
      contextOf(registerOf([fileOf([record({ name: "A" }, papers)], { columns })]), { campaign: QUY_HOP }),
    ).filter(({ place }) => place.row !== undefined);

  test("of a nominee: told on the cell, silent where ticked", () => {
    expect(only(nominee({}), "document-missing").params.document).toBe("Báo cáo thành tích");
    expect(nominee({ papers: { "H9.3": { answer: "yes" } } })).toEqual([]);
  });

  test("of a unit: told once, silent where a list of papers names it", () => {
    const papers = (documents: string) =>
      record({ documents, receivedOn: "2023-03-01" }, { register: "submissions", row: 9, file: "b.xlsx" });
    const names = (rows: readonly ReturnType<typeof record>[]) =>
      found(documentMissing, rows, { campaign: QUY_HOP })
        .filter(({ place }) => place.row === undefined)
        .map(({ params }) => ("document" in params ? params.document : ""));
    expect(names([record({ name: "A" }), papers("Tờ trình; biên bản họp xét khen thưởng")])).toEqual([]);
    expect(names([record({ name: "A" }), papers("TTr")])).toEqual(["Biên bản họp xét khen thưởng"]);
  });

  test("of a nominee, where no list has a column for it: asked of the unit once, and shown by its papers", () => {
    const campaign = { ...QUY_HOP, columns: QUY_HOP.columns.filter(({ field }) => field !== "documents") };
    const told = (...rows: readonly ReturnType<typeof record>[]) =>
      found(documentMissing, [record({ name: "A" }), record({ name: "B" }, { row: 6 }), ...rows], { campaign })
        .filter(({ params }) => "document" in params && params.document === "Báo cáo thành tích")
        .map(({ severity, place }) => [severity, place.row]);
    expect(told()).toEqual([["info", undefined]]);
    const paper = { documents: "Báo cáo thành tích của 2 cá nhân", receivedOn: "2023-03-01" };
    expect(told(record(paper, { register: "submissions", row: 9, file: "b.xlsx" }))).toEqual([]);
    const results = { documents: "Báo cáo kết quả đợt thi đua", receivedOn: "2023-03-01" };
    expect(told(record(results, { register: "submissions", row: 9, file: "b.xlsx" }))).toHaveLength(1);
  });
});

describe("prerequisite-missing", () => {
  const rules = (times: number, consecutive: boolean) =>
    campaignWith({
      awards: PHU_LAM.awards,
      rules: [
        {
          ...BASE,
          id: "P4",
          type: "prerequisite",
          awards: ["CSTDT"],
          needs: { type: "chain", award: "CSTDCS", times, consecutive },
        },
      ],
    });
  const nominee = record({ name: "Nguyễn Văn An", birth: "1980-05-06", awards: ["CSTĐ thành phố", "CSTĐCS"] });
  const year = (number: number, name = "Nguyễn Văn An") =>
    registerOf([
      fileOf([
        record(
          { name, birth: "1980-05-06", awards: ["Chiến sĩ thi đua cơ sở"], decisionDate: `${number}-12-01` },
          { file: `${number}.xlsx` },
        ),
      ]),
    ]);
  const told = (earlier: readonly ReturnType<typeof year>[], times = 3, consecutive = true) =>
    prerequisiteMissing(contextOf(registerOf([fileOf([nominee])]), { campaign: rules(times, consecutive), earlier }));

  test("three titles in a row, this year's counted", () => {
    expect(told([year(2020), year(2021)])).toEqual([]);
    const short = only(told([year(2019), year(2021)]), "prerequisite-missing");
    expect(short.params).toMatchObject({ found: 2, wanted: 3, years: [2019, 2021, 2022] });
    expect(messageOf(short, "vi")).toContain("2/3 (có ở năm 2019, 2021, 2022)");
    expect(told([year(2019), year(2021)], 3, false)).toEqual([]);
  });

  test("another person's titles do not count, and without earlier registers it is information", () => {
    expect(only(told([year(2020), year(2021, "Nguyễn Văn Ân")]), "prerequisite-missing").params.found).toBe(1);
    expect(only(told([]), "prerequisite-missing").severity).toBe("info");
  });

  test("a title needs a city initiative of the same person", () => {
    const initiative = record(
      { name: "Nguyễn Văn An", birth: "1980-05-06", initiative: "Số hóa hồ sơ", initiativeLevel: "Thành phố" },
      { register: "initiatives", file: "sk.xlsx" },
    );
    expect(found(prerequisiteMissing, [nominee, initiative], { campaign: PHU_LAM })).toEqual([]);
    expect(found(prerequisiteMissing, [nominee], { campaign: PHU_LAM })).toHaveLength(1);
  });
});

describe.each(BUILT_IN.map((one) => [one.id, one] as const))("the plan of %s", (_, one) => {
  test("shows each of its contradictions once, never as an error", () => {
    const findings = checkRegister({
      campaign: one,
      register: registerOf([]),
      today: day("2022-01-01"),
      earlier: [],
    }).filter(({ code }) => code.startsWith("campaign-"));
    expect(findings.map(({ params }) => ("problem" in params ? params.problem : "")).sort()).toEqual(
      contradictionsOf(one)
        .map(({ key }) => key)
        .sort(),
    );
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a decided contradiction is information and tells the decision", () => {
    const [problem] = contradictionsOf(one);
    const decided = {
      ...one,
      decisions: [
        {
          problem: problem?.key ?? "",
          decision: "Áp dụng 19/4/2023",
          reason: "theo công văn",
          decidedOn: day("2022-01-01"),
        },
      ],
    };
    const told = checkRegister({
      campaign: decided,
      register: registerOf([]),
      today: day("2022-01-01"),
      earlier: [],
    }).filter(({ params }) => "problem" in params && params.problem === problem?.key);
    expect(
      told.map((found) => [found.severity, messageOf(found, "vi").includes("Đã quyết định: Áp dụng 19/4/2023")]),
    ).toEqual([["info", true]]);
  });
});
