import { describe, expect, test } from "@jest/globals";
import { builtIn } from "../../../src/campaign/built-in/index";
import type { Campaign, Submission } from "../../../src/campaign/campaign";
import { trackSubmissions } from "../../../src/check/facts/tracker";
import type { Finding } from "../../../src/check/finding";
import type { CheckRule } from "../../../src/check/rule";
import { criterionDoubt } from "../../../src/check/rules/criterion-doubt";
import { dateOutsidePeriod } from "../../../src/check/rules/date-outside-period";
import { deadlineMissed } from "../../../src/check/rules/deadline-missed";
import { deadlineUnknown } from "../../../src/check/rules/deadline-unknown";
import { documentMissing } from "../../../src/check/rules/document-missing";
import { duplicateInUnit } from "../../../src/check/rules/duplicate-in-unit";
import { headerMissing } from "../../../src/check/rules/header-missing";
import { monthBelowMin } from "../../../src/check/rules/month-below-min";
import { monthUnknown } from "../../../src/check/rules/month-unknown";
import { paperUnsure } from "../../../src/check/rules/paper-unsure";
import { prerequisiteMissing } from "../../../src/check/rules/prerequisite-missing";
import { quotaBelowMin } from "../../../src/check/rules/quota-below-min";
import { shareBelowTarget } from "../../../src/check/rules/share-below-target";
import { shareUnknown } from "../../../src/check/rules/share-unknown";
import { subjectRepeated } from "../../../src/check/rules/subject-repeated";
import { submissionMissing } from "../../../src/check/rules/submission-missing";
import { unitUnknown } from "../../../src/check/rules/unit-unknown";
import { valueUnknown } from "../../../src/check/rules/value-unknown";
import { workUnfinished } from "../../../src/check/rules/work-unfinished";
import { messageOf } from "../../../src/check/wording/index";
import {
  campaignWith,
  column,
  contextOf,
  day,
  fileOf,
  found,
  mapping,
  only,
  record,
  registerOf,
  unit,
  type RecordSpec,
} from "../support";

const campaign = (id: string): Campaign => {
  const one = builtIn(id);
  if (one === null) throw new Error(id);
  return one;
};
const QUOC_OAI = campaign("quoc-oai-2022");
const QUY_HOP = campaign("quy-hop-60-nam");
const SO_VHTT = campaign("so-vhtt-2023");
const PHU_LAM = campaign("phu-lam-2022");
const SON_TAY = campaign("son-tay-2017");

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);
const rulesTold = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ params }) => ("rule" in params ? params.rule : ""));

