import { compareKey, squeeze } from "../text/key";
import { FAMILY_NAMES } from "../text/name-words";
import { splitHonorific } from "../text/name";
import { wording, type Test } from "../text/wording";

/** No letter or digit follows. Also right after folding. */
const END = "(?![a-zà-ỹđ0-9])";

const NOT_TOTAL = "(?!\\s+(?:hòa|tác|đồng|sản|công|hợp|phụ|giám|biên|đài|liên|cục|bí|thư ký|ty|tham|đội|kho))";

/** "Tổng cộng: 12 người", "Cộng mục I", "Tổng số". */
export const opensTotal = wording(
  `^[\\s*+\\-–.:]*(?:[ivx]+\\.\\s*)?(?:tổng cộng(?! ty)|tổng số|tổng(?=\\s*(?:$|[:(0-9=]|toàn|các|nhóm|mục|phần|đơn vị|cá nhân|tập thể|kinh phí))|cộng|toàn đơn vị có|grand total|subtotal|total)${END}${NOT_TOTAL}`,
);

/** A total over everything, not over a part. */
export const isGrandTotal = wording(`^[\\s*+\\-–.:]*(?:[ivx]+\\.\\s*)?(?:tổng|grand|toàn|total)`);

export const opensNote = wording(
  `^[\\s("'“]*(?:\\*|ghi chú|lưu ý|chú ý|chú thích|chú giải|chú dẫn|nguồn|hướng dẫn|danh sách (?:này|trên|gồm|có|được)|ấn định|n\\.?b|note|quy ước|bộ lọc|lọc theo|đang lọc|điều kiện lọc|filter|cách ghi|trên đây|số liệu|đính kèm|trong đó|trang [0-9]+)${END}|^\\s*\\(\\*+\\)|^\\s*\\*`,
);

/** "Danh sách này có 12 người": a count told in a sentence. */
export const isCountSentence = wording("^(?:ấn định )?danh sách (?:này |trên )?(?:có|gồm)");

/** Wording that no list holds: signing instructions, authority, place and date. */
export const isSigning = wording(
  `\\((?:đã )?ký${END}|\\(ký|ký,? ghi rõ|ghi rõ họ|ký tên|đóng dấu|^(?:tm|kt|tl|tuq|t/m|k/t|t\\.m|k\\.t)[./ ]|^[^0-9]{0,40}(?:[0-9]{1,3}, ?)?ngày[\\s0-9.…_/]*tháng[\\s0-9.…_/]*năm[\\s0-9.…_]*$|^đã ký$|^nơi nhận`,
);

/** Titles that head a signature below a list; inside a list they are positions. */
export const isSignerTitle = wording(
  `^(?:người (?:lập|tổng hợp|ký|duyệt|kiểm tra|viết|báo cáo|đề nghị)|lập (?:biểu|bảng)|cán bộ|thủ trưởng|xác nhận|phó |chủ tịch|giám đốc|hiệu trưởng|trưởng |bí thư|chánh |kế toán|đại diện|tổ trưởng|chỉ huy|lãnh đạo|thay mặt|ban giám hiệu|duyệt|phê duyệt|thường trực|hội đồng|chủ nhiệm|công đoàn|ủy ban|ban chấp hành|đảng ủy|văn phòng|prepared|approved|signed|kiểm soát)`,
);

/** "Ví dụ", "VD:", "Mẫu", "(dòng mẫu)": the row shows how to fill in. */
export const opensExample = wording(
  `^[\\s("'\\[*]*(?:ví dụ|vd|v\\.d|thí dụ|example|e\\.g|dòng mẫu|dòng ví dụ|mẫu ví dụ|mẫu ghi|mẫu điền|mẫu nhập)\\s*[0-9]*${END}`,
);
export const isExampleWord = wording(`^[\\s("'\\[*]*(?:mẫu|dòng mẫu|sample|demo)[\\s)"'\\]*:.]*$`);

/** "(1)", "7=6:3", "A", "2&3": a cell of a number row. */
const NUMBER_CELL = /^[([]?\s*(?:\d{1,2}|[a-z])(?:\s*[=:+\-*/x&,.]\s*\(?(?:\d{1,2}|[a-z])\)?)*\s*[)\]]?$/iu;
export const isNumberCell: Test = (text) => text.length <= 20 && NUMBER_CELL.test(text);

/** "1", "02", "3.", "1.2": what a record's number looks like. */
export const isDigits: Test = (text) =>
  text.length > 0 && text.length <= 8 && /^\d{1,5}(?:[.,]\d{1,3}){0,2}\s*[.)\]]?$/.test(text);

export const isKindWord = wording(
  `^(?:về |các |danh sách |đối với |khối |phần )?(?:cá nhân|tập thể|hộ gia đình|hộ dân|gia đình)${END}`,
);

/** A text that opens as names of units do. */
export const opensUnit = wording(
  `^(?:đơn vị|trường|xã|phường|thị trấn|phòng|ban|chi bộ|đảng bộ|đảng ủy|ubnd|ủy ban|công an|quân sự|hội|đoàn|thôn|tổ|khối|khoa|trung tâm|tt|công ty|cty|tổng công ty|hợp tác xã|htx|bệnh viện|trạm|chi cục|cục|sở|huyện|quận|văn phòng|cụm|mttq|mặt trận|ubmttq|liên đoàn|công đoàn|chi nhánh|ngân hàng|tòa án|viện|kho bạc|chi đoàn|chi hội|lớp|đội|bộ phận|thcs|thpt|tiểu học|mầm non|mn|th|bản|xóm|ấp|khu|bộ môn|nhà máy|xí nghiệp|bưu điện|đài|hạt|thanh tra|đồn|tiểu đoàn|đại đội|trung đoàn|học viện|nhà trường|tập thể)${END}`,
);

export const opensAward = wording(
  `^(?:danh hiệu|hình thức|đề nghị|đề xuất|tặng|khen|giấy khen|bằng khen|chiến s[ĩỹ]|cstđ|cstđcs|lao động tiên tiến|lđtt|tập thể lao động|ttlđ|cờ thi đua|huân chương|huy chương|kỷ niệm chương|người tốt|ntvt|công dân|đơn vị (?:quyết thắng|tiên tiến)|gia đình văn hóa|cấp )`,
);

const NAME_WORD = /^\p{L}[\p{L}'’.-]*$/u;
const MOST_NAME_WORDS = 6;

const isNameWord = (word: string): boolean => NAME_WORD.test(word) && word.charAt(0) !== word.charAt(0).toLowerCase();

const namesNoPerson = (text: string): boolean => opensAward(text) || isKindWord(text);

/** 0 for no person's name, 1 for what may be one, 2 for one that opens with a family name. */
export function personLikeness(text: string): 0 | 1 | 2 {
  if (text.length > 45 || text.length < 3 || /\d/.test(text)) return 0;
  const words = splitHonorific(squeeze(text)).name.split(" ");
  if (words.length < 2 || words.length > MOST_NAME_WORDS || !words.every(isNameWord) || namesNoPerson(text)) return 0;
  if (FAMILY_NAMES.has(compareKey(words[0] ?? ""))) return 2;
  return opensUnit(text) ? 0 : 1;
}
