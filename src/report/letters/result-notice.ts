import type { DocumentPlan } from "../../grid/document-plan";
import { calendarOf, vietnameseDate } from "../../text/day";
import { officeInText } from "../office-words";
import type { Desk } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { insideSentence, inWords, type LetterFigures } from "./letter-figures";
import { addressedTo, body, closing, letter, letterHead, letterTitle } from "./paragraphs";
import { decidedAnnexes, decidedTable } from "./tables";

/**
 * Thông báo kết quả, after the decision: who was rewarded, kept apart from who is still proposed; null where nothing is
 * decided.
 */
export function resultNotice(desk: Desk, figures: LetterFigures): DocumentPlan | null {
  const {
    input: { campaign, today },
    paperDay,
    signature,
  } = desk;
  const { office } = campaign;
  const { decided, kinds, total } = figures;
  if (decided.total === 0) return null;
  const open = total - decided.total;
  const enclosed = `(Kèm theo Thông báo số        /TB-${office.symbol} ngày      tháng      năm ${String(calendarOf(paperDay).year)} của ${officeInText(campaign)})`;
  return letter("thong-bao-ket-qua", "Thông báo kết quả khen thưởng", [
    letterHead({ campaign, day: paperDay, number: paperNumber("TB-", office.symbol), subject: null }),
    ...letterTitle("THÔNG BÁO", `Kết quả khen thưởng ${insideSentence(campaign.name)}`),
    addressedTo("Các đơn vị có cá nhân, tập thể được khen thưởng"),
    body(
      `Căn cứ các quyết định khen thưởng đã ban hành, đến ngày ${vietnameseDate(today)} có ${String(decided.total)} trường hợp đã có quyết định khen thưởng, gồm ${inWords(kinds, decided.counts)}.`,
    ),
    ...(open === 0 ? [] : [body(`Còn ${String(open)} đề nghị đang chờ xét, không tính trong thông báo này.`)]),
    body("Số đã có quyết định theo từng danh hiệu, hình thức khen thưởng:", { keepWithNext: true }),
    decidedTable(figures),
    body(`${officeInText(campaign)} thông báo để các đơn vị biết, công bố và trao thưởng theo quy định./.`, {
      before: 6,
    }),
    closing(["Như trên", ...office.recipients.filter((line) => line !== "Như trên")], signature),
    ...decidedAnnexes(desk, figures, enclosed),
  ]);
}
