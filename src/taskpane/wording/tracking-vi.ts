import type { TrackingWording } from "./tracking";

const number = (value: number): string => value.toLocaleString("vi-VN");

export const TRACKING_VI: TrackingWording = {
  title: "Lịch và tình hình nộp",
  asOf: (day) => `Tính đến ngày ${day}. Có thể để mở màn hình này trong cả đợt.`,
  open: "Lịch và tình hình nộp",
  due: "Việc đến hạn",
  standings: {
    sent: (count) => `${number(count)} đã nộp`,
    late: (count) => `${number(count)} nộp muộn`,
    missing: (count) => `${number(count)} quá hạn chưa nộp`,
    due: (count) => `${number(count)} chưa nộp, còn hạn`,
    open: (count) => `${number(count)} chưa nộp`,
    unknown: (count) => `${number(count)} chưa rõ`,
  },
  who: (standing) => `Đơn vị: ${standing}`,
  received: (day, onTheDay) => ` (nhận ${day}${onTheDay ? ", đúng ngày “trước ngày”" : ""})`,
  noUnits: "Chưa có danh sách đơn vị. Nhận danh sách đơn vị phải gửi ở bước Đợt thi đua để biết ai chưa nộp.",
  units: (count) => `${number(count)} đơn vị`,
  summary: (sent, all, returned, overdue, unclear) =>
    [
      `${number(sent)}/${number(all)} đã gửi`,
      ...(returned > 0 ? [`${number(returned)} trả lại`] : []),
      ...(overdue > 0 ? [`${number(overdue)} quá hạn`] : []),
      ...(unclear > 0 ? [`${number(unclear)} chưa rõ`] : []),
    ].join(" · "),
  unclear: "Có tệp hoặc tên có thể là của đơn vị này, chưa nhận được dòng nào",
  search: "Tìm đơn vị",
  show: "Hiện",
  filters: {
    all: "Mọi đơn vị",
    awaited: "Chưa gửi",
    unclear: "Chưa rõ",
    overdue: "Quá hạn",
    received: "Đã nhận",
    returned: "Đã trả lại",
    consolidated: "Đã tổng hợp",
    "to-mend": "Còn chỗ phải sửa",
  },
  noneFit: "Không có đơn vị nào như vậy.",
  eligible: (eligible, nominations) => `${number(eligible)}/${number(nominations)} đề nghị đủ điều kiện`,
  version: (file, made, counts) =>
    [file, made, counts ? "" : "đã thay bằng bản sau"].filter((part) => part !== "").join(" · "),
  slip: "Lập phiếu trả lại",
  slips: "Phiếu trả lại cho mọi đơn vị",
  remind: "Công văn đôn đốc",
  remindAll: "Công văn đôn đốc chung",
  notSeen: "Không thấy trong thư mục Tải xuống? Tải lại và cho phép tải nếu được hỏi.",
  counts: (records, errors, warnings) =>
    [
      `${number(records)} dòng`,
      errors > 0 ? `${number(errors)} lỗi` : "",
      warnings > 0 ? `${number(warnings)} cảnh báo` : "",
    ]
      .filter((part) => part !== "")
      .join(" · "),
  missing: (count) => `${number(count)} việc quá hạn`,
  late: (count) => `${number(count)} việc nộp muộn`,
  states: { awaited: "Chưa gửi", received: "Đã nhận", returned: "Đã trả lại", consolidated: "Đã tổng hợp" },
  step: (state, at) => `${state} ${at}`,
  steps: {
    draft: "Dự thảo",
    checked: "Đã kiểm tra",
    sent: "Đã nộp",
    received: "Đã nhận",
    returned: "Đã trả lại",
    consolidated: "Đã tổng hợp",
  },
  receive: "Đánh dấu đã nhận",
  receiveAgain: "Đánh dấu đã nhận lại",
  consolidate: "Đánh dấu đã tổng hợp",
  consolidateAll: (count) => `Đánh dấu ${number(count)} đơn vị đã tổng hợp`,
  unmark: "Bỏ bước vừa ghi",
  giveBack: "Trả lại đơn vị…",
  giveBackReason: "Lý do trả lại",
  giveBackHelp: "Danh sách chỗ cần sửa được ghi thành một trang tính để gửi kèm.",
  giveBackNow: "Trả lại và ghi danh sách cần sửa",
  reasonUsual: (errors, warnings) =>
    errors + warnings === 0
      ? ""
      : `Còn ${[errors > 0 ? `${number(errors)} lỗi` : "", warnings > 0 ? `${number(warnings)} cảnh báo` : ""].filter((part) => part !== "").join(", ")}; đề nghị bổ sung, chỉnh sửa và gửi lại.`,
  own: "Sổ trong sổ tính này",
  ownChecked: (at, errors, warnings) =>
    `Đã kiểm tra ngày ${at}, còn ${number(errors)} lỗi, ${number(warnings)} cảnh báo. Chưa nộp.`,
  ownSent: (at) => `Đã đánh dấu nộp lên cấp trên ngày ${at}.`,
  markSent: "Đánh dấu đã nộp",
  takeBackSent: "Rút lại, chưa nộp",
  verdict: {
    "checked-unchanged": (errors) =>
      errors === null || errors === 0
        ? "đã kiểm tra, chưa sửa gì"
        : `đã kiểm tra (còn ${number(errors)} lỗi), chưa sửa gì`,
    changed: () => "đã bị sửa sau khi kiểm tra",
    "never-checked": () => "chưa kiểm tra ở đơn vị",
  },
};
