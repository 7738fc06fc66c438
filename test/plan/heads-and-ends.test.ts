import { expect, test } from "@jest/globals";
import { pageLines } from "../../src/files/read/document/pdf-lines";
import { draftPlan } from "../../src/plan/draft/draft-plan";
import type { DraftContent, DraftValue } from "../../src/plan/draft/values";
import { dayOfIso } from "../../src/text/day";
import { textOfLines } from "../../src/text/document-text";

const draft = (...lines: readonly string[]): readonly DraftValue[] => draftPlan(textOfLines(lines.join("\n"))).values;
const sure = <K extends DraftContent["kind"]>(
  values: readonly DraftValue[],
  kind: K,
): readonly Extract<DraftContent, { kind: K }>[] =>
  values.flatMap(({ content, pile }) =>
    pile === "sure" && content.kind === kind ? [content as Extract<DraftContent, { kind: K }>] : [],
  );

const BODY = ["KẾ HOẠCH", "Phát động thi đua năm 2025", "I. NỘI DUNG", "1. Các tổ thi đua hoàn thành nhiệm vụ."];

test.each([
  [["BỘ GIAO THÔNG VẬN TẢI", "TRƯỜNG CAO ĐẲNG", "HÀNG HẢI QUẢNG NINH"], "Trường Cao đẳng Hàng hải Quảng Ninh"],
  [["TRƯỜNG THPT LÊ LỢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], "Trường THPT Lê Lợi"],
  [["SỞ Y TẾ CỘNG HÒA XÃ HỘI", "TRẠM Y TẾ XÃ AN LỘC Độc lập - Tự do - Hạnh phúc"], "Trạm y tế xã An Lộc"],
  [["BỘ CÔNG THƯƠNG", "CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM"], "Bộ công thương"],
])("who issues the plan, from lines that break or stand beside the state's name: %j", (lines, name) => {
  const [issuer] = sure(draft(...lines, "Số: 12/KH-ABC", "Hà Nội, ngày 5 tháng 3 năm 2025", ...BODY), "issuer");
  expect(issuer?.name).toBe(name);
});

test("a title of two lines of capitals whose second begins with the word for a day is whole", () => {
  const values = draft(
    "SỞ Y TẾ",
    "Số: 1/KH-SYT",
    "KẾ HOẠCH PHÁT ĐỘNG THI ĐUA CHÀO MỪNG",
    "NGÀY THẦY THUỐC VIỆT NAM",
    ...BODY.slice(2),
  );
  expect(sure(values, "title")[0]?.title).toBe("Kế hoạch phát động thi đua chào mừng ngày thầy thuốc Việt Nam");
});

test("the day at the plan's end is its own, and no milestone", () => {
  const values = draft(...BODY, "An Lộc, ngày 28 tháng 4 năm 2025", "Nơi nhận:", "- Sở Y tế;", "- Lưu: VT.");
  expect(sure(values, "issuedOn")).toEqual([{ kind: "issuedOn", day: dayOfIso("2025-04-28") }]);
  expect(values.filter(({ content }) => content.kind === "milestone")).toEqual([]);
});

test("recipients go on beside the signature; what follows the signer's name is another paper", () => {
  const values = draft(
    ...BODY,
    "Nơi nhận:",
    "- Ban Giám đốc;",
    "GIÁM ĐỐC",
    "- Các khoa, phòng;",
    "- Lưu: VT.",
    "Trần Văn Bình",
    "DANH SÁCH ĐĂNG KÝ THAM GIA",
    "TRƯỞNG KHOA",
  );
  expect(sure(values, "recipient").map(({ text }) => text)).toEqual(["Ban Giám đốc", "Các khoa, phòng", "Lưu: VT"]);
  expect(sure(values, "signature")).toEqual([{ kind: "signature", lines: ["GIÁM ĐỐC"], name: "Trần Văn Bình" }]);
});

test("a text without a heading is read from its first line", () => {
  const values = draft(
    "Hồ sơ đề nghị khen thưởng gửi về Phòng Nội vụ trước ngày 05/12/2025, gồm: tờ trình, biên bản họp xét.",
  );
  expect(sure(values, "submission").map(({ name }) => name)).toEqual(["Hồ sơ đề nghị khen thưởng"]);
});

test("a letter's first long sentence ends its heading though it names no basis", () => {
  const values = draft(
    "HỘI CỰU GIÁO CHỨC",
    "Số: 9/CV-HCGC",
    "Kính gửi: Các chi hội",
    "Trong năm qua các chi hội đã có nhiều cố gắng, đạt kết quả tốt trong mọi mặt công tác của Hội và của địa phương.",
    "Đề nghị các chi hội gửi báo cáo tổng kết về Thường trực Hội trước ngày 10/12/2025.",
  );
  expect(sure(values, "submission").map(({ name }) => name)).toEqual(["Báo cáo tổng kết"]);
});

test("the day opens the sentence, what is due follows", () => {
  const values = draft(...BODY, "2. Trước ngày 15/6/2025, các khoa, phòng gửi báo cáo sơ kết về Phòng Tổ chức.");
  expect(sure(values, "submission").map(({ name }) => name)).toEqual(["Báo cáo sơ kết"]);
});

test.each([
  ["2. Đề nghị các bộ phận, cá nhân báo cáo về Phòng Tổ chức.", "subject"],
  ["2. Tổ chức quay phim, chụp ảnh.", "duty"],
  ["2. Xếp loại: hoàn thành tốt nhiệm vụ khi có từ 60% đến dưới 80% đoàn viên đạt loại khá.", "share"],
] as const)("%s is no %s that is sure", (line, kind) => {
  expect(sure(draft(...BODY.slice(0, 2), "III. TỔ CHỨC THỰC HIỆN", "1. Phòng Tổ chức: theo dõi.", line), kind)).toEqual(
    kind === "duty" ? [expect.objectContaining({ who: "Phòng Tổ chức" })] : [],
  );
});

test("conditions within the article that names them are each one", () => {
  const values = draft(
    ...BODY.slice(0, 2),
    "Điều 1. Tiêu chuẩn: Cá nhân hoàn thành tốt nhiệm vụ; không bị kỷ luật trong năm.",
  );
  const texts = values.flatMap(({ content }) => (content.kind === "criterion" ? [content.text] : []));
  expect(texts).toEqual(["Cá nhân hoàn thành tốt nhiệm vụ", "Không bị kỷ luật trong năm"]);
});

test("runs of a line are read from the left though one stands a little higher", () => {
  const run = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 5, height: 12 });
  expect(pageLines([run("15/KH-SYT", 40, 700), run("Số:", 10, 698), run("dòng sau", 10, 650)])).toEqual([
    "Số: 15/KH-SYT",
    "dòng sau",
  ]);
});
