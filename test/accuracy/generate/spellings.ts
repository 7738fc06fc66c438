import type { FieldId } from "../../../src/grid/field";

type Spellings = readonly [string, ...string[]];

/** How clerks head a column: what was seen in offices, and what else would be understood without a word. */
export const SPELLINGS = {
  seq: ["STT", "STT", "TT", "Stt", "TT", "stt", "Số TT", "S.T.T", "Số thứ tự", "SỐ TT", "T.T", "No."],
  honorific: ["Ông (bà)", "Ông/Bà", "Danh xưng", "Ông, bà", "Cách xưng hô"],
  rank: ["Cấp bậc", "Cấp bậc hàm", "Quân hàm"],
  name: [
    "Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Họ & tên", "Họ, tên", "Họ và tên cá nhân", "Ho va ten", "Tên cá nhân", "Họ và tên khai sinh",
    "Họ tên người được đề nghị", "Họ, chữ đệm và tên", "Họ và tên người có việc làm tốt", "HỌ TÊN CÁ NHÂN ĐỀ NGHỊ", "Họ và tên (viết chữ in hoa)",
    "Họ và tên gương NTVT", "Họ tên cá nhân được đề nghị khen", "Họ và tên người được biểu dương", "Tên người đề nghị khen", "Họ, tên cá nhân", "Cá nhân (họ và tên)", "Họ tên đầy đủ", "Người được giới thiệu (họ tên)", "HỌ, TÊN ĐỆM VÀ TÊN",
  ],
  lastName: ["Họ đệm", "Họ và tên đệm", "Họ và chữ đệm", "Họ lót"],
  firstName: ["Tên", "TÊN", "Tên"],
  kind: ["Phân loại khen thưởng", "Phân loại đối tượng", "Cá nhân/Tập thể", "Loại (cá nhân, tập thể)", "Đối tượng (CN/TT)", "Loại đối tượng", "Thuộc diện (cá nhân, tập thể)"],
  sex: ["Giới tính", "Nam/Nữ", "GT", "Giới", "Nam, nữ", "Giới tính (Nam/Nữ)", "Phái", "Giới tính (ghi Nam hoặc Nữ)", "Nam / nữ", "G.tính"],
  birth: [
    "Ngày sinh", "Năm sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Sinh năm", "NS", "N.sinh", "Ngày/tháng/năm sinh", "Sinh ngày",
    "Ngày sinh (dd/mm/yyyy)", "NGÀY SINH", "Ngày tháng năm sinh (ghi đầy đủ)", "Ngày, tháng năm sinh", "Ngày-tháng-năm sinh", "Năm sinh (hoặc ngày sinh)", "Ngày, tháng, năm sinh (dương lịch)", "Sinh ngày, tháng, năm", "N/sinh",
  ],
  idNumber: ["CCCD", "Số CCCD", "Số CCCD/CMND", "CMND", "Số căn cước", "Căn cước công dân", "Số định danh cá nhân", "Số CMND/CCCD", "Số thẻ căn cước", "Số CCCD (12 số)", "Số căn cước/CCCD", "Mã định danh", "Số CC/CCCD", "CMT/CCCD", "Số CMTND"],
  phone: ["Số điện thoại", "SĐT", "Điện thoại", "ĐT", "ĐTDĐ", "Số ĐT liên hệ", "Di động", "Điện thoại liên lạc", "Số ĐT", "ĐT liên hệ", "SỐ ĐIỆN THOẠI", "Số điện thoại liên hệ", "Đ.thoại", "Số di động", "Điện thoại (nếu có)", "SĐT liên lạc", "Số đt"],
  email: ["Email", "Thư điện tử", "Địa chỉ email"],
  position: [
    "Chức vụ", "Chức vụ/Chức danh", "Chức danh", "Nghề nghiệp", "Chức vụ, nghề nghiệp", "Chức vụ hiện nay", "Chức vụ (nghề nghiệp)", "Công việc đảm nhận",
    "CHỨC VỤ", "Chức vụ công tác", "Chức danh nghề nghiệp", "Chức vụ hoặc nghề nghiệp", "Chức vụ/nghề nghiệp", "Vị trí công tác", "Chức vụ, chức danh", "Công việc hiện tại",
  ],
  unit: [
    "Đơn vị", "Đơn vị công tác", "Cơ quan", "Nơi công tác", "Đơn vị đề nghị", "Cơ quan, đơn vị", "Nơi làm việc", "Đơn vị công tác/học tập", "Tên cơ quan làm việc",
    "Cơ quan công tác", "Đơn vị trình", "ĐƠN VỊ CÔNG TÁC", "Tên đơn vị công tác", "Cơ quan/đơn vị", "Tên cơ quan, đơn vị", "Đơn vị công tác hiện nay", "Thuộc cơ quan, đơn vị", "Nơi công tác, học tập", "Đ.vị",
  ],
  subUnit: ["Phòng ban", "Tổ chuyên môn", "Bộ phận", "Tên phòng ban công tác", "Phòng/tổ", "Phòng ban làm việc"],
  positionUnit: ["Chức vụ, đơn vị", "Chức vụ - Đơn vị", "Chức vụ, đơn vị công tác", "Chức vụ, nơi công tác", "Chức vụ và nơi công tác", "Chức danh, đơn vị công tác"],
  address: ["Địa chỉ", "Nơi ở", "Chỗ ở", "Nơi cư trú", "Địa chỉ / Nơi ở", "Nơi ở hiện nay", "Địa chỉ thường trú", "Nơi đăng ký thường trú", "Hộ khẩu thường trú", "Nơi ở (thôn, xã)", "Địa chỉ nơi ở", "Nơi sinh sống", "Thường trú tại"],
  ethnicity: ["Dân tộc"],
  party: ["Đảng viên", "Là đảng viên"],
  sector: ["Lĩnh vực", "Lĩnh vực hoạt động", "Ngành, lĩnh vực"],
  achievement: [
    "Tóm tắt thành tích", "Thành tích", "Nội dung thành tích", "Việc làm tốt", "Tóm tắt việc làm tốt", "Tóm tắt thành tích đạt được", "Thành tích đạt được",
    "Nội dung việc làm", "Việc tốt đã làm", "Tóm tắt gương người tốt việc tốt", "Mô tả việc làm tốt", "Thành tích nổi bật", "TÓM TẮT THÀNH TÍCH", "Nội dung khen thưởng",
    "Thành tích chủ yếu", "Kết quả, thành tích nổi bật", "Lý do đề nghị khen", "Việc làm cụ thể", "Gương tốt, việc tốt (tóm tắt)", "Tóm tắt nội dung việc làm tốt", "Diễn giải thành tích", "Thành tích cụ thể", "Nêu rõ việc làm, kết quả", "Tóm tắt việc làm, thành tích", "Nội dung thành tích tiêu biểu",
  ],
  deedDate: ["Ngày thực hiện", "Thời gian thực hiện", "Ngày làm việc tốt", "Thời gian làm việc tốt", "Ngày thực hiện việc làm tốt", "Thời điểm thực hiện", "Ngày có việc tốt", "Thời gian diễn ra việc làm", "Thời gian lập thành tích", "Ngày tháng thực hiện", "Thời gian xảy ra", "Thời điểm làm việc tốt", "Ngày thực hiện việc tốt"],
  award: [
    "Danh hiệu đề nghị", "Hình thức khen thưởng", "Hình thức khen", "Danh hiệu", "Danh hiệu thi đua/Hình thức khen thưởng", "Đề nghị khen thưởng",
    "Danh hiệu, hình thức đề nghị", "Hình thức đề nghị", "Danh hiệu đề xuất", "Đề nghị tặng danh hiệu", "Hình thức khen đề nghị", "Hình thức KT", "Đề xuất khen thưởng",
    "Danh hiệu thi đua", "DANH HIỆU ĐỀ NGHỊ", "Danh hiệu đăng ký", "Hình thức đề nghị khen", "Danh hiệu/hình thức", "Đề nghị (danh hiệu, hình thức)", "Hình thức biểu dương", "Danh hiệu, hình thức khen thưởng", "Khen thưởng đề nghị", "DH thi đua",
  ],
  level: ["Cấp khen", "Cấp đề nghị", "Cấp khen thưởng", "Cấp quyết định khen", "Cấp xét", "Cấp có thẩm quyền khen"],
  decisionNumber: ["Số quyết định", "Số QĐ"],
  decisionDate: ["Ngày quyết định", "Ngày ký QĐ", "Ngày, tháng QĐ"],
  votes: ["Số phiếu", "Phiếu tín nhiệm", "Số phiếu đồng ý", "Kết quả bỏ phiếu", "Số phiếu bầu"],
  votePercent: ["Tỷ lệ %", "Tỷ lệ phiếu (%)", "Tỷ lệ phiếu đồng ý (%)"],
  initiative: ["Tên sáng kiến", "Tên đề tài sáng kiến kinh nghiệm", "Tên đề tài", "Sáng kiến, giải pháp", "Tên sáng kiến, đề tài"],
  recognisedOn: ["Ngày công nhận", "Ngày được công nhận"],
  articleTitle: ["Tên bài viết", "Tên bài", "Tiêu đề bài viết"],
  writerName: ["Người viết", "Tác giả bài viết", "Họ tên người viết"],
  subjectName: ["Nhân vật trong bài", "Nhân vật được viết", "Gương được viết"],
  copies: ["Số bản", "Số bản gửi"],
  workTitle: ["Tên công trình", "Tên công trình, phần việc", "Công trình/phần việc"],
  startedOn: ["Ngày khởi công", "Khởi công"],
  finishedOn: ["Ngày hoàn thành", "Hoàn thành"],
  note: ["Ghi chú", "GC", "Ghi chú khác", "Ghi chú (nếu có)", "GHI CHÚ", "Ghi chú thêm", "Chú thích"],
} as const satisfies Partial<Record<FieldId, Spellings>>;

