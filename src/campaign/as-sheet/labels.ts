import type { StandardField } from "../../grid/field";

/** Words that stand in the campaign's sheets for the engine's own: code → Vietnamese. */
export const LABELS = {
  yesNo: { true: "Có", false: "Không" },
  register: { nominations: "Đề nghị khen thưởng", articles: "Bài viết", works: "Công trình, sự kiện", initiatives: "Sáng kiến", submissions: "Văn bản, báo cáo" },
  subject: { individual: "Cá nhân", collective: "Tập thể", household: "Hộ gia đình" },
  need: { required: "Bắt buộc", recommended: "Nên có", optional: "Tùy chọn" },
  category: { title: "Danh hiệu", form: "Hình thức khen thưởng" },
  deadline: { fixed: "Ngày cố định", monthly: "Hằng tháng", month: "Trong tháng", workingDaysBefore: "Số ngày làm việc trước mốc", open: "Chưa ấn định" },
  per: { unit: "Mỗi đơn vị", "unit-month": "Mỗi đơn vị, mỗi tháng", "unit-kind": "Mỗi loại đơn vị", sector: "Mỗi ngành, cụm", campaign: "Cả phong trào" },
  direction: { cap: "Không quá", target: "Ít nhất" },
  base: { headcount: "Số người của đơn vị", records: "Số đề nghị khác", given: "Số cho sẵn" },
  rounding: { down: "Làm tròn xuống", nearest: "Làm tròn gần nhất", up: "Làm tròn lên" },
  sharePer: { unit: "Mỗi đơn vị", campaign: "Cả phong trào" },
  documentPer: { unit: "Mỗi đơn vị", nominee: "Mỗi trường hợp đề nghị" },
  needs: { chain: "Chuỗi danh hiệu trước đó", initiative: "Có sáng kiến", award: "Đã có danh hiệu" },
  about: {
    subjects: "Đối tượng", unitKinds: "Loại đơn vị", awards: "Danh hiệu, hình thức", levels: "Cấp khen thưởng", quota: "Chỉ tiêu", criteria: "Tiêu chuẩn", documents: "Hồ sơ",
    columns: "Cột biểu mẫu", receiver: "Nơi nhận", period: "Thời gian", content: "Nội dung",
  },
  profile: { district: "Cấp huyện (trước 01/7/2025)", commune: "Cấp xã (từ 01/7/2025)", department: "Sở, ngành", ward: "Phường" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Short Vietnamese name of each field, as campaign sheets and lists of columns show it. */
export const FIELD_LABELS: Readonly<Record<StandardField, string>> = {
  seq: "Số thứ tự", honorific: "Ông/Bà", rank: "Cấp bậc", lastName: "Họ đệm", firstName: "Tên", name: "Họ và tên, tên tập thể", kind: "Đối tượng", sex: "Giới tính",
  birth: "Ngày sinh", birthMale: "Năm sinh nam", birthFemale: "Năm sinh nữ", idNumber: "Số CCCD", phone: "Số điện thoại", email: "Thư điện tử", position: "Chức vụ",
  unit: "Đơn vị", subUnit: "Đơn vị trực thuộc", positionUnit: "Chức vụ, đơn vị", address: "Địa chỉ", ethnicity: "Dân tộc", party: "Đảng viên", sector: "Lĩnh vực",
  achievement: "Tóm tắt thành tích", deedDate: "Ngày thực hiện việc làm", award: "Danh hiệu, hình thức đề nghị", awardMark: "Cột đánh dấu danh hiệu", level: "Cấp đề nghị",
  decisionNumber: "Số quyết định", decisionDate: "Ngày quyết định", votes: "Số phiếu", votePercent: "Tỷ lệ phiếu", initiative: "Tên sáng kiến", initiativeLevel: "Cấp công nhận sáng kiến",
  recognisedOn: "Ngày công nhận", workTitle: "Tên công trình, sự kiện", workType: "Loại công trình, sự kiện", startedOn: "Ngày bắt đầu", finishedOn: "Ngày hoàn thành",
  articleTitle: "Tên bài viết", writerName: "Người viết", writerPosition: "Chức vụ người viết", writerAddress: "Địa chỉ người viết", writerPhone: "Điện thoại người viết",
  subjectName: "Người được nêu gương", subjectPosition: "Chức vụ người được nêu gương", subjectAddress: "Địa chỉ người được nêu gương", subjectPhone: "Điện thoại người được nêu gương",
  copies: "Số bản", sentOn: "Ngày gửi", receivedOn: "Ngày nhận", documents: "Văn bản, hồ sơ kèm theo", attestation: "Xác nhận tiêu chuẩn", direct: "Lao động trực tiếp",
  headcount: "Số người", note: "Ghi chú", rowCode: "Mã dòng",
};
