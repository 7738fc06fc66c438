import { remembering } from "../../base/remembering";
import { compareKey, foldKey } from "../../text/key";

/**
 * Short forms that units write in their own names → what they stand for, as comparison keys. Longest first where they
 * overlap.
 */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["ubmttq", "ủy ban mặt trận tổ quốc"],
  ["mttq", "mặt trận tổ quốc"],
  ["ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"],
  ["lđlđ", "liên đoàn lao động"],
  ["lhpn", "liên hiệp phụ nữ"],
  ["ccb", "cựu chiến binh"],
  ["hccb", "hội cựu chiến binh"],
  ["hnd", "hội nông dân"],
  ["tncs", "thanh niên cộng sản"],
  ["hcm", "hồ chí minh"],
  ["thcs", "trung học cơ sở"],
  ["thpt", "trung học phổ thông"],
  ["ptdtbt", "phổ thông dân tộc bán trú"],
  ["ptdtnt", "phổ thông dân tộc nội trú"],
  ["gdtx", "giáo dục thường xuyên"],
  ["gdnn", "giáo dục nghề nghiệp"],
  ["gdđt", "giáo dục và đào tạo"],
  ["tnmt", "tài nguyên và môi trường"],
  ["lđtbxh", "lao động thương binh và xã hội"],
  ["vhtt", "văn hóa thông tin"],
  ["vhtttt", "văn hóa thông tin và thể thao"],
  ["tckh", "tài chính kế hoạch"],
  ["qlđt", "quản lý đô thị"],
  ["htx", "hợp tác xã"],
  ["clb", "câu lạc bộ"],
  ["bch", "ban chỉ huy"],
  ["bchqs", "ban chỉ huy quân sự"],
  ["chqs", "chỉ huy quân sự"],
  ["bqlda", "ban quản lý dự án"],
  ["bql", "ban quản lý"],
  ["ttyt", "trung tâm y tế"],
  ["bhxh", "bảo hiểm xã hội"],
  ["tdp", "tổ dân phố"],
  ["cty", "công ty"],
  ["tnhh", "trách nhiệm hữu hạn"],
  ["bv", "bệnh viện"],
  ["csxh", "chính sách xã hội"],
  ["nnptnt", "nông nghiệp và phát triển nông thôn"],
  ["ca", "công an"],
  ["vksnd", "viện kiểm sát nhân dân"],
  ["tand", "tòa án nhân dân"],
  ["ktht", "kinh tế và hạ tầng"],
]);
/** Short forms that mean something only before a name: "TH Cấn Hữu", "P. Phú Lãm". Never at the end. */
const LEADING_FORMS: ReadonlyMap<string, string> = new Map([
  ["th", "tiểu học"],
  ["mn", "mầm non"],
  ["mg", "mẫu giáo"],
  ["tt", "thị trấn"],
  ["tr", "trường"],
  ["p", "phường"],
  ["x", "xã"],
  ["h", "huyện"],
  ["q", "quận"],
  ["tx", "thị xã"],
  ["tp", "thành phố"],
]);
const TWO_WORD_FORMS: ReadonlyMap<string, string> = new Map([
  ["tài chính kh", "tài chính kế hoạch"],
  ["gd đt", "giáo dục và đào tạo"],
  ["tn mt", "tài nguyên và môi trường"],
  ["tc kh", "tài chính kế hoạch"],
  ["vh tt", "văn hóa thông tin"],
  ["lđ tbxh", "lao động thương binh và xã hội"],
  ["giáo dục đào tạo", "giáo dục và đào tạo"],
  ["tài nguyên môi trường", "tài nguyên và môi trường"],
  ["kinh tế hạ tầng", "kinh tế và hạ tầng"],
]);

