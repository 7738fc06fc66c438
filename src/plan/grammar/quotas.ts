import { find, type DraftContent, type Find, type QuotaPer, type Span } from "../draft/values";
import { pattern } from "../reading/key";
import type { ReadSentence } from "./context";
import { FORM_OF_PAPER, nounAt } from "./nouns";
import type { CountMention } from "./numbers";
import { trimmed } from "./pieces";

type Bound = "min" | "max" | "free";

const MIN = /(?:ít nhất|tối thiểu|không dưới|không ít hơn|từ)(?:\s+(?:có|là|đạt))?\s*$/u;
const MAX = /(?:không quá|không vượt quá|tối đa|nhiều nhất|không được quá)(?:\s+(?:có|là))?\s*$/u;
const AT_LEAST_AFTER = /^\s*(?:\p{L}+\s+){0,4}trở lên/u;
/** Verbs that make a plain number the most a unit may propose. */
const ALLOWED = pattern(
  "được đề nghị|được xét|được giới thiệu|được chọn|đề nghị|tặng|khen thưởng|xét tặng|xét khen|đề nghị tặng",
);
/** Verbs that make a plain number what a unit is to bring. */
const ASKED = pattern(
  "có|giới thiệu|đăng ký|thực hiện|hoàn thành|tổ chức|gửi|viết|chọn|lựa chọn|phát hiện|đề xuất|xây dựng|cử|mỗi (?:chi hội|đơn vị|khoa|phòng)|tham gia|giành|phát hiện biểu dương",
);
const VERB =
  /(?<!\p{L})(?:có|giới thiệu|đăng ký|thực hiện|hoàn thành|tổ chức|gửi|viết|chọn|cử|đề nghị|xét|tặng|xây dựng)(?!\p{L})/u;
const EACH_MONTH = /(?:hàng|hằng|mỗi)\s+tháng/u;
const EACH_OTHER = /(?:hàng|hằng|mỗi)\s+(?:quý|tuần|ngày|đợt|vụ)/u;
const WHOLE = pattern(
  "toàn (?:huyện|tỉnh|xã|phường|ngành|đơn vị|công ty|trường|quận|thị xã|thành phố)|cả (?:huyện|tỉnh|năm)|tỉnh đoàn chọn|tỉnh khen",
);
/** "mỗi xã, phường", "các trường học, mỗi trường", "Hội Phụ nữ các xã:" */
const WHO =
  /(?:mỗi|từng)\s+((?:(?!\s+(?:được|có|phải|giới thiệu|đăng ký|thực hiện|hoàn thành|tổ chức|gửi|viết|chọn|lựa chọn|phát hiện|đề xuất|xây dựng|cử|tham gia|giành|phấn đấu|ít nhất|tối thiểu|không quá|tối đa|đề nghị|xét|\d|hàng|hằng|mỗi|từ|bảo đảm|trở lên|một|hai|ba)(?:\s|$))[^;:.\d])+?)(?=\s+(?:được|có|phải|giới thiệu|đăng ký|thực hiện|hoàn thành|tổ chức|gửi|viết|chọn|lựa chọn|phát hiện|đề xuất|xây dựng|cử|tham gia|giành|phấn đấu|ít nhất|tối thiểu|không quá|tối đa|đề nghị|xét|\d|hàng|hằng|mỗi|từ|bảo đảm|một|hai|ba)|,\s+(?:mỗi|được|số lượng|hàng|hằng)|\s*[:(]|$)/gu;
const GENERAL = /^(?:đơn vị|cơ quan|ngành|đoàn thể|hội|trường|tổ chức|nơi|loại|đoàn thể, hội)$/u;
const FORERUNNER =
  /^[,;\s]*((?:các|hội|công đoàn|chi hội|chi đoàn|đoàn|phòng|ban|ngành|mặt trận|khối|trường|riêng)[^;:.\d]{2,120}?)\s*[,:]?\s*(?:mỗi|được|có|giới thiệu|thực hiện|đăng ký|ít nhất|tối thiểu|tối đa|không quá)/u;

/** An item of the duties that names units alone. */
const PARTY_HEADING = /^(?:các|thủ trưởng|lãnh đạo|chủ tịch|ủy ban nhân dân|ubnd|đảng ủy)\s[^.:;]{3,100}$/iu;

interface Who {
  readonly name: string | null;
  readonly per: QuotaPer;
  readonly span: Span | null;
}

/** Whose the figure at a place is: the nearest "mỗi …" before it in its sentence, or who opens the clause. */
function whoOf(sentence: ReadSentence, at: number): Who {
  const { key, text } = sentence;
  const clause = key.slice(0, at).lastIndexOf(";") + 1;
  const monthly = EACH_MONTH.test(key.slice(clause)) || EACH_MONTH.test(sentence.lead);
  const per: QuotaPer = monthly ? "unit-month" : "unit";
  let each: { from: number; to: number } | null = null;
  for (const match of key.slice(0, at).matchAll(WHO)) {
    const name = (match[1] ?? "").trim();
    if (
      /^(?:tháng|quý|năm|bộ(?!\s+(?:môn|phận|chỉ huy))|loại|bài|đợt|lần|tuần|người|cá nhân|cán bộ|chuyên đề)/u.test(
        name,
      )
    )
      continue;
    each = { from: match.index + match[0].length - (match[1] ?? "").length, to: match.index + match[0].length };
  }
  const inClause = each !== null && each.from >= clause;
  const opener = FORERUNNER.exec(key.slice(clause));
  const openerSpan =
    opener === null
      ? null
      : {
          from: clause + opener.index + opener[0].indexOf(opener[1] ?? ""),
          to: clause + opener.index + opener[0].indexOf(opener[1] ?? "") + (opener[1] ?? "").length,
        };
  const name = (span: Span): string =>
    trimmed(
      text
        .slice(span.from, span.to)
        .replace(/\s*\([^)]*\)/gu, "")
        .replace(/^(?:các|riêng)\s+/iu, ""),
    );
  if (
    openerSpan !== null &&
    openerSpan.to < at &&
    (!inClause || each === null || GENERAL.test(key.slice(each.from, each.to)))
  )
    return { name: name(openerSpan), per, span: openerSpan };
  if (each !== null && (inClause || openerSpan === null)) return { name: name(each), per, span: each };
  const party = sentence.at.under.at(-1);
  if (party !== undefined && sentence.topics.includes("duties") && PARTY_HEADING.test(party)) {
    return {
      name: trimmed(party.replace(/^(?:thủ trưởng|lãnh đạo|giám đốc|chủ tịch)\s+/iu, "").replace(/^các\s+/iu, "")),
      per,
      span: null,
    };
  }
  const heading = /^(?:mỗi\s+)?(.{3,80}):\s*$/u.exec(sentence.lead)?.[1];
  if (heading !== undefined && /^(?:mỗi|các)/u.test(sentence.lead)) return { name: heading, per, span: null };
  const whole = key.slice(clause, at).search(WHOLE) >= 0;
  return { name: null, per: whole ? "campaign" : monthly ? "unit-month" : "campaign", span: null };
}