describe("shares count people", () => {
  const OFFICE = "Bộ phận Địa chính";
  const WARD = "Tổ dân phố số 9";
  const author = (name: string, more: Record<string, unknown> = {}, spec: RecordSpec = {}) =>
    record(
      { name, initiative: `Sáng kiến ${name}`, initiativeLevel: "Cấp cơ sở", decisionNumber: "07/QĐ-UBND", ...more },
      { register: "initiatives", in: OFFICE, ...spec },
    );
  const units = [unit(OFFICE, { headcount: 20 }), unit(WARD, { headcount: 30 })];
  const told = (rule: CheckRule, rows: readonly ReturnType<typeof author>[], of = units) =>
    found(rule, rows, { campaign: PHU_LAM, today: day("2023-02-01") }, of);
  const three = [author("Lê Văn Một"), author("Lê Văn Hai", {}, { row: 6 }), author("Lê Văn Ba", {}, { row: 7 })];

  test("exactly the share is enough, one fewer is not; people of other kinds of units are no part of the base", () => {
    expect(told(shareBelowTarget, three)).toEqual([]);
    expect(only(told(shareBelowTarget, three.slice(1)), "share-below-target").params).toMatchObject({
      count: 2,
      base: 20,
      limit: 3,
    });
  });
  test.each(["Không công nhận", "Chưa có quyết định", "Đang chờ"])("“%s” is no decision", (decisionNumber) => {
    expect(told(shareBelowTarget, [author("Lê Văn Một", { decisionNumber }), ...three.slice(1)])).toHaveLength(1);
  });
  test("several initiatives of one person are one person, joint authors are each one", () => {
    const twice = [author("Lê Văn Một"), author("lê văn một", { initiative: "Khác" }, { row: 6 }), three[2]];
    expect(
      only(
        told(
          shareBelowTarget,
          twice.flatMap((one) => one ?? []),
        ),
        "share-below-target",
      ).params.count,
    ).toBe(2);
    expect(told(shareBelowTarget, [author("Lê Văn Một, Lê Văn Hai và Lê Văn Ba")])).toEqual([]);
  });
  test("what is not recognised yet does not count; a day of recognition is enough", () => {
    const bare = three.map((one) => ({
      ...one,
      fields: Object.fromEntries(Object.entries(one.fields).filter(([field]) => field !== "decisionNumber")),
    }));
    expect(only(told(shareBelowTarget, bare), "share-below-target").params.count).toBe(0);
    expect(
      told(
        shareBelowTarget,
        bare.map((one) => ({ ...one, fields: { ...one.fields, recognisedOn: "2022-11-10" as never } })),
      ),
    ).toEqual([]);
  });
  test("initiatives of units that are no part of the base do not count", () => {
    const elsewhere = three.map(({ fields: { name = "" } }, index) => author(name, {}, { in: WARD, row: 5 + index }));
    expect(only(told(shareBelowTarget, elsewhere), "share-below-target").params.count).toBe(0);
  });
  test("officials are the base where their number is given apart", () => {
    const apart = [unit(OFFICE, { headcount: 60, officials: 20 })];
    expect(told(shareBelowTarget, three, apart)).toEqual([]);
  });
  test("an unknown base is said, with the units that lack it; one outside the base is no matter", () => {
    const [said] = told(shareUnknown, three, [unit(OFFICE), unit(WARD, { headcount: 2 })]);
    expect(said === undefined ? "" : messageOf(said, "vi")).toContain(
      `Chưa biết số cán bộ, công chức của ${OFFICE}: chưa tính được 15%`,
    );
    expect(told(shareBelowTarget, three, [unit(OFFICE)])).toEqual([]);
    expect(told(shareUnknown, three, [unit(OFFICE, { headcount: 20 }), unit(WARD)])).toEqual([]);
  });
  test("without any list of initiatives nobody is short: it is said that it cannot be reckoned", () => {
    const nominee = record({ name: "Lê Văn Một" }, { in: OFFICE });
    expect(told(shareBelowTarget, [nominee])).toEqual([]);
    expect(told(shareUnknown, [nominee]).map(({ severity }) => severity)).toEqual(["info"]);
  });
});

