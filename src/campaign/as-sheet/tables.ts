import {
  choice, choiceList, conditions, counts, dayCell, dayOrNull, fieldCell, fieldList, fieldOrNull, monthCell, neededReference, numberCell, numberOrNull, reference, referenceList, textCell, textList,
  textOrNull, yesNo, type Codec,
} from "./codecs";
import { INFO_SHEET } from "./info";
import { LABELS } from "./labels";
import { column, table, when, type ColumnSpec, type TableSpec } from "./table-spec";

const LISTS = "KH Danh mục";
const DEADLINES = "KH Thời hạn";
const FIGURES = "KH Chỉ tiêu";
const DEMANDS = "KH Tiêu chuẩn, hồ sơ";
const NOTES = "KH Lưu ý";

const MANY = "cách nhau bằng dấu chấm phẩy";
const id = column("id", "Mã", 14, textCell, "Mã ngắn, không trùng nhau. Để trống thì chương trình tự đặt.");
const place = column("place", "Vị trí trong kế hoạch", 18, textOrNull, "Ví dụ: Mục III.4. Kế hoạch không nói thì để trống.");
const said = column("text", "Nội dung quy định", 52, textCell, "Một câu ngắn, nói rõ kế hoạch yêu cầu gì.");
const name = (header: string, help: string): ColumnSpec => column("name", header, 30, textCell, help);
const register = (path = "register"): ColumnSpec => column(path, "Danh sách", 20, choice(LABELS.register), "Chọn loại danh sách.");
const awards = column("awards", "Danh hiệu, hình thức", 28, referenceList("awards"), `Tên như ở bảng danh hiệu, ${MANY}. Để trống: tất cả.`);
const unitKinds = (path = "unitKinds"): ColumnSpec => column(path, "Loại đơn vị", 24, referenceList("unitKinds"), `Tên như ở bảng loại đơn vị, ${MANY}. Để trống: tất cả.`);

const deadline = (): readonly ColumnSpec[] => {
  const kind = "deadline.type";
  const of = (...types: readonly string[]): ColumnSpec["when"] => when(kind, ...types);
  return [
    column(kind, "Kiểu thời hạn", 20, choice(LABELS.deadline), "Chọn kiểu; chỉ điền các cột ứng với kiểu đã chọn."),
    column("deadline.day", "Ngày", 12, dayCell, "Ngày ghi trong kế hoạch, dd/mm/yyyy (kiểu Ngày cố định).", of("fixed")),
    column("deadline.dayOfMonth", "Ngày trong tháng", 10, numberCell, "Từ 1 đến 31 (kiểu Hằng tháng).", of("monthly")),
    column("deadline.inclusive", "Tính cả ngày đó", 10, yesNo, "“Trước ngày” là Không; “đến hết ngày” là Có.", of("fixed", "monthly")),
    column("deadline.from", "Từ tháng", 10, monthCell, "mm/yyyy (kiểu Hằng tháng).", of("monthly")),
    column("deadline.to", "Đến tháng", 10, monthCell, "mm/yyyy (kiểu Hằng tháng).", of("monthly")),
    column("deadline.month", "Trong tháng", 10, monthCell, "mm/yyyy (kiểu Trong tháng).", of("month")),
    column("deadline.days", "Số ngày làm việc", 10, numberCell, "Đếm lùi từ mốc (kiểu Số ngày làm việc trước mốc).", of("workingDaysBefore")),
    column("deadline.anchor", "Mốc", 24, textCell, "Việc làm mốc: Ngày nhận kết quả khen thưởng.", of("workingDaysBefore")),
    column("deadline.anchorDay", "Ngày của mốc", 12, dayOrNull, "Chưa biết thì để trống.", of("workingDaysBefore")),
  ];
};

const optional = (codec: Codec): Codec => ({ ...codec, blank: undefined });