/** "P. Nội vụ", "P.TNMT": an office, where "P. Phú Lãm" is a ward. */
const OFFICE =
  /^p (?=(?:nội vụ|tư pháp|tài|giáo dục|gd|gdđt|kinh tế|văn hóa|vh|vhtt|lao động|lđtbxh|thanh tra|y tế|nông nghiệp|nn|quản lý|qlđt|dân tộc|tn|tnmt|tckh|tc|kt|ktht|hành chính|hc|kế toán|tổ chức|tc)(?= |$))/u;

const PUNCTUATION = /[.,;:()"“”'’/&–—_-]+/g;
/** "Văn hóa & Thông tin"; between short forms it only divides: "GD&ĐT". */
const AND_SIGN = /(?<=\p{L}{3})\s*&\s*(?=\p{L}{2})/gu;
const SCHOOL_LEVEL = /^trường (?=tiểu học|mầm non|mẫu giáo|trung học|phổ thông|thcs|thpt)/;
const PEOPLES_COMMITTEE = /^ủy ban nhân dân (?=xã|phường|thị trấn|huyện|quận|thị xã|thành phố)/;

/** "T.H Ngọc Mỹ", "U.B.N.D": letters with dots between them. */
const DOTTED = /(?<![\p{L}\d])\p{L}(?:\.\p{L}){1,4}(?![\p{L}\d])/gu;

/**
 * A key by which two ways of writing one unit's name are equal: case, spaces, tone placement, punctuation,
 * usual short forms, "UBND" before a place and "Trường" before a school level do not matter. Tones and kinds do.
 */
export const unitKey = remembering((text: string): string => {
  let key = compareKey(text)
    .replace(DOTTED, (letters) => letters.replaceAll(".", ""))
    .replace(/lđ\s*-?\s*tb\s*(?:&|và|-)?\s*xh/g, "lđtbxh")
    .replace(/gd\s*(?:&|-)\s*đt/g, "gdđt")
    .replace(AND_SIGN, " và ")
    .replace(PUNCTUATION, " ");
  key = key.trim().replace(/ +/g, " ").replace(OFFICE, "phòng ");
  const words = key.split(" ").filter((word) => word !== "");
  key = words
    .map((word, at) => SHORT_FORMS.get(word) ?? (at < words.length - 1 ? LEADING_FORMS.get(word) : undefined) ?? word)
    .join(" ");
  for (const [short, long] of TWO_WORD_FORMS) {
    if (key.includes(short)) key = ` ${key} `.replace(` ${short} `, ` ${long} `).trim();
  }
  return key.replace(PEOPLES_COMMITTEE, "").replace(SCHOOL_LEVEL, "");
});

/** Kinds of place and body that stand before a unit's own name, as keys; longer ones first. */
const KIND_PREFIXES = [
  "xã",
  "phường",
  "thị trấn",
  "đặc khu",
  "thôn",
  "xóm",
  "tổ dân phố",
  "khu phố",
  "trung học cơ sở và trung học phổ thông",
  "tiểu học và trung học cơ sở",
  "mầm non",
  "mẫu giáo",
  "tiểu học",
  "trung học cơ sở",
  "trung học phổ thông",
  "trường",
].sort((a, b) => b.length - a.length);

/** The kind and the own name in a unit key: "xã cấn hữu" → ["xã", "cấn hữu"]; kind "" where none stands before. */
export function splitKind(key: string): { readonly kind: string; readonly own: string } {
  for (const kind of KIND_PREFIXES) {
    if (key.startsWith(`${kind} `)) return { kind, own: key.slice(kind.length + 1) };
  }
  return { kind: "", own: key };
}

const FOLDED_SCHOOL_LEVEL = /^truong (?=tieu hoc|mam non|mau giao|trung hoc|pho thong)/;
const FOLDED_COMMITTEE = /^uy ban nhan dan (?=xa|phuong|thi tran|huyen|quan|thi xa|thanh pho)/;

/** The unit key without diacritics, for names that lost them on the way (file names). */
export const foldedUnitKey = (text: string): string =>
  foldKey(unitKey(text)).replace(FOLDED_COMMITTEE, "").replace(FOLDED_SCHOOL_LEVEL, "");
