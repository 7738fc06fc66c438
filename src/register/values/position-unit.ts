import { compareKey, foldKey, squeeze } from "../../text/key";
import { isPartOfUnit, looksLikeUnit } from "../units/unit-key";
import type { UnitIndex } from "../units/units";

export interface PositionUnit {
  readonly position: string | null;
  readonly unit: string | null;
}

const NEITHER: PositionUnit = { position: null, unit: null };

/** Posts that stand before the name of a body. Longest match wins; keys with tones. */
const POSTS = [
  "chủ tịch",
  "phó chủ tịch",
  "bí thư",
  "phó bí thư",
  "bí thư đảng ủy",
  "phó bí thư đảng ủy",
  "phó bí thư thường trực",
  "hiệu trưởng",
  "phó hiệu trưởng",
  "giáo viên",
  "nhân viên",
  "công chức",
  "viên chức",
  "cán bộ",
  "chuyên viên",
  "chuyên viên chính",
  "trưởng phòng",
  "phó trưởng phòng",
  "phó phòng",
  "giám đốc",
  "phó giám đốc",
  "tổng giám đốc",
  "trưởng ban",
  "phó trưởng ban",
  "phó ban",
  "kế toán",
  "kế toán trưởng",
  "văn thư",
  "thủ quỹ",
  "bảo vệ",
  "lái xe",
  "y sĩ",
  "y tá",
  "bác sĩ",
  "điều dưỡng",
  "dược sĩ",
  "hộ lý",
  "kỹ sư",
  "kỹ thuật viên",
  "công nhân",
  "nông dân",
  "học sinh",
  "sinh viên",
  "tổ trưởng",
  "tổ phó",
  "tổ trưởng chuyên môn",
  "đội trưởng",
  "đội phó",
  "trưởng thôn",
  "phó trưởng thôn",
  "trưởng xóm",
  "trưởng trạm",
  "phó trưởng trạm",
  "trạm trưởng",
  "trưởng khoa",
  "phó trưởng khoa",
  "chánh văn phòng",
  "phó chánh văn phòng",
  "chánh thanh tra",
  "thanh tra viên",
  "hội viên",
  "đoàn viên",
  "xã đội trưởng",
  "chỉ huy trưởng",
  "chỉ huy phó",
  "phó chỉ huy trưởng",
  "chính trị viên",
  "trưởng công an",
  "phó trưởng công an",
  "công an viên",
  "cán sự",
  "thư ký",
  "ủy viên",
  "thành viên",
  "tổng phụ trách",
  "tổng phụ trách đội",
  "nhân viên y tế",
  "nhân viên thư viện",
  "cấp dưỡng",
  "lao công",
  "tạp vụ",
  "người lao động",
  "phó tổ trưởng",
  "chi hội trưởng",
  "chi hội phó",
  "phó chủ nhiệm",
  "chủ nhiệm",
  "công chức văn phòng thống kê",
  "công chức văn phòng - thống kê",
  "công chức tư pháp hộ tịch",
  "công chức tư pháp - hộ tịch",
  "công chức địa chính",
  "công chức văn hóa xã hội",
  "công chức văn hóa - xã hội",
  "công chức tài chính kế toán",
  "công chức tài chính - kế toán",
  "trưởng bộ phận",
  "quản lý",
  "đại biểu",
  "kiểm lâm viên",
  "dân quân",
  "chiến sĩ",
  "cán bộ địa chính",
  "cán bộ văn hóa",
  "phó giám đốc phụ trách",
  "phó trưởng phòng phụ trách",
  "giáo viên mầm non",
  "giáo viên tiểu học",
  "giáo viên thcs",
  "giáo viên chủ nhiệm",
  "pct",
  "p.ct",
  "ct",
  "bt",
  "pbt",
  "ht",
  "pht",
  "p.ht",
  "p. hiệu trưởng",
  "hiệu phó",
  "gv",
  "nv",
  "cb",
  "cv",
  "tp",
  "ptp",
  "pgđ",
  "gđ",
  "ttcm",
  "tpcm",
  "nvyt",
  "phó ct",
  "phó bt",
  "phó bí thư thường trực đảng ủy",
].sort((a, b) => b.length - a.length);
const POST_KEYS: ReadonlySet<string> = new Set(POSTS.map(foldKey));

/** Whether a text names a post: "Phó Chủ tịch", "Giáo viên". */
export function looksLikePost(text: string): boolean {
  const key = foldKey(text);
  if (POST_KEYS.has(key)) return true;
  const words = key.split(" ");
  for (let count = Math.min(words.length, 4); count >= 2; count -= 1) {
    if (POST_KEYS.has(words.slice(0, count).join(" "))) return true;
  }
  return false;
}

/** Whether the text begins with a unit: "UBND xã A, huyện B" does, "Hộ tịch, UBND xã A" does not. */
function isUnit(text: string, units: UnitIndex): boolean {
  const first = squeeze(text.split(/[,;\n]/, 1)[0] ?? "");
  return looksLikeUnit(first) || isPartOfUnit(first) || (first !== "" && units.find(first).unit !== null);
}

/** Cuts at "," ";" "/" line breaks and spaced dashes, keeping both sides as typed. */
function bySeparator(text: string, units: UnitIndex): PositionUnit | null {
  for (const match of text.matchAll(/\s*[,;\n/]\s*|\s+[-–—]\s*|\s*[-–—]\s+/gu)) {
    const left = squeeze(text.slice(0, match.index));
    const right = squeeze(text.slice(match.index + match[0].length));
    if (left === "" || right === "") continue;
    if (isUnit(right, units) && !(isUnit(left, units) && !looksLikePost(left))) return { position: left, unit: right };
    if (isUnit(left, units) && looksLikePost(right)) return { position: right, unit: left };
  }
  return null;
}

/** "Phó Chủ tịch UBND xã A": a known post, then a body. */
function byPost(text: string, units: UnitIndex): PositionUnit | null {
  const clean = squeeze(text);
  const key = compareKey(clean);
  const post = POSTS.find((known) => key.startsWith(`${known} `));
  // The key keeps the text's length unless letters were composed; then nothing is cut.
  if (post === undefined || key.length !== clean.length) return null;
  const words = clean.split(" ");
  for (let at = post.split(" ").length; at < words.length; at += 1) {
    const right = words.slice(at).join(" ");
    if (isUnit(right, units)) return { position: words.slice(0, at).join(" "), unit: right };
  }
  return null;
}

/**
 * Position and unit in one text, where that can be told: by a separator before a body's name, or a known post before
 * it. A lone post gives a position, a lone body a unit. Both are parts of the text as typed.
 */
export function splitPositionUnit(text: string, units: UnitIndex): PositionUnit {
  const clean = squeeze(text);
  if (clean === "") return NEITHER;
  const cut = bySeparator(text, units) ?? byPost(text, units);
  if (cut !== null) return cut;
  if (isUnit(clean, units)) return { position: null, unit: clean };
  return looksLikePost(clean) ? { position: clean, unit: null } : NEITHER;
}
