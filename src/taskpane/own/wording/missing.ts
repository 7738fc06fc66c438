import type { MissingCode } from "../../../campaign/own/missing";

/** Words of the list of what a campaign still lacks. */
export interface MissingWording {
  readonly title: (needed: number) => string;
  readonly complete: string;
  readonly later: (count: number) => string;
  readonly open: string;
  readonly openOf: (what: string) => string;
  readonly what: Readonly<Record<MissingCode, string>>;
}

export const MISSING_VI: MissingWording = {
  title: (needed) => (needed === 0 ? "Kế hoạch đã đủ để làm việc" : `Còn thiếu ${String(needed)} điều`),
  complete: "Có thể mở đợt, nhận danh sách ngay.",
  later: (count) => `${String(count)} điều có thể bổ sung sau`,
  open: "Điền",
  openOf: (what) => `Điền: ${what}`,
  what: {
    period: "Thời gian tính thành tích: từ ngày, đến ngày",
    awards: "Danh hiệu, hình thức khen thưởng",
    "award-level": "Cấp quyết định của",
    list: "Danh sách đề nghị là thứ đơn vị phải gửi",
    "paper-day": "Hạn nộp của",
    units: "Danh sách đơn vị: chưa biết ai chưa gửi",
    "unit-kind": "Loại đơn vị của",
    headcounts: "Số người của đơn vị, để tính tỷ lệ:",
    quotas: "Chỉ tiêu, tỷ lệ cho mỗi đơn vị",
    criteria: "Tiêu chuẩn đơn vị phải xác nhận",
    "plan-number": "Số, ký hiệu kế hoạch",
    "plan-day": "Ngày ban hành kế hoạch",
    signatory: "Người ký báo cáo, tờ trình",
  },
};

export const MISSING_EN: MissingWording = {
  title: (needed) => {
    if (needed === 0) return "The plan is ready to work with";
    return needed === 1 ? "1 thing is missing" : `${String(needed)} things are missing`;
  },
  complete: "The campaign can be opened and lists taken in.",
  later: (count) => (count === 1 ? "1 thing may be added later" : `${String(count)} things may be added later`),
  open: "Fill in",
  openOf: (what) => `Fill in: ${what}`,
  what: {
    period: "Period of the achievements: from, to",
    awards: "Titles and award forms",
    "award-level": "Deciding level of",
    list: "The list of nominations as something to be sent",
    "paper-day": "Deadline of",
    units: "List of units: nobody knows who has not sent",
    "unit-kind": "Kind of unit of",
    headcounts: "Numbers of people of units, for shares:",
    quotas: "Quotas and shares of each unit",
    criteria: "Criteria that units confirm",
    "plan-number": "Number of the plan",
    "plan-day": "Day of issue of the plan",
    signatory: "Who signs reports and requests",
  },
};
