import type { Deadline } from "../../campaign/campaign";
import { datesOf, dayOfMention } from "../grammar/dates";
import { ruleKey } from "../reading/key";
import type { PlanDraft } from "./draft-plan";
import type { DraftContent, DraftValue, Span } from "./values";

/** Kinds that a clerk can add by selecting words of the plan: those that are words and nothing else. */
export const ADDED_KINDS = [
  "award",
  "criterion",
  "document",
  "unitKind",
  "receiver",
  "submission",
  "duty",
  "issuer",
  "title",
] as const;
export type AddedKind = (typeof ADDED_KINDS)[number];

/** A deadline as typed: "trước ngày 05/6/2024", "chậm nhất ngày 20 hằng tháng"; null where no day is in it. */
function typedDeadline(text: string, old: Deadline): Deadline | null {
  const key = ruleKey(text);
  const [date] = datesOf(key);
  if (date === undefined) return null;
  const inclusive = !/trước|before/u.test(key);
  if (date.type === "monthly" && old.type === "monthly") return { ...old, dayOfMonth: date.date, inclusive };
  const day = dayOfMention(date, null);
  return day === null ? null : { type: "fixed", day, inclusive };
}

type Dated = Extract<DraftContent, { readonly deadline: Deadline }>;

/** "Báo cáo: trước ngày 05/6/2024": the name stands before the last colon, the day after it. */
function datedAs(content: Dated, text: string): DraftContent {
  const colon = text.lastIndexOf(":");
  const deadline = typedDeadline(colon < 0 ? text : text.slice(colon + 1), content.deadline);
  const name = (colon < 0 ? (deadline === null ? text : "") : text.slice(0, colon)).trim();
  const due = deadline ?? content.deadline;
  if (content.kind === "awardDeadline")
    return { ...content, awards: name === "" ? content.awards : name.split(/\s*;\s*/u), deadline: due };
  return { ...content, name: name === "" ? content.name : name, deadline: due };
}

function quotaAs(content: Extract<DraftContent, { kind: "quota" }>, text: string): DraftContent {
  const [first, second] = Array.from(text.matchAll(/\d+/gu), ([digits]) => Number(digits));
  if (first === undefined) return content;
  if (second !== undefined) return { ...content, min: Math.min(first, second), max: Math.max(first, second) };
  const most =
    /không quá|tối đa|at most/u.test(ruleKey(text)) ||
    (content.min === null && !/ít nhất|tối thiểu|at least/u.test(ruleKey(text)));
  return { ...content, min: most ? null : first, max: most ? first : null };
}

function periodAs(text: string): DraftContent | null {
  const days = datesOf(ruleKey(text)).map((date) => dayOfMention(date, null));
  const [from, to] = days.length === 1 ? [null, days[0]] : days;
  return to === undefined || to === null ? null : { kind: "period", from: from ?? null, to };
}

/** "Phát triển kinh tế: 60 điểm", or the points alone. */
function scoreAs(content: Extract<DraftContent, { kind: "score" }>, text: string): DraftContent | null {
  const match = /^(?<name>.*?)[\s:–-]*(?<points>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:điểm|points)?$/iu.exec(text);
  if (match?.groups === undefined) return null;
  const { name = "", points = "" } = match.groups;
  return { kind: "score", name: name.trim() || content.name, points: Number(points.replace(",", ".")) };
}

/** What has one number, with the number typed. */
function numberAs(
  content: Extract<DraftContent, { kind: "share" | "copies" | "scoreLimit" }>,
  text: string,
): DraftContent | null {
  const number = Number(/\d+/u.exec(text)?.[0] ?? Number.NaN);
  if (Number.isNaN(number)) return null;
  if (content.kind === "scoreLimit") return { ...content, points: number };
  return content.kind === "copies" ? { ...content, minimum: number } : { ...content, percent: Math.min(number, 100) };
}

/** The contents with what the clerk typed instead; null where the text cannot be that. */
function corrected(content: DraftContent, typed: string): DraftContent | null {
  const text = typed.trim();
  if (text === "") return null;
  if ("deadline" in content) return datedAs(content, text);
  if (content.kind === "quota") return quotaAs(content, text);
  if (content.kind === "period") return periodAs(text);
  if (content.kind === "issuedOn") {
    const [date] = datesOf(ruleKey(text));
    const day = date === undefined ? null : dayOfMention(date, null);
    return day === null ? null : { kind: "issuedOn", day };
  }
  if (content.kind === "score") return scoreAs(content, text);
  return content.kind === "share" || content.kind === "copies" || content.kind === "scoreLimit"
    ? numberAs(content, text)
    : wordsAs(content, text);
}

type Worded = Exclude<
  DraftContent,
  Dated | { kind: "quota" | "period" | "issuedOn" | "share" | "copies" | "score" | "scoreLimit" }
>;

/** Contents of one text, by the name of their text; a subject or what is left open has none to type. */
function wordsAs(content: Worded, text: string): DraftContent | null {
  if ("name" in content) {
    if (content.kind === "award") return { ...content, name: text, catalogue: null };
    return { ...content, name: content.kind === "signature" ? (text.split("/").at(-1)?.trim() ?? text) : text };
  }
  if (content.kind === "duty") return { ...content, who: text };
  if ("text" in content) return { ...content, text };
  if (content.kind === "number") return { ...content, number: text };
  if (content.kind === "title") return { ...content, title: text };
  return content.kind === "column" ? { ...content, header: text } : null;
}

function contentOf(kind: AddedKind, text: string): DraftContent {
  switch (kind) {
    case "award":
      return { kind, name: text, catalogue: null, category: "form" };
    case "criterion":
      return { kind, register: "nominations", text };
    case "document":
      return { kind, name: text, per: "unit" };
    case "submission":
      return { kind, name: text, deadline: { type: "open" }, proof: null, closing: false };
    case "duty":
      return { kind, who: text, text };
    case "title":
      return { kind, title: text };
    case "unitKind":
    case "receiver":
    case "issuer":
      return { kind, name: text };
  }
}

/** What the clerk changes in a draft. */
export type DraftAmendment =
  | { readonly type: "correct"; readonly id: string; readonly text: string }
  | { readonly type: "add"; readonly sentence: number; readonly words: string; readonly kind: AddedKind };

function added(
  draft: PlanDraft,
  { sentence, words, kind }: Extract<DraftAmendment, { type: "add" }>,
): DraftValue | null {
  const at = draft.sentences[sentence];
  const text = words.trim();
  const from = at?.text.indexOf(text) ?? -1;
  if (at === undefined || text === "" || from < 0) return null;
  const span: Span = { from, to: from + text.length };
  const id = `t${draft.values.filter((value) => value.id.startsWith("t")).length + 1}`;
  return {
    id,
    content: contentOf(kind, text),
    sentence,
    place: at.at.place,
    spans: [span],
    confidence: 1,
    pile: "sure",
    reason: { code: "by-hand", words: "" },
  };
}

/** The draft with a change of the clerk's; what is typed is sure. Null where it cannot be made. */
export function amended(draft: PlanDraft, change: DraftAmendment): PlanDraft | null {
  if (change.type === "add") {
    const value = added(draft, change);
    return value === null ? null : { ...draft, values: [...draft.values, value] };
  }
  const value = draft.values.find(({ id }) => id === change.id);
  const content = value === undefined ? null : corrected(value.content, change.text);
  if (value === undefined || content === null) return null;
  const sure: DraftValue = { ...value, content, pile: "sure", confidence: 1, reason: { code: "by-hand", words: "" } };
  return { ...draft, values: draft.values.map((one) => (one === value ? sure : one)) };
}
