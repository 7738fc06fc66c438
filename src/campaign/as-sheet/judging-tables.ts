import {
  choice,
  choiceList,
  dayOrNull,
  fieldCell,
  numberCell,
  numberOrNull,
  referenceList,
  textCell,
  textOrNull,
} from "./codecs";
import { LABELS } from "./labels";
import { yesIfSo } from "./rule-codecs";
import { DEMANDS, NOTES } from "./sheet-names";
import { awards, id, MANY, place, register, ruleTable, said, selector } from "./table-parts";
import { valueList } from "./test-codecs";
import { column, table, type TableSpec } from "./table-spec";

/** Rules by which a nomination is judged by its row, its members, its other awards, its history. */
export const JUDGING_TABLES: readonly TableSpec[] = [
  ruleTable({
    name: "KH_DieuKienDong",
    sheet: DEMANDS,
    ruleType: "condition",
    title: "ĐIỀU KIỆN NGAY TRÊN DÒNG",
    note: "Ví dụ: Lao động tiên tiến phải xếp loại từ Hoàn thành tốt nhiệm vụ; phiếu từ 70%.",
    spare: 3,
    late: true,
    columns: [
      id,
      place,
      said,
      column("oneOf", "Một trong các giá trị", 36, valueList, `Chỉ nhận các giá trị này, ${MANY}.`),
      awards,
      column("field", "Cột xét", 20, fieldCell, "Cột mà điều kiện xét."),
      column("atLeast", "Số ít nhất", 10, numberOrNull, "Ví dụ 70 cho 70%. Để trống nếu không có."),
      column("subjects", "Chỉ với đối tượng", 22, choiceList(LABELS.subject), `${MANY}. Để trống: mọi đối tượng.`),
      register(),
    ],
  }),
  ruleTable({
    name: "KH_TapThe",
    sheet: DEMANDS,
    ruleType: "members",
    title: "TẬP THỂ XÉT THEO THÀNH VIÊN",
    note: "Ví dụ: ít nhất 70% cá nhân đạt Lao động tiên tiến; có Chiến sĩ thi đua cơ sở; không ai bị kỷ luật.",
    spare: 3,
    late: true,
    columns: [
      id,
      place,
      said,
      ...selector("count", "Đếm"),
      awards,
      column("minPercent", "Tỷ lệ % ít nhất", 10, numberOrNull, "Phần của mọi thành viên. Để trống nếu không có."),
      column("above", "Phải trên tỷ lệ đó", 10, yesIfSo, "Có: “trên 50%”, đúng 50% chưa đủ."),
      column("min", "Ít nhất", 9, numberOrNull, "Số người. Để trống nếu không có."),
      column("max", "Nhiều nhất", 9, numberOrNull, "Số người; 0: không ai. Để trống nếu không có."),
    ],
  }),
  ruleTable({
    name: "KH_LoaiTru",
    sheet: DEMANDS,
    ruleType: "exclusive",
    title: "CHỈ ĐỀ NGHỊ MỘT TRONG CÁC HÌNH THỨC",
    note: "Một thành tích chỉ một hình thức khen thưởng.",
    spare: 2,
    late: true,
    columns: [
      id,
      place,
      said,
      column("per", "Xét theo", 36, choice(LABELS.exclusivePer), "Người hoặc thành tích."),
      awards,
    ],
  }),
  ruleTable({
    name: "KH_LoaiHinh",
    sheet: DEMANDS,
    ruleType: "occasion",
    title: "KHEN THƯỞNG KHÔNG LÀM CĂN CỨ",
    note: "Khen theo chuyên đề, đột xuất không làm căn cứ đề nghị khen công trạng.",
    spare: 2,
    late: true,
    columns: [
      id,
      place,
      said,
      column("notFrom", "Loại hình không tính", 36, valueList, `Chuyên đề; đột xuất; ${MANY}.`),
      awards,
      column("field", "Cột ghi loại hình", 20, fieldCell, "Cột ghi khen về việc gì."),
    ],
  }),
  ruleTable({
    name: "KH_KhoangCach",
    sheet: DEMANDS,
    ruleType: "interval",
    title: "KHOẢNG CÁCH GIỮA HAI LẦN KHEN",
    note: "Số năm ít nhất kể từ lần khen trước.",
    spare: 2,
    late: true,
    columns: [
      id,
      place,
      said,
      column("since", "Kể từ danh hiệu", 36, referenceList("awards"), `${MANY}. Để trống: chính danh hiệu đó.`),
      awards,
      column("years", "Số năm", 10, numberCell, "Ít nhất bao nhiêu năm."),
    ],
  }),
];

/** Where single values come from, and which of them have to be looked at before they are relied on. */
export const SOURCES_TABLE: TableSpec = table({
  name: "KH_Nguon",
  sheet: NOTES,
  path: "valueSources",
  title: "NGUỒN CỦA CÁC GIÁ TRỊ",
  note: "Văn bản làm nguồn, ngày có hiệu lực; ô “Cần kiểm tra” có chữ thì phải xem lại trước khi dùng.",
  spare: 3,
  late: true,
  columns: [
    column("of", "Mã quy định", 14, textCell, "Mã của quy định, danh hiệu hoặc việc phải nộp."),
    column("from", "Có hiệu lực từ", 18, dayOrNull, "dd/mm/yyyy."),
    column("source", "Văn bản", 52, textCell, "Số, ký hiệu, điều khoản."),
    column("doubt", "Cần kiểm tra", 30, textOrNull, "Vì sao phải xem lại; chắc chắn thì để trống."),
    column("to", "Hết hiệu lực", 14, dayOrNull, "dd/mm/yyyy; còn hiệu lực thì để trống."),
  ],
});
