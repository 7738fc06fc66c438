import { ofPlan, ofUnits, told, type ExpectedFinding } from "../expected";
import type { Collection, UnitRow } from "../sample";
import { date, UnitBook } from "../unit-book";

/** V3 of September is due on 19/9/2023: still to come on the first day, over on the second. */
const DAYS = ["2023-09-12", "2023-10-15"] as const;

const MUSEUM = "Bảo tàng Hà Nội";
const LIBRARY = "Thư viện Hà Nội";
const THEATRE = "Nhà hát Chèo Hà Nội";
const LEGAL = "Phòng Tổ chức - Pháp chế";
const SPORTS = "Trung tâm Huấn luyện và Thi đấu Thể dục thể thao";

const UNITS: readonly UnitRow[] = [
  [MUSEUM, "Đơn vị thuộc Sở", 62],
  [LIBRARY, "Đơn vị thuộc Sở", 71],
  [THEATRE, "Đơn vị thuộc Sở", 88],
  [LEGAL, "Phòng thuộc Sở", 11],
  [SPORTS, "Đơn vị thuộc Sở", 154],
];

const NTVT = "Người tốt, việc tốt";
const DHTT = "Gương điển hình tiên tiến";

const COLUMNS = [
  ["Họ và tên / Tên tập thể", 30],
  ["Đối tượng", 12],
  ["Ngày, tháng, năm sinh", 14],
  ["Chức vụ, chức danh", 22],
  ["Phòng, đơn vị công tác", 26],
  ["Tóm tắt việc làm tốt, thành tích", 50],
  ["Ngày thực hiện", 13],
  ["Danh hiệu đề nghị", 22],
  ["Cấp đề nghị", 14],
  ["Ngày gửi giới thiệu", 13],
  ["Có nhiều việc làm tốt, nghĩa cử cao đẹp", 14],
  ["Thành tích xuất sắc trong nhiệm vụ được giao", 14],
  ["Là tấm gương được tập thể quý trọng", 14],
] as const;

const MET = ["Có", "Có", "Có"] as const;

/** One exemplar every month, always in time. */
function museum(): UnitBook {
  const book = new UnitBook("01 Bao tang Ha Noi", MUSEUM);
  book
    .list("Giới thiệu gương", COLUMNS, "BẢO TÀNG HÀ NỘI", "DANH SÁCH GIỚI THIỆU GƯƠNG NGƯỜI TỐT, VIỆC TỐT NĂM 2023")
    .add([
      "Đào Hải Yến",
      "Cá nhân",
      "14/02/1986",
      "Thuyết minh viên",
      MUSEUM,
      "Dẫn 60 buổi tham quan ngoài giờ cho học sinh khiếm thính",
      date("2023-05-05"),
      NTVT,
      "Cấp đơn vị",
      date("2023-05-12"),
      ...MET,
    ])
    .add([
      "Vũ Trọng Khang",
      "Cá nhân",
      "1979",
      "Bảo vệ",
      MUSEUM,
      "Nhặt được ba lô có máy ảnh và trả lại khách nước ngoài",
      date("2023-06-02"),
      NTVT,
      "Cấp Sở",
      date("2023-06-15"),
      ...MET,
    ])
    .add(
      [
        "Tổ Kiểm kê hiện vật",
        "Tập thể",
        null,
        null,
        MUSEUM,
        "Lập xong hồ sơ số cho 4.300 hiện vật trước kế hoạch",
        "07/2023",
        DHTT,
        "Cấp Sở",
        date("2023-07-19"),
        ...MET,
      ],
      told("kind-not-allowed", "V6", "info", "the note speaks of persons only: collectives are allowed with a notice"),
    )
    .add([
      "Ngô Thị Bích Liên",
      "Cá nhân",
      "30/10/1991",
      "Viên chức phục chế",
      MUSEUM,
      "Phục chế không công 22 bức ảnh thờ cho gia đình liệt sĩ",
      date("2023-07-27"),
      NTVT,
      "Cấp Thành phố",
      date("2023-08-18"),
      ...MET,
    ])
    .add([
      "Trịnh Công Tuấn",
      "Cá nhân",
      "1984",
      "Kỹ thuật viên",
      MUSEUM,
      "Cứu hai du khách mắc kẹt khi thang máy mất điện",
      date("2023-09-02"),
      NTVT,
      "Cấp đơn vị",
      date("2023-09-08"),
      ...MET,
    ]);
  return book;
}