interface Figure {
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  readonly words: string;
  readonly from: number;
}

function figureOf(key: string, count: CountMention, carried: Bound | null): Figure | null {
  const before = key.slice(Math.max(0, count.from - 40), count.from);
  const offset = Math.max(0, count.from - 40);
  const max = MAX.exec(before);
  if (max !== null)
    return { min: null, max: count.value, bound: "max", words: max[0].trim(), from: offset + max.index };
  const min = MIN.exec(before);
  if (min !== null)
    return { min: count.value, max: null, bound: "min", words: min[0].trim(), from: offset + min.index };
  const after = nounAt(key.slice(count.to));
  if (
    (after !== null && AT_LEAST_AFTER.test(key.slice(count.to + after.length))) ||
    AT_LEAST_AFTER.test(key.slice(count.to))
  )
    return { min: count.value, max: null, bound: "min", words: "trở lên", from: count.from };
  if (carried === "max") return { min: null, max: count.value, bound: "max", words: "", from: count.from };
  if (carried === "min") return { min: count.value, max: null, bound: "min", words: "", from: count.from };
  return null;
}

/** Between two figures of one enumeration: "01 tập thể và 02 cá nhân", "01 công trình (…) và 01 sự kiện". */
const ENUMERATES = /^(?:[^;.]|\([^)]*\))*?(?:,|và|\))\s*(?:(?:tổ chức|có|đề nghị|cử|thực hiện)\s+)?$/u;

