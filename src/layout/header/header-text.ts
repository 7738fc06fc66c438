import { compareKey, foldKey, squeeze } from "../../text/key";

/** One word of a header, as compared. */
export interface HeaderToken {
  /** Lower case, with diacritics. */
  readonly plain: string;
  /** Without diacritics. */
  readonly folded: string;
}

/** "(2)", "(2&3)", "(7=6:3)", "(nếu có)", "(*)": says nothing about the content. */
const EMPTY_PARENTHESES = /[([]\s*(?:[\d\s=:+\-*/&,.x×]*|[a-z]|nếu có|neu co|bắt buộc|bat buoc|\*+)\s*[)\]]/giu;
const ANY_PARENTHESES = /[([][^)\]]*[)\]]/gu;
const LEADING_NUMBER = /^\s*(?:\d{1,2}|[ivx]{1,4}|[a-z])\s*[.)/]\s+(?=\p{L}{2})/iu;
const TRAILING_NUMBER = /(?<=\p{L}|\))\s*[\d=:+*]+\s*$/u;
/** "#" and "№" head a column of numbers. */
const NUMBER_SIGN = /^\s*[#№]\s*$/u;
/** "GD&ĐT", "LĐ-TB&XH": the sign divides letters of one short form. */
const SHORT_FORM_AND = /(?<=\p{Lu}{2})&(?=\p{Lu}{2})/gu;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;

const Y_AS_I: Readonly<Record<string, string>> = { y: "i", ý: "í", ỳ: "ì", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };
const FINAL_Y = /^(.*[bcdđghklmnpqrstvx])([yýỳỷỹỵ])$/u;

/** "kỷ" and "kỉ" alike. */
function withFinalI(word: string): string {
  const match = FINAL_Y.exec(word);
  return match === null ? word : `${match[1] ?? ""}${Y_AS_I[match[2] ?? ""] ?? ""}`;
}

/** "HoTen" and "DonViCongTac" are several words; "CCCD" and "SĐT" one. */
function splitCamel(text: string): string {
  return text.includes(" ") || !CAMEL.test(text) ? text : text.replace(new RegExp(CAMEL, "gu"), " ");
}

/** The words of a text for comparison with the vocabulary. */
export function wordsOf(text: string): readonly HeaderToken[] {
  const spelled = splitCamel(text)
    .replace(NUMBER_SIGN, "stt")
    .replace(SHORT_FORM_AND, "")
    .replace(/&|\+/gu, " và ")
    .replace(/%/gu, " phần trăm ")
    .replace(/₫/gu, "đ");
  const tokens: HeaderToken[] = [];
  for (const word of compareKey(spelled).split(/[^\p{L}\p{N}]+/u)) {
    if (word === "") continue;
    const plain = withFinalI(word);
    tokens.push({ plain, folded: foldKey(plain) });
  }
  return tokens;
}

/** A header's words without its own number, "(nếu có)" and remarks in parentheses. */
export function headerTokens(text: string): readonly HeaderToken[] {
  const clean = squeeze(text).replace(EMPTY_PARENTHESES, " ").replace(LEADING_NUMBER, "").replace(TRAILING_NUMBER, "");
  const outside = wordsOf(clean.replace(ANY_PARENTHESES, " "));
  return outside.length > 0 ? outside : wordsOf(clean);
}

/** The words inside a header's parentheses. */
export function parenthesisedTokens(text: string): readonly HeaderToken[] {
  const clean = squeeze(text).replace(EMPTY_PARENTHESES, " ");
  return wordsOf((clean.match(ANY_PARENTHESES) ?? []).join(" "));
}
