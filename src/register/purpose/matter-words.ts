import { phrases } from "../../text/wording";

// Words by which headers and titles tell what a table is about.

/** Titles, sheets and files that speak of awards and of those who deserve them. */
export const isProposalTitle = phrases(
  "khen|khen thưởng|thi đua|danh hiệu|người tốt|việc tốt|ntvt|gương|điển hình|đhtt|tôn vinh|biểu dương|tuyên dương|vinh danh|xét tặng|đề nghị tặng|tặng thưởng|thành tích|chiến sĩ|cstđ[a-zđ]*|lao động tiên tiến|lđtt|huân chương|huy chương|kỷ niệm chương|tđkt|award|awards|nominations?",
);

/** Titles in which such words tell of money, counts, papers or marks. */
export const isOfAnotherMatter = phrases(
  "kinh phí|tiền thưởng|chi tiền|quyết toán|dự toán|số liệu|thống kê|số lượng|điểm thi đua|chấm điểm|lịch|thu chi",
);

/** Headers that only a list of nominations has. */
export const isProposalHeader = phrases(
  "thành tích|danh hiệu|khen|khen thưởng|thi đua|việc tốt|người tốt|việc làm tốt|gương|điển hình|tôn vinh|biểu dương|tuyên dương|vinh danh|xét tặng|tặng thưởng|đề nghị tặng|bình xét|tín nhiệm|htkt|dhtđ|tđkt|ntvt|cstđ[a-zđ]*|lđtt|chiến sĩ|lao động tiên tiến|giấy khen|bằng khen|huân chương|huy chương|kỷ niệm chương|cờ thi đua|award|awards|achievement|achievements|nghĩa cử|công trạng|sáng kiến",
);

/** Who is named under such a head is named as an example to others. */
export const isExemplary = phrases("gương|điển hình|người tốt|việc tốt|ntvt|tiêu biểu|đhtt");

/** Headers of awards whose cells may be anything. */
export const isAwardAsked = phrases("khen|khen thưởng|đề nghị|thi đua|đăng ký thi đua");

/** What is asked for now: no award of former years. */
export const isProposed = phrases("đề nghị|đề xuất|xét tặng|đăng ký|bình xét|đề nghị tặng");

/** Beside it, awards are those of somebody's file. */
export const isDiscipline = phrases("kỷ luật|kỉ luật");

/** What registers besides nominations are called, and what their columns are. */
export const REGISTER_WORDS = {
  articles: phrases(
    "bài viết|bài dự thi|tác phẩm dự thi|viết về|cuộc thi viết|người viết|người được nêu gương|nhân vật|gương|tác phẩm",
  ),
  works: phrases("công trình|phần việc|sự kiện|công trình phần việc"),
  initiatives: phrases("sáng kiến|đề tài|skkn|nckh|giải pháp|nghiên cứu khoa học"),
  scores: phrases("(?:tự )?chấm điểm|bảng điểm thi đua|điểm thi đua|điểm chuẩn|điểm tự chấm"),
  submissions: phrases(
    "(?:nộp|gửi|tiếp nhận|theo dõi)(?:.* )?(?:hồ sơ|báo cáo|danh sách|văn bản)|(?:hồ sơ|báo cáo|văn bản)(?:.* )?(?:nộp|gửi|đến|tiếp nhận)",
  ),
} as const;

/** Things that lists of another matter name: where such a column comes before any person, the list is about it. */
const isThingHeader = phrases(
  "môn học|tên môn|môn thi|mã môn|mã mh|học phần|tín chỉ|giáo trình|khóa học|chương trình|ctđt|đề cương|tài sản|thiết bị|vật tư|dụng cụ|công cụ|sản phẩm|hàng hóa|mặt hàng|tên hàng|mã hàng|vật liệu|nguyên liệu|phụ tùng|linh kiện|phương tiện|biển số|xe|máy móc|serial|model|thông số|xuất xứ|nhãn hiệu|quy cách|công việc|đầu việc|hạng mục|nhiệm vụ|task|nội dung cv|tiêu chí|chỉ tiêu|chỉ số|mục tiêu|kpi|mục đích|chức năng|tính năng|module|phân hệ|use ?case|sách|tựa sách|ấn phẩm|isbn|hóa đơn|chứng từ|đơn hàng|mã đơn|hợp đồng|tài khoản kế toán|khoản mục|nội dung chi|bản án|vụ án|thụ lý|vụ việc|dự án|gói thầu|nhà chờ|căn hộ|thửa đất|tờ bản đồ|địa chỉ ip|tên file|tên tệp|menu|món ăn|câu hỏi|bài hát|phòng máy|tên phòng|đối tác|nhà cung cấp|khách hàng|csyt|cskcb|product|item|project|url|link|việc cần làm|nội dung công việc",
);
const isListOf = phrases("danh sách");
/** "MaDonHang" and "Ten_hoc_phan" are several words. */
const apart = (header: string): string => header.replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, " ");

