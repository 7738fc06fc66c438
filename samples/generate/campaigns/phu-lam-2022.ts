import { ofAll, ofPlan, ofUnits, told } from "../expected";
import type { Collection, UnitRow } from "../sample";
import { date, UnitBook } from "../unit-book";

/** The year is running on the first day, over on the second. */
const DAYS = ["2022-09-15", "2023-01-06"] as const;

const POLICE = "Công an phường";
const JUSTICE = "Bộ phận Tư pháp - Hộ tịch";
const LAND = "Bộ phận Địa chính - Xây dựng";
const NURSERY = "Trường Mầm non Phú Lãm";
const STREET_1 = "Tổ dân phố số 1";
const STREET_2 = "Tổ dân phố số 2";
const WOMEN = "Hội Liên hiệp Phụ nữ phường";
const YOUTH = "Đoàn Thanh niên phường";

/** 56 people together: 15 % are 8.4, so 9 initiatives. */
const UNITS: readonly UnitRow[] = [
  [POLICE, "Ngành", 20],
  [JUSTICE, "Bộ phận thuộc UBND phường", 3],
  [LAND, "Bộ phận thuộc UBND phường", 4],
  [NURSERY, "Đơn vị", 27],
  [STREET_1, "Tổ dân phố", 2],
  [STREET_2, "Tổ dân phố", 2],
  [WOMEN, "MTTQ, đoàn thể phường", 2],
  [YOUTH, "MTTQ, đoàn thể phường", 2],
];

const COLUMNS = [
  ["Họ và tên / Tên tập thể", 30],
  ["Đối tượng", 12],
  ["Ngày, tháng, năm sinh", 14],
  ["Chức vụ", 22],
  ["Đơn vị", 26],
  ["Lao động trực tiếp", 10],
  ["Tóm tắt thành tích", 46],
  ["Danh hiệu, hình thức khen thưởng đề nghị", 34],
  ["Đợt", 7],
  ["Cấp đề nghị", 14],
  ["Ngày gửi hồ sơ", 13],
] as const;

const INITIATIVES = [
  ["Tác giả", 26],
  ["Chức vụ", 20],
  ["Đơn vị", 26],
  ["Tên sáng kiến, giải pháp", 48],
  ["Cấp công nhận", 14],
  ["Đợt", 7],
  ["Số quyết định công nhận", 16],
  ["Ngày công nhận", 13],
  ["Ngày gửi hồ sơ", 13],
] as const;

const CSTD = "Chiến sĩ thi đua thành phố";
const KNC = "Kỷ niệm chương vì sự nghiệp Thi đua khen thưởng";
const WARD = "Giấy khen của Chủ tịch UBND phường";

