import type { FindingCode, FindingParams } from "../finding";
import { quote, sayDate } from "./say";
import type { FindingWording } from "./wording";

type CampaignCode = Extract<FindingCode, `campaign-${string}`>;
type Details = FindingParams["campaign-period-inverted"]["details"];

const tell = (details: Details): string =>
  Object.values(details).map((value) => sayDate(String(value))).join("; ");

const plan = (title: string, advice: string) => ({ details }: { readonly details: Details }) => ({
  title,
  message: `${title}: ${tell(details)}. ${advice}`,
});

export const CAMPAIGN_VI: Pick<FindingWording, CampaignCode> = {
  "campaign-period-inverted": plan("Thời gian của phong trào bị ngược", "Xác định lại ngày bắt đầu, ngày kết thúc; trong khi chờ, ngày của các dòng không được đối chiếu."),
  "campaign-deadline-outside-period": plan("Thời hạn nằm ngoài thời gian của phong trào", "Quyết định thời hạn áp dụng và ghi lý do."),
  "campaign-deadline-before-plan": plan("Thời hạn trước ngày ban hành kế hoạch", "Quyết định thời hạn áp dụng và ghi lý do."),
  "campaign-deadline-weekend": plan("Thời hạn rơi vào ngày nghỉ", "Quyết định nhận trước hay sau ngày nghỉ."),
  "campaign-deadline-order": plan("Các thời hạn không theo thứ tự", "Xem lại thứ tự các thời hạn trong kế hoạch."),
  "campaign-name-variants": plan("Kế hoạch viết một tên theo nhiều cách", "Xác định cách viết đúng; tên gần giống không tự coi là một."),
  "campaign-open-value": plan("Kế hoạch để ngỏ", "Điền khi có quyết định."),
  "campaign-text-defect": plan("Kế hoạch có chỗ viết chưa đúng", "Chỉ để biết; văn bản gốc không bị sửa."),
  "campaign-cell-invalid": ({ typed, allowed }) => ({
    title: "Ô kế hoạch không hợp lệ",
    message: `Không hiểu giá trị ${quote(typed)} trong bảng kế hoạch.${allowed.length === 0 ? " Sửa lại ô này." : ` Giá trị hợp lệ: ${allowed.slice(0, 12).join("; ")}.`}`,
  }),
};