describe("papers are proved by what they are", () => {
  const paper = (documents: string, receivedOn: string, row = 5) =>
    record({ documents, receivedOn }, { register: "submissions", row });
  const nominee = record({ name: "Đinh Thị Lý", awards: ["NTVT"] }, { file: "ds.xlsx" });
  const sentTo = (of: Campaign, rows: readonly ReturnType<typeof paper>[], today = "2024-01-01") =>
    trackSubmissions(
      contextOf(
        registerOf(
          [...new Set(rows)].map((row) => fileOf([row])),
          [unit("Xã Cấn Hữu")],
        ),
        {
          campaign: of,
          today: day(today),
        },
      ),
    )
      .filter(({ record: proof }) => proof !== null)
      .map(({ submission }) => submission.id);

  test("a list of nominations is a dossier and no report", () => {
    expect(sentTo(QUOC_OAI, [nominee])).toEqual(["Q3.2"]);
    expect(sentTo(QUOC_OAI, [paper("BC tổng kết phong trào", "2022-07-05")])).toEqual(["Q3.1"]);
    expect(sentTo(QUOC_OAI, [paper("Báo cáo tổng kết và hồ sơ đề nghị khen thưởng", "2022-07-05")])).toEqual([
      "Q3.1",
      "Q3.2",
    ]);
  });
  test.each([
    ["KH triển khai phong trào NTVT năm 2022", ["Q2"]],
    ["Kế hoạch phát động", ["Q2"]],
    ["Kế hoạch cải cách hành chính quý I", []],
    ["Báo cáo sơ kết 6 tháng", []],
    ["Báo cáo thành tích cá nhân", []],
    ["Tờ trình đề nghị khen thưởng (đột xuất)", []],
    ["Tờ trình đề nghị khen thưởng phong trào NTVT", ["Q3.2"]],
  ])("“%s” proves %j", (text, ids) => {
    expect(sentTo(QUOC_OAI, [paper(text, "2022-07-05")])).toEqual(ids);
  });
  test("a report of which nobody can say what it reports on is asked about, and blames nobody meanwhile", () => {
    const rows = [paper("Báo cáo", "2022-07-05")];
    expect(sentTo(QUOC_OAI, rows)).toEqual([]);
    expect(codes(found(paperUnsure, rows))).toEqual(["paper-unsure"]);
    const told = found(submissionMissing, rows, { today: day("2023-01-01") }, [unit("Xã Cấn Hữu")]);
    expect(rulesTold(told)).not.toContain("Q3.1");
  });
  test("what is handed in early for an award with its own day is no dossier of the year's end", () => {
    const spring = record({ name: "A", awards: ["CSTĐ thành phố"], sentOn: "2022-03-10" });
    const early = record({ name: "B", awards: ["Lao động tiên tiến"], sentOn: "2022-04-01" }, { row: 6 });
    const closing = record({ name: "C", awards: ["Lao động tiên tiến"], sentOn: "2022-12-10" }, { row: 7 });
    expect(sentTo(PHU_LAM, [spring, early])).toEqual([]);
    expect(sentTo(PHU_LAM, [closing])).toEqual(["L7"]);
  });
  test("“bản đăng ký thi đua” is the only registration there is", () => {
    expect(sentTo(PHU_LAM, [paper("Bản đăng ký thi đua", "2022-01-06")])).toEqual(["L2"]);
  });
  test("a tờ trình for another occasion does not complete the dossier", () => {
    const rows = (text: string) => [
      record({ name: "Lò Văn Pọm", awards: ["GK_H"] }, { file: "ds.xlsx" }),
      paper(text, "2023-03-20"),
    ];
    const missing = (text: string) => rulesTold(found(documentMissing, rows(text), { campaign: QUY_HOP }));
    expect(missing("Tờ trình khen thưởng đột xuất")).toContain("H9.1");
    expect(missing("Tờ trình xin kinh phí sửa đường")).toContain("H9.1");
    expect(missing("TTr số 5/TTr-UBND đề nghị khen thưởng")).not.toContain("H9.1");
  });
  test("a closing report without a day is a warning once every day of the plan is over, before that information", () => {
    const rows = [paper("Kế hoạch phát động", "2021-10-20"), nominee];
    const told = (today: string) =>
      found(submissionMissing, rows, { today: day(today) }, [unit("Xã Cấn Hữu")])
        .filter((one) => rulesTold([one])[0] === "Q3.1")
        .map(({ severity }) => severity);
    expect([told("2022-08-01"), told("2022-09-30"), told("2022-10-01")]).toEqual([["info"], ["info"], ["warning"]]);
  });
});

