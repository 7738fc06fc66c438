import type { Notice, PlanNotice, ReportNotice } from "../../app/app-state";
import { DESK } from "./desk";
import { actionWords } from "./done";
import { FAILED_VI, NOTHING_LEFT_VI, PARTS_LEFT_VI } from "./failed-vi";
import { failedText } from "./failed-text";
import { isPlanNotice } from "./plan";
import { planNoticeVi } from "./plan-vi";
import { CHECK_VI } from "./check-vi";
import { REPORT_VI } from "./report-vi";
import { isReportNotice, reportNotice } from "./report-wording";

type Plain = Exclude<
  Notice["kind"],
  | PlanNotice["kind"]
  | ReportNotice["kind"]
  | "failed"
  | "crashed"
  | "units-taken"
  | "fixed"
  | "judged"
  | "no-source-column"
  | "written"
  | "stamped"
  | "undone"
  | "tidied"
  | "recipe-taken"
  | "not-a-recipe"
>;

const PLAIN: Readonly<Record<Plain, string>> = {
  cancelled: `${FAILED_VI.cancelled} ${NOTHING_LEFT_VI}`,
  "no-units": "Không thấy tên đơn vị nào trong tệp này. Cần một cột “Tên đơn vị”.",
  "no-letter": "Không có gì để lập: không còn chỗ phải sửa, không còn hồ sơ quá hạn.",
  "not-in-workbook": "Dòng này nằm trong tệp, không có trong sổ tính đang mở.",
  "samples-missing": "Đợt này chưa có bộ mẫu.",
  "state-unread":
    "Không đọc được trạng thái đã lưu trong sổ tính (có thể do bản mới hơn ghi). Bắt đầu lại từ đầu; dữ liệu không bị mất.",
  "corrections-lapsed":
    "Có ô bạn đã sửa ở bản cũ không dùng nữa, vì danh sách gửi lại ghi khác. Xem ở bước Sổ đề nghị.",
  "not-a-campaign": "Tệp này không phải kế hoạch mà phần mềm đọc được.",
};

const unless = (condition: boolean, text: string): string => (condition ? "" : text);

const unlessNone = (count: number, text: string): readonly string[] => (count === 0 ? [] : [text]);

const tidied = (pieces: number): string =>
  pieces === 0
    ? "Trong tệp này không có phần ẩn nào của Sổ Thi đua."
    : `Đã bỏ ${pieces.toLocaleString("vi-VN")} phần ẩn. Lưu tệp rồi gửi; làm tiếp trong ngăn này thì tệp lại giữ chúng.`;

const notARecipe = (later: boolean): string =>
  later
    ? "Tệp câu trả lời này do bản mới hơn của phần mềm ghi, bản này chưa đọc được."
    : "Tệp này không phải tệp câu trả lời do phần mềm lưu.";

const recipeTaken = (used: number): string =>
  used === 0
    ? "Đã đọc tệp câu trả lời; chưa có câu nào dùng được cho các danh sách này."
    : `Đã dùng lại ${used.toLocaleString("vi-VN")} câu trả lời trong tệp.`;

type Fixed = Extract<Notice, { readonly kind: "fixed" }>;

const fixed = ({ cells, skipped, confirmed, seen }: Fixed): string =>
  `${confirmed ? "Đã xác nhận" : "Đã sửa"} ${cells.toLocaleString("vi-VN")} ô${unless(skipped === 0, `; bỏ qua ${skipped.toLocaleString("vi-VN")} ô đã bị đổi từ trước`)}.${unless(seen, " Excel chưa cho xem lại trang tính; phần mềm sẽ tự xem lại.")}`;

export function noticeVi(notice: Notice): string {
  if (isPlanNotice(notice)) return planNoticeVi(notice);
  if (isReportNotice(notice)) return reportNotice(notice, REPORT_VI);
  switch (notice.kind) {
    case "failed":
      return failedText(notice, FAILED_VI, NOTHING_LEFT_VI, PARTS_LEFT_VI);
    case "crashed":
      return `Có lỗi trong phần mềm: ${notice.detail}. Tệp và sổ tính của bạn không bị thay đổi.`;
    case "units-taken":
      return [
        `Đã nhận danh sách ${notice.units.toLocaleString("vi-VN")} đơn vị phải gửi.`,
        ...notice.problems,
        ...unlessNone(notice.more, `Còn ${notice.more.toLocaleString("vi-VN")} dòng nữa cần xem lại.`),
      ].join(" ");
    case "fixed":
      return fixed(notice);
    case "judged":
      return CHECK_VI.judged(notice.verdict, notice.findings);
    case "stamped":
      return DESK.vi.stampedNow(notice.errors);
    case "undone":
      return `${notice.again ? "Đã làm lại" : "Đã hoàn tác"}: ${actionWords(notice.action, "vi")}.${unless(notice.seen, " Excel chưa cho xem lại sổ tính: nếu số liệu chưa đổi, hãy đóng rồi mở lại Sổ Thi đua.")}`;
    case "tidied":
      return tidied(notice.pieces);
    case "recipe-taken":
      return recipeTaken(notice.used);
    case "not-a-recipe":
      return notARecipe(notice.later);
    case "no-source-column":
      return `${notice.cells.toLocaleString("vi-VN")} ô vừa sửa trong sổ không có cột tương ứng trong danh sách của đơn vị, nên không được giữ khi ghi lại sổ.`;
    case "written":
      return `Đã ghi ${notice.sheets.toLocaleString("vi-VN")} trang tính.${unless(notice.seen, " Excel chưa cho xem lại sổ tính: nếu mục Hoàn tác còn thiếu lần ghi này, hãy đóng rồi mở lại Sổ Thi đua.")}`;
    default:
      return PLAIN[notice.kind];
  }
}