export type SpelledField = keyof typeof SPELLINGS;

/** Heads of lists that hold persons and collectives alike. */
export const NAME_OF_ANY: Spellings = [
  "Tên tập thể/cá nhân/hộ gia đình", "Họ và tên / Tên tập thể", "Tên tập thể, cá nhân", "Tập thể/Cá nhân", "Tập thể, cá nhân được đề nghị",
  "Họ tên cá nhân, tên tập thể", "Tên cá nhân, tập thể đề nghị khen thưởng", "Cá nhân, tập thể",
];
export const NAME_OF_COLLECTIVE: Spellings = ["Tên tập thể", "Tên đơn vị / tập thể", "Tên tập thể đề nghị khen", "Tập thể được đề nghị", "TÊN TẬP THỂ", "Tập thể"];
export const NAME_OF_HOUSEHOLD: Spellings = ["Chủ hộ", "Họ tên chủ hộ", "Tên hộ gia đình", "Họ và tên chủ hộ"];

/** Columns an office keeps for itself: the product has no field for them. */
export const FOREIGN: readonly [string, ...string[]] = ["Hệ số lương", "Trình độ chuyên môn", "Thâm niên (năm)", "Số tài khoản", "Ngày vào ngành", "Cỡ áo", "Xếp loại cuối năm"];
