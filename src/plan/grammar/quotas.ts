import { find, type DraftContent, type Find } from "../draft/values";
import { pattern, ruleKey } from "../reading/key";
import { isMovement, namedAwardsIn } from "./award-names";
import type { ReadSentence } from "./context";
import { nounAt, otherNounAt } from "./nouns";
import type { CountMention } from "./numbers";
import { trimmed } from "./pieces";
import { isWhole, whoOf, type Who } from "./quota-owner";

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
const EACH_OTHER = /(?:hàng|hằng|mỗi)\s+(?:quý|tuần|ngày|đợt|vụ)/u;

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

type Counted = NonNullable<ReturnType<typeof nounAt>>;

/** An award that a figure is of opens its sentence or heading, after a number or a verb at most. */
const NEAR_START = 40;

/** The awards that a figure is of: named before it in its sentence, else at the head of its heading. */
function awardsOf({ text, at, lead }: ReadSentence, to: number): readonly string[] {
  const heads = [text.slice(0, to), lead, at.under.at(-1) ?? ""];
  for (const head of heads) {
    const key = ruleKey(head);
    const named = namedAwardsIn(head).filter((one) => one.from < NEAR_START && !isMovement(key, one));
    if (named.length > 0) return named.map(({ name }) => name);
  }
  return [];
}

function quotaFind(
  sentence: ReadSentence,
  figure: Figure,
  counted: Counted,
  count: CountMention,
  who: Who,
  sure: number,
): Find {
  const { key, text } = sentence;
  const to = count.to + counted.length;
  const { register, subjects } = counted.noun;
  const own = namedAwardsIn(text.slice(count.to)).filter(({ from }) => from <= 2);
  const before = register === "nominations" && own.length === 0 ? awardsOf(sentence, count.from) : [];
  const awards = register === "nominations" ? [...own.map(({ name }) => name), ...before] : [];
  const content: DraftContent = {
    kind: "quota",
    min: figure.min,
    max: figure.max,
    what: trimmed(text.slice(count.to, to)),
    register,
    subjects: subjectsAfter(key.slice(to), subjects),
    who: who.name,
    per: who.per,
    ...(awards.length === 0 ? {} : { awards }),
  };
  const span = { from: Math.min(figure.from, count.from), to };
  return find(content, [span], sure, register === null ? "unknown-noun" : "trigger", figure.words);
}

/** "từ 02 đến 05 cá nhân": the figure that both counts make; null where they are no such range. */
function rangeOf(key: string, first: CountMention | undefined, second: CountMention): Figure | null {
  if (first === undefined || !/^\s*(?:đến|-)\s*$/u.test(key.slice(first.to, second.from))) return null;
  if (!/từ\s*$/u.test(key.slice(0, first.from))) return null;
  return { min: first.value, max: second.value, bound: "min", words: "từ … đến", from: first.from };
}

/** "01 Cờ thi đua của UBND tỉnh": so many of an award itself. */
function awardAt(rest: string): Counted | null {
  const form = /^\s*(?:cờ thi đua|bằng khen|giấy khen|kỷ niệm chương|huân chương)(?![\p{L}])/u.exec(rest)?.[0];
  return form === undefined
    ? null
    : { noun: { words: form, register: "nominations", subjects: [] }, length: form.length };
}

/** What a count counts; null where that is no figure of the campaign: pages, days, the second half of "01 bài về 01 người". */
function countedAt(key: string, count: CountMention): Counted | null {
  const rest = key.slice(count.to);
  if (count.percent || /^\s*(?:đến|-)\s*\d/u.test(rest) || /về\s*$/u.test(key.slice(0, count.from))) return null;
  // "Công đoàn cơ sở có từ 100 đoàn viên trở lên" says which units, not what they bring.
  if (/có\s+(?:từ|dưới|trên)\s*$/u.test(key.slice(0, count.from))) return null;
  const counted = awardAt(rest) ?? nounAt(rest) ?? otherNounAt(rest);
  return counted === null || /^\s*(?:tháng|ngày|năm)\s/u.test(rest) ? null : counted;
}

