const PLACE_WORDS = new Set([
  "xã",
  "phường",
  "thị",
  "trấn",
  "huyện",
  "quận",
  "tỉnh",
  "thành",
  "phố",
  "thôn",
  "tổ",
  "dân",
  "số",
  "và",
  "của",
  "các",
]);
/** Words of several syllables of which only the first has a capital. */
const COMPOUNDS = [
  "tiểu học",
  "mầm non",
  "mẫu giáo",
  "trung học cơ sở",
  "trung học phổ thông",
  "phổ thông",
  "nội vụ",
  "giáo dục và đào tạo",
  "công an",
  "ủy ban nhân dân",
  "ban nhân dân",
  "nhà hát",
  "thể thao",
  "thể dục",
  "văn hóa",
  "văn phòng",
  "thông tin",
  "truyền thông",
  "nghệ thuật",
  "xã hội",
  "tổng hợp",
  "tư pháp",
  "tài chính",
  "kế hoạch",
  "kinh tế",
  "hạ tầng",
  "tài nguyên",
  "môi trường",
  "nông nghiệp",
  "nông dân",
  "nông thôn",
  "phát triển",
  "phụ nữ",
  "thanh niên",
  "cựu chiến binh",
  "chữ thập đỏ",
  "người cao tuổi",
  "mặt trận",
  "liên hiệp",
  "liên đoàn",
  "lao động",
  "quân sự",
  "biên phòng",
  "kiểm lâm",
  "dân tộc",
  "thanh tra",
  "trung tâm",
  "quản lý",
  "di sản",
  "di tích",
  "dịch vụ",
  "hành chính",
  "công cộng",
  "phục vụ",
  "y tế",
  "bệnh viện",
  "đa khoa",
  "thư viện",
  "bảo tàng",
  "công ty",
  "cổ phần",
  "hợp tác xã",
  "xí nghiệp",
  "ngân hàng",
  "chính sách",
  "bảo hiểm",
  "kho bạc",
  "nhà nước",
  "chi cục",
  "khu phố",
  "đoàn thể",
];
const KEPT_CAPITALS =
  /^(?:ubnd|hđnd|thcs|thpt|ubmttq|mttq|htx|tnhh|mtv|cp|lđlđ|lhpn|tncs|hcm|gdtx|ptdtbt|ptdtnt|chqs|tdp|vh&tt|vhtt|gd&đt|[ivx]+|[a-z]\d?)$/iu;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "UBND XÃ CẤN HỮU" as it is written in running text: "UBND xã Cấn Hữu". Text that is not all capitals stays. */
export function runningCase(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  let joined = text
    .toLowerCase()
    .split(" ")
    .map((word, at) => {
      if (KEPT_CAPITALS.test(word)) return word.toUpperCase();
      return at > 0 && PLACE_WORDS.has(word) ? word : capital(word);
    })
    .join(" ");
  for (const phrase of COMPOUNDS) {
    const at = ` ${joined.toLowerCase()} `.indexOf(` ${phrase} `);
    if (at >= 0) joined = joined.slice(0, at) + capital(phrase) + joined.slice(at + phrase.length);
  }
  return joined;
}
