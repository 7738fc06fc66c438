import type { Campaign } from "../campaign";
import { CAMPAIGN_VERSION } from "../campaign";
import { before, columnsOf, counting, criterion, on, reminder, USUAL_CALENDAR, yearMonth } from "./parts";

const FIRST_CYCLE = yearMonth(5, 2023);
const LAST_CYCLE = yearMonth(9, 2023);

/** Hà Nội's department of culture and sports: "Người tốt, việc tốt" 2023. */
export const soVhtt2023: Campaign = {
  version: CAMPAIGN_VERSION,
  id: "so-vhtt-2023",
  name: "Phong trào thi đua “Người tốt, việc tốt” Sở Văn hóa và Thể thao năm 2023",
  year: 2023,
  plan: {
    number: "327/KH-SVHTT",
    issuer: "Sở Văn hóa và Thể thao thành phố Hà Nội",
    issuedOn: on(27, 4, 2023),
    title: "Kế hoạch đẩy mạnh phong trào thi đua “Người tốt, việc tốt” Sở Văn hóa và Thể thao năm 2023",
    legalBasis: [
      { text: "Chỉ thị số 20-CT/TU của Ban Thường vụ Thành ủy về đẩy mạnh phong trào thi đua “Người tốt, việc tốt”", day: on(26, 12, 2022) },
      { text: "Công văn số 698/UBND-BTĐ của UBND Thành phố về thực hiện Chỉ thị số 20-CT/TU", day: on(16, 3, 2023) },
      { text: "Quyết định số 02/2018/QĐ-UBND của UBND Thành phố (Quy chế xét tặng danh hiệu, Điều 6)", day: on(16, 1, 2018) },
    ],
    nameVariants: [],
    openValues: ["Thành phần hồ sơ đề nghị khen thưởng (kế hoạch dẫn Điều 6 Quy chế, không liệt kê)"],
    defects: [
      { id: "years", place: "Mục II.1", found: "“Kế hoạch 05 năm (2121-2025)”", likely: "2021-2025" },
      { id: "congress", place: "Mục II.1", found: "“Đại hội đại biểu toàn quốc lần thứ VIII”", likely: "lần thứ XIII" },
      { id: "doubled", place: "Mục II.1", found: "“phong trào thi đua thi đua yêu nước”", likely: "phong trào thi đua yêu nước" },
      { id: "portal", place: "Mục I", found: "“công thông tin điện tử”", likely: "cổng thông tin điện tử" },
      { id: "slogan", place: "Mục II.2", found: "“Cả nước chung ta vì người nghèo.”", likely: "Cả nước chung tay vì người nghèo" },
      { id: "grass-roots", place: "Mục V", found: "“tại cơ cơ”", likely: "tại cơ sở" },
      { id: "quotes", place: "Mục I", found: "thiếu dấu mở ngoặc kép trước “Học tập và làm theo”", likely: null },
      { id: "signature", place: "Phần ký", found: "chỉ có tên người ký, không có chức danh", likely: null },
    ],
    signature: { lines: [], name: "Trần Thị Vân Anh" },
    recipients: [
      "Ban TĐKT Thành phố", "Cụm thi đua số 7 TP (các Sở: Y tế; GDĐT; TTTT; KH-CN; LĐTBXH)", "Ban Giám đốc Sở", "Các phòng, đơn vị thuộc Sở",
      "Đ/c CVP Sở", "Lưu: VT, TĐKT",
    ],
  },
  office: {
    profile: "department",
    superior: "SỞ VĂN HÓA VÀ THỂ THAO HÀ NỘI",
    name: "VĂN PHÒNG SỞ",
    levelLabel: "Sở",
    place: "Hà Nội",
    symbol: "VP",
    receiver: "Hội đồng Thi đua - Khen thưởng Sở (qua Văn phòng Sở)",
    addressee: "Hội đồng Thi đua - Khen thưởng Sở Văn hóa và Thể thao",
    signature: { lines: ["CHÁNH VĂN PHÒNG"], name: null },
    recipients: ["Như trên", "Ban Giám đốc Sở", "Lưu: VT, TĐKT"],
  },
  registers: ["nominations", "submissions"],
  period: {
    id: "V1", place: "Mục III", text: "Phong trào thực hiện từ ngày ban hành kế hoạch (27/4/2023) đến hết ngày 10/10/2023.",
    from: on(27, 4, 2023), to: on(10, 10, 2023), fields: ["deedDate"],
  },
  subjects: ["individual", "collective"],
  unitKinds: [
    { id: "phong", name: "Phòng thuộc Sở", words: ["phòng", "văn phòng", "thanh tra"] },
    {
      id: "don-vi", name: "Đơn vị thuộc Sở",
      words: ["trung tâm", "bảo tàng", "thư viện", "nhà hát", "ban quản lý", "trường", "câu lạc bộ", "rạp", "đoàn nghệ thuật", "công ty", "di tích", "đơn vị"],
    },
  ],
  sectors: [],
  units: [],
  levels: [
    { id: "don-vi", name: "Cấp đơn vị", signer: "Thủ trưởng đơn vị", words: ["đơn vị", "cơ sở", "cấp cơ sở"] },
    { id: "so", name: "Cấp Sở", signer: "Giám đốc Sở", words: ["Sở", "Giám đốc Sở"] },
    { id: "thanh-pho", name: "Cấp Thành phố", signer: "Chủ tịch Ủy ban nhân dân Thành phố", words: ["thành phố", "TP", "UBND Thành phố", "Hà Nội"] },
  ],
  awards: [
    {
      id: "NTVT", name: "Người tốt, việc tốt", category: "title",
      aliases: ["NTVT", "Người tốt việc tốt", "Danh hiệu “Người tốt, việc tốt”", "Gương người tốt, việc tốt", "Người tốt - Việc tốt", "Gương NTVT"],
      subjects: ["individual", "collective"], levels: ["don-vi", "so", "thanh-pho"], place: "Mục V",
    },
    {
      id: "DHTT", name: "Gương điển hình tiên tiến", category: "title",
      aliases: ["ĐHTT", "Điển hình tiên tiến", "Gương ĐHTT", "Điển hình"],
      subjects: ["individual", "collective"], levels: ["don-vi", "so", "thanh-pho"], place: "Mục V",
    },
  ],
  criteria: [
    criterion("V7.1", "Mục V, phần Lưu ý", "Có nhiều việc làm tốt, có hành động thể hiện nghĩa cử cao đẹp, được cộng đồng và xã hội ghi nhận.", ["nhiều việc làm tốt", "nghĩa cử", "cộng đồng ghi nhận"], { awards: ["NTVT"] }),
    criterion("V7.2", "Mục V, phần Lưu ý", "Có thành tích xuất sắc trong thực hiện chức trách, nhiệm vụ được giao và có tác dụng nêu gương.", ["thành tích xuất sắc", "xuất sắc trong nhiệm vụ", "chức trách, nhiệm vụ", "nhiệm vụ được giao"], { awards: ["NTVT"] }),
    criterion("V7.3", "Mục V, phần Lưu ý", "Là tấm gương tiêu biểu, gương mẫu trong phong trào thi đua, được tập thể hoặc cộng đồng quý trọng, suy tôn.", ["tấm gương", "gương mẫu", "quý trọng", "suy tôn"], { awards: ["NTVT"] }),
  ],
  columns: [
    ...columnsOf("nominations", [
      ["name", "Họ và tên / Tên tập thể", "required", "Cá nhân ghi đủ họ tên; tập thể ghi tên đầy đủ.", { place: "Mục V" }],
      ["kind", "Đối tượng", "recommended", "Chọn cá nhân hoặc tập thể.", { place: "Mục V" }],
      ["birth", "Ngày, tháng, năm sinh", "recommended", "Chỉ ghi cho cá nhân, dd/mm/yyyy hoặc năm sinh.", { subjects: ["individual"] }],
      ["position", "Chức vụ, chức danh", "recommended", "Chỉ ghi cho cá nhân.", { subjects: ["individual"] }],
      ["unit", "Phòng, đơn vị công tác", "recommended", "Tên phòng, đơn vị thuộc Sở.", { place: "Mục IV.4" }],
      ["achievement", "Tóm tắt việc làm tốt, thành tích", "required", "Nêu việc làm tốt và thành tích xuất sắc trong nhiệm vụ được giao.", { place: "Mục V" }],
      ["deedDate", "Ngày thực hiện", "recommended", "Từ 27/4/2023 đến 10/10/2023; không rõ ngày thì ghi tháng/năm.", { place: "Mục III" }],
      ["award", "Danh hiệu đề nghị", "recommended", "Chọn Người tốt, việc tốt hoặc Gương điển hình tiên tiến.", { place: "Mục V" }],
      ["level", "Cấp đề nghị", "recommended", "Chọn cấp đơn vị, cấp Sở hoặc cấp Thành phố.", { place: "Mục V" }],
      ["sentOn", "Ngày gửi giới thiệu", "recommended", "Trước ngày 20 của tháng; dùng để tính chỉ tiêu từng tháng.", { place: "Mục V" }],
      ["attestation", "Đạt tiêu chuẩn", "recommended", "Đơn vị xác nhận từng tiêu chuẩn: ghi Có hoặc đánh dấu x.", { place: "Mục V, phần Lưu ý" }],
      ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
    ]),
    ...columnsOf("submissions", [
      ["unit", "Phòng, đơn vị", "required", "Tên phòng, đơn vị gửi."],
      ["documents", "Văn bản", "required", "Tên báo cáo hoặc danh sách giới thiệu đã gửi."],
      ["sentOn", "Ngày gửi", "optional", "Ngày đơn vị gửi đi."],
      ["receivedOn", "Ngày nhận", "required", "Ngày Văn phòng Sở nhận được."],
      ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
    ]),
  ],
  submissions: [
    {
      id: "V3", place: "Mục V", name: "Giới thiệu gương hằng tháng",
      text: "Danh sách giới thiệu gương gửi về Hội đồng Thi đua - Khen thưởng Sở trước ngày 20 hằng tháng, từ tháng 5 đến tháng 9/2023; kỳ tháng 10 kết thúc sau phong trào nên không tính.",
      deadline: { type: "monthly", dayOfMonth: 20, inclusive: false, from: FIRST_CYCLE, to: LAST_CYCLE },
      unitKinds: [], proof: "nominations", required: true, closing: false,
    },
    {
      id: "V4", place: "Mục V, đoạn cuối", name: "Báo cáo tổng kết phong trào",
      text: "Mỗi đơn vị gửi báo cáo tổng kết phong trào về Văn phòng Sở trước ngày 15/8/2023.",
      deadline: before(15, 8, 2023), unitKinds: [], proof: null, required: true, closing: true,
    },
  ],
  rules: [
    {
      type: "quota", id: "V2", place: "Mục V", text: "Mỗi tháng, mỗi đơn vị giới thiệu ít nhất 1 gương điển hình tiên tiến hoặc người tốt, việc tốt.",
      count: counting("nominations", "gương điển hình tiên tiến, người tốt, việc tốt", { awards: ["NTVT", "DHTT"] }),
      per: "unit-month", unitKinds: [], sectors: [], min: 1, max: null, months: { from: FIRST_CYCLE, to: LAST_CYCLE, dateField: "sentOn" }, distinctBy: null, open: false,
    },
    reminder("V5", "Mục V", "receiver", "Nơi nhận là Hội đồng Thi đua - Khen thưởng Sở, qua Văn phòng Sở."),
    reminder("V6", "Mục V", "subjects", "Đoạn đầu nói việc tốt của tập thể, cá nhân và dẫn Điều 6 Quy chế; phần Lưu ý chỉ nói về cá nhân. Tập thể vẫn được nhận và có lưu ý.", ["collective"]),
    reminder("V7", "Mục V, phần Lưu ý", "criteria", "Ngoài việc làm tốt, người được đề nghị phải có thành tích xuất sắc trong chính nhiệm vụ được giao."),
    reminder("V8", "Mục V", "levels", "Đơn vị khen thưởng trước, đề xuất lên Sở rồi Thành phố ngay khi phát hiện việc tốt."),
    reminder("V9", "Mục IV.4", "unitKinds", "Áp dụng cho các phòng và đơn vị thuộc Sở."),
    reminder("V10", "Mục V", "documents", "Kế hoạch không liệt kê thành phần hồ sơ mà dẫn Điều 6 Quy chế; cơ quan tổng hợp tự ghi nếu cần."),
  ],
  calendar: USUAL_CALENDAR,
  decisions: [],
};