/** Titles of the city: in time, on the very day, too late; a title without the initiative it needs. */
function city(): UnitBook {
  const book = new UnitBook("01 Cap thanh pho", "");
  const said = (unit: string, ...all: readonly ReturnType<typeof told>[]) => all.map((one) => ({ ...one, unit }));
  book
    .list("Đề nghị", COLUMNS, "DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG CẤP THÀNH PHỐ NĂM 2022")
    .add([
      "Cù Xuân Trường",
      "Cá nhân",
      "14/06/1984",
      "Phó Trưởng Công an phường",
      POLICE,
      "x",
      "Phá ba chuyên án trộm cắp, tuyên truyền tới 1.900 hộ",
      CSTD,
      "1",
      "Cấp Thành phố",
      date("2022-03-10"),
    ])
    .add(
      [
        "Hứa Thị Minh",
        "Cá nhân",
        "02/12/1986",
        "Hiệu trưởng",
        NURSERY,
        "Không",
        "Xây dựng mô hình trường học không rác thải nhựa",
        CSTD,
        "1",
        "Cấp Thành phố",
        date("2022-03-19"),
      ],
      ...said(NURSERY, told("deadline-missed", "L3.2", "warning", "sent on the very day of “trước ngày 19/3/2022”")),
    )
    .add(
      [
        "Phương Văn Điệp",
        "Cá nhân",
        "1980",
        "Công chức địa chính",
        LAND,
        "x",
        "Rà soát xong hồ sơ 640 thửa đất tồn đọng",
        CSTD,
        "2",
        "Cấp Thành phố",
        date("2022-09-05"),
      ],
      ...said(
        LAND,
        told("deadline-missed", "L4.2", "error", "sent on 5/9/2022, the second batch was due on 28/8/2022"),
        told("prerequisite-missing", "L10", "warning", "no initiative of his at the level of the city"),
      ),
    )
    .add([
      "Sầm Thị Lệ",
      "Cá nhân",
      "1957",
      "Bác sĩ hưu trí",
      STREET_1,
      "x",
      "Khám bệnh miễn phí cho người nghèo suốt 12 năm",
      "Công dân Thủ đô ưu tú",
      null,
      "Cấp Thành phố",
      date("2022-06-10"),
    ])
    .add(
      [
        "Đàm Công Thức",
        "Cá nhân",
        "1950",
        "Bí thư chi bộ",
        STREET_2,
        "x",
        "Vận động hiến 700 m² đất mở ngõ",
        "Vì sự nghiệp xây dựng Thủ đô",
        null,
        "Cấp Thành phố",
        date("2022-07-01"),
      ],
      ...said(STREET_2, told("deadline-missed", "L5", "error", "sent on 1/7/2022, the last good day is 18/6/2022")),
    )
    .add([
      "Ninh Thị Phấn",
      "Cá nhân",
      "1969",
      "Chủ tịch Hội",
      WOMEN,
      "Không",
      "Mười lăm năm làm công tác thi đua của Hội",
      KNC,
      null,
      "Cấp Thành phố",
      date("2022-03-04"),
    ])
    .add(
      [
        "Thái Thị Ngần",
        "Cá nhân",
        "1973",
        "Công chức tư pháp",
        JUSTICE,
        "x",
        "Mười hai năm giúp việc Hội đồng thi đua",
        KNC,
        null,
        "Cấp Thành phố",
        date("2022-03-05"),
      ],
      ...said(JUSTICE, told("deadline-missed", "L6", "warning", "sent on the very day of “trước ngày 5/3/2022”")),
    );
  return book;
}