const selector = (path: string, title: string, condition: ColumnSpec["when"] = null): readonly ColumnSpec[] => [
  column(`${path}.label`, `${title}: gọi là`, 26, textCell, "Tên gọi của con số trong phát hiện: bài viết về cá nhân.", condition),
  column(`${path}.register`, `${title}: danh sách`, 20, choice(LABELS.register), "Đếm trong danh sách nào.", condition),
  column(`${path}.subjects`, `${title}: đối tượng`, 18, optional(choiceList(LABELS.subject)), `Chỉ đếm các đối tượng này, ${MANY}. Để trống: mọi đối tượng.`, condition),
  column(`${path}.awards`, `${title}: danh hiệu`, 24, optional(referenceList("awards")), `Chỉ đếm các danh hiệu này, ${MANY}. Để trống: mọi danh hiệu.`, condition),
  column(`${path}.levels`, `${title}: cấp`, 16, optional(referenceList("levels")), `Chỉ đếm các cấp này, ${MANY}. Để trống: mọi cấp.`, condition),
  column(`${path}.where`, `${title}: điều kiện`, 26, conditions, "Tên cột = giá trị | giá trị khác; cột thứ hai = giá trị.", condition),
];

const ruleTable = (spec: Omit<Parameters<typeof table>[0], "path">): TableSpec => table({ path: "rules", idPrefix: "QD", ...spec });

