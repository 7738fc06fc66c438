import type { Language } from "../../base/language";

/** What an action of the pane's own is called in the list of what was done; null for any other. */
type Say = (parts: readonly string[]) => string | undefined;

const many = (count: string, locale: string): string => Number(count).toLocaleString(locale);

const judgedVi = (count: string, title: string): string =>
  `${many(count, "vi-VN")} mục${title === "" ? "" : `: ${title}`}`;
const judgedEn = (count: string, title: string): string =>
  `${many(count, "en-US")} ${count === "1" ? "finding" : "findings"}${title === "" ? "" : `: ${title}`}`;

const cellsVi = ([count = "0", label = "", unit = ""]: readonly string[]): string =>
  `${many(count, "vi-VN")} ${label === "" ? "ô" : label.toLowerCase()}${unit === "" ? "" : `, ${unit}`}`;
const cellsEn = ([count = "0", label = "", unit = ""]: readonly string[]): string =>
  `${many(count, "en-US")} ${label === "" ? "cells" : label.toLowerCase()}${unit === "" ? "" : `, ${unit}`}`;

const VI: Readonly<Record<string, Say>> = {
  fix: (parts) => `Sửa ${cellsVi(parts)}`,
  confirm: (parts) => `Xác nhận ${cellsVi(parts)}`,
  typed: ([count = "0", column = "", name = ""]) =>
    column === "" ? `Gõ lại ${many(count, "vi-VN")} ô trong sổ` : `Gõ lại ${column.toLowerCase()}, ${name}`,
  column: ([about, chosen = ""]) =>
    chosen === "" ? `Bỏ qua cột “${about ?? ""}”` : `Cột “${about ?? ""}” là ${chosen}`,
  unit: ([typed, unit]) => `“${typed ?? ""}” là ${unit ?? ""}`,
  sender: ([file, unit]) => `Đơn vị của ${file ?? ""}: ${unit ?? ""}`,
  award: ([typed, award]) => `“${typed ?? ""}” là ${award ?? ""}`,
  sheet: ([sheet, choice]) => `${choice === "take" ? "Nhận" : "Không nhận"} ${sheet ?? ""}`,
  purpose: ([, choice]) => (choice === "take" ? "Nhận các trang cùng dạng" : "Không nhận các trang cùng dạng"),
  row: ([row, role]) => (role === "record" ? `Tính lại ${row ?? ""}` : `Không tính ${row ?? ""}`),
  resend: ([one, other, counts = ""]) =>
    counts === ""
      ? `Giữ cả ${one ?? ""} và ${other ?? ""}`
      : `Dùng ${counts} thay ${(counts === one ? other : one) ?? ""}`,
  recipe: () => "Dùng lại câu trả lời trong tệp",
  refuse: ([count = "0"]) => `Hỏi lại ${many(count, "vi-VN")} câu`,
  units: ([count = "0"]) => `Lập danh sách ${many(count, "vi-VN")} đơn vị`,
  "remove-file": ([file]) => `Bỏ tệp ${file ?? ""}`,
  received: ([unit]) => `Đã nhận danh sách, ${unit ?? ""}`,
  returned: ([unit]) => `Trả lại danh sách, ${unit ?? ""}`,
  consolidated: ([unit]) => `Đã tổng hợp, ${unit ?? ""}`,
  unmark: ([unit]) => `Bỏ bước vừa ghi, ${unit ?? ""}`,
  "judge-ignored": ([count = "0", title = ""]) => `Bỏ qua ${judgedVi(count, title)}`,
  "judge-returned": ([count = "0", title = ""]) => `Đưa vào phiếu trả lại ${judgedVi(count, title)}`,
  "judge-seen": ([count = "0", title = ""]) => `Đánh dấu đã xem ${judgedVi(count, title)}`,
  "judge-reopened": ([count = "0", title = ""]) => `Xét lại ${judgedVi(count, title)}`,
};

