import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { commandLine } from "../support/command-line";

/** A plan in a style of its own: no heading in two columns, points numbered by "Điều", a dossier in a sentence. */
const PLAN = `HUYỆN ĐOÀN PHÚ NINH
BAN THƯỜNG VỤ
Số: 77-KH/ĐTN
Phú Ninh, ngày 02 tháng 3 năm 2026
KẾ HOẠCH
Tổ chức đợt thi đua “Tuổi trẻ xung kích” năm 2026
Căn cứ Chương trình số 05-CTr/TĐTN ngày 12/01/2026 của Ban Thường vụ Tỉnh đoàn, Ban Thường vụ Huyện đoàn xây dựng kế hoạch như sau:
I. THỜI GIAN, ĐỐI TƯỢNG
1. Thời gian: từ ngày 10/3/2026 đến hết ngày 30/11/2026.
2. Đối tượng: các chi đoàn, trường học, doanh nghiệp trên địa bàn.
II. KHEN THƯỞNG
1. Danh hiệu “Lao động tiên tiến”: xét tặng cá nhân hoàn thành tốt nhiệm vụ; danh hiệu “Chiến sĩ thi đua cơ sở”: số lượng không quá 15% tổng số cá nhân đạt danh hiệu “Lao động tiên tiến”.
2. Giấy khen của Chủ tịch UBND huyện: mỗi chi đoàn đề nghị tối đa 02 cá nhân, 01 tập thể.
3. Điều kiện: cá nhân không trong thời gian xem xét kỷ luật.
III. HỒ SƠ
Hồ sơ đề nghị khen thưởng gồm: tờ trình, danh sách trích ngang, báo cáo thành tích; gửi về Văn phòng Huyện đoàn trước ngày 05/12/2026.
IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng Huyện đoàn theo dõi, tổng hợp.
Nơi nhận:
- Các chi đoàn;
- Lưu: VP.
TM. BAN THƯỜNG VỤ
BÍ THƯ
Phan Thị Kiều`;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (text: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(
      `<w:document ${W}><w:body>${text
        .split("\n")
        .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
        .join("")}</w:body></w:document>`,
    ),
  });

const HEAD = "STT,Họ và tên / Tên tập thể,Đối tượng,Năm sinh,Chức vụ,Đơn vị,Tóm tắt thành tích,Danh hiệu đề nghị";
const GK = "Giấy khen của Chủ tịch UBND huyện";
const person = (name: string, of: string, award: string, deed: string): string =>
  `,${name},Cá nhân,1999,Đoàn viên,${of},${deed},${award}`;
const LIST = [
  person("Lê Hữu Tín", "Chi đoàn Tam Lộc", GK, "Dựng cầu tạm sau lũ ở xóm dưới"),
  person("Võ Thị Sương", "Chi đoàn Tam Lộc", GK, "Mở lớp dạy bơi cho 40 em nhỏ"),
  person("Đỗ Minh Khôi", "Chi đoàn Tam Lộc", GK, "Hiến máu mười hai lần"),
  ",Chi đoàn Tam Lộc,Tập thể,,,Chi đoàn Tam Lộc,Trồng 2 km đường hoa," + GK,
  person("Bùi Thị Ái", "Trường THCS Phan Tây Hồ", "Lao động tiên tiến", "Chủ nhiệm lớp chín đỗ hết vào trung học"),
  person("Hà Công Vinh", "Trường THCS Phan Tây Hồ", "Chiến sĩ thi đua cơ sở", "Viết phần mềm thư viện cho nhà trường"),
];

