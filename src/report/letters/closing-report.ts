import type { DocumentPlan } from "../../grid/document-plan";
import { calendarOf, vietnameseDate } from "../../text/day";
import { officeInText } from "../office-words";
import type { Desk } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { insideSentence, inWords, type LetterFigures } from "./letter-figures";
import { addressedTo, annexHead, body, closing, heading, letter, letterHead, letterTitle } from "./paragraphs";
import { awardTable, unitKindTable, unitTable } from "./tables";

const DOTS = "…………………………………………………………………………";

function submissionLines({ figures }: Desk): readonly string[] {
  const lines: string[] = [];
  for (const name of new Set(figures.tracked.map(({ submission }) => submission.name))) {
    const items = figures.tracked.filter(({ submission, traceable }) => submission.name === name && traceable);
    if (items.length === 0) continue;
    const count = (state: string): number => items.filter((item) => item.state === state).length;
    const [sent, late, missing] = [count("sent"), count("late"), count("missing") + count("open") + count("due")];
    lines.push(
      `${name}: ${String(sent)} lượt nộp đúng hạn, ${String(late)} lượt nộp muộn, ${String(missing)} lượt chưa nộp.`,
    );
  }
  return lines;
}

/** Báo cáo tổng kết: what was done, the figures, what is left; judgements are left to the office. */
export function closingReport(desk: Desk, figures: LetterFigures): DocumentPlan {
  const {
    input: { campaign, today },
    paperDay,
    signature,
  } = desk;
  const { office, plan, period } = campaign;
  const whole = figures.kinds.map((kind) => figures.byKind[kind]);
  const [from, to] = [period.from, period.to].map((day) => (day === null ? "…" : vietnameseDate(day)));
  const enclosed = `(Kèm theo Báo cáo số        /BC-${office.symbol} ngày      tháng      năm ${String(calendarOf(paperDay).year)} của ${officeInText(campaign)})`;
  const silent = figures.silent.map(({ unit }) => unit).join("; ");
  return letter("bao-cao-tong-ket", "Báo cáo tổng kết", [
    letterHead({ campaign, day: paperDay, number: paperNumber("BC-", office.symbol), subject: null }),
    ...letterTitle("BÁO CÁO", `Kết quả thực hiện ${insideSentence(campaign.name)}`),
    addressedTo(office.addressee),
    heading("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"),
    body(
      `Thực hiện ${plan.title} của ${plan.issuer}, ${officeInText(campaign)} đã hướng dẫn, tiếp nhận và tổng hợp đề nghị của các đơn vị; thành tích được xét trong thời gian từ ${from ?? ""} đến ${to ?? ""}.`,
    ),
    body(DOTS),
    heading("II. KẾT QUẢ"),
    body(
      `1. Đến ngày ${vietnameseDate(today)}, có ${String(figures.sent.length)} đơn vị gửi danh sách với ${String(figures.total)} đề nghị, gồm ${inWords(figures.kinds, whole)}; chia theo loại đơn vị như sau:`,
      { keepWithNext: true },
    ),
    unitKindTable(desk),
    body("2. Số đề nghị theo danh hiệu, hình thức khen thưởng (danh hiệu và hình thức không cộng chung):", {
      before: 6,
      keepWithNext: true,
    }),
    awardTable(figures),
    ...(submissionLines(desk).length === 0
      ? []
      : [
          body("3. Việc gửi hồ sơ, báo cáo:", { before: 6 }),
          ...submissionLines(desk).map((line) => body(`- ${line}`)),
        ]),
    heading("III. TỒN TẠI, HẠN CHẾ"),
    body(
      `- Hồ sơ của các đơn vị còn ${String(figures.errors)} lỗi và ${String(figures.warnings)} nội dung cần xem lại; đã lập phiếu gửi từng đơn vị.`,
    ),
    body(
      figures.silent.length === 0
        ? "- Tất cả các đơn vị trong danh sách đã gửi đề nghị."
        : `- ${String(figures.silent.length)} đơn vị chưa gửi danh sách: ${silent}.`,
    ),
    body(DOTS),
    heading("IV. ĐỀ NGHỊ"),
    body(
      `${officeInText(campaign)} kính đề nghị ${office.addressee} xem xét, khen thưởng theo danh sách trình kèm theo tờ trình./.`,
    ),
    closing(office.recipients, signature),
    ...annexHead("I", "SỐ ĐỀ NGHỊ CỦA TỪNG ĐƠN VỊ", enclosed),
    unitTable(desk, figures),
  ]);
}
