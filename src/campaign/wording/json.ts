import type { Language } from "../../base/language";
import type { CampaignProblem, CampaignProblemReason } from "../schema";
import { messageOfCampaignProblem } from "./index";

/** What is wrong in a campaign written as JSON, where the words for cells would not fit. `typed` is JSON. */
type JsonWording = Readonly<Partial<Record<CampaignProblemReason, (typed: string) => string>>>;

const JSON_VI: JsonWording = {
  missing: () => "thiếu khóa bắt buộc này",
  "wrong-type": (typed) => `giá trị ${typed} không đúng kiểu (chuỗi, số, true/false, mảng hay null)`,
  "not-allowed": (typed) => (typed === "" ? "thiếu giá trị" : `giá trị ${typed} không thuộc các giá trị được dùng`),
  "unknown-key": () => "khóa này không có trong định dạng; xóa đi hoặc sửa tên",
  "unknown-field": (typed) => `${typed} không phải tên cột; dùng tên trong tài liệu hoặc "x:" và tên riêng`,
  "not-a-day": (typed) => `${typed} không phải là ngày; ghi "NĂM-THÁNG-NGÀY", ví dụ "2026-11-30"`,
  "not-a-month": (typed) => `${typed} không phải là tháng; ghi "NĂM-THÁNG", ví dụ "2026-11"`,
  "not-a-month-day": (typed) => `${typed} không phải là ngày trong năm; ghi "THÁNG-NGÀY", ví dụ "02-15"`,
  "not-an-object": (typed) => `không phải JSON của một kế hoạch${typed === "" ? "" : ` (${typed})`}`,
  empty: () => "chuỗi này không được rỗng",
  "unknown-award": (typed) => `không có danh hiệu nào có id ${typed} trong "awards"`,
  "unknown-level": (typed) => `không có cấp nào có id ${typed} trong "levels"`,
  "unknown-unit-kind": (typed) => `không có loại đơn vị nào có id ${typed} trong "unitKinds"`,
  "unknown-sector": (typed) => `không có ngành, cụm nào có id ${typed} trong "sectors"`,
  "unknown-rule": (typed) => `không có quy định, tiêu chuẩn, danh hiệu nào có id ${typed}`,
  "register-not-kept": (typed) => `danh sách ${typed} không có trong "registers"`,
};

const JSON_EN: JsonWording = {
  missing: () => "this key is missing",
  "wrong-type": (typed) => `${typed} is of the wrong type (string, number, true/false, array or null)`,
  "not-allowed": (typed) => (typed === "" ? "a value is missing" : `${typed} is none of the allowed values`),
  "unknown-key": () => "the format has no such key; delete or rename it",
  "unknown-field": (typed) => `${typed} is no column; use a name of the document, or "x:" and a name of your own`,
  "not-a-day": (typed) => `${typed} is no day; write "YYYY-MM-DD", such as "2026-11-30"`,
  "not-a-month": (typed) => `${typed} is no month; write "YYYY-MM", such as "2026-11"`,
  "not-a-month-day": (typed) => `${typed} is no day of the year; write "MM-DD", such as "02-15"`,
  "not-an-object": (typed) => `no JSON of a campaign${typed === "" ? "" : ` (${typed})`}`,
  empty: () => "this string must not be empty",
  "unknown-award": (typed) => `"awards" has no id ${typed}`,
  "unknown-level": (typed) => `"levels" has no id ${typed}`,
  "unknown-unit-kind": (typed) => `"unitKinds" has no id ${typed}`,
  "unknown-sector": (typed) => `"sectors" has no id ${typed}`,
  "unknown-rule": (typed) => `no rule, criterion or award has the id ${typed}`,
  "register-not-kept": (typed) => `"registers" does not hold ${typed}`,
};

const WORDING: Readonly<Record<Language, { readonly said: JsonWording; readonly allowed: string }>> = {
  vi: { said: JSON_VI, allowed: "được dùng" },
  en: { said: JSON_EN, allowed: "allowed" },
};
const MOST_OFFERED = 40;

/** One problem of a campaign written as JSON: its path, what stands there, what may stand there. */
export function lineOfJsonProblem(problem: CampaignProblem, language: Language): string {
  const { path, reason, typed, allowed } = problem;
  const { said, allowed: word } = WORDING[language];
  const message =
    said[reason]?.(typed === "" || reason === "not-an-object" ? typed : JSON.stringify(typed)) ??
    messageOfCampaignProblem({ reason, typed }, language);
  const offered = allowed.slice(0, MOST_OFFERED).map((value) => JSON.stringify(value));
  const more = allowed.length > MOST_OFFERED ? ", …" : "";
  return `${path === "" ? "$" : path}: ${message}${offered.length === 0 ? "" : `; ${word}: ${offered.join(", ")}${more}`}`;
}

/** "(1) awards[0].levels[0]: …; (2) …" for one line on the screen. */
export const numbered = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] ?? "") : lines.map((line, index) => `(${String(index + 1)}) ${line}`).join("; ");
