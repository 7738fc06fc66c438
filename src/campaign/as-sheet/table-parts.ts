import {
  choice,
  choiceList,
  conditions,
  dayCell,
  dayOrNull,
  fieldList,
  fieldOrNull,
  monthCell,
  numberCell,
  optional,
  referenceList,
  textCell,
  textList,
  textOrNull,
  yesNo,
} from "./codecs";
import { LABELS } from "./labels";
import { occasionList, yesIfSo, yesNoOrAbsent } from "./rule-codecs";
import { monthDayCell, monthDayOrNull } from "./test-codecs";
import { column, late, table, when, type ColumnSpec, type TableSpec } from "./table-spec";

export const MANY = "cách nhau bằng dấu chấm phẩy";
export const id = column("id", "Mã", 14, textCell, "Mã ngắn, không trùng nhau. Để trống thì chương trình tự đặt.");
export const place = column(
  "place",
  "Vị trí trong kế hoạch",
  18,
  textOrNull,
  "Ví dụ: Mục III.4. Kế hoạch không nói thì để trống.",
);
export const said = column("text", "Nội dung quy định", 52, textCell, "Một câu ngắn, nói rõ kế hoạch yêu cầu gì.");
export const name = (header: string, help: string): ColumnSpec => column("name", header, 30, textCell, help);
export const register = (path = "register"): ColumnSpec =>
  column(path, "Danh sách", 20, choice(LABELS.register), "Chọn loại danh sách.");
export const awards = column(
  "awards",
  "Danh hiệu, hình thức",
  28,
  referenceList("awards"),
  `Tên như ở bảng danh hiệu, ${MANY}. Để trống: tất cả.`,
);
export const unitKinds = (path = "unitKinds"): ColumnSpec =>
  column(path, "Loại đơn vị", 24, referenceList("unitKinds"), `Tên như ở bảng loại đơn vị, ${MANY}. Để trống: tất cả.`);

export const deadline = (): readonly ColumnSpec[] => {
  const kind = "deadline.type";
  const of = (...types: readonly string[]): ColumnSpec["when"] => when(kind, ...types);
  return [
    column(kind, "Kiểu thời hạn", 20, choice(LABELS.deadline), "Chọn kiểu; chỉ điền các cột ứng với kiểu đã chọn."),
    column(
      "deadline.day",
      "Ngày",
      12,
      dayCell,
      "Ngày ghi trong kế hoạch, dd/mm/yyyy (kiểu Ngày cố định).",
      of("fixed"),
    ),
    column("deadline.dayOfMonth", "Ngày trong tháng", 10, numberCell, "Từ 1 đến 31 (kiểu Hằng tháng).", of("monthly")),
    column(
      "deadline.inclusive",
      "Tính cả ngày đó",
      10,
      yesNo,
      "“Trước ngày” là Không; “đến hết ngày” là Có.",
      of("fixed", "monthly", "yearly"),
    ),
    column("deadline.from", "Từ tháng", 10, monthCell, "mm/yyyy (kiểu Hằng tháng).", of("monthly")),
    column("deadline.to", "Đến tháng", 10, monthCell, "mm/yyyy (kiểu Hằng tháng).", of("monthly")),
    late(
      column("deadline.from", "Từ ngày", 12, dayCell, "dd/mm/yyyy, tính cả ngày này (kiểu Khoảng ngày).", of("range")),
    ),
    late(column("deadline.to", "Đến hết ngày", 12, dayCell, "dd/mm/yyyy (kiểu Khoảng ngày).", of("range"))),
    late(column("deadline.on", "Ngày hằng năm", 10, monthDayCell, "dd/mm: 15/02 (kiểu Hằng năm).", of("yearly"))),
    late(
      column(
        "deadline.notBefore",
        "Không trước ngày",
        10,
        monthDayOrNull,
        "dd/mm; để trống: gửi sớm bao nhiêu cũng được (kiểu Hằng năm).",
        of("yearly"),
      ),
    ),
    late(column("deadline.fromYear", "Từ năm", 8, numberCell, "Bốn chữ số (kiểu Hằng năm).", of("yearly"))),
    late(column("deadline.toYear", "Đến năm", 8, numberCell, "Bốn chữ số (kiểu Hằng năm).", of("yearly"))),
    column("deadline.month", "Trong tháng", 10, monthCell, "mm/yyyy (kiểu Trong tháng).", of("month")),
    column(
      "deadline.days",
      "Số ngày làm việc",
      10,
      numberCell,
      "Đếm lùi từ mốc (kiểu Số ngày làm việc trước mốc).",
      of("workingDaysBefore"),
    ),
    column(
      "deadline.anchor",
      "Mốc",
      24,
      textCell,
      "Việc làm mốc: Ngày nhận kết quả khen thưởng.",
      of("workingDaysBefore"),
    ),
    column("deadline.anchorDay", "Ngày của mốc", 12, dayOrNull, "Chưa biết thì để trống.", of("workingDaysBefore")),
    late(
      column(
        "deadline.occasions",
        "Ngày của từng lần",
        24,
        occasionList,
        "Tên lần = dd/mm/yyyy, cách nhau bằng dấu chấm phẩy.",
        of("workingDaysBefore"),
      ),
    ),
    late(
      column(
        "deadline.anchorField",
        "Mốc ghi ở cột",
        20,
        optional(fieldOrNull),
        "Cột mà từng dòng ghi ngày của mốc hoặc tên lần.",
        of("workingDaysBefore"),
      ),
    ),
  ];
};

