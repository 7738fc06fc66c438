import type { DocumentPlan } from "../../grid/document-plan";
import { vietnameseDate } from "../../text/day";
import { officeInText } from "../office-words";
import type { ReportContext } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { enclosedWith } from "../sheets/list-sheets";
import { letterOf, type Letter } from "./letter";
import { recordsInWords, rewarding, type LetterFigures } from "./letter-figures";
import { addressedTo, body, closing, letterHead, letterTitle } from "./paragraphs";
import { decidedAnnexes, decidedTable } from "./tables";

/**
 * Thông báo kết quả, after the decision: who was rewarded, kept apart from who is still proposed; null where nothing is
 * decided.
 */
export function resultNotice(context: ReportContext, figures: LetterFigures): Letter | null {
  const {
    input: { campaign, today },
    paperDay,
    signature,
    dispatch,
  } = context;
  const { office } = campaign;
  const { decided, kinds, total } = figures;
  if (decided.length === 0) return null;
  const open = total - decided.length;
  const blocks: DocumentPlan["blocks"] = [
    letterHead({ campaign, day: paperDay, number: paperNumber("TB-", office.symbol), subject: null }),
    ...letterTitle("THÔNG BÁO", `Kết quả ${rewarding(campaign)}`),
    addressedTo("Các đơn vị có cá nhân, tập thể được khen thưởng"),
    body(
      `Theo số, ngày quyết định ghi trong danh sách của các đơn vị, đến ngày ${vietnameseDate(today)} có ${String(decided.length)} trường hợp đã có quyết định khen thưởng, gồm ${recordsInWords(decided, kinds)}.`,
    ),
    ...(open === 0 ? [] : [body(`${String(open)} đề nghị chưa có quyết định không tính trong thông báo này.`)]),
    body("Số đã có quyết định theo từng danh hiệu, hình thức khen thưởng:", { keepWithNext: true }),
    decidedTable(figures),
    body(`${officeInText(campaign)} thông báo để các đơn vị biết./.`, { before: 6 }),
    closing(["Như trên", ...office.recipients.filter((line) => line !== "Như trên")], signature),
    ...decidedAnnexes(context, dispatch.decided, enclosedWith(context, "Thông báo", "TB-")),
  ];
  return letterOf("result-notice", "thong-bao-ket-qua", "Thông báo kết quả khen thưởng", blocks, {
    records: decided.length,
  });
}
