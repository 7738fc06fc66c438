import { squeeze } from "./key";

/** Why a text is no phone number. */
export type PhoneProblem = "lost-zero" | "old-prefix" | "wrong-length" | "precision-lost" | "unreadable";

export type PhoneReading =
  /** Each number as its digits with the leading zero: "0912345678". */
  | { readonly ok: true; readonly phones: readonly string[] }
  /** `suggestion`: the whole cell as it is probably meant, several numbers joined by "; ". */
  | { readonly ok: false; readonly reason: PhoneProblem; readonly suggestion: string | null };

/** Eleven-digit mobile prefixes until 2018 and what they became. */
const OLD_MOBILE = new Map(
  (
    "0120 070 0121 079 0122 077 0126 076 0128 078 0123 083 0124 084 0125 085 0127 081 0129 082 0162 032 0163 033 0164 034 " +
    "0165 035 0166 036 0167 037 0168 038 0169 039 0186 056 0188 058 0199 059"
  )
    .split(" ")
    .flatMap((old, index, all) => (index % 2 === 0 ? [[old, all[index + 1] ?? ""] as const] : [])),
);

const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{9}$/;
const SERVICE = /^1[89]00\d{4,6}$/;
const OLD_LANDLINE = /^04[2-9]\d{7}$/;

type One =
  | { readonly phone: string; readonly problem: PhoneProblem | null }
  | { readonly phone: null; readonly problem: PhoneProblem };

function readDigits(digits: string): One {
  if (MOBILE.test(digits) || LANDLINE.test(digits) || SERVICE.test(digits)) return { phone: digits, problem: null };
  const replaced = digits.length === 11 ? OLD_MOBILE.get(digits.slice(0, 4)) : undefined;
  if (replaced !== undefined) return { phone: replaced + digits.slice(4), problem: "old-prefix" };
  if (OLD_LANDLINE.test(digits)) return { phone: `02${digits.slice(1)}`, problem: "old-prefix" };
  if (digits.startsWith("0")) return { phone: null, problem: "wrong-length" };
  const restored = readDigits(`0${digits}`);
  if (restored.phone !== null) return { phone: restored.phone, problem: "lost-zero" };
  return { phone: null, problem: "wrong-length" };
}

const INTERNATIONAL = /^(?:\+|00)?84(?=\d{9,10}$)/;

function readOne(text: string): One {
  const digits = text.replace(/[^\d+]/g, "").replace(/(?<=.)\+/g, "");
  const local = digits.replace(INTERNATIONAL, "");
  if (local !== digits) return readDigits(local.startsWith("0") ? local : `0${local}`);
  if (/^(?:\+|00)840/.test(digits)) return readDigits(digits.replace(/^(?:\+|00)84/, ""));
  return readDigits(digits.replace("+", ""));
}

const SPLIT = /[;,/|\n]|\s(?:-|hoặc|và)\s|\s{2,}/;
const EXPONENT = /\d[.,]?\d*e\+?\d+/i;
const LABEL = /(?:số|sđt|đt|đtdđ|điện thoại|di động|tel|phone|mobile|zalo)\s*(?:dđ)?\s*[.:]?/giu;
const FOREIGN = /[\p{L}]/u;

function piecesOf(text: string): readonly string[] {
  const pieces = text
    .split(SPLIT)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  // "024 3838, 1234" or "0912/345/678": what is too short alone is grouping inside one number.
  if (pieces.length > 1 && pieces.every((piece) => piece.replace(/\D/g, "").length >= 8)) return pieces;
  const spaced = text.split(" ");
  if (pieces.length === 1 && spaced.length > 1 && spaced.every((piece) => /^\+?[\d.-]{9,16}$/.test(piece)))
    return spaced;
  return [text];
}

/** Reads the telephone numbers of a cell: Vietnamese mobiles and land lines, +84, any grouping, several in one cell. */
export function readPhone(text: string): PhoneReading {
  if (MOBILE.test(text)) return { ok: true, phones: [text] };
  const clean = squeeze(text.replace(/\n/g, ";")).replace(/^'/, "").replace(LABEL, "").trim();
  if (EXPONENT.test(clean)) return { ok: false, reason: "precision-lost", suggestion: null };
  if (!/\d/.test(clean) || FOREIGN.test(clean.replace(/\([^)]*\)/g, "")))
    return { ok: false, reason: "unreadable", suggestion: null };
  const phones: string[] = [];
  let problem: PhoneProblem | null = null;
  for (const piece of piecesOf(clean.replace(/\((?!\+?\d)[^)]*\)/g, " "))) {
    const one = readOne(piece);
    problem ??= one.problem;
    if (one.phone === null) return { ok: false, reason: one.problem, suggestion: null };
    phones.push(one.phone);
  }
  return problem === null ? { ok: true, phones } : { ok: false, reason: problem, suggestion: phones.join("; ") };
}
