import { compareKey } from "./key";
import { splitHonorific } from "./name";

type SubjectKindWording = "individual" | "collective" | "household";

const BUSINESS_HOUSEHOLD = /^hộ (?:kinh doanh|sản xuất kinh doanh)\b/u;
const HOUSEHOLD =
  /^(?:(?:đại )?gia đình|gđ|hộ gia đình|hộ gđ|hộ (?:ông|bà|anh|chị|cụ|đ\/c|đồng chí)|vợ chồng|hộ)(?=[\s:.]|$)/u;
/** "Ông Lê Quang - bà Đỗ Thị Tám": a couple. */
const COUPLE = /^(?:hộ )?ông .{2,40}?\s*(?:[-–—,&]|và|cùng)\s*(?:vợ(?: là)? )?bà /u;
/** "Gia đình văn hóa", "Hộ nghèo": not a household by name. */
const NO_HOUSEHOLD =
  /^(?:gia đình (?:văn hóa|hiếu học|học tập|thể thao|việt nam)|hộ (?:nghèo|khẩu|lý|tịch|sinh|chiếu)|gia đình$)/u;

/** Words that open the name of a collective for sure. */
const COLLECTIVE_OPENERS =
  "tập thể|bếp ăn|quán cơm|chi đoàn|chi hội|chi bộ|đảng bộ|đảng ủy|đảng đoàn|liên đoàn|công đoàn|đoàn thanh niên|đoàn tncs|đoàn xã|đoàn phường|đoàn trường|đoàn thể|đoàn cơ sở|đoàn khối|đoàn luật sư|đoàn nghệ thuật|" +
  "hội đồng|hội liên hiệp|hội nông dân|hội phụ nữ|hội lhpn|hội cựu chiến binh|hội ccb|hội chữ thập đỏ|hội người cao tuổi|hội khuyến học|hội|tổ dân phố|tổ dân cư|tổ hợp tác|tổ chức|tổ sản xuất|tổ|tdp|" +
  "ban|phòng|khoa|trường|trung tâm|tt|công ty|cty|tổng công ty|tập đoàn|hợp tác xã|htx|câu lạc bộ|clb|đội|trạm|thôn|xóm|bản|buôn|ấp|làng|khu phố|khu dân cư|kdc|khu|khóm|" +
  "ubnd|ủy ban|ubmttq|ubmt|mặt trận|mttq|lớp|khối|nhóm|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|doanh nghiệp|dntn|xí nghiệp|nhà máy|nhà văn hóa|ngân hàng|quỹ tín dụng|chi nhánh|chi cục|cục|sở|tổng cục|viện|bệnh viện|" +
  "tiểu đội|trung đội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|sư đoàn|quân đoàn|đồn|công an|bộ chỉ huy|bch|bộ phận|văn phòng|vp|đài|báo|tòa án|viện kiểm sát|thư viện|bảo tàng|hạt kiểm lâm|kho bạc|bảo hiểm|" +
  "cán bộ và nhân dân|cán bộ, nhân dân|nhân dân và cán bộ|nhân dân|chùa|giáo xứ|giáo họ|họ giáo|dòng họ|họ đạo|cụm|mn|thcs|thpt|th|" +
  "đoàn văn công|đoàn công tác|đoàn thanh tra|đoàn nghệ sĩ|đoàn nghệ nhân|đoàn kịch|đoàn chèo|đoàn ca múa|đoàn khám|đoàn kinh tế|đoàn vận động viên|thị đoàn|huyện đoàn|tỉnh đoàn|thành đoàn|quận đoàn|xã đoàn|" +
  "tuyến đường|dàn nhạc|ekip|êkíp|ê kíp|hạt|rạp|nhà hát|cơ quan|đơn vị|thanh tra|bộ môn|ca trực|chốt|đồng bào|phân hội|phân xưởng|xưởng|bến|chợ|hiệp hội|liên hiệp|liên gia|ni giới|phật tử|cộng đồng|mô hình";
const COLLECTIVE = new RegExp(`^(?:${COLLECTIVE_OPENERS})(?=[\\s:.,\\d]|$)`, "u");
/** "Tổ trưởng", "Hội viên", "Phó ban": positions of a person. */
const POSITION =
  /^\S+\s(?:trưởng|phó|viên)(?=\s|$|,)|^công an viên|^(?:trưởng|phó|hội viên|đoàn viên|đội viên|xã đội|đảng viên)\s/u;
const FAMILY_NAME_OPENERS =
  /^(?:đoàn|bản|khu|ban|tổ|hội|trường|khoa|phòng|lớp|đội|làng|xóm|khối|báo|đài|viện|đồn|sở|quận)\s(?:thị|văn|đình|hữu|ngọc|đức|minh|thanh|xuân|quang|hồng|thu|kim|mạnh|công|quốc|anh|thế|trọng)(?=\s)/u;
/** Words of two syllables whose first one is a middle name as well: "Đội văn nghệ", "Tổ Công nghệ số". */
const NO_NAME =
  /^\S+ (?:văn (?:nghệ|hóa|phòng|thư|công|thể|học|sử|miếu)|công (?:nghệ|an|tác|nhân|trình|đoàn|đức|binh|chức|cộng|nghiệp|ty)|thanh (?:niên|tra|thiếu|toán|lịch|xuân thế)|minh (?:tinh|họa)|quốc (?:phòng|tế|gia|ngữ)|quang (?:vinh|học)|anh (?:văn|em|hùng)|xuân (?:thu|hè)|thế (?:giới|hệ)|đức (?:tin|dục)|kim (?:loại|khí)|thu (?:gom|hút|ngân|mua|hoạch)|hồng (?:thập)|trọng (?:tài|tải|điểm))(?=\s|$|,)/u;

/**
 * The kind of subject that a name's wording tells: "Gia đình ông …", "Hộ bà …" are households, "Chi đoàn …", "Tổ dân
 * phố số 3", "Tập thể lớp 5A" collectives, an honorific or rank an individual; null where the wording says nothing.
 */
export function subjectKindOfWording(text: string): SubjectKindWording | null {
  const key = compareKey(text).replace(/^[-–+•*\s]+/, "");
  if (key === "") return null;
  if (BUSINESS_HOUSEHOLD.test(key)) return "collective";
  if (COUPLE.test(key)) return "household";
  if (HOUSEHOLD.test(key) && !NO_HOUSEHOLD.test(key)) return "household";
  if (POSITION.test(key) && !/^(?:tập thể|ban|hội|tổ|đội|chi)\s\S+\s(?:tập thể|cán bộ)/u.test(key)) return null;
  if (COLLECTIVE.test(key) && (NO_NAME.test(key) || !FAMILY_NAME_OPENERS.test(key))) return "collective";
  const { honorific, rank } = splitHonorific(text);
  return honorific === null && rank === null ? null : "individual";
}
