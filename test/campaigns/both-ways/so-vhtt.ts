import { also, edited, of, without, type PlanCase } from "./plan-lists";

const NHA_HAT = "Nhà hát Múa rối Sông Hồng";
const MONTHS = [5, 6, 7, 8, 9];
const DEEDS = [
  "Nhường suất xe về quê cho bạn diễn có con ốm",
  "Dạy miễn phí lớp rối nước cho trẻ khiếm thị",
  "Dập đám cháy ở kho đạo cụ lúc nửa đêm",
  "Góp ba tháng lương dựng lại nhà cho nghệ nhân già",
  "Hiến máu hiếm cứu sản phụ trong đêm mưa",
];
const NAMES = ["Tạ Thị Hảo", "Chu Văn Định", "Lưu Bích Ngọc", "Quách Đình Tùng", "Mạc Thị Sen"];

/** One example a month from the first day of the drive on, each sent on the last good day. */
export const SO_VHTT: PlanCase = {
  id: "so-vhtt-2023",
  today: "2023-11-01",
  units: [of(NHA_HAT, "don-vi")],
  kept: {
    "Giới thiệu": {
      title: "DANH SÁCH GIỚI THIỆU GƯƠNG NGƯỜI TỐT, VIỆC TỐT",
      rows: MONTHS.map((month, at) => ({
        "Họ và tên / Tên tập thể": NAMES[at] ?? null,
        "Đối tượng": "Cá nhân",
        "Ngày, tháng, năm sinh": `0${String(at + 1)}/02/198${String(at)}`,
        "Chức vụ, chức danh": "Nghệ sĩ",
        "Phòng, đơn vị công tác": NHA_HAT,
        "Tóm tắt việc làm tốt, thành tích": DEEDS[at] ?? null,
        "Ngày thực hiện": at === 0 ? "27/04/2023" : at === 4 ? "18/09/2023" : `02/0${String(month)}/2023`,
        "Danh hiệu đề nghị": "Người tốt, việc tốt",
        "Cấp đề nghị": "Cấp Sở",
        "Ngày gửi giới thiệu": `19/0${String(month)}/2023`,
        "Nhiều việc làm tốt, nghĩa cử cao đẹp": "Có",
        "Thành tích xuất sắc trong nhiệm vụ được giao": "Có",
        "Tấm gương tiêu biểu, được quý trọng": "Có",
      })),
    },
    "Văn bản đến": {
      title: "SỔ THEO DÕI VĂN BẢN ĐẾN",
      rows: [{ "Phòng, đơn vị": NHA_HAT, "Văn bản": "Báo cáo tổng kết phong trào", "Ngày nhận": "14/08/2023" }],
    },
  },
  breaches: [
    { ids: ["V1"], code: "date-outside-period", lists: edited("Giới thiệu", 0, { "Ngày thực hiện": "26/04/2023" }) },
    { ids: ["V1"], code: "date-outside-period", lists: edited("Giới thiệu", 4, { "Ngày thực hiện": "11/10/2023" }) },
    { ids: ["V2"], code: "month-below-min", lists: without("Giới thiệu", 2) },
    { ids: ["V3"], code: "submission-late", lists: edited("Giới thiệu", 1, { "Ngày gửi giới thiệu": "20/06/2023" }) },
    { ids: ["V3"], code: "submission-late", lists: edited("Giới thiệu", 1, { "Ngày gửi giới thiệu": "21/06/2023" }) },
    {
      ids: ["V6"],
      code: "kind-not-allowed",
      told: true,
      lists: also("Giới thiệu", {
        "Họ và tên / Tên tập thể": "Tổ Đạo cụ",
        "Đối tượng": "Tập thể",
        "Ngày, tháng, năm sinh": null,
        "Chức vụ, chức danh": null,
        "Tóm tắt việc làm tốt, thành tích": "Cả tổ sửa rối cũ tặng ba trường vùng lũ",
      }),
    },
    {
      ids: ["V7.1"],
      code: "attestation-negative",
      lists: edited("Giới thiệu", 0, { "Nhiều việc làm tốt, nghĩa cử cao đẹp": "Không" }),
    },
    {
      ids: ["V7.2", "V7"],
      code: "attestation-negative",
      lists: edited("Giới thiệu", 0, { "Thành tích xuất sắc trong nhiệm vụ được giao": "Không" }),
    },
    {
      ids: ["V7.3"],
      code: "attestation-missing",
      lists: edited("Giới thiệu", 3, { "Tấm gương tiêu biểu, được quý trọng": null }),
    },
    { ids: ["V4"], code: "submission-late", lists: edited("Văn bản đến", 0, { "Ngày nhận": "15/08/2023" }) },
    { ids: ["V4"], code: "submission-missing", lists: edited("Văn bản đến", 0, { "Văn bản": "Kế hoạch năm 2024" }) },
  ],
};
