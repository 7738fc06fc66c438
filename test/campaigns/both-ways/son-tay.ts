import { edited, of, without, type PlanCase } from "./plan-lists";

const XA = "Xã Đường Lâm";
const HOI = "Hội Nông dân thị xã";
const CONG_AN = "Công an thị xã";
const QUAN_SU = "Ban Chỉ huy Quân sự thị xã";
const PHONG_GD = "Phòng Giáo dục và Đào tạo";
const SUBJECTS = "Bế Cầu Đồng Gấm Hường Kha Lài Mùi Nụ Oánh Phả".split(" ");
const article = (unit: string, at: number, post: string) => ({
  "Tên bài viết": `Chuyện của ${SUBJECTS[at] ?? ""}`,
  "Họ và tên người viết": "Khuất Thị Mây",
  "Chức vụ, đơn vị công tác của người viết": "Cán bộ văn hóa",
  "Địa chỉ người viết": null,
  "Số điện thoại người viết": "0976543210",
  "Người, tập thể được nêu gương": `Phùng Thị ${SUBJECTS[at] ?? ""}`,
  "Đối tượng": "Cá nhân",
  "Chức vụ, đơn vị của người được nêu gương": post,
  "Địa chỉ người được nêu gương": null,
  "Số điện thoại người được nêu gương": `09123456${String(10 + at)}`,
  "Đơn vị gửi bài": unit,
  "Động cơ": "Có",
  "Số liệu về việc làm cụ thể": "Có",
  "Kết quả công việc": "Có",
  "Sự lan tỏa": "Có",
  "Ngày viết, chữ ký": "Có",
  "Xác nhận của thủ trưởng, đóng dấu": "Có",
  "Số bản": 2,
  "Ngày nhận bài": "27/04/2017",
  "Người nhận ký": "Mây",
});
const GIVEN = "An Bảo Chi Diệp Giao Hiền Khuê Lam Mẫn Ngân Phước Quyên".split(" ");
const HELPED =
  "trẻ mồ côi|cụ già neo đơn|người khuyết tật|thương binh|học sinh nghèo|sản phụ|nạn nhân cháy nhà|hộ mất mùa|tiểu thương|ngư dân|thợ hồ|bệnh nhân phong";
const DONE =
  "nuôi ăn học|chở đi viện giữa đêm|xây nhà tình nghĩa|dạy nghề mây tre|trồng lại vườn bưởi|nấu cháo mỗi sáng|sửa mái ngói|đào giếng khoan|vá đường liên thôn|hiến máu|tặng bò giống|bế khỏi dòng lũ";
const AT =
  "ở bến Chiềng|bên hồ Đồng Mô|dưới chân Viên Nam|tại chợ Nghệ|ngoài bãi Phù Sa|trong ngõ Lò Rèn|cạnh thành cổ|trên đê Linh Chiểu|giữa xóm Mông Phụ|sau chùa Mía";
const picked = (words: string, at: number): string => words.split("|")[at % words.split("|").length] ?? "";
const month = (at: number): string => String(at + 1).padStart(2, "0");

/** What a unit praises in a month: an example, or somebody for a sudden deed. */
const praised = (unit: string, of: number, at: number, sudden: boolean) => {
  const number = of * 24 + at * 2 + (sudden ? 1 : 0);
  return {
    "Họ và tên / Tên tập thể": `${["Hà", "Kiều", "Giang", "Phan", "Cấn"][of] ?? ""} ${sudden ? "Văn" : "Thị"} ${GIVEN[at] ?? ""}`,
    "Đối tượng": "Cá nhân",
    "Chức vụ, nghề nghiệp": "Nông dân",
    "Đơn vị": unit,
    "Tóm tắt thành tích": `${picked(DONE, number * 5 + of)} cho ${picked(HELPED, number + of * 7)} ${picked(AT, number * 3 + of)}`,
    "Hình thức biểu dương": sudden ? "Cá nhân có thành tích đột xuất" : "Người tốt, việc tốt",
    "Đạt tiêu chí chung": "Có",
    "Ngày khen thưởng": `15/${month(at)}/2017`,
  };
};
const UNITS = [XA, HOI, CONG_AN, QUAN_SU, PHONG_GD];
const MONTHS = GIVEN.map((_, at) => at);
const IN = "Bài viết";
const PRAISE = "Biểu dương";

