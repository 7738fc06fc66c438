import type { DocumentPlan } from "../../grid/document-plan";
import { calendarOf } from "../../text/day";
import { officeInText } from "../office-words";
import type { Desk } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { insideSentence, inWords, type LetterFigures } from "./letter-figures";
import { addressedTo, body, closing, letter, letterHead, letterTitle } from "./paragraphs";
import { awardTable, decidedAnnexes, nomineeAnnexes } from "./tables";

/** "Căn cứ …": the plan's own legal basis, then the plan. */
function legalBasis({
  input: {
    campaign: { plan },
  },
}: Desk): DocumentPlan["blocks"] {
  const texts = [...plan.legalBasis.map(({ text }) => text), `${plan.title} của ${plan.issuer}`];
  return texts.map((text) => body(`Căn cứ ${text};`, { italic: true }));
}

/** What has a decision already is told, not asked for again. */
const decidedNote = ({ kinds, total, decided }: LetterFigures): DocumentPlan["blocks"] =>
  decided.total === 0
    ? []
    : [
        body(
          `3. Trong ${String(total)} đề nghị, ${String(decided.total)} trường hợp (${inWords(kinds, decided.counts)}) đã có quyết định khen thưởng, nêu để theo dõi, không trình lại; còn ${String(total - decided.total)} đề nghị trình xem xét.`,
          { before: 6 },
        ),
      ];

/** Tờ trình: asks the superior to decide, with the lists as annexes. */
export function proposal(desk: Desk, figures: LetterFigures): DocumentPlan {
  const {
    input: { campaign },
    paperDay,
    signature,
  } = desk;
  const { office } = campaign;
  const whole = figures.kinds.map((kind) => figures.byKind[kind]);
  const unknown = figures.total - whole.reduce((sum, count) => sum + count, 0);
  const enclosed = `(Kèm theo Tờ trình số        /TTr-${office.symbol} ngày      tháng      năm ${String(calendarOf(paperDay).year)} của ${officeInText(campaign)})`;
  return letter("to-trinh-de-nghi-khen-thuong", "Tờ trình đề nghị khen thưởng", [
    letterHead({ campaign, day: paperDay, number: paperNumber("TTr-", office.symbol), subject: null }),
    ...letterTitle("TỜ TRÌNH", `Về việc đề nghị khen thưởng ${insideSentence(campaign.name)}`),
    addressedTo(office.addressee),
    ...legalBasis(desk),
    body(
      `Trên cơ sở danh sách đề nghị của các đơn vị, ${officeInText(campaign)} đã tổng hợp, kiểm tra và trình ${office.addressee} xem xét, khen thưởng như sau:`,
    ),
    body(
      `1. Đã có ${String(figures.sent.length)} đơn vị gửi danh sách với ${String(figures.total)} đề nghị, gồm ${inWords(figures.kinds, whole)}${unknown > 0 ? `, ${String(unknown)} trường hợp chưa rõ đối tượng` : ""}.`,
    ),
    body("2. Số lượng đề nghị theo từng danh hiệu, hình thức khen thưởng:", { keepWithNext: true }),
    awardTable(figures),
    ...decidedNote(figures),
    body("(Danh sách cụ thể tại các phụ lục kèm theo.)", { italic: true, before: 6 }),
    body(`${officeInText(campaign)} kính trình ${office.addressee} xem xét, quyết định./.`),
    closing(office.recipients, signature),
    ...nomineeAnnexes(desk, figures, enclosed),
    ...decidedAnnexes(desk, figures, enclosed, figures.awards.filter(({ proposed }) => proposed.length > 0).length),
  ]);
}
