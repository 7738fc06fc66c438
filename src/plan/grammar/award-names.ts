import { remembering } from "../../base/remembering";
import { AWARD_CATALOGUE } from "../../campaign/award-list";
import { findAward } from "../../campaign/awards-catalogue";
import { ruleKey } from "../reading/key";
import type { Span } from "../draft/values";
import { balanced, trimmed } from "./pieces";

/** An award that a text names, at its place. */
export interface NamedAwardMention extends Span {
  readonly name: string;
  readonly catalogue: string | null;
  readonly category: "title" | "form";
}

/** Award forms with whose they are: "Giấy khen của Giám đốc Sở", "Bằng khen của Chủ tịch UBND tỉnh". */
const FORMS =
  /(?<![\p{L}])(?<form>giấy khen|bằng khen|cờ thi đua)(?:\s+(?:(?:của|cấp)\s+)(?<whose>bộ, (?:ban, )?ngành(?:, (?:đoàn thể|tỉnh|thành phố))*|(?:(?!\s+(?:cho|đối với|và (?:kỷ niệm|bằng|giấy|huân|cờ|danh hiệu|tôn vinh|đề nghị|biểu dương)|trước|chậm|gửi|khi|kèm|theo|nhân(?!\s+dân)|vào|tại|trong|về|để|gồm|hoặc|là|có|đạt|với)(?![\p{L}]))[^,;:.("\d]){2,70}))?/gu;
/** Whose the form is stands before it: "Giám đốc bệnh viện tặng Giấy khen". */
const GIVER =
  /(?<giver>(?:chủ tịch|giám đốc|tổng giám đốc|hiệu trưởng|cục trưởng|trưởng ban|chỉ huy trưởng|thủ trưởng|ban chấp hành|ban thường vụ|ubnd|ủy ban nhân dân|lđlđ|huyện đoàn|tỉnh đoàn|sở|hội)(?:(?!\s+(?:xét|quyết định|dự kiến|sẽ))[^,;:.("\d]){0,50}?)\s+(?:xét\s+|quyết định\s+|sẽ\s+)?(?:trao |khen )?tặng(?:\s+thưởng)?\s+$/u;
const MEDALS =
  /(?<![\p{L}])(?:huân chương (?:lao động|độc lập|bảo vệ tổ quốc)(?: hạng (?:nhất|nhì|ba|i{1,3}))?|kỷ niệm chương(?:\s+"[^"]{3,80}"|\s+vì sự nghiệp [^,;:.]{4,40}?(?=,|;|\.|$|\s+(?:trước|gửi|hồ sơ)))?|huy hiệu\s+"[^"]{3,60}"|bằng lao động sáng tạo)/gu;

const LIKELY_TITLES = AWARD_CATALOGUE.filter(
  ({ category, id }) => category === "title" && id !== "CO_T" && id !== "CO_CP" && id !== "TVH",
)
  .flatMap(({ id, name, aliases }) =>
    [name, ...aliases.filter((alias) => alias.includes(" "))].map((spelling) => ({
      id,
      name,
      spelling,
      key: ruleKey(spelling)
        .replace(/[",]/gu, "")
        .replace(/\s+/gu, "\\s*,?\\s+")
        .replace(/\bsĩ\b|sĩ(?=\\s)/gu, "s[ĩỹ]"),
    })),
  )
  .sort((a, b) => b.key.length - a.key.length);
const TITLE = new RegExp(
  `(?<![\\p{L}])(?:${LIKELY_TITLES.map(({ key }) => key).join("|")}|lao động giỏi(?:, lao động sáng tạo)?|công nhận (?:đề tài )?sáng kiến[^,;:.(]{0,30} cấp (?:tỉnh|thành phố|cơ sở)|sáng kiến(?: giải pháp)?(?: được công nhận)? cấp (?:tỉnh|thành phố|cơ sở))(?![\\p{L}])`,
  "gu",
);
const SHORT = /(?<![\p{L}])(?:cstđ\s?cs|lđtt|ttlđtt|ttlđxs|ntvt|đhtt)(?![\p{L}])/gu;

function catalogueOf(name: string): string | null {
  const key = ruleKey(name);
  if (/sáng kiến/u.test(key)) return /cấp (?:tỉnh|thành phố)/u.test(key) ? "SK_T" : /cơ sở/u.test(key) ? "SK_CS" : null;
  const match = findAward(name, AWARD_CATALOGUE);
  return "award" in match ? match.award.id : null;
}

function mention(from: number, to: number, name: string, category: "title" | "form"): NamedAwardMention {
  const clean = balanced(trimmed(name));
  const catalogue = catalogueOf(clean);
  return {
    from,
    to,
    name: clean.charAt(0).toLocaleUpperCase("vi") + clean.slice(1),
    catalogue,
    category: AWARD_CATALOGUE.find(({ id }) => id === catalogue)?.category ?? category,
  };
}

/** A movement or a contest is spoken of by the name of its title. */
const MOVEMENT =
  /(?:phong trào(?: thi đua)?|cuộc thi[^,;.]{0,40}|tuyên truyền[^,;.]{0,30}|gương|viết về gương|điển hình|thi đua)\s*"?\s*$/u;

/** Whether a mention is the name of a movement, not of an award. */
export function isMovement(key: string, { from }: Span): boolean {
  const before = key.slice(Math.max(0, from - 60), from);
  return MOVEMENT.test(before) && !/danh hiệu\s*"?\s*$/u.test(before);
}

/** "Giấy khen của Chủ tịch UBND huyện; Chủ tịch UBND các xã, thị trấn": the form goes on for the next office. */
const NEXT_GIVER =
  /^\s*[;,]\s*(?<giver>(?:của )?(?:chủ tịch|giám đốc|thủ trưởng|hiệu trưởng)(?:(?!\s+(?:cho|đối với|tặng))[^;:.("\d]){3,70})/u;

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);

interface Named extends Span {
  readonly name: string;
  readonly category: "title" | "form";
}

/** One form in a text, named with whose it is; what goes on for the next office follows it. */
function formAt(text: string, key: string, match: RegExpExecArray): readonly Named[] {
  const [from, to] = [match.index, match.index + match[0].trimEnd().length];
  const form = text.slice(from, from + (match.groups?.["form"] ?? "").length);
  if (match.groups?.["whose"] === undefined) {
    const giver = GIVER.exec(key.slice(0, from))?.groups?.["giver"];
    const at = giver === undefined ? -1 : key.lastIndexOf(giver, from);
    const name = giver === undefined ? form : `${capital(form)} của ${text.slice(at, at + giver.length)}`;
    return [{ from, to, name, category: "form" }];
  }
  const own: Named = { from, to, name: text.slice(from, to), category: "form" };
  const next = NEXT_GIVER.exec(key.slice(to));
  const giver = next?.groups?.["giver"];
  if (next === null || giver === undefined) return [own];
  const end = to + next[0].length;
  const office = text.slice(end - giver.length, end).replace(/^của /iu, "");
  return [own, { from: end - giver.length, to: end, name: `${form} của ${office}`, category: "form" }];
}

/** The longest word of each title, and those of the forms: most sentences have none of them. */
const longest = (spelling: string): string =>
  ruleKey(spelling)
    .replace(/["',()]/gu, "")
    .split(/\s+/u)
    .reduce((best, word) => (word.length > best.length ? word : best), "");
const ANY_AWARD = new RegExp(
  [
    ...new Set([
      ...LIKELY_TITLES.map(({ spelling }) => longest(spelling).replace(/s[ĩỹ]/u, "s")),
      ..."khen|thi đua|huân chương|kỷ niệm|huy hiệu|bằng lao động|lao động|sáng kiến|cstđ|lđtt|lđxs|ntvt|đhtt".split(
        "|",
      ),
    ]),
  ].join("|"),
  "u",
);

/** The awards a text names, in order; one within a longer one is not told twice. */
export const namedAwardsIn = remembering(awardsNamed, 2_000);

function awardsNamed(text: string): readonly NamedAwardMention[] {
  const key = ruleKey(text);
  if (!ANY_AWARD.test(key)) return [];
  const all = (regex: RegExp, category: "title" | "form"): readonly Named[] =>
    Array.from(key.matchAll(regex), ({ 0: words, index }) => {
      const to = index + words.length;
      return { from: index, to, name: text.slice(index, to), category };
    });
  const forms = Array.from(key.matchAll(FORMS)).flatMap((match) => formAt(text, key, match));
  const found: Named[] = [];
  for (const one of [...forms, ...all(MEDALS, "form"), ...all(TITLE, "title"), ...all(SHORT, "title")]) {
    if (!found.some((other) => other.from < one.to && one.from < other.to)) found.push(one);
  }
  return found.map(({ from, to, name, category }) => mention(from, to, name, category)).sort((a, b) => a.from - b.from);
}