describe("months", () => {
  const BAO = "Thư viện Hà Nội";
  const row = (sentOn: string | null, spec: RecordSpec = {}) =>
    record(
      { name: "Vũ Thị Tơ", awards: ["NTVT"], achievement: "Việc tốt", ...(sentOn === null ? {} : { sentOn }) },
      { in: BAO, ...spec },
    );
  const told = (rule: CheckRule, rows: readonly ReturnType<typeof row>[], today: string) =>
    found(rule, rows, { campaign: SO_VHTT, today: day(today) }, [unit(BAO)]);
  const monthsOf = (findings: readonly Finding[]): readonly string[] =>
    findings.flatMap((one) => (one.code === "month-below-min" ? one.params.months.map(({ month }) => month) : []));

  test("one unit with several silent months is one finding with the list of them", () => {
    const told2 = told(monthBelowMin, [row("2023-05-10")], "2023-08-25");
    const one = only(
      told2.filter(({ severity }) => severity === "error"),
      "month-below-min",
    );
    expect(monthsOf([one])).toEqual(["2023-06", "2023-07", "2023-08"]);
    expect(one.cases?.map(({ month, unit: of }) => [month, of])).toEqual([
      ["2023-06", BAO],
      ["2023-07", BAO],
      ["2023-08", BAO],
    ]);
  });
  test("a silence that the monthly figure tells is not told again as a missing list", () => {
    const missing = told(submissionMissing, [row("2023-05-10")], "2023-08-25").filter(
      (one) => rulesTold([one])[0] === "V3",
    );
    expect(missing.map(({ severity }) => severity)).toEqual(["info"]);
  });
  test.each([
    ["2023-06-19", "info"],
    ["2023-06-20", "error"],
  ])("a month is over on the day after its list was due: %s is %s", (today, severity) => {
    expect(only(told(monthBelowMin, [row("2023-05-10")], today), "month-below-min").severity).toBe(severity);
  });
  test("the sheet's name gives the month where no column does; a title that says another one gives none", () => {
    const sheet = (name: string, titles: readonly string[]) => {
      const one = row(null, { sheet: name });
      const file = fileOf([one], { layout: { name } });
      return {
        ...file,
        sheets: file.sheets.map((taken) => ({
          ...taken,
          tables: taken.tables.map((table) => ({ ...table, layout: { ...table.layout, titles } })),
        })),
      };
    };
    const short = (name: string, titles: readonly string[]) =>
      monthsOf(
        monthBelowMin(
          contextOf(registerOf([sheet(name, titles)], [unit(BAO)]), { campaign: SO_VHTT, today: day("2023-06-25") }),
        ),
      );
    expect(short("Tháng 6", [])).toEqual(["2023-05"]);
    expect(short("Trang 1", ["GIỚI THIỆU GƯƠNG THÁNG 5 NĂM 2023"])).toEqual(["2023-06"]);
    expect(short("Tháng 6", ["DANH SÁCH THÁNG 5/2023"])).toEqual(["2023-05", "2023-06"]);
  });
  test.each([
    ["Gioi thieu guong thang 5.xlsx", ["2023-06"]],
    ["NTVT_T05.2023.xlsx", ["2023-06"]],
  ])("the file %s gives the month where nothing in it does", (file, short) => {
    expect(monthsOf(told(monthBelowMin, [row(null, { file })], "2023-06-25"))).toEqual(short);
  });
  test("rows of which nobody knows the month make it a doubt that says so", () => {
    const one = only(told(monthBelowMin, [row("2023-05-10"), row(null, { row: 6 })], "2023-06-25"), "month-below-min");
    expect([one.severity, messageOf(one, "vi")]).toEqual([
      "warning",
      expect.stringContaining("mới có 0 và 1 dòng chưa rõ tháng"),
    ]);
  });
  test("where no such list was taken in at all it is said once", () => {
    const paper = record(
      { documents: "Báo cáo tổng kết", receivedOn: "2023-08-10" },
      { register: "submissions", in: BAO },
    );
    expect(told(monthBelowMin, [paper], "2023-09-25")).toEqual([]);
    expect(codes(told(monthUnknown, [paper], "2023-09-25"))).toEqual(["month-unknown"]);
    expect(rulesTold(told(submissionMissing, [paper], "2023-09-25"))).not.toContain("V3");
  });
  test("months before the plan's own basis are not asked", () => {
    const rows = ["03", "04"].map((month, index) =>
      record(
        { name: `Phùng Văn ${month}`, awards: ["DHTT"], decisionDate: `2017-${month}-11` },
        { in: "Xã Cổ Đông", row: 5 + index },
      ),
    );
    const told2 = found(monthBelowMin, rows, { campaign: SON_TAY, today: day("2017-05-02") }, [unit("Xã Cổ Đông")]);
    const errors = told2.filter(({ severity }) => severity === "error");
    expect(errors.map((one) => [rulesTold([one])[0], monthsOf([one])])).toEqual([["S12.2", ["2017-03", "2017-04"]]]);
  });
});

