import type { Campaign, QuotaRule } from "../campaign";
import { CAMPAIGN_VERSION } from "../campaign";
import { before, columnsOf, counting, criterion, on, reminder, USUAL_CALENDAR, yearMonth } from "./parts";

const ARTICLES = { register: "articles" } as const;

/** Every month of the year, by the date of the unit's own award decision. */
const monthly = (id: string, text: string, count: QuotaRule["count"]): QuotaRule => ({
  type: "quota", id, place: "Mục II.2.2", text, count, per: "unit-month", unitKinds: [], sectors: [], min: 1, max: null,
  months: { from: yearMonth(1, 2017), to: yearMonth(12, 2017), dateField: "decisionDate" }, distinctBy: null, open: false,
});

const articles = (id: string, min: number, text: string, binds: Pick<QuotaRule, "per" | "count" | "unitKinds" | "sectors" | "distinctBy">): QuotaRule => ({
  type: "quota", id, place: "Mục III", text, min, max: null, months: null, open: false, ...binds,
});

/** Sơn Tây town (Hà Nội): articles on exemplars, 2017. */
export const sonTay2017: Campaign = {
  version: CAMPAIGN_VERSION,
  id: "son-tay-2017",
  name: "Tuyên truyền điển hình tiên tiến, người tốt, việc tốt thị xã Sơn Tây năm 2017",
  year: 2017,
  plan: {
    number: null,
    issuer: "Ủy ban nhân dân thị xã Sơn Tây",
    issuedOn: null,
    title: "Kế hoạch tuyên truyền phong trào thi đua yêu nước, các điển hình tiên tiến, người tốt, việc tốt trên địa bàn thị xã Sơn Tây năm 2017",
    legalBasis: [
      { text: "Kế hoạch số 06/KH-HĐTĐKT của Hội đồng Thi đua - Khen thưởng thành phố Hà Nội", day: on(7, 3, 2017) },
      { text: "Kế hoạch số 08/KH-HĐTĐKT của Hội đồng Thi đua - Khen thưởng thành phố Hà Nội", day: on(12, 12, 2016) },
    ],
    nameVariants: [],
    openValues: ["Số kế hoạch", "Ngày ban hành kế hoạch"],
    defects: [
      { id: "signature", place: "Phần ký", found: "“Đang và Nhật Thăng”: họ tên người ký bị hỏng", likely: null },
      { id: "debris", place: "Câu kết và Nơi nhận", found: "“/lf” thừa cuối câu", likely: "./." },
      { id: "receiver", place: "Mục III", found: "nơi nhận bài ghi tên riêng một cán bộ Phòng Nội vụ", likely: "Phòng Nội vụ thị xã" },
      { id: "no-quota", place: "Mục III", found: "giao cả phòng, ban, doanh nghiệp nhưng không có chỉ tiêu bài viết cho các đơn vị này", likely: null },
    ],
    signature: { lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: null },
    recipients: ["Ban TĐKT-Sở Nội vụ TP Hà Nội", "TT Thị uỷ, HĐND, UBND TX", "Các đơn vị thuộc TX", "Lưu: VT, NV, H"],
  },
  office: {
    profile: "district",
    superior: "UBND THỊ XÃ SƠN TÂY",
    name: "PHÒNG NỘI VỤ",
    levelLabel: "thị xã",
    place: "Sơn Tây",
    symbol: "NV",
    receiver: "Ủy ban nhân dân thị xã Sơn Tây (qua Phòng Nội vụ)",
    addressee: "Chủ tịch Ủy ban nhân dân thị xã Sơn Tây",
    signature: { lines: ["TRƯỞNG PHÒNG"], name: null },
    recipients: ["Như trên", "Ban TĐKT - Sở Nội vụ TP Hà Nội", "Lưu: VT, NV"],
  },
  registers: ["articles", "nominations", "submissions"],
  period: {
    id: "S15", place: "Tên kế hoạch và Mục II.3",
    text: "Tuyên truyền trong năm 2017, từ 01/01 đến hết 31/12/2017, gắn với kỷ niệm 69 năm ngày 11/6/1948.",
    from: on(1, 1, 2017), to: on(31, 12, 2017), fields: ["deedDate", "decisionDate"],
  },
  subjects: ["collective", "individual"],
  unitKinds: [
    { id: "xa-phuong", name: "Xã, phường", words: ["xã", "phường", "ubnd xã", "ubnd phường", "ủy ban nhân dân xã", "ủy ban nhân dân phường"] },
    { id: "doan-the-hoi", name: "Mặt trận Tổ quốc, đoàn thể, hội", words: ["ủy ban mặt trận", "mặt trận", "ubmttq", "mttq", "hội", "thị đoàn", "đoàn thanh niên", "đoàn", "liên đoàn lao động", "công đoàn"] },
    { id: "cong-an", name: "Ngành Công an", words: ["công an"] },
    { id: "quan-su", name: "Ngành Quân sự", words: ["ban chỉ huy quân sự", "ban chqs", "quân sự"] },
    { id: "giao-duc", name: "Ngành Giáo dục", words: ["phòng giáo dục", "phòng gd", "phòng gdđt", "trường", "mầm non", "tiểu học", "thcs", "thpt"] },
    { id: "phong-ban-nganh", name: "Phòng, ban, ngành", words: ["phòng", "ban", "văn phòng", "thanh tra", "chi cục", "ngành"] },
    { id: "don-vi", name: "Đơn vị thuộc thị xã", words: ["trung tâm", "đài", "ban quản lý", "trạm", "đơn vị"] },
    { id: "doanh-nghiep", name: "Doanh nghiệp", words: ["công ty", "doanh nghiệp", "hợp tác xã", "htx", "xí nghiệp"] },
  ],
  sectors: [{ id: "nganh-giao-duc", name: "Ngành Giáo dục thị xã", unitKinds: ["giao-duc"] }],
  units: [],
  levels: [
    { id: "don-vi", name: "Cấp đơn vị", signer: "Thủ trưởng đơn vị; Chủ tịch UBND xã, phường", words: ["đơn vị", "cơ sở", "xã", "phường"] },
    { id: "thi-xa", name: "Cấp thị xã", signer: "Chủ tịch Ủy ban nhân dân thị xã", words: ["thị xã", "UBND thị xã"] },
    { id: "thanh-pho", name: "Cấp Thành phố", signer: "Chủ tịch Ủy ban nhân dân Thành phố", words: ["thành phố", "TP", "Hà Nội"] },
  ],
  awards: [
    {
      id: "DHTT", name: "Gương điển hình tiên tiến", category: "title", aliases: ["ĐHTT", "Điển hình tiên tiến", "Gương ĐHTT"],
      subjects: ["collective", "individual"], levels: ["don-vi", "thi-xa", "thanh-pho"], place: "Mục II.1 và II.2.2",
    },
    {
      id: "NTVT", name: "Người tốt, việc tốt", category: "title", aliases: ["NTVT", "Người tốt việc tốt", "Gương người tốt, việc tốt", "Gương NTVT"],
      subjects: ["collective", "individual"], levels: ["don-vi", "thi-xa", "thanh-pho"], place: "Mục II.1 và II.2.2",
    },
    {
      id: "TTDX", name: "Cá nhân có thành tích đột xuất", category: "form", aliases: ["Thành tích đột xuất", "Khen thưởng đột xuất", "Đột xuất", "Khen đột xuất"],
      subjects: ["individual"], levels: ["don-vi"], place: "Mục II.2.2",
    },
  ],
  criteria: [
    criterion("S9.1", "Mục III, phần Lưu ý", "Bài viết nêu rõ động cơ của việc làm.", ["động cơ"], ARTICLES),
    criterion("S9.2", "Mục III, phần Lưu ý", "Bài viết có số liệu về hành động, việc làm cụ thể.", ["số liệu", "việc làm cụ thể"], ARTICLES),
    criterion("S9.3", "Mục III, phần Lưu ý", "Bài viết nêu kết quả công việc.", ["kết quả công việc", "kết quả"], ARTICLES),
    criterion("S9.4", "Mục III, phần Lưu ý", "Bài viết nêu sức lan tỏa của việc làm trong đơn vị.", ["lan tỏa", "sự lan tỏa"], ARTICLES),
    criterion("S10", "Mục III, phần Lưu ý", "Cuối bài ghi ngày viết, có chữ ký và họ tên người viết.", ["ngày viết, chữ ký", "cuối bài", "chữ ký người viết"], ARTICLES),
    criterion("S11", "Mục III, phần Lưu ý", "Thủ trưởng đơn vị hoặc Chủ tịch UBND xã, phường đã thẩm định, ký xác nhận và đóng dấu.", ["xác nhận", "thẩm định", "đóng dấu", "ký xác nhận"], ARTICLES),
  ],
  columns: [
    ...columnsOf("articles", [
      ["articleTitle", "Tên bài viết", "required", "Ghi đúng tên ở bìa bài viết.", { place: "Mục III, phần Lưu ý" }],
      ["writerName", "Họ và tên người viết", "required", "Ghi đủ họ tên.", { place: "Mục III, phần Lưu ý" }],
      ["writerPosition", "Chức vụ, đơn vị công tác của người viết", "recommended", "Ghi chức vụ, đơn vị; không có thì ghi địa chỉ ở cột bên.", { place: "Mục III, phần Lưu ý" }],
      ["writerAddress", "Địa chỉ người viết", "recommended", "Cần khi không ghi chức vụ, đơn vị.", { place: "Mục III, phần Lưu ý" }],
      ["writerPhone", "Số điện thoại người viết", "required", "Đủ 10 chữ số, gồm số 0 đầu.", { place: "Mục III, phần Lưu ý" }],
      ["subjectName", "Người, tập thể được nêu gương", "required", "Ghi đủ họ tên hoặc tên tập thể.", { place: "Mục III, phần Lưu ý" }],
      ["kind", "Đối tượng", "recommended", "Chọn cá nhân hoặc tập thể; xã, phường, Công an, Quân sự chỉ nêu cá nhân.", { place: "Mục III" }],
      ["subjectPosition", "Chức vụ, đơn vị của người được nêu gương", "recommended", "Ghi chức vụ, đơn vị; không có thì ghi địa chỉ ở cột bên.", { place: "Mục III, phần Lưu ý" }],
      ["subjectAddress", "Địa chỉ người được nêu gương", "recommended", "Cần khi không ghi chức vụ, đơn vị.", { place: "Mục III, phần Lưu ý" }],
      ["subjectPhone", "Số điện thoại người được nêu gương", "required", "Đủ 10 chữ số, gồm số 0 đầu.", { place: "Mục III, phần Lưu ý" }],
      ["unit", "Đơn vị gửi bài", "recommended", "Xã, phường, đoàn thể, ngành gửi bài.", { place: "Mục III" }],
      ["attestation", "Yêu cầu của bài viết", "recommended", "Xác nhận từng yêu cầu: ghi Có hoặc đánh dấu x.", { place: "Mục III, phần Lưu ý" }],
      ["copies", "Số bản", "required", "Ít nhất 2 bản: 1 bản lưu thị xã, 1 bản gửi Thành phố.", { place: "Mục III" }],
      ["receivedOn", "Ngày nhận bài", "recommended", "Ngày Phòng Nội vụ ký nhận; hạn là trước ngày 28/4/2017.", { place: "Mục III" }],
      ["x:receivedBy", "Người nhận ký", "recommended", "Bài gửi trực tiếp, có người của Phòng Nội vụ ký nhận.", { place: "Mục III" }],
      ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
    ]),
    ...columnsOf("nominations", [
      ["name", "Họ và tên / Tên tập thể", "required", "Cá nhân ghi đủ họ tên; tập thể ghi tên đầy đủ.", { place: "Mục II.1.1" }],
      ["kind", "Đối tượng", "recommended", "Chọn cá nhân hoặc tập thể.", { place: "Mục II.1.1" }],
      ["position", "Chức vụ, nghề nghiệp", "recommended", "Chỉ ghi cho cá nhân.", { subjects: ["individual"] }],
      ["unit", "Đơn vị", "recommended", "Đơn vị khen thưởng.", { place: "Mục II.2.2" }],
      ["achievement", "Tóm tắt thành tích", "required", "Thành tích tiêu biểu hoặc đột xuất."],
      ["award", "Hình thức biểu dương", "required", "Chọn gương điển hình tiên tiến, người tốt việc tốt hoặc thành tích đột xuất.", { place: "Mục II.2.2" }],
      ["decisionNumber", "Số quyết định", "optional", "Quyết định khen thưởng của đơn vị."],
      ["decisionDate", "Ngày khen thưởng", "recommended", "Dùng để tính chỉ tiêu từng tháng.", { place: "Mục II.2.2" }],
      ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
    ]),
    ...columnsOf("submissions", [
      ["unit", "Đơn vị", "required", "Tên đơn vị gửi."],
      ["documents", "Văn bản", "required", "Tên bài viết, báo cáo đã gửi."],
      ["sentOn", "Ngày gửi", "optional", "Ngày đơn vị gửi đi."],
      ["receivedOn", "Ngày nhận", "required", "Ngày Phòng Nội vụ ký nhận."],
      ["x:receivedBy", "Người nhận ký", "optional", "Người của Phòng Nội vụ ký nhận."],
      ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
    ]),
  ],
  submissions: [
    {
      id: "S6.1", place: "Mục III", name: "Bài viết về gương điển hình tiên tiến, người tốt, việc tốt",
      text: "Xã, phường, đoàn thể, hội, Công an, Quân sự, ngành Giáo dục gửi xong bài viết về thị xã trước ngày 28/4/2017.",
      deadline: before(28, 4, 2017), unitKinds: ["xa-phuong", "doan-the-hoi", "cong-an", "quan-su"], proof: "articles", required: true, closing: false,
    },
  ],
  rules: [
    articles("S1", 1, "Mỗi xã, phường có ít nhất 1 bài viết về 1 cá nhân.", {
      per: "unit", count: counting("articles", "bài viết về cá nhân", { subjects: ["individual"] }), unitKinds: ["xa-phuong"], sectors: [], distinctBy: null,
    }),
    articles("S2", 1, "Mặt trận Tổ quốc và mỗi đoàn thể, hội có ít nhất 1 bài viết về 1 tập thể hoặc cá nhân là hội viên.", {
      per: "unit", count: counting("articles", "bài viết về tập thể hoặc cá nhân", { subjects: ["collective", "individual"] }), unitKinds: ["doan-the-hoi"], sectors: [], distinctBy: null,
    }),
    articles("S3", 2, "Công an và Quân sự, mỗi ngành có ít nhất 2 bài viết về 2 cá nhân khác nhau.", {
      per: "unit", count: counting("articles", "bài viết về cá nhân", { subjects: ["individual"] }), unitKinds: ["cong-an", "quan-su"], sectors: [], distinctBy: "subjectName",
    }),
    articles("S4", 6, "Ngành Giáo dục có ít nhất 6 bài viết về 6 tập thể hoặc cá nhân khác nhau là giáo viên, học sinh.", {
      per: "sector", count: counting("articles", "bài viết về tập thể hoặc cá nhân", { subjects: ["collective", "individual"] }), unitKinds: [], sectors: ["nganh-giao-duc"], distinctBy: "subjectName",
    }),
    { type: "copies", id: "S5", place: "Mục III", text: "Mỗi bài viết làm 2 bản: 1 bản lưu thị xã, 1 bản gửi Thành phố.", register: "articles", minimum: 2 },
    { type: "fieldDeadline", id: "S6", place: "Mục III", text: "Bài viết phải về đến thị xã trước ngày 28/4/2017.", register: "articles", field: "receivedOn", deadline: before(28, 4, 2017) },
    reminder("S7", "Mục III", "receiver", "Bài viết nộp trực tiếp tại Phòng Nội vụ thị xã, có người ký nhận."),
    reminder("S8", "Mục III, phần Lưu ý", "columns", "Bìa bài ghi tên bài; họ tên, chức vụ và đơn vị hoặc địa chỉ, số điện thoại của người viết và của người được nêu gương."),
    { type: "eitherOr", id: "S8.1", place: "Mục III, phần Lưu ý", text: "Người viết phải có chức vụ, đơn vị công tác hoặc địa chỉ.", register: "articles", fields: ["writerPosition", "writerAddress"] },
    { type: "eitherOr", id: "S8.2", place: "Mục III, phần Lưu ý", text: "Người được nêu gương phải có chức vụ, đơn vị công tác hoặc địa chỉ.", register: "articles", fields: ["subjectPosition", "subjectAddress"] },
    monthly("S12.1", "Hằng tháng mỗi đơn vị biểu dương, khen thưởng ít nhất 1 gương điển hình tiên tiến hoặc người tốt, việc tốt.",
      counting("nominations", "gương điển hình tiên tiến, người tốt, việc tốt", { awards: ["DHTT", "NTVT"] })),
    monthly("S12.2", "Hằng tháng mỗi đơn vị khen thưởng theo thẩm quyền ít nhất 1 cá nhân có thành tích đột xuất.",
      counting("nominations", "cá nhân có thành tích đột xuất", { awards: ["TTDX"], subjects: ["individual"] })),
    reminder("S13", "Mục II.3 và III", "unitKinds", "Phòng, ban, ngành, đơn vị, doanh nghiệp được giao tham gia nhưng không có chỉ tiêu bài viết."),
    reminder("S14", "Mục II.1.1", "subjects", "Nêu gương tập thể và cá nhân tiêu biểu trên các lĩnh vực."),
  ],
  calendar: USUAL_CALENDAR,
  decisions: [],
};