test("an unseen plan's draft, ticked without change, runs the whole job", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "so-thi-dua-draft-"));
  const at = (name: string): string => path.join(folder, name);
  try {
    await writeFile(at("ke-hoach.docx"), docx(PLAN));
    expect((await commandLine("campaigns", "--draft", at("ke-hoach.docx"), "--out", at("dot.json"))).code).toBe(0);

    expect((await commandLine("template", "--campaign", at("dot.json"), "--out", at("mau.xlsx"))).code).toBe(0);
    const { sheets } = await readWorkbook("mau.xlsx", new Uint8Array(await readFile(at("mau.xlsx"))));
    expect(sheets.map(({ name }) => name)).toContain("Đề nghị khen thưởng");

    await writeFile(at("ds.csv"), `\uFEFFDANH SÁCH ĐỀ NGHỊ\n\n${[HEAD, ...LIST].join("\n")}\n`);
    await writeFile(
      at("don-vi.csv"),
      "\uFEFFTên đơn vị,Loại đơn vị\nChi đoàn Tam Lộc,chi đoàn\nTrường THCS Phan Tây Hồ,trường học\n",
    );
    const asked = [at("ds.csv"), "--campaign", at("dot.json"), "--units", at("don-vi.csv"), "--today", "2026-12-04"];
    const { out } = await commandLine("check", ...asked, "--json");
    const { records, findings } = JSON.parse(out) as {
      readonly records: number;
      readonly findings: readonly { code: string; severity: string; unit: string | null; message: string }[];
    };
    expect(records).toBe(6);
    const said = (code: string) => findings.filter((one) => one.code === code).map(({ message }) => message);
    expect(said("quota-above-max")).toEqual([expect.stringContaining("Chi đoàn Tam Lộc: thừa 1 cá nhân; có 3")]);
    // Two LĐTT, one of them as CSTĐCS: of two, 15 % are none.
    expect(said("share-above-cap")).toEqual([expect.stringContaining("15% × 2 = 0,3, làm tròn xuống là 0. Giảm 1.")]);
    const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(new Set(errors)).toEqual(new Set(["quota-above-max", "share-above-cap"]));
    // Neither a birth nor a post is asked of a collective.
    expect(findings.filter(({ message }) => /“(?:Ngày, tháng, năm sinh|Chức vụ)”/u.test(message))).toEqual([]);

    const { code } = await commandLine("report", ...asked, "--out", at("bao-cao.xlsx"), "--letters", at("thu"));
    expect(code).toBe(1);
    const report = await readWorkbook("bao-cao.xlsx", new Uint8Array(await readFile(at("bao-cao.xlsx"))));
    const names = report.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Tổng hợp", "Chỉ tiêu, tỷ lệ", "Đối chiếu", "Sổ đề nghị"]));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what is due each month is no closing report, and a kind that a doubtful figure speaks of is not refused", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "so-thi-dua-draft-"));
  try {
    const plan = path.join(folder, "ke-hoach.docx");
    const monthly = "2. Trưởng bản báo cáo kết quả về UBND xã vào ngày 25 hằng tháng.";
    const text = PLAN.replace(
      "2. Giấy khen của Chủ tịch UBND huyện: mỗi chi đoàn đề nghị tối đa 02 cá nhân, 01 tập thể.",
      "2. Chủ tịch UBND huyện tặng Giấy khen cho cá nhân tiêu biểu và không quá 05 thôn.",
    ).replace("1. Văn phòng Huyện đoàn theo dõi, tổng hợp.", `1. Văn phòng Huyện đoàn theo dõi, tổng hợp.\n${monthly}`);
    await writeFile(plan, docx(text));
    const dot = path.join(folder, "dot.json");
    expect((await commandLine("campaigns", "--draft", plan, "--out", dot)).code).toBe(0);
    const campaign = JSON.parse(await readFile(dot, "utf8")) as {
      readonly subjects: readonly string[];
      readonly submissions: readonly { readonly deadline: { readonly type: string }; readonly closing: boolean }[];
    };
    expect(campaign.subjects).toEqual(["individual", "collective"]);
    const each = campaign.submissions.filter(({ deadline }) => deadline.type === "monthly");
    expect(each.map(({ closing }) => closing)).toEqual([false]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
