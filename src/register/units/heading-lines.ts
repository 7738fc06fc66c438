import { compareKey, squeeze } from "../../text/key";
import { isPartOfUnit, isSuperior, looksLikeUnit } from "./unit-words";

/** What a line above a table says of who sends it. */
export interface HeadingLines {
  /** "Đơn vị: Xã Cấn Hữu": as typed behind the label. */
  readonly labelled: readonly string[];
  /** "(Kèm theo Tờ trình số 5 của UBND xã …)", "Trường … xin gửi danh sách", "DANH SÁCH … CỦA …". */
  readonly told: readonly string[];
  /** Bodies at the head of the paper, from the top: the last one sends, those before it are above it. */
  readonly bodies: readonly string[];
}

const MOTTO = /cộng hòa xã hội|cộng hoà xã hội|độc lập\s*[-–—]\s*tự do|đảng cộng sản việt nam/iu;
const LABEL_WORDS =
  "(?:tên )?(?:cơ quan, đơn vị|cơ quan/đơn vị|đơn vị|cơ quan|trường|xã|phường|thị trấn|địa phương|tổ chức|doanh nghiệp)(?: (?:đề nghị|đăng ký|báo cáo|trình|gửi|nộp|lập|lập danh sách|lập biểu|lập hồ sơ|thực hiện|công tác|đề cử|giới thiệu|khen thưởng|đề xuất))*";
const LABELLED = new RegExp(`^[-–+*\\s]*${LABEL_WORDS}\\s*:\\s*`, "iu");
/** "Đơn vị: đồng": what the figures are counted in. */
const MEASURE =
  /^(?:việt nam )?(?:đồng|nghìn|ngàn|triệu|tỷ|vnđ|vnd|người|lượt|cái|%|m2|m²|ha|kg|cuốn|bản|giờ|tiết)(?: (?:đồng|người))?[\s.)]*$/iu;
const NAMED_LABELS: ReadonlySet<string> = new Set(["trường", "xã", "phường", "thị trấn"]);

/** Lines that tell where the paper goes, when it was made, what it is, or a form's blank: none of them names who sends. */
const NOT_A_BODY =
  /^(?:\(?\s*(?:kính gửi|gửi|nơi nhận|số|mẫu|biểu|phụ lục|kèm theo|ban hành|thời gian|tháng|quý|năm|đợt|ngày|lần|trang|đvt|đơn vị tính|căn cứ|v\/v|về việc|ghi chú|lĩnh vực|chủ đề|áp dụng|dành cho)\b)|, ngày |ngày .* tháng|danh sách|bảng (?:kê|tổng|theo|danh)|báo cáo|tờ trình|tổng hợp|đề nghị|khen thưởng|đăng ký|theo dõi|thống kê|(?<!(?:phòng|sở|ban|chính(?:\s*[-–&,]| và)) )kế hoạch|danh mục|trích ngang|năm học|năm \d{4}|tổng kết|kết quả|phiếu|sổ |^[([]?tên (?:cơ quan|đơn vị|tổ chức|trường)(?:, (?:cơ quan|đơn vị|tổ chức))*[)\]]?$/iu;
/** "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG": meets in a unit, sends for it. */
const COUNCIL = /^(?:thường trực )?hội đồng (?:thi đua|tđ)|^hđtđ/iu;

/** "Trường Mầm non B xin gửi danh sách …": who sends, before what it does. */
const SENDS =
  /\s+(?:xin |kính |trân trọng )*(?:gửi|báo cáo|trình|lập danh sách|giới thiệu|đề nghị|đề cử|đề xuất)\s.*$/iu;
const ENCLOSED =
  /kèm theo (?:tờ trình|công văn|báo cáo|văn bản|biên bản|hồ sơ|danh sách|cv|ttr|bc)(?=[\s:]).*?\scủa\s+([^()]+?)\s*\)?\s*[.]?$/iu;
const OF_WHOM = /\s(?:của|đơn vị)\s+(?!.*\s(?:của|đơn vị)\s)(.+)$/iu;
const OPENS_OF_WHOM = /^(?:của|đơn vị)\s+(?!:)(.+)$/iu;
const TITLE = /danh sách|biểu|bảng|đăng ký|danh mục|theo dõi|đề nghị|báo cáo/iu;
/** "… GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN": who decides. */
const DECIDES =
  /^(?:chủ tịch|giám đốc|bộ trưởng|thủ tướng|thủ trưởng|nhà nước|chính phủ|các|mỗi|cá nhân|tập thể|cán bộ|đảng|bộ (?!phận|môn|chỉ huy)|nhân dân|quốc hội|kế hoạch|quyết định)/iu;
