import { ofPlan, ofUnits, told, type ExpectedFinding } from "../expected";
import type { Collection, UnitRow } from "../sample";
import { date, UnitBook } from "../unit-book";
import type { Value } from "../draft";

/** S6 is due on 27/4/2017: still to come on the first day, over on the second. */
const DAYS = ["2017-04-25", "2017-05-10"] as const;

const KIM_SON = "Xã Kim Sơn";
const VIEN_SON = "Phường Viên Sơn";
const QUANG_TRUNG = "Phường Quang Trung";
const FARMERS = "Hội Nông dân thị xã";
const VETERANS = "Hội Cựu chiến binh thị xã";
const POLICE = "Công an thị xã";
const MILITARY = "Ban Chỉ huy Quân sự thị xã";
const EDUCATION = "Phòng Giáo dục và Đào tạo";
const SCHOOL = "Trường THCS Sơn Tây";
const ECONOMY = "Phòng Kinh tế";

const UNITS: readonly UnitRow[] = [
  [KIM_SON, "Xã, phường", 23],
  [VIEN_SON, "Xã, phường", 25],
  [QUANG_TRUNG, "Xã, phường", 26],
  [FARMERS, "Mặt trận Tổ quốc, đoàn thể, hội", 5],
  [VETERANS, "Mặt trận Tổ quốc, đoàn thể, hội", 4],
  [POLICE, "Ngành Công an", 120],
  [MILITARY, "Ngành Quân sự", 45],
  [EDUCATION, "Ngành Giáo dục", 14],
  [SCHOOL, "Ngành Giáo dục", 66],
  [ECONOMY, "Phòng, ban, ngành", 12],
];

const COLUMNS = [
  ["Tên bài viết", 40],
  ["Họ và tên người viết", 24],
  ["Chức vụ, đơn vị công tác của người viết", 26],
  ["Địa chỉ người viết", 24],
  ["Số điện thoại người viết", 14],
  ["Người, tập thể được nêu gương", 28],
  ["Đối tượng", 12],
  ["Chức vụ, đơn vị của người được nêu gương", 26],
  ["Địa chỉ người được nêu gương", 24],
  ["Số điện thoại người được nêu gương", 14],
  ["Đơn vị gửi bài", 26],
  ["Nêu rõ động cơ", 10],
  ["Có số liệu việc làm cụ thể", 10],
  ["Nêu kết quả công việc", 10],
  ["Nêu sự lan tỏa", 10],
  ["Ngày viết, chữ ký người viết", 10],
  ["Thủ trưởng xác nhận, đóng dấu", 10],
  ["Số bản", 8],
  ["Ngày nhận bài", 13],
  ["Người nhận ký", 18],
] as const;

interface Article {
  readonly title: string;
  readonly writer: string;
  readonly writerPost: string | null;
  readonly writerAddress: string | null;
  readonly phone: string;
  readonly subject: string;
  readonly kind: "Cá nhân" | "Tập thể";
  readonly subjectPost: string | null;
  readonly subjectAddress: string | null;
  readonly subjectPhone: string;
  readonly unit: string;
  readonly answers: readonly (string | null)[];
  readonly copies: number;
  readonly received: string;
}

const ALL = ["Có", "Có", "Có", "Có", "Có", "Có"] as const;
const USUAL = {
  writerPost: "Công chức văn hóa",
  writerAddress: null,
  subjectPost: null,
  subjectAddress: "Thị xã Sơn Tây",
  answers: ALL,
  copies: 2,
  received: "2017-04-18",
} as const;

const cellsOf = (one: Article): readonly Value[] => [
  one.title,
  one.writer,
  one.writerPost,
  one.writerAddress,
  one.phone,
  one.subject,
  one.kind,
  one.subjectPost,
  one.subjectAddress,
  one.subjectPhone,
  one.unit,
  ...one.answers,
  one.copies,
  date(one.received),
  "Nguyễn Thị Hậu",
];

