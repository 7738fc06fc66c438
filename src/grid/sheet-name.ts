/** Excel's limit, in UTF-16 units. */
const MAX_LENGTH = 31;
/** Excel's own list, and what XML cannot hold: control characters and halves of a surrogate pair. */
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const RESERVED = "history";
const NAMELESS = "Trang";

/** Whether Excel takes the text as the name of a sheet. (That it is unique in its workbook is another matter.) */
export const isSheetName = (name: string): boolean =>
  name !== "" &&
  name.length <= MAX_LENGTH &&
  name.search(FORBIDDEN) < 0 &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== RESERVED;

/** Ends of names that Excel refuses or that nobody sees; what `cut` leaves behind too. */
const trimmed = (name: string): string => name.replace(/^['\s]+|['\s]+$/gu, "");

/** The first `length` units, never half a letter: no lone surrogate, no letter without its marks. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  let end = length;
  while (end > 0 && /[\uDC00-\uDFFF\p{Mark}]/u.test(name.charAt(end))) end -= 1;
  return trimmed(name.slice(0, end));
}

/**
 * A name that Excel takes for a sheet and that is not taken: forbidden signs become "-", what is too long is cut, what
 * is taken gets a number, " (2)" and so on. `taken` is compared without regard to case and is not changed.
 */
export function safeSheetName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((other) => other.normalize("NFC").toLowerCase()));
  const clean = cut(trimmed(name.normalize("NFC").replace(FORBIDDEN, "-").replace(/\s+/gu, " ")), MAX_LENGTH);
  const base = clean === "" || clean.toLowerCase() === RESERVED ? NAMELESS : clean;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = cut(base, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** The name as formulas and references spell it, always in quotes: "'Tổng hợp'". */
export const quotedSheetName = (name: string): string => `'${name.replace(/'/g, "''")}'`;
