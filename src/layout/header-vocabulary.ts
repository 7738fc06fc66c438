import type { FieldGuess } from "./layout";
import type { GuessEvidence } from "./evidence";
import { headerTokens, parenthesisedTokens } from "./header-text";
import { readNotions, type Reading } from "./notions";
import { FIELD_RULES, type FieldRule } from "./vocabulary/rules";
import type { Notion } from "./vocabulary/terms";

/** A guess with the rule's evidence typed. */
interface TypedGuess extends FieldGuess {
  readonly evidence: GuessEvidence;
}

/** Readings of header texts seen before: the same few headers come with every sheet. */
const READINGS = new Map<string, Reading>();
const READINGS_KEPT = 5000;

function readingOf(text: string): Reading {
  const known = READINGS.get(text);
  if (known !== undefined) return known;
  const outside = readNotions(headerTokens(text));
  const inside = outside.notions.length > 0 ? null : readNotions(parenthesisedTokens(text));
  const reading = inside !== null && inside.notions.length > 0 ? { ...inside, coverage: inside.coverage * 0.8 } : outside;
  if (READINGS.size >= READINGS_KEPT) READINGS.clear();
  READINGS.set(text, reading);
  return reading;
}

const holds = (rule: FieldRule, own: readonly Notion[], all: ReadonlySet<Notion>): boolean =>
  rule.own.every((notion) => own.includes(notion)) &&
  rule.all.every((notion) => all.has(notion)) &&
  !rule.not.some((notion) => own.includes(notion)) &&
  (!rule.only || own.length === rule.own.length);

const PATH_SEPARATOR = " / ";
const CHOICE_FACTOR = 0.8;

interface Decision {
  readonly rule: FieldRule;
  readonly sure: number;
}

function decide(reading: Reading, above: readonly Reading[]): Decision | null {
  const own = reading.notions.filter((notion) => notion !== "choice");
  if (own.length === 0) return null;
  const all = new Set<Notion>([...own, ...above.flatMap((one) => one.notions)]);
  const rule = FIELD_RULES.find((candidate) => holds(candidate, own, all));
  if (rule === undefined) return null;
  const choice = reading.notions.includes("choice") ? CHOICE_FACTOR : 1;
  return { rule, sure: rule.sure * reading.spelling * (0.45 + 0.55 * reading.coverage) * choice };
}

/** What an unknown word under a known head may hold. */
function underKnownHead(above: readonly Reading[]): Decision | null {
  const notions = new Set(above.flatMap((one) => one.notions));
  const field = notions.has("award") ? "awardMark" : notions.has("attestation") ? "attestation" : notions.has("documents") ? "documents" : null;
  if (field === null) return null;
  const rule = { field, sure: 0.72, own: [], all: [], not: [], only: false } as const;
  return { rule, sure: rule.sure };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The field that a column's header names, told by the header texts from top to bottom alone.
 * `field` is null with a confidence over 0 where the header is understood and names nothing a register keeps.
 */
export function guessFieldByHeader(path: readonly string[]): TypedGuess {
  const header = path.join(PATH_SEPARATOR);
  const readings = path.map(readingOf);
  const last = readings.at(-1);
  if (last === undefined) return { field: null, confidence: 0, evidence: { code: "header-unknown", params: { header } } };
  const above = readings.slice(0, -1);
  const own = decide(last, above);
  const decision = own ?? underKnownHead(above) ?? decideAbove(above);
  if (decision === null) return { field: null, confidence: 0, evidence: { code: "header-unknown", params: { header } } };
  const { field } = decision.rule;
  const confidence = rounded(decision.sure);
  if (field === null) return { field, confidence, evidence: { code: "header-not-kept", params: { header } } };
  if (own === null || own.rule.all.length > 0) {
    return { field, confidence, evidence: { code: "header-above", params: { header: path.at(-1) ?? "", above: path.slice(0, -1).join(PATH_SEPARATOR), field } } };
  }
  return { field, confidence, evidence: { code: last.spelling < 1 ? "header-spelling" : "header-words", params: { header, field } } };
}

const CHILD_UNKNOWN = 0.8;

/** The head's own field for a column whose own words are unknown. */
function decideAbove(above: readonly Reading[]): Decision | null {
  const parent = above.at(-1);
  const decision = parent === undefined ? null : decide(parent, above.slice(0, -1));
  return decision === null ? null : { ...decision, sure: decision.sure * CHILD_UNKNOWN };
}