const TAIL =
  /[\s,(-]+(?:năm(?: học)? \d.*|tháng \d.*|quý .*|đợt .*|lần .*|6 tháng .*|trong .*|tham gia .*|được .*|có .*)$/iu;
const LONGEST_BODY = 90;
const LONGEST_REST = 40;
/** "ỦY BAN NHÂN DÂN" over "XÃ CẤN HỮU". */
const WANTS_PLACE =
  /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|đảng ủy|ban chấp hành|trường (?:tiểu học|mầm non|thcs|thpt)|đảng bộ)$/iu;
const PLACE = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s/iu;

const linesOf = (title: string): readonly string[] =>
  title
    .split("\n")
    .map(squeeze)
    .filter((line) => line !== "");

/** Whether a line goes on with the name that the line above it began. */
function goesOn(before: string, line: string): boolean {
  if (WANTS_PLACE.test(before)) return PLACE.test(line) || !looksLikeUnit(line);
  if (isSuperior(before) || line.length > LONGEST_REST || looksLikeUnit(line)) return false;
  return /[\s-](?:và|cổ phần|tnhh|mtv|một thành viên)$|[-–,]$/iu.test(before) && /^\p{L}/u.test(line);
}

function valueOfLabel(line: string, label: string): string {
  const word = compareKey(label.replace(":", ""));
  const value = squeeze(line.slice(label.length))
    .replace(/[.…_]{3,}/g, "")
    .trim();
  return NAMED_LABELS.has(word) && value !== "" && !looksLikeUnit(value)
    ? `${squeeze(label.replace(":", ""))} ${value}`
    : value;
}

/** What a title names as the one who sends, in its own or in a following line of "CỦA …". */
function ofWhom(line: string): string | null {
  const enclosed = ENCLOSED.exec(line)?.[1];
  if (enclosed !== undefined) return DECIDES.test(enclosed) ? null : enclosed.replace(TAIL, "");
  if (line.startsWith("(")) return null;
  const bare = OPENS_OF_WHOM.exec(line)?.[1] ?? (TITLE.test(line) ? OF_WHOM.exec(line)?.[1] : undefined);
  if (bare === undefined || DECIDES.test(bare)) return null;
  const name = squeeze(bare.replace(TAIL, ""));
  return name === "" || name.length > LONGEST_BODY ? null : name;
}

const isPlain = (line: string): boolean =>
  line.length <= LONGEST_BODY && /\p{L}{2}/u.test(line) && !NOT_A_BODY.test(line) && !COUNCIL.test(line);

interface Sorting {
  readonly labelled: string[];
  readonly told: string[];
  readonly bodies: string[];
  /** The last label had its value in the next cell. */
  underLabel: boolean;
  /** The title of the list was met: what follows heads no paper. */
  titled: boolean;
}

/** "Đơn vị: …", with its value behind it or in the next cell. */
function readLabel(line: string, sorting: Sorting): boolean {
  const label = LABELLED.exec(line)?.[0];
  if (label === undefined) {
    if (sorting.underLabel && isPlain(line)) sorting.labelled.push(line);
    sorting.underLabel = false;
    return false;
  }
  const value = valueOfLabel(line, label);
  sorting.underLabel = value === "";
  if (value !== "" && !MEASURE.test(value)) sorting.labelled.push(value);
  return true;
}

/** Whoever a line says that the list is of, or that sends it. */
function readTold(line: string, sorting: Sorting): boolean {
  const whom = ofWhom(line);
  if (whom !== null) sorting.told.push(whom);
  const sender = line.replace(SENDS, "");
  if (sender !== line && (looksLikeUnit(sender) || isPartOfUnit(sender)) && !NOT_A_BODY.test(sender))
    sorting.told.push(sender);
  return whom !== null;
}

function readBody(line: string, besideMotto: boolean, { bodies }: Sorting): void {
  const before = bodies.at(-1);
  if (before !== undefined && goesOn(before, line)) bodies[bodies.length - 1] = `${before} ${line}`;
  else if (besideMotto || looksLikeUnit(line) || isUnder(before, line)) bodies.push(line);
}

/** Sorts the texts above a table, cell by cell in reading order, by what they say of who sends it. */
export function headingLines(titles: readonly string[]): HeadingLines {
  const sorting: Sorting = { labelled: [], told: [], bodies: [], underLabel: false, titled: false };
  titles.forEach((title, at) => {
    if (MOTTO.test(title)) return;
    // Beside the motto stand the authority above and, in the next row, who sends: whatever its name looks like.
    const besideMotto = MOTTO.test(titles[at + 1] ?? "");
    for (const line of linesOf(title)) {
      if (readLabel(line, sorting) || readTold(line, sorting)) continue;
      if (!isPlain(line)) sorting.titled ||= TITLE.test(line);
      else if (!sorting.titled) readBody(line, besideMotto, sorting);
    }
  });
  return sorting;
}

/** A line of capitals right under the authority above: who sends, whatever its name looks like. */
const isUnder = (before: string | undefined, line: string): boolean =>
  before !== undefined && isSuperior(before) && line === line.toUpperCase() && before === before.toUpperCase();
