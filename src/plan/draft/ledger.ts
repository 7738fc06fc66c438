import { groupBy } from "../../base/group-by";
import type { ReadSentence } from "../grammar/context";
import type { DraftValue, Span } from "./values";

export type MentionKind = "date" | "number" | "obligation";
/** Why a mention is in no value; worded in `wording/`. */
export type UnusedReason =
  "document" | "anniversary" | "name" | "paper-form" | "heading" | "general-demand" | "history" | "other";

/** A number, date or obligation of the plan, and what became of it. */
export interface LedgerLine {
  readonly kind: MentionKind;
  readonly sentence: number;
  readonly place: string;
  readonly span: Span;
  /** As the plan writes it. */
  readonly text: string;
  readonly pile: "sure" | "look" | "unused";
  /** Ids of the values it is part of; empty for "unused". */
  readonly values: readonly string[];
  readonly unused: UnusedReason | null;
}

const OBLIGATION =
  /(?<![\p{L}])(?:phải|đề nghị|yêu cầu|giao(?!\s+(?:lưu|thông|ước|tiếp|ban|dịch|động))|chịu trách nhiệm|có trách nhiệm)(?![\p{L}])/gu;
const DIGITS = /\d+/gu;

function mentionsOf({ key, dates }: ReadSentence): readonly (Span & { readonly kind: MentionKind })[] {
  const mentions: (Span & { kind: MentionKind })[] = dates.map(({ from, to }) => ({ kind: "date", from, to }));
  const free = (span: Span): boolean => !mentions.some((other) => other.from < span.to && span.from < other.to);
  for (const match of key.matchAll(DIGITS)) {
    const span = { from: match.index, to: match.index + match[0].length };
    if (free(span)) mentions.push({ kind: "number", ...span });
  }
  for (const match of key.matchAll(OBLIGATION))
    mentions.push({ kind: "obligation", from: match.index, to: match.index + match[0].length });
  return mentions.sort((a, b) => a.from - b.from);
}

function unusedReason(sentence: ReadSentence, mention: Span & { readonly kind: MentionKind }): UnusedReason {
  const { key, at, documentNumbers } = sentence;
  if (mention.kind === "obligation") return "general-demand";
  const around = key.slice(Math.max(0, mention.from - 50), mention.to + 30);
  if (
    documentNumbers.some(({ from, to }) => from <= mention.from && mention.to <= to) ||
    at.region === "bases" ||
    /số\s+\d|điều \d|khoản \d|qđ|nđ|kh-/u.test(around)
  )
    return "document";
  if (at.region === "heading" || at.region === "recipients" || at.region === "signature") return "heading";
  if (/kỷ niệm|ngày sinh|thành lập|ra lời kêu gọi|truyền thống|lần thứ|khóa|nhiệm kỳ/u.test(around))
    return "anniversary";
  if (/trang|từ\b|khổ|cỡ|phút|giờ|đồng|điện thoại/u.test(key.slice(mention.to, mention.to + 14))) return "paper-form";
  if (/giai đoạn|năm\s*$|năm \(|đợt\s*$/u.test(key.slice(Math.max(0, mention.from - 12), mention.from)))
    return "history";
  return /["(]/u.test(key.slice(Math.max(0, mention.from - 25), mention.from)) ? "name" : "other";
}

/** Every number, date and obligation of the plan, each once and in one pile. */
export function ledgerOf(sentences: readonly ReadSentence[], values: readonly DraftValue[]): readonly LedgerLine[] {
  const bySentence = groupBy(values, ({ sentence }) => sentence);
  return sentences.flatMap((sentence) => {
    const here = bySentence.get(sentence.index) ?? [];
    return mentionsOf(sentence).map((mention): LedgerLine => {
      const of = here.filter(({ spans }) => spans.some(({ from, to }) => from <= mention.from && mention.to <= to));
      const pile = of.length === 0 ? "unused" : of.some((value) => value.pile === "sure") ? "sure" : "look";
      return {
        kind: mention.kind,
        sentence: sentence.index,
        place: sentence.at.place,
        span: { from: mention.from, to: mention.to },
        text: sentence.text.slice(mention.from, mention.to),
        pile,
        values: of.map(({ id }) => id),
        unused: of.length === 0 ? unusedReason(sentence, mention) : null,
      };
    });
  });
}
