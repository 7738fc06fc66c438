import { find, type DraftContent, type Find } from "../draft/values";
import { has, pattern } from "../reading/key";
import { isMovement, namedAwardsIn, type NamedAwardMention } from "./award-names";
import type { ReadSentence } from "./context";

/** The award is given, asked for or reckoned with here; a movement of the same name is only spoken of. */
const GIVEN = pattern("tặng|xét|đề nghị|danh hiệu|hình thức|khen|tôn vinh|công nhận|bình xét|bình chọn|giải nhất");
const SECTION = (sentence: ReadSentence): boolean =>
  sentence.topics.includes("awards") ||
  sentence.topics.includes("prizes") ||
  /danh hiệu|hình thức/u.test(sentence.context.join(" "));

const LONE_FORM = /^(?:giấy khen|bằng khen|cờ thi đua|huân chương lao động|kỷ niệm chương)$/iu;
const PROPOSED = /(?:giới thiệu|đề xuất|phát hiện|bình chọn|tôn vinh|khen thưởng)[^;.]{0,60}$/u;
/** The award was won before: a condition, not what is given here. */
const WON = /đạt danh hiệu|được tặng|đã được|có thành tích|từ khi/u;
const CHOSEN = /danh hiệu|tặng|xét|giới thiệu|bình chọn|đề xuất|phát hiện|biểu dương, khen/u;

/** How surely a mention is only spoken of; null where it may be an award of the plan. */
function asideOf({ key, topics, at }: ReadSentence, mention: NamedAwardMention, before: string): number | null {
  if (isMovement(key, mention)) return PROPOSED.test(before) ? 0.8 : 0.3;
  if (mention.category === "form" && LONE_FORM.test(mention.name)) return 0.5;
  // "Cá nhân có sáng kiến được công nhận": a condition, no recognition that this plan gives.
  if (/sáng kiến/iu.test(mention.name) && /(?:^|[^\p{L}])có\s+(?:\d+\s+)?$/u.test(before)) return 0.4;
  if (topics[0] === "purpose" || at.region === "bases") return 0.3;
  if ((topics[0] === "criteria" && !/(?<!được )tặng\s*$/u.test(before)) || WON.test(before)) return 0.4;
  // Exemplars are spoken of everywhere: an award only where they are proposed, chosen or titled.
  const exemplar = mention.catalogue === "NTVT" || mention.catalogue === "DHTT";
  return exemplar && !CHOSEN.test(before) && mention.from > 3 ? 0.5 : null;
}

function sureness(sentence: ReadSentence, mention: NamedAwardMention, section: boolean): number {
  const { key } = sentence;
  const before = key.slice(Math.max(0, mention.from - 60), mention.from);
  const aside = asideOf(sentence, mention, before);
  if (aside !== null) return aside;
  if (mention.category === "form") return section || has(key, GIVEN) ? 0.94 : 0.6;
  if (/sáng kiến được công nhận/iu.test(mention.name)) return 0.7;
  if (section) return 0.93;
  if (/danh hiệu|tặng/u.test(before)) return /"\s*$/u.test(before) || mention.from < 4 ? 0.93 : 0.85;
  return has(before, GIVEN) ? 0.8 : 0.5;
}

/** "Xét đề nghị UBND phường khen thưởng": by law what a chairman gives is a Giấy khen, told as a guess. */
const BY_OFFICE =
  /(?:đề nghị|trình)\s+(?:các\s+)?(?:chủ tịch\s+)?(?:ubnd\s+|ủy ban nhân dân\s+)?(?<level>quận|huyện|thị xã|phường|xã)(?=\s+(?:khen thưởng|và[^;.]{3,20}khen thưởng))/gu;
const OUTSTANDING = /khen thưởng đột xuất|thành tích đột xuất/gu;

function inferredFinds({ key, text, at, topics }: ReadSentence): readonly Find[] {
  if (at.region !== "body" || topics[0] === "purpose") return [];
  const offices = Array.from(key.matchAll(BY_OFFICE), (match): Find => {
    const level = match.groups?.["level"] ?? "";
    const span = { from: match.index, to: match.index + match[0].length };
    const catalogue = level === "xã" || level === "phường" ? "GK_X" : "GK_H";
    const name = `Giấy khen của Chủ tịch UBND ${level}`;
    return find(
      { kind: "award", name, catalogue, category: "form" },
      [span],
      0.6,
      "inferred",
      text.slice(span.from, span.to),
    );
  });
  const outstanding = Array.from(key.matchAll(OUTSTANDING), (match): Find => {
    const span = { from: match.index, to: match.index + match[0].length };
    const name = "Khen thưởng thành tích đột xuất";
    return find(
      { kind: "award", name, catalogue: "TTDX", category: "form" },
      [span],
      0.6,
      "inferred",
      text.slice(span.from, span.to),
    );
  });
  return [...offices, ...outstanding];
}

/** Awards the plan gives or proposes. */
export function awardFinds(sentence: ReadSentence): readonly Find[] {
  if (sentence.at.region === "heading" || sentence.at.region === "recipients" || sentence.at.region === "signature")
    return [];
  const section = SECTION(sentence);
  const named = namedAwardsIn(sentence.text).map((mention) =>
    find(
      { kind: "award", name: mention.name, catalogue: mention.catalogue, category: mention.category },
      [mention],
      sureness(sentence, mention, section),
      "named-award",
      mention.name,
    ),
  );
  return [...named, ...inferredFinds(sentence)];
}

type Subject = Extract<DraftContent, { kind: "subject" }>["subject"];
const SUBJECTS: readonly (readonly [Subject, RegExp])[] = [
  ["collective", pattern("tập thể(?! lao động)")],
  ["individual", pattern("cá nhân|công dân")],
  ["household", pattern("hộ gia đình")],
];
const WHO_IS_AWARDED = /đối tượng|khen|tặng|xét|đề nghị|danh hiệu|tôn vinh|tiêu biểu/u;

const ORDERED = /(?:đề nghị|yêu cầu)\s+(?:các|mọi|tất cả|toàn thể)\s(?:(?!khen|tặng|tôn vinh)[^;.])*$/u;

/** Whom the plan awards: collectives, individuals, households. */
export function subjectFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at, topics } = sentence;
  if (at.region !== "body") return [];
  const heading = `${sentence.context.at(-1) ?? ""} ${sentence.lead}`;
  const named =
    /đối tượng/u.test(heading) ||
    /^đối tượng|^danh hiệu|được xét tặng cho/u.test(key) ||
    /xét (?:tặng )?cho/u.test(key) ||
    (topics[0] === "units" && /khen|xét|đối tượng/u.test(heading));
  const about = named || WHO_IS_AWARDED.test(key);
  if (!about || topics[0] === "purpose") return [];
  return SUBJECTS.flatMap(([subject, regex]): readonly Find[] => {
    const match = [...key.matchAll(regex)][0];
    if (match === undefined) return [];
    const span = { from: match.index, to: match.index + match[0].length };
    const counted = /\d+\s*$/u.test(key.slice(0, match.index));
    const before = key.slice(0, match.index);
    // "Đề nghị các bộ phận, cá nhân báo cáo" orders them to do something.
    const given = /(?:tặng|khen|khen thưởng|tôn vinh|đề nghị)[^;.]{0,80}$/u.test(before) && !ORDERED.test(before);
    const sure = named ? 0.93 : counted || given ? 0.91 : 0.55;
    return [find({ kind: "subject", subject }, [span], sure, "trigger", text.slice(span.from, span.to))];
  });
}