/** Nothing in July; a deed from before the drive. */
function library(): UnitBook {
  const book = new UnitBook("02 Thu vien HN", LIBRARY);
  book
    .list("DS", COLUMNS, "THƯ VIỆN HÀ NỘI", "DANH SÁCH GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN, NGƯỜI TỐT VIỆC TỐT")
    .add(
      [
        "Lại Thị Ngọc Diệp",
        "Cá nhân",
        "09/09/1982",
        "Thủ thư",
        LIBRARY,
        "Đưa xe sách lưu động đến 14 trường vùng xa",
        date("2023-04-20"),
        NTVT,
        "Cấp đơn vị",
        date("2023-05-16"),
        ...MET,
      ],
      told("date-outside-period", "V1", "error", "the deed of 20/4/2023 lies before 27/4/2023"),
    )
    .add([
      "Hà Minh Đức",
      "Cá nhân",
      "1990",
      "Chuyên viên",
      LIBRARY,
      "Số hóa 300 đầu báo cũ bằng máy quét tự lắp",
      date("2023-06-10"),
      DHTT,
      "Cấp Sở",
      date("2023-06-19"),
      ...MET,
    ])
    .add([
      "Bạch Thị Thảo",
      "Cá nhân",
      "1975",
      "Trưởng phòng",
      LIBRARY,
      "Mở góc đọc chữ nổi, tự tay làm 45 cuốn sách nói",
      date("2023-08-01"),
      NTVT,
      "Cấp Sở",
      date("2023-08-15"),
      ...MET,
    ])
    .add([
      "Phí Văn Hoạt",
      "Cá nhân",
      "1988",
      "Lái xe",
      LIBRARY,
      "Chở miễn phí sách giáo khoa ủng hộ học sinh Mù Cang Chải",
      date("2023-08-25"),
      NTVT,
      "Cấp đơn vị",
      date("2023-09-11"),
      ...MET,
    ]);
  return book;
}

/** Always a little late. */
function theatre(): UnitBook {
  const book = new UnitBook("03 Nha hat Cheo", THEATRE);
  book
    .list("Sheet1", COLUMNS, "NHÀ HÁT CHÈO HÀ NỘI", "DANH SÁCH NGƯỜI TỐT, VIỆC TỐT CÁC THÁNG")
    .add([
      "Quách Thị Thu Hiền",
      "Cá nhân",
      "21/01/1978",
      "Nghệ sĩ",
      THEATRE,
      "Dạy hát chèo không thu tiền cho 30 em nhỏ ở Gia Lâm",
      date("2023-05-10"),
      NTVT,
      "Cấp đơn vị",
      date("2023-05-18"),
      ...MET,
    ])
    .add(
      [
        "Đoàn Xuân Bách",
        "Cá nhân",
        "1969",
        "Nhạc công",
        THEATRE,
        "Sửa nhạc cụ cho bốn câu lạc bộ chèo làng",
        date("2023-06-01"),
        NTVT,
        "Cấp đơn vị",
        date("2023-06-20"),
        ...MET,
      ],
      told("submission-late", "V3", "warning", "sent on the very day of “trước ngày 20”"),
    )
    .add([
      "Lưu Thị Quỳnh Nga",
      "Cá nhân",
      "1993",
      "Diễn viên",
      THEATRE,
      "Diễn 12 đêm gây quỹ cho bệnh nhi ung thư",
      date("2023-07-05"),
      NTVT,
      "Cấp Sở",
      date("2023-07-14"),
      ...MET,
    ])
    .add(
      [
        "Tống Văn Thiêm",
        "Cá nhân",
        "1980",
        "Họa sĩ",
        THEATRE,
        "Vẽ lại phông màn cho đội văn nghệ người cao tuổi",
        date("2023-08-06"),
        DHTT,
        "Cấp đơn vị",
        date("2023-08-25"),
        ...MET,
      ],
      told("submission-late", "V3", "error", "August's was due on 19/8/2023, sent on 25/8/2023"),
    );
  return book;
}

