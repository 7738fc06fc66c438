import type { QuotaPer, Span } from "../draft/values";
import { has, pattern } from "../reading/key";
import type { ReadSentence } from "./context";
import { trimmed } from "./pieces";

const EACH_MONTH = /(?:hàng|hằng|mỗi)\s+tháng|trong\s+(?:một|0?1)\s+tháng|\/\s*tháng/u;
const WHOLE = pattern(
  "toàn (?:huyện|tỉnh|xã|phường|ngành|đơn vị|công ty|trường|quận|thị xã|thành phố)|cả (?:huyện|tỉnh|năm)|tỉnh đoàn chọn|tỉnh khen",
);
/** "mỗi xã, phường", "các trường học, mỗi trường", "Hội Phụ nữ các xã:" */
const WHO =
  /(?:mỗi|từng)\s+((?:(?!\s+(?:được|có|phải|giới thiệu|đăng ký|thực hiện|hoàn thành|tổ chức|gửi|viết|chọn|lựa chọn|phát hiện|đề xuất|xây dựng|cử|tham gia|giành|bình chọn|bình xét|thành lập|lập|mở|bố trí|phấn đấu|ít nhất|tối thiểu|không quá|tối đa|đề nghị|xét|\d|hàng|hằng|mỗi|từ|bảo đảm|trở lên|một|hai|ba)(?:\s|$))[^;:.\d])+?)(?=\s+(?:được|có|phải|giới thiệu|đăng ký|thực hiện|hoàn thành|tổ chức|gửi|viết|chọn|lựa chọn|phát hiện|đề xuất|xây dựng|cử|tham gia|giành|bình chọn|bình xét|thành lập|lập|mở|bố trí|phấn đấu|ít nhất|tối thiểu|không quá|tối đa|đề nghị|xét|\d|hàng|hằng|mỗi|từ|bảo đảm|một|hai|ba)|,\s+(?:mỗi|được|số lượng|hàng|hằng)|\s*[:(]|$)/gu;
const GENERAL = /^(?:đơn vị|cơ quan|ngành|đoàn thể|hội|trường|tổ chức|nơi|loại|đoàn thể, hội)$/u;
const FORERUNNER =
  /^[,;\s]*(?:(?:mỗi|hàng|hằng)\s+(?:tháng|quý|năm|tuần),?\s+)?((?:các|hội|công đoàn|chi hội|chi đoàn|đoàn|phòng|ban|ngành|mặt trận|khối|trường|riêng)[^;:.\d]{2,120}?)\s*[,:]?\s*(?:mỗi|được|có|giới thiệu|thực hiện|đăng ký|tổ chức|phát động|vận động|hoàn thành|gửi|nộp|ít nhất|tối thiểu|tối đa|không quá)/u;
/** An item of the duties that names units alone. */
const PARTY_HEADING = /^(?:các|thủ trưởng|lãnh đạo|chủ tịch|ủy ban nhân dân|ubnd|đảng ủy)\s[^.:;]{3,100}$/iu;

/** Whose a figure is. */
export interface Who {
  readonly name: string | null;
  readonly per: QuotaPer;
}

const NO_OWNER =
  /^(?:tháng|quý|năm|bộ(?!\s+(?:môn|phận|chỉ huy))|loại|bài|đợt|lần|tuần|người|cá nhân|cán bộ|chuyên đề)/u;

/** The last "mỗi …" before a place. */
function eachBefore(key: string, at: number): Span | null {
  let each: Span | null = null;
  for (const match of key.slice(0, at).matchAll(WHO)) {
    const name = match[1] ?? "";
    const to = match.index + match[0].length;
    if (!NO_OWNER.test(name.trim())) each = { from: to - name.length, to };
  }
  return each;
}

/** Who opens a clause: "Hội Phụ nữ các xã: mỗi …", "các khối trực thuộc …". */
function openerOf(key: string, clause: number): Span | null {
  const opener = FORERUNNER.exec(key.slice(clause));
  const name = opener?.[1];
  if (opener === null || name === undefined) return null;
  const from = clause + opener.index + opener[0].indexOf(name);
  return { from, to: from + name.length };
}

/** Units that a heading names: an item of the duties, or a line that opens a list. */
function ownerAbove({ at, lead, topics }: ReadSentence): string | null {
  const party = at.under.at(-1);
  if (party !== undefined && topics.includes("duties") && PARTY_HEADING.test(party)) {
    return trimmed(party.replace(/^(?:thủ trưởng|lãnh đạo|giám đốc|chủ tịch)\s+/iu, "").replace(/^các\s+/iu, ""));
  }
  return /^(?:mỗi|các)/u.test(lead) ? (/^(?:mỗi\s+)?(.{3,80}):\s*$/u.exec(lead)?.[1] ?? null) : null;
}

/** Whose the figure at a place is: the nearest "mỗi …" before it in its sentence, or who opens the clause. */
export function whoOf(sentence: ReadSentence, at: number): Who {
  const { key, text } = sentence;
  const clause = key.slice(0, at).lastIndexOf(";") + 1;
  const monthly = EACH_MONTH.test(key.slice(clause)) || EACH_MONTH.test(sentence.lead);
  const per: QuotaPer = monthly ? "unit-month" : "unit";
  const nameAt = ({ from, to }: Span): string =>
    trimmed(
      text
        .slice(from, to)
        .replace(/\s*\([^)]*\)/gu, "")
        .replace(/^(?:các|riêng)\s+/iu, ""),
    );
  const each = eachBefore(key, at);
  const opener = openerOf(key, clause);
  const eachHere = each !== null && each.from >= clause ? each : null;
  const general = eachHere === null || GENERAL.test(key.slice(eachHere.from, eachHere.to));
  if (opener !== null && opener.to < at && general) return { name: nameAt(opener), per };
  const owner = eachHere ?? (opener === null ? each : null);
  if (owner !== null) return { name: nameAt(owner), per };
  const above = ownerAbove(sentence);
  if (above !== null) return { name: above, per };
  return { name: null, per: monthly && !has(key.slice(clause, at), WHOLE) ? "unit-month" : "campaign" };
}

/** Words that make a figure the whole campaign's. */
export const isWhole = (key: string): boolean => has(key, WHOLE);
