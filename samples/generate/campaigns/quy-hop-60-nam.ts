import { ofAll, ofPlan, ofUnits, told } from "../expected";
import type { Collection, UnitRow } from "../sample";
import { date, UnitBook } from "../unit-book";

/** H4 is due on 30/3/2023, H2 and H3 on 18/4/2023. */
const DAYS = ["2023-03-29", "2023-05-03"] as const;

const CHAU_QUANG = "Xã Châu Quang";
const MINH_HOP = "Xã Minh Hợp";
const TOWN = "Thị trấn Quỳ Hợp";
const CULTURE = "Phòng Văn hóa và Thông tin";
const YOUTH = "Huyện đoàn Quỳ Hợp";
const MINING = "Công ty TNHH Đá trắng Quỳ Hợp";
const FARM = "Hợp tác xã Nông nghiệp Nghĩa Xuân";
const TREASURY = "Kho bạc Nhà nước Quỳ Hợp";

const UNITS: readonly UnitRow[] = [
  [CHAU_QUANG, "Xã, thị trấn", 24],
  [MINH_HOP, "Xã, thị trấn", 22],
  [TOWN, "Xã, thị trấn", 26],
  [CULTURE, "Cơ quan nhà nước", 8],
  [YOUTH, "Đoàn thể chính trị - xã hội", 6],
  [MINING, "Doanh nghiệp", 140],
  [FARM, "Hợp tác xã", 12],
  [TREASURY, "Cơ quan, đơn vị đóng trên địa bàn", 9],
];

const DISTRICT = "Giấy khen của Chủ tịch UBND huyện";
const COMMUNE = "Giấy khen của Chủ tịch UBND xã";

const NOMINATED = [
  ["Họ và tên / Tên tập thể, hộ gia đình", 30],
  ["Đối tượng", 12],
  ["Ngày, tháng, năm sinh", 14],
  ["Chức vụ, nghề nghiệp", 20],
  ["Đơn vị công tác", 24],
  ["Tóm tắt thành tích", 48],
  ["Hình thức khen thưởng đề nghị", 28],
  ["Gương mẫu chấp hành chủ trương, pháp luật", 16],
  ["Có công trình, phần việc hoàn thành trước thời hạn", 16],
  ["Báo cáo thành tích", 12],
] as const;
const WORKS = [
  ["Đơn vị đăng ký", 28],
  ["Tên công trình, phần việc, sự kiện", 44],
  ["Loại", 14],
  ["Ngày bắt đầu", 13],
  ["Ngày hoàn thành", 13],
  ["Ghi chú", 24],
] as const;

const TITLE = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT THI ĐUA KỶ NIỆM 60 NĂM THÀNH LẬP HUYỆN";

/** All that the plan asks, in time. The deed of 2021 is not told: the plan's own period is upside down (H1). */
function chauQuang(): UnitBook {
  const book = new UnitBook("01 Xa Chau Quang", CHAU_QUANG);
  book
    .list("Khen thưởng", NOMINATED, "UBND XÃ CHÂU QUANG", TITLE)
    .add([
      "Vi Văn Thoại",
      "Cá nhân",
      "12/03/1979",
      "Công chức địa chính",
      CHAU_QUANG,
      "Vận động 41 hộ hiến đất làm đường vào bản Quang Hưng",
      DISTRICT,
      "Có",
      "Có",
      "Có",
    ])
    .add([
      "Lương Thị Hằng",
      "Cá nhân",
      "25/11/1985",
      "Chủ tịch Hội Phụ nữ xã",
      CHAU_QUANG,
      "Gây quỹ nuôi bò sinh sản cho phụ nữ nghèo, sáu hộ đã thoát nghèo",
      COMMUNE,
      "Có",
      "Có",
      "x",
    ])
    .add([
      "Ban Công tác Mặt trận bản Quang Thịnh",
      "Tập thể",
      null,
      null,
      CHAU_QUANG,
      "Xây nhà văn hóa bản xong trước hạn hai tháng",
      COMMUNE,
      "Có",
      "Có",
      "Có",
    ]);
  book
    .list("Công trình", WORKS, "UBND XÃ CHÂU QUANG", "DANH SÁCH ĐĂNG KÝ CÔNG TRÌNH, SỰ KIỆN CHÀO MỪNG 60 NĂM")
    .add([
      CHAU_QUANG,
      "Đường bê tông vào bản Quang Hưng dài 640 m",
      "Công trình",
      date("2022-08-02"),
      date("2023-01-15"),
      "Nhân dân góp 310 triệu đồng",
    ])
    .add([CHAU_QUANG, "Hội thi ẩm thực và trang phục dân tộc Thái", "Sự kiện", null, date("2023-02-20"), null]);
  return book;
}

