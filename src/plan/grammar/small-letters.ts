import { ruleKey } from "../reading/key";

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase("vi");

/** Names that titles and offices bear most, which a line of capitals does not tell apart. */
const KNOWN_NAMES =
  "Việt Nam|Hồ Chí Minh|An Giang|Bà Rịa - Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Điện Biên Phủ";
const BY_KEY = new Map(KNOWN_NAMES.split("|").map((name) => [ruleKey(name), name]));
const KNOWN = new RegExp(`(?<!\\p{L})(?:${[...BY_KEY.keys()].join("|")})(?!\\p{L})`, "gu");

const upper = (text: string): string => text.toLocaleUpperCase("vi");
const eachWord = (text: string): string => text.replace(/(?<!\p{L})\p{L}/gu, upper);

/** A place follows: each word of it has a capital. */
const BEFORE_PLACE =
  /(?<=(?:^|\s)(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|thpt|thcs|mầm non|tx\.?|tp\.?)\s)(?!(?:tx|tp|chuyên|số)(?!\p{L}))(\p{L}.*)$/u;
/** The name of an office follows: its first word has a capital. */
const BEFORE_NAME =
  /(?<=(?:^|\s)(?:trung tâm|phòng|sở|(?<!ủy )ban|công đoàn ngành|bệnh viện|trường|đại học|học viện|cao đẳng|cục|chi cục|công ty|hội)\s)\p{L}/gu;
/** A word without a vowel is an abbreviation. */
const ABBREVIATION =
  /(?<!\p{L})(?:[^aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ\s\P{L}]{2,}|ubnd|ubmttq)(?!\p{L})/giu;

/** Lower-case letters but for known names. */
export function inSmallLetters(text: string): string {
  const low = text.toLocaleLowerCase("vi");
  return low.replace(KNOWN, (found) => BY_KEY.get(found) ?? found);
}

/** The name of an office that stands in capitals, as it is written in a sentence. */
export function officeInSmallLetters(name: string): string {
  const low = inSmallLetters(name)
    .replace(BEFORE_PLACE, eachWord)
    .replace(BEFORE_NAME, upper)
    .replace(ABBREVIATION, upper);
  return low.charAt(0).toLocaleUpperCase("vi") + low.slice(1);
}
