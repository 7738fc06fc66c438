import { guessFieldByHeader, topicOf } from "../../../src/layout/header/header-vocabulary";
import { ASK_BELOW } from "../../../src/layout/layout";

/** Field → headers that must be told for sure enough; "/" with spaces divides the levels of a path. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  seq: ["STT", "Stt", "TT", "stt", "Số TT", "S TT", "No", "SỐ\nTT", "TT.", "Số thứ tự", "STT (1)", "No."],
  honorific: ["Ông (bà)", "Tên gọi\n(Ông/Bà/Chức danh)", "Ông/Bà", "Danh xưng", "Ông, bà"],
  name: [
    "Họ và tên",
    "Họ tên",
    "Tên cá nhân",
    "Ho va ten",
    "Họ & tên",
    "HỌ VÀ TÊN",
    "Họ, tên",
    "Họ và tên cá nhân",
    "HỌ VÀ TÊN (chữ in hoa)",
    "Tên tập thể/cá nhân/hộ gia đình",
    "Họ và tên / Tên tập thể",
    "Họ tên/ Đơn vị",
    "Tên tập thể, cá nhân",
    "Tên đơn vị / tập thể",
    "Tên tập thể",
    "Tên cơ quan, tập thể",
    "Tên hộ gia đình",
    "Họ và tên\n(2)",
    "Họ và tên (2)",
    "Hộ và tên",
    "Họ và  tên",
    "Họ và tên người được đề nghị",
    "Full name",
    "HoTen",
    "hoten",
    "Ho Ten",
    "Họ vàtên",
    "Họ và tên cá nhân, tên tập thể",
    "Họ tên cá nhân đề nghị",
    "Tên tập thể, cá nhân đề nghị khen thưởng",
    "Họ và tên / Họ và tên",
    "Danh sách cá nhân / Họ và tên",
    "Họ tên chủ hộ",
  ],
  lastName: ["Họ đệm", "Họ và tên đệm", "Họ và tên / Họ và đệm", "Họ lót", "Họ và tên / Họ"],
  firstName: ["Họ và tên / Tên"],
  birth: [
    "Ngày sinh",
    "Năm sinh",
    "Ngày tháng năm sinh",
    "Ngày, tháng, năm sinh",
    "Sinh năm",
    "NS",
    "N.sinh",
    "Ngay sinh",
    "Nam sinh",
    "NGÀY SINH (dd/mm/yyyy)",
    "Date of birth",
    "Ngày/tháng/năm sinh",
  ],
  birthMale: [
    "Ngày tháng năm sinh / Nam",
    "Năm sinh / Nam",
    "Năm sinh\n(2&3) / Nam",
    "Năm sinh Nam",
    "Nam sinh / NAM",
    "Ngày sinh / Nam (2)",
  ],
  birthFemale: ["Ngày tháng năm sinh / Nữ", "Năm sinh / Nữ", "Năm sinh nữ"],
  sex: ["Giới tính", "Nam/Nữ", "GT", "Nữ (x)", "Nam", "Nữ", "Giới tính / Nam", "Giới tính / Nữ", "Gioi tinh", "Gender"],
  idNumber: [
    "CCCD",
    "Số CCCD/CMND",
    "Số CCCD",
    "CMND",
    "Căn cước",
    "Số định danh",
    "Số CCCD/CMND\n(4)",
    "Số căn cước công dân",
    "Số định danh cá nhân/CCCD",
  ],
  phone: [
    "Số điện thoại",
    "SĐT",
    "Điện thoại",
    "ĐT",
    "ĐTDĐ",
    "So dien thoai",
    "Số ĐT",
    "Điện thoại liên hệ",
    "Số điện thoại liên hệ (nếu có)",
    "Phone",
    "SDT",
  ],
  email: ["Email", "E-mail", "Địa chỉ email", "Thư điện tử"],
  position: [
    "Chức vụ",
    "Chức vụ/Chức danh",
    "Chuc vu",
    "position",
    "Chức danh",
    "Nghề nghiệp",
    "Chức vu",
    "CHỨC VỤ",
    "Chức vụ hiện nay",
    "Chưc vụ",
    "Chức vụ, chức danh",
  ],
  rank: ["Cấp bậc", "Quân hàm", "Cấp bậc, quân hàm"],
  unit: [
    "Đơn vị",
    "Đơn vị công tác",
    "Tên đơn vị công tác",
    "Tên cơ quan làm việc",
    "Don vi",
    "Cơ quan",
    "Nơi công tác",
    "Trường",
    "Đơn vị đề nghị",
    "Don vi cong tac",
    "Tên đơn vị/tập thể\ncông tác",
    "Cơ quan, đơn vị",
    "Nơi công tác hiện nay",
    "Cơ quan/Đơn vị công tác",
    "Đơn vị đề nghị khen thưởng",
  ],
  subUnit: [
    "Tên phòng ban công tác",
    "Tên phòng ban/ khối, tổ\ncông tác",
    "Phòng ban làm việc",
    "Đơn vị trực thuộc",
    "Tổ",
    "Khoa",
    "Thôn/Tổ dân phố",
    "Bộ phận",
  ],
  positionUnit: [
    "Chức vụ, đơn vị",
    "Chức vụ, đơn vị công tác",
    "Chức vụ - Đơn vị",
    "Chức vụ, nơi công tác hoặc địa chỉ",
    "Chức vụ và đơn vị công tác",
    "Chức danh, nơi công tác",
    "Thông tin công tác",
  ],
  address: [
    "Địa chỉ / Nơi ở",
    "Địa chỉ/ Nơi ở",
    "Nơi đăng ký thường trú",
    "Nơi ở hiện nay",
    "Địa chỉ",
    "Chỗ ở",
    "Nơi cư trú",
    "Hộ khẩu thường trú",
    "Dia chi",
  ],
  ethnicity: ["Dân tộc"],
  party: ["Đảng viên", "Ngày vào Đảng"],
  achievement: [
    "Tóm tắt thành tích",
    "Tóm Tắt Thành Tích",
    "Tóm tắt thành tích đạt được",
    "Thành tích",
    "Thành tích đạt được",
    "Nội dung thành tích",
    "Việc làm tốt",
    "Nội dung khen thưởng",
    "Lý do",
    "Lí do khen thưởng",
    "Tóm tắt thành tích (ghi rõ việc làm cụ thể)",
    "Việc làm tốt cụ thể",
    "Tom tat thanh tich",
    "Nội dung việc làm tốt",
    "Thành tích tiêu biểu",
    "Tóm tắt nội dung thành tích",
  ],
  deedDate: [
    "Ngày thực hiện",
    "Ngày lập thành tích",
    "Thời gian thực hiện",
    "Thời gian lập thành tích",
    "Ngày diễn ra",
    "Ngày làm việc tốt",
    "Thời điểm thực hiện việc tốt",
    "Ngày tháng thực hiện việc làm tốt",
  ],
  award: [
    "Danh hiệu thi đua/Hình thức khen thưởng",
    "Hình thức khen thưởng",
    "Hình thức khen",
    "Danh hiệu",
    "Danh hiệu đề nghị",
    "Danh hiệu đề xuất",
    "Danh hiệu, hình thức đề nghị",
    "Đăng ký DHTĐ",
    "Đăng ký danh hiệu thi đua",
    "Danh hiệu thi đua",
    "Mã hình thức khen thưởng",
    "Mã danh hiệu thi đua\n(nếu có)",
    "Hình thức khen thưởng đề nghị",
    "Đề nghị khen thưởng",
    "Hình thức đề nghị",
    "Đăng ký thi đua khen thưởng / Thi đua",
    "Đăng ký thi đua khen thưởng / Khen thưởng",
    "Danh hieu thi dua",
    "Đề nghị danh hiệu",
    "Danh hiệu/ Hình thức KT",
    "Hình thức khen thưởng đề nghị xét tặng",
  ],
  awardMark: [
    "CSTĐCS",
    "LĐTT",
    "Giấy khen",
    "Bằng khen UBND tỉnh",
    "Danh hiệu đề nghị / CSTĐ cơ sở",
    "Lao động tiên tiến",
    "NTVT",
    "Người tốt, việc tốt",
    "Hình thức khen thưởng / Giấy khen",
    "Danh hiệu / Chiến sỹ thi đua cơ sở",
  ],
  kind: [
    "Phân loại khen thưởng",
    "Phân loại đối tượng",
    "Phân loại cán bộ",
    "Phân loại tập thể",
    "Mã phân loại tập thể",
    "Mã phân loại cán bộ",
    "Loại đối tượng",
    "Loại",
  ],
  sector: ["Lĩnh vực hoạt động", "Ngành, lĩnh vực", "Lĩnh vực"],
  level: ["Cấp khen thưởng", "Cấp đề nghị", "Quyết định / Cấp độ", "Cấp khen", "Cấp quyết định"],
  decisionNumber: [
    "Số quyết định",
    "Số QĐ",
    "Quyết định / Số",
    "Quyết định / Số QĐ",
    "Số QĐ công nhận",
    "Tờ trình / Số TT",
    "Quyết định khen thưởng / Số",
  ],
  decisionDate: [
    "Quyết định / Ngày tháng",
    "Ngày ký",
    "Ngày quyết định",
    "Tờ trình / Ngày tháng",
    "Quyết định / Ngày, tháng, năm",
  ],
  votes: ["Phiếu tín nhiệm", "Tổng ĐY", "Số phiếu", "Số phiếu đồng ý"],
  votePercent: ["Tỷ lệ phiếu đồng ý (%)", "Số phiếu / Tỷ lệ %", "Tỷ lệ phiếu bầu"],
  initiative: [
    "Tên đề tài",
    "Tên đề tài sáng kiến kinh nghiệm",
    "Tên sáng kiến",
    "Sáng kiến",
    "Tên sáng kiến, giải pháp",
  ],
  initiativeLevel: ["Cấp công nhận", "Đơn vị công nhận", "Cấp công nhận sáng kiến"],
  recognisedOn: ["Ngày công nhận", "Ngày công nhân", "Năm công nhận"],
  workTitle: ["Tên công trình", "Công trình/phần việc", "Tên công trình, phần việc, sự kiện", "Tên sự kiện"],
  workType: ["Loại công trình", "Phân loại công trình, sự kiện"],
  startedOn: ["Ngày khởi công", "Ngày bắt đầu", "Thời gian / Bắt đầu"],
  finishedOn: ["Ngày hoàn thành", "Thời gian hoàn thành", "Thời gian / Kết thúc", "Ngày khánh thành"],
  articleTitle: ["Tên bài viết", "Tiêu đề bài viết", "Tên bài"],
  writerName: ["Người viết", "Người viết / Họ tên", "Họ tên người viết", "Họ và tên người viết", "Người viết bài"],
  writerPosition: ["Người viết / Chức vụ - đơn vị", "Chức vụ người viết", "Chức vụ, đơn vị người viết"],
  writerAddress: ["Người viết / Địa chỉ", "Địa chỉ người viết"],
  writerPhone: ["Người viết / Điện thoại", "SĐT người viết"],
  subjectName: ["Nhân vật / Họ tên", "Họ tên nhân vật", "Gương điển hình / Họ và tên", "Nhân vật"],
  subjectPosition: ["Nhân vật / Chức vụ"],
  subjectAddress: ["Nhân vật / Địa chỉ"],
  subjectPhone: ["Nhân vật / Số điện thoại"],
  copies: ["Số bản", "Số lượng bản", "Số bản in"],
  sentOn: ["Ngày gửi", "Ngày nộp"],
  receivedOn: ["Ngày nhận", "Ngày tiếp nhận hồ sơ"],
  documents: ["Hồ sơ kèm theo", "Báo cáo thành tích", "Biên bản họp xét"],
  attestation: ["Cam kết của đơn vị", "Chấp hành tốt chủ trương", "Không thuộc nhiệm vụ được giao", "Đạt tiêu chuẩn"],
  direct: ["Lao động trực tiếp", "Trực tiếp sản xuất"],
  headcount: ["Số người", "Quân số", "Tổng số CBCC"],
  note: ["Ghi chú", "GC", "Ghi chú khác", "Ghi chú (nếu có)"],
};

const cases = Object.entries(TOLD).flatMap(([field, headers]) =>
  headers.map((header) => [header.replace(/\n/gu, "⏎"), field, header] as const),
);

describe("a header names its field", () => {
  test.each(cases)("%s is %s", (_shown, field, header) => {
    const guess = guessFieldByHeader(header.split(" / "));
    expect({ field: guess.field, sure: guess.confidence >= 0.7 }).toEqual({ field, sure: true });
  });
});

/** The head with what offices add to it; sure enough not to ask. */
const QUALIFIED: Readonly<Record<string, readonly string[]>> = {
  name: [
    "Họ và tên CBGVNV",
    "Tên chị em",
    "Họ và tên nghệ nhân",
    "Họ tên già làng, người uy tín",
    "Người có việc làm tốt",
    "Họ tên vận động viên",
    "Họ tên, học hàm học vị",
    "Tên hộ GĐ",
  ],
  position: ["Chức vụ công đoàn", "Chức vụ kiêm nhiệm", "Công việc phụ trách", "Chức vụ Hội", "Nhiệm vụ"],
  idNumber: ["Số CCCD gắn chip"],
  unit: ["CĐCS", "Đơn vị giới thiệu", "Tên cơ quan/đơn vị", "Đơn vị lập hồ sơ", "Thuộc đơn vị"],
  subUnit: ["Buôn, thôn", "Khóm/ấp", "Phum, sóc", "Tổ SX"],
  address: ["Nơi cư ngụ", "Nơi ĐKTT", "Thôn, xã"],
  achievement: [
    "Thành tích SXKD",
    "Thành tích năm học 2021-2022",
    "Thành tích trong phong trào TN",
    "Hành động dũng cảm",
    "thành tích chống dịch",
    "Công trạng",
  ],
  award: [
    "Đăng ký danh hiệu cuối năm",
    "Danh hiệu đề nghị năm 2022",
    "Đề nghị HTKT năm 2022",
    "Danh hiệu cá nhân",
    "Hình thức khen thưởng đề nghị cấp huyện",
    "Danh hiệu bình xét",
  ],
  awardMark: ["GK LĐLĐ huyện", "Hình thức khen thưởng / BK của Bộ GD&ĐT", "Bằng khen cấp tỉnh", "Bằng khen TW Hội"],
  documents: ["Loại văn bản", "Tên văn bản", "Hồ sơ đã nộp", "Tờ trình"],
  decisionNumber: ["Số hiệu văn bản"],
  votePercent: ["Tỉ lệ phiếu bầu (%)"],
  headcount: ["Tổng số đoàn viên", "Số CBCCVC"],
  seq: ["TT theo đơn vị", "STT chung"],
  workType: ["Loại (công trình/phần việc/sự kiện)"],
  sector: ["Lĩnh vực áp dụng"],
};

