import type { Span } from "../draft/values";

/** The text without the signs and spaces around it. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s,;:.\-–—+*•]+|[\s,;:.\-–—/]+$/gu, "").replace(/\s+/gu, " ");

/** The first letter a capital. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** Brackets whose other half is not there are dropped. */
export function balanced(text: string): string {
  const open = (text.match(/\(/gu) ?? []).length;
  const close = (text.match(/\)/gu) ?? []).length;
  if (open === close) return text;
  return trimmed(open > close ? text.replace(/\s*\([^()]*$/u, "") : text.replace(/\)(?=[^()]*$)/u, ""));
}

/** Splits a list at commas, semicolons and "và" that stand outside brackets and quotes. */
export function listItems(text: string): readonly Span[] {
  const items: Span[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  const close = (to: number, next: number): void => {
    if (trimmed(text.slice(from, to)) !== "") items.push({ from, to });
    from = next;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (/["“”]/u.test(sign)) quoted = sign === "“" || (sign === '"' && !quoted);
    else if (depth === 0 && !quoted && (sign === "," || sign === ";")) close(at, at + 1);
    else if (depth === 0 && !quoted && /^\s(?:và|cùng)\s/u.test(text.slice(at, at + 6))) {
      const word = /^\s(?:và|cùng)\s/u.exec(text.slice(at, at + 6))?.[0] ?? "";
      close(at, at + word.length);
    }
  }
  close(text.length, text.length);
  return items;
}

/**
 * Where a name really ends: a rule that stops at a verb ("tổ chức") goes on over the same word with a capital, which is
 * part of the name ("Phòng Tổ chức - Hành chính").
 */
export function endOfName(text: string, to: number, stops: RegExp): number {
  if (!/^\s+(?:-\s+)?\p{Lu}/u.test(text.slice(to))) return to;
  const rest = /^(?:\s+-?\s*\p{L}+)+/u.exec(text.slice(to))?.[0] ?? "";
  const words = Array.from(rest.matchAll(/\s+-?\s*(\p{L}+)/gu));
  let end = to;
  for (const [index, word] of words.entries()) {
    const following = rest.slice(word.index).trimStart();
    if (index > 0 && stops.test(following)) break;
    end = to + word.index + word[0].length;
  }
  return end;
}
