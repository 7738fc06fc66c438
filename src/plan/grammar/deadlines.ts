import type { Deadline } from "../../campaign/campaign";
import { find, type DraftContent, type Find, type ReasonCode, type Span } from "../draft/values";
import { ruleKey } from "../reading/key";
import { isMovement, namedAwardsIn } from "./award-names";
import type { PlanFacts, ReadSentence } from "./context";
import { dayOfMention, type DateMention } from "./dates";
import { deadlineOf, spanOfDue, triggerOf, type Months, type Trigger } from "./deadline-dates";
import { clauseStart, headOf, isClosing, nameOf, proofOf, type Head } from "./deadline-heads";
import { isOfGatheringOffice } from "./own-office";
import { capitalised, trimmed } from "./pieces";
import { inSmallLetters, isCapitals } from "./small-letters";

const BATCH = /đợt\s+(\d|i{1,3})(?![\p{L}\d])/u;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3 };

function batchOf(clause: string): number | null {
  const batch = BATCH.exec(clause)?.[1];
  return batch === undefined ? null : (ROMAN[batch] ?? Number(batch));
}

/** Awards whose dossiers a clause asks for; none where it speaks of other papers or of movements. */
function awardsDue(head: Head, deadline: Deadline, clause: string): readonly string[] {
  const key = ruleKey(clause);
  const dossier = head.what === "paper" && /^(?:hồ sơ|gửi hồ sơ|đề nghị|danh sách đề nghị)/iu.test(head.name);
  if (!dossier || deadline.type === "monthly") return [];
  if (!/đề nghị|tặng|danh hiệu|xét|đối với|bằng khen|giấy khen|huân chương/u.test(key)) return [];
  return namedAwardsIn(clause)
    .filter((one) => !isMovement(key, one))
    .map(({ name }) => name);
}

function contentOf(head: Head, deadline: Deadline, clause: string): DraftContent {
  const awards = awardsDue(head, deadline, clause);
  if (awards.length > 0) return { kind: "awardDeadline", awards, batch: batchOf(ruleKey(clause)), deadline };
  const { name, what } = head;
  if (what === "work") return { kind: "fieldDeadline", name, register: "works", field: "finishedOn", deadline };
  if (what === "event") return { kind: "milestone", name, deadline };
  // What is due each month closes nothing, though it tells results.
  const closing = deadline.type !== "monthly" && isClosing(name);
  return { kind: "submission", name, deadline, proof: proofOf(name), closing };
}

const EXCLUDED = /kỷ niệm|ngày sinh|ra lời kêu gọi|ban hành|thành lập|truyền thống/u;
const STARTS = /(?:^|[^\p{L}])từ\s+(?:ngày\s+|đầu\s+)?$/u;

/** A date without a word that bounds is often an anniversary or half a span. */
function isOnlyTold({ key }: ReadSentence, date: DateMention, { bound }: Trigger, { from }: Span): boolean {
  if (bound !== "on" || date.type === "monthly" || date.type === "workingDays") return false;
  return EXCLUDED.test(key.slice(Math.max(0, from - 40), from)) || /^\s*-\s*\d/u.test(key.slice(date.to));
}

/** The head of a deadline; where its clause names awards and no paper, their dossiers. */
function ownHead(sentence: ReadSentence, span: Span, start: number, last: DraftContent | undefined): Head | null {
  const head = afterReport(headOf(sentence, span, start), last);
  if (head?.own === true) return head;
  const awards = namedAwardsIn(sentence.text.slice(start, span.from));
  return awards.length > 0 ? { name: "Hồ sơ đề nghị khen thưởng", what: "paper", from: start, own: true } : head;
}

/** The clause of a deadline, with what "đối với …" adds after it. */
function clauseOf({ key, text }: ReadSentence, start: number, { to }: Span): string {
  const after = /^\s*đối với/u.test(key.slice(to)) ? text.slice(to, to + 60) : "";
  return `${text.slice(start, to)} ${after}`;
}

function dueFind(
  sentence: ReadSentence,
  date: DateMention,
  trigger: Trigger,
  deadline: Deadline,
  start: number,
  last: DraftContent | undefined,
): Find {
  const span = spanOfDue(date, trigger);
  const head = ownHead(sentence, span, start, last);
  if (head === null) {
    return find(
      { kind: "milestone", name: namelessEvent(sentence, start, span), deadline },
      [span],
      0.5,
      "no-head",
      trigger.words,
    );
  }
  const asked = contentOf(head, deadline, clauseOf(sentence, start, span));
  const content = isOfGatheringOffice(sentence, span.from) ? ofTheOffice(asked, sentence, start, span) : asked;
  if (content !== asked) return find(content, [span], 0.85, "trigger", trigger.words);
  const end = head.own && head.from > span.to ? head.from + head.name.length : span.to;
  const whole = { from: Math.min(head.from, span.from), to: Math.max(span.to, end) };
  return find(content, [whole], ...sureness(content, date, trigger, head));
}

