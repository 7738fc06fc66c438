import type { DocumentPlan, ParagraphPlan } from "../../grid/document-plan";
import type { RegisterRecord } from "../../register/register";
import { countKinds } from "../figures/figures";
import { COUNTED_KIND_LABELS } from "../labels";
import { officeInText } from "../office-words";
import type { ReportContext } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { enclosedWithDecision } from "../sheets/list-sheets";
import { annexName } from "../sheets/list-names";
import type { AwardList } from "../submission/award-list";
import type { Packet } from "../submission/dispatch";
import { deciderInFull, deciderTitle, decidingBody, decidingSymbol, isCouncilName } from "./bodies";
import { basesOf, basisParagraphs } from "./legal-basis";
import { letterOf, type Letter } from "./letter";
import { insideSentence, recordsInWords, rewarding, type LetterFigures } from "./letter-figures";
import { body, closing, letterHead, letterTitle, paragraph, toFill } from "./paragraphs";
import { prizeArticle } from "./prize-money";
import { packetAnnexes } from "./tables";

/** "Tặng danh hiệu “…”", "Tặng Giấy khen …", "Công nhận sáng kiến …". */
function given({ award: { category, name } }: AwardList): string {
  if (category === "title") return `Tặng danh hiệu “${name}”`;
  if (/^(?:cá nhân|tập thể|hộ) /iu.test(name)) return `Khen thưởng ${insideSentence(name)}`;
  return /^công nhận/iu.test(name) ? name : `Tặng ${name}`;
}

/** "tập thể, cá nhân": the kinds of those who are rewarded. */
function rewarded(records: readonly RegisterRecord[]): string {
  const counts = countKinds(records);
  const kinds = (["collective", "individual", "household"] as const).filter((kind) => counts[kind] > 0);
  return kinds.map((kind) => COUNTED_KIND_LABELS[kind].toLowerCase()).join(", ") || "trường hợp";
}

const article = (number: number, text: string): ParagraphPlan => {
  const plain = body(text);
  const [lead] = body(`Điều ${String(number)}. `, { bold: true }).runs;
  return { ...plain, runs: [...(lead === undefined ? [] : [lead]), ...plain.runs] };
};

/** Dự thảo quyết định of the office's own level, with its lists: nothing is asked for that may be decided here. */
export function draftDecision(context: ReportContext, packet: Packet, { kinds }: LetterFigures): Letter {
  const {
    input: { campaign },
    paperDay,
  } = context;
  const { route, lists, records } = packet;
  const symbol = decidingSymbol(campaign);
  const asked =
    route.decides === "own-asked" && !isCouncilName(route.addressee)
      ? `Theo đề nghị của ${officeInText(campaign)} tại Tờ trình số ${toFill("số tờ trình")} ngày ${toFill("ngày tờ trình")}`
      : `Theo đề nghị của Hội đồng Thi đua - Khen thưởng tại Biên bản họp ngày ${toFill("ngày họp xét")}`;
  const enclosed = enclosedWithDecision(context, route);
  const blocks: DocumentPlan["blocks"] = [
    letterHead({
      campaign,
      day: null,
      number: paperNumber("QĐ-", symbol),
      subject: null,
      issuer: decidingBody(campaign),
    }),
    ...letterTitle("QUYẾT ĐỊNH", `Về việc ${rewarding(campaign)}`),
    paragraph(deciderInFull(campaign, route), { bold: true, align: "center", after: 8 }),
    ...basisParagraphs(basesOf(context, [asked])),
    paragraph("QUYẾT ĐỊNH:", { bold: true, align: "center", before: 6, after: 6, keepWithNext: true }),
    ...lists.map((list, index) => {
      const said = `${given(list)} cho ${recordsInWords(list.records, kinds)} (danh sách tại ${annexName(index, lists.length)} kèm theo)${index === lists.length - 1 ? "." : ";"}`;
      return index === 0 ? article(1, said) : body(said);
    }),
    article(2, prizeArticle(lists, campaign, paperDay)),
    article(3, "Quyết định này có hiệu lực kể từ ngày ký."),
    body(
      `${toFill("các cơ quan thi hành")} và các ${rewarded(records)} có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`,
    ),
    closing(["Như Điều 3", "Lưu: VT"], { lines: [deciderTitle(route)], name: null }),
    ...packetAnnexes(context, packet, enclosed, true),
  ];
  return letterOf("draft-decision", "du-thao-quyet-dinh", "Dự thảo quyết định khen thưởng", blocks, {
    level: route.level?.name ?? null,
    records: records.length,
  });
}
