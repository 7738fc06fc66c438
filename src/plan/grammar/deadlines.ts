import type { Deadline, YearMonth } from "../../campaign/campaign";
import { calendarOf, isoOf, type Day } from "../../text/day";
import { find, type DraftContent, type Find, type ReasonCode, type Span } from "../draft/values";
import { pattern, ruleKey } from "../reading/key";
import { isMovement, namedAwardsIn } from "./award-names";
import type { PlanFacts, ReadSentence } from "./context";
import { dayOfMention, type DateMention } from "./dates";
import { EVENTS, SENT } from "./nouns";
import { balanced, capitalised, trimmed } from "./pieces";

type Bound = "before" | "until" | "on" | "within";

interface Trigger {
  readonly bound: Bound;
  readonly from: number;
  readonly words: string;
}

const HOUR = "(?:\\d{1,2}\\s*(?:giờ|h|g)\\s*(?:\\d{0,2})\\s*(?:phút)?,?\\s*)?";
/** Words right before a date that make it a deadline. */
const TRIGGER = new RegExp(
  `(?<before>trước(?: hết)?|xong trước)|(?<until>chậm nhất|muộn nhất|đến hết|hạn cuối(?: cùng)?|hạn chót|không quá|đến|hết|không muộn hơn|và)|(?<on>vào|nhân|dịp|dự kiến|tổ chức|ngày)|(?<within>trong|tháng)`.replaceAll(
    " ",
    "\\s+",
  ),
  "gu",
);
/** What may stand between a trigger and its date. */
const BETWEEN = new RegExp(`^\\s*(?:là|vào|ngày|hết|đến|cuối|mồng|:|\\s|${HOUR}|kỷ niệm[^\\d;.]{0,40}\\()*\\s*$`, "u");

function triggerOf(key: string, date: DateMention): Trigger | null {
  let best: Trigger | null = null;
  for (const match of key.slice(Math.max(0, date.from - 70), date.from).matchAll(TRIGGER)) {
    const from = Math.max(0, date.from - 70) + match.index;
    const end = from + match[0].length;
    if (
      /\p{L}/u.test(key.charAt(from - 1)) ||
      /\p{L}/u.test(key.charAt(end)) ||
      !BETWEEN.test(key.slice(end, date.from))
    )
      continue;
    const groups = match.groups ?? {};
    const bound: Bound =
      groups["before"] !== undefined
        ? "before"
        : groups["until"] !== undefined
          ? "until"
          : groups["within"] !== undefined
            ? "within"
            : "on";
    if (match[0] === "và" || (bound === "on" && best !== null)) continue;
    if (best === null || best.bound === "on" || bound !== "until")
      best = { bound, from, words: key.slice(from, date.from).trim() };
  }
  if (best !== null) return best;
  if (date.type === "month") return { bound: "within", from: date.from, words: "" };
  return date.type === "workingDays" || date.type === "monthly" ? { bound: "on", from: date.from, words: "" } : null;
}

const monthOf = (day: Day): YearMonth => isoOf(day).slice(0, 7) as YearMonth;
const yearMonth = (year: number, month: number): YearMonth => `${year}-${String(month).padStart(2, "0")}` as YearMonth;

/** The months of a campaign in which something is due each month. */
export interface Months {
  readonly from: YearMonth;
  readonly to: YearMonth;
}

export const monthsOf = (from: Day | null, to: Day | null, year: number | null): Months | null => {
  const ofYear = from ?? to;
  const known = year ?? (ofYear === null ? null : calendarOf(ofYear).year);
  if (known === null && (from === null || to === null)) return null;
  return {
    from: from === null ? yearMonth(known ?? 0, 1) : monthOf(from),
    to: to === null ? yearMonth(known ?? 0, 12) : monthOf(to),
  };
};

