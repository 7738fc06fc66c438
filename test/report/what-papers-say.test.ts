import { builtIn } from "../../src/campaign/built-in/index";
import { buildReport } from "../../src/report/build-report";
import { asMatter } from "../../src/report/letters/letter-figures";
import { buildLetters } from "../../src/report/letters/write-letters";
import { unitInText } from "../../src/report/office-words";
import { headLines } from "../../src/report/print/head-lines";
import { postAt } from "../../src/report/printed-nomination";
import { day, fileOf, iso, record, registerOf, unit } from "../check/support";
import { inputFor, linesOf, sheetOf } from "./support";

/**
 * From the plan itself (Phú Lãm 2022): 1/1–31/12/2022; titles of the city before 19/6, registration before 8/1/2022;
 * small collectives and direct workers preferred; the ward's Giấy khen is the ward chairman's to give.
 */
const campaign = builtIn("phu-lam-2022");
if (campaign === null) throw new Error("the campaign is built in");

const [GROUP, POLICE, FARMERS] = ["Tổ dân phố số 1", "Công an phường", "Hội Nông dân phường"] as const;
const [OWN, CITIZEN, CAPITAL] = [
  "Giấy khen của Chủ tịch UBND phường",
  "Công dân Thủ đô ưu tú",
  "Vì sự nghiệp xây dựng Thủ đô",
] as const;

interface Nominee {
  readonly name: string;
  readonly award: string;
  readonly sentOn: string;
  readonly direct: boolean;
}
const nominees = (at: string, all: readonly Nominee[]) =>
  all.map(({ name, award, sentOn, direct }, index) =>
    record(
      {
        name,
        kind: name.startsWith("Chi hội") ? "collective" : "individual",
        awards: [award],
        level: award === OWN ? "Cấp phường" : "Cấp Thành phố",
        sentOn: iso(sentOn),
        achievement: `Việc của ${name}`,
        direct,
        unit: at,
        ...(name.startsWith("Chi hội") ? { subUnit: "Chi bộ 2" } : { birth: iso("1980"), position: "Tổ phó" }),
      },
      { file: `${at}.xlsx`, row: index + 5, in: at },
    ),
  );
const files = [
  nominees(GROUP, [
    { name: "Nguyễn Văn An", award: OWN, sentOn: "2022-08-30", direct: true },
    { name: "Trần Thị Bình", award: OWN, sentOn: "2022-08-30", direct: false },
    { name: "Chi hội 3", award: OWN, sentOn: "2022-08-30", direct: true },
    { name: "Lê Văn Én", award: CAPITAL, sentOn: "2022-07-01", direct: true },
    { name: "Vũ Thị Hoa", award: CAPITAL, sentOn: "2022-07-01", direct: true },
  ]),
  nominees(POLICE, [{ name: "Đỗ Văn Ổn", award: CITIZEN, sentOn: "2022-06-10", direct: true }]),
  [
    record(
      { documents: campaign.submissions[0]?.name, receivedOn: iso("2022-01-06"), unit: GROUP },
      { file: "so.xlsx", in: GROUP, register: "submissions" },
    ),
  ],
];
const register = registerOf(
  files.map((records) => fileOf(records)),
  [unit(GROUP), unit(POLICE), unit(FARMERS)],
);
const input = inputFor(campaign, register, { today: day("2023-01-06") });
const report = buildReport(input);
const sheets = (name: string) => linesOf(sheetOf(report.workbook, name));
/** The rows of a table, from the one that begins with the text to the one before the signatures or the next part. */
function table(name: string, head: string): readonly (readonly string[])[] {
  const lines = sheets(name);
  const from = lines.findIndex(([first]) => first === head);
  const rest = lines.slice(from);
  const to = rest.findIndex(([first = ""], at) => at > 0 && /^0:(?:[IVX]+\. Theo|NGƯỜI LẬP|THƯ KÝ)/u.test(first));
  return rest.slice(0, to);
}
const serial = (text: string): string => String(Date.parse(text) / 86_400_000 + 25_569);