/** Deadlines of what units send, of awards, of works, and days on which something happens. */
export function deadlineFinds(
  sentence: ReadSentence,
  facts: PlanFacts,
  months: Months | null,
  used: readonly Span[],
): readonly Find[] {
  const { key, dates, at } = sentence;
  if (at.region !== "body") return [];
  const finds: Find[] = [];
  const earlier: Span[] = [...used];
  for (const date of dates) {
    const taken = used.some(({ from, to }) => from <= date.from && date.to <= to);
    const trigger = taken || STARTS.test(key.slice(0, date.from)) ? null : triggerOf(key, date);
    const deadline = trigger === null ? null : deadlineOf(sentence, date, trigger, facts, months);
    if (trigger === null || deadline === null) continue;
    const span = spanOfDue(date, trigger);
    const start = clauseStart(key, span.from, earlier);
    if (isOnlyTold(sentence, date, trigger, span)) continue;
    earlier.push(span);
    const found = dueFind(sentence, date, trigger, deadline, start, finds.at(-1)?.content);
    finds.push(overDays(found, sentence, date, facts));
  }
  return finds;
}

const UP_TO = /^\s*(?:đến|-|tới)\s*(?:hết|ngày|\s)*$/u;

/** "họp từ ngày 18/5 đến ngày 20/5": what happens on the days of a span. */
function overDays(found: Find, { key, dates }: ReadSentence, date: DateMention, facts: PlanFacts): Find {
  const { content } = found;
  const before = dates[dates.indexOf(date) - 1];
  if (content.kind !== "milestone" || content.deadline.type !== "fixed" || before === undefined) return found;
  const begins = STARTS.test(key.slice(0, before.from)) && UP_TO.test(key.slice(before.to, date.from));
  const from = begins ? dayOfMention(before, facts.year) : null;
  const to = content.deadline.day;
  return from === null || from > to
    ? found
    : { ...found, content: { ...content, deadline: { type: "range", from, to } } };
}

/** "báo cáo … trước ngày A, tổng kết trước ngày B": the second one is a report too. */
function afterReport(head: Head | null, last: DraftContent | undefined): Head | null {
  if (head === null || head.what !== "event" || last?.kind !== "submission") return head;
  const report = /^báo cáo/iu.test(last.name) && /^(?:tổng kết|sơ kết)\s*$/iu.test(head.name);
  return report ? { ...head, what: "paper", name: `Báo cáo ${head.name.toLocaleLowerCase("vi")}` } : head;
}

const WITHOUT_DAY =
  /(?:báo cáo tổng kết[^,;.]{0,40}|hồ sơ (?:đề nghị|trình)[^,;.]{0,50}|danh sách đăng ký[^,;.]{0,60})/u;
const TO_SEND = /gửi|nộp|hoàn thiện|xây dựng|lập|tổng hợp|theo kế hoạch/u;

/** What units are to send though the plan names no day for it. */
export function undatedFinds({ key, text, dates, at, topics }: ReadSentence): readonly Find[] {
  if (at.region !== "body" || dates.length > 0 || topics[0] === "purpose" || topics[0] === "documents") return [];
  const match = WITHOUT_DAY.exec(key);
  if (
    match === null ||
    !TO_SEND.test(key) ||
    /gồm|:\s*$/u.test(key.slice(match.index)) ||
    /trước|sau khi|chậm/u.test(key.slice(match.index, match.index + 60))
  )
    return [];
  const name = nameOf(text.slice(match.index), key.slice(match.index), { from: 0, text: match[0] });
  const span = { from: match.index, to: match.index + match[0].length };
  return [
    find(
      {
        kind: "submission",
        name,
        deadline: { type: "open" },
        proof: proofOf(name),
        closing: isClosing(name),
      },
      [span],
      0.6,
      "left-open",
      text.slice(span.from, span.to),
    ),
  ];
}

/** What the gathering office does by that day itself, in the words of its clause. */
function ofTheOffice(asked: DraftContent, { text, key }: ReadSentence, start: number, { from }: Span): DraftContent {
  if (asked.kind !== "submission" && asked.kind !== "awardDeadline") return asked;
  const verbs = Array.from(
    key.slice(start, from).matchAll(/(?<![\p{L}])(?:trình|gửi|báo cáo|thẩm định|tổng hợp)(?=\s)/gu),
  );
  const name = capitalised(trimmed(text.slice(start + (verbs.at(-1)?.index ?? 0), from)).slice(0, 80));
  return { kind: "milestone", name, deadline: asked.deadline };
}

/** What a day is of where no word of its clause tells: the clause itself with the heading it stands under. */
function namelessEvent({ text, at }: ReadSentence, start: number, { from }: Span): string {
  const own = capitalised(trimmed(text.slice(start, from)).slice(0, 80)) || capitalised(trimmed(text.slice(0, 80)));
  const outer = at.under.at(-1);
  if (outer === undefined) return own;
  return `${capitalised(isCapitals(outer) ? inSmallLetters(trimmed(outer)) : trimmed(outer))}: ${own}`;
}

/** What the consolidating office does itself: a report to its own head, papers sent upwards or within a month, days of a span. */
function isWithinOffice(content: DraftContent, date: DateMention): boolean {
  if (content.kind !== "submission") return false;
  return (
    date.type === "month" || /^báo cáo (?:tổng )?(?:giám đốc|cục trưởng|ubnd|ủy ban|chủ tịch|ban )/iu.test(content.name)
  );
}

function sureness(
  content: DraftContent,
  date: DateMention,
  { bound, words }: Trigger,
  head: Head,
): readonly [confidence: number, code: ReasonCode, words: string] {
  if (date.type === "dayMonth") return [0.7, "guessed-year", words];
  if (bound === "on" && content.kind !== "milestone" && date.type === "day") return [0.75, "no-trigger", words];
  if (!head.own || isWithinOffice(content, date)) return [0.8, "trigger", words];
  return [content.kind === "milestone" && bound === "on" ? 0.9 : 0.95, "trigger", words];
}