function deadlineOf(
  sentence: ReadSentence,
  date: DateMention,
  { bound, from }: Trigger,
  facts: PlanFacts,
  months: Months | null,
): { readonly deadline: Deadline; readonly span: Span } | null {
  const { key, text } = sentence;
  const span = { from: Math.min(from, date.from), to: date.to };
  if (date.type === "monthly") {
    if (months === null) return null;
    return { span, deadline: { type: "monthly", dayOfMonth: date.date, inclusive: bound !== "before", ...months } };
  }
  if (date.type === "workingDays") {
    const after =
      /^(?:\s*(?:trước|tính đến|so với))?\s*(?:tính đến\s+)?(?:khi|ngày|thời điểm)?\s*([^,;.(]{4,70})/u.exec(
        text.slice(date.to),
      )?.[1];
    const before = /trước\s+(?:khi|ngày)?\s*([^,;.(]{4,70})$/u.exec(key.slice(0, date.from).trimEnd())?.[1];
    const back =
      /trước\s*(?:ít nhất\s*)?$/u.test(key.slice(0, date.from)) ||
      /^\s*trước/u.test(key.slice(date.to)) ||
      before !== undefined;
    const anchor = before === undefined ? after : text.slice(key.indexOf(before), key.indexOf(before) + before.length);
    return back && anchor !== undefined
      ? {
          span,
          deadline: {
            type: "workingDaysBefore",
            days: date.days,
            anchor: capitalised(trimmed(anchor)),
            anchorDay: null,
          },
        }
      : null;
  }
  if (date.type === "month")
    return bound === "within" || bound === "on"
      ? { span, deadline: { type: "month", month: yearMonth(date.year, date.month) } }
      : null;
  const day = dayOfMention(date, facts.year);
  return day === null || bound === "within"
    ? null
    : { span, deadline: { type: "fixed", day, inclusive: bound !== "before" } };
}

const SENDING = pattern("gửi|nộp|nhận|báo cáo|trình|đăng ký|lập|ban hành|hoàn thiện|chuyển");
const VERB = pattern("gửi|nộp");
const SENT_HEAD = pattern(SENT);
const EVENT_HEAD = pattern(EVENTS);
const WORKS = pattern("công trình(?: ?/ ?phần việc|, phần việc)*|phần việc|sự kiện|mô hình|việc làm");
const DONE = pattern("hoàn thành|xong|khánh thành|kết thúc");
const CLOSING = pattern("tổng kết|kết quả(?: đợt| phong trào| thi đua)?|cuối năm");
const BATCH = /đợt\s+(\d|i{1,3})(?![\p{L}\d])/u;
/** The name of a thing due ends where the way it is sent begins. */
const NAME_ENDS =
  /\s+(?:(?:được )?(?:gửi|nộp|về|trước|chậm nhất|muộn nhất|đến hết|hoàn thành|xong|tại|cho|từ ngày|để|hết|theo|trong tháng|vào|hạn|qua|trực tiếp|dự kiến)(?:\s|$)|(?:sơ kết|tổng kết)?\s*trong\s|ngày\s+\d|tháng\s+\d|đến ngày).*$/u;

/**
 * Where the words a deadline belongs to begin: after the deadline before it, or the last semicolon. A date in brackets
 * at the end of a sentence is the whole sentence's; what names nothing due goes back to the deadline before.
 */
function clauseStart(key: string, at: number, earlier: readonly Span[]): number {
  const after = Math.max(...earlier.filter(({ to }) => to <= at).map(({ to }) => to), 0);
  if (/\(\s*$/u.test(key.slice(0, at))) return after;
  const semicolon = Math.max(key.slice(0, at).lastIndexOf(";") + 1, after);
  const clause = key.slice(semicolon, at);
  const names = clause.search(SENT_HEAD) >= 0 || clause.search(EVENT_HEAD) >= 0 || clause.search(WORKS) >= 0;
  return names || semicolon === after || /^\s*(?:riêng|đợt)\s/u.test(clause) ? semicolon : after;
}

interface Head {
  readonly name: string;
  readonly sent: boolean;
  readonly works: boolean;
  readonly from: number;
  readonly own: boolean;
}

function lastMatch(key: string, regex: RegExp): { readonly from: number; readonly text: string } | null {
  let last: { from: number; text: string } | null = null;
  for (const match of key.matchAll(regex)) last = { from: match.index, text: match[0] };
  return last;
}

const firstMatch = (key: string, regex: RegExp): { readonly from: number; readonly text: string } | null => {
  const [match] = key.matchAll(regex);
  return match === undefined ? null : { from: match.index, text: match[0] };
};

/** The paper a clause speaks of: what follows its last word of sending, else the first one named. */
function sentIn(clause: string): { readonly from: number; readonly text: string } | null {
  const verb = lastMatch(clause, VERB);
  if (verb !== null) {
    const end = verb.from + verb.text.length;
    const after = firstMatch(clause.slice(end), SENT_HEAD);
    if (after !== null && clause.slice(end, end + after.from).trim().length <= 6) {
      return { from: end + after.from, text: after.text };
    }
    // "kế hoạch … gửi về": the nearest before the verb, and what is joined to it.
    const before = firstMatch(clause.slice(clause.slice(0, verb.from).search(/[^,;:]*$/u), verb.from), SENT_HEAD);
    if (before !== null)
      return { from: clause.slice(0, verb.from).search(/[^,;:]*$/u) + before.from, text: before.text };
  }
  return firstMatch(clause, SENT_HEAD);
}

function nameOf(text: string, key: string, at: { readonly from: number; readonly text: string }): string {
  const words = text.slice(at.from, at.from + at.text.length);
  const cut = key.slice(at.from, at.from + at.text.length).search(NAME_ENDS);
  const name = (cut < 0 ? words : words.slice(0, cut)).replace(/\s*\([^()]*\)/gu, "");
  return capitalised(balanced(trimmed(name)));
}

/** What stands in brackets, blanked: it explains the head and is none. */
const withoutBrackets = (key: string): string => key.replace(/\([^()]*\)/gu, (inside) => " ".repeat(inside.length));

/** What a deadline is of: a paper, a work or an event in its clause, else in what follows or in the headings. */
function headOf(sentence: ReadSentence, span: Span, start: number): Head | null {
  const { key, text } = sentence;
  const clause = withoutBrackets(key.slice(start, span.from));
  const own = text.slice(start, span.from);
  const works = firstMatch(clause, WORKS);
  if (
    works !== null &&
    DONE.test(key.slice(start, span.to)) &&
    !/hồ sơ|đăng ký|báo cáo|danh sách|giới thiệu/u.test(clause)
  ) {
    return {
      name: capitalised(trimmed(own.slice(works.from, works.from + works.text.length))),
      sent: false,
      works: true,
      from: start + works.from,
      own: true,
    };
  }
  const sent = sentIn(clause);
  const event = lastMatch(clause, EVENT_HEAD);
  const sending = clause.search(SENDING) >= 0;
  const sends = sent !== null && /(?:gửi|nộp)\s/u.test(`${clause.slice(sent.from)} `);
  if (sent !== null && (sends || sending || event === null || sent.from <= event.from)) {
    const prepares = /^xây dựng kế hoạch/u.test(event?.text ?? "") && !sends;
    if (!prepares) {
      return { name: nameOf(own, clause, sent), sent: true, works: false, from: start + sent.from, own: true };
    }
  }
  if (event !== null && !/^(?:hoàn thành|kết thúc)\s*$/u.test(event.text)) {
    return { name: nameOf(own, clause, event), sent: false, works: false, from: start + event.from, own: true };
  }
  const after = key.slice(span.to, span.to + 60);
  const late =
    /^\s*:\s*(?:nộp|gửi)\s/u.test(after) || /^\s*đối với\s/u.test(after) ? firstMatch(after, SENT_HEAD) : null;
  if (late !== null)
    return {
      name: nameOf(text.slice(span.to, span.to + 60), after, late),
      sent: true,
      works: false,
      from: span.to + late.from,
      own: true,
    };
  const eventAfter = /^\s*[:,]\s/u.test(after) ? firstMatch(after, EVENT_HEAD) : null;
  if (eventAfter !== null)
    return {
      name: nameOf(text.slice(span.to, span.to + 60), after, eventAfter),
      sent: false,
      works: false,
      from: span.to + eventAfter.from,
      own: true,
    };
  for (const heading of [key.slice(0, start), sentence.lead, ...[...sentence.context].reverse()]) {
    const head = firstMatch(heading, SENT_HEAD);
    if (head !== null)
      return { name: nameOf(heading, heading, head), sent: true, works: false, from: start, own: false };
  }
  return null;
}

const proofOf = (name: string): Extract<DraftContent, { kind: "submission" }>["proof"] => {
  const key = name.toLowerCase();
  if (/bài/u.test(key) && !/báo cáo/u.test(key)) return "articles";
  if (/sáng kiến/u.test(key)) return "initiatives";
  if (/công trình|phần việc|sự kiện|mô hình/u.test(key)) return /báo cáo/u.test(key) ? null : "works";
  return /hồ sơ|đề nghị|giới thiệu|phiếu đề xuất/u.test(key) && !/đăng ký/u.test(key) ? "nominations" : null;
};

function contentOf(head: Head, deadline: Deadline, clause: string): readonly DraftContent[] {
  const asksAward = /đề nghị|tặng|danh hiệu|xét|đối với|bằng khen|giấy khen|huân chương/u.test(ruleKey(clause));
  const awards = head.works ? [] : namedAwardsIn(clause).filter((one) => !isMovement(ruleKey(clause), one));
  const dossier = /^(?:hồ sơ|gửi hồ sơ|đề nghị|danh sách đề nghị)/iu.test(head.name);
  if (asksAward && awards.length > 0 && dossier && deadline.type !== "monthly") {
    const batch = BATCH.exec(clause.toLowerCase())?.[1];
    return [
      {
        kind: "awardDeadline",
        awards: awards.map(({ name }) => name),
        batch:
          batch === undefined ? null : Number(batch.replace(/^iii$/u, "3").replace(/^ii$/u, "2").replace(/^i$/u, "1")),
        deadline,
      },
    ];
  }
  if (head.works) return [{ kind: "fieldDeadline", name: head.name, register: "works", field: "finishedOn", deadline }];
  if (!head.sent) return [{ kind: "milestone", name: head.name, deadline }];
  const proof = proofOf(head.name);
  return [{ kind: "submission", name: head.name, deadline, proof, closing: CLOSING.test(head.name.toLowerCase()) }];
}

const EXCLUDED = /kỷ niệm|ngày sinh|ra lời kêu gọi|ban hành|thành lập|truyền thống/u;

/** Deadlines of what units send, of awards, of works, and days on which something happens. */
export function deadlineFinds(
  sentence: ReadSentence,
  facts: PlanFacts,
  months: Months | null,
  used: readonly Span[],
): readonly Find[] {
  const { key, text, dates, at } = sentence;
  if (at.region === "heading" || at.region === "bases" || at.region === "recipients" || at.region === "signature")
    return [];
  const finds: Find[] = [];
  const earlier: Span[] = [...used];
  for (const date of dates) {
    if (used.some(({ from, to }) => from <= date.from && date.to <= to)) continue;
    if (/(?:^|[^\p{L}])từ\s+(?:ngày\s+|đầu\s+)?$/u.test(key.slice(0, date.from))) continue;
    const trigger = triggerOf(key, date);
    const due = trigger === null ? null : deadlineOf(sentence, date, trigger, facts, months);
    if (trigger === null || due === null) continue;
    const start = clauseStart(key, due.span.from, earlier);
    const head = afterReport(headOf(sentence, due.span, start), finds.at(-1)?.content);
    const weak = trigger.bound === "on" && date.type !== "monthly" && date.type !== "workingDays";
    if (
      weak &&
      (EXCLUDED.test(key.slice(Math.max(0, due.span.from - 40), due.span.from)) ||
        /^\s*-\s*\d/u.test(key.slice(date.to)))
    )
      continue;
    earlier.push(due.span);
    const clause = `${text.slice(start, due.span.to)} ${/^\s*đối với/u.test(key.slice(due.span.to)) ? text.slice(due.span.to, due.span.to + 60) : ""}`;
    const direct =
      (head?.own === true ? head : null) ??
      (namedAwardsIn(text.slice(start, due.span.from)).length > 0
        ? { name: "Hồ sơ đề nghị khen thưởng", sent: true, works: false, from: start, own: true }
        : head);
    if (direct === null) {
      finds.push(
        find(
          {
            kind: "milestone",
            name: namelessEvent(sentence, start, due.span),
            deadline: due.deadline,
          },
          [due.span],
          0.5,
          "no-head",
          trigger.words,
        ),
      );
      continue;
    }
    const span = {
      from: Math.min(direct.from, due.span.from),
      to: Math.max(due.span.to, direct.own && direct.from > due.span.to ? direct.from + direct.name.length : 0),
    };
    for (const content of contentOf(direct, due.deadline, clause))
      finds.push(find(content, [span], ...sureness(content, date, trigger, direct)));
  }
  return finds;
}

/** "báo cáo … trước ngày A, tổng kết trước ngày B": the second one is a report too. */
function afterReport(head: Head | null, last: DraftContent | undefined): Head | null {
  if (head === null || head.sent || last?.kind !== "submission") return head;
  const report = /^báo cáo/iu.test(last.name) && /^(?:tổng kết|sơ kết)\s*$/iu.test(head.name);
  return report ? { ...head, sent: true, name: `Báo cáo ${head.name.toLocaleLowerCase("vi")}` } : head;
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
        closing: CLOSING.test(name.toLowerCase()),
      },
      [span],
      0.6,
      "left-open",
      text.slice(span.from, span.to),
    ),
  ];
}

/** What a day is of where no word of its clause tells: the clause itself with the heading it stands under. */
function namelessEvent({ text, at }: ReadSentence, start: number, { from }: Span): string {
  const own = capitalised(trimmed(text.slice(start, from)).slice(0, 80)) || capitalised(trimmed(text.slice(0, 80)));
  const outer = at.under.at(-1);
  return outer === undefined ? own : `${capitalised(trimmed(outer).toLocaleLowerCase("vi"))}: ${own}`;
}

function sureness(
  content: DraftContent,
  date: DateMention,
  { bound, words }: Trigger,
  head: Head,
): readonly [confidence: number, code: ReasonCode, words: string] {
  if (date.type === "dayMonth") return [0.7, "guessed-year", words];
  if (bound === "on" && content.kind !== "milestone" && date.type === "day") return [0.75, "no-trigger", words];
  if (!head.own) return [0.85, "trigger", words];
  return [content.kind === "milestone" && bound === "on" ? 0.9 : 0.95, "trigger", words];
}
