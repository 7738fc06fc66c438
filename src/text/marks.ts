import { compareKey } from "./key";

const DITTO = /^[-–—.\s(]*(?:n[./]?t\.?|như trên|nt(?: như trên)?|như trên \(nt\)|như dòng trên|[”“"„'’‘`´″〃]{1,4}|\/{1,3}|-["”“″]-)[-–—.\s)]*$/u;

/** Whether the cell only says "as above": nt, -nt-, n.t, ", '', như trên, //, ″. */
export const isDitto = (text: string): boolean => DITTO.test(compareKey(text));

const YES = new Set(["x", "xx", "v", "✓", "✔", "☑", "√", "●", "•", "*", "+", "1", "có", "co", "đạt", "đúng", "đồng ý", "đã có", "đủ", "rồi", "yes", "y", "true", "r", "þ", "ü", "ý", "☒", "🗹", "×", "✗", "✘"]);
const NO = new Set(["không", "khong", "ko", "k", "0", "o", "-", "–", "—", "chưa", "chưa có", "không có", "không đạt", "thiếu", "no", "n", "false", "sai", "☐", "□", "kh", "không đúng", "chưa đạt"]);

/** What a tick cell says; null where it is neither yes nor no. An empty cell is null. */
export function readMark(text: string): "yes" | "no" | null {
  const key = compareKey(text).replace(/[.!;,]+$/, "").replace(/^[([]\s*|\s*[)\]]$/g, "");
  if (YES.has(key)) return "yes";
  return NO.has(key) ? "no" : null;
}

/** Whether a cell is a tick of one of the usual kinds, as in a column per award. */
export const isMark = (text: string): boolean => readMark(text) === "yes";
