import type { RegisterKind } from "../../campaign/campaign";
import type { DocumentPlan } from "../../grid/document-plan";
import { vietnameseDate } from "../../text/day";
import { countKinds } from "../figures/figures";
import { officeInText } from "../office-words";
import { percentOf } from "../percent";
import type { ReportContext } from "../report-context";
import { nominatedBefore } from "../sheets/analysis-comparison";
import { paperNumber } from "../sheets/heading";
import { annexName } from "../sheets/list-names";
import { enclosedWith } from "../sheets/list-sheets";
import { kindsSaid } from "../sheets/list-table";
import { comingOf, type Coming } from "../submission/standing";
import { onPlan, periodSaid } from "./legal-basis";
import { letterOf, type Letter } from "./letter";
import { insideSentence, recordsInWords, unlistedSaid, type LetterFigures } from "./letter-figures";
import { addressedTo, annexHead, body, closing, heading, letterHead, letterTitle, toFill } from "./paragraphs";
import { registerSaid, registerTable, TOLD } from "./register-tables";
import { ruleResults, type RuleResult } from "./rule-results";
import { shortcomings } from "./shortcomings";
import { awardTable, unitKindTable, unitTable } from "./tables";

const COMING_WORDS: Readonly<Record<Exclude<Coming, "untold" | "on-named-day">, string>> = {
  "in-time": "đúng hạn",
  sent: "đã nhận",
  late: "muộn",
  missing: "quá hạn chưa gửi",
  awaited: "chưa gửi",
  asked: "chờ làm rõ của đơn vị nào",
};

/** What was sent, paper by paper; what nobody could have recorded is not told. */
function submissionLines({ figures }: ReportContext): readonly string[] {
  return [...new Set(figures.tracked.map(({ submission }) => submission.name))].flatMap((name) => {
    const all = figures.tracked.filter(({ submission }) => submission.name === name).map(comingOf);
    const items = all.map((coming) => (coming === "on-named-day" ? "late" : coming));
    const onDay = all.filter((coming) => coming === "on-named-day").length;
    const ofLate = onDay === 0 ? "" : ` (trong đó ${String(onDay)} lượt vào đúng ngày ghi trong kế hoạch)`;
    const said = (Object.keys(COMING_WORDS) as (keyof typeof COMING_WORDS)[])
      .map((coming) => ({ coming, count: items.filter((one) => one === coming).length }))
      .filter(({ count }) => count > 0)
      .map(({ coming, count }) => `${String(count)} lượt ${COMING_WORDS[coming]}${coming === "late" ? ofLate : ""}`);
    return said.length === 0 ? [] : [`${name}: ${said.join(", ")}.`];
  });
}

/** The last drive whose register was given, beside this one. */
function comparisonLines(context: ReportContext): readonly string[] {
  const before = nominatedBefore(context);
  if (before.length === 0) return [];
  const now = context.figures.nominations.length;
  const change = now - before.length;
  const word = change === 0 ? "bằng kỳ trước" : `${change > 0 ? "tăng" : "giảm"} ${String(Math.abs(change))}`;
  return [
    `So với kỳ trước: kỳ trước ${String(before.length)} đề nghị (${kindsSaid(countKinds(before))}); kỳ này ${String(now)}, ${word}, bằng ${percentOf(now, before.length)} kỳ trước.`,
  ];
}

type Block = DocumentPlan["blocks"][number];

/** Numbers the parts of a section in their order. */
function numbered(parts: readonly (readonly [title: string, blocks: readonly Block[]])[]): readonly Block[] {
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], at) => [
      body(`${String(at + 1)}. ${title}`, { before: 6, keepWithNext: true }),
      ...blocks,
    ]);
}

const dash = (text: string): Block => body(`- ${text}`);