describe("prerequisites", () => {
  const asked = (batch: string, spec: RecordSpec = {}) =>
    record({ name: "Ngô Thị Sen", birth: "1981-02-03", awards: ["CSTDT"] }, { extra: { "x:batch": batch }, ...spec });
  const initiative = (batch: string) =>
    record(
      { name: "Ngô Thị Sen", birth: "1981-02-03", initiative: "Sổ tay điện tử", initiativeLevel: "Thành phố" },
      { register: "initiatives", row: 9, extra: { "x:batch": batch } },
    );
  const told = (...rows: readonly ReturnType<typeof asked>[]) =>
    found(prerequisiteMissing, rows, { campaign: PHU_LAM });

  test("an initiative of the same batch or an earlier one will do, a later one will not", () => {
    expect(told(asked("Đợt 1"), initiative("1"))).toEqual([]);
    expect(told(asked("2"), initiative("Đợt 1"))).toEqual([]);
    expect(told(asked("1"), initiative("2")).map(({ severity }) => severity)).toEqual(["warning"]);
  });
  test("where nothing could show it, that is said, once for the rows of a sheet", () => {
    const [one, ...others] = told(asked("1"), asked("1", { row: 6 }));
    expect([one?.severity, one?.cases?.length, others]).toEqual(["info", 2, []]);
    expect(one === undefined ? "" : messageOf(one, "vi")).toContain("Chưa có sổ để đối chiếu");
  });
  test("any of several needs will do", () => {
    const of = campaignWith({
      awards: [...PHU_LAM.awards],
      levels: PHU_LAM.levels,
      rules: [
        {
          type: "prerequisite",
          id: "X1",
          place: "Mục I",
          text: "Cần Lao động tiên tiến hoặc sáng kiến.",
          awards: ["CSTDT"],
          needs: { type: "award", award: "LDTT" },
          orNeeds: [{ type: "initiative", level: "thanh-pho", batch: null }],
        },
      ],
    });
    const under = (...rows: readonly ReturnType<typeof asked>[]) => found(prerequisiteMissing, rows, { campaign: of });
    expect(under(asked("1"), initiative("1"))).toEqual([]);
    expect(codes(under(asked("1")))).toEqual(["prerequisite-missing"]);
  });
  test("an award that is not for this kind of subject needs nothing more", () => {
    expect(told(record({ name: "Tổ dân phố số 3", kind: "collective", awards: ["CSTDT"] }))).toEqual([]);
  });
});

describe("works and events", () => {
  const work = (workTitle: string, more: Record<string, unknown> = {}, row = 5) =>
    record({ workTitle, ...more }, { register: "works", row, in: "Xã Châu Lộc" });
  const done = { finishedOn: "2023-03-02" };
  const short = (rows: readonly ReturnType<typeof work>[]) =>
    found(quotaBelowMin, rows, { campaign: QUY_HOP, today: day("2023-05-01") }, [unit("Xã Châu Lộc")]).map(
      (one) => rulesTold([one])[0],
    );

  test("are told by the plan's own words, in the column of kinds or in the title", () => {
    expect(
      short([work("Nhà văn hóa", { workType: "CT", ...done }), work("Ném còn", { workType: "Hội thi", ...done }, 6)]),
    ).toEqual([]);
    expect(short([work("Công trình thắp sáng đường quê", done), work("Tọa đàm về lịch sử huyện", done, 6)])).toEqual(
      [],
    );
    expect(found(valueUnknown, [work("Ném còn", { workType: "Văn nghệ" })], { campaign: QUY_HOP })).toEqual([]);
  });
  test.each([
    { note: "Đang thi công" },
    { note: "dự kiến tháng 6" },
    { note: "đạt 60%" },
    { finishedOn: "2023-05-02" },
  ])("planned or under way, %j, counts not as carried out and is told", (more) => {
    const rows = [
      work("Cầu bản", { workType: "Công trình", ...done, ...more }),
      work("Hội", { workType: "Sự kiện", ...done }, 6),
    ];
    expect(short(rows)).toEqual(["H2.1"]);
    const told = found(workUnfinished, rows, { campaign: QUY_HOP, today: day("2023-05-01") });
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([["work-unfinished", "warning"]]);
  });
  test("a work of an unknown kind may be what is missing: a warning that says so", () => {
    const rows = [
      work("Đường hoa bản Còn", { workType: "Mô hình", ...done }),
      work("Hội", { workType: "Sự kiện", ...done }, 6),
    ];
    const [told] = found(quotaBelowMin, rows, { campaign: QUY_HOP, today: day("2023-05-01") }, [unit("Xã Châu Lộc")]);
    expect([told?.severity, told === undefined ? "" : messageOf(told, "vi")]).toEqual([
      "warning",
      expect.stringContaining("mới có 0 và 1 dòng chưa rõ loại, cần ít nhất 1"),
    ]);
  });
  test("finished on the very day of the check is carried out", () => {
    const rows = [work("Cầu bản", { workType: "Công trình", finishedOn: "2023-05-01" })];
    expect(found(workUnfinished, rows, { campaign: QUY_HOP, today: day("2023-05-01") })).toEqual([]);
  });
});

