import { also, edited, of, without, type PlanCase } from "./plan-lists";

const XA = "Xã Phượng Cách";
const TRUONG = "Trường Tiểu học Sài Sơn A";
const person = (name: string, birth: string, unit: string, deed: string, on: string) => ({
  "Họ và tên": name,
  "Ngày, tháng, năm sinh": birth,
  "Chức vụ, nghề nghiệp": "Nông dân",
  "Đơn vị công tác": unit,
  "Tóm tắt việc làm tốt": deed,
  "Ngày thực hiện việc làm tốt": on,
  "Danh hiệu đề nghị": "Người tốt, việc tốt",
  "Cấp đề nghị": "Cấp huyện",
  "Chấp hành tốt chủ trương, pháp luật": "Có",
  "Việc làm không thuộc nhiệm vụ được giao": "Có",
  "Là công dân Việt Nam": "Có",
});
const paper = (unit: string, name: string, on: string) => ({ "Đơn vị": unit, "Văn bản": name, "Ngày nhận": on });

/** Deeds on the first and the last day, plans on the last good one. */
export const QUOC_OAI: PlanCase = {
  id: "quoc-oai-2022",
  today: "2022-10-15",
  units: [of(XA, "xa-thi-tran"), of(TRUONG, "truong-hoc")],
  kept: {
    "Đề nghị": {
      title: "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU NGƯỜI TỐT, VIỆC TỐT NĂM 2022",
      rows: [
        person("Kiều Văn Thắng", "02/02/1970", XA, "Lội lũ đưa sáu cụ già ở xóm Chùa ra nơi cao ráo", "15/10/2021"),
        person("Đỗ Thị Lụa", "19/08/1988", TRUONG, "Nhặt được ba cây vàng ở bến xe, tìm trả người mất", "30/06/2022"),
      ],
    },
    "Văn bản đến": {
      title: "SỔ THEO DÕI VĂN BẢN ĐẾN",
      rows: [
        paper(XA, "Kế hoạch phát động phong trào thi đua Người tốt, việc tốt", "29/10/2021"),
        paper(TRUONG, "Kế hoạch phát động phong trào Người tốt, việc tốt", "28/10/2021"),
        paper(XA, "Báo cáo tổng kết phong trào", "12/07/2022"),
        paper(TRUONG, "Báo cáo tổng kết phong trào Người tốt, việc tốt", "13/07/2022"),
      ],
    },
  },
  breaches: [
    {
      ids: ["Q1"],
      code: "date-outside-period",
      lists: edited("Đề nghị", 0, { "Ngày thực hiện việc làm tốt": "14/10/2021" }),
    },
    {
      ids: ["Q1"],
      code: "date-outside-period",
      lists: edited("Đề nghị", 1, { "Ngày thực hiện việc làm tốt": "01/07/2022" }),
    },
    {
      ids: ["Q5"],
      code: "kind-not-allowed",
      lists: also("Đề nghị", { "Họ và tên": "Chi hội Phụ nữ thôn 3", "Ngày, tháng, năm sinh": null }),
    },
    { ids: ["Q5.1"], code: "attestation-negative", lists: edited("Đề nghị", 0, { "Là công dân Việt Nam": "Không" }) },
    {
      ids: ["Q5.1"],
      code: "criterion-doubt",
      lists: edited("Đề nghị", 0, { "Chức vụ, nghề nghiệp": "Kỹ sư, quốc tịch Hàn Quốc" }),
    },
    {
      ids: ["Q6"],
      code: "unit-unknown",
      unnamed: true,
      lists: edited("Đề nghị", 0, { "Đơn vị công tác": "Xã Hòa Lạc Thượng" }),
    },
    {
      ids: ["Q7.1"],
      code: "attestation-negative",
      lists: edited("Đề nghị", 0, { "Chấp hành tốt chủ trương, pháp luật": "Không" }),
    },
    {
      ids: ["Q7.1"],
      code: "attestation-missing",
      lists: edited("Đề nghị", 0, { "Chấp hành tốt chủ trương, pháp luật": null }),
    },
    {
      ids: ["Q7.2", "Q7"],
      code: "attestation-negative",
      lists: edited("Đề nghị", 1, { "Việc làm không thuộc nhiệm vụ được giao": "Không" }),
    },
    {
      ids: ["Q7.2", "Q7"],
      code: "criterion-doubt",
      lists: edited("Đề nghị", 0, { "Tóm tắt việc làm tốt": "Đưa mẹ đẻ đi cấp cứu trong đêm bão" }),
    },
    { ids: ["Q3.1"], code: "submission-missing", lists: without("Văn bản đến", 2) },
    { ids: ["Q3.2"], code: "submission-missing", told: true, lists: without("Đề nghị", 1) },
    { ids: ["Q2"], code: "submission-late", lists: edited("Văn bản đến", 0, { "Ngày nhận": "30/10/2021" }) },
    { ids: ["Q2"], code: "submission-missing", lists: without("Văn bản đến", 1) },
  ],
};