/** "Danh sách" holds "sách" and is no book. */
export const isThing = (header: string): boolean => {
  const words = apart(header);
  return isThingHeader(isListOf(words) ? words.replace(/danh s[áa]ch/giu, "") : words);
};

/** Figures, money, times and states that such lists tell of their things. */
export const isOtherHeader = phrases(
  "đvt|đơn vị tính|số lượng|sl|đơn giá|giá(?! đình)|giá bán|giá trị|thành tiền|số tiền|tiền|price|chiết khấu|vat|thuế|nguyên giá|khấu hao|hao mòn|còn lại|tồn|nhập|xuất|phải thu|phải trả|công nợ|dư nợ|quá hạn|thanh toán|tạm ứng|đặt cọc|tiết|thứ|phòng học|giảng đường|ca học|buổi|sĩ số|tuần|số tc|giảng viên|người thực hiện|phụ trách|hạn|deadline|tiến độ|tình trạng|trạng thái|status|ưu tiên|priority|mức độ|bắt đầu|kết thúc|start|due|end|kế hoạch|thực hiện|tỷ lệ|trọng số|điểm|nhà xuất bản|nxb|năm xuất bản|tác giả|số trang|nguyên đơn|bị đơn|diện tích|kích thước|tọa độ|hãng sản xuất|năm sản xuất|bảo hành|vị trí|mô tả|version|kết quả|lượt|lũy kế|năm nay|năm trước|kỳ trước|tăng giảm",
);

/** Sheets of answers have a stamp of time. */
export const isTimestamp = phrases("dấu thời gian|timestamp|submission (?:date|time)");

/** Titles that name another matter outright. */
export const isOtherTitle = phrases(
  "thời khóa biểu|tkb|lịch (?:học|thi|dạy|công tác|làm việc|trực|họp)|bảng giá|báo giá|biểu giá|tài sản|thiết bị|vật tư|kiểm kê|công nợ|dư nợ|hóa đơn|phiếu (?:thu|chi|nhập|xuất)|khảo sát|câu trả lời|kpi|tiến độ|kế hoạch (?:công tác|công việc|thực hiện|triển khai)|phân công|phân chia|nhiệm vụ|bảng (?:chấm công|lương)|chi phí|kinh phí|doanh thu|nhập kho|xuất kho|tồn kho|danh mục|bảng mã|mã số|môn học|học phần|chương trình đào tạo|đề cương|câu hỏi|nhật ký|báo cáo công việc|daily report|todo|price list|stock|inventory|schedule|timetable",
);

/** Sheets that count what others list. */
export const isSummaryTitle = phrases("tổng hợp|thống kê|số liệu|số lượng|cơ cấu|tỷ lệ");

/** Heads of counts. */
export const isCountHeader = phrases(
  "số lượng|sl|tổng số|tổng cộng|tổng|cộng|số (?:người|cá nhân|tập thể|hộ|lượt|phiếu|bài|đơn vị)|tỷ lệ|chỉ tiêu",
);

/** Heads of people by name, whatever the cells look like. */
export const isPeopleHeader = phrases(
  "họ và tên|họ tên|họ đệm|họ và chữ|họ lót|hoten|full ?name|tên (?:nhân viên|nv|sinh viên|sv|học sinh|hs|học viên|giáo viên|gv|cán bộ|đoàn viên|hội viên|đảng viên|công dân|thí sinh|bệnh nhân|chủ hộ|người)|tengv|tensv|tennv|danh tính|họ",
);

/** "Tên tập thể, cá nhân": heads of persons and of bodies in one column. */
export const isEitherHeader = phrases("tập thể[ ,/&]+(?:và )?cá nhân|cá nhân[ ,/&]+(?:và )?tập thể");

/** Heads of those who are a party to what the rows are about, or look after it; not whom a list names. */
export const isPartyHeader = phrases(
  "người khởi kiện|người kiện|nguyên đơn|bị đơn|người phải thi hành|khách hàng|người mua|người bán|người vay|người thuê|chủ đầu tư|bên giao|bên nhận|người liên hệ|người đại diện|giảng viên|giáo viên hướng dẫn|gvhd|người phụ trách|người thực hiện|phụ trách|chủ trì|chủ tọa",
);

/** Topics that students are set, which are no initiatives. */
export const isOfStudents = phrases(
  "gvhd|giáo viên hướng dẫn|giảng viên hướng dẫn|người hướng dẫn|mssv|mã sv|sinh viên|svth|đồ án|khóa luận|luận văn|tiểu luận|mã gv|mã giảng viên|mã giáo viên",
);
export const isOfResearch = phrases("sáng kiến|skkn|nckh|nghiên cứu khoa học|khoa học công nghệ|cải tiến");