describe("one person, two deeds", () => {
  const deed = (achievement: string, deedDate: string, row: number, more: RecordSpec = {}) =>
    record(
      { name: "Bùi Thị Na", birth: "1990-01-02", awards: ["Người tốt, việc tốt"], achievement, deedDate },
      { row, ...more },
    );
  const river = deed("Lao xuống sông cứu hai em nhỏ bị đuối nước gần cầu phao", "2022-01-05", 5);
  const purse = deed("Trả lại túi xách có nhiều giấy tờ và tiền cho khách đi chợ", "2022-04-09", 6);

  test("at two times are information, no duplicate", () => {
    expect(found(duplicateInUnit, [river, purse])).toEqual([]);
    expect(
      found(subjectRepeated, [river, purse]).map(({ severity, params }) => [
        severity,
        rulesTold([{ params } as Finding])[0],
      ]),
    ).toEqual([["info", "deeds"]]);
  });
  test("the same deed, or two at one time, stay a duplicate", () => {
    const again = deed(river.fields.achievement ?? "", "2022-04-09", 7);
    const sameDay = deed(purse.fields.achievement ?? "", "2022-01-05", 8);
    expect(codes(found(duplicateInUnit, [river, again]))).toEqual(["duplicate-in-unit"]);
    expect(codes(found(duplicateInUnit, [river, sameDay]))).toEqual(["duplicate-in-unit"]);
  });
});

describe("criteria in the row's own words", () => {
  const nominee = (achievement: string, more: Record<string, unknown> = {}) =>
    record({ name: "Kiều Văn Tú", kind: "individual", awards: ["NTVT"], achievement, ...more });
  const doubts = (one: ReturnType<typeof nominee>) =>
    found(criterionDoubt, [one]).map(({ params, severity }) => [
      severity,
      "words" in params ? params.words : "",
      rulesTold([{ params } as Finding])[0],
    ]);

  test.each([
    ["Hoàn thành xuất sắc nhiệm vụ được giao trong năm", "nhiệm vụ được giao"],
    ["Chăm sóc mẹ chồng ốm nặng suốt ba năm", "mẹ chồng"],
  ])("“%s” is doubted with its words", (text, words) => {
    expect(doubts(nominee(text))).toEqual([["warning", words, "Q7.2"]]);
  });
  test.each([
    "Ngoài nhiệm vụ được giao, chị dạy chữ cho trẻ em nghèo",
    "Việc làm không thuộc nhiệm vụ được giao: vớt rác dưới kênh",
    "Cứu người bị nạn trên đường làng",
  ])("“%s” is not", (text) => {
    expect(doubts(nominee(text))).toEqual([]);
  });
  test("what the post is about is doubted, unless it was done of free will", () => {
    const post = { position: "Công chức Địa chính - Xây dựng" };
    expect(doubts(nominee("Đo đạc địa chính 400 thửa đất đúng hạn", post))).toEqual([["warning", "địa chính", "Q7.2"]]);
    expect(doubts(nominee("Ngoài giờ đo địa chính miễn phí cho hộ nghèo", post))).toEqual([]);
  });
  test.each([
    ["Cảnh sát hình sự", "Truy bắt hai đối tượng trộm xe máy", "Truy bắt"],
    ["Bác sĩ Trạm Y tế", "Khám bệnh cho 300 lượt người trong năm", "Khám bệnh"],
    ["Giáo viên", "Làm tốt công tác chủ nhiệm lớp 5A", "chủ nhiệm"],
  ])("what a profession is paid for is doubted: %s", (position, deed, words) => {
    expect(doubts(nominee(deed, { position }))).toEqual([["warning", words, "Q7.2"]]);
    expect(doubts(nominee(`Tình nguyện, miễn phí: ${deed}`, { position }))).toEqual([]);
    expect(doubts(nominee(deed, { position: "Nông dân" }))).toEqual([]);
  });
  test("a family that gives is not one that is given to", () => {
    expect(doubts(nominee("Hiến 200 m2 đất của gia đình mình mở đường thôn"))).toEqual([]);
    expect(doubts(nominee("Sửa nhà của gia đình mình"))).toHaveLength(1);
  });
  test("somebody who is no citizen is asked about", () => {
    expect(doubts(nominee("Cứu người", { note: "quốc tịch Hàn Quốc" }))).toEqual([
      ["warning", "quốc tịch Hàn Quốc", "Q5.1"],
    ]);
    expect(doubts(nominee("Cứu người", { note: "quốc tịch Việt Nam" }))).toEqual([]);
  });
  test("teachers and pupils are expected in articles of schools: once for a sheet, as information", () => {
    const article = (subjectPosition: string, row: number) =>
      record(
        { articleTitle: "Gương sáng", subjectName: "Tạ Thị Mơ", kind: "individual", subjectPosition },
        { register: "articles", in: "Trường Tiểu học Lê Lợi", row },
      );
    const told = found(
      criterionDoubt,
      [article("Kế toán xưởng", 5), article("Thợ mộc", 6), article("Giáo viên lớp 2", 7)],
      {
        campaign: SON_TAY,
      },
    );
    expect(told.map(({ severity, cases }) => [severity, cases?.length])).toEqual([["info", 2]]);
  });
});

