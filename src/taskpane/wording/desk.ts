import type { Language } from "../../base/language";

/** Words for a unit's clerk before her own list. */
export interface DeskWording {
  readonly title: (unit: string | null) => string;
  readonly purpose: (campaign: string, office: string) => string;
  readonly due: (name: string, day: string, left: string) => string;
  readonly noDue: string;
  readonly rows: (records: number) => string;
  readonly noRows: string;
  readonly toMend: (count: number) => string;
  readonly fix: (after: string) => string;
  readonly clean: string;
  readonly finish: string;
  readonly finishHelp: string;
  readonly errorsLeft: (errors: number) => string;
  readonly stamped: (time: string) => string;
  readonly stampedNow: (errors: number) => string;
  readonly changed: string;
  readonly saveAs: string;
  readonly sendTo: (office: string) => string;
  readonly allSteps: string;
  readonly back: string;
  readonly toStamp: string;
}

const vi = (value: number): string => value.toLocaleString("vi-VN");
const en = (value: number): string => value.toLocaleString("en-US");

export const DESK: Readonly<Record<Language, DeskWording>> = {
  vi: {
    title: (unit) => (unit === null ? "Danh sách của đơn vị" : `Danh sách của ${unit}`),
    purpose: (campaign, office) => (office === "" ? campaign : `${campaign}. Gửi ${office}.`),
    due: (name, day, left) => `${name}: hạn ${day}, ${left}`,
    noDue: "Kế hoạch không còn thời hạn nào sắp tới.",
    rows: (records) => `${vi(records)} dòng đã điền`,
    noRows: "Chưa có dòng nào. Điền vào các trang danh sách của tệp này; gõ đến đâu được kiểm tra đến đó.",
    toMend: (count) => `${vi(count)} chỗ cần xem`,
    fix: (after) => `Sửa thành ${after}`,
    clean: "Không còn chỗ nào phải sửa.",
    finish: "Hoàn tất và đóng dấu",
    finishHelp: "Dấu ghi trong tệp ngày kiểm tra, số dòng, số lỗi còn lại; nơi nhận mở ra là biết tệp chưa bị sửa.",
    errorsLeft: (errors) =>
      `Còn ${vi(errors)} lỗi. Sửa được thì sửa trước; nếu đóng dấu luôn, nơi nhận sẽ thấy số lỗi này.`,
    stamped: (time) => `Đã đóng dấu lúc ${time}`,
    stampedNow: (errors) => (errors === 0 ? "Đã đóng dấu: không còn lỗi." : `Đã đóng dấu: còn ${vi(errors)} lỗi.`),
    changed: "Danh sách đã sửa sau khi đóng dấu: đóng dấu lại trước khi gửi.",
    saveAs: "Lưu tệp (F12) với tên",
    sendTo: (office) => `Rồi gửi tệp tới ${office}.`,
    allSteps: "Mở đủ các bước của cơ quan tổng hợp",
    back: "Về danh sách của đơn vị",
    toStamp: "Đóng dấu để gửi đi…",
  },
  en: {
    title: (unit) => (unit === null ? "The unit’s list" : `List of ${unit}`),
    purpose: (campaign, office) => (office === "" ? campaign : `${campaign}. To be sent to ${office}.`),
    due: (name, day, left) => `${name}: due ${day}, ${left}`,
    noDue: "The plan has no deadline ahead.",
    rows: (records) => `${en(records)} ${records === 1 ? "row" : "rows"} filled in`,
    noRows: "No row yet. Fill in the lists of this file; each is checked as you type.",
    toMend: (count) => `${en(count)} to look at`,
    fix: (after) => `Change to ${after}`,
    clean: "Nothing left to correct.",
    finish: "Finish and stamp",
    finishHelp:
      "The stamp keeps in the file when it was checked, how many rows and errors it has; who receives it sees whether it was changed since.",
    errorsLeft: (errors) =>
      `${en(errors)} ${errors === 1 ? "error is" : "errors are"} left. Correct what you can first; a stamp given now tells of them.`,
    stamped: (time) => `Stamped at ${time}`,
    stampedNow: (errors) =>
      errors === 0 ? "Stamped: no errors left." : `Stamped: ${en(errors)} ${errors === 1 ? "error" : "errors"} left.`,
    changed: "The list was changed after it was stamped: stamp it again before you send it.",
    saveAs: "Save the file (F12) as",
    sendTo: (office) => `Then send it to ${office}.`,
    allSteps: "Show all steps of the consolidating office",
    back: "To the unit’s list",
    toStamp: "Stamp it to be sent…",
  },
};
