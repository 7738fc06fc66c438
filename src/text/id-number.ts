import { squeeze } from "./key";

/** Why a text is no identity number. */
export type IdProblem = "lost-zero" | "precision-lost" | "wrong-length" | "unknown-place" | "unreadable";

export type IdReading =
  /** Nine digits (CMND), twelve (CCCD) or a passport's letter and seven digits. */
  | { readonly ok: true; readonly id: string; readonly kind: "cmnd" | "cccd" | "passport" }
  | { readonly ok: false; readonly reason: IdProblem; readonly suggestion: string | null };

const CMND = 9;
const CCCD = 12;
const EXPONENT = /^\d(?:[.,]\d+)?e\+?\d+$/i;
const CARD = /^(?:\d{9}|\d{12})$/;
const PASSPORT = /^[a-z]\d{7,8}$/i;
const LABEL =
  /^(?:số\s*)?(?:cccd|cmnd|cmt|cccd\/cmnd|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|số định danh)?\s*(?:số)?\s*[.:]?\s*/iu;

/** Where the birth was registered: provinces have codes from 001 to 096, other countries three digits from 101 on. */
const placeOf = (id: string): number => Number(id.slice(0, 3));
const ofProvince = (id: string): boolean => placeOf(id) >= 1 && placeOf(id) <= 96;
const ofCountry = (id: string): boolean => placeOf(id) >= 101 && placeOf(id) <= 399;

function problem(reason: IdProblem, suggestion: string | null = null): IdReading {
  return { ok: false, reason, suggestion };
}

function readDigits(digits: string): IdReading {
  if (digits.length === CMND) return { ok: true, id: digits, kind: "cmnd" };
  if (digits.length === CCCD)
    return ofProvince(digits) || ofCountry(digits) ? { ok: true, id: digits, kind: "cccd" } : problem("unknown-place");
  if (digits.length > 15 && /0$/.test(digits)) return problem("precision-lost");
  if (digits.length === CMND - 1 && !digits.startsWith("0")) return problem("lost-zero", `0${digits}`);
  if (digits.length === 10 || digits.length === 11) {
    const restored = digits.padStart(CCCD, "0");
    if (!digits.startsWith("0") && ofProvince(restored)) return problem("lost-zero", restored);
  }
  return problem("wrong-length");
}

/** Reads an identity number: CMND, CCCD or passport, in any grouping; tells lost zeros and lost digits. */
export function readIdNumber(text: string): IdReading {
  if (CARD.test(text)) return readDigits(text);
  const clean = squeeze(text).replace(/^'/, "").replace(LABEL, "");
  const compact = clean.replace(/[\s.\-_]/g, "");
  if (EXPONENT.test(clean.replace(/\s/g, ""))) return problem("precision-lost");
  if (PASSPORT.test(compact)) return { ok: true, id: compact.toUpperCase(), kind: "passport" };
  const whole = clean.replace(/[.,]0+$/, "").replace(/[\s.\-_]/g, "");
  return /^\d+$/.test(whole) ? readDigits(whole) : problem("unreadable");
}
