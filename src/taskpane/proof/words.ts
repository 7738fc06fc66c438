import type { Language } from "../../base/language";

interface ProofWords {
  readonly title: string;
  readonly help: readonly string[];
  readonly newBook: string;
  readonly start: string;
  readonly leaveOut: string;
  readonly progress: (done: number, total: number) => string;
  readonly notEmpty: string;
  readonly done: (same: number, differs: number, leftOut: number, sheet: string) => string;
  readonly sendBack: string;
  readonly notCleaned: string;
  readonly failed: (code: string) => string;
  readonly waiting: string;
}

const VI: ProofWords = {
  title: "Thử Excel của máy này",
  help: [
    "Phần mềm này được làm ở nơi không có Excel thật. Trang này thử lần lượt những điều chưa ai thấy tận mắt và ghi ra một bảng: tài liệu nói gì, chờ thấy gì, đã thấy gì.",
    "Chỉ chạy trong một sổ tính mới, trống. Xong việc, sổ trở lại như cũ, chỉ thêm một trang kết quả. Khoảng mười phút; vài chỗ cuối cần bạn gõ một ô hoặc bấm Ctrl+Z.",
  ],
  newBook: "Mở sổ tính mới",
  start: "Bắt đầu thử",
  leaveOut: "Bỏ qua",
  progress: (done, total) => `Đang thử ${String(done + 1)}/${String(total)}`,
  notEmpty: "Sổ tính đang mở không trống. Hãy mở một sổ tính mới, mở Sổ Thi đua ở đó rồi thử.",
  done: (same, differs, leftOut, sheet) =>
    `Xong: ${String(same)} điều như tài liệu, ${String(differs)} điều khác, ${String(leftOut)} điều bỏ qua. Kết quả ở trang “${sheet}”.`,
  sendBack: "Lưu sổ tính này thành tệp .xlsx và gửi lại theo hướng dẫn (docs/excel-check.md). Tệp chỉ có bảng kết quả.",
  notCleaned: "Có trang thử chưa xóa được; hãy xóa các trang trừ trang kết quả.",
  failed: (code) => `Không thử tiếp được (${code}). Hãy chép mã này gửi lại cùng phiên bản Excel.`,
  waiting: "Excel đang chờ: bấm Esc trong ô đang gõ, hoặc quay lại sổ tính này.",
};

const EN: ProofWords = {
  title: "Check this Excel",
  help: [
    "This program was made where there is no real Excel. This page tries one by one what nobody has seen with their own eyes and writes a table: documented, expected, seen.",
    "It runs only in a new, empty workbook. When it is done the workbook is as it was, with one sheet of results. About ten minutes; near the end you are asked to type into a cell or press Ctrl+Z.",
  ],
  newBook: "Open a new workbook",
  start: "Start",
  leaveOut: "Leave out",
  progress: (done, total) => `Trying ${String(done + 1)} of ${String(total)}`,
  notEmpty: "The open workbook is not empty. Open a new one, open Sổ Thi đua there, and try again.",
  done: (same, differs, leftOut, sheet) =>
    `Done: ${String(same)} as documented, ${String(differs)} otherwise, ${String(leftOut)} left out. The results are on the sheet “${sheet}”.`,
  sendBack:
    "Save this workbook as an .xlsx file and send it back as docs/excel-check.md says. It holds the results only.",
  notCleaned: "Some sheets of the check could not be deleted; delete all but the one with the results.",
  failed: (code) => `The check could not go on (${code}). Send this code with the version of your Excel.`,
  waiting: "Excel is waiting: press Esc in the cell being edited, or come back to this workbook.",
};

const WORDS: Readonly<Record<Language, ProofWords>> = { vi: VI, en: EN };

export const proofWords = (language: Language): ProofWords => WORDS[language];
