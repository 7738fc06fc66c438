import type { RegisterKind } from "../../campaign/campaign";
import type { Span } from "../draft/values";
import { has, pattern } from "../reading/key";
import type { ReadSentence } from "./context";
import { EVENTS, SENT } from "./nouns";
import { balanced, capitalised, trimmed } from "./pieces";

const SENDING = pattern("gửi|nộp|nhận|báo cáo|trình|đăng ký|lập|ban hành|hoàn thiện|chuyển");
const VERB = pattern("gửi|nộp");
const SENT_HEAD = pattern(SENT);
const EVENT_HEAD = pattern(EVENTS);
const WORKS = pattern("công trình(?: ?/ ?phần việc|, phần việc)*|phần việc|sự kiện|mô hình|việc làm");
const DONE = pattern("hoàn thành|xong|khánh thành|kết thúc");
const CLOSING = pattern("tổng kết|kết quả(?: đợt| phong trào| thi đua)?|cuối năm");
/** The name of a thing due ends where the way it is sent begins. */
const NAME_ENDS =
  /\s+(?:(?:được )?(?:gửi|nộp|về|trước|chậm nhất|muộn nhất|đến hết|hoàn thành|xong|tại|cho|từ ngày|để|hết|theo|trong tháng|vào|hạn|qua|trực tiếp|dự kiến)(?:\s|$)|(?:sơ kết|tổng kết)?\s*trong\s|ngày\s+\d|tháng\s+\d|đến ngày).*$/u;

/**
 * Where the words a deadline belongs to begin: after the deadline before it, or the last semicolon. A date in brackets
 * at the end of a sentence is the whole sentence's; what names nothing due goes back to the deadline before.
 */