/** Criteria denied or not attested, a level that the department does not know. */
function legal(): UnitBook {
  const book = new UnitBook("04 Phong TCPC", LEGAL);
  book
    .list("Danh sách", COLUMNS, "PHÒNG TỔ CHỨC - PHÁP CHẾ", "DANH SÁCH GIỚI THIỆU NGƯỜI TỐT, VIỆC TỐT")
    .add(
      [
        "Doãn Thị Mai Lan",
        "Cá nhân",
        "05/05/1987",
        "Chuyên viên",
        LEGAL,
        "Tư vấn pháp lý miễn phí cho 26 nghệ sĩ nghỉ hưu",
        date("2023-05-04"),
        NTVT,
        "Cấp đơn vị",
        date("2023-05-15"),
        "Có",
        "Không",
        "Có",
      ],
      told("attestation-negative", "V7.2", "error", "the unit denies the outstanding results in assigned duties"),
    )
    .add(
      [
        "Ứng Hoàng Anh",
        "Cá nhân",
        "1992",
        "Chuyên viên",
        LEGAL,
        "Viết phần mềm tra cứu quy định dùng chung toàn Sở",
        date("2023-06-05"),
        NTVT,
        "Cấp phường",
        date("2023-06-12"),
        ...MET,
      ],
      told("level-not-allowed", "V8", "warning", "units, the department and the city decide, no ward"),
    )
    .add(
      [
        "Từ Thị Vân Khánh",
        "Cá nhân",
        "1983",
        "Phó Trưởng phòng",
        LEGAL,
        "Nhận đỡ đầu hai cháu mồ côi ở huyện Ba Vì",
        date("2023-07-01"),
        NTVT,
        "Cấp Sở",
        date("2023-07-10"),
        null,
        "Có",
        "Không",
      ],
      told("attestation-negative", "V7.3", "error", "the unit denies that he is looked up to"),
      told("attestation-missing", "V7.1", "error", "the first criterion is left empty"),
    )
    .add([
      "Nghiêm Xuân Phú",
      "Cá nhân",
      "1977",
      "Trưởng phòng",
      LEGAL,
      "Hiến tiểu cầu lần thứ 35",
      date("2023-08-03"),
      DHTT,
      "Cấp Sở",
      date("2023-08-16"),
      null,
      null,
      null,
    ]);
  return book;
}

/** What the Văn phòng Sở received of the final reports. */
function received(): UnitBook {
  const book = new UnitBook("05 Van phong So - theo doi", "");
  book
    .list(
      "Theo dõi",
      [
        ["Phòng, đơn vị", 32],
        ["Văn bản", 44],
        ["Ngày gửi", 13],
        ["Ngày nhận", 13],
        ["Ghi chú", 20],
      ],
      "THEO DÕI NỘP BÁO CÁO TỔNG KẾT PHONG TRÀO",
    )
    .add([MUSEUM, "Báo cáo tổng kết phong trào", date("2023-08-09"), date("2023-08-10"), null])
    .add([LIBRARY, "BC tổng kết phong trào NTVT", date("2023-08-14"), date("2023-08-14"), "nhận qua thư điện tử"])
    .add(
      [THEATRE, "Báo cáo tổng kết phong trào", date("2023-08-15"), date("2023-08-15"), null],
      told("submission-late", "V4", "warning", "received on the very day of “trước ngày 15/8/2023”", THEATRE),
    )
    .add(
      [LEGAL, "Báo cáo tổng kết", date("2023-08-21"), date("2023-08-21"), null],
      told("submission-late", "V4", "error", "received on 21/8/2023, the last good day is 14/8/2023", LEGAL),
    );
  return book;
}

