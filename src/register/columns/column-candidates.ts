import type { Criterion, DocumentRule, RegisterKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import { guessFieldByHeader, type HeaderTopic } from "../../layout/header/header-vocabulary";
import type { Evidence, HeaderColumn } from "../../layout/layout";
import { compareKey, foldKey, looseKey, squeeze } from "../../text/key";
import { fitOf } from "./content-fit";
import { fieldsByContent } from "./content-guess";
import type { ColumnProfile } from "./profile";
import type { ColumnMapping, TakeInContext } from "../register";
import { readAnswer } from "../values/attested";
import type { AwardReader } from "../values/awards";

/** One thing a column may be. */
export interface Candidate {
  readonly field: FieldId;
  readonly confidence: number;
  readonly source: ColumnMapping["source"];
  readonly evidence: Evidence;
  readonly award: string | null;
  readonly item: string | null;
}

/** All a column may be, best first, and whether its header is understood as something no register keeps. */
export interface ColumnCandidates {
  readonly column: HeaderColumn;
  readonly profile: ColumnProfile;
  readonly header: string;
  readonly candidates: readonly Candidate[];
  readonly notKept: Evidence | null;
}

const HEADER_SEPARATOR = " / ";

const SUPPORT = 0.5;
const CONTRADICTION = 0.5;
/** A header text that is known to the last word keeps being believed where the content merely differs. */
const combined = (header: number, fit: number): number =>
  fit >= 0 ? header + (1 - header) * SUPPORT * fit : header * (1 + CONTRADICTION * fit);

const plain = (field: FieldId, confidence: number, source: ColumnMapping["source"], evidence: Evidence): Candidate => ({
  field,
  confidence,
  source,
  evidence,
  award: null,
  item: null,
});

const NUMBERED = /^(?:tieu chuan|tieu chi|tc|dieu kien)(?: so)? (\d{1,2})$/;

/** The criterion whose words stand in the header; null for none or several equally good ones. */
function criterionOf(header: string, criteria: readonly Criterion[], fallback: boolean): Criterion | null {
  const key = ` ${looseKey(header)} `;
  let best: Criterion | null = null;
  let length = 0;
  for (const criterion of criteria) {
    for (const words of criterion.headerWords) {
      const wanted = looseKey(words);
      if (wanted.length > length && key.includes(` ${wanted} `)) {
        best = criterion;
        length = wanted.length;
      }
    }
  }
  if (best !== null || !fallback) return best;
  const numbered = NUMBERED.exec(key.trim());
  if (numbered !== null) return criteria[Number(numbered[1]) - 1] ?? null;
  return criteria.length === 1 ? (criteria[0] ?? null) : null;
}

const documentOf = (header: string, documents: readonly DocumentRule[]): DocumentRule | null => {
  const key = ` ${looseKey(header)} `;
  const found = documents.filter((document) =>
    [document.name, ...document.headerWords].some((words) => key.includes(` ${looseKey(words)} `)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** What the campaign says about columns, prepared once. */
export interface ColumnContext {
  readonly criteria: readonly Criterion[];
  readonly documents: readonly DocumentRule[];
  /** Header key → field, from the campaign's own column list. */
  readonly headers: ReadonlyMap<string, FieldId>;
  readonly awards: AwardReader;
}

/**
 * Header texts that mean one thing in a person's row and another in a body's; the campaign's list decides only among
 * the rest.
 */
export function columnContext(
  context: TakeInContext,
  awards: AwardReader,
  registers: readonly RegisterKind[] | null,
): ColumnContext {
  const rules = (context.columns ?? []).filter((rule) => registers === null || registers.includes(rule.register));
  const headers = new Map<string, FieldId>();
  const unsure = new Set<string>();
  for (const rule of rules) {
    const key = looseKey(rule.header);
    if (headers.has(key) && headers.get(key) !== rule.field) unsure.add(key);
    headers.set(key, rule.field);
  }
  for (const key of unsure) headers.delete(key);
  const documents = (context.rules ?? []).filter((rule): rule is DocumentRule => rule.type === "document");
  return { criteria: context.criteria ?? [], documents, headers, awards };
}

/** The campaign's own header, whole, is what its template says: nothing read into words or content outbids it. */
const CAMPAIGN_HEADER = 0.99;
/** Only the last part of a header over several rows is the campaign's. */
const CAMPAIGN_LAST = 0.97;
const SURE_HEADER = 0.9;

const QUALIFIED = / (?:de nghi|xet|xet tang|trinh|cong nhan|khen thuong|dang ky|xet cong nhan|de nghi cong nhan)$/;

/** "Đợt đề nghị" where the campaign has a column "Đợt" of its own. */
function ownField(last: string, context: ColumnContext): FieldId | undefined {
  const field = context.headers.get(foldKey(last).replace(QUALIFIED, ""));
  return field?.startsWith("x:") === true ? field : undefined;
}

function campaignCandidate(header: string, last: string, context: ColumnContext): Candidate | null {
  const whole = context.headers.get(looseKey(header));
  const field = whole ?? context.headers.get(looseKey(last)) ?? ownField(last, context);
  const isItem = field === "attestation" || (field === "documents" && documentOf(header, context.documents) !== null);
  return field === undefined || isItem
    ? null
    : plain(field, whole === undefined ? CAMPAIGN_LAST : CAMPAIGN_HEADER, "header", {
        code: "column-campaign",
        params: { header, field },
      });
}

/** "Đạt tiêu chuẩn: công trình hoàn thành": the criterion's own words must not make it another column. */
const SAYS_ATTESTED = /^(?:khong )?dat tieu chuan\b/;

/** Whether every cell of the column is a yes or a no in some words: "Có", "Chưa xác nhận". */
function isAnswered({ texts }: ColumnProfile): boolean {
  const answers = [...texts.values()].map((text) => readAnswer(text).answer);
  return answers.length > 0 && !answers.includes("other");
}

function itemCandidate(
  header: string,
  guess: Candidate | null,
  profile: ColumnProfile,
  context: ColumnContext,
): Candidate | null {
  const attested = guess?.field === "attestation" || SAYS_ATTESTED.test(looseKey(header));
  const criterion = criterionOf(header, context.criteria, attested);
  const told = attested || isAnswered(profile);
  if (criterion !== null && (told || (guess?.confidence ?? 0) < SURE_HEADER)) {
    return {
      field: "attestation",
      confidence: told ? Math.max(0.93, guess?.confidence ?? 0) : 0.88,
      source: "header",
      evidence: { code: "column-criterion", params: { header, item: criterion.id } },
      award: null,
      item: criterion.id,
    };
  }
  return documentCandidate(header, guess, context);
}

/** A column about one paper of the dossier. */
function documentCandidate(header: string, guess: Candidate | null, context: ColumnContext): Candidate | null {
  const papers = guess?.field === "documents";
  const document = documentOf(header, context.documents);
  if (document !== null && (papers || (guess?.confidence ?? 0) < SURE_HEADER)) {
    return {
      field: "documents",
      confidence: papers ? Math.max(0.93, guess.confidence) : 0.88,
      source: "header",
      evidence: { code: "column-document", params: { header, item: document.id } },
      award: null,
      item: document.id,
    };
  }
  return null;
}

/** A column headed by an award's name, with ticks or nothing in it. */
function markCandidate(
  last: string,
  header: string,
  guess: Candidate | null,
  profile: ColumnProfile,
  context: ColumnContext,
  underAwards: boolean,
): Candidate | null {
  const award = context.awards.one(last);
  const marked = profile.filled === 0 || profile.share("mark") >= 0.6;
  if (guess?.field === "awardMark" && marked) {
    return { ...guess, confidence: award === null ? guess.confidence : Math.max(guess.confidence, 0.95), award: last };
  }
  if (award === null || !marked) return null;
  // "Danh hiệu đề nghị / Gương điển hình tiên tiến": under a head of awards an award's name is one, ticked or not yet.
  if (underAwards) return awardMark(last, header, award);
  if (profile.filled === 0) return null;
  if (guess !== null && guess.field !== "award" && guess.confidence >= SURE_HEADER) return null;
  return awardMark(last, header, award);
}

/** A column of marks for one award. */
const awardMark = (last: string, header: string, award: string): Candidate => ({
  field: "awardMark",
  confidence: 0.96,
  source: "both",
  evidence: { code: "column-award", params: { header, award } },
  award: last,
  item: null,
});

const LEAST_OF_ONE = -0.2;

function headerCandidate(
  path: readonly string[],
  profile: ColumnProfile,
  topic: HeaderTopic | null,
): { readonly guess: Candidate | null; readonly notKept: Evidence | null } {
  const read = guessFieldByHeader(path, topic);
  if (read.field === null) return { guess: null, notKept: read.confidence > 0 ? read.evidence : null };
  // One cell alone tells little against a header that is known.
  const swapped = profile.share("date") + profile.share("sex") === 1;
  const fit = Math.max(fitOf(read.field, profile), profile.filled === 1 && !swapped ? LEAST_OF_ONE : -1);
  const guess = plain(read.field, combined(read.confidence, fit), fit > 0.3 ? "both" : "header", read.evidence);
  return {
    guess: read.field === "awardMark" ? { ...guess, award: path.at(-1)?.replace(OWN_NUMBER, "") ?? null } : guess,
    notKept: null,
  };
}

/** "Giấy khen (10)": the column's number. */
const OWN_NUMBER = /\s*[([]\s*\d{1,2}\s*[)\]]$/;

/** All that one column may be. */
export function candidatesOf(
  column: HeaderColumn,
  profile: ColumnProfile,
  context: ColumnContext,
  topic: HeaderTopic | null,
): ColumnCandidates {
  const path = column.path.map(squeeze).filter((part) => part !== "");
  const header = path.join(HEADER_SEPARATOR);
  const last = (path.at(-1) ?? "").replace(OWN_NUMBER, "");
  const found = new Map<FieldId, Candidate>();
  const add = (candidate: Candidate | null): void => {
    if (candidate === null) return;
    const known = found.get(candidate.field);
    // One criterion or one paper says more than the field alone.
    const saysMore = known?.item === null && candidate.item !== null && known.confidence <= candidate.confidence;
    if (known === undefined || known.confidence < candidate.confidence || saysMore)
      found.set(candidate.field, candidate);
  };
  const { guess, notKept } = path.length === 0 ? { guess: null, notKept: null } : headerCandidate(path, profile, topic);
  if (path.length > 0) {
    const item = itemCandidate(header, guess, profile, context);
    if (item === null || !SAYS_ATTESTED.test(looseKey(header))) add(guess);
    add(campaignCandidate(header, last, context));
    add(item);
    const underAwards = path.length > 1 && guessFieldByHeader(path.slice(0, -1)).field === "award";
    add(markCandidate(last, header, guess, profile, context, underAwards));
  }
  for (const { field, confidence } of fieldsByContent(profile)) {
    const share = Math.round(confidence * 100);
    add(
      plain(field, path.length === 0 || notKept === null ? confidence : confidence * 0.5, "content", {
        code: "column-content",
        params: { field, share },
      }),
    );
  }
  const candidates = [...found.values()].sort((a, b) => b.confidence - a.confidence);
  return { column, profile, header, candidates, notKept };
}

/** Whether two headers are the same text. */
export const sameHeader = (a: HeaderColumn, b: HeaderColumn): boolean =>
  compareKey(a.path.join(HEADER_SEPARATOR)) === compareKey(b.path.join(HEADER_SEPARATOR));
