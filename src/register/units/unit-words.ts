import { groupBy } from "../../base/group-by";
import { compareKey } from "../../text/key";

/** First words that only bodies have, never persons: keys with tones. */
const BODY_WORDS = [
  "ủy ban",
  "ubnd",
  "hđnd",
  "hội đồng",
  "ubmttq",
  "mttq",
  "mặt trận",
  "đảng ủy",
  "đảng bộ",
  "huyện ủy",
  "quận ủy",
  "thành ủy",
  "chi bộ",
  "chi đoàn",
  "liên đội",
  "chi đội",
  "chi hội",
  "hội ",
  "đoàn thanh niên",
  "đoàn tncs",
  "đoàn xã",
  "đoàn phường",
  "đoàn trường",
  "đoàn thể",
  "đoàn thị trấn",
  "liên đoàn",
  "liên minh",
  "công đoàn",
  "trường ",
  "tiểu học",
  "mầm non",
  "mẫu giáo",
  "thcs",
  "thpt",
  "trung học",
  "phổ thông",
  "phòng ",
  "ban ",
  "sở ",
  "cơ quan",
  "công ty",
  "cty",
  "công an",
  "trạm ",
  "trung tâm",
  "tttm",
  "hợp tác xã",
  "htx",
  "khoa ",
  "khối ",
  "xã ",
  "phường ",
  "thị trấn",
  "huyện ",
  "quận ",
  "văn phòng",
  "viện ",
  "bệnh viện",
  "bv ",
  "nhà máy",
  "xí nghiệp",
  "doanh nghiệp",
  "hạt kiểm lâm",
  "kho bạc",
  "ngân hàng",
  "chi cục",
  "cục ",
  "chi nhánh",
  "bưu điện",
  "điện lực",
  "tòa án",
  "viện kiểm sát",
  "bảo hiểm xã hội",
  "đài ",
  "nhà văn hóa",
  "thư viện",
  "bảo tàng",
  "tổng công ty",
  "tập đoàn",
  "quỹ ",
  "bch ",
  "bql ",
  "cđcs",
  "nghiệp đoàn",
  "lđlđ",
  "huyện đoàn",
  "quận đoàn",
  "xã đoàn",
  "tiểu đoàn",
  "đại đội",
  "trung đội",
  "trung đoàn",
  "học viện",
  "nhà hát",
  "thanh tra",
  "thị đoàn",
  "tỉnh đoàn",
  "thành đoàn",
  "thị ủy",
  "tỉnh ủy",
  "thị xã",
  "thành phố",
  "đoàn thanh tra",
  "đoàn nghệ thuật",
  "đoàn khối",
  "đoàn sở",
  "cung thể thao",
  "cung văn hóa",
  "cung thiếu nhi",
  "nhà thi đấu",
  "nhà thiếu nhi",
  "rạp ",
  "đồn ",
  "hạt ",
  "đội ",
  "lâm trường",
  "nông trường",
  "hiệp hội",
  "tòa soạn",
  "tạp chí",
  "trại ",
  "bến xe",
  "cảng ",
  "vườn quốc gia",
  "khu di tích",
  "khu bảo tồn",
  "câu lạc bộ",
  "tỉnh ",
];

/** Words that begin as a body's name does and are none: "Phòng chống", "Xã hội", "Hội viên", "Công an viên". */
const NO_BODY =
  /^(?:\S+ (?:trưởng|phó|viên)|chi (?:hội|đoàn) (?:trưởng|phó|viên)|xã (?:hội|giao|luận|viên|đội)|hội (?:họp|nhập|thi|thảo|nghị|diễn|trại|thao|trường|ngộ)|ban (?:hành|ngày|đêm|đầu|phát|tặng)|phòng,? (?:chống|ngừa|bệnh|thủ|vệ|cháy)|khoa học|trường (?:hợp|kỳ)|sở (?:thích|hữu)|viện (?:trợ|phí)|khối lượng|đội ơn|quỹ đất|trại hè|công an viên|công đoàn viên|thanh tra viên|thư viện viên|cảng cá|tỉnh táo)(?=[\s,;.]|$)/u;

const BODY_WORDS_BY_LETTER = groupBy(BODY_WORDS, (word) => word.charAt(0));

/** Whether a text begins as the name of a body: "Trường …", "UBND …", "Phòng …". Persons and posts never do. */
export function looksLikeUnit(text: string): boolean {
  const key = `${compareKey(text)} `;
  const words = BODY_WORDS_BY_LETTER.get(key.charAt(0)) ?? [];
  return (
    words.some(
      (word) =>
        key.startsWith(word) && (word.endsWith(" ") || key[word.length] === " " || key[word.length] === undefined),
    ) && !NO_BODY.test(key.trimEnd())
  );
}

const PART_OF_UNIT =
  /^(?:tổ|thôn|xóm|khoa|khối|bộ phận|lớp|chi bộ|chi đoàn|chi hội|cđcs|công đoàn cơ sở|công đoàn bộ phận|nghiệp đoàn|đội|nhóm|ấp|bản|khu|khu phố|khu dân cư|cụm|phòng|ban|buôn|làng|khóm|phân xưởng|xưởng|tổ dân phố|tdp|liên gia|ngõ|trung đội|tiểu đội|dàn nhạc|đoàn nghệ thuật|câu lạc bộ|phân hội|bộ môn) (?!(?:trưởng|phó|viên)(?=$|[\s,;]))/u;

/** Whether a text names a part of a unit rather than a unit: "Tổ Toán", "Thôn 3". "Tổ trưởng" is a post. */
export const isPartOfUnit = (text: string): boolean =>
  PART_OF_UNIT.test(`${compareKey(text)} `) && !NO_BODY.test(compareKey(text));

/** Bodies that each commune, school or office has, without a name of their own: "Trạm Y tế", "Hội Nông dân xã". */
const WITHIN_EACH =
  /^(?:trạm y tế|hội .{2,40}|đoàn (?:thanh niên|tncs|đội|thể)(?: .{2,30})?|mặt trận tổ quốc|mttq|ubmttq|ủy ban mặt trận tổ quốc|ban công tác mặt trận|công an|ban chqs|ban chỉ huy quân sự|quân sự|văn phòng(?: .{2,30})?|đảng ủy|hđnd|ubnd|ủy ban nhân dân|hội đồng nhân dân|ban giám hiệu|ban giám đốc|công đoàn|nhà văn hóa|nhà trường|trung tâm học tập cộng đồng|một cửa|thư viện|y tế|hợp tác xã)(?: (?:xã|phường|thị trấn|trường|sở|cơ quan|công ty|huyện|thị xã))?$/u;

/** Whether a text names something that every unit has, so that it tells no unit by itself: "Trạm Y tế". */
export const isWithinEachUnit = (text: string): boolean => WITHIN_EACH.test(compareKey(text));

const SUPERIOR =
  /^(?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy|đảng bộ) )?(?:huyện|quận|thị xã|thành phố|tp|tỉnh)(?= (?!đoàn|ủy)|\.)|^(?:huyện|quận|thị|tỉnh|thành) ủy(?= |$)|^(?:sở|bộ|tổng cục) (?!chỉ huy|phận|môn|tư lệnh)/u;

/** Whether a text names an authority above the units that send lists: "UBND HUYỆN …", "SỞ …". */
export const isSuperior = (text: string): boolean => SUPERIOR.test(compareKey(text));