const qualified = Object.entries(QUALIFIED).flatMap(([field, headers]) =>
  headers.map((header) => [header, field] as const),
);

describe("what follows the head does not hide it", () => {
  test.each(qualified)("%s is %s", (header, field) => {
    const guess = guessFieldByHeader(header.split(" / "));
    expect({ field: guess.field, sure: guess.confidence >= ASK_BELOW }).toEqual({ field, sure: true });
  });
});

describe("other people, signatures and earlier awards are no field of the register", () => {
  test.each([
    "Họ tên cha",
    "Họ và tên mẹ",
    "Họ tên phụ huynh",
    "Người ký",
    "Chức vụ người ký",
    "Ký tên",
    "Ký nhận",
    "Người nộp",
    "Người nhận",
    "Họ tên giáo viên chủ nhiệm",
    "Đơn vị tính",
    "Diện tích",
    "Nơi áp dụng",
    "Giới thiệu",
    "Hình thức học",
    "Hình thức thi",
    "Nơi nhận",
    "Nơi đăng ký nộp thuế",
    "gio_nckh",
    "Điểm NCKH",
    "Các danh hiệu, HTKT đã được tặng",
    "Danh hiệu năm 2020",
    "Ngày vào làm",
    "Điện thoại phụ huynh",
  ])("%s", (header) => {
    const { field, confidence } = guessFieldByHeader([header]);
    expect(confidence >= ASK_BELOW ? field : null).toBeNull();
  });
});