const EN: Readonly<Record<string, Say>> = {
  fix: (parts) => `Fix ${cellsEn(parts)}`,
  confirm: (parts) => `Confirm ${cellsEn(parts)}`,
  typed: ([count = "0", column = "", name = ""]) =>
    column === "" ? `Typed ${many(count, "en-US")} cells of the register` : `Typed ${column.toLowerCase()}, ${name}`,
  column: ([about, chosen = ""]) =>
    chosen === "" ? `Leave out the column “${about ?? ""}”` : `Column “${about ?? ""}” is ${chosen}`,
  unit: ([typed, unit]) => `“${typed ?? ""}” is ${unit ?? ""}`,
  sender: ([file, unit]) => `Unit of ${file ?? ""}: ${unit ?? ""}`,
  award: ([typed, award]) => `“${typed ?? ""}” is ${award ?? ""}`,
  sheet: ([sheet, choice]) => `${choice === "take" ? "Take in" : "Leave out"} ${sheet ?? ""}`,
  purpose: ([, choice]) => (choice === "take" ? "Take in sheets of that form" : "Leave out sheets of that form"),
  row: ([row, role]) => (role === "record" ? `Take in ${row ?? ""} again` : `Set aside ${row ?? ""}`),
  resend: ([one, other, counts = ""]) =>
    counts === ""
      ? `Keep both ${one ?? ""} and ${other ?? ""}`
      : `Use ${counts} for ${(counts === one ? other : one) ?? ""}`,
  recipe: () => "Answers of a file used again",
  refuse: ([count = "0"]) => `Ask again: ${many(count, "en-US")}`,
  units: ([count = "0"]) => `List of ${many(count, "en-US")} units`,
  "remove-file": ([file]) => `Remove ${file ?? ""}`,
  received: ([unit]) => `List received, ${unit ?? ""}`,
  returned: ([unit]) => `List returned, ${unit ?? ""}`,
  consolidated: ([unit]) => `Consolidated, ${unit ?? ""}`,
  unmark: ([unit]) => `Last step taken back, ${unit ?? ""}`,
  "judge-ignored": ([count = "0", title = ""]) => `Ignore ${judgedEn(count, title)}`,
  "judge-returned": ([count = "0", title = ""]) => `Return ${judgedEn(count, title)}`,
  "judge-seen": ([count = "0", title = ""]) => `Mark as seen ${judgedEn(count, title)}`,
  "judge-reopened": ([count = "0", title = ""]) => `Look again at ${judgedEn(count, title)}`,
};

const SAY: Readonly<Record<Language, Readonly<Record<string, Say>>>> = { vi: VI, en: EN };

const WRITTEN_VI: Readonly<Record<string, string>> = {
  "write-register": "Ghi sổ đề nghị",
  "write-findings": "Ghi kết quả kiểm tra",
  "write-report": "Ghi biểu tổng hợp",
  "write-campaign": "Ghi các bảng kế hoạch",
  "write-returned": "Ghi danh sách trả lại đơn vị",
  "write-template": "Ghi mẫu cho đơn vị",
  "move-sent": "Đánh dấu nộp sổ",
  "move-checked": "Đánh dấu nộp sổ",
  decide: "Ghi quyết định vào kế hoạch",
  stamp: "Đóng dấu đã kiểm tra",
};
const WRITTEN_EN: Readonly<Record<string, string>> = {
  "write-register": "Wrote the register",
  "write-findings": "Wrote the findings",
  "write-report": "Wrote the report",
  "write-campaign": "Wrote the plan’s tables",
  "write-returned": "Wrote what a unit is to mend",
  decide: "Wrote a decision into the plan",
  stamp: "Stamped as checked",
  "write-template": "Wrote a unit’s template",
  "move-sent": "Marked the register as sent",
  "move-checked": "Marked the register as sent",
};
const WRITTEN: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: WRITTEN_VI, en: WRITTEN_EN };

/** What was done, in words: told by the list of what can be taken back, and when it was. */
export function actionWords(action: string, language: Language): string {
  // "fix:7" stands in workbooks of before.
  const [kind = "", ...parts] = action.split(/[\t]|(?<=^fix):/);
  const said = parts.length === 0 ? undefined : SAY[language][kind]?.(parts);
  return said ?? WRITTEN[language][action] ?? action;
}