export function clauseStart(key: string, at: number, earlier: readonly Span[]): number {
  const after = Math.max(...earlier.filter(({ to }) => to <= at).map(({ to }) => to), 0);
  if (/\(\s*$/u.test(key.slice(0, at))) return after;
  const semicolon = Math.max(key.slice(0, at).lastIndexOf(";") + 1, after);
  const clause = key.slice(semicolon, at);
  const names = has(clause, SENT_HEAD) || has(clause, EVENT_HEAD) || has(clause, WORKS);
  return names || semicolon === after || /^\s*(?:riêng|đợt)\s/u.test(clause) ? semicolon : after;
}

/** What a deadline is of. */
export interface Head {
  readonly name: string;
  readonly what: "paper" | "work" | "event";
  readonly from: number;
  /** It stands in the deadline's own clause, not in a heading. */
  readonly own: boolean;
}

interface Match {
  readonly from: number;
  readonly text: string;
}

function lastMatch(key: string, regex: RegExp): Match | null {
  let last: { from: number; text: string } | null = null;
  for (const match of key.matchAll(regex)) last = { from: match.index, text: match[0] };
  return last;
}

const firstMatch = (key: string, regex: RegExp): Match | null => {
  const [match] = key.matchAll(regex);
  return match === undefined ? null : { from: match.index, text: match[0] };
};

/** The paper a clause speaks of: what follows its last word of sending, else the first one named. */
function sentIn(clause: string): Match | null {
  const verb = lastMatch(clause, VERB);
  if (verb !== null) {
    const end = verb.from + verb.text.length;
    const after = firstMatch(clause.slice(end), SENT_HEAD);
    if (after !== null && clause.slice(end, end + after.from).trim().length <= 6) {
      return { from: end + after.from, text: after.text };
    }
    // "kế hoạch … gửi về": the nearest before the verb, and what is joined to it.
    const before = firstMatch(clause.slice(clause.slice(0, verb.from).search(/[^,;:]*$/u), verb.from), SENT_HEAD);
    const first = firstMatch(clause, SENT_HEAD);
    // "Đăng ký danh hiệu …, hồ sơ gửi trước ngày …": a bare dossier is that of what was named before.
    if (before !== null && /^hồ sơ\s*$/u.test(before.text) && first !== null) return first;
    if (before !== null)
      return { from: clause.slice(0, verb.from).search(/[^,;:]*$/u) + before.from, text: before.text };
  }
  return firstMatch(clause, SENT_HEAD);
}

/** The name of a thing due, without how it is sent. */
export function nameOf(text: string, key: string, at: Match): string {
  const words = text.slice(at.from, at.from + at.text.length);
  const cut = key.slice(at.from, at.from + at.text.length).search(NAME_ENDS);
  const name = (cut < 0 ? words : words.slice(0, cut)).replace(/\s*\([^()]*\)/gu, "");
  return capitalised(balanced(trimmed(name)));
}

/** What stands in brackets, blanked: it explains the head and is none. */
const withoutBrackets = (key: string): string => key.replace(/\([^()]*\)/gu, (inside) => " ".repeat(inside.length));

const PAPERS_ABOUT_WORKS = /hồ sơ|đăng ký|báo cáo|danh sách|giới thiệu/u;

/** "01 công trình … hoàn thành trước ngày …". */
function workIn({ key, text }: ReadSentence, clause: string, start: number, end: number): Head | null {
  const works = firstMatch(clause, WORKS);
  if (works === null || !has(key.slice(start, end), DONE) || PAPERS_ABOUT_WORKS.test(clause)) return null;
  const from = start + works.from;
  return { name: capitalised(trimmed(text.slice(from, from + works.text.length))), what: "work", from, own: true };
}

/** A paper that is sent, unless the clause rather speaks of an event or of its being drawn up. */
function paperIn(clause: string, event: Match | null): Match | null {
  const sent = sentIn(clause);
  if (sent === null) return null;
  const sends = /(?:gửi|nộp)\s/u.test(`${clause.slice(sent.from)} `);
  if (sends) return sent;
  const first = event === null || sent.from <= event.from || has(clause, SENDING);
  return first && !/^xây dựng kế hoạch/u.test(event?.text ?? "") ? sent : null;
}

function headBefore(sentence: ReadSentence, span: Span, start: number): Head | null {
  const clause = withoutBrackets(sentence.key.slice(start, span.from));
  const own = sentence.text.slice(start, span.from);
  const work = workIn(sentence, clause, start, span.to);
  if (work !== null) return work;
  const event = lastMatch(clause, EVENT_HEAD);
  const paper = paperIn(clause, event);
  if (paper !== null) return { name: nameOf(own, clause, paper), what: "paper", from: start + paper.from, own: true };
  if (event === null || /^(?:hoàn thành|kết thúc)\s*$/u.test(event.text)) return null;
  return { name: nameOf(own, clause, event), what: "event", from: start + event.from, own: true };
}

/** "Chậm nhất 20/6: nộp hồ sơ …", "30/6 đối với hồ sơ …", "Tháng 3: sơ kết …". */
function headAfter({ key, text }: ReadSentence, { to }: Span): Head | null {
  const after = key.slice(to, to + 60);
  const own = text.slice(to, to + 60);
  const sends = /^\s*(?::\s*(?:nộp|gửi)|đối với)\s/u.test(after);
  const paper = sends ? firstMatch(after, SENT_HEAD) : null;
  if (paper !== null) return { name: nameOf(own, after, paper), what: "paper", from: to + paper.from, own: true };
  const event = /^\s*[:,]\s/u.test(after) ? firstMatch(after, EVENT_HEAD) : null;
  return event === null ? null : { name: nameOf(own, after, event), what: "event", from: to + event.from, own: true };
}

const OPENING_DAY = /^[\s,]*(?:[^;.:]{0,100}?\s)?(?=(?:gửi|nộp|báo cáo|lập|hoàn thiện)\s)/u;

/** "Trước ngày 10 hằng tháng, các đơn vị gửi báo cáo …": the day opens the clause, what is due follows. */
function headOfOpening({ key, text }: ReadSentence, { from, to }: Span, start: number): Head | null {
  if (trimmed(key.slice(start, from)) !== "") return null;
  const clause = /^[^;.]{0,180}/u.exec(key.slice(to))?.[0] ?? "";
  const opening = OPENING_DAY.exec(clause);
  if (opening === null) return null;
  const at = opening[0].length;
  const paper = firstMatch(clause.slice(at), SENT_HEAD);
  if (paper === null || trimmed(clause.slice(at, at + paper.from)).length > 12) return null;
  const own = { ...paper, from: at + paper.from };
  return { name: nameOf(text.slice(to), clause, own), what: "paper", from: to + own.from, own: true };
}

function headAbove({ key, lead, context }: ReadSentence, start: number): Head | null {
  for (const heading of [key.slice(0, start), lead, ...[...context].reverse()]) {
    const head = firstMatch(heading, SENT_HEAD);
    if (head !== null) return { name: nameOf(heading, heading, head), what: "paper", from: start, own: false };
  }
  return null;
}

/** What a deadline is of: a paper, a work or an event in its clause, else in what follows or in the headings. */
export const headOf = (sentence: ReadSentence, span: Span, start: number): Head | null =>
  headBefore(sentence, span, start) ??
  headOfOpening(sentence, span, start) ??
  headAfter(sentence, span) ??
  headAbove(sentence, start);

/** The list whose rows prove that a paper was sent; null for papers alone. */
export const proofOf = (name: string): RegisterKind | null => {
  const key = name.toLowerCase();
  if (/bài/u.test(key) && !/báo cáo/u.test(key)) return "articles";
  if (/sáng kiến/u.test(key)) return "initiatives";
  if (/công trình|phần việc|sự kiện|mô hình/u.test(key)) return /báo cáo/u.test(key) ? null : "works";
  return /hồ sơ|đề nghị|giới thiệu|phiếu đề xuất/u.test(key) && !/đăng ký/u.test(key) ? "nominations" : null;
};

/** It reports on the whole drive. */
export const isClosing = (name: string): boolean => has(name.toLowerCase(), CLOSING);
