import type { DocumentPlan } from "../../grid/document-plan";
import { calendarOf } from "../../text/day";
import { officeInText } from "../office-words";
import type { ReportContext } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { roman } from "../sheets/list-names";
import type { AwardList, Packet } from "../submission/dispatch";
import { deciderInFull, deciderTitle, decidingBody, decidingSymbol } from "./bodies";
import { basesOf, basisParagraphs } from "./legal-basis";
import { letterOf, type Letter } from "./letter";
import { insideSentence, recordsInWords, type LetterFigures } from "./letter-figures";
import { body, closing, letterHead, letterTitle, paragraph, toFill } from "./paragraphs";
import { packetAnnexes } from "./tables";

/** "Tặng danh hiệu “…”", "Tặng Giấy khen …", "Công nhận sáng kiến …". */
function given({ award: { category, name } }: AwardList): string {
  if (category === "title") return `Tặng danh hiệu “${name}”`;
  return /^công nhận/iu.test(name) ? name : `Tặng ${name}`;
}

/** Dự thảo quyết định of the office's own level, with its lists: nothing is asked for that may be decided here. */
export function draftDecision(context: ReportContext, packet: Packet, { kinds }: LetterFigures): Letter {
  const {
    input: { campaign },
    paperDay,
  } = context;
  const { route, lists, records } = packet;
  const symbol = decidingSymbol(campaign);
  const asked =
    route.decides === "own-asked"
      ? `Theo đề nghị của ${officeInText(campaign)} tại Tờ trình số ${toFill("số tờ trình")} ngày ${toFill("ngày tờ trình")}`
      : `Theo đề nghị của Hội đồng Thi đua - Khen thưởng tại Biên bản họp ngày ${toFill("ngày họp xét")}`;
  const enclosed = `(Kèm theo Quyết định số        /QĐ-${symbol} ngày      tháng      năm ${String(calendarOf(paperDay).year)} của ${route.level?.signer ?? deciderInFull(campaign, route)})`;
  const blocks: DocumentPlan["blocks"] = [
    letterHead({
      campaign,
      day: null,
      number: paperNumber("QĐ-", symbol),
      subject: null,
      issuer: decidingBody(campaign),
    }),
    ...letterTitle("QUYẾT ĐỊNH", `Về việc khen thưởng ${insideSentence(campaign.name)}`),
    paragraph(deciderInFull(campaign, route), { bold: true, align: "center", after: 8 }),
    ...basisParagraphs(basesOf(context, [asked])),
    paragraph("QUYẾT ĐỊNH:", { bold: true, align: "center", before: 6, after: 6, keepWithNext: true }),
    ...lists.map((list, index) =>
      body(
        `${index === 0 ? "Điều 1. " : ""}${given(list)} cho ${recordsInWords(list.records, kinds)} (danh sách tại Phụ lục ${roman(index + 1)} kèm theo)${index === lists.length - 1 ? "." : ";"}`,
      ),
    ),
    body(`Điều 2. Tiền thưởng kèm theo: ${toFill("mức tiền thưởng")}; kinh phí: ${toFill("nguồn kinh phí")}.`),
    body("Điều 3. Quyết định này có hiệu lực kể từ ngày ký."),
    body(
      `${toFill("các cơ quan thi hành")} và các tập thể, cá nhân có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`,
    ),
    closing(["Như Điều 3", "Lưu: VT"], { lines: [deciderTitle(route)], name: null }),
    ...packetAnnexes(context, packet, enclosed, true),
  ];
  return letterOf("draft-decision", "du-thao-quyet-dinh", "Dự thảo quyết định khen thưởng", blocks, {
    level: route.level?.name ?? null,
    records: records.length,
  });
}
