import type { Campaign, PlanDocument } from "../../campaign/campaign";
import { contradictionsOf } from "../../campaign/contradictions/contradictions";
import type { PlanProblem } from "../../campaign/contradictions/plan-problem";
import type { ParagraphPlan } from "../../grid/document-plan";
import { calendarOf, dayOf, vietnameseDate, type Day } from "../../text/day";
import type { ReportContext } from "../report-context";
import { asMatter } from "./letter-figures";
import { body, toFill } from "./paragraphs";

interface Statute {
  readonly text: string;
  /** By which a plan's own citation of it is known. */
  readonly number: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

const ENDS = { law2003: dayOf(2023, 12, 31), decree2017: dayOf(2023, 12, 31), decree2023: dayOf(2025, 6, 30) } as const;

/** The law and its decree, each with the days on which it is in force. */
const STATUTES: readonly Statute[] = [
  {
    text: "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013",
    number: "15/2003/QH11",
    from: null,
    to: ENDS.law2003,
  },
  {
    text: "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022",
    number: "06/2022/QH15",
    from: dayOf(2024, 1, 1),
    to: null,
  },
  {
    text: "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    number: "91/2017/NĐ-CP",
    from: dayOf(2017, 10, 1),
    to: ENDS.decree2017,
  },
  {
    text: "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    number: "98/2023/NĐ-CP",
    from: dayOf(2024, 1, 1),
    to: ENDS.decree2023,
  },
  {
    text: "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng",
    number: "152/2025/NĐ-CP",
    from: dayOf(2025, 7, 1),
    to: null,
  },
];

const two = (value: number): string => String(value).padStart(2, "0");

/** "ngày 16 tháng 01 năm 2018", as NĐ 30/2020 pads it. */
function writtenOut(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : String(month)} năm ${String(year)}`;
}

const NUMBER = /^(.*?số\s+\S+)(.*)$/u;

/** "Quyết định số 02/2018/QĐ-UBND ngày 16 tháng 01 năm 2018 của …": the day stands behind the number. */
function citation({ text, day }: PlanDocument["legalBasis"][number]): string {
  if (day === null || /ngày\s+\d/u.test(text)) return text;
  const [, head, tail = ""] = NUMBER.exec(text) ?? [];
  const written = writtenOut(day);
  return head === undefined ? `${text} ${written}` : `${head.replace(/,$/u, "")} ${written}${tail}`;
}

/** A citation that leaves out what the text is about is written as the decree wants it, where the text is known. */
function inFull(text: string): string {
  const known = STATUTES.find(({ number }) => text.includes(number));
  return known === undefined || known.text.length <= text.length ? text : known.text;
}

/** First what binds all, then what binds the province, last plans and letters. */
const RANKS = [
  /^luật/iu,
  /^nghị quyết/iu,
  /^nghị định/iu,
  /^thông tư/iu,
  /^quyết định/iu,
  /^(?:chỉ thị|kết luận)/iu,
  /^kế hoạch/iu,
];

function rankOf(text: string): number {
  const at = RANKS.findIndex((pattern) => pattern.test(text));
  return at < 0 ? RANKS.length : at;
}

const inForce = ({ from, to }: Statute, day: Day): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

const KIND_OF_PLAN = /^(?:kế hoạch|hướng dẫn|chương trình|quyết định)/iu;

/** The plan with its number, day and issuer; what the paper leaves blank is left to be filled in. */
function planCitation({ plan }: Pick<Campaign, "plan">): string {
  const [kind = "Kế hoạch"] = KIND_OF_PLAN.exec(plan.title) ?? [];
  const rest = plan.title.slice(KIND_OF_PLAN.test(plan.title) ? kind.length : 0).trim();
  const number = plan.number ?? toFill("số, ký hiệu kế hoạch");
  const day = plan.issuedOn === null ? `ngày ${toFill("ngày ban hành kế hoạch")}` : writtenOut(plan.issuedOn);
  const about = rest === "" ? "" : ` về ${asMatter(rest)}`;
  const issuer = plan.issuer.trim() === "" ? toFill("cơ quan ban hành kế hoạch") : plan.issuer;
  return `${kind} số ${number} ${day} của ${issuer}${about}`;
}

/** Every text the letter rests on, in the order of NĐ 30/2020: the law of that day, the plan's own bases, the plan. */
export function basesOf(
  { input: { campaign }, paperDay }: ReportContext,
  more: readonly string[] = [],
): readonly string[] {
  const cited = campaign.plan.legalBasis.map(citation).map(inFull);
  const law = STATUTES.filter((statute) => inForce(statute, paperDay))
    .filter(({ number }) => !cited.some((text) => text.includes(number)))
    .map(({ text }) => text);
  const texts = [...law, ...cited];
  const order = new Map(texts.map((text, at) => [text, at]));
  texts.sort((a, b) => rankOf(a) - rankOf(b) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...texts, planCitation(campaign), ...more];
}

/** The bases as paragraphs, each with its semicolon, the last with a full stop. */
export const basisParagraphs = (texts: readonly string[]): readonly ParagraphPlan[] =>
  texts.map((text, at) => {
    const lead = /^theo đề nghị/iu.test(text) ? text : `Căn cứ ${text}`;
    return body(`${lead}${at === texts.length - 1 ? "." : ";"}`, { style: "basis", italic: true });
  });

/** The plan as a sheet names it beside its figures: what the paper leaves blank is not told. */
export function planSaid({ title, issuer }: PlanDocument): string {
  const named = KIND_OF_PLAN.test(title) ? title : `kế hoạch về ${asMatter(title)}`;
  return issuer.trim() === "" ? named : `${named} của ${issuer}`;
}

/** "Thực hiện Kế hoạch số … ngày … của …": how a report begins. */
export const onPlan = (campaign: Pick<Campaign, "plan">): string => `Thực hiện ${planCitation(campaign)}`;

const OF_PERIOD: ReadonlySet<PlanProblem["kind"]> = new Set([
  "period-inverted",
  "period-outside-year",
  "deadline-outside-period",
]);

/** The period is not told where the plan contradicts itself about it and nobody has said how it is meant. */
export const periodSaid = (campaign: Campaign): string => {
  const { from, to } = campaign.period;
  return (from === null && to === null) ||
    contradictionsOf(campaign).some(({ kind, decision }) => decision === null && OF_PERIOD.has(kind))
    ? ""
    : `; thành tích được xét trong thời gian ${from === null ? "" : `từ ngày ${vietnameseDate(from)} `}${to === null ? "" : `đến hết ngày ${vietnameseDate(to)}`}`.trimEnd();
};
