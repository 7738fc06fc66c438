import { shortened, type CheckStepWording } from "./check-wording";

const number = (value: number): string => value.toLocaleString("vi-VN");

export const CHECK_VI: CheckStepWording = {
  severity: {
    error: (count) => `${number(count)} lỗi`,
    warning: (count) => `${number(count)} cảnh báo`,
    info: (count) => `${number(count)} lưu ý`,
  },
  severityName: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  filterBy: { error: "Chỉ xem lỗi", warning: "Chỉ xem cảnh báo", info: "Chỉ xem lưu ý" },
  abouts: "Vấn đề nằm ở đâu",
  about: {
    row: (count) => `Dòng (${number(count)})`,
    unit: (count) => `Đơn vị (${number(count)})`,
    plan: (count) => `Kế hoạch (${number(count)})`,
  },
  seenOf: (seen, all) => `Đã xem ${number(seen)}/${number(all)}`,
  filters: "Lọc",
  unit: "Đơn vị",
  allUnits: "Mọi đơn vị",
  state: "Tình trạng",
  states: {
    undecided: "Chưa xử lý",
    returned: "Đã trả lại đơn vị",
    ignored: "Đã bỏ qua",
    all: "Tất cả",
  },
  filtered: (parts) => `Đang lọc: ${parts.join(" · ")}`,
  clean: (clean, records) => `${number(clean)}/${number(records)} dòng không có vấn đề`,
  none: "Không có vấn đề nào",
  noneHelp: "Mọi dòng đều đúng kế hoạch. Có thể lập biểu tổng hợp.",
  noneFit: "Không có mục nào hợp với bộ lọc.",
  allSeen: "Đã xử lý hết",
  allSeenHelp: (ignored, returned) =>
    ignored + returned === 0
      ? "Không còn mục nào phải xem."
      : `Đã bỏ qua ${number(ignored)} mục, trả lại đơn vị ${number(returned)} mục. Chọn Lọc để xem lại.`,
  noneHere: "Phần này không còn mục nào; xem các thẻ bên cạnh.",
  clearFilter: "Bỏ lọc",
  matters: "Các vấn đề",
  extent: (count, units, left) =>
    [
      `${number(count)} mục`,
      ...(units > 1 ? [`${number(units)} đơn vị`] : []),
      left === 0 ? "đã xem" : left === count ? "chưa xem" : `còn ${number(left)} chưa xem`,
    ].join(" · "),
  seen: "đã xem",
  backToMatters: "Trở về danh sách vấn đề",
  cases: "Các trường hợp",
  cell: (column, row) => (row === null ? (column ?? "") : column === null ? `dòng ${row}` : `${column}${row}`),
  before: "Đang ghi",
  after: "Sửa thành",
  fileSays: "Tệp ghi",
  registerSays: "Sổ ghi",
  confirmOne: "Xác nhận",
  confirmAll: (count) => `Xác nhận cả ${number(count)} ô…`,
  confirmNow: (count) => `Xác nhận ${number(count)} ô`,
  inRegister: ({ sheet, address, text }) =>
    text === null
      ? `Trong sổ: ${sheet} › ${address}`
      : `Trong sổ: ${sheet} › ${address}, ${text === "" ? "để trống" : `ghi “${shortened(text)}”`}`,
  fromFile: (place) => `Lấy từ: ${place}`,
  onlyInFile: "Dòng này chỉ có trong tệp của đơn vị, không nằm trong sổ.",
  blank: "(để trống)",
  fixOne: "Sửa ô này",
  fixAll: (count) => `Sửa cả ${number(count)} ô…`,
  fixNow: (count) => `Sửa ${number(count)} ô`,
  ignore: "Bỏ qua…",
  ignoreAll: (count) => `Bỏ qua cả ${number(count)}…`,
  why: "Vì sao bỏ qua?",
  whyHelp: "Lý do được ghi vào trang “Nội dung cần xem lại” và trang “Đối chiếu”.",
  reasons: [
    "Đã kiểm tra, nội dung đúng",
    "Đơn vị đã giải trình",
    "Kế hoạch không bắt buộc",
    "Theo ý kiến của lãnh đạo",
  ],
  otherReason: "Lý do khác",
  ignoreNow: "Bỏ qua",
  giveBack: "Trả lại đơn vị",
  giveBackAll: (units) => (units === 1 ? "Trả lại đơn vị" : `Trả lại ${number(units)} đơn vị`),
  seeAll: "Đã xem cả nhóm",
  next: "Mục sau",
  takeBack: "Xét lại",
  takeBackAll: (count) => `Xét lại cả ${number(count)}`,
  decided: (verdict, day) =>
    verdict.kind === "ignored"
      ? `Đã bỏ qua lúc ${day}: ${verdict.reason}`
      : verdict.kind === "returned"
        ? `Đã trả lại đơn vị lúc ${day}: có trong phiếu trả lại`
        : "Đã xem",
  mark: { seen: "đã xem", ignored: "bỏ qua", returned: "trả lại" },
  judged: (verdict, findings) => {
    const count = `${number(findings)} mục`;
    switch (verdict) {
      case "ignored":
        return `Đã bỏ qua ${count}.`;
      case "returned":
        return `Đã đưa ${count} vào phiếu trả lại đơn vị.`;
      case "seen":
        return `Đã đánh dấu ${count} là đã xem.`;
      case null:
        return `${count} được xét lại.`;
    }
  },
  saveVerdicts: "Lưu việc xử lý ra tệp",
  verdictsFile: "xu-ly",
  units: (count) => `${number(count)} đơn vị:`,
  goCell: "Đến ô",
  goRegister: "Đến dòng trong sổ",
  notRecord: "Không phải đề nghị",
  inFile: "Ô này nằm trong tệp của đơn vị. Ghi sổ đề nghị để xem dòng này ngay trong Excel.",
  watching: "Tự kiểm tra lại khi bạn sửa ô.",
};