/** A work that ends after the anniversary, no event, a report that comes on the very day of "trước ngày". */
function minhHop(): UnitBook {
  const book = new UnitBook("02 Minh Hop", MINH_HOP);
  book
    .list("DS khen", NOMINATED, "UBND XÃ MINH HỢP", TITLE)
    .add([
      "Nguyễn Đình Lộc",
      "Cá nhân",
      "1971",
      "Xóm trưởng",
      MINH_HOP,
      "Cùng bà con trồng 900 m hàng rào cây xanh quanh xóm Minh Cầu",
      COMMUNE,
      "Có",
      "Có",
      "Có",
    ])
    .add(
      [
        "Hộ gia đình ông Trần Văn Sáng",
        "Hộ gia đình",
        null,
        null,
        MINH_HOP,
        "Hiến 260 m² đất vườn mở rộng sân trường mầm non",
        COMMUNE,
        "Có",
        "Có",
        "Có",
      ],
      told("kind-not-allowed", "H6", "info", "only the standard speaks of households: allowed with a notice"),
    );
  book
    .list("Cong trinh", WORKS, "UBND XÃ MINH HỢP", "ĐĂNG KÝ CÔNG TRÌNH, PHẦN VIỆC")
    .add(
      [
        MINH_HOP,
        "Nâng cấp kênh mương nội đồng xóm Minh Tâm",
        "Công trình",
        date("2022-11-10"),
        date("2023-04-25"),
        null,
      ],
      told("deadline-missed", "H3", "error", "ends on 25/4/2023, the last good day is 18/4/2023"),
      told("work-unfinished", "H2.1", ["info", null], "to be finished after 29/3/2023"),
    )
    .add(
      [MINH_HOP, "Lắp 35 bóng đèn đường xóm Minh Cầu", "Phần việc", null, date("2023-04-19"), null],
      told("deadline-missed", "H3", "warning", "ends on the anniversary itself: on the day of a strict deadline"),
      told("work-unfinished", "H2.1", ["info", null], "to be finished after 29/3/2023"),
    );
  return book;
}

/** Awards the plan does not give, criteria not met or not attested, a report that is missing. */
function town(): UnitBook {
  const book = new UnitBook("03_TT Quy Hop", TOWN);
  book
    .list("Sheet1", NOMINATED, "UBND THỊ TRẤN QUỲ HỢP", TITLE)
    .add([
      "Cao Thị Nhàn",
      "Cá nhân",
      "08/08/1990",
      "Giáo viên",
      TOWN,
      "Dựng thư viện ngoài trời từ 1.200 cuốn sách quyên góp",
      DISTRICT,
      "Có",
      "Có",
      "Có",
    ])
    .add(
      [
        "Hoàng Văn Bính",
        "Cá nhân",
        "1982",
        "Khối trưởng",
        TOWN,
        "Xóa ba điểm tập kết rác tự phát ở khối Hợp Sơn",
        "Bằng khen của Chủ tịch UBND tỉnh",
        "Có",
        "Có",
        "Có",
      ],
      told("award-not-allowed", "H7", "error", "a certificate of the province is not among the two forms"),
    )
    .add(
      [
        "Phan Thị Tịnh",
        "Cá nhân",
        "1968",
        "Chi hội trưởng",
        TOWN,
        "Tổ chức bếp ăn phát cháo sáng thứ bảy tại trung tâm y tế",
        COMMUNE,
        null,
        "Có",
        "Có",
      ],
      told("attestation-missing", "H11.1", "error", "the first criterion is left empty"),
    )
    .add(
      [
        "Đinh Công Tạo",
        "Cá nhân",
        "1988",
        "Dân quân",
        TOWN,
        "Trực chốt cứu hộ mùa lũ, đưa 17 người già đến nơi an toàn",
        COMMUNE,
        "Có",
        "Không",
        "Có",
      ],
      told("attestation-negative", "H11.2", "error", "the unit says itself that the second criterion is not met"),
    )
    .add(
      [
        "Tổ dân phố Hợp Tân",
        "Tập thể",
        null,
        null,
        TOWN,
        "Kẻ vẽ 400 m tường rào bích họa về nghề dệt thổ cẩm",
        COMMUNE,
        "Có",
        "Có",
        "Chưa",
      ],
      told("document-missing", "H9.3", "error", "the account of achievements is still to come"),
    );
  book
    .list("Sheet2", WORKS, "UBND THỊ TRẤN QUỲ HỢP", "DANH SÁCH CÔNG TRÌNH, SỰ KIỆN")
    .add([TOWN, "Chỉnh trang vườn hoa trung tâm", "công trình", null, date("2023-03-10"), null])
    .add([TOWN, "Giải bóng chuyền các khối phố", "sự kiện", null, date("2023-02-25"), null]);
  return book;
}