/** Figures a plan sets for what units bring: least and most, for whom. */
export function quotaFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, counts, at, topics } = sentence;
  if (at.region !== "body" && at.region !== "bases") return [];
  const finds: Find[] = [];
  let carried: Bound | null = null;
  /** What the figures before a semicolon were: a clause without a verb goes on in their sense. */
  let bound: Bound | null = null;
  let last: { readonly to: number; readonly who: Who } | null = null;
  for (const [index, count] of counts.entries()) {
    if (count.percent) continue;
    const before = counts[index - 1];
    const range =
      before !== undefined &&
      /^\s*(?:đến|-)\s*$/u.test(key.slice(before.to, count.from)) &&
      /từ\s*$/u.test(key.slice(0, before.from));
    if (range) {
      const counted = nounAt(key.slice(count.to));
      const who = whoOf(sentence, before.from);
      if (counted !== null && who.name !== null) {
        finds.push(
          quota(
            sentence,
            { min: before.value, max: count.value, bound: "min", words: "từ … đến", from: before.from },
            counted,
            count,
            who,
            0.95,
          ),
        );
        continue;
      }
    }
    const rest = key.slice(count.to);
    if (/^\s*(?:đến|-)\s*\d/u.test(rest) || /về\s*$/u.test(key.slice(0, count.from))) continue;
    const counted = nounAt(rest);
    if (rest.trimStart().search(FORM_OF_PAPER) === 0 && counted === null) continue;
    if (counted === null || /^\s*(?:tháng|ngày|năm)\s/u.test(rest)) continue;
    if (last !== null && !ENUMERATES.test(key.slice(last.to, count.from))) carried = null;
    if (last !== null && key.slice(last.to, count.from).includes(";")) carried = null;
    const who: Who =
      carried !== null && last !== null && !/mỗi/u.test(key.slice(last.to, count.from))
        ? last.who
        : whoOf(sentence, count.from);
    const figure: Figure | null =
      figureOf(key, count, carried) ??
      (carried === null && bound === "max" && !VERB.test(key.slice(key.lastIndexOf(";", count.from) + 1, count.from))
        ? figureOf(key, count, bound)
        : null) ??
      plainFigure(key, count, who, topics.includes("awards") || topics.includes("quota"));
    if (figure === null || (who.name === null && !wholeFigure(sentence, figure, count))) continue;
    if (EACH_OTHER.test(key.slice(Math.max(0, key.lastIndexOf(";", count.from)), count.from))) continue;
    const sure =
      (who.name === null ? 0.7 : 0.95) -
      (counted.noun.register === null ? 0.1 : 0) -
      (figure.words === "" && carried === null ? 0.12 : 0);
    finds.push(quota(sentence, figure, counted, count, who, sure));
    carried = figure.bound;
    bound = figure.bound;
    last = { to: count.to + counted.length, who };
  }
  return finds;
  function quota(
    { key: words }: ReadSentence,
    figure: Figure,
    counted: NonNullable<ReturnType<typeof nounAt>>,
    count: CountMention,
    who: Who,
    sure: number,
  ): Find {
    const to = count.to + counted.length;
    const what = trimmed(text.slice(count.to, to));
    const content: DraftContent = {
      kind: "quota",
      min: figure.min,
      max: figure.max,
      what,
      register: counted.noun.register,
      subjects: subjectsAfter(words.slice(to), counted.noun.subjects),
      who: who.name,
      per: who.per,
    };
    return find(
      content,
      [{ from: Math.min(figure.from, count.from), to }],
      sure,
      counted.noun.register === null ? "unknown-noun" : "trigger",
      figure.words,
    );
  }
}

/** "01 bài viết về 01 cá nhân": whom the articles are about. */
function subjectsAfter(
  rest: string,
  own: Extract<DraftContent, { kind: "quota" }>["subjects"],
): Extract<DraftContent, { kind: "quota" }>["subjects"] {
  if (own.length > 0) return own;
  const about = /^\s*về\s+(?:\d+\s+)?([^,;.]{3,40})/u.exec(rest)?.[1] ?? "";
  return [
    ...(/tập thể/u.test(about) ? ["collective" as const] : []),
    ...(/cá nhân/u.test(about) ? ["individual" as const] : []),
  ];
}

function plainFigure(key: string, count: CountMention, who: Who, figures: boolean): Figure | null {
  const clause = key.slice(key.lastIndexOf(";", count.from) + 1, count.from);
  const near = clause.slice(-60);
  const plain = { words: "", from: count.from };
  if (near.search(ALLOWED) >= 0) return { ...plain, min: null, max: count.value, bound: "max" };
  if (
    who.name !== null &&
    (near.search(ASKED) >= 0 || /mỗi\s+[^,;:]{2,40}\s*:?\s*$/u.test(near) || (figures && /:\s*$/u.test(near)))
  )
    return { ...plain, min: count.value, max: null, bound: "min" };
  return null;
}

/** A figure for the campaign as a whole needs words that say so. */
function wholeFigure({ key, topics }: ReadSentence, figure: Figure, count: CountMention): boolean {
  const before = key.slice(Math.max(0, count.from - 120), count.from);
  if (before.search(WHOLE) >= 0) return true;
  return (
    figure.bound === "max" &&
    (topics.includes("awards") || topics.includes("quota")) &&
    /tặng|khen|chọn|giấy khen|bằng khen/u.test(before)
  );
}
