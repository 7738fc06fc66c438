import { lineOfJsonProblem, numbered } from "../../campaign/wording/json";
import { ROLE_LABELS_VI } from "./roles";
import { NAMED_EXTENSIONS } from "../../grid/workbook-files";
import { messageOfCampaignProblem } from "../../campaign/wording/index";
import { messageOfProblem } from "../../check/wording/index";
import { sayDate } from "../../check/wording/say";
import { draftWording } from "../../plan/wording/index";
import type { CliWording } from "./wording";

export const vi: CliWording = {
  help: `Sổ Thi đua: danh sách của các đơn vị → sổ đề nghị, kiểm tra, báo cáo tổng hợp.

Cách dùng:
  so-thi-dua inspect  TỆP… [--campaign MÃ|TỆP] [--explain]
  so-thi-dua check    TỆP… --campaign MÃ|TỆP [--today NĂM-THÁNG-NGÀY] [--earlier SỔ-KỲ-TRƯỚC.xlsx]…
  so-thi-dua report   TỆP… --campaign MÃ|TỆP --out SỔ.xlsx [--letters THƯ-MỤC [--letter-templates THƯ-MỤC]] [--votes BÁO-CÁO-ĐÃ-GHI-PHIẾU.xlsx]
                      [--export SỔ.csv|SỔ.parquet] [--earlier SỔ-KỲ-TRƯỚC.xlsx]… [--order unit|name] [--today …]
  so-thi-dua export   TỆP… --campaign MÃ|TỆP --out SỔ.csv|SỔ.parquet
  so-thi-dua template --campaign MÃ|TỆP [--unit TÊN] --out SỔ.xlsx
  so-thi-dua awarded  TỆP… --campaign MÃ|TỆP --out SỔ.xlsx [--decision SỐ --decision-day NĂM-THÁNG-NGÀY]
                      [--decisions DANH-SÁCH-QUYẾT-ĐỊNH.xlsx] [--base-salary ĐỒNG]
  so-thi-dua calendar --campaign MÃ|TỆP [TỆP…] [--today …]
  so-thi-dua campaigns [--draft KẾ-HOẠCH.docx|.odt|.pdf|.txt [--out ĐỢT.json]]
  so-thi-dua campaigns --print MÃ | --blank LOẠI-CƠ-QUAN | --schema [--out TỆP.json]
  so-thi-dua campaigns --catalogue [--today …] [--lines DANH-MỤC.tsv] [--out DANH-MỤC.tsv]

TỆP là sổ tính (${NAMED_EXTENSIONS}), thư mục (kể cả thư mục con), hoặc mẫu tên trong dấu nháy ("don-vi/*.xlsx").

Tùy chọn chung:
  --json          in một tài liệu JSON ra đầu ra chuẩn
  --units TỆP     danh sách đơn vị phải gửi (tên, loại, số người)
  --recipe TỆP    dùng lại các câu trả lời đã lưu từ ngăn tác vụ
  --resent newest|both  danh sách gửi lại: bản mới nhất, hoặc cả hai (không ghi: cả hai và báo lỗi để chọn)
  --verdicts TỆP  dùng lại việc xử lý các vấn đề đã lưu từ ngăn tác vụ (bỏ qua, trả lại)
  --workers SỐ    số luồng cùng đọc tệp (mặc định: theo máy)
  --lang vi|en    ngôn ngữ

Mã thoát: 0 xong, không có lỗi; 1 xong, có lỗi trong dữ liệu; 2 không chạy được.`,
  noCommand: "Chưa có lệnh. Gõ: so-thi-dua --help",
  unknownCommand: (command) =>
    `Không có lệnh “${command}”. Các lệnh: inspect, check, report, export, template, calendar, campaigns, awarded.`,
  unknownOption: (detail) => `Tùy chọn không đúng: ${detail}. Gõ: so-thi-dua --help`,
  emptyOption: (option) => `Tùy chọn ${option} chưa có giá trị.`,
  missingOption: (option, command) => `Lệnh ${command} cần tùy chọn ${option}.`,
  noFiles: "Chưa chỉ tệp nào để đọc.",
  notFound: (path) => `Không tìm thấy tệp hoặc thư mục: ${path}`,
  emptyFolder: (path) => `Thư mục không có sổ tính nào: ${path}`,
  noneReadable: (first) => `Không đọc được tệp nào. ${first}`,
  votesUnreadable: (path, problem) => `Không đọc được kết quả bỏ phiếu trong ${path}: ${problem}`,
  votesNone: (path) => `${path} không có trang “Kết quả bỏ phiếu” đã ghi số phiếu.`,
  votesDoubtful: (doubt) => `Kết quả bỏ phiếu cần xem lại: ${doubt}.`,
  earlierUnreadable: (problem) => `Không đọc được sổ kỳ trước ${problem}`,
  unknownCampaign: (id, known) =>
    `Không có đợt thi đua “${id}”. Các đợt có sẵn: ${known.join(", ")}; hoặc chỉ một tệp kế hoạch.`,
  campaignFileInvalid: (path, where, reason, others) =>
    `Tệp kế hoạch ${path} có chỗ chưa đúng: ${where} — ${reason}.${others === 0 ? "" : ` Còn ${String(others)} chỗ khác.`}`,
  campaignJsonInvalid: (path, lines, more) =>
    `Tệp kế hoạch ${path} có ${String(lines.length + more)} chỗ chưa đúng: ${numbered(lines)}${more === 0 ? "" : `; và ${String(more)} chỗ khác`}.`,
  jsonProblem: (problem) => lineOfJsonProblem(problem, "vi"),
  decisionHalf: "Ghi cả --decision SỐ và --decision-day NĂM-THÁNG-NGÀY.",
  badSalary: (text) => `Lương cơ sở “${text}” không đúng: ghi số đồng, ví dụ 2340000.`,
  awardedWritten: (path, given, waiting, unmatched) =>
    `Đã ghi ${path}: ${String(given)} lượt khen thưởng, ${String(waiting)} đề nghị chưa có quyết định, ${String(unmatched)} dòng của quyết định không thấy trong sổ.`,
  unknownProfile: (profile, known) => `Không có loại cơ quan “${profile}”. Các loại: ${known.join(", ")}.`,
  campaignUnreadable: (path, reason) => `Không đọc được tệp kế hoạch ${path}: ${reason}`,
  fileProblem: (problem) => messageOfProblem(problem, "vi"),
  planUnreadable: (path, { reason, detail }) => `${path}: ${draftWording("vi").documentProblem(reason, detail)}`,
  draftWritten: (path) => `Đã ghi đợt thi đua từ các mục chắc: ${path}`,
  campaignProblem: (problem) => messageOfCampaignProblem(problem, "vi"),
  unitsProblem: (place, reason) => `Danh sách đơn vị, ô ${place}: ${reason}`,
  unitsFileInvalid: (path, reason) => `Danh sách đơn vị ${path} không dùng được: ${reason}`,
  recipeInvalid: (path, reason) => `Tệp câu trả lời ${path} không dùng được: ${reason}`,
  verdictsInvalid: (path, reason) => `Tệp xử lý ${path} không dùng được: ${reason}`,
  ignored: (reason) => `Bỏ qua: ${reason}`,
  ignoredCount: (count) => `${String(count)} nội dung đã bỏ qua, có lý do.`,
  recipeReasons: {
    json: () => "không phải tệp JSON",
    version: () => "do bản mới hơn của chương trình ghi",
    shape: (place) => (place === "" ? "không phải tệp câu trả lời do chương trình lưu" : `chỗ ${place} không đúng`),
  },
  badDate: (text) => `“${text}” không phải là ngày. Viết theo mẫu 2022-03-05.`,
  badExport: (file) => `Chỉ xuất sổ ra tệp .csv hoặc .parquet, không phải ${file}.`,
  templateProblem: (file, reason) => `Mẫu văn bản ${file} chưa dùng được: ${reason}`,
  templateReasons: {
    notDocx: "không phải là tệp .docx.",
    tooLarge: "tệp quá lớn.",
    brokenField: (text) => `trường hoặc danh sách thiếu dấu ngoặc hay chưa đóng, ở chỗ “${text}”.`,
    unknownField: (names) => `không có trường ${names.map((name) => `{${name}}`).join(", ")}.`,
  },
  badResent: (text) => `Không có cách “${text}”. Chọn newest (bản mới nhất) hoặc both (giữ cả hai).`,
  badOrder: (text) => `Không có thứ tự “${text}”. Chọn unit (theo đơn vị) hoặc name (theo tên).`,
  badWorkers: (text) => `“${text}” không phải số luồng đọc. Ghi một số từ 1 đến 99.`,
  badLanguage: (text) => `Không có ngôn ngữ “${text}”. Chọn vi hoặc en.`,
  outIsInput: (path) => `Không ghi đè lên tệp đang đọc: ${path}. Chọn tên khác cho tệp ghi ra.`,
  outTwice: (path) => `Hai kết quả cùng ghi ra một tệp: ${path}. Chọn tên khác.`,
  outputClosed: (reason) => `Không in hết được kết quả ra đầu ra chuẩn: ${reason}`,
  stopped: "Đã dừng giữa chừng; các tệp có từ trước vẫn nguyên.",
  cannotWrite: (path, reason) => `Không ghi được ${path}: ${reason}`,
  systemReasons: {
    EACCES: "không có quyền.",
    EPERM: "không có quyền.",
    EROFS: "ổ đĩa chỉ cho đọc.",
    ENOSPC: "ổ đĩa đã đầy.",
    EISDIR: "đây là thư mục, không phải tệp.",
    EEXIST: "đường dẫn đi qua một tệp chứ không phải thư mục.",
    ENOTDIR: "đường dẫn đi qua một tệp chứ không phải thư mục.",
    EBUSY: "chương trình khác đang giữ tệp này; đóng tệp rồi thử lại.",
    ENAMETOOLONG: "tên quá dài.",
    ENOENT: "đường dẫn không có.",
    EPIPE: "chương trình nhận đã đóng.",
    ELOOP: "liên kết đi vòng tròn.",
    EMFILE: "mở quá nhiều tệp một lúc.",
    EDQUOT: "đã hết dung lượng được cấp.",
    EIO: "ổ đĩa bị lỗi.",
  },
  unexpected: (detail) => `Chương trình gặp sự cố ngoài dự kiến: ${detail}`,
  unitNotListed: (unit) => `Danh sách đơn vị không có “${unit}”. Ghi đúng tên trong danh sách.`,
  reading: "Đọc tệp",
  checking: "Kiểm tra",
  building: "Lập báo cáo",
  writing: "Ghi tệp",
  inspected: (files, sheets, records) =>
    `${String(files)} tệp, ${String(sheets)} trang tính, ${String(records)} bản ghi.`,
  checked: (records, errors, warnings, infos) =>
    `${String(records)} bản ghi: ${String(errors)} lỗi, ${String(warnings)} cảnh báo, ${String(infos)} lưu ý.`,
  reported: (path, sheets, records) => `Đã ghi ${path}: ${String(sheets)} trang tính, ${String(records)} đề nghị.`,
  balanced: (rows, records, setAside) =>
    `Đối chiếu khớp: ${String(rows)} dòng đã đọc = ${String(records)} bản ghi + ${String(setAside)} dòng để riêng; đơn vị = sổ = báo cáo.`,
  unbalanced: "ĐỐI CHIẾU KHÔNG KHỚP: xem trang “Đối chiếu”.",
  withoutUnit: (records) => `LỖI: còn ${String(records)} đề nghị chưa rõ đơn vị.`,
  exported: (path, records) => `Đã ghi ${path}: ${String(records)} bản ghi.`,
  tallied: (nominations, units) => `Tổng hợp: ${String(nominations)} đề nghị của ${String(units)} đơn vị.`,
  proposed: (eligible, leftOut) =>
    leftOut === 0
      ? `Điều kiện: ${String(eligible)} đề nghị đủ, không có trường hợp để ngoài tờ trình.`
      : `Điều kiện: ${String(eligible)} đề nghị đủ; ${String(leftOut)} chưa đủ hoặc không đủ, để ngoài tờ trình.`,
  letterWritten: (path) => `Đã ghi ${path}`,
  templateWritten: (path) => `Đã ghi ${path}`,
  calendarOf: (campaign, today) => `Lịch của “${campaign}”, tính đến ngày ${today}:`,
  daysLeft: (days) =>
    days > 0 ? `còn ${String(days)} ngày` : days === 0 ? "hạn hôm nay" : `quá ${String(-days)} ngày`,
  noDay: "chưa có ngày",
  closed: "ngày nghỉ",
  onTheDay: "đúng ngày ghi trong kế hoạch",
  weekdays: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
  standings: {
    sent: "đã gửi",
    late: "gửi muộn",
    missing: "chưa gửi, đã quá hạn",
    due: "chưa gửi, còn hạn",
    open: "chưa gửi, kế hoạch không ghi ngày",
    unknown: "chưa rõ (chưa có sổ theo dõi văn bản)",
  },
  handOver: {
    "checked-unchanged": (at) => `đã kiểm tra ${sayDate(at)}, nội dung không đổi từ đó`,
    changed: (at) => `đã kiểm tra ${sayDate(at)}, NỘI DUNG ĐÃ BỊ SỬA sau khi kiểm tra`,
    "never-checked": () => "chưa kiểm tra lần nào",
  },
  row: (row) => `dòng ${String(row)}`,
  role: (role) => ROLE_LABELS_VI[role] ?? role,
  noList: "không có danh sách",
  askedColumn: "(hỏi lại)",
};