/** The communes: one as asked, one about a collective, one late and with a single copy. */
function communes(): UnitBook {
  const book = new UnitBook("01 Cac xa phuong", "");
  book
    .list("Bài viết", COLUMNS, "TỔNG HỢP BÀI VIẾT VỀ GƯƠNG ĐIỂN HÌNH TIÊN TIẾN CỦA CÁC XÃ, PHƯỜNG")
    .add(
      cellsOf({
        ...USUAL,
        title: "Người giữ lửa làng nghề",
        writer: "Phùng Thị Mận",
        phone: "0912004511",
        subject: "Khuất Duy Tiến",
        kind: "Cá nhân",
        subjectPhone: "0978111204",
        unit: KIM_SON,
      }),
    )
    .add(
      cellsOf({
        ...USUAL,
        title: "Chi hội phụ nữ bảy năm không rác",
        writer: "Kiều Văn Thạch",
        phone: "0912004512",
        subject: "Chi hội Phụ nữ khu phố 3",
        kind: "Tập thể",
        subjectPhone: "0978111205",
        unit: VIEN_SON,
      }),
    )
    .add(
      cellsOf({
        ...USUAL,
        title: "Ông lão vá đường",
        writer: "Hà Thị Cúc",
        phone: "0912004513",
        subject: "Giang Văn Lẫm",
        kind: "Cá nhân",
        subjectPhone: "0978111206",
        unit: QUANG_TRUNG,
        copies: 1,
        received: "2017-05-04",
      }),
      told("copies-short", "S5", "error", "one copy of two", QUANG_TRUNG),
      told("deadline-missed", "S6", "error", "received on 4/5/2017, the last good day is 27/4/2017", QUANG_TRUNG),
      told("date-in-future", null, ["warning", null], "4/5/2017 lies after 25/4/2017", QUANG_TRUNG),
    );
  return book;
}

/** The farmers as asked; the veterans nothing. */
function farmers(): UnitBook {
  const book = new UnitBook("02 Hoi Nong dan", FARMERS);
  book.list("Sheet1", COLUMNS, "HỘI NÔNG DÂN THỊ XÃ SƠN TÂY", "DANH SÁCH BÀI VIẾT GƯƠNG NGƯỜI TỐT, VIỆC TỐT").add(
    cellsOf({
      ...USUAL,
      title: "Tổ hợp tác trồng hoa cúc",
      writer: "Đỗ Đức Thuận",
      phone: "0912004514",
      subject: "Tổ hợp tác hoa thôn Đoài",
      kind: "Tập thể",
      subjectPhone: "0978111207",
      unit: FARMERS,
    }),
  );
  return book;
}

/**
 * The police writes twice about one man; the military on two. The marks of an article's making are missing or denied.
 */
function forces(): UnitBook {
  const book = new UnitBook("03 Cong an - Quan su", "");
  book
    .list("DS bai", COLUMNS, "DANH SÁCH BÀI VIẾT CỦA CÔNG AN, QUÂN SỰ THỊ XÃ")
    .add(
      cellsOf({
        ...USUAL,
        title: "Đêm trắng trên quốc lộ",
        writer: "Chu Bá Hoàng",
        phone: "0912004515",
        subject: "Tạ Quang Vịnh",
        kind: "Cá nhân",
        subjectPhone: "0978111208",
        unit: POLICE,
      }),
    )
    .add(
      cellsOf({
        ...USUAL,
        title: "Người cảnh sát khu vực của dân",
        writer: "Chu Bá Hoàng",
        phone: "0912004515",
        subject: "Tạ Quang Vịnh",
        kind: "Cá nhân",
        subjectPhone: "0978111208",
        unit: POLICE,
      }),
      told("subject-repeated", "S3", "warning", "two articles are to be about two persons", POLICE),
    )
    .add(
      cellsOf({
        ...USUAL,
        title: "Cứu dân trong đêm lũ",
        writer: "Nghiêm Văn Sáng",
        phone: "0912004516",
        subject: "Lương Đình Khải",
        kind: "Cá nhân",
        subjectPhone: "0978111209",
        unit: MILITARY,
        answers: ["Có", null, "Có", "Có", "Có", "Không"],
        received: "2017-04-28",
      }),
      told("attestation-missing", "S9.2", "error", "no word on figures", MILITARY),
      told("attestation-negative", "S11", "error", "not certified by the commander", MILITARY),
      told("deadline-missed", "S6", "warning", "received on the very day of “trước ngày 28/4/2017”", MILITARY),
      told("date-in-future", null, ["warning", null], "28/4/2017 lies after 25/4/2017", MILITARY),
    )
    .add(
      cellsOf({
        ...USUAL,
        title: "Anh lính trồng rừng",
        writer: "Nghiêm Văn Sáng",
        writerPost: null,
        phone: "0912004516",
        subject: "Cấn Văn Hiệp",
        kind: "Cá nhân",
        subjectAddress: null,
        subjectPhone: "0978111210",
        unit: MILITARY,
        answers: [null, "Có", null, null, null, "Có"],
      }),
      told("either-or-missing", "S8.1", "error", "neither post nor address of the writer", MILITARY),
      told("either-or-missing", "S8.2", "error", "neither post nor address of the subject", MILITARY),
      told("attestation-missing", "S9.1", "error", "no word on the motive", MILITARY),
      told("attestation-missing", "S9.3", "error", "no word on the result", MILITARY),
      told("attestation-missing", "S9.4", "error", "no word on how it spread", MILITARY),
      told("attestation-missing", "S10", "error", "neither dated nor signed", MILITARY),
    );
  return book;
}

