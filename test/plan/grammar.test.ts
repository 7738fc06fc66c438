import { expect, test } from "@jest/globals";
import { draftPlan } from "../../src/plan/draft/draft-plan";
import type { DraftContent } from "../../src/plan/draft/values";
import { slipsOf } from "../../src/plan/slips/slips";
import { textOfLines } from "../../src/text/document-text";
import { deadlineText } from "./score";

const HEAD = "KẾ HOẠCH\nPhát động thi đua năm 2024\n\nCăn cứ tình hình thực tế, UBND xã xây dựng kế hoạch như sau:\n";
const draftOf = (...body: readonly string[]): ReturnType<typeof draftPlan> =>
  draftPlan(textOfLines(`${HEAD}${body.join("\n")}\n`));
const contents = <K extends DraftContent["kind"]>(
  kind: K,
  ...body: readonly string[]
): readonly Extract<DraftContent, { kind: K }>[] =>
  draftOf(...body)
    .values.map(({ content }) => content)
    .filter((content): content is Extract<DraftContent, { kind: K }> => content.kind === kind);

test.each([
  ["trước ngày 05/6/2024", "<2024-06-05"],
  ["chậm nhất ngày 5 tháng 6 năm 2024", "<=2024-06-05"],
  ["đến hết ngày 05-6-2024", "<=2024-06-05"],
  // Up to an hour of a day: what comes on that day is in time.
  ["trước 17h00 ngày 05/06/2024", "<=2024-06-05"],
  ["trước ngày 20 hàng tháng", "monthly<20"],
  ["chậm nhất ngày 05 tháng sau", "monthly<=5"],
])("a report due %s", (words, due) => {
  const [submission] = contents("submission", "I. BÁO CÁO", `1. Các đơn vị gửi báo cáo kết quả về UBND xã ${words}.`);
  expect(submission?.name).toBe("Báo cáo kết quả");
  expect(submission === undefined ? "" : deadlineText(submission.deadline)).toBe(due);
});

test("two deadlines of one sentence keep their own papers", () => {
  const found = contents(
    "submission",
    "I. BÁO CÁO",
    "1. Các thôn gửi kế hoạch trước ngày 01/3/2024; báo cáo sơ kết trước ngày 15/6/2024, báo cáo tổng kết trước ngày 15/11/2024.",
  );
  expect(found.map(({ name, deadline }) => `${name} ${deadlineText(deadline)}`)).toEqual([
    "Kế hoạch <2024-03-01",
    "Báo cáo sơ kết <2024-06-15",
    "Báo cáo tổng kết <2024-11-15",
  ]);
});

test("coordinated figures are those of one owner", () => {
  const found = contents(
    "quota",
    "I. CHỈ TIÊU",
    "1. Mỗi thôn thực hiện ít nhất 02 công trình và 01 sự kiện; mỗi trường học tối đa 03 sáng kiến.",
  );
  expect(found.map(({ min, max, what, who }) => [min, max, what, who])).toEqual([
    [2, null, "công trình", "thôn"],
    [1, null, "sự kiện", "thôn"],
    [null, 3, "sáng kiến", "trường học"],
  ]);
});

test("a range gives the least and the most", () => {
  expect(contents("quota", "I. CHỈ TIÊU", "1. Mỗi thôn giới thiệu từ 02 đến 05 cá nhân.")[0]).toMatchObject({
    min: 2,
    max: 5,
    who: "thôn",
  });
});

test.each([
  "không quá 02 Phó trưởng khối",
  "dài không quá 05 trang",
  "tối đa 1.500 từ",
  "không quá 40 ngày",
  "ít nhất 03 năm công tác",
])("no figure of the campaign: %s", (words) => {
  expect(contents("quota", "I. CHỈ TIÊU", `1. Mỗi khối thi đua có ${words}.`)).toEqual([]);
});

test("the second number of “01 bài viết về 01 cá nhân” is no figure of its own", () => {
  expect(contents("quota", "I. CHỈ TIÊU", "1. Mỗi xã có ít nhất 01 bài viết về 01 cá nhân.")).toMatchObject([
    { min: 1, what: "bài viết", subjects: ["individual"] },
  ]);
});

test("an anniversary is no deadline", () => {
  expect(
    contents("milestone", "I. NỘI DUNG", "1. Tổ chức hoạt động kỷ niệm Ngày Quốc khánh (02/9/1945 - 02/9/2024)."),
  ).toEqual([]);
});

test("a movement's name is not taken for an award", () => {
  expect(
    contents("award", "I. MỤC ĐÍCH", "1. Đẩy mạnh phong trào thi đua “Người tốt, việc tốt” trong toàn xã."),
  ).toEqual([]);
});