describe("deadlines of each occasion", () => {
  const thanks = (sentOn: string, extra: Record<string, string> = {}) =>
    record({ name: "Hà Văn Bền", awards: ["Giấy khen của UBND phường"], sentOn }, { extra, in: "Công an phường" });
  const told = (rule: CheckRule, one: ReturnType<typeof thanks>, of: Campaign = PHU_LAM) =>
    found(rule, [one], { campaign: of, today: day("2022-12-01") }).map(({ severity }) => severity);

  test("are counted back from the day the row says: five working days before Wednesday 20/4/2022 is 13/4", () => {
    expect(told(deadlineMissed, thanks("2022-04-13", { "x:result-on": "20/04/2022" }))).toEqual([]);
    expect(told(deadlineMissed, thanks("2022-04-14", { "x:result-on": "20/04/2022" }))).toEqual(["error"]);
  });
  test("or from the occasion it names", () => {
    const of: Campaign = {
      ...PHU_LAM,
      rules: PHU_LAM.rules.map((rule) =>
        rule.type === "awardDeadline" && rule.deadline.type === "workingDaysBefore"
          ? { ...rule, deadline: { ...rule.deadline, occasions: [{ name: "Đợt 20/11", day: day("2022-11-18") }] } }
          : rule,
      ),
    };
    expect(told(deadlineMissed, thanks("2022-11-11", { "x:result-on": "Đợt 20/11" }), of)).toEqual([]);
    expect(told(deadlineMissed, thanks("2022-11-14", { "x:result-on": "Đợt 20/11" }), of)).toEqual(["error"]);
  });
  test("are said to be unknown where the row says neither", () => {
    expect(told(deadlineMissed, thanks("2022-04-14"))).toEqual([]);
    expect(told(deadlineUnknown, thanks("2022-04-14"))).toEqual(["info"]);
    expect(told(deadlineUnknown, thanks("2022-04-14", { "x:result-on": "20/4/2022" }))).toEqual([]);
  });
});

describe("whom a figure binds", () => {
  const article = record(
    { articleTitle: "Gương", subjectName: "Đào Văn Tư", kind: "individual" },
    { register: "articles", in: "Xã Cổ Đông" },
  );
  const told = (names: readonly string[]) =>
    found(
      quotaBelowMin,
      [article],
      { campaign: SON_TAY, today: day("2017-06-01") },
      names.map((name) => unit(name)),
    );

  test("a sector of which no unit is listed is not blamed; where it is listed, its leading unit answers", () => {
    expect(told(["Xã Cổ Đông", "Phòng Kinh tế"])).toEqual([]);
    const one = only(told(["Xã Cổ Đông", "Trường THCS Phùng Hưng", "Phòng Giáo dục và Đào tạo"]), "quota-below-min");
    expect([one.place.unit, one.params.scope]).toEqual(["Phòng Giáo dục và Đào tạo", "Ngành Giáo dục thị xã"]);
  });
  test("what a school that nobody listed sent may be its sector's: the unit is asked, nobody is blamed", () => {
    const of = (name: string, match: string | null) => ({
      ...article,
      fields: { ...article.fields, unit: name },
      unitMatch: { typed: name, from: "column" as const, unit: match, candidates: [] },
    });
    const blamed = (row: typeof article) =>
      found(quotaBelowMin, [row], { campaign: SON_TAY, today: day("2017-06-01") }, [
        unit("Phòng Giáo dục và Đào tạo"),
      ]).map(({ place }) => place.unit);
    expect(blamed(of("Trường THCS Phùng Hưng", null))).toEqual([]);
    expect(blamed(of("Hợp tác xã Mía", null))).toEqual(["Phòng Giáo dục và Đào tạo"]);
  });
  test("the leading unit is followed for what its sector has to send", () => {
    const missing = (rows: readonly ReturnType<typeof record>[]) =>
      found(submissionMissing, rows, { campaign: SON_TAY, today: day("2017-06-01") }, [
        unit("Phòng Giáo dục và Đào tạo"),
        unit("Trường THCS Phùng Hưng"),
      ]).map(({ place }) => place.unit);
    expect(missing([article])).toEqual(["Phòng Giáo dục và Đào tạo"]);
    expect(
      missing([{ ...article, unitMatch: { typed: "", from: "file", unit: "Trường THCS Phùng Hưng", candidates: [] } }]),
    ).toEqual([]);
  });
});

