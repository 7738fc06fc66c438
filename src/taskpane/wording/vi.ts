import { vietnameseDate } from "../../text/day";
import { PLAN_VI } from "./plan-vi";
import { noticeVi } from "./notice-vi";
import { QUESTION_VI } from "./question-vi";
import { TRACKING_VI } from "./tracking-vi";
import { REPORT_VI } from "./report-vi";
import type { PaneWording } from "./wording";

const number = (value: number): string => value.toLocaleString("vi-VN");

function periodVi(from: string | null, to: string | null): string {
  if (from === null && to === null) return "Kế hoạch không ghi";
  if (from === null) return `Đến hết ${to ?? ""}`;
  return to === null ? `Từ ${from}` : `Từ ${from} đến hết ${to}`;
}

export const VI: PaneWording = {
  appName: "Sổ Thi đua",
  locale: "vi-VN",
  number,
  date: vietnameseDate,
  time: (iso) => `${new Date(iso).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" })} ngày ${new Date(iso).toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" })}`,
  steps: { campaign: "Đợt thi đua", "take-in": "Nhận danh sách", register: "Sổ đề nghị", check: "Kiểm tra", report: "Tổng hợp" },
  stepsLabel: "Các bước",
  stepHelp: {
    campaign: "Chọn kế hoạch; các bước sau kiểm tra theo đúng kế hoạch này.",
    "take-in": "Đưa danh sách của các đơn vị vào, từ tệp hoặc từ trang tính đang mở.",
    register: "Mọi đề nghị trong một sổ, mỗi dòng ghi rõ lấy từ tệp, trang tính và dòng nào.",
    check: "Chọn một mục để xem ô có vấn đề và cách sửa.",
    report: "Xem trước những gì sẽ ghi, rồi ghi biểu tổng hợp vào sổ tính này.",
  },
  stepState: { current: "đang mở", done: "đã xong" },
  next: (step) => `Tiếp tục: ${step}`,
  undo: "Hoàn tác",
  undoTitle: "Việc đã làm",
  undoEmpty: "Chưa có việc nào để hoàn tác.",
  undoHelp: "Tệp gốc của đơn vị không bao giờ bị sửa.",
  undoOne: (action) => `Hoàn tác: ${action}`,
  undone: "đã hoàn tác",
  action: (action) => {
    if (action.startsWith("fix:")) return `Sửa ${action.slice(4)} ô`;
    if (action === "write-register") return "Ghi sổ đề nghị";
    if (action === "write-findings") return "Ghi kết quả kiểm tra";
    if (action === "write-report") return "Ghi biểu tổng hợp";
    if (action === "write-campaign") return "Ghi các bảng kế hoạch";
    if (action === "write-returned") return "Ghi danh sách trả lại đơn vị";
    if (action.startsWith("move-")) return "Đánh dấu nộp sổ";
    if (action === "decide") return "Ghi quyết định vào kế hoạch";
    return action === "write-template" ? "Ghi mẫu cho đơn vị" : action;
  },
  language: "Ngôn ngữ",
  switchLanguage: "Switch to English",
  noticeLabel: "Thông báo",
  jobLabel: "Tiến độ",
  dismiss: "Đóng thông báo",
  back: "Quay lại",
  cancel: "Dừng",
  close: "Đóng",
  job: {
    start: "Đang mở sổ tính", "read-files": "Đang đọc tệp", "read-sheets": "Đang đọc trang tính", understand: "Đang nhận danh sách", check: "Đang kiểm tra",
    fix: "Đang sửa", preview: "Đang chuẩn bị", write: "Đang ghi", undo: "Đang hoàn tác", samples: "Đang tải bộ mẫu", plan: "Đang đọc kế hoạch", "hand-out": "Đang lập tệp",
  },
  progress: ({ progress }) => (progress === null || progress.total === 0 ? "" : `${number(Math.min(progress.done + 1, progress.total))}/${number(progress.total)} · ${progress.what}`),
  notice: noticeVi,
  waitingForCell: "Excel đang chờ bạn gõ xong một ô. Nhấn Enter hoặc Esc trong trang tính để tiếp tục.",
  boot: {
    title: "Chưa mở được Sổ Thi đua",
    noOffice: "Excel chưa trả lời. Kiểm tra kết nối mạng rồi thử lại; nếu cơ quan không có internet, đề nghị quản trị cài bản dùng nội bộ.",
    tooOld: "Phiên bản Excel này chưa dùng được. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
    starting: "Đang mở…",
    retry: "Thử lại",
  },
  campaign: {
    choose: "Chọn đợt thi đua", chooseHelp: "Mỗi đợt có kế hoạch riêng: thời hạn, danh hiệu, chỉ tiêu, tiêu chuẩn.", change: "Đổi đợt",
    other: "Mở kế hoạch từ tệp…", otherHelp: "Tệp kế hoạch (.json) do phần mềm này lưu, hoặc sổ tính có các trang “KH …”.",
    firstTime: "Mới dùng lần đầu?", sampleHelp: "Thử trọn công việc với danh sách mẫu của một huyện.", trySample: "Thử với bộ mẫu",
    period: "Thời gian", periodOf: periodVi,
    due: "Thời hạn", noneDue: "Kế hoạch không nêu thời hạn nào.", pastDue: (count) => `${number(count)} mốc đã qua`, allPast: "Mọi thời hạn của đợt này đã qua.",
    left: (days) => (days === null ? "chưa rõ ngày" : days < 0 ? "đã qua" : days === 0 ? "hôm nay" : `còn ${number(days)} ngày`), noDay: "Chưa ấn định", closed: "Rơi vào ngày nghỉ",
    asks: "Kế hoạch yêu cầu", topics: { awards: "Danh hiệu, hình thức khen thưởng", figures: "Chỉ tiêu, tỷ lệ, điều kiện", criteria: "Tiêu chuẩn", papers: "Hồ sơ", notes: "Lưu ý" },
    template: "Mẫu cho đơn vị", templateHelp: "Bảng để đơn vị điền, có sẵn danh mục chọn và cảnh báo khi nhập sai.", templateUnit: "Đơn vị", anyUnit: "Đơn vị nào cũng dùng được", makeTemplate: "Tạo trong sổ này", templateFile: "Tải tệp mẫu", templateFiles: (count) => `Tải mẫu của cả ${number(count)} đơn vị`, templateNotSeen: "Không thấy trong thư mục Tải xuống? Tải lại và cho phép tải nếu được hỏi. Bản Excel cài trên máy có thể chặn tải: khi đó tạo mẫu trong sổ này rồi lưu thành tệp.",
    units: "Đơn vị phải gửi", unitsHelp: "Danh sách gồm tên, loại, số người; nhờ đó biết đơn vị nào chưa gửi.", unitsKnown: (count) => `${number(count)} đơn vị`, chooseUnits: "Nhận danh sách đơn vị…",
  },
  plan: PLAN_VI,
  tracking: TRACKING_VI,
  takeIn: {
    needCampaign: "Hãy chọn đợt thi đua trước, để biết danh sách cần có những gì.", goCampaign: "Chọn đợt thi đua",
    drop: "Thả các tệp vào đây", dropNow: "Thả để nhận", chooseFiles: "Chọn tệp…", chooseMore: "Thêm tệp…", kinds: "Nhiều tệp một lúc: .xlsx, .xls, .xlsm, .ods, .csv",
    sheetsOfBook: "Trang tính đang mở", noSheets: "Sổ tính này chưa có trang tính nào có nội dung.", takeSheets: (count) => `Nhận ${number(count)} trang tính`, refresh: "Tìm lại trang tính", hidden: "đang ẩn", isProtected: "đang khóa",
    lost: (count) => `${number(count)} tệp của lần làm việc trước cần chọn lại. Các lựa chọn của bạn vẫn được giữ.`,
    totals: (files, records) => `${number(files)} tệp, ${number(records)} đề nghị`, questions: (count) => `${number(count)} cột cần hỏi`, setAside: (count) => `${number(count)} dòng để riêng`, unreadable: (count) => `${number(count)} tệp không đọc được`,
    records: (count) => `${number(count)} đề nghị`, noUnit: "Chưa rõ đơn vị", thisBook: "Sổ tính đang mở", remove: (file) => `Bỏ ${file}`,
    madeFor: (made, year) => `Lập cho đợt khác: ${made}${year === null ? "" : `, năm ${year}`}`,
    notTaken: "không nhận", lists: (count) => `${number(count)} trang tính`, filesLabel: "Đã nhận", fileMenu: (file) => `Các trang tính của ${file}`,
    unclear: (count) => `${number(count)} dòng chưa rõ`, asked: (count) => `${number(count)} câu hỏi`, settled: (count) => `${number(count)} tệp không có gì phải xem`,
  },
  questions: QUESTION_VI,
  sheet: {
    take: "Nhận trang tính này", takeHelp: "Tắt nếu đây không phải danh sách đề nghị.", unit: "Đơn vị", chooseUnit: "Chọn đơn vị", columns: "Các cột", columnsHelp: "Sửa cột nào hiểu sai; mọi trang có cùng tiêu đề được sửa theo.",
    leaveOut: "Bỏ qua cột này", answer: (header) => `Cột “${header}” ghi gì?`, sure: "Chắc chắn", fairlySure: (confidence) => `Khá chắc · ${number(Math.round(confidence * 100))}%`, ask: "Cần bạn chọn", byClerk: "Bạn đã chọn", remembered: "Theo lần trước",
    samples: "Ví dụ", suggested: "Có thể là", allFields: "Tất cả nội dung",
    aside: (count) => `${number(count)} dòng để riêng và lý do`, moreAside: (shown, count) => `Hiện thêm (đang hiện ${number(shown)} trên ${number(count)} dòng)`, asideEnd: (shown) => `Ở đây chỉ liệt kê ${number(shown)} dòng đầu; các dòng sau xem ngay trong tệp.`, row: (row) => `Dòng ${number(row)}`,
    role: { title: "Tiêu đề", header: "Tiêu đề cột", number: "Dòng đánh số", group: "Đề mục", record: "Đề nghị", continuation: "Dòng nối tiếp", total: "Dòng cộng", note: "Ghi chú", signature: "Phần ký", example: "Dòng ví dụ", unknown: "Chưa rõ" },
    rows: "Các dòng", givenRows: "Dòng bạn đã chọn", change: "Đổi…", changeRow: (row) => `Dòng ${number(row)} là gì?`, takeBack: "Trở lại như cũ", takeBackRow: (row) => `Dòng ${number(row)}: trở lại như cũ`,
    wrongRecord: "Để riêng một dòng nhận nhầm…", wrongRecordHelp: "Ghi số của dòng bị nhận nhầm là đề nghị, như dòng cộng hay ghi chú.", wrongRow: "Dòng số", setAside: "Để riêng", noSuchRecord: "Dòng này không phải dòng đề nghị.",
    legacy: "Chữ theo bảng mã cũ đã được chuyển sang Unicode để đọc:", noColumns: "Trang tính này không có danh sách nào được nhận.", reread: "Đang hiểu lại…",
  },
  register: {
    empty: "Sổ chưa có đề nghị nào", emptyHelp: "Nhận danh sách của các đơn vị trước.", goTakeIn: "Nhận danh sách", total: "đề nghị", byUnit: "Theo đơn vị", unit: "Đơn vị", count: "Số đề nghị",
    without: (count) => `${number(count)} đơn vị chưa có đề nghị`, unknownUnit: "Chưa rõ đơn vị", unexpected: "ngoài danh sách", write: "Ghi sổ vào Excel", rewrite: "Cập nhật sổ trong Excel",
    stale: "Trang “Sổ đề nghị” trong Excel chưa có những thay đổi mới nhất.", plan: "Sẽ ghi", done: "Đã ghi",
  },
  check: {
    severity: { error: (count) => `${number(count)} lỗi`, warning: (count) => `${number(count)} cảnh báo`, info: (count) => `${number(count)} lưu ý` },
    severityName: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
    filterBy: { error: "Chỉ xem lỗi", warning: "Chỉ xem cảnh báo", info: "Chỉ xem lưu ý" },
    allUnits: "Mọi đơn vị", allCodes: "Mọi vấn đề", unit: "Đơn vị", code: "Vấn đề", clean: (clean, records) => `${number(clean)}/${number(records)} dòng không có vấn đề`,
    none: "Không có vấn đề nào", noneHelp: "Mọi dòng đều đúng kế hoạch. Có thể lập biểu tổng hợp.", noneFit: "Không có mục nào hợp với bộ lọc.", clearFilter: "Bỏ lọc", list: "Các vấn đề", shown: (count) => `${number(count)} mục`,
    cell: (column, row) => (row === null ? (column ?? "") : column === null ? `dòng ${row}` : `${column}${row}`), before: "Đang ghi", after: "Sửa thành", blank: "(để trống)",
    fixOne: "Sửa ô này", fixAll: (count) => `Sửa cả ${number(count)} ô cùng loại`, goCell: "Đến ô", goRegister: "Đến dòng trong sổ", notRecord: "Không phải đề nghị", inFile: "Ô này nằm trong tệp của đơn vị. Ghi sổ đề nghị để xem dòng này ngay trong Excel.",
    watching: "Tự kiểm tra lại khi bạn sửa ô.", again: "Kiểm tra lại",
  },
  choices: REPORT_VI,
  report: {
    plan: "Sẽ ghi vào sổ tính này", planHelp: "Chưa ghi gì cho đến khi bạn nhấn nút bên dưới.",
    kind: { register: "Sổ đề nghị", unit: "Biểu của đơn vị", summary: "Biểu tổng hợp", proof: "Đối chiếu", list: "Danh sách", tracker: "Theo dõi", returned: "Trả lại", template: "Mẫu", campaign: "Kế hoạch", lookup: "Danh mục", calendar: "Lịch", findings: "Kết quả kiểm tra" },
    replaced: "thay trang cũ",
    proof: "Đối chiếu", balanced: "Khớp: đơn vị = sổ = báo cáo", unbalanced: "Chưa khớp, xem trang Đối chiếu", rowsRead: "Dòng đã đọc", records: "Đề nghị", setAside: "Dòng để riêng", inUnits: "Cộng theo đơn vị", inReport: "Trong báo cáo",
    write: "Ghi biểu tổng hợp", rewrite: "Ghi lại", done: (sheets) => `Đã ghi ${number(sheets)} trang tính. Chọn để mở:`, open: (sheet) => `Mở trang ${sheet}`,
    left: (errors) => `Còn ${number(errors)} lỗi chưa sửa. Vẫn có thể lập biểu; lỗi được nêu trong biểu.`, goCheck: "Xem lỗi", more: (count) => `và ${number(count)} trang nữa`, sheets: "Các trang tính",
  },
};