const pupil = (
  unit: string,
  title: string,
  writer: string,
  subject: string,
  kind: Article["kind"],
  number: number,
): Article => ({
  ...USUAL,
  writerPost: "Giáo viên",
  title,
  writer,
  phone: `09130045${number}`,
  subject,
  kind,
  subjectPhone: `09790045${number}`,
  unit,
});

/** Five of the six articles that the sector owes. */
function education(): UnitBook {
  const book = new UnitBook("04 Nganh Giao duc", "");
  book
    .list("Bài viết", COLUMNS, "NGÀNH GIÁO DỤC THỊ XÃ", "DANH SÁCH BÀI VIẾT ĐIỂN HÌNH TIÊN TIẾN")
    .add(
      cellsOf(pupil(EDUCATION, "Lớp học tình thương bên sông Tích", "Phan Thị Dự", "Lê Thị Nhài", "Cá nhân", 21)),
      told("criterion-doubt", "S4.1", "info", "the posts of the persons do not say teacher or pupil", EDUCATION),
    )
    .add(cellsOf(pupil(EDUCATION, "Cô giáo cắm bản trở về", "Phan Thị Dự", "Hoàng Kim Oanh", "Cá nhân", 22)))
    .add(cellsOf(pupil(EDUCATION, "Trường mầm non xanh", "Mai Xuân Hạ", "Trường Mầm non Sơn Ca", "Tập thể", 23)))
    .add(cellsOf(pupil(SCHOOL, "Cậu học trò sáng chế máy lọc nước", "Vương Thị Lựu", "Đặng Nhật Anh", "Cá nhân", 24)))
    .add(cellsOf(pupil(SCHOOL, "Thầy Toàn và thư viện góc sân", "Vương Thị Lựu", "Nguyễn Khắc Toàn", "Cá nhân", 25)));
  return book;
}

const MONTHLY = [
  ["Họ và tên / Tên tập thể", 28],
  ["Đối tượng", 12],
  ["Chức vụ, nghề nghiệp", 22],
  ["Đơn vị", 24],
  ["Tóm tắt thành tích", 46],
  ["Hình thức biểu dương", 26],
  ["Số quyết định", 14],
  ["Ngày khen thưởng", 13],
] as const;

const DHTT = "Gương điển hình tiên tiến";
const NTVT = "Người tốt, việc tốt";
const SUDDEN = "Thành tích đột xuất";

/** What one ward rewarded by itself, month by month. */
function monthly(): UnitBook {
  const book = new UnitBook("05 Vien Son khen hang thang", VIEN_SON);
  book
    .list("Khen thưởng", MONTHLY, "UBND PHƯỜNG VIÊN SƠN", "DANH SÁCH KHEN THƯỞNG HẰNG THÁNG NĂM 2017")
    .add([
      "Chử Văn Lịch",
      "Cá nhân",
      "Tổ trưởng",
      VIEN_SON,
      "Giữ sạch tuyến phố đi bộ suốt mùa lễ hội",
      DHTT,
      "11/QĐ-UBND",
      date("2017-01-20"),
    ])
    .add([
      "Ma Thị Thơm",
      "Cá nhân",
      "Nội trợ",
      VIEN_SON,
      "Báo cháy kịp thời, cứu được dãy nhà trọ",
      SUDDEN,
      "12/QĐ-UBND",
      date("2017-01-23"),
    ])
    .add([
      "Tổ an ninh khu phố 5",
      "Tập thể",
      null,
      VIEN_SON,
      "Bắt quả tang hai kẻ trộm chó",
      NTVT,
      "23/QĐ-UBND",
      date("2017-02-17"),
    ])
    .add([
      "Âu Văn Trà",
      "Cá nhân",
      "Xe ôm",
      VIEN_SON,
      "Đưa sản phụ đi cấp cứu giữa đêm mưa",
      SUDDEN,
      "31/QĐ-UBND",
      date("2017-03-10"),
    ])
    .add([
      "Lã Thị Bưởi",
      "Cá nhân",
      "Tiểu thương",
      VIEN_SON,
      "Mỗi tháng góp 20 suất quà cho trẻ khuyết tật",
      NTVT,
      "32/QĐ-UBND",
      date("2017-03-24"),
    ])
    .add([
      "Ninh Văn Hợp",
      "Cá nhân",
      "Thợ điện",
      VIEN_SON,
      "Sửa điện cho sáu nhà sau cơn giông",
      SUDDEN,
      "40/QĐ-UBND",
      date("2017-04-06"),
    ])
    .add(
      [
        "Câu lạc bộ Bơi lội",
        "Tập thể",
        null,
        VIEN_SON,
        "Cứu vớt người nhảy cầu Vĩnh Thịnh",
        SUDDEN,
        "41/QĐ-UBND",
        date("2017-04-14"),
      ],
      told("kind-not-allowed", "S14", "error", "sudden achievements are rewarded to individuals"),
    )
    .add(
      [
        "Tiêu Thị Hoàn",
        "Cá nhân",
        "Giáo viên hưu",
        VIEN_SON,
        "Dạy chữ cho lao động trẻ ở khu trọ",
        DHTT,
        "7/QĐ-UBND",
        date("2016-12-30"),
      ],
      told("date-outside-period", "S15", "error", "rewarded in December 2016"),
    );
  return book;
}

