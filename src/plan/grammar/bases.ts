import { find, type Find, type Span } from "../draft/values";
import { dayOfMention } from "./dates";
import type { ReadSentence } from "./context";
import { trimmed } from "./pieces";

const DOCUMENTS =
  "luật|bộ luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn|hướng dẫn|kết luận|quy định|quy chế|tờ trình|chương trình|thông báo|công điện|điều lệ|văn bản|thông tri|đề án|thể lệ|điều";
const DOCUMENT = new RegExp(`(?<![\\p{L}])(?:${DOCUMENTS})(?![\\p{L}])`, "gu");
/** A law or resolution known by its name and day alone. */
const UNNUMBERED =
  /(?<![\p{L}])(?:luật|nghị quyết|quy chế|kết luận|thông báo)(?![\p{L}])[^;\d]{3,90}?(?=,?\s*ngày\s+\d)/gu;
/** Where the text of one document ends. */
const ENDS =
  /[;.]|,\s+(?=(?:ủy ban|ubnd|sở|phòng|ban|hội|trường|công đoàn|liên đoàn|đoàn|bệnh viện|công ty|cục|trung tâm|bảo hiểm|hội đồng)\s)|(?<=[\p{L}\d"]\s)(?:và|để)\s+(?=(?:luật|nghị|quyết định|thông tư|chỉ thị|kế hoạch|công văn|hướng dẫn|kết luận|quy chế))/gu;
const NEAR = 26;

function end(key: string, from: number): number {
  const bracket = key.slice(from).search(/^[^()]*\)/u) < 0 ? key.length : key.indexOf(")", from);
  for (const match of key.matchAll(ENDS)) if (match.index > from) return Math.min(match.index, bracket);
  return bracket;
}

function lastBefore(key: string, at: number, floor: number): number | null {
  let last: number | null = null;
  for (const match of key.matchAll(DOCUMENT)) if (match.index >= floor && match.index < at) last = match.index;
  return last;
}

/** "… về tiếp tục thực hiện Chỉ thị số 05": what another document is about is no basis of this plan's own. */
const WITHIN = /\s(?:thực hiện|triển khai|thi hành|kèm theo)\s+$/u;
const NESTED = 0.7;

/** Documents a sentence rests on, each with number and day. Sure in the part that gives the plan's bases. */
export function basisFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at, documentNumbers, dates } = sentence;
  if (at.region === "heading" || at.region === "recipients" || at.region === "signature") return [];
  const isBasis =
    at.region === "bases" ||
    (/^(?:căn cứ|thực hiện|theo|xét)/u.test(key) && at.place === "Phần mở đầu") ||
    sentence.context.some((line) => /^căn cứ/u.test(line));
  const finds: Find[] = [];
  const taken: Span[] = [];
  let floor = 0;
  const add = (from: number, near: number, number: string | null, minimum: number): void => {
    const date = dates.find((one) => one.from >= near && one.from <= near + NEAR && one.type === "day");
    const to = Math.max(minimum, Math.min(end(key, date?.to ?? near), nextStart(near)));
    const day = date === undefined ? null : dayOfMention(date, null);
    const isWithin = taken.some((other) => from - other.to <= 1) && WITHIN.test(key.slice(0, from));
    const used: Span[] = [{ from, to }];
    finds.push(
      find(
        { kind: "basis", text: trimmed(text.slice(from, to)), number, day },
        used,
        isBasis ? (isWithin ? NESTED : day === null ? 0.85 : 0.96) : 0.5,
        isBasis ? "document-number" : "outside-section",
        number ?? "",
      ),
    );
    taken.push({ from, to });
    floor = to;
  };
  const nextStart = (after: number): number => {
    const next = documentNumbers.find((one) => one.from > after);
    const start = next === undefined ? null : lastBefore(key, next.from, after);
    return start ?? key.length;
  };
  for (const { from, to, number } of documentNumbers) {
    const start = lastBefore(key, from, floor);
    if (start === null || from - start > 70) continue;
    add(start, to, number, to);
  }
  for (const match of key.matchAll(UNNUMBERED)) {
    const span = { from: match.index, to: match.index + match[0].length };
    if (taken.some((other) => other.from < span.to && span.from < other.to)) continue;
    if (isBasis) add(span.from, span.to, null, span.to);
  }
  return finds;
}
