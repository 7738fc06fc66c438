import { messageOfCampaignProblem } from "../../campaign/wording/index";
import type { FindingCode, FindingParams } from "../finding";
import { inner, sayDate, sayPlace } from "./say";
import type { FindingWording, Said } from "./wording";

type CampaignCode = Extract<FindingCode, `campaign-${string}`>;
type Details = FindingParams["campaign-period-inverted"]["details"];

const text = (details: Details, name: string): string => inner(String(details[name] ?? ""));
const date = (details: Details, name: string): string => sayDate(text(details, name));

/** The message, then where the plan says it and what the clerk decided. */
const told =
  (title: string, say: (details: Details) => string) =>
  ({ details }: { readonly details: Details }): Said => ({
    title,
    message: `${say(details)}${decided(details)}`,
  });

const place = (details: Details): string => sayPlace(text(details, "place"));

function decided(details: Details): string {
  const decision = text(details, "decision");
  const why = text(details, "why");
  return decision === "" ? "" : ` Đã quyết định: ${decision}${why === "" ? "" : ` (lý do: ${why})`}.`;
}

/** Why offices are closed. */
const CLOSED: Readonly<Partial<Record<string, string>>> = { weekend: "ngày nghỉ cuối tuần" };

const ORDER: Readonly<Partial<Record<string, string>>> = {
  "awards-before-works": "đề nghị khen thưởng phải nộp trước khi công trình hoàn thành",
  "report-before-end": "báo cáo tổng kết phải nộp trước khi phong trào kết thúc",
  "award-before-prerequisite": "hồ sơ phải nộp trước hạn của điều kiện kèm theo",
};

const OPEN: Readonly<Partial<Record<string, string>>> = {
  plan: "Kế hoạch để trống",
  "period-start": "Chưa có ngày bắt đầu",
  "period-end": "Chưa có ngày kết thúc",
  deadline: "Chưa có thời hạn",
  anchor: "Chưa có ngày làm mốc",
  quota: "Chưa giao chỉ tiêu",
  "share-base": "Chưa có số làm gốc tính tỷ lệ",
};

export const CAMPAIGN_VI: Pick<FindingWording, CampaignCode> = {
  "campaign-period-inverted": told(
    "Thời gian của phong trào bị ngược",
    (details) =>
      `Thời gian phong trào bắt đầu ${date(details, "from")} nhưng kết thúc ${date(details, "to")}${place(details)}.` +
      (text(details, "suggested") === "" ? "" : ` Ngày kết thúc có thể là ${date(details, "suggested")}.`) +
      " Đề nghị xác định lại; trong khi chờ, chỉ những ngày chắc chắn nằm ngoài mới bị nêu.",
  ),
  "campaign-period-outside-year": told(
    "Thời gian nằm ngoài năm của đợt",
    (details) =>
      `Đợt của năm ${text(details, "year")} nhưng thời gian tính thành tích${span(details)} không có ngày nào trong năm đó${place(details)}. Đề nghị sửa thời gian hoặc năm.`,
  ),
  "campaign-deadline-outside-period": told(
    "Thời hạn nằm ngoài thời gian của phong trào",
    (details) =>
      `“${text(details, "name")}” có thời hạn ${date(details, "due")}, nằm ngoài thời gian của phong trào${span(details)}${place(details)}. Đề nghị xác định thời hạn áp dụng và ghi lý do.`,
  ),
  "campaign-deadline-before-plan": told(
    "Thời hạn trước ngày ban hành",
    (details) =>
      `“${text(details, "name")}”: ngày ${date(details, "due")} ${
        text(details, "basis") === "" || (text(details, "rule") !== "plan" && text(details, "issued") !== "")
          ? `trước ngày ban hành kế hoạch ${date(details, "issued")}`
          : `trước ngày ${date(details, "basis")} của văn bản làm căn cứ`
      }${place(details)}. Đề nghị xác định thời hạn áp dụng và ghi lý do.`,
  ),
  "campaign-deadline-weekend": told(
    "Thời hạn rơi vào ngày nghỉ",
    (details) =>
      `“${text(details, "name")}”: ngày ${date(details, "day")} là ${CLOSED[text(details, "closed")] ?? "ngày nghỉ lễ"}${place(details)}. Ngày làm việc cuối cùng trước đó là ${date(details, "lastWorkingDay")}; hãy báo cho các đơn vị biết.`,
  ),
  "campaign-deadline-order": told(
    "Các thời hạn không theo thứ tự",
    (details) =>
      `“${text(details, "name")}” (${date(details, "due")}) đến hạn trước “${text(details, "other")}” (${date(details, "otherDue")})${place(details)}: ${ORDER[text(details, "reason")] ?? "thứ tự bị ngược"}. Đề nghị xác định thời hạn áp dụng.`,
  ),
  "campaign-name-variants": told(
    "Một tên viết nhiều cách",
    (details) =>
      `Kế hoạch viết một tên theo nhiều cách: ${text(details, "names")}. Đề nghị xác định cách viết đúng; các tên gần giống không tự coi là một.`,
  ),
  "campaign-open-value": told(
    "Kế hoạch để ngỏ",
    (details) =>
      `${OPEN[text(details, "what")] ?? "Kế hoạch để ngỏ"}: ${text(details, "name")}${place(details)}. Đề nghị điền khi có quyết định.`,
  ),
  "campaign-text-defect": told(
    "Chỗ viết chưa đúng trong kế hoạch",
    (details) =>
      `Trong văn bản kế hoạch: ${text(details, "found")}${place(details)}.${text(details, "likely") === "" ? "" : ` Có thể là: ${text(details, "likely")}.`} Chỉ để biết; văn bản không bị sửa.`,
  ),
  "campaign-cell-invalid": (problem) => {
    const said = messageOfCampaignProblem(problem, "vi");
    return { title: "Ô kế hoạch chưa đúng", message: `${said.charAt(0).toUpperCase()}${said.slice(1)}.` };
  },
};

function span(details: Details): string {
  const [from, to] = [date(details, "from"), date(details, "to")];
  if (from !== "" && to !== "") return ` (${from} – ${to})`;
  if (from !== "") return ` (từ ${from})`;
  return to === "" ? "" : ` (đến hết ${to})`;
}