/** What the figures of one sentence so far tell of the next: whose they are, and whether the most or the least. */
interface Run {
  readonly to: number;
  readonly who: Who;
  readonly bound: Bound;
}

const goesOn = (key: string, run: Run | null, count: CountMention): boolean => {
  const between = run === null ? "" : key.slice(run.to, count.from);
  return run !== null && ENUMERATES.test(between) && !between.includes(";");
};

/** The bound of the clause before a semicolon holds in one that has no verb of its own. */
function boundBefore(key: string, run: Run | null, count: CountMention): Bound | null {
  const clause = key.slice(key.lastIndexOf(";", count.from) + 1, count.from);
  return run?.bound === "max" && !VERB.test(clause) ? "max" : null;
}

function sureness(who: Who, counted: Counted, figure: Figure, enumerated: boolean): number {
  const named = who.name === null ? 0.7 : 0.95;
  return named - (counted.noun.register === null ? 0.1 : 0) - (figure.words === "" && !enumerated ? 0.12 : 0);
}

/** It is of a quarter or a week, which no rule of the campaign counts. */
const isOfOtherTime = (key: string, { from }: CountMention): boolean =>
  EACH_OTHER.test(key.slice(Math.max(0, key.lastIndexOf(";", from)), from));

/** An enumeration's figures are all of whom the first one is, unless another is named between. */
const sharedOwner = (key: string, run: Run | null, { from }: CountMention): Who | null =>
  run === null || /mỗi/u.test(key.slice(run.to, from)) ? null : run.who;

/** The figure of one count with whose it is; null where it is none. */
function quotaAt(
  sentence: ReadSentence,
  index: number,
  run: Run | null,
): { readonly find: Find; readonly run: Run } | null {
  const { key, counts } = sentence;
  const count = counts[index];
  const counted = count === undefined ? null : countedAt(key, count);
  if (count === undefined || counted === null || isOfOtherTime(key, count)) return null;
  const range = rangeOf(key, counts[index - 1], count);
  const before = range === null && goesOn(key, run, count) ? run : null;
  const who = sharedOwner(key, before, count) ?? whoOf(sentence, range?.from ?? count.from);
  const carried = before === null ? boundBefore(key, run, count) : before.bound;
  const figure = range ?? figureOf(key, count, carried) ?? plainFigure(sentence, count, who);
  if (figure === null || (who.name === null && !ofTheWhole(sentence, figure, count, counted))) return null;
  const sure = sureness(who, counted, figure, before !== null);
  const found = quotaFind(sentence, figure, counted, count, who, sure);
  return { find: found, run: { to: count.to + counted.length, who, bound: figure.bound } };
}

/** A figure of nobody in particular is the whole campaign's, of a thing that plans count. */
const ofTheWhole = (sentence: ReadSentence, figure: Figure, count: CountMention, { noun }: Counted): boolean =>
  wholeFigure(sentence, figure, count) && (noun.register !== null || nounAt(sentence.key.slice(count.to)) !== null);

/** Figures a plan sets for what units bring: least and most, for whom. */
export function quotaFinds(sentence: ReadSentence): readonly Find[] {
  if (sentence.at.region !== "body" && sentence.at.region !== "bases") return [];
  const finds: Find[] = [];
  let run: Run | null = null;
  for (const index of sentence.counts.keys()) {
    const quota: ReturnType<typeof quotaAt> = quotaAt(sentence, index, run);
    if (quota === null) continue;
    finds.push(quota.find);
    run = quota.run;
  }
  return finds;
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

function plainFigure({ key, topics }: ReadSentence, count: CountMention, who: Who): Figure | null {
  const figures = topics.includes("awards") || topics.includes("quota");
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
  if (isWhole(before)) return true;
  return (
    figure.bound === "max" &&
    (topics.includes("awards") || topics.includes("quota")) &&
    /tặng|khen|chọn|giấy khen|bằng khen/u.test(before)
  );
}
