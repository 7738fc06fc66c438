import { edited, of, without, type PlanCase } from "./plan-lists";

const VAN_PHONG = "Văn phòng UBND phường";
const CONG_AN = "Công an phường";
const person = (name: string, birth: string, unit: string, deed: string, award: string, on: string, more = {}) => ({
  "Họ và tên / Tên tập thể": name,
  "Đối tượng": "Cá nhân",
  "Ngày, tháng, năm sinh": birth,
  "Chức vụ": "Công chức",
  "Đơn vị": unit,
  "Lao động trực tiếp": "x",
  "Tóm tắt thành tích": deed,
  "Danh hiệu, hình thức khen thưởng đề nghị": award,
  Đợt: "1",
  "Cấp đề nghị": "Thành phố",
  "Ngày gửi hồ sơ": on,
  "Ngày nhận kết quả khen thưởng": null,
  ...more,
});
const idea = (author: string, unit: string, name: string, level: string, batch: string, on: string) => ({
  "Tác giả": author,
  "Chức vụ": "Công chức",
  "Đơn vị": unit,
  "Tên sáng kiến, giải pháp": name,
  "Cấp công nhận": level,
  Đợt: batch,
  "Số quyết định công nhận": "77/QĐ-UBND",
  "Ngày công nhận": "20/07/2022",
  "Ngày gửi hồ sơ": on,
});

const paper = (unit: string, name: string, on: string) => ({ "Đơn vị": unit, "Văn bản": name, "Ngày nhận": on });

/** Three of twenty people with a recognised initiative: exactly fifteen percent. Dossiers on the last good days. */
export const PHU_LAM: PlanCase = {
  id: "phu-lam-2022",
  today: "2023-01-16",
  units: [of(VAN_PHONG, "bo-phan", 12), of(CONG_AN, "nganh", 8), of("Tổ dân phố số 9", "to-dan-pho", 40)],
  kept: {
    "Đề nghị": {
      title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
      rows: [
        person(
          "Đàm Thị Quế",
          "03/04/1981",
          VAN_PHONG,
          "Lập bản đồ số toàn bộ ngõ ngách của phường",
          "Chiến sĩ thi đua thành phố",
          "18/03/2022",
        ),
        person(
          "Bạch Văn Chiểu",
          "11/11/1979",
          CONG_AN,
          "Vận động hai nghìn hộ gắn đèn báo cháy",
          "Chiến sĩ thi đua thành phố",
          "28/08/2022",
          { Đợt: "2" },
        ),
        person(
          "Nghiêm Thị Đoan",
          "30/01/1960",
          "Tổ dân phố số 9",
          "Bốn mươi năm dạy chữ cho trẻ lang thang",
          "Công dân Thủ đô ưu tú",
          "18/06/2022",
        ),
        person(
          "Thân Văn Lực",
          "25/05/1984",
          VAN_PHONG,
          "Mười lăm năm giữ sổ vàng khen thưởng của phường",
          "Kỷ niệm chương Vì sự nghiệp Thi đua, khen thưởng",
          "04/03/2022",
        ),
        person(
          "Âu Thị Mận",
          "07/07/1993",
          VAN_PHONG,
          "Trực trạm y tế lưu động suốt ba mươi đêm dịch",
          "Giấy khen của Chủ tịch UBND phường",
          "16/06/2022",
          { Đợt: null, "Cấp đề nghị": "Phường", "Ngày nhận kết quả khen thưởng": "24/06/2022" },
        ),
      ],
    },
    "Sáng kiến": {
      title: "DANH SÁCH SÁNG KIẾN NĂM 2022",
      rows: [
        idea("Đàm Thị Quế", VAN_PHONG, "Bản đồ số ngõ ngách", "Thành phố", "1", "23/01/2022"),
        idea("Bạch Văn Chiểu", CONG_AN, "Chuông báo cháy liên nhà", "Thành phố", "2", "18/06/2022"),
        idea("Âu Thị Mận", VAN_PHONG, "Phiếu hẹn tiêm điện tử", "Cơ sở", "1", "10/05/2022"),
      ],
    },
    "Văn bản đến": {
      title: "SỔ THEO DÕI VĂN BẢN ĐẾN",
      rows: [VAN_PHONG, CONG_AN, "Tổ dân phố số 9"].flatMap((unit) => [
        paper(unit, "Đăng ký danh hiệu thi đua, hình thức khen thưởng năm 2022", "07/01/2022"),
        paper(unit, "Hồ sơ đề nghị khen thưởng tổng kết năm 2022", "02/12/2022"),
      ]),
    },
  },
  breaches: [
    { ids: ["L2"], code: "submission-late", lists: edited("Văn bản đến", 0, { "Ngày nhận": "08/01/2022" }) },
    { ids: ["L2"], code: "submission-missing", lists: without("Văn bản đến", 4) },
    { ids: ["L3.1"], code: "deadline-missed", lists: edited("Sáng kiến", 0, { "Ngày gửi hồ sơ": "25/01/2022" }) },
    { ids: ["L3.2"], code: "deadline-missed", lists: edited("Đề nghị", 0, { "Ngày gửi hồ sơ": "20/03/2022" }) },
    { ids: ["L4.1"], code: "deadline-missed", lists: edited("Sáng kiến", 1, { "Ngày gửi hồ sơ": "20/06/2022" }) },
    { ids: ["L4.2"], code: "deadline-missed", lists: edited("Đề nghị", 1, { "Ngày gửi hồ sơ": "29/08/2022" }) },
    { ids: ["L5"], code: "deadline-missed", lists: edited("Đề nghị", 2, { "Ngày gửi hồ sơ": "20/06/2022" }) },
    { ids: ["L6"], code: "deadline-missed", lists: edited("Đề nghị", 3, { "Ngày gửi hồ sơ": "06/03/2022" }) },
    { ids: ["L7"], code: "submission-missing", told: true, lists: without("Văn bản đến", 1) },
    { ids: ["L8"], code: "deadline-missed", lists: edited("Đề nghị", 4, { "Ngày gửi hồ sơ": "20/06/2022" }) },
    {
      ids: ["L9"],
      code: "share-below-target",
      lists: edited("Sáng kiến", 2, { "Số quyết định công nhận": null, "Ngày công nhận": null }),
    },
    { ids: ["L9"], code: "share-below-target", lists: edited("Sáng kiến", 2, { "Tác giả": "Đàm Thị Quế" }) },
    { ids: ["L10"], code: "prerequisite-missing", lists: edited("Sáng kiến", 0, { Đợt: "2" }) },
    { ids: ["L10"], code: "prerequisite-missing", lists: edited("Sáng kiến", 1, { "Cấp công nhận": "Cơ sở" }) },
    {
      ids: ["L9", "L0"],
      code: "share-below-target",
      lists: edited("Sáng kiến", 2, { "Ngày công nhận": "20/07/2021" }),
    },
  ],
};
