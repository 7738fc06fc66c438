import { calendarOf, dayOf, type Day } from "../../text/day";
import { find, type Find } from "../draft/values";
import type { PlanFacts, ReadSentence } from "./context";
import { dayOfMention, type DateMention } from "./dates";

const SPAN = /(?:^|(?<![\p{L}]))(?:từ|bắt đầu từ|kể từ|tính từ)\s+(?:ngày\s+)?$/u;
const BETWEEN = /^\s*(?:,\s*)?(?:đến|-|tới|kết thúc|cho đến)\s*(?:hết|vào|ngày|hết ngày|\s|\()*$/u;
const OPEN_START =
  /(?:từ\s+(?:nay|khi|ngày\s+(?:ban hành|phát động|ký|có)[^,;.]{0,30})|kể từ[^,;.\d]{3,40})\s*(?:đến|tới)\s*(?:hết\s*)?(?:ngày\s*)?$/u;
/** It is the drive that lasts so long. */
const DRIVE = /phong trào|thi đua|thực hiện|phát động|áp dụng|thành tích|việc làm|chia làm|tổ chức|vụ|năm học/u;
/** It is something else: when papers are taken, one leg of several, a school year's batch. */
const OTHER = /nhận|nộp|gửi|đợt\s+[\di]+|giai đoạn\s+(?:[\div]+|một|hai)|độ tuổi|chặng\s+\d|họp|thu nhập|trồng/u;
const TIME = /thời gian|thời hạn/u;

function dayAt(date: DateMention | undefined, last: boolean, fallback: number | null): Day | null {
  if (date === undefined) return null;
  if (date.type === "month") {
    if (!last) return dayOf(date.year, date.month, 1);
    const next = date.month === 12 ? dayOf(date.year + 1, 1, 1) : dayOf(date.year, date.month + 1, 1);
    return next === null ? null : ((next - 1) as Day);
  }
  return dayOfMention(date, fallback);
}

/** Whether the words before a date, or the heading, say that the drive's own time follows. */
function drivesTime(head: string, heading: string): { readonly wanted: boolean; readonly named: boolean } {
  const named = TIME.test(head) || TIME.test(heading);
  const other = OTHER.test(head) || (OTHER.test(heading) && !/thi đua|phong trào/u.test(heading));
  return { named, wanted: !other && (named || DRIVE.test(`${head} ${heading}`)) };
}

/** "từ nay đến ngày …", "từ ngày ban hành đến …". */
function openPeriod(head: string, date: DateMention, named: boolean, facts: PlanFacts): Find | null {
  const opening = OPEN_START.exec(head);
  const to = opening === null ? null : dayOfMention(date, facts.year);
  if (opening === null || to === null) return null;
  const sure = named || /phát động|phong trào|thi đua/u.test(head);
  const span = { from: opening.index, to: date.to };
  return find({ kind: "period", from: null, to }, [span], sure ? 0.94 : 0.7, "trigger", opening[0].trim());
}

/** "từ ngày … đến hết ngày …". */
function closedPeriod(
  { key, text, dates }: ReadSentence,
  index: number,
  named: boolean,
  facts: PlanFacts,
): Find | null {
  const [date, next] = dates.slice(index, index + 2);
  if (date === undefined || next === undefined || !BETWEEN.test(key.slice(date.to, next.from))) return null;
  const head = key.slice(0, date.from);
  const start = SPAN.exec(head.replace(/tháng\s+$/u, ""));
  if (start === null && !named) return null;
  const to = dayAt(next, true, facts.year);
  const from = dayAt(date, false, to === null ? facts.year : calendarOf(to).year);
  if (from === null || to === null) return null;
  const begins = start?.index ?? date.from;
  const sure = named || /phong trào|phát động/u.test(head);
  const words = text.slice(begins, date.from).trim();
  return find({ kind: "period", from, to }, [{ from: begins, to: next.to }], sure ? 0.95 : 0.7, "trigger", words);
}

/** How long the drive lasts: "từ ngày … đến hết ngày …", "từ nay đến ngày …". */
export function periodFinds(sentence: ReadSentence, facts: PlanFacts): readonly Find[] {
  const { key, dates, at, context } = sentence;
  if (at.region !== "body" && at.region !== "bases") return [];
  for (const [index, date] of dates.entries()) {
    const head = key.slice(0, date.from);
    const { wanted, named } = drivesTime(head, context.at(-1) ?? "");
    if (!wanted) continue;
    const period = openPeriod(head, date, named, facts) ?? closedPeriod(sentence, index, named, facts);
    if (period !== null) return [period];
  }
  return [];
}