/** An event, yet no work. */
function culture(): UnitBook {
  const book = new UnitBook("04 VHTT", CULTURE);
  book
    .list("Sự kiện", WORKS, "PHÒNG VĂN HÓA VÀ THÔNG TIN", "DANH SÁCH ĐĂNG KÝ SỰ KIỆN CHÀO MỪNG")
    .add([CULTURE, "Liên hoan tiếng hát các dân tộc huyện", "Sự kiện", null, date("2023-03-05"), null])
    .add([CULTURE, "Tọa đàm sáu mươi năm xây dựng và phát triển", "Sự kiện", null, date("2023-03-20"), null]);
  return book;
}

/** Works and events of two bodies that nominate nobody; what they sent is in the list of papers received. */
function others(): UnitBook {
  const book = new UnitBook("05 Cong ty, HTX", MINING);
  book
    .list("Danh sách", WORKS, "DANH SÁCH CÔNG TRÌNH, PHẦN VIỆC, SỰ KIỆN CỦA CÁC DOANH NGHIỆP, HỢP TÁC XÃ")
    .add([
      MINING,
      "Tặng huyện nhà văn hóa công nhân khu Thung Mây",
      "Công trình",
      date("2022-07-01"),
      date("2023-03-01"),
      null,
    ])
    .add([MINING, "Ngày hội an toàn lao động", "Sự kiện", null, date("2022-12-12"), null])
    .add([FARM, "Đào ao trữ nước chống hạn cho 12 ha cam", "Phần việc", null, date("2023-02-11"), null])
    .add([FARM, "Hội chợ cam Quỳ Hợp", "Sự kiện", null, date("2022-12-28"), null]);
  return book;
}

const REPORT = "Báo cáo kết quả và đề nghị khen thưởng";
const REQUEST = "Tờ trình đề nghị khen thưởng";
const MINUTES = "Biên bản họp xét khen thưởng";

/** What the office itself keeps: which papers came, and when. */
function received(): UnitBook {
  const book = new UnitBook("06 PNV - so theo doi", "");
  book
    .list(
      "Văn bản đến",
      [
        ["Đơn vị", 30],
        ["Văn bản", 46],
        ["Ngày nhận", 13],
        ["Ghi chú", 20],
      ],
      "SỔ THEO DÕI NỘP BÁO CÁO, HỒ SƠ CỦA CÁC ĐƠN VỊ",
    )
    .add([CHAU_QUANG, REPORT, date("2023-03-20"), null])
    .add([CHAU_QUANG, REQUEST, date("2023-03-20"), null])
    .add([CHAU_QUANG, MINUTES, date("2023-03-20"), null])
    .add(
      [MINH_HOP, REPORT, date("2023-03-31"), "nhận lúc 16 giờ"],
      told("submission-late", "H4.1", "warning", "received on the very day of “trước ngày 31/3/2023”", MINH_HOP),
      told("date-in-future", null, ["warning", null], "31/3/2023 lies after 29/3/2023", MINH_HOP),
    )
    .add([MINH_HOP, "Tờ trình số 18/TTr-UBND", date("2023-03-28"), null])
    .add([TOWN, REPORT, date("2023-03-24"), null])
    .add([TOWN, MINUTES, date("2023-03-24"), null])
    .add(
      [MINING, REPORT, date("2023-04-05"), null],
      told("submission-late", "H4.1", "error", "received on 5/4/2023, the last good day is 30/3/2023", MINING),
      told("date-in-future", null, ["warning", null], "5/4/2023 lies after 29/3/2023", MINING),
    )
    .add([FARM, REPORT, date("2023-03-15"), null])
    .add([TREASURY, REPORT, date("2023-03-15"), null]);
  return book;
}

