import { compareKey } from "./key";

const DITTO =
  /^[-–—.\s(]*(?:n[./]?t\.?|như trên|nt(?: như trên)?|như trên \(nt\)|như dòng trên|[”“"„'’‘`´″〃]{1,4}|\/{1,3}|-["”“″]-)[-–—.\s)]*$/u;

const [DIGITS, DIGITS_END, CAPITALS, CAPITALS_END, SMALL, SMALL_END, LETTERS, LETTERS_END] = [
  0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x1fff,
];

/** Whether that is the code of a digit or a letter. */
export const beginsWord = (code: number): boolean =>
  (code >= SMALL && code <= SMALL_END) ||
  (code >= CAPITALS && code <= CAPITALS_END) ||
  (code >= DIGITS && code <= DIGITS_END) ||
  (code >= LETTERS && code <= LETTERS_END);

const [CAPITAL_N, SMALL_N] = [0x4e, 0x6e];
const DITTO_WORD = /^n(?:[./ ]?t|hư|hu|ho)/i;

/** Most texts are told apart from a ditto mark by their first letters. */
function mayBeDitto(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === SMALL_N || first === CAPITAL_N ? DITTO_WORD.test(text) : !beginsWord(first);
}

/** Whether the cell only says "as above": nt, -nt-, n.t, ", '', như trên, //, ″. */
export const isDitto = (text: string): boolean => mayBeDitto(text) && DITTO.test(compareKey(text));

const YES = new Set([
  "x",
  "xx",
  "v",
  "✓",
  "✔",
  "☑",
  "√",
  "●",
  "•",
  "*",
  "+",
  "1",
  "có",
  "co",
  "đạt",
  "đúng",
  "đồng ý",
  "đã có",
  "đủ",
  "rồi",
  "yes",
  "y",
  "true",
  "r",
  "þ",
  "ü",
  "ý",
  "☒",
  "🗹",
  "×",
  "✗",
  "✘",
]);
const NO = new Set([
  "không",
  "khong",
  "ko",
  "k",
  "0",
  "o",
  "-",
  "–",
  "—",
  "chưa",
  "chưa có",
  "không có",
  "không đạt",
  "thiếu",
  "no",
  "n",
  "false",
  "sai",
  "☐",
  "□",
  "kh",
  "không đúng",
  "chưa đạt",
]);

/** What a tick cell says; null where it is neither yes nor no. An empty cell is null. */
export function readMark(text: string): "yes" | "no" | null {
  const key = compareKey(text)
    .replace(/[.!;,]+$/, "")
    .replace(/^[([]\s*|\s*[)\]]$/g, "");
  if (YES.has(key)) return "yes";
  return NO.has(key) ? "no" : null;
}

/** Whether a cell is a tick of one of the usual kinds, as in a column per award. */
export const isMark = (text: string): boolean => readMark(text) === "yes";