export const selector = (path: string, title: string, condition: ColumnSpec["when"] = null): readonly ColumnSpec[] => [
  column(
    `${path}.label`,
    `${title}: gọi là`,
    26,
    textCell,
    "Tên gọi của con số trong phát hiện: bài viết về cá nhân.",
    condition,
  ),
  column(`${path}.register`, `${title}: danh sách`, 20, choice(LABELS.register), "Đếm trong danh sách nào.", condition),
  column(
    `${path}.subjects`,
    `${title}: đối tượng`,
    18,
    optional(choiceList(LABELS.subject)),
    `Chỉ đếm các đối tượng này, ${MANY}. Để trống: mọi đối tượng.`,
    condition,
  ),
  column(
    `${path}.awards`,
    `${title}: danh hiệu`,
    24,
    optional(referenceList("awards")),
    `Chỉ đếm các danh hiệu này, ${MANY}. Để trống: mọi danh hiệu.`,
    condition,
  ),
  column(
    `${path}.levels`,
    `${title}: cấp`,
    16,
    optional(referenceList("levels")),
    `Chỉ đếm các cấp này, ${MANY}. Để trống: mọi cấp.`,
    condition,
  ),
  column(
    `${path}.where`,
    `${title}: điều kiện`,
    26,
    conditions,
    "Tên cột = giá trị | giá trị khác; cột thứ hai = giá trị.",
    condition,
  ),
  late(
    column(
      `${path}.filled`,
      `${title}: phải ghi`,
      22,
      optional(fieldList),
      `Chỉ đếm dòng có ghi một trong các cột này (đã có quyết định công nhận…), ${MANY}.`,
      condition,
    ),
  ),
  late(
    column(
      `${path}.done`,
      `${title}: chỉ việc đã xong`,
      10,
      yesIfSo,
      "Có: việc dự kiến, đang làm dở thì không đếm.",
      condition,
    ),
  ),
  late(
    column(
      `${path}.leaders`,
      `${title}: lãnh đạo`,
      10,
      yesNoOrAbsent,
      "Có: chỉ người giữ chức vụ lãnh đạo, quản lý. Không: chỉ người không giữ. Để trống: cả hai.",
      condition,
    ),
  ),
  late(
    column(
      `${path}.denied`,
      `${title}: không đạt tiêu chuẩn`,
      18,
      optional(textList),
      `Mã tiêu chuẩn; chỉ đếm dòng mà đơn vị xác nhận là không đạt, ${MANY}.`,
      condition,
    ),
  ),
];

export const ruleTable = (spec: Omit<Parameters<typeof table>[0], "path">): TableSpec =>
  table({ path: "rules", idPrefix: "QD", ...spec });
