import type { DocumentPlan } from "../../grid/document-plan";
import { calendarOf } from "../../text/day";
import { officeInText } from "../office-words";
import type { Desk } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { insideSentence, inWords, type LetterFigures } from "./letter-figures";
import { body, grid, heading, letter, letterHead, letterTitle, twoSignatures } from "./paragraphs";
import { nomineeAnnexes } from "./tables";

const BLANK = "……";
const SHORT_BLANK = "…………………";
const LONG_BLANK = "………………………………";

/** A line that is filled in by hand. */
const toFill = (text: string): ReturnType<typeof body> => body(text, { align: "left" });

/** Biên bản họp xét: the figures are filled in, votes and names are left to the meeting. */
export function minutes(desk: Desk, figures: LetterFigures): DocumentPlan {
  const {
    input: { campaign },
    paperDay,
  } = desk;
  const { office } = campaign;
  const whole = figures.kinds.map((kind) => figures.byKind[kind]);
  const year = String(calendarOf(paperDay).year);
  const rows = figures.awards
    .filter(({ proposed }) => proposed.length > 0)
    .map(({ award, proposed }, index) => [String(index + 1), award.name, String(proposed.length), "", "", ""]);
  const votes = [
    "STT",
    "Danh hiệu, hình thức khen thưởng",
    "Số đề nghị",
    "Số được thông qua",
    "Số không thông qua",
    "Ghi chú",
  ];
  return letter("bien-ban-hop-xet", "Biên bản họp xét khen thưởng", [
    letterHead({ campaign, day: paperDay, number: paperNumber("BB-", office.symbol), subject: null }),
    ...letterTitle("BIÊN BẢN", `Họp xét khen thưởng ${insideSentence(campaign.name)}`),
    body(
      `Hôm nay, hồi ${BLANK} giờ ${BLANK} phút, ngày ${BLANK} tháng ${BLANK} năm ${year}, tại ${LONG_BLANK}, Hội đồng Thi đua - Khen thưởng họp xét khen thưởng ${insideSentence(campaign.name)}.`,
    ),
    heading("I. THÀNH PHẦN"),
    toFill(`- Chủ trì: ông/bà ${LONG_BLANK} chức vụ ${SHORT_BLANK}`),
    toFill(`- Thư ký: ông/bà ${LONG_BLANK} chức vụ ${SHORT_BLANK}`),
    toFill(`- Số thành viên có mặt: ${BLANK}/${BLANK}; vắng: ${BLANK}, lý do: ${LONG_BLANK}`),
    heading("II. NỘI DUNG"),
    body(
      `1. ${officeInText(campaign)} báo cáo kết quả tổng hợp: ${String(figures.sent.length)} đơn vị gửi danh sách với ${String(figures.total)} đề nghị, gồm ${inWords(figures.kinds, whole)}${figures.decided.total > 0 ? `; trong đó ${String(figures.decided.total)} trường hợp đã có quyết định, không xét lại` : ""}.`,
    ),
    toFill(`2. Ý kiến thảo luận: ${LONG_BLANK}`),
    body("3. Kết quả bỏ phiếu, biểu quyết:", { keepWithNext: true }),
    grid([8.5, 36, 13, 15, 16, 13], votes, rows, new Set([0, 2, 3, 4])),
    heading("III. KẾT LUẬN"),
    body(`Hội đồng thống nhất đề nghị cấp có thẩm quyền khen thưởng ${BLANK} trường hợp theo danh sách kèm theo.`),
    body(`Biên bản được thông qua tại cuộc họp và kết thúc hồi ${BLANK} giờ ${BLANK} phút cùng ngày./.`),
    twoSignatures("THƯ KÝ", "CHỦ TRÌ"),
    ...nomineeAnnexes(desk, figures, `(Kèm theo Biên bản họp ngày      tháng      năm ${year})`, true),
  ]);
}