describe("questions that are open", () => {
  const near = record(
    { name: "Phan Thị Cúc", awards: ["NTVT"], documents: "Kế hoạch phát động", receivedOn: "2021-10-20" },
    {
      register: "submissions",
      unitMatch: { typed: "Xã Cấn Hửu", from: "column", unit: null, candidates: ["Xã Cấn Hữu"] },
    },
  );
  test("keep the unit they may be about off every accusation", () => {
    const told = found(submissionMissing, [near], { today: day("2021-12-01") }, [
      unit("Xã Cấn Hữu"),
      unit("Xã Phú Mãn"),
    ]);
    expect(told.filter((one) => rulesTold([one])[0] === "Q2").map(({ place }) => place.unit)).toEqual(["Xã Phú Mãn"]);
  });
  test("rows without any unit are one error for a sheet, with and without a list of units", () => {
    const rows = [5, 6].map((row) => record({ name: "Không rõ" }, { row, unitMatch: null }));
    for (const expected of [[], [unit("Xã Cấn Hữu")]]) {
      const told = only(found(unitUnknown, rows, {}, expected), "unit-unknown");
      expect([told.severity, told.cases?.length]).toEqual(["error", 2]);
      expect(messageOf(told, "vi")).toContain("Chưa rõ đơn vị");
    }
  });
  test("a unit that is named is taken as it is where there is no list", () => {
    const one = record({ name: "A" }, { unitMatch: { typed: "Thôn 3", from: "column", unit: null, candidates: [] } });
    expect(found(unitUnknown, [one])).toEqual([]);
    expect(codes(found(unitUnknown, [one], {}, [unit("Xã Cấn Hữu")]))).toEqual(["unit-unknown"]);
  });
});

describe("what is said once", () => {
  test("sheets of one unit that lack the same column are one finding", () => {
    const of = campaignWith({ columns: [column("achievement", "required")] });
    const sheets = ["Tháng 1", "Tháng 2", "Tháng 3"].map((sheet) => {
      const file = fileOf([record({ name: "A" }, { sheet })], {
        columns: [mapping("name", 1)],
        layout: { name: sheet },
      });
      return file.sheets;
    });
    const [first] = [fileOf([record({ name: "A" })])];
    const file = { ...first, sheets: sheets.flat() } as NonNullable<typeof first>;
    const told = only(headerMissing(contextOf(registerOf([file]), { campaign: of })), "header-missing");
    expect([told.group, told.cases?.map(({ sheet }) => sheet)]).toEqual(["sheet", ["Tháng 1", "Tháng 2", "Tháng 3"]]);
    expect(messageOf(told, "vi")).toContain("3 trang");
  });
});

test("a deed before the plan can have existed is outside, though the plan names no first day", () => {
  const told = (deedDate: string) =>
    found(dateOutsidePeriod, [record({ name: "A", deedDate })], { campaign: QUY_HOP }).length;
  expect(["2022-06-06", "2022-06-07", "2023-04-19", "2023-04-20"].map(told)).toEqual([1, 0, 0, 1]);
});

test("a submission that is not asked of everyone blames nobody, and is said once", () => {
  const optional = (one: Submission): Submission => ({ ...one, required: false, proof: "nominations" });
  const of = campaignWith({ submissions: QUOC_OAI.submissions.slice(0, 1).map(optional) });
  const told = found(submissionMissing, [], { campaign: of, today: day("2022-12-01") }, [unit("Xã A"), unit("Xã B")]);
  expect(told.map(({ severity, cases }) => [severity, cases?.length])).toEqual([["info", 2]]);
});