describe("the name of a body in a database's words", () => {
  test.each([
    ["donvi_name", "unit"],
    ["don_vi_name", "unit"],
    ["khoa_name", "subUnit"],
    ["class_name", "subUnit"],
  ])("%s is a %s's, nobody's own", (header, field) => {
    expect(guessFieldByHeader([header]).field).toBe(field);
  });
});

describe("what a table is a list of decides whom its columns speak of", () => {
  const fields = (...headers: readonly string[]): readonly (string | null)[] => {
    const topic = topicOf(headers.map((header) => [header]));
    return headers.map((header) => guessFieldByHeader([header], topic).field);
  };

  test("the author of articles is the writer, of initiatives the person nominated", () => {
    expect(fields("TT", "Tên bài viết", "Tác giả", "Chức vụ tác giả")).toEqual([
      "seq",
      "articleTitle",
      "writerName",
      "writerPosition",
    ]);
    expect(fields("TT", "Tên sáng kiến", "Tác giả")).toEqual(["seq", "initiative", "name"]);
  });

  test("Loại hình of works is their kind, beside a list of people it is nothing kept", () => {
    expect(fields("Tên công trình", "Loại hình")).toEqual(["workTitle", "workType"]);
    expect(fields("Họ và tên", "Tên sáng kiến", "Loại hình", "Cấp khen")).toEqual([
      "name",
      "initiative",
      null,
      "level",
    ]);
  });
});

test.each(["Mã CCVC", "Số hiệu", "Số hiệu CAND", "Mã số công chức"])(
  "%s numbers an office's own people: it may be an identity number, and is asked about",
  (header) => {
    const guess = guessFieldByHeader([header]);
    expect(guess.field).toBe("idNumber");
    expect(guess.confidence).toBeLessThan(ASK_BELOW);
  },
);

test("what the register calls a field is that field where no word tells of it, but for a single word", () => {
  expect(guessFieldByHeader(["Bonus points"])).toMatchObject({ field: "bonusPoints", confidence: 0.96 });
  expect(guessFieldByHeader(["Điểm tự chấm thi đua"])).toMatchObject({ field: "points" });
  expect(guessFieldByHeader(["Done"]).field).toBeNull();
});
