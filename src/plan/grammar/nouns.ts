import type { RegisterKind, SubjectKind } from "../../campaign/campaign";

/** What a plan counts, and the list in which the engine counts it. */
export interface Noun {
  readonly words: string;
  /** Null for what no list of the campaign holds: trees, medals, delegates. */
  readonly register: RegisterKind | null;
  readonly subjects: readonly SubjectKind[];
}

const noun = (words: string, register: RegisterKind | null, ...subjects: readonly SubjectKind[]): Noun => ({
  words,
  register,
  subjects,
});

/** Longer names first where one opens another. */
const NOUNS: readonly Noun[] = [
  noun("tập thể nhỏ", "nominations", "collective"),
  noun("tập thể,? (?:hoặc |và |/ ?)?cá nhân", "nominations", "collective", "individual"),
  noun("tập thể", "nominations", "collective"),
  noun("tổ công đoàn|tổ lao động", "nominations", "collective"),
  noun("hộ gia đình|gia đình|hộ", "nominations", "household"),
  noun(
    "gương điển hình tiên tiến|gương người tốt,? việc tốt|gương đhtt, ntvt|gương điển hình|gương",
    "nominations",
    "individual",
    "collective",
  ),
  noun("điển hình tiên tiến|điển hình", "nominations", "individual", "collective"),
  noun(
    "cá nhân|người|đoàn viên ưu tú|đoàn viên|hội viên|thợ giỏi|công nhân|quần chúng ưu tú|nhân viên|cán bộ|giáo viên",
    "nominations",
    "individual",
  ),
  noun("bài viết|bài dự thi|bài", "articles"),
  noun(
    "công trình(?:,? (?:hoặc |và )?(?:phần việc|sản phẩm))*(?: ?/ ?phần việc)?(?: thanh niên| măng non)?|phần việc(?: thanh niên)?",
    "works",
  ),
  noun("sự kiện|hoạt động(?: tình nguyện)?|việc làm", "works"),
  noun("mô hình", "works"),
  noun("sáng kiến|đề tài|giải pháp", "initiatives"),
  noun(
    "thôn|xóm|ấp|buôn|khu phố|khu dân cư|tổ dân phố|doanh nghiệp|hợp tác xã|chi hội|chi đoàn|bản(?=\\s+(?:và|làng|tiêu biểu|văn hóa))",
    "nominations",
    "collective",
  ),
];
/** Counted, yet in no list: told as something to keep an eye on. */
const UNLISTED = noun(
  "bài báo khoa học|huy chương|vận động viên|cây xanh|đại biểu|tổ công nghệ số cộng đồng|chuyên đề|tin|tác phẩm|sản phẩm|giờ học|câu lạc bộ|lớp|buổi|lượt|đội|tổ",
  null,
);

const COUNTED = [...NOUNS, UNLISTED].map((one) => ({
  noun: one,
  regex: new RegExp(`^\\s*(?:(?:gương|mô hình) )?(?:${one.words.replaceAll(" ", "\\s+")})(?![\\p{L}])`, "u"),
}));

/** What stands counted at the head of a key's rest; null where it is nothing that a plan counts. */
export function nounAt(rest: string): { readonly noun: Noun; readonly length: number } | null {
  for (const { noun: one, regex } of COUNTED) {
    const match = regex.exec(rest);
    if (match !== null) return { noun: one, length: match[0].length };
  }
  return null;
}

/** Measures of time, of papers and of money count nothing that somebody is to bring. */
const MEASURE =
  /^(?:tháng|ngày|năm|giờ|phút|quý|tuần|trang|chữ|từ|điểm|bộ|bản|lần|triệu|nghìn|ngàn|đồng|tỷ|tuổi|phần|mức|loại|hình thức|nội dung|cấp|đợt|giai đoạn|giải|ảnh|phiếu|tiêu chí|chỉ tiêu|nhiệm vụ|số|danh hiệu|m|m2|ha|kg|cm|học kỳ|thành viên|phó|trưởng|đến|và|hoặc|trên|trong|do|của|so)(?![\p{L}])/u;
const WORD_THAT_ENDS =
  "mỗi|trong|trên|và|do|của|để|được|về|cho|tại|từ|trở|so|hàng|hằng|hoặc|với|theo|tính|trước|đến|vào|phải|đạt|có|mới";
const ANY_NOUN = new RegExp(`^\\s*((?:(?!(?:${WORD_THAT_ENDS})(?![\\p{L}]))\\p{L}+\\s?){1,4})`, "u");

/** Whatever else stands counted: "15 khách hàng", "03 km đường". No list has it, so it is told and looked at. */
export function otherNounAt(rest: string): { readonly noun: Noun; readonly length: number } | null {
  const words = rest.trimStart();
  const match = MEASURE.test(words) ? null : ANY_NOUN.exec(rest);
  return match === null ? null : { noun: UNLISTED, length: match[0].trimEnd().length };
}

/** What units send, as the head of what a deadline is of. Longer ones first. */
export const SENT =
  "báo cáo tổng kết[^,;.(]{0,60}|báo cáo sơ kết[^,;.(]{0,40}|báo cáo(?! viên)[^,;.(]{0,60}|kế hoạch[^,;.(]{0,60}|hồ sơ[^,;.(]{0,80}|tờ trình[^,;.(]{0,40}|(?:bản |danh sách |phiếu )?đăng ký[^,;.(]{0,60}|danh sách[^,;.(]{0,60}|bài dự thi|bài viết[^,;.(]{0,60}|bài|sáng kiến[^,;.(]{0,40}|phiếu[^,;.(]{0,50}|giới thiệu[^,;.(]{0,50}|bản cam kết|giao ước thi đua|bảng (?:tự )?(?:chấm|tổng hợp|kê|điểm)[^,;.(]{0,40}|(?:các )?(?:danh hiệu|hình thức|trường hợp)[^,;.(]{0,50}còn lại|văn bản[^,;.(]{0,40}|công văn[^,;.(]{0,30}|kết quả[^,;.(]{0,40}|ý kiến[^,;.(]{0,30}";

/** What happens on a day without anything being sent. */
export const EVENTS =
  "hội nghị[^,;.(]{0,60}|lễ[^,;.(]{0,50}|họp[^,;.(]{0,50}|sơ kết[^,;.(]{0,50}|tổng kết[^,;.(]{0,60}|trao (?:giải|tặng|thưởng)[^,;.(]{0,40}|phát động[^,;.(]{0,50}|đại hội[^,;.(]{0,40}|bình xét[^,;.(]{0,40}|ký giao ước[^,;.(]{0,30}|ký kết[^,;.(]{0,30}|chấm (?:điểm|thi)[^,;.(]{0,30}|công bố[^,;.(]{0,40}|tôn vinh[^,;.(]{0,40}|thẩm định[^,;.(]{0,30}|xét duyệt[^,;.(]{0,30}|kiểm tra[^,;.(]{0,30}|xây dựng kế hoạch[^,;.(]{0,60}|kết thúc[^,;.(]{0,40}|hoàn thành[^,;.(]{0,50}|(?:xây dựng |lập )?dự toán[^,;.(]{0,30}";
