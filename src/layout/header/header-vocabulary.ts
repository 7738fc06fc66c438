import { remembering } from "../../base/remembering";
import type { FieldId } from "../../field/field";
import { fieldOfRegisterHeader, fieldOfWrittenHeader } from "../../field/headers";
import type { FieldGuess } from "../layout";
import type { GuessEvidence } from "../evidence";
import { headerTokens, parenthesisedTokens } from "./header-text";
import { readNotions, type Reading } from "./header-words";
import type { FieldRule } from "./vocabulary/rule";
import { FIELD_RULES } from "./vocabulary/rules";
import type { Notion } from "./vocabulary/terms";

/** What a table is a list of, where that decides whom its columns speak of: "Tác giả" of articles or of initiatives. */
export type HeaderTopic = "article" | "initiative" | "work";

/** A guess with the rule's evidence typed. */
interface TypedGuess extends FieldGuess {
  readonly evidence: GuessEvidence;
}

/** Readings of header texts seen before: the same few headers come with every sheet. */
const READINGS_KEPT = 5000;
const readingOf = remembering(read, READINGS_KEPT);

const PARENTHESES_FACTOR = 0.8;
/** "Loại (công trình/phần việc)": what kinds are meant stands in the parentheses. */
const SAYS_LITTLE: ReadonlySet<Notion> = new Set<Notion>(["classify", "occasion"]);

function read(text: string): Reading {
  const outside = readNotions(headerTokens(text));
  const little = outside.notions.every((notion) => SAYS_LITTLE.has(notion));
  if (!little) return outside;
  const inside = readNotions(parenthesisedTokens(text));
  if (inside.notions.length === 0) return outside;
  if (outside.notions.length > 0)
    return {
      ...outside,
      notions: [...outside.notions, ...inside.notions.filter((notion) => !outside.notions.includes(notion))],
    };
  return {
    ...inside,
    coverage: inside.coverage * PARENTHESES_FACTOR,
    headCoverage: inside.headCoverage * PARENTHESES_FACTOR,
  };
}

/** Heads that name one thing whatever qualifies them; "Đơn vị …", "Ngày …", "Số …" may be anything. */
const SPECIFIC: ReadonlySet<Notion> = new Set<Notion>([
  "fullName",
  "lastName",
  "sex",
  "birth",
  "identity",
  "phone",
  "email",
  "position",
  "rank",
  "address",
  "achievement",
  "award",
  "propose",
  "awardName",
  "initiative",
  "article",
  "votes",
  "ethnicity",
  "writer",
  "documents",
]);
/** A word before the head, or after a general one, may change what the column holds. */
const coverageOf = ({ notions, coverage, headCoverage }: Reading): number =>
  SPECIFIC.has(notions[0] ?? "choice") ? headCoverage : coverage;

const holds = (rule: FieldRule, own: readonly Notion[], all: ReadonlySet<Notion>): boolean =>
  rule.own.every((notion) => own.includes(notion)) &&
  rule.all.every((notion) => all.has(notion)) &&
  !rule.not.some((notion) => own.includes(notion)) &&
  (rule.head === null || own[0] === rule.head) &&
  (!rule.only || own.length === rule.own.length);

const PATH_SEPARATOR = " / ";
const CHOICE_FACTOR = 0.8;

interface Decision {
  readonly rule: FieldRule;
  readonly sure: number;
}

/** What is proposed is an award. */
const withAward = (notions: readonly Notion[]): readonly Notion[] =>
  notions.includes("propose") && !notions.includes("awardName")
    ? notions
        .filter((notion) => notion !== "award")
        .flatMap((notion): readonly Notion[] => (notion === "propose" ? ["award", "propose"] : [notion]))
    : notions;

function decide(reading: Reading, above: readonly Reading[], topic: HeaderTopic | null): Decision | null {
  const own = withAward(reading.notions.filter((notion) => notion !== "choice"));
  if (own.length === 0) return null;
  const all = new Set<Notion>([...own, ...above.flatMap((one) => withAward(one.notions))]);
  if (topic !== null) all.add(topic);
  const rule = FIELD_RULES.find((candidate) => holds(candidate, own, all));
  if (rule === undefined) return null;
  const choice = reading.notions.includes("choice") ? CHOICE_FACTOR : 1;
  return { rule, sure: rule.sure * reading.spelling * (0.45 + 0.55 * coverageOf(reading)) * choice };
}

/** What an unknown word under a known head may hold. */
function underKnownHead(above: readonly Reading[]): Decision | null {
  const notions = new Set(above.flatMap((one) => withAward(one.notions)));
  const field = notions.has("award")
    ? "awardMark"
    : notions.has("attestation")
      ? "attestation"
      : notions.has("documents")
        ? "documents"
        : null;
  if (field === null) return null;
  const rule = { field, sure: 0.72, own: [], all: [], not: [], only: false, head: null } as const;
  return { rule, sure: rule.sure };
}

const SURE_OF_NOTHING = 0.6;
/** Half understood as something no register keeps: the head above knows better. */
const isGuessAtNothing = ({ rule, sure }: Decision): boolean => rule.field === null && sure < SURE_OF_NOTHING;