const OTHERS = UNITS.map(([name]) => name).filter((name) => name !== VIEN_SON);

/**
 * S12 of every unit that tells nothing of its monthly rewards: January to March are over, April runs on the first day,
 * May on the second.
 */
const unrewarded: readonly ExpectedFinding[] = ["S12.1", "S12.2"].flatMap((rule) => [
  ...ofUnits(OTHERS, "month-below-min", rule, "error", "nothing rewarded from March on, the plan's basis being of 7/3"),
  ...ofUnits(OTHERS, "month-below-min", rule, "info", "nothing rewarded in the running month yet"),
]);

const vienSon: readonly ExpectedFinding[] = [
  ...ofUnits([VIEN_SON], "month-below-min", "S12.1", ["info", "error"], "no exemplar in April"),
  ...ofUnits([VIEN_SON], "month-below-min", "S12.1", [null, "info"], "no exemplar in May yet"),
  ...ofUnits([VIEN_SON], "month-below-min", "S12.2", [null, "info"], "no sudden achievement in May yet"),
];

/** The sixth article of the sector. */
function later(): UnitBook {
  const book = new UnitBook("06 THCS Son Tay (bo sung)", SCHOOL);
  book
    .list("Bổ sung", COLUMNS, "TRƯỜNG THCS SƠN TÂY", "BÀI VIẾT BỔ SUNG")
    .add(
      cellsOf(
        pupil(SCHOOL, "Đội cờ đỏ và những sớm mai", "Vương Thị Lựu", "Liên đội Trường THCS Sơn Tây", "Tập thể", 26),
      ),
    );
  return book;
}

const BOOKS = [communes(), farmers(), forces(), education(), monthly()];

export const SON_TAY: Collection = {
  campaign: "son-tay-2017",
  days: DAYS,
  units: UNITS,
  samples: BOOKS.map(({ sample }) => sample),
  papers: [],
  later: [later().sample],
  expected: [
    ...BOOKS.flatMap(({ expected }) => expected),
    ...ofUnits([VIEN_SON], "quota-below-min", "S1", ["info", "error"], "the ward's article is on a collective"),
    ...ofUnits([VETERANS], "quota-below-min", "S2", ["info", "error"], "no article"),
    ...ofUnits([POLICE], "quota-below-min", "S3", ["info", "error"], "two articles on one person count once"),
    ...ofUnits([EDUCATION], "quota-below-min", "S4", ["info", "error"], "five articles of six: its office answers"),
    ...ofUnits([VETERANS], "submission-missing", "S6.1", ["info", "error"], "no article; due on 27/4/2017"),
    ...unrewarded,
    ...vienSon,
    ...ofPlan(
      ["campaign-open-value", "open-value:plan:Số kế hoạch", "info", "left blank in the plan"],
      ["campaign-open-value", "open-value:plan:Ngày ban hành kế hoạch", "info", "left blank in the plan"],
      ["campaign-text-defect", "text-defect:signature", "info", "a damaged name"],
      ["campaign-text-defect", "text-defect:debris", "info", "“/lf”"],
      ["campaign-text-defect", "text-defect:receiver", "info", "one official named as the receiver"],
      ["campaign-text-defect", "text-defect:no-quota", "info", "offices and enterprises without a quota"],
    ),
  ],
};