/** Awards of the ward and the district: a level that does not give the title, and one the plan does not know. */
function ward(): UnitBook {
  const book = new UnitBook("02 TDP so 1", STREET_1);
  book
    .list("Danh sách", COLUMNS, "TỔ DÂN PHỐ SỐ 1", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CẤP PHƯỜNG, QUẬN NĂM 2022")
    .add([
      "Giáp Văn Sửu",
      "Cá nhân",
      "1962",
      "Tổ phó",
      STREET_1,
      "x",
      "Tự tay sơn lại 120 m lan can cầu",
      WARD,
      null,
      "Cấp phường",
      date("2022-08-30"),
    ])
    .add([
      "Chi hội Người cao tuổi số 1",
      "Tập thể",
      null,
      null,
      STREET_1,
      null,
      "Duy trì câu lạc bộ dưỡng sinh 80 hội viên",
      WARD,
      null,
      "Cấp phường",
      date("2022-08-30"),
    ])
    .add(
      [
        "Liễu Thị Xoan",
        "Cá nhân",
        "1977",
        "Tiểu thương",
        STREET_1,
        "x",
        "Mở quầy rau 0 đồng trong đợt giãn cách",
        WARD,
        null,
        "Cấp Thành phố",
        date("2022-08-30"),
      ],
      told("level-not-allowed", "L13", "error", "a certificate of the ward's chairman is given by the ward"),
    )
    .add(
      [
        "Viên Đình Cát",
        "Cá nhân",
        "1981",
        "Lái xe",
        STREET_1,
        "x",
        "Chở 46 lượt người bệnh đi cấp cứu",
        "Giấy khen của Chủ tịch UBND quận",
        null,
        "Cấp tổ",
        date("2022-08-30"),
      ],
      told("level-not-allowed", "L13", "warning", "ward, district and city decide, no “tổ”"),
    );
  return book;
}

/** Eight initiatives of the grass roots where nine are asked, and those of the city. */
function initiatives(): UnitBook {
  const book = new UnitBook("03 Sang kien 2022", "");
  const base = "Cấp cơ sở";
  const cityLevel = "Cấp Thành phố";
  const said = (unit: string, ...all: readonly ReturnType<typeof told>[]) => all.map((one) => ({ ...one, unit }));
  book
    .list("Sáng kiến", INITIATIVES, "DANH SÁCH SÁNG KIẾN CỦA CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2022")
    .add([
      "Cù Xuân Trường",
      "Phó Trưởng Công an phường",
      POLICE,
      "Bản đồ số điểm phức tạp về an ninh trật tự",
      cityLevel,
      "1",
      null,
      null,
      date("2022-01-21"),
    ])
    .add(
      [
        "Hứa Thị Minh",
        "Hiệu trưởng",
        NURSERY,
        "Góc sáng tạo từ vật liệu tái chế cho trẻ 5 tuổi",
        cityLevel,
        "1",
        null,
        null,
        date("2022-01-27"),
      ],
      ...said(
        NURSERY,
        told("deadline-missed", "L3.1", "error", "sent on 27/1/2022, the first batch was due on 23/1/2022"),
      ),
    )
    .add(
      [
        "Lục Thị Sen",
        "Giáo viên",
        NURSERY,
        "Bộ thẻ học liệu làm quen chữ cái",
        cityLevel,
        "2",
        null,
        null,
        date("2022-06-19"),
      ],
      ...said(NURSERY, told("deadline-missed", "L4.1", "warning", "sent on the very day of “trước ngày 19/6/2022”")),
    )
    .add([
      "Lục Thị Sen",
      "Giáo viên",
      NURSERY,
      "Sổ bé ngoan điện tử",
      base,
      null,
      "18/QĐ-UBND",
      date("2022-05-12"),
      date("2022-04-20"),
    ])
    .add([
      "Nhữ Thị Hà",
      "Giáo viên",
      NURSERY,
      "Thực đơn theo mùa cân đối dinh dưỡng",
      base,
      null,
      "18/QĐ-UBND",
      date("2022-05-12"),
      date("2022-04-20"),
    ])
    .add([
      "Tăng Thị Huê",
      "Giáo viên",
      NURSERY,
      "Vườn cổ tích ngoài trời",
      base,
      null,
      "18/QĐ-UBND",
      date("2022-05-12"),
      date("2022-04-20"),
    ])
    .add([
      "Bành Thị Chuyên",
      "Kế toán",
      NURSERY,
      "Phần mềm theo dõi thu chi bán trú",
      base,
      null,
      "18/QĐ-UBND",
      date("2022-05-12"),
      date("2022-04-21"),
    ])
    .add([
      "La Văn Quyết",
      "Cảnh sát khu vực",
      POLICE,
      "Nhóm Zalo tổ liên gia tự quản",
      base,
      null,
      "18/QĐ-UBND",
      date("2022-05-12"),
      date("2022-04-18"),
    ])
    .add([
      "Cù Xuân Trường",
      "Phó Trưởng Công an phường",
      POLICE,
      "Quy trình tiếp nhận tố giác qua mã QR",
      base,
      null,
      "18/QĐ-UBND",
      date("2022-05-12"),
      date("2022-04-18"),
    ])
    .add([
      "Thái Thị Ngần",
      "Công chức tư pháp",
      JUSTICE,
      "Trả kết quả hộ tịch tại nhà cho người già yếu",
      base,
      null,
      "18/QĐ-UBND",
      date("2022-05-12"),
      date("2022-04-15"),
    ])
    .add([
      "Phương Văn Điệp",
      "Công chức địa chính",
      LAND,
      "Bảng theo dõi hồ sơ đất theo màu",
      base,
      null,
      "18/QĐ-UBND",
      date("2022-05-12"),
      date("2022-04-15"),
    ]);
  return book;
}

const REGISTRATION = "Đăng ký danh hiệu thi đua, hình thức khen thưởng năm 2022";

/** Registrations received before, on and after the day; two units sent none. */
function received(): UnitBook {
  const book = new UnitBook("04 So theo doi dang ky", "");
  book
    .list(
      "Đăng ký",
      [
        ["Đơn vị", 30],
        ["Văn bản", 50],
        ["Ngày gửi", 13],
        ["Ngày nhận", 13],
        ["Ghi chú", 18],
      ],
      "THEO DÕI ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022",
    )
    .add([POLICE, REGISTRATION, date("2022-01-06"), date("2022-01-07"), null])
    .add([NURSERY, "Bản đăng ký danh hiệu thi đua", date("2022-01-05"), date("2022-01-06"), null])
    .add(
      [JUSTICE, REGISTRATION, date("2022-01-08"), date("2022-01-08"), null],
      told("submission-late", "L2", "warning", "received on the very day of “trước ngày 8/1/2022”", JUSTICE),
    )
    .add(
      [STREET_1, REGISTRATION, date("2022-01-11"), date("2022-01-12"), null],
      told("submission-late", "L2", "error", "received on 12/1/2022, the last good day is 7/1/2022", STREET_1),
    )
    .add([STREET_2, REGISTRATION, date("2022-01-06"), date("2022-01-06"), null]);
  return book;
}

/** The ninth initiative. */
function later(): UnitBook {
  const book = new UnitBook("05 Sang kien (bo sung)", WOMEN);
  book
    .list("Sáng kiến", INITIATIVES, "HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG", "DANH SÁCH SÁNG KIẾN BỔ SUNG")
    .add([
      "Ninh Thị Phấn",
      "Chủ tịch Hội",
      WOMEN,
      "Ngân hàng quần áo cũ của Hội",
      "Cấp cơ sở",
      null,
      "31/QĐ-UBND",
      date("2022-08-25"),
      date("2022-08-02"),
    ]);
  return book;
}

const BOOKS = [city(), ward(), initiatives(), received()];

export const PHU_LAM: Collection = {
  campaign: "phu-lam-2022",
  days: DAYS,
  units: UNITS,
  samples: BOOKS.map(({ sample }) => sample),
  papers: [],
  later: [later().sample],
  expected: [
    ...BOOKS.flatMap(({ expected }) => expected),
    ofAll("submission-missing", "L7", "info", "one unit proposes nobody, which the plan does not ask of each"),
    ...ofUnits([STREET_1], "deadline-unknown", "L8", "info", "no list says when the ward's certificates are given"),
    ...ofUnits([LAND, WOMEN, YOUTH], "submission-missing", "L2", "error", "no registration; due on 7/1/2022"),
    {
      ...told(
        "share-below-target",
        "L9",
        ["info", "warning"],
        "4 officials with a recognised initiative of the grass roots, 15 % of 31 officials are 5",
      ),
      file: null,
      row: null,
      unit: null,
    },
    ...ofPlan(
      [
        "campaign-deadline-before-plan",
        "deadline-before-plan:L2",
        "warning",
        "7/1/2022 is before the plan of 15/1/2022 and the district's of 10/1/2022",
      ],
      ["campaign-deadline-weekend", "deadline-weekend:L3.1", "info", "23/1/2022, the last good day, is a Sunday"],
      ["campaign-deadline-weekend", "deadline-weekend:L4.1", "info", "18/6/2022, the last good day, is a Saturday"],
      ["campaign-deadline-weekend", "deadline-weekend:L4.2", "info", "28/8/2022, the last good day, is a Sunday"],
      ["campaign-deadline-weekend", "deadline-weekend:L5", "info", "18/6/2022, the last good day, is a Saturday"],
      ["campaign-name-variants", "name-variants:HĐTĐKT|HĐTDKT", "info", "the council's short form in two spellings"],
      ["campaign-open-value", "open-value:plan:Số kế hoạch", "info", "left blank in the plan"],
      ["campaign-open-value", "open-value:deadline:L7", "info", "year-end dossiers by the district's own plan"],
      ["campaign-open-value", "open-value:anchor:L8", "info", "five working days before a day that is not named"],
      ["campaign-text-defect", "text-defect:officials", "info", "“15% công cán bộ”"],
      ["campaign-text-defect", "text-defect:recipients", "info", "“Noi nhận”"],
      ["campaign-text-defect", "text-defect:council", "info", "HĐTDKT for HĐTĐKT"],
      ["campaign-text-defect", "text-defect:cut", "info", "a sentence cut off"],
      ["campaign-text-defect", "text-defect:titles", "info", "titles of the city shortened"],
    ),
  ],
};
