import type { Notice } from "../../app/app-state";
import type { Language } from "../../base/language";
import { wordingOf } from "../../taskpane/wording/index";
import type { PaneWording } from "../../taskpane/wording/wording";
import { PAGE_EN } from "./en";
import { PAGE_VI } from "./vi";
import type { PageWording } from "./wording";

const PAGE: Readonly<Record<Language, PageWording>> = { vi: PAGE_VI, en: PAGE_EN };

export const pageWordingOf = (language: Language): PageWording => PAGE[language];

/** What the pane says of Excel, said of the page's own workbook. */
interface Instead {
  readonly write: string;
  readonly rewrite: string;
  readonly stale: string;
  readonly inFile: string;
  readonly notSeen: string;
  readonly notCopied: string;
  readonly failed: string;
  readonly planSaved: (name: string) => string;
  readonly planShown: string;
}

const INSTEAD: Readonly<Record<Language, Instead>> = {
  vi: {
    write: "Ghi sổ đề nghị",
    rewrite: "Cập nhật sổ đề nghị",
    stale: "Trang “Sổ đề nghị” chưa có những thay đổi mới nhất.",
    inFile: "Ô này nằm trong tệp của đơn vị. Ghi sổ đề nghị để xem dòng này trong sổ tính bên cạnh.",
    notSeen: "Không thấy trong thư mục Tải xuống? Tải lại và cho phép tải nếu được hỏi.",
    notCopied: "Trình duyệt không cho sao chép. Hãy dùng nút Tải về.",
    failed: "Không làm được việc này; chưa có gì bị ghi dở. Tải sổ tính về, mở lại trang này rồi thử lần nữa.",
    planSaved: (name) => `Đã đưa tệp ${name} vào thư mục tải về.`,
    planShown: "Trình duyệt không cho chép tự động. Nội dung kế hoạch hiện bên dưới để bạn chép.",
  },
  en: {
    write: "Write the register",
    rewrite: "Update the register",
    stale: "The register’s sheet does not show the latest changes.",
    inFile: "This cell is in a unit’s file. Write the register to see the row in the workbook beside.",
    notSeen: "Not in your downloads? Download again and allow it when asked.",
    notCopied: "The browser did not allow copying. Use the download button.",
    failed:
      "This could not be done; nothing was left half-written. Download the workbook, open this page again and try once more.",
    planSaved: (name) => `${name} was handed to the downloads folder.`,
    planShown: "The browser does not allow copying. The plan’s text is shown below for you to copy.",
  },
};

function noticeOf(notice: Notice, { notice: usual }: PaneWording, instead: Instead): string {
  switch (notice.kind) {
    case "failed":
      return notice.reason === "unknown" || notice.reason === "not-supported" || notice.reason === "busy"
        ? instead.failed
        : usual(notice);
    case "plan-saved":
      return instead.planSaved(notice.name);
    case "plan-shown":
      return instead.planShown;
    default:
      return usual(notice);
  }
}

function fitted(language: Language): PaneWording {
  const usual = wordingOf(language);
  const instead = INSTEAD[language];
  const { write, rewrite, stale, inFile, notSeen, notCopied } = instead;
  return {
    ...usual,
    help: { ...usual.help, proof: null },
    register: { ...usual.register, write, rewrite, stale },
    check: { ...usual.check, inFile },
    campaign: { ...usual.campaign, templateNotSeen: notSeen },
    choices: { ...usual.choices, notSeen, notCopied },
    notice: (notice) => noticeOf(notice, usual, instead),
  };
}

const FITTED: Readonly<Record<Language, PaneWording>> = { vi: fitted("vi"), en: fitted("en") };

/** The pane's wording where it stands beside the page's own workbook. */
export const paneWordingOf = (language: Language): PaneWording => FITTED[language];
