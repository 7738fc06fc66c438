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
const OTHER = /nhận|nộp|gửi|đợt\s+[\di]+|giai đoạn|độ tuổi|chặng\s+\d|họp|thu nhập|trồng/u;
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

/** How long the drive lasts: "từ ngày … đến hết ngày …", "từ nay đến ngày …". */
export function periodFinds(sentence: ReadSentence, facts: PlanFacts): readonly Find[] {
  const { key, dates, at, context } = sentence;
  if (at.region === "heading" || at.region === "recipients" || at.region === "signature") return [];
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    const before = key.slice(0, date.from);
    const head = key.slice(0, date.from);
    const innermost = context.at(-1) ?? "";
    const about = head + " " + innermost;
    const named = TIME.test(head) || TIME.test(innermost);
    const other = OTHER.test(head) || (OTHER.test(innermost) && !/thi đua|phong trào/u.test(innermost));
    const wanted = !other && (named || DRIVE.test(about));
    if (!wanted) continue;
    const opening = OPEN_START.exec(before);
    if (opening !== null && (date.type === "day" || date.type === "dayMonth")) {
      const to = dayOfMention(date, facts.year);
      if (to === null) continue;
      return [
        find(
          { kind: "period", from: null, to },
          [{ from: opening.index, to: date.to }],
          named || /phát động|phong trào|thi đua/u.test(head) ? 0.94 : 0.7,
          "trigger",
          opening[0].trim(),
        ),
      ];
    }
    if (next === undefined || !BETWEEN.test(key.slice(date.to, next.from))) continue;
    const start = SPAN.exec(before.replace(/tháng\s+$/u, ""));
    if (start === null && !named) continue;
    const to = dayAt(next, true, facts.year);
    const year = to === null ? facts.year : calendarOf(to).year;
    const from = dayAt(date, false, year);
    if (from === null || to === null) continue;
    const sure = named || /phong trào|phát động/u.test(head);
    return [
      find(
        { kind: "period", from, to },
        [{ from: start?.index ?? date.from, to: next.to }],
        sure ? 0.95 : 0.7,
        "trigger",
        sentence.text.slice(start?.index ?? date.from, date.from).trim(),
      ),
    ];
  }
  return [];
}