/** Exactly so many articles as each owes, received on the last good day; each month one example and one sudden deed. */
export const SON_TAY: PlanCase = {
  id: "son-tay-2017",
  today: "2018-01-15",
  units: [
    of(XA, "xa-phuong"),
    of(HOI, "doan-the-hoi"),
    of(CONG_AN, "cong-an"),
    of(QUAN_SU, "quan-su"),
    of(PHONG_GD, "giao-duc", null, "nganh-giao-duc"),
  ],
  kept: {
    [IN]: {
      title: "DANH SÁCH BÀI VIẾT GƯƠNG ĐIỂN HÌNH TIÊN TIẾN, NGƯỜI TỐT VIỆC TỐT",
      rows: [
        article(XA, 0, "Nông dân"),
        article(HOI, 1, "Hội viên chi hội 4"),
        article(CONG_AN, 2, "Trung úy"),
        article(CONG_AN, 3, "Đại úy"),
        article(QUAN_SU, 4, "Thượng úy"),
        article(QUAN_SU, 5, "Thiếu tá"),
        ...["Giáo viên", "Học sinh lớp 9A", "Hiệu trưởng", "Giáo viên", "Học sinh lớp 7B"].map((post, at) =>
          article(PHONG_GD, 6 + at, post),
        ),
        {
          ...article(PHONG_GD, 0, "Giáo viên"),
          "Tên bài viết": "Chuyện lớp ghép",
          "Người, tập thể được nêu gương": "Đinh Văn Quắc",
        },
      ],
    },
    [PRAISE]: {
      title: "DANH SÁCH BIỂU DƯƠNG GƯƠNG NĂM 2017",
      rows: UNITS.flatMap((unit, of) =>
        MONTHS.flatMap((at) => [praised(unit, of, at, false), praised(unit, of, at, true)]),
      ),
    },
  },
  breaches: [
    {
      ids: ["S1"],
      code: "quota-below-min",
      lists: edited(IN, 0, { "Đối tượng": "Tập thể", "Người, tập thể được nêu gương": "Tổ hợp tác thôn Mông Phụ" }),
    },
    { ids: ["S2"], code: "quota-below-min", lists: without(IN, 1) },
    {
      ids: ["S2.1"],
      code: "criterion-doubt",
      told: true,
      lists: edited(IN, 1, { "Chức vụ, đơn vị của người được nêu gương": "Giám đốc công ty" }),
    },
    {
      ids: ["S3"],
      code: "quota-below-min",
      lists: edited(IN, 3, { "Người, tập thể được nêu gương": "Phùng Thị Đồng" }),
    },
    { ids: ["S3"], code: "quota-below-min", lists: without(IN, 5) },
    { ids: ["S4"], code: "quota-below-min", lists: without(IN, 11) },
    {
      ids: ["S4.1"],
      code: "criterion-doubt",
      told: true,
      lists: edited(IN, 8, { "Chức vụ, đơn vị của người được nêu gương": "Chủ trang trại" }),
    },
    { ids: ["S5"], code: "copies-short", lists: edited(IN, 0, { "Số bản": 1 }) },
    { ids: ["S6"], code: "deadline-missed", lists: edited(IN, 0, { "Ngày nhận bài": "29/04/2017" }) },
    { ids: ["S6.1"], code: "submission-missing", lists: without(IN, 0) },
    { ids: ["S8"], code: "required-missing", lists: edited(IN, 0, { "Tên bài viết": null }) },
    {
      ids: ["S8.1"],
      code: "either-or-missing",
      lists: edited(IN, 0, { "Chức vụ, đơn vị công tác của người viết": null }),
    },
    {
      ids: ["S8.2"],
      code: "either-or-missing",
      lists: edited(IN, 0, { "Chức vụ, đơn vị của người được nêu gương": null }),
    },
    { ids: ["S9.1"], code: "attestation-negative", lists: edited(IN, 0, { "Động cơ": "Không" }) },
    { ids: ["S9.2"], code: "attestation-negative", lists: edited(IN, 1, { "Số liệu về việc làm cụ thể": "Không" }) },
    { ids: ["S9.3"], code: "attestation-missing", lists: edited(IN, 2, { "Kết quả công việc": null }) },
    { ids: ["S9.4"], code: "attestation-negative", lists: edited(IN, 3, { "Sự lan tỏa": "Không" }) },
    { ids: ["S10"], code: "attestation-missing", lists: edited(IN, 4, { "Ngày viết, chữ ký": null }) },
    { ids: ["S11"], code: "attestation-missing", lists: edited(IN, 5, { "Xác nhận của thủ trưởng, đóng dấu": null }) },
    { ids: ["S12.1"], code: "month-below-min", lists: without(PRAISE, 12) },
    { ids: ["S12.2"], code: "month-below-min", lists: without(PRAISE, 119) },
    { ids: ["S15"], code: "date-outside-period", lists: edited(PRAISE, 118, { "Ngày khen thưởng": "01/01/2018" }) },
    { ids: ["S17"], code: "attestation-negative", lists: edited(PRAISE, 5, { "Đạt tiêu chí chung": "Không" }) },
  ],
};
