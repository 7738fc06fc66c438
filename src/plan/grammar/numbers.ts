import type { Span } from "../draft/values";

/** A count in a key: "02", "1.500", "một". */
export interface CountMention extends Span {
  readonly value: number;
  readonly percent: boolean;
}

const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

const DIGITS = /(?<![\p{L}\d/.,-])(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:,\d{1,2})?)(\s*%)?(?![\d/])(?![-.]\d)/gu;
/** Number words count only where a thing to count follows: "một công trình", not "một số", "thứ hai". */
const WORD =
  /(?<=(?:ít nhất|tối thiểu|không quá|tối đa|từ|có|mỗi \p{L}+)\s+)(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s+(?!số|phần|cách|trong|năm|tháng|là)\p{L})/gu;

/** The counts of a key that are no part of a date, of a document's number or of a name; given spans are passed over. */
export function countsOf(key: string, taken: readonly Span[]): readonly CountMention[] {
  const counts: CountMention[] = [];
  const free = (span: Span): boolean => !taken.some((other) => other.from < span.to && span.from < other.to);
  for (const match of key.matchAll(DIGITS)) {
    const span = { from: match.index, to: match.index + match[0].length };
    const digits = match[1] ?? "";
    const value = Number(/^\d{1,3}(?:\.\d{3})+$/u.test(digits) ? digits.replaceAll(".", "") : digits.replace(",", "."));
    if (free(span)) counts.push({ ...span, value, percent: match[2] !== undefined });
  }
  for (const match of key.matchAll(WORD)) {
    const span = { from: match.index, to: match.index + match[0].length };
    const value = WORDS[match[0]];
    if (value !== undefined && free(span)) counts.push({ ...span, value, percent: false });
  }
  return counts.sort((a, b) => a.from - b.from);
}

/** Numbers of documents: "02/2018/QĐ-UBND", "67-HD/TWĐTN-BTG", "318/PGDĐT". In the text itself, since capitals tell them. */
const DOCUMENT_NUMBER =
  /(?<![\p{L}\d/])\d{1,6}(?:\s?\/\s?\d{4})?\s?[-–/]\s?\p{Lu}[\p{Lu}\d]*\p{Ll}?(?:\s?[-–/]\s?\p{Lu}[\p{L}\d]*|[-–/][\p{Lu}\d]+)*/gu;

/** Where in a sentence's text numbers of documents stand. */
export const documentNumbersOf = (text: string): readonly (Span & { readonly number: string })[] =>
  Array.from(text.matchAll(DOCUMENT_NUMBER), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    number: match[0].replace(/\s+/gu, "").replace(/–/gu, "-"),
  }));