/** A header that the words of a field name as it is written. */
const SURE_OF_WRITTEN = 0.96;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** "Bạn đang làm tại đơn vị nào?": what a survey asks is no column of a list, whatever words stand in it. */
const QUESTION =
  /\?\s*(?:\(.*\))?\s*[*]?$|[?]\s*[(\n]|(?<![\p{L}])(?:bạn|anh\/chị|anh\/ chị|anh \(chị\)|quý vị|thầy\/cô|em) (?:có|đã|đang|thấy|muốn|cảm|biết|hãy|là|vui lòng)(?![\p{L}])/iu;

const SHORTEST_QUESTION = 6;

const asksSomething = (text: string): boolean => QUESTION.test(text) && text.split(/\s+/).length >= SHORTEST_QUESTION;

/** "TC", "G.C": two letters of which no word is made. */
const ABBREVIATION = /^[bcdđghklmnpqrstvx]\.?\s?[bcdđghklmnpqrstvx]\.?$/i;
const ABBREVIATION_FACTOR = 0.78;

/** Below a head of another matter two letters may be short for anything. */
function abbreviated(path: readonly string[], own: Decision | null, above: Decision | null): Decision | null {
  const alone = path.length === 1 || !ABBREVIATION.test((path.at(-1) ?? "").trim());
  if (alone || own === null || own.rule.all.length > 0 || own.rule.field === above?.rule.field) return own;
  return { ...own, sure: own.sure * ABBREVIATION_FACTOR };
}

/** What the register itself calls a field, where no word tells more of it. A single word may be anything. */
const ownHeader = (text: string): FieldId | null => (/\S\s+\S/u.test(text) ? fieldOfRegisterHeader(text) : null);

/**
 * The field that a column's header names, told by the header texts from top to bottom alone.
 * `field` is null with a confidence over 0 where the header is understood and names nothing a register keeps.
 */
export function guessFieldByHeader(path: readonly string[], topic: HeaderTopic | null = null): TypedGuess {
  const header = path.join(PATH_SEPARATOR);
  if (asksSomething(path.at(-1) ?? ""))
    return { field: null, confidence: 0.9, evidence: { code: "header-not-kept", params: { header } } };
  const readings = path.map(readingOf);
  const last = readings.at(-1);
  if (last === undefined)
    return { field: null, confidence: 0, evidence: { code: "header-unknown", params: { header } } };
  const written = fieldOfWrittenHeader(path.at(-1) ?? "");
  if (written !== null)
    return {
      field: written,
      confidence: SURE_OF_WRITTEN,
      evidence: { code: "header-words", params: { header, field: written } },
    };
  const above = readings.slice(0, -1);
  const own = abbreviated(path, decide(last, above, topic), decideAbove(above, topic));
  const decision =
    (own !== null && !isGuessAtNothing(own) ? own : underKnownHead(above)) ?? own ?? decideAbove(above, topic);
  const field = decision === null || decision.sure < SURE_OF_NOTHING ? ownHeader(path.at(-1) ?? "") : null;
  if (field !== null)
    return { field, confidence: SURE_OF_WRITTEN, evidence: { code: "header-words", params: { header, field } } };
  if (decision === null)
    return { field: null, confidence: 0, evidence: { code: "header-unknown", params: { header } } };
  return guessOf(decision, own, last, path);
}

/** The decision with its evidence: the header's own words, a corrected spelling, or the words above. */
function guessOf(decision: Decision, own: Decision | null, last: Reading, path: readonly string[]): TypedGuess {
  const header = path.join(PATH_SEPARATOR);
  const { field } = decision.rule;
  const confidence = rounded(decision.sure);
  if (field === null) return { field, confidence, evidence: { code: "header-not-kept", params: { header } } };
  if (own === null || own.rule.all.length > 0) {
    return {
      field,
      confidence,
      evidence: {
        code: "header-above",
        params: { header: path.at(-1) ?? "", above: path.slice(0, -1).join(PATH_SEPARATOR), field },
      },
    };
  }
  return {
    field,
    confidence,
    evidence: { code: last.spelling < 1 ? "header-spelling" : "header-words", params: { header, field } },
  };
}

const CHILD_UNKNOWN = 0.8;

/** The head's own field for a column whose own words are unknown. */
function decideAbove(above: readonly Reading[], topic: HeaderTopic | null): Decision | null {
  const parent = above.at(-1);
  const decision = parent === undefined ? null : decide(parent, above.slice(0, -1), topic);
  return decision === null ? null : { ...decision, sure: decision.sure * CHILD_UNKNOWN };
}

const TOPIC_BY_FIELD: Readonly<Partial<Record<FieldId, HeaderTopic>>> = {
  articleTitle: "article",
  workTitle: "work",
  initiative: "initiative",
};
const SURE_OF_TOPIC = 0.8;

/**
 * The topic that the headers of a table tell together; null for lists of people and bodies. Where a person is named
 * first, "Tên sáng kiến" is one thing among others about that person.
 */
export function topicOf(paths: readonly (readonly string[])[]): HeaderTopic | null {
  let named = false;
  for (const path of paths) {
    const { field, confidence } = guessFieldByHeader(path);
    if (field === null || confidence < SURE_OF_TOPIC) continue;
    const topic = TOPIC_BY_FIELD[field];
    if (topic === "article" || (topic !== undefined && !named)) return topic;
    named ||= field === "name" || field === "lastName";
  }
  return null;
}