test("places follow the outline, an item begun again within an item too", () => {
  const draft = draftOf(
    "III. KHEN THƯỞNG",
    "4. Tiêu chuẩn xét khen:",
    "1. Chấp hành tốt chủ trương, pháp luật của Nhà nước.",
    "2. Có việc làm tốt, mang lại lợi ích cho cộng đồng.",
    "5. Hồ sơ",
    "a) Các đơn vị gửi hồ sơ trước ngày 05/6/2024.",
  );
  expect(draft.values.map(({ place }) => place)).toEqual(
    expect.arrayContaining(["Mục III.4.1", "Mục III.4.2", "Mục III.5.a"]),
  );
});

test("lines broken by a page are one sentence, page numbers are left out", () => {
  const draft = draftOf(
    "I. MỤC ĐÍCH",
    "Phong trào nhằm nâng cao nhận thức của cán bộ và Nhân dân trên địa bàn, tạo môi",
    "",
    "2",
    "",
    "trường thuận lợi cho phát triển.",
  );
  expect(draft.sentences.map(({ text }) => text)).toContain(
    "Phong trào nhằm nâng cao nhận thức của cán bộ và Nhân dân trên địa bàn, tạo môi trường thuận lợi cho phát triển.",
  );
});

test("slips: years, days, order, quotes, repeated words, names in two spellings", () => {
  const { defects, nameVariants } = slipsOf(
    draftOf(
      "I. NỘI DUNG",
      "1. Kế hoạch 05 năm (2121-2025) của huyện Lâm Hà và huyện Lâm Hạ.",
      "2. Từ ngày 10/6/2024 đến ngày 01/6/2024.",
      "3. Phong trào thi đua thi đua “Dân vận khéo của xã.",
      "4. Nộp trước ngày 31/02/2024.",
    ),
  );
  const found = defects.map((defect) => defect.found).join("\n");
  for (const words of ["2121", "ngày cuối đứng trước", "lặp từ", "đóng ngoặc kép", "không có ngày này"])
    expect(found).toContain(words);
  expect(nameVariants).toEqual([{ names: { "Lâm Hà": 1, "Lâm Hạ": 1 } }]);
});

test("a plan without slips has none", () => {
  expect(slipsOf(draftOf("I. NỘI DUNG", "1. Thi đua “Dân vận khéo” từ ngày 01/6/2024 đến ngày 10/6/2024."))).toEqual({
    defects: [],
    nameVariants: [],
  });
});

test("twenty pages are read within the time", () => {
  const page = Array.from(
    { length: 40 },
    (_, index) =>
      `${index + 1}. Mỗi thôn thực hiện ít nhất 02 công trình, gửi báo cáo kết quả về UBND xã (qua Phòng Văn hóa) trước ngày 05/6/2024.`,
  );
  const text = textOfLines(
    `${HEAD}${Array.from({ length: 20 }, (_, index) => [`${"I".repeat((index % 3) + 1)}. NỘI DUNG`, ...page].join("\n")).join("\n")}`,
  );
  draftPlan(text);
  const started = performance.now();
  expect(draftPlan(text).values.length).toBeGreaterThan(800);
  expect(performance.now() - started).toBeLessThan(15_000);
});

test("what the gathering office does itself is no deadline of the units, nor is its superior their receiver", () => {
  const line =
    "1. Phòng Nội vụ: thẩm định hồ sơ, trình Hội đồng trước ngày 25/11/2026; gửi hồ sơ về Sở Nội vụ trước ngày 10/12/2026.";
  const head = "IV. TỔ CHỨC THỰC HIỆN";
  expect(contents("submission", head, line)).toEqual([]);
  expect(contents("receiver", head, line)).toEqual([]);
  expect(contents("milestone", head, line).map(({ name, deadline }) => [name, deadlineText(deadline)])).toEqual([
    ["Trình Hội đồng", "<2026-11-25"],
    ["Gửi hồ sơ về Sở Nội vụ", "<2026-12-10"],
  ]);
  // An office that itself sends what is asked of units is one of them.
  const sends = "2. Phòng Giáo dục và Đào tạo: gửi 06 bài viết về Ban Tổ chức trước ngày 28/4/2026.";
  expect(contents("submission", head, sends)).toHaveLength(1);
});

test("a figure is of the award that opens its sentence; what is counted may stand before the colon", () => {
  const head = "3. Số lượng";
  const [first, second] = contents(
    "quota",
    head,
    "- Giấy khen của Chủ tịch UBND xã: mỗi đơn vị đề nghị không quá 01 tập thể và 02 cá nhân.",
  );
  expect([first?.awards, second?.awards]).toEqual([
    ["Giấy khen của Chủ tịch UBND xã"],
    ["Giấy khen của Chủ tịch UBND xã"],
  ]);
  const [share] = contents(
    "share",
    head,
    "- Chiến sĩ thi đua cơ sở: không quá 15% tổng số cá nhân đạt danh hiệu Lao động tiên tiến.",
  );
  expect(share?.what).toMatch(/^Chiến sĩ thi đua cơ sở/u);
});

test("votes that a nominee needs are no share of the nominees", () => {
  const line = "- Chiến sĩ thi đua cơ sở phải được ít nhất 80% thành viên Hội đồng tán thành.";
  expect(contents("share", "3. Tỷ lệ", line)).toEqual([]);
});