/** Sent when the office had asked again. */
function later(): UnitBook {
  const book = new UnitBook("07 Huyen doan (bo sung)", YOUTH);
  book
    .list("Bổ sung", WORKS, "HUYỆN ĐOÀN QUỲ HỢP", "DANH SÁCH ĐĂNG KÝ CÔNG TRÌNH THANH NIÊN, SỰ KIỆN")
    .add([YOUTH, "Sân chơi thiếu nhi xã Châu Lý", "Công trình", null, date("2023-03-26"), null])
    .add([YOUTH, "Hội trại thanh niên kỷ niệm 26/3", "Sự kiện", null, date("2023-03-25"), null]);
  return book;
}

const BOOKS = [chauQuang(), minhHop(), town(), culture(), others(), received()];

export const QUY_HOP: Collection = {
  campaign: "quy-hop-60-nam",
  days: DAYS,
  units: UNITS,
  samples: BOOKS.map(({ sample }) => sample),
  papers: [],
  later: [later().sample],
  expected: [
    ...BOOKS.flatMap(({ expected }) => expected),
    ...ofUnits(
      [CULTURE, YOUTH, TREASURY],
      "quota-below-min",
      "H2.1",
      ["info", "error"],
      "no work; the last day for works is 18/4/2023",
    ),
    ...ofUnits(
      [MINH_HOP, YOUTH, TREASURY],
      "quota-below-min",
      "H2.2",
      ["info", "error"],
      "no event; the last day for events is 18/4/2023",
    ),
    ...ofUnits([CULTURE, YOUTH], "submission-missing", "H4.1", ["info", "error"], "no report; due on 30/3/2023"),
    ofAll("submission-missing", "H4.2", "info", "five units propose nobody, which the plan does not ask of each"),
    ...ofUnits(
      [MINH_HOP],
      "quota-below-min",
      "H2.1",
      ["info", null],
      "its two works are still to be finished on the first day",
    ),
    ...ofUnits([YOUTH, TREASURY], "submission-missing", "H5", "info", "registered nothing; the plan names no day"),
    ...ofUnits([TOWN], "document-missing", "H9.1", "error", "nominations and minutes, yet no request"),
    ...ofUnits([MINH_HOP], "document-missing", "H9.2", "error", "request without minutes"),
    ...ofPlan(
      [
        "campaign-period-inverted",
        "period-inverted:H1",
        "warning",
        "ends on 19/4/2022, before the decree of 7/6/2022 it rests on",
      ],
      [
        "campaign-deadline-order",
        "deadline-order:H4.2:H3",
        "warning",
        "awards proposed by 30/3/2023, works done by 18/4/2023",
      ],
      [
        "campaign-name-variants",
        "name-variants:Quỳ Hợp|Quỳnh Hợp|Quý Hợp",
        "info",
        "the district's name in three spellings",
      ],
      ["campaign-open-value", "open-value:plan:Số kế hoạch", "info", "left blank in the plan"],
      ["campaign-open-value", "open-value:plan:Ngày, tháng ban hành kế hoạch", "info", "left blank in the plan"],
      ["campaign-open-value", "open-value:period-start:H1", "info", "the day of issue is blank"],
      ["campaign-open-value", "open-value:deadline:H5", "info", "the register of works has no day"],
      ["campaign-open-value", "open-value:quota:H8", "info", "decided by the district after the drive"],
      ["campaign-text-defect", "text-defect:period-year", "info", "2022 for 2023"],
      ["campaign-text-defect", "text-defect:household", "info", "households only in the standard"],
      ["campaign-text-defect", "text-defect:letters", "info", "sections … f, h, g"],
      ["campaign-text-defect", "text-defect:digital", "info", "“chuyên đổi số”"],
      ["campaign-text-defect", "text-defect:urge", "info", "“đơn đốc”"],
      ["campaign-text-defect", "text-defect:quotes", "info", "opened by one kind of quote, closed by another"],
    ),
  ],
};
