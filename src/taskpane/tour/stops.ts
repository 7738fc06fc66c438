import type { Language } from "../../base/language";
import type { Step } from "../../app/app-state";

interface Stop {
  /** The screen that is shown beside it. */
  readonly step: Step;
  readonly title: string;
  readonly text: string;
}

interface TourWording {
  readonly label: string;
  readonly at: (stop: number, of: number) => string;
  readonly before: string;
  readonly next: string;
  readonly skip: string;
  readonly done: string;
  readonly stops: readonly Stop[];
}

export const TOUR: Readonly<Record<Language, TourWording>> = {
  vi: {
    label: "Giới thiệu",
    at: (stop, of) => `${String(stop)}/${String(of)}`,
    before: "Trước",
    next: "Tiếp",
    skip: "Bỏ qua",
    done: "Bắt đầu làm",
    stops: [
      {
        step: "campaign",
        title: "Chọn đợt thi đua",
        text: "Mỗi đợt có kế hoạch riêng: thời gian, danh hiệu, chỉ tiêu, hạn nộp. Trả lời sáu câu để tạo đợt của bạn, hoặc mở tệp kế hoạch (Word, PDF) đã nhận.",
      },
      {
        step: "take-in",
        title: "Nhận danh sách các đơn vị gửi",
        text: "Thả vào đây mọi tệp, không cần sửa trước. Chỗ nào chưa chắc mới được hỏi; trả lời một lần cho mọi bảng cùng dạng. Tệp của đơn vị không bao giờ bị sửa.",
      },
      {
        step: "register",
        title: "Một sổ cho mọi đề nghị",
        text: "Mỗi dòng ghi rõ lấy từ tệp, trang và dòng nào. Ghi sổ vào Excel rồi sửa, lọc, sắp xếp như một bảng bình thường.",
      },
      {
        step: "check",
        title: "Kiểm tra theo kế hoạch",
        text: "Các vấn đề xếp theo nhóm. Với từng mục hoặc cả nhóm: sửa (xem trước rồi mới ghi), bỏ qua kèm lý do, hay trả lại đơn vị.",
      },
      {
        step: "report",
        title: "Lập biểu tổng hợp và văn bản",
        text: "Một lần bấm ghi biểu tổng hợp, biểu từng đơn vị, danh sách trình và bảng đối chiếu; tờ trình, công văn tải về thành tệp Word.",
      },
      {
        step: "campaign",
        title: "Làm thử, không sợ hỏng",
        text: "Nút mũi tên trên cùng lấy lại từng việc đã làm; nút dấu hỏi mở trợ giúp và phần giới thiệu này. Nên thử trước với bộ mẫu.",
      },
    ],
  },
  en: {
    label: "Tour",
    at: (stop, of) => `${String(stop)}/${String(of)}`,
    before: "Back",
    next: "Next",
    skip: "Skip",
    done: "Start",
    stops: [
      {
        step: "campaign",
        title: "Choose the campaign",
        text: "Each has a plan of its own: period, awards, quotas, deadlines. Answer six questions to make yours, or open the plan you received (Word, PDF).",
      },
      {
        step: "take-in",
        title: "Take in the units' lists",
        text: "Drop all files here as they are. Only what is doubtful is asked, once for all tables alike. Files of units are never changed.",
      },
      {
        step: "register",
        title: "One register for all nominations",
        text: "Each row says from which file, sheet and row it came. Write it into Excel; correct, filter and sort it as any table.",
      },
      {
        step: "check",
        title: "Check against the plan",
        text: "Findings come in groups. Fix one or all of a group (shown before it is written), ignore with a reason, or give back to the unit.",
      },
      {
        step: "report",
        title: "Write the report and the letters",
        text: "One click writes the report, a sheet for each unit, the lists and the proof; letters come as Word files.",
      },
      {
        step: "campaign",
        title: "Try it: nothing breaks",
        text: "The arrow at the top takes back what was done; the question mark opens help and this tour. Try the samples first.",
      },
    ],
  },
};