/** All tables, in the order of the sheets. */
export const TABLES: readonly TableSpec[] = [
  table({
    name: "KH_CanCu", sheet: INFO_SHEET, path: "plan.legalBasis", title: "CĂN CỨ CỦA KẾ HOẠCH", note: "Mỗi dòng một văn bản làm căn cứ.",
    columns: [column("day", "Ngày văn bản", 34, dayOrNull, "dd/mm/yyyy."), column("text", "Văn bản", 64, textCell, "Số, ký hiệu, cơ quan, nội dung.")],
  }),
  table({
    name: "KH_DonVi", sheet: "KH Đơn vị", path: "units", title: "ĐƠN VỊ THAM GIA", note: "Danh sách đơn vị phải gửi; để trống nếu chưa có danh sách.", spare: 30,
    columns: [
      column("name", "Tên đơn vị", 36, textCell, "Tên đầy đủ, không trùng nhau."), column("kind", "Loại đơn vị", 24, reference("unitKinds"), "Chọn trong bảng loại đơn vị."),
      column("headcount", "Số người", 10, numberOrNull, "Số cán bộ, công chức, viên chức, người lao động."), column("sector", "Ngành, cụm", 20, reference("sectors"), "Chọn trong bảng ngành, cụm."),
      column("aliases", "Tên gọi khác", 36, textList, `Tên cũ, tên viết tắt, ${MANY}.`),
    ],
  }),
  table({
    name: "KH_LoaiDonVi", sheet: LISTS, path: "unitKinds", idPrefix: "loai", title: "LOẠI ĐƠN VỊ", note: "Từ nhận biết giúp chương trình tự xếp loại theo tên đơn vị.",
    columns: [id, name("Loại đơn vị", "Tên loại."), column("words", "Từ nhận biết", 52, textList, `Từ đứng đầu tên đơn vị: xã; thị trấn; UBND xã; ${MANY}.`)],
  }),
  table({
    name: "KH_NganhCum", sheet: LISTS, path: "sectors", idPrefix: "nganh", title: "NGÀNH, CỤM", note: "Dùng khi chỉ tiêu giao chung cho cả ngành hoặc cụm.", spare: 3,
    columns: [id, name("Ngành, cụm", "Tên ngành, cụm."), column("unitKinds", "Gồm các loại đơn vị", 52, referenceList("unitKinds"), `Tên loại đơn vị, ${MANY}.`)],
  }),
  table({
    name: "KH_Cap", sheet: LISTS, path: "levels", idPrefix: "cap", title: "CẤP KHEN THƯỞNG", note: "Từ cấp thấp đến cấp cao.", spare: 3,
    columns: [
      id, name("Cấp", "Tên cấp."), column("signer", "Người ký quyết định", 52, textOrNull, "Chức danh người quyết định khen thưởng."),
      column("words", "Cách viết khác", 30, textList, `huyện; UBND huyện; ${MANY}.`),
    ],
  }),
  table({
    name: "KH_DanhHieu", sheet: LISTS, path: "awards", idPrefix: "DH", title: "DANH HIỆU, HÌNH THỨC KHEN THƯỞNG", note: "Danh hiệu và hình thức khen thưởng không cộng chung với nhau.",
    columns: [
      id, name("Danh hiệu, hình thức", "Tên đầy đủ."), column("aliases", "Tên viết tắt, cách viết khác", 52, textList, `Chỉ ghi cách viết chắc chắn là danh hiệu này, ${MANY}.`),
      column("category", "Phân loại", 30, choice(LABELS.category), "Chọn danh hiệu hoặc hình thức."), column("subjects", "Đối tượng", 22, choiceList(LABELS.subject), `${Object.values(LABELS.subject).join("; ")}.`),
      column("levels", "Cấp", 24, referenceList("levels"), `Tên cấp như bảng trên, ${MANY}.`), place,
    ],
  }),
  table({
    name: "KH_NopHoSo", sheet: DEADLINES, path: "submissions", idPrefix: "NOP", title: "VĂN BẢN, HỒ SƠ ĐƠN VỊ PHẢI NỘP", note: "Mỗi dòng một việc đơn vị phải gửi.",
    columns: [
      id, place, said, name("Tên văn bản, hồ sơ", "Tên gọi ngắn."), ...deadline(), unitKinds(), column("proof", "Chứng tỏ bằng danh sách", 20, choice(LABELS.register, null), "Đã có dòng của đơn vị trong danh sách này là đã nộp; giấy tờ thì để trống."),
      column("required", "Bắt buộc", 10, yesNo, "Có hoặc Không."), column("closing", "Tổng kết cả phong trào", 12, yesNo, "Có: chỉ hợp lý khi phong trào đã kết thúc."),
    ],
  }),
  ruleTable({
    name: "KH_HanDanhHieu", sheet: DEADLINES, ruleType: "awardDeadline", title: "HẠN THEO DANH HIỆU VÀ ĐỢT", note: "Hạn gửi hồ sơ của từng danh hiệu, từng đợt.",
    columns: [id, place, said, awards, ...deadline(), column("batch", "Đợt", 24, numberOrNull, "1, 2…; không chia đợt thì để trống."), register()],
  }),
  ruleTable({
    name: "KH_HanCot", sheet: DEADLINES, ruleType: "fieldDeadline", title: "HẠN CỦA NGÀY GHI TRONG DANH SÁCH", note: "Ví dụ: ngày hoàn thành công trình.",
    columns: [id, place, said, column("field", "Cột ngày", 30, fieldCell, "Tên cột."), ...deadline(), register()],
  }),
  ruleTable({
    name: "KH_Moc", sheet: DEADLINES, ruleType: "milestone", title: "MỐC CỦA PHONG TRÀO", note: "Việc của cơ quan tổng hợp: hội nghị, tổng kết.",
    columns: [id, place, said, name("Tên mốc", "Tên việc."), ...deadline()],
  }),
  ruleTable({
    name: "KH_ChiTieu", sheet: FIGURES, ruleType: "quota", title: "CHỈ TIÊU SỐ LƯỢNG", note: "Số ít nhất, nhiều nhất cho mỗi đơn vị, loại đơn vị, ngành hoặc cả phong trào.", nullable: ["months"],
    columns: [
      id, place, said, ...selector("count", "Đếm"), column("per", "Tính cho", 22, choice(LABELS.per), "Chọn phạm vi tính."), unitKinds(), column("sectors", "Ngành, cụm", 20, referenceList("sectors"), `${MANY}. Để trống: tất cả.`),
      column("min", "Ít nhất", 9, numberOrNull, "Để trống nếu không có."), column("max", "Nhiều nhất", 9, numberOrNull, "Để trống nếu không có."),
      column("months.from", "Từ tháng", 10, monthCell, "mm/yyyy; chỉ dùng khi tính theo tháng."), column("months.to", "Đến tháng", 10, monthCell, "mm/yyyy; chỉ dùng khi tính theo tháng."),
      column("months.dateField", "Tháng theo cột", 20, fieldCell, "Cột ngày dùng để xếp tháng."), column("distinctBy", "Đếm khác nhau theo", 20, fieldOrNull, "Đếm số giá trị khác nhau của cột này; để trống: đếm dòng."),
      column("open", "Chờ giao sau", 10, yesNo, "Có: kế hoạch để lại, giao số sau."),
    ],
  }),
  ruleTable({
    name: "KH_TyLe", sheet: FIGURES, ruleType: "share", title: "TỶ LỆ", note: "Tỷ lệ không quá, hoặc phải đạt ít nhất.", spare: 3,
    columns: [
      id, place, said, ...selector("count", "Đếm"), column("direction", "Yêu cầu", 22, choice(LABELS.direction), "Không quá hoặc Ít nhất."), column("percent", "Tỷ lệ %", 24, numberCell, "Từ 0 đến 100."),
      column("base.type", "Tính trên", 20, choice(LABELS.base), "Số làm gốc tính tỷ lệ."), ...selector("base.of", "Gốc", when("base.type", "records")),
      column("base.label", "Gốc: tên số cho sẵn", 20, textCell, "Khi tính trên số cho sẵn.", when("base.type", "given")), column("base.value", "Gốc: số", 10, numberOrNull, "Khi tính trên số cho sẵn.", when("base.type", "given")),
      column("minimum", "Không dưới", 10, numberCell, "Giới hạn không thấp hơn số này."), column("rounding", "Làm tròn", 20, choice(LABELS.rounding), "Cách làm tròn giới hạn."), column("per", "Phạm vi", 20, choice(LABELS.sharePer), "Mỗi đơn vị hoặc cả phong trào."),
    ],
  }),
  ruleTable({
    name: "KH_UuTien", sheet: FIGURES, ruleType: "preference", title: "ƯU TIÊN (CHỈ HIỆN TỶ LỆ)", note: "Kế hoạch khuyến khích nhưng không có con số.", spare: 3,
    columns: [id, place, said, ...selector("count", "Đếm"), ...selector("base", "Trên tổng")],
  }),
  table({
    name: "KH_TieuChuan", sheet: DEMANDS, path: "criteria", idPrefix: "TC", title: "TIÊU CHUẨN PHẢI XÁC NHẬN", note: "Đơn vị xác nhận từng tiêu chuẩn cho từng dòng.",
    columns: [id, place, said, column("headerWords", "Từ trong tiêu đề cột", 36, textList, `Từ giúp nhận ra cột xác nhận, ${MANY}.`), awards, register(), column("required", "Bắt buộc", 10, yesNo, "Có hoặc Không.")],
  }),
  ruleTable({
    name: "KH_HoSo", sheet: DEMANDS, ruleType: "document", title: "THÀNH PHẦN HỒ SƠ", note: "Giấy tờ kèm theo, một bản cho đơn vị hoặc cho từng trường hợp.",
    columns: [id, place, said, column("headerWords", "Từ trong tiêu đề cột", 36, textList, `Từ giúp nhận ra cột đánh dấu giấy tờ, ${MANY}.`), awards, register(), column("per", "Tính cho", 22, choice(LABELS.documentPer), "Mỗi đơn vị hoặc mỗi trường hợp."), name("Tên giấy tờ", "Tờ trình, biên bản…")],
  }),
  ruleTable({
    name: "KH_DieuKien", sheet: DEMANDS, ruleType: "prerequisite", title: "ĐIỀU KIỆN PHẢI CÓ TRƯỚC", note: "Danh hiệu hoặc sáng kiến phải có trước khi đề nghị.", spare: 3,
    columns: [
      id, place, said, column("needs.type", "Phải có", 36, choice(LABELS.needs), "Chọn loại điều kiện."), awards,
      column("needs.award", "Danh hiệu phải có", 20, neededReference("awards"), "Tên danh hiệu.", when("needs.type", "chain", "award")), column("needs.times", "Số lần", 10, numberCell, "Số lần đạt trước đó.", when("needs.type", "chain")),
      column("needs.consecutive", "Liên tục", 22, yesNo, "Có: các lần phải liền nhau.", when("needs.type", "chain")), column("needs.level", "Cấp sáng kiến", 30, reference("levels"), "Cấp công nhận.", when("needs.type", "initiative")),
      column("needs.batch", "Đợt sáng kiến", 10, numberOrNull, "1, 2…; không chia đợt thì để trống.", when("needs.type", "initiative")),
    ],
  }),
  ruleTable({
    name: "KH_MotTrong", sheet: DEMANDS, ruleType: "eitherOr", title: "PHẢI CÓ MỘT TRONG CÁC CỘT", note: "Ví dụ: chức vụ, đơn vị hoặc địa chỉ.", spare: 3,
    columns: [id, place, said, column("fields", "Các cột", 36, fieldList, `Tên cột, ${MANY}.`), register()],
  }),
  ruleTable({
    name: "KH_SoBan", sheet: DEMANDS, ruleType: "copies", title: "SỐ BẢN", note: "Số bản ít nhất phải gửi.", spare: 2,
    columns: [id, place, said, column("minimum", "Ít nhất", 36, numberCell, "Số bản."), register()],
  }),
  table({
    name: "KH_Cot", sheet: "KH Cột biểu mẫu", path: "columns", title: "CỘT CỦA BIỂU MẪU ĐƠN VỊ ĐIỀN", note: "Theo thứ tự từ trái sang phải.", spare: 10,
    columns: [
      register(), column("field", "Nội dung cột", 28, fieldCell, "Cột chứa gì. Cột riêng của phong trào ghi x: và một tên, ví dụ x:batch."), column("header", "Tiêu đề cột", 34, textCell, "Chữ hiện trong biểu mẫu."),
      column("need", "Mức", 12, choice(LABELS.need), "Bắt buộc, nên có hoặc tùy chọn."), column("subjects", "Chỉ với đối tượng", 22, choiceList(LABELS.subject), `${MANY}. Để trống: mọi đối tượng.`),
      place, column("help", "Lời hướng dẫn", 52, textCell, "Hiện khi đơn vị bấm vào ô."),
    ],
  }),
  ruleTable({
    name: "KH_LuuY", sheet: NOTES, ruleType: "reminder", title: "QUY ĐỊNH ĐỂ BIẾT", note: "Điều kế hoạch nói cho người đọc, chương trình không tự kiểm.",
    columns: [id, place, said, column("about", "Nói về", 30, choice(LABELS.about), "Chọn chủ đề."), column("noticeFor", "Lưu ý với đối tượng", 24, choiceList(LABELS.subject), `Vẫn nhận nhưng có lưu ý, ${MANY}.`)],
  }),
  table({
    name: "KH_TenKhac", sheet: NOTES, path: "plan.nameVariants", title: "TÊN VIẾT KHÔNG THỐNG NHẤT", note: "Mỗi dòng một nhóm cách viết của cùng một tên.", spare: 2,
    columns: [column("names", "Các cách viết × số lần", 30, counts, "Quỳ Hợp ×9; Quỳnh Hợp ×5.")],
  }),
  table({
    name: "KH_LoiVanBan", sheet: NOTES, path: "plan.defects", idPrefix: "loi", title: "CHỖ CÓ THỂ NHẦM TRONG VĂN BẢN", note: "Chỉ nêu ra, không tự sửa.", spare: 3,
    columns: [id, place, column("found", "Kế hoạch ghi", 52, textCell, "Chép đúng chỗ có thể nhầm."), column("likely", "Có lẽ là", 30, textOrNull, "Không đoán được thì để trống.")],
  }),
  table({
    name: "KH_QuyetDinh", sheet: NOTES, path: "decisions", title: "QUYẾT ĐỊNH VỀ CHỖ MÂU THUẪN", note: "Cán bộ đã quyết định thế nào và vì sao.", spare: 20,
    columns: [
      column("problem", "Mã vấn đề", 10, textCell, "Mã do chương trình ghi, giữ nguyên."), column("decidedOn", "Ngày quyết định", 18, dayCell, "dd/mm/yyyy."),
      column("decision", "Quyết định", 52, textCell, "Xử lý thế nào."), column("reason", "Lý do", 30, textCell, "Vì sao."),
      column("reading", "Ngày áp dụng", 14, optional(dayOrNull), "Ngày dùng thay cho ngày ghi trong kế hoạch; không đổi ngày thì để trống."),
    ],
  }),
];

export const CAMPAIGN_SHEETS: readonly string[] = [INFO_SHEET, ...new Set(TABLES.map(({ sheet }) => sheet).filter((sheet) => sheet !== INFO_SHEET))];
