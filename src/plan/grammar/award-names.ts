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
  /(?<![\p{L}])(?<form>giấy khen|bằng khen|cờ thi đua)(?:\s+(?:(?:của|cấp)\s+)(?<whose>(?:(?!\s+(?:cho|đối với|và (?:kỷ niệm|bằng|giấy|huân|cờ|danh hiệu|tôn vinh|đề nghị|biểu dương)|trước|chậm|gửi|khi|kèm|theo|nhân(?!\s+dân)|vào|tại|trong|về|để|gồm|hoặc|là|có|đạt|với)(?![\p{L}]))[^,;:.("\d]){2,70}))?/gu;
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

/** The awards a text names, in order; one within a longer one is not told twice. */
export function namedAwardsIn(text: string): readonly NamedAwardMention[] {
  const key = ruleKey(text);
  const found: NamedAwardMention[] = [];
  const add = (from: number, to: number, name: string, category: "title" | "form"): void => {
    if (!found.some((other) => other.from < to && from < other.to)) found.push(mention(from, to, name, category));
  };
  for (const match of key.matchAll(FORMS)) {
    const [from, to] = [match.index, match.index + match[0].trimEnd().length];
    const whose = match.groups?.["whose"];
    const giver = whose === undefined ? GIVER.exec(key.slice(0, from))?.groups?.["giver"] : undefined;
    const giverAt = giver === undefined ? -1 : key.lastIndexOf(giver, from);
    const form = text.slice(from, from + (match.groups?.["form"] ?? "").length);
    if (whose !== undefined) {
      add(from, to, text.slice(from, to), "form");
      const next = NEXT_GIVER.exec(key.slice(to));
      const giverOfNext = next?.groups?.["giver"];
      if (next !== null && giverOfNext !== undefined) {
        const at = to + next[0].length - giverOfNext.length;
        const office = text.slice(at, at + giverOfNext.length).replace(/^của /iu, "");
        add(at, at + giverOfNext.length, `${form} của ${office}`, "form");
      }
    } else if (giver !== undefined)
      add(
        from,
        to,
        `${form.charAt(0).toLocaleUpperCase("vi")}${form.slice(1)} của ${text.slice(giverAt, giverAt + giver.length)}`,
        "form",
      );
    else add(from, to, form, "form");
  }
  for (const match of key.matchAll(MEDALS))
    add(match.index, match.index + match[0].length, text.slice(match.index, match.index + match[0].length), "form");
  for (const match of key.matchAll(TITLE))
    add(match.index, match.index + match[0].length, text.slice(match.index, match.index + match[0].length), "title");
  for (const match of key.matchAll(SHORT))
    add(match.index, match.index + match[0].length, text.slice(match.index, match.index + match[0].length), "title");
  return found.sort((a, b) => a.from - b.from);
}