const OFFICE = ["0:UBND PHƯỜNG PHÚ LÃM", "0:HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"];
const CHAIR = ["TM. HỘI ĐỒNG", "CHỦ TỊCH", "CHỦ TỊCH UBND PHƯỜNG", "(Ký tên, đóng dấu)", "Nguyễn Thị Thịnh"];
const WARD = "Ủy ban nhân dân phường Phú Lãm".toUpperCase();

describe("what the sheets say of three units, cell by cell", () => {
  it.each(["Tổng hợp", "Phân tích", "Chỉ tiêu, tỷ lệ", "Để ngoài tờ trình", "Theo dõi nộp", "Đối chiếu", "Tệp nguồn"])(
    "%s is headed, dated and signed by the council",
    (name) => {
      const lines = sheets(name);
      expect(lines.slice(0, 2).map(([first = ""]) => first.replace("\n", " "))).toEqual(OFFICE);
      expect(lines[0]?.[1]).toMatch(/^\d:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u);
      expect(lines[1]?.[1]).toMatch(/^\d:Độc lập - Tự do - Hạnh phúc$/u);
      expect(lines[2]?.[0]).toMatch(/^\d:Phú Lãm, ngày 06 tháng 01 năm 2023$/u);
      expect(lines[4]).toEqual(["0:Công tác thi đua, khen thưởng phường Phú Lãm năm 2022"]);
      const foot = lines.slice(-5).map((cells) => cells.at(-1)?.replace(/^\d+:/u, ""));
      expect(foot).toEqual(CHAIR);
      expect(lines.at(-5)?.[0]).toBe("0:NGƯỜI LẬP BIỂU");
      expect(lines.at(-4)?.[0]).toBe("0:(Ký, ghi rõ họ tên)");
    },
  );

  it("the biểu tổng hợp: units by awards and kinds", () => {
    expect(table("Tổng hợp", "0:STT")).toEqual([
      [
        ...["0:STT", "1:Đơn vị", "2:Loại đơn vị", "3:Tổng số đề nghị", "4:Trong đó", "6:Danh hiệu thi đua"],
        ...["9:Hình thức khen thưởng", "11:Tỷ lệ", "12:Để ngoài tờ trình", "13:Ghi chú"],
      ],
      ["4:Tập thể", "5:Cá nhân", `6:${CITIZEN}`, `7:${CAPITAL}`, "8:Cộng", `9:${OWN}`],
      ["6:Cá nhân", "7:Cá nhân", "9:Tập thể", "10:Cá nhân"],
      [
        ...[`0:1`, `1:${GROUP}`, "2:Tổ dân phố", "3:5", "4:1", "5:4", "6:0", "7:2", "8:2"],
        ...["9:1", "10:2", "11:83,3 %", "12:2"],
      ],
      [
        ...["0:2", `1:${POLICE}`, "2:Ngành", "3:1", "4:0", "5:1", "6:1", "7:0", "8:1", "9:0", "10:0"],
        ...["11:16,7 %", "12:0", "13:Chưa nộp (1)"],
      ],
      [
        ...["0:3", `1:${FARMERS}`, "2:MTTQ, đoàn thể phường", "3:0", "4:0", "5:0", "6:0", "7:0", "8:0", "9:0", "10:0"],
        ...["11:0,0 %", "12:0", "13:Chưa gửi danh sách"],
      ],
      ["0:Tổng cộng", "3:6", "4:1", "5:5", "6:1", "7:2", "8:3", "9:1", "10:2", "11:100,0 %", "12:2"],
      ["0:Văn bản, hồ sơ: (1) Đăng ký danh hiệu thi đua, hình thức khen thưởng năm 2022."],
    ]);
  });

  it("the analysis: kinds of units, awards", () => {
    expect(table("Phân tích", "0:I. Theo loại đơn vị").slice(1)).toEqual([
      [
        ...["0:STT", "1:Loại đơn vị", "2:Số đơn vị", "3:Có đề nghị", "4:Tổng số đề nghị", "5:Tập thể", "6:Cá nhân"],
        "7:Tỷ lệ",
      ],
      ["0:1", "1:Ngành", "2:1", "3:1", "4:1", "5:0", "6:1", "7:16,7 %"],
      ["0:2", "1:Tổ dân phố", "2:1", "3:1", "4:5", "5:1", "6:4", "7:83,3 %"],
      ["0:3", "1:MTTQ, đoàn thể phường", "2:1", "3:0", "4:0", "5:0", "6:0", "7:0,0 %"],
      ["0:Tổng cộng", "2:3", "3:2", "4:6", "5:1", "6:5", "7:100,0 %"],
    ]);
    expect(table("Phân tích", "0:II. Theo danh hiệu, hình thức").slice(2, -1)).toEqual([
      ["0:DANH HIỆU THI ĐUA"],
      ["0:1", `1:${CITIZEN}`, "2:0", "3:1", "4:1", "5:0", "6:1"],
      ["0:2", `1:${CAPITAL}`, "2:0", "3:2", "4:2", "5:0", "6:2"],
      ["0:HÌNH THỨC KHEN THƯỞNG"],
      ["0:3", `1:${OWN}`, "2:1", "3:2", "4:3", "5:0", "6:3"],
    ]);
  });

  it("the shares that the plan asks to raise, 1 of 6 and 4 of 5, without a bound of its own", () => {
    expect(table("Chỉ tiêu, tỷ lệ", "0:STT")).toEqual([
      ["0:STT", "1:Phạm vi", "4:Đếm được", "5:Trên tổng số / số tháng đạt", "6:Tỷ lệ", "7:Kết quả"],
      ["0:Nâng tỷ lệ khen thưởng tập thể nhỏ. (Mục B.II)"],
      ["0:1", "1:Toàn đợt", "4:1", "5:6", "6:16,7 %", "7:Không ấn định"],
      ["0:Nâng tỷ lệ khen thưởng người lao động trực tiếp ở ngành, bộ phận, tổ dân phố. (Mục B.II)"],
      ["0:1", "1:Toàn đợt", "4:4", "5:5", "6:80,0 %", "7:Không ấn định"],
    ]);
  });

  it("who is asked for, in an annex of the council's tờ trình; one annex alone has no number", () => {
    const lines = sheets(`Trình ${CITIZEN}`);
    expect(lines.slice(3, 6)).toEqual([
      ["0:Phụ lục"],
      ["0:DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU “CÔNG DÂN THỦ ĐÔ ƯU TÚ”"],
      ["0:Công tác thi đua, khen thưởng phường Phú Lãm năm 2022"],
    ]);
    expect(lines[6]?.[0]).toMatch(/^0:\(Kèm theo Tờ trình số +\/TTr-HĐTĐKT ngày +tháng +năm 2023 của Hội đồng/u);
    expect(lines.slice(7, 11)).toEqual([
      ["0:I. CÁ NHÂN"],
      [
        ...["0:STT", "1:Họ và tên", "2:Năm sinh", "3:Chức vụ, nơi công tác hoặc nơi ở", "4:Đơn vị đề nghị"],
        "5:Tóm tắt thành tích",
      ],
      ["0:1", "1:Đỗ Văn Ổn", "2:1980", "3:Tổ phó", `4:${POLICE}`, "5:Việc của Đỗ Văn Ổn"],
      ["0:Tổng cộng", "3:1", "4:Danh sách có 1 cá nhân."],
    ]);
  });

  it("who is rewarded, in an annex of the chairman's decision and not of the council's", () => {
    const lines = sheets("Khen Giấy khen UBND phường");
    expect(lines[0]).toEqual([`0:${WARD}`, "4:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
    expect(lines.flat().some((cell) => cell.includes("HỘI ĐỒNG") || cell.includes("HĐTĐKT"))).toBe(false);
    expect(lines.flat()).toContain("0:DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG");
    expect(lines.flat().find((cell) => cell.startsWith("0:(Kèm"))).toMatch(
      /^0:\(Kèm theo Quyết định số +\/QĐ-UBND ngày +tháng +năm 2023 của Chủ tịch Ủy ban nhân dân phường\)$/u,
    );
    const numbered = lines.filter(([first = ""]) => /^0:\d+$/u.test(first));
    expect(numbered).toEqual([
      ["0:1", "1:Chi hội 3", "3:Chi bộ 2", `4:${GROUP}`, "5:Việc của Chi hội 3"],
      ["0:1", "1:Nguyễn Văn An", "2:1980", "3:Tổ phó", `4:${GROUP}`, "5:Việc của Nguyễn Văn An"],
      ["0:2", "1:Trần Thị Bình", "2:1980", "3:Tổ phó", `4:${GROUP}`, "5:Việc của Trần Thị Bình"],
    ]);
    expect(lines.slice(-2)).toEqual([
      ["0:NGƯỜI LẬP BIỂU", "4:CHỦ TỊCH"],
      ["0:(Ký, ghi rõ họ tên)", "4:(Ký tên, đóng dấu)"],
    ]);
  });

  it("who stays out and why; the same reason is written once", () => {
    const rows = table("Để ngoài tờ trình", "0:STT");
    expect(rows.slice(0, 2)).toEqual([
      [
        ...["0:STT", "1:Họ và tên; tên tập thể, hộ gia đình", "2:Đơn vị đề nghị", "3:Danh hiệu, hình thức đề nghị"],
        "4:Lý do chưa trình",
      ],
      ["0:KHÔNG ĐỦ ĐIỀU KIỆN THEO KẾ HOẠCH (2)"],
    ]);
    expect(rows[2]?.slice(0, 4)).toEqual(["0:1", "1:Lê Văn Én", `2:${GROUP}`, `3:${CAPITAL}`]);
    expect(rows[2]?.[4]).toContain("01/07/2022");
    expect(rows[2]?.[4]).toContain("18/06/2022");
    expect(rows[3]).toEqual(["0:2", "1:Vũ Thị Hoa", `2:${GROUP}`, `3:${CAPITAL}`, "4:Như số thứ tự 1."]);
  });

  it("the votes: room to write, list by list", () => {
    expect(table("Kết quả bỏ phiếu", "0:STT")).toEqual([
      [
        ...["0:STT", "1:Họ và tên; tên tập thể, hộ gia đình", "2:Đơn vị đề nghị", "3:Phiếu tại đơn vị"],
        ...["4:Số phiếu đồng ý", "5:Tỷ lệ", "6:Tỷ lệ tối thiểu (%)", "7:Kết quả"],
      ],
      [`0:${CITIZEN} (cấp thành phố): 1 đề nghị`],
      ["0:1", "1:Đỗ Văn Ổn", `2:${POLICE}`],
      [`0:${OWN} (cấp phường): 3 đề nghị`],
      ["0:1", "1:Nguyễn Văn An", `2:${GROUP}`],
      ["0:2", "1:Trần Thị Bình", `2:${GROUP}`],
      ["0:3", "1:Chi hội 3", `2:${GROUP}`],
    ]);
  });

  it("the certificates: each with who grants it, and rows as high as their texts", () => {
    const plan = sheetOf(report.workbook, "In giấy khen");
    const [head = [], ...rows] = linesOf(plan);
    expect(head.map((cell) => cell.replace(/^\d+:/u, ""))).toEqual([
      ...["STT", "Danh xưng", "Họ và tên", "Đối tượng", "Năm sinh", "Chức vụ", "Đơn vị", "Khen thưởng", "Cấp"],
      ...["Người tặng", "Thành tích", "Số quyết định", "Ngày quyết định", "Số vào sổ"],
    ]);
    expect(rows.map((cells) => [cells[1], cells.find((cell) => cell.startsWith("9:"))])).toEqual([
      ["2:Đỗ Văn Ổn", "9:CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ"],
      ["2:Nguyễn Văn An", `9:CHỦ TỊCH ${WARD}`],
      ["2:Trần Thị Bình", `9:CHỦ TỊCH ${WARD}`],
      ["2:Chi hội 3", `9:CHỦ TỊCH ${WARD}`],
    ]);
    expect([1, 2, 3, 4].map((row) => (plan.fittedHeights?.get(row) ?? 0) > 20)).toEqual([true, true, true, true]);
  });

  it("the papers that units owe: registered before 8/1, a dossier without a day", () => {
    const [named, last] = [serial("2022-01-08"), serial("2022-01-07")];
    expect(table("Theo dõi nộp", "0:STT")).toEqual([
      [
        ...["0:STT", "1:Đơn vị", "2:Ngày ghi trong kế hoạch", "3:Ngày cuối còn trong hạn", "4:Ngày nhận"],
        ...["5:Tình trạng", "6:Số ngày quá hạn"],
      ],
      ["0:Đăng ký danh hiệu thi đua, hình thức khen thưởng năm 2022"],
      ["0:1", `1:${GROUP}`, `2:${named}`, `3:${last}`, `4:${serial("2022-01-06")}`, "5:Nộp đúng hạn"],
      ["0:2", `1:${POLICE}`, `2:${named}`, `3:${last}`, "5:Quá hạn, chưa nộp", "6:364"],
      ["0:3", `1:${FARMERS}`, `2:${named}`, `3:${last}`, "5:Quá hạn, chưa nộp", "6:364"],
      ["0:Hồ sơ đề nghị khen thưởng tổng kết năm 2022"],
      ["0:1", `1:${GROUP}`, "5:Chưa nộp"],
      ["0:2", `1:${POLICE}`, "5:Chưa nộp"],
      ["0:3", `1:${FARMERS}`, "5:Chưa nộp"],
    ]);
    expect(sheets("Theo dõi nộp").slice(5, 9)).toEqual([
      ["0:Tổng hợp tình trạng nộp", "5:Số lượt"],
      ["0:Nộp đúng hạn", "5:1"],
      ["0:Chưa nộp", "5:3"],
      ["0:Quá hạn, chưa nộp", "5:2"],
    ]);
  });

  it("heads and signatures keep their room where columns of the tracker are left out", () => {
    const undated = campaign.submissions.map((one) => ({ ...one, deadline: { type: "open" as const } }));
    const one = inputFor({ ...campaign, submissions: undated }, register, { today: input.today });
    const plan = sheetOf(buildReport(one).workbook, "Theo dõi nộp");
    const full = sheetOf(report.workbook, "Theo dõi nộp");
    const lines = linesOf(plan);
    expect(lines.find(([first]) => first === "0:STT")).toEqual(["0:STT", "1:Đơn vị", "5:Ngày nhận", "6:Tình trạng"]);
    const sum = ({ columns }: typeof plan): number => columns.reduce((all, { width }) => all + width, 0);
    expect(sum(plan)).toBe(sum(full));
    expect([...plan.rowHeights.values()].slice(0, 4)).toEqual([...full.rowHeights.values()].slice(0, 4));
  });

  it("the proof rests on the plan, of which it tells no more than is known", () => {
    const said = (of: typeof input): string =>
      linesOf(sheetOf(buildReport(of).workbook, "Đối chiếu"))
        .flat()
        .find((text) => text.startsWith("0:Lập ngày")) ?? "";
    expect(said(input)).toBe(
      "0:Lập ngày 06/01/2023 theo Kế hoạch công tác thi đua, khen thưởng năm 2022 của Hội đồng Thi đua - Khen thưởng phường Phú Lãm; thành tích được xét trong thời gian từ ngày 01/01/2022 đến hết ngày 31/12/2022.",
    );
    const plan = { ...campaign.plan, title: "Tổng kết thi đua năm 2022", issuer: "" };
    const period = { ...campaign.period, from: null, to: null };
    const bare = inputFor({ ...campaign, plan, period }, register, { today: input.today });
    expect(said(bare)).toBe("0:Lập ngày 06/01/2023 theo kế hoạch về việc tổng kết thi đua năm 2022.");
  });

  it("a name at the head is broken before its place, never inside a word", () => {
    expect(headLines("HỢP TÁC XÃ NÔNG NGHIỆP NGHĨA XUÂN", 170, 12, true)).not.toContain("HỢP TÁC\n");
    expect(headLines("ỦY BAN NHÂN DÂN XÃ CẤN HỮU", 150, 12, true)).toBe("ỦY BAN NHÂN DÂN\nXÃ CẤN HỮU");
  });

  it("the sources: every file with its code and what of it is in the register", () => {
    expect(
      table("Tệp nguồn", "0:Mã")
        .slice(1, -1)
        .map((cells) => [cells[0], cells[1], cells[4]]),
    ).toEqual([
      ["0:T01", `1:${GROUP}.xlsx`, "4:5"],
      ["0:T02", `1:${POLICE}.xlsx`, "4:1"],
      ["0:T03", "1:so.xlsx", "4:1"],
    ]);
  });
});

describe("what the letters say of the same", () => {
  const { documents } = buildLetters(input, report);
  /** Paragraphs and rows of a letter in their order; what is left to fill in stands as dots. */
  const said = (name: string): readonly string[] =>
    (documents.find((one) => one.name === name)?.blocks ?? []).flatMap((block) =>
      block.kind === "paragraph"
        ? [block.runs.map(({ text }) => text).join("")]
        : block.rows.map((cells) =>
            cells.map((cell) => cell.map(({ runs }) => runs.map(({ text }) => text).join("")).join("\n")).join(" | "),
          ),
    );

  it("the tờ trình asks the city's chairman through the district's council", () => {
    const lines = said("to-trinh-de-nghi-khen-thuong");
    expect(lines).toContain(
      "Kính gửi: Chủ tịch Ủy ban nhân dân Thành phố (qua Hội đồng Thi đua - Khen thưởng quận Hà Đông)",
    );
    expect(lines).toContain("1. Có 1 đề nghị của 1 đơn vị đủ điều kiện trình, gồm 1 cá nhân.");
    expect(lines).toContain(`1 | ${CITIZEN} | 1 | 1 | Phụ lục`);
    expect(lines).toContain("3. Danh sách cụ thể tại Phụ lục kèm theo Tờ trình này.");
    expect(lines).toContain("1 | Đỗ Văn Ổn | 1980 | Tổ phó, Công an phường | Việc của Đỗ Văn Ổn");
    expect(lines.join("\n")).not.toMatch(/Nguyễn Văn An|Lê Văn Én|Vũ Thị Hoa/u);
  });

  it("the draft decision is the ward chairman's", () => {
    const lines = said("du-thao-quyet-dinh");
    expect(lines).toContain(`CHỦ TỊCH ${WARD}`);
    expect(lines).toContain(`Điều 1. Tặng ${OWN} cho 1 tập thể, 2 cá nhân (danh sách tại Phụ lục kèm theo).`);
    expect(lines).toContain("1 | Chi hội 3 | Chi bộ 2, tổ dân phố số 1 | Việc của Chi hội 3");
    const sheet = sheets("Khen Giấy khen UBND phường").flat();
    expect(sheet).toContain(`0:${lines.find((text) => text.startsWith("(Kèm theo"))?.replace(/\u00A0/gu, " ") ?? ""}`);
  });

  it("the reminder names who owes what, with its day", () => {
    const lines = said("cong-van-don-doc");
    const due = "Đăng ký danh hiệu thi đua, hình thức khen thưởng năm 2022 (trước ngày 08/01/2022)";
    expect(lines.filter((text) => /^\d+ \| /u.test(text))).toEqual([
      `1 | ${POLICE} | ${due}`,
      `2 | ${FARMERS} | - ${due};\n- Hồ sơ đề nghị khen thưởng tổng kết năm 2022`,
    ]);
  });

  it("a reminder to one unit speaks to it alone", () => {
    const one = inputFor(campaign, { ...register, expected: [unit(GROUP), unit(FARMERS)] }, { today: input.today });
    const letter = buildLetters(one, buildReport(one)).documents.find(({ kind }) => kind === "reminder");
    expect(letter?.addressee).toBe(FARMERS);
    const text = JSON.stringify(letter?.blocks);
    expect(text).toContain("chưa nhận được hồ sơ, báo cáo sau đây của đơn vị:");
    expect(text).toContain("Đề nghị đơn vị hoàn thiện");
    expect(text).not.toMatch(/các đơn vị|1 đơn vị/iu);
  });

  it("the report: shares with a space, what fell short, whom it asks", () => {
    const lines = said("bao-cao-tong-ket");
    expect(lines).toContain(
      "1. Đơn vị tham gia: 2/3 đơn vị theo danh sách đã gửi đến ngày 06/01/2023; thành tích được xét trong thời gian từ ngày 01/01/2022 đến hết ngày 31/12/2022.",
    );
    expect(lines).toContain("- 1/3 đơn vị chưa gửi danh sách: Hội Nông dân phường.");
    expect(lines).toContain("- 2 đề nghị không đúng đối tượng, tiêu chuẩn, thời hạn của kế hoạch.");
    expect(lines).toContain(
      "- Nâng tỷ lệ khen thưởng tập thể nhỏ. Kết quả: 1 tập thể trên tổng số 6 đề nghị, bằng 16,7 %; kế hoạch không nêu mức cụ thể.",
    );
    expect(lines.filter((text) => /\d%/u.test(text))).toEqual([]);
    expect(lines).toContain("- 3 trường hợp thuộc thẩm quyền quyết định tại chỗ, có dự thảo quyết định.");
  });
});

describe("of rows of which nobody knows the unit", () => {
  const open = record(
    { name: "Khổng Minh Đức", kind: "individual", awards: [OWN], level: "Cấp phường", achievement: "Bắt cướp" },
    { file: "la.xlsx", unitMatch: { typed: "", from: "file", unit: null, candidates: [] } },
  );
  const lost = inputFor(
    campaign,
    registerOf(
      [...files, [open]].map((records) => fileOf(records)),
      [],
    ),
    {
      today: input.today,
    },
  );
  const told = buildReport(lost);

  it("no unit is counted, in letter and sheet alike, and all rows are", () => {
    const analysis = linesOf(sheetOf(told.workbook, "Phân tích"));
    expect(analysis.find((cells) => cells.includes("1:Chưa rõ đơn vị"))?.slice(2, 5)).toEqual(["2:0", "3:0", "4:1"]);
    expect(analysis.find(([first]) => first === "0:Tổng cộng")?.slice(1, 4)).toEqual(["2:2", "3:2", "4:7"]);
    const letter = JSON.stringify(buildLetters(lost, told).documents.find(({ kind }) => kind === "closing-report"));
    expect(letter).toContain("Đơn vị tham gia: 2 đơn vị đã gửi");
  });

  it("the office heads and signs their sheet, no unit does", () => {
    const lines = linesOf(sheetOf(told.workbook, "Chưa rõ đơn vị"));
    expect(lines.slice(0, 2).map(([first = ""]) => first.replace("\n", " "))).toEqual(OFFICE);
    expect(lines.flat()).toContain("0:ĐỀ NGHỊ CHƯA RÕ ĐƠN VỊ");
    expect(lines.flat().join()).not.toContain("THỦ TRƯỞNG");
    expect(lines.flat()).toContain("3:TM. HỘI ĐỒNG");
  });
});

describe("inside a sentence", () => {
  it.each([
    ["Phong trào thi đua “Xanh”", "phong trào thi đua “Xanh”"],
    ["Tổng kết thi đua năm 2026", "việc tổng kết thi đua năm 2026"],
    ["Người tốt, việc tốt", "người tốt, việc tốt"],
    ["Bắc Từ Liêm sáng, xanh", "Bắc Từ Liêm sáng, xanh"],
    ["Thi đua Cụm số 3", "thi đua Cụm số 3"],
    ["NTM kiểu mẫu", "NTM kiểu mẫu"],
    ["Đảng viên gương mẫu", "Đảng viên gương mẫu"],
  ])("%s", (title, matter) => {
    expect(asMatter(title)).toBe(matter);
  });

  it.each([
    ["Huyện đoàn Quỳ Hợp", "Huyện đoàn Quỳ Hợp"],
    ["Xã Hội Hoan", "xã Hội Hoan"],
    ["Huyện Quỳ Hợp", "huyện Quỳ Hợp"],
  ])("%s is %s", (unitName, said) => {
    expect(unitInText(unitName)).toBe(said);
  });

  it.each([
    ["Đoàn Thanh niên phường", "Đoàn Thanh niên phường Tân Hòa", "Bí thư, Đoàn Thanh niên phường Tân Hòa"],
    ["Chi hội 3", "Hội Phụ nữ phường", "Bí thư, Chi hội 3, Hội Phụ nữ phường"],
    ["Đoàn", "Đoàn Thanh niên", "Bí thư, Đoàn, Đoàn Thanh niên"],
  ])("a post at %s of %s names the unit once", (subUnit, at, said) => {
    expect(postAt(record({ position: "Bí thư", subUnit }), at)).toBe(said);
  });
});