function results(context: ReportContext, figures: LetterFigures, rules: readonly RuleResult[]): readonly Block[] {
  const { nominations, registers } = context.figures;
  const others = (["articles", "works", "initiatives"] as const).filter(
    (kind) => (registers.get(kind)?.length ?? 0) > 0,
  );
  const sent = figures.listed
    ? `${String(figures.sent.filter(({ expected }) => expected).length)}/${String(figures.expected.length)} đơn vị theo danh sách`
    : `${String(figures.sent.length)} đơn vị`;
  const papers = submissionLines(context);
  return numbered([
    [
      `Đơn vị tham gia: ${sent} đã gửi đến ngày ${vietnameseDate(context.input.today)}${unlistedSaid(figures)}${periodSaid(context.input.campaign)}.`,
      [unitKindTable(context)],
    ],
    [
      "Kết quả theo nội dung kế hoạch:",
      [
        ...others.map((kind) => dash(`${registerSaid(kind, registers.get(kind) ?? [])}.`)),
        ...rules.map(({ said }) => dash(said)),
      ],
    ],
    [
      `Đề nghị khen thưởng: ${String(nominations.length)} đề nghị, gồm ${recordsInWords(nominations, figures.kinds)} (danh hiệu và hình thức không cộng chung):`,
      nominations.length === 0 ? [] : [awardTable(figures)],
    ],
    ["Việc gửi hồ sơ, báo cáo:", papers.map(dash)],
    ["So sánh:", comparisonLines(context).map(dash)],
  ]);
}

function proposals(context: ReportContext, { kinds }: LetterFigures): readonly Block[] {
  const { packets, leftOut } = context.dispatch;
  const { receiver } = context.input.campaign.office;
  const asked = packets.filter(({ route }) => route.decides !== "own");
  const own = packets.filter(({ route }) => route.decides === "own");
  const waiting = leftOut.filter(({ state }) => state !== "ineligible").length;
  return [
    ...asked.map(({ route, records }) =>
      dash(
        `Đề nghị ${route.addressee} xem xét ${String(records.length)} trường hợp (${recordsInWords(records, kinds)})${route.level === null ? "" : `, ${insideSentence(route.level.name)}`}, theo tờ trình kèm theo.`,
      ),
    ),
    ...own.map(({ records }) =>
      dash(`${String(records.length)} trường hợp thuộc thẩm quyền quyết định tại chỗ, có dự thảo quyết định.`),
    ),
    ...(waiting === 0
      ? []
      : [dash(`Các đơn vị bổ sung, làm rõ ${String(waiting)} trường hợp chưa trình, gửi lại ${receiver}.`)]),
    body(`${toFill("đề nghị, kiến nghị khác", "…………………………………………")}./.`),
  ];
}

const ANNEXED: readonly RegisterKind[] = ["articles", "works", "initiatives"];

/** Báo cáo tổng kết: what the plan asked and what came of it; judgements are left to the office. */
export function closingReport(context: ReportContext, figures: LetterFigures): Letter {
  const {
    input: { campaign },
    paperDay,
    signature,
  } = context;
  const { office } = campaign;
  const rules = ruleResults(context);
  const enclosed = enclosedWith(context, "Báo cáo", "BC-");
  const annexes = [
    ["SỐ ĐỀ NGHỊ KHEN THƯỞNG CỦA TỪNG ĐƠN VỊ", unitTable(context, figures)] as const,
    ...ANNEXED.map(
      (kind) => [`SỐ ${(TOLD[kind]?.noun ?? "").toUpperCase()} CỦA TỪNG ĐƠN VỊ`, registerTable(kind, context)] as const,
    ),
  ].flatMap(([title, table]) => (table === null ? [] : [{ title, table }]));
  const short = shortcomings(context, figures, rules);
  const blocks: DocumentPlan["blocks"] = [
    letterHead({ campaign, day: paperDay, number: paperNumber("BC-", office.symbol), subject: null }),
    ...letterTitle("BÁO CÁO", `Kết quả thực hiện ${insideSentence(campaign.name)}`),
    addressedTo(office.addressee),
    body(`${onPlan(campaign)}, ${officeInText(campaign)} báo cáo kết quả như sau:`),
    heading("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"),
    body(toFill("công tác chỉ đạo, triển khai", "…………………………………………")),
    heading("II. KẾT QUẢ"),
    ...results(context, figures, rules),
    heading("III. TỒN TẠI, HẠN CHẾ"),
    ...short.map(dash),
    body(toFill("tồn tại, hạn chế khác và nguyên nhân", "…………………………………………")),
    heading("IV. ĐỀ NGHỊ"),
    ...proposals(context, figures),
    closing(office.recipients, signature),
    ...annexes.flatMap(({ title, table }, at) => [...annexHead(annexName(at, annexes.length), title, enclosed), table]),
  ];
  return letterOf("closing-report", "bao-cao-tong-ket", "Báo cáo tổng kết", blocks, {
    addressee: office.addressee,
    records: figures.total,
  });
}
