import type { Campaign } from "../../../src/campaign/campaign";
import { edited, of, without, type PlanCase } from "./plan-lists";

const XA = "Xã Châu Lộc";
const PHONG = "Phòng Tư pháp";
const person = (name: string, birth: string, unit: string, deed: string, on: string) => ({
  "Họ và tên / Tên tập thể, hộ gia đình": name,
  "Đối tượng": "Cá nhân",
  "Ngày, tháng, năm sinh": birth,
  "Chức vụ, nghề nghiệp": "Trưởng xóm",
  "Đơn vị công tác": unit,
  "Tóm tắt thành tích": deed,
  "Thời gian lập thành tích": on,
  "Hình thức khen thưởng đề nghị": "Giấy khen của Chủ tịch UBND huyện",
  "Gương mẫu chấp hành chủ trương": "Có",
  "Công trình, phần việc hoàn thành trước thời hạn, hiệu quả thiết thực": "Có",
  "Báo cáo thành tích": "Có",
});
const work = (unit: string, name: string, type: string, done: string) => ({
  "Đơn vị đăng ký": unit,
  "Tên công trình, phần việc, sự kiện": name,
  Loại: type,
  "Ngày hoàn thành": done,
});
const paper = (unit: string, name: string, on = "30/03/2023") => ({ "Đơn vị": unit, "Văn bản": name, "Ngày nhận": on });
const atMostOne = (campaign: Campaign): Campaign => ({
  ...campaign,
  rules: campaign.rules.map((rule) =>
    rule.id === "H8" && rule.type === "quota" ? { ...rule, open: false, max: 1 } : rule,
  ),
});

/** One work and one event of each, finished on the last good day; papers on theirs. */
export const QUY_HOP: PlanCase = {
  id: "quy-hop-60-nam",
  today: "2023-05-04",
  units: [of(XA, "xa-thi-tran"), of(PHONG, "co-quan-nha-nuoc")],
  kept: {
    "Đề nghị": {
      title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG KỶ NIỆM 60 NĂM THÀNH LẬP HUYỆN QUỲ HỢP",
      rows: [
        person("Vi Văn Kim", "01/03/1975", XA, "Hiến tám trăm mét vuông đất vườn mở đường vào bản", "07/06/2022"),
        person(
          "Lô Thị Nhâm",
          "09/12/1990",
          PHONG,
          "Viết bộ tài liệu pháp luật bằng tiếng Thái cho các bản",
          "19/04/2023",
        ),
      ],
    },
    "Công trình": {
      title: "DANH SÁCH ĐĂNG KÝ CÔNG TRÌNH, PHẦN VIỆC, SỰ KIỆN",
      rows: [
        work(XA, "Cầu treo bản Lống", "Công trình", "18/04/2023"),
        work(XA, "Hội thi khắc luống", "Hội thi", "15/04/2023"),
        work(PHONG, "Tủ sách pháp luật các xóm", "Phần việc", "01/04/2023"),
        work(PHONG, "Tọa đàm hòa giải ở cơ sở", "Tọa đàm", "10/04/2023"),
      ],
    },
    "Văn bản đến": {
      title: "SỔ THEO DÕI VĂN BẢN ĐẾN",
      rows: [XA, PHONG].flatMap((unit) => [
        paper(unit, "Báo cáo kết quả đợt thi đua"),
        paper(unit, "Tờ trình đề nghị khen thưởng"),
        paper(unit, "Biên bản họp xét khen thưởng"),
      ]),
    },
  },
  breaches: [
    {
      ids: ["H1"],
      code: "date-outside-period",
      lists: edited("Đề nghị", 0, { "Thời gian lập thành tích": "06/06/2022" }),
    },
    {
      ids: ["H1"],
      code: "date-outside-period",
      lists: edited("Đề nghị", 1, { "Thời gian lập thành tích": "20/04/2023" }),
    },
    {
      ids: ["H7"],
      code: "award-not-allowed",
      lists: edited("Đề nghị", 0, { "Hình thức khen thưởng đề nghị": "Bằng khen của Chủ tịch UBND tỉnh" }),
    },
    {
      ids: ["H11.1"],
      code: "attestation-negative",
      lists: edited("Đề nghị", 0, { "Gương mẫu chấp hành chủ trương": "Không" }),
    },
    {
      ids: ["H11.2", "H11"],
      code: "attestation-negative",
      lists: edited("Đề nghị", 0, { "Công trình, phần việc hoàn thành trước thời hạn, hiệu quả thiết thực": "Không" }),
    },
    {
      ids: ["H6"],
      code: "kind-not-allowed",
      told: true,
      lists: edited("Đề nghị", 0, {
        "Đối tượng": "Hộ gia đình",
        "Họ và tên / Tên tập thể, hộ gia đình": "Gia đình ông Vi Văn Kim",
      }),
    },
    { ids: ["H8"], code: "quota-above-max", plan: atMostOne, lists: edited("Đề nghị", 1, { "Đơn vị công tác": XA }) },
    { ids: ["H9.1"], code: "document-missing", lists: without("Văn bản đến", 1) },
    { ids: ["H9.2"], code: "document-missing", lists: without("Văn bản đến", 2) },
    { ids: ["H9.3"], code: "document-missing", lists: edited("Đề nghị", 1, { "Báo cáo thành tích": "Chưa" }) },
    { ids: ["H2.1"], code: "quota-below-min", lists: without("Công trình", 0) },
    { ids: ["H2.1"], code: "quota-below-min", lists: edited("Công trình", 2, { Loại: "Phần việc (dự kiến)" }) },
    { ids: ["H2.2"], code: "quota-below-min", lists: without("Công trình", 3) },
    {
      ids: ["H2.2"],
      code: "quota-below-min",
      today: "2023-04-19",
      lists: edited("Công trình", 1, { "Ngày hoàn thành": "25/04/2023" }),
    },
    { ids: ["H3"], code: "deadline-missed", lists: edited("Công trình", 0, { "Ngày hoàn thành": "20/04/2023" }) },
    { ids: ["H4.1"], code: "submission-late", lists: edited("Văn bản đến", 0, { "Ngày nhận": "01/04/2023" }) },
    { ids: ["H4.1"], code: "submission-missing", lists: without("Văn bản đến", 3) },
    {
      ids: ["H4.2"],
      code: "submission-late",
      lists: edited("Văn bản đến", 1, { "Ngày nhận": "01/04/2023" }),
    },
    { ids: ["H5"], code: "submission-missing", told: true, lists: without("Công trình", 2, 3) },
  ],
};