/**
 * What the plan asks of each unit in the months that the unit has nothing for: the quota (V2), one finding for those
 * that are over and one for the running one. The list itself (V3) is the same silence.
 */
function idle(unit: string, months: readonly string[]): readonly ExpectedFinding[] {
  const over = months.filter((month) => month !== "09");
  const running = months.length > over.length;
  const why = `nobody introduced in ${months.join(", ")}/2023`;
  if (over.length === 0) return ofUnits([unit], "month-below-min", "V2", ["info", "error"], why);
  return [
    ...ofUnits([unit], "month-below-min", "V2", "error", why),
    ...(running ? ofUnits([unit], "month-below-min", "V2", ["info", null], "nobody in September yet") : []),
  ];
}

/** September of the theatre and the office, sent afterwards. */
function later(): UnitBook {
  const book = new UnitBook("06 Thang 9 (bo sung)", THEATRE);
  book
    .list("Tháng 9", COLUMNS, "DANH SÁCH GIỚI THIỆU GƯƠNG THÁNG 9 NĂM 2023")
    .add([
      "Khúc Văn Tạo",
      "Cá nhân",
      "1986",
      "Âm thanh",
      THEATRE,
      "Lắp loa truyền thanh tặng thôn kết nghĩa",
      date("2023-09-05"),
      NTVT,
      "Cấp đơn vị",
      date("2023-09-12"),
      ...MET,
    ])
    .add([
      "Bế Thị Hoài",
      "Cá nhân",
      "1995",
      "Chuyên viên",
      LEGAL,
      "Phiên dịch ngôn ngữ ký hiệu tại phiên tiếp công dân",
      date("2023-09-06"),
      NTVT,
      "Cấp đơn vị",
      date("2023-09-12"),
      ...MET,
    ]);
  return book;
}

const BOOKS = [museum(), library(), theatre(), legal(), received()];

export const SO_VHTT: Collection = {
  campaign: "so-vhtt-2023",
  days: DAYS,
  units: UNITS,
  samples: BOOKS.map(({ sample }) => sample),
  papers: [],
  later: [later().sample],
  expected: [
    ...BOOKS.flatMap(({ expected }) => expected),
    ...idle(LIBRARY, ["07"]),
    ...idle(THEATRE, ["09"]),
    ...idle(LEGAL, ["09"]),
    ...idle(SPORTS, ["05", "06", "07", "08", "09"]),
    ...ofUnits([SPORTS], "submission-missing", "V4", "error", "no final report; due on 14/8/2023"),
    ...ofPlan(
      [
        "campaign-deadline-order",
        "deadline-order:V4:V1",
        "warning",
        "the final report is due on 14/8/2023, the drive ends on 10/10/2023",
      ],
      [
        "campaign-deadline-weekend",
        "deadline-weekend:V3:2023-08",
        "info",
        "19/8/2023, the last good day, is a Saturday",
      ],
      [
        "campaign-open-value",
        "open-value:plan:Thành phần hồ sơ đề nghị khen thưởng (kế hoạch dẫn Điều 6 Quy chế, không liệt kê)",
        "info",
        "V10: no papers are listed",
      ],
      ["campaign-text-defect", "text-defect:years", "info", "“2121-2025”"],
      ["campaign-text-defect", "text-defect:congress", "info", "congress VIII for XIII"],
      ["campaign-text-defect", "text-defect:doubled", "info", "“thi đua thi đua”"],
      ["campaign-text-defect", "text-defect:portal", "info", "“công thông tin”"],
      ["campaign-text-defect", "text-defect:slogan", "info", "“chung ta”"],
      ["campaign-text-defect", "text-defect:grass-roots", "info", "“cơ cơ”"],
      ["campaign-text-defect", "text-defect:quotes", "info", "a quote closed that was not opened"],
      ["campaign-text-defect", "text-defect:signature", "info", "signed without a title"],
    ),
  ],
};
