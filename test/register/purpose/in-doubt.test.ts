import { describe, expect, test } from "@jest/globals";
import { NO_CHOICES, type Register, type TakenSheet } from "../../../src/register/register";
import { purposeShape } from "../../../src/register/shape";
import { takeIn } from "../../../src/register/take-in";
import { gridOf, type Literal } from "../../support/grid";
import { EMPTY_CONTEXT, workbookOf } from "../support";

type Rows = readonly (readonly Literal[])[];

const taken = (rows: Rows, choices = NO_CHOICES): Register =>
  takeIn([workbookOf([gridOf(rows)])], [], EMPTY_CONTEXT, choices);
const sheetOf = (register: Register): TakenSheet | undefined => register.files[0]?.sheets[0];
const fieldsOf = (sheet: TakenSheet | undefined): readonly (string | null)[] =>
  [...(sheet?.tables ?? []), ...(sheet?.aside ?? [])].flatMap(({ columns }) => columns.map(({ field }) => field));

const PUPILS: Rows = [
  ["DANH SÁCH SINH VIÊN LỚP K12"],
  ["STT", "Họ và tên", "Ngày sinh", "Ngành", "Đề tài", "Nhóm", "Ghi chú"],
  [1, "Đinh Văn Kha", "02/03/2003", "Công nghệ thông tin", "Nhận dạng chữ viết tay", "A", ""],
  [2, "Lương Thị Mơ", "14/05/2003", "Kế toán", "Quản lý kho vật tư", "B", ""],
  [3, "Cao Bá Tước", "30/11/2003", "Kế toán", "Phần mềm bán hàng", "A", ""],
];

describe("a list that proposes nobody", () => {
  test("tells whom it names; what else its columns hold waits for the answer", () => {
    const sheet = sheetOf(taken(PUPILS));
    expect(sheet?.purpose.purpose).toBe("staff");
    expect(fieldsOf(sheet)).toEqual(["seq", "name", "birth", null, null, null, "note"]);
  });

  test("tells its columns once the clerk says that they are nominations", () => {
    const first = sheetOf(taken(PUPILS));
    if (first === undefined) throw new Error("no sheet");
    const sheet = sheetOf(taken(PUPILS, { ...NO_CHOICES, purposes: { [purposeShape(first)]: "take" } }));
    expect(sheet?.purpose.purpose).toBe("nominations");
    expect(fieldsOf(sheet)).toContain("sector");
  });

  test("names people by their birth and sex, though each is called by one word", () => {
    const sheet = sheetOf(
      taken([
        ["Tên", "Ngày sinh", "Ngành", "Giới tính"],
        ["Quí", "12/12/2003", "Kỹ thuật phần mềm", "Nam"],
        ["Thi", "02/10/2003", "Kỹ thuật phần mềm", "Nữ"],
        ["Nghi", "05/01/2003", "Kế toán", "Nữ"],
      ]),
    );
    expect(sheet?.purpose.purpose).toBe("staff");
  });

  test("awards of somebody's file, beside punishments, propose nobody", () => {
    const sheet = sheetOf(
      taken([
        ["HỒ SƠ CÁN BỘ"],
        ["STT", "Họ và tên", "Ngày sinh", "Khen thưởng", "Kỷ luật"],
        [1, "Đinh Văn Kha", "02/03/1980", "x", ""],
        [2, "Lương Thị Mơ", "14/05/1985", "", "x"],
      ]),
    );
    expect(sheet?.purpose.purpose).toBe("staff");
  });
});

describe("lists side by side under one title", () => {
  const heads = ["TT", "Họ tên", "Ngày sinh", "Chức vụ", "Nội dung việc làm"];
  const rows: Rows = [
    ["UBND HUYỆN QUỐC OAI", null, null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["TRUNG TÂM Y TẾ HUYỆN", null, null, null, null, "Độc lập - Tự do - Hạnh phúc"],
    [null, "Danh sách đề nghị xét tặng danh hiệu năm 2022"],
    [...heads, ...heads],
    [1, "Đinh Văn Kha", "02/03/1980", "Y tá", "Trực chốt", 1, "Mai Thị Nụ", "21/07/1990", "Hộ lý", "Nấu cháo"],
    [2, "Lương Thị Mơ", "14/05/1985", "Y tá", "Trực chốt", 2, "Cao Bá Tước", "30/11/1979", "Lái xe", "Chở hàng"],
  ];

  test("are what the title says, and each row's unit is its sender", () => {
    const register = taken(rows);
    expect(sheetOf(register)?.purpose.purpose).toBe("nominations");
    expect(register.records.map(({ unitMatch }) => unitMatch?.typed)).toEqual(Array(4).fill("Trung tâm Y tế huyện"));
  });

  test("so does a head that says who is proposed", () => {
    const named = rows
      .slice(3)
      .map((row) => row.map((cell) => (cell === "Họ tên" ? "Họ tên người được đề nghị khen" : cell)));
    expect(sheetOf(taken(named))?.purpose.purpose).toBe("nominations");
  });
});

describe("what proposes besides titles and columns", () => {
  const heads = ["STT", "Tên tập thể, cá nhân", "Năm sinh", "Chức vụ"];
  test("a heading inside the list", () => {
    const sheet = sheetOf(
      taken([
        heads,
        ["I. TẬP THỂ"],
        [1, "Chi hội Nông dân thôn 3", null, null],
        ["II. CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"],
        [2, "Đinh Văn Kha", 1980, "Trưởng thôn"],
      ]),
    );
    expect(sheet?.purpose.purpose).toBe("nominations");
  });

  test("one person among collectives is asked about, not set aside", () => {
    const sheet = sheetOf(
      taken([
        ["DANH SÁCH TRÍCH NGANG"],
        [...heads, "Ngành, lĩnh vực"],
        ["I. Danh sách tập thể"],
        [1, "Công đoàn bộ phận", null, null, "Văn hóa - xã hội"],
        [2, "Tổ liên gia thôn Đoài", null, null, "Văn hóa - xã hội"],
        ["II. CÁ NHÂN"],
        [3, "Đinh Văn Kha", 1977, "Công nhân", "Y tế"],
      ]),
    );
    expect(sheet?.purpose.purpose).toBe("staff");
  });

  test("a sentence with the words of a register is no head of one", () => {
    const prose =
      "Sinh viên phải nộp báo cáo, biên bản và hồ sơ kèm theo cho khoa trước khi hết học kỳ để được xét công nhận kết quả thực tập";
    const sheet = sheetOf(
      taken([
        ["EC212", "Thực tập", prose],
        ["EC213", "Đồ án", "Xây dựng phần mềm"],
        ["EC214", "Khóa luận", "Nghiên cứu"],
      ]),
    );
    expect(sheet?.tables.flatMap(({ records }) => records) ?? []).toEqual([]);
  });
});

describe("no rows of a list", () => {
  test("“(*)” below the heads of columns that must be filled in", () => {
    const register = taken([
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị"],
      ["(*)", "(*)", null, "(*)"],
      [1, "Đinh Văn Kha", "Giáo viên", "Lao động tiên tiến"],
      [2, "Lương Thị Mơ", "Giáo viên", "Lao động tiên tiến"],
    ]);
    expect(sheetOf(register)?.tables.flatMap(({ records }) => records).length).toBe(2);
  });

  test("answers to a survey whose heads are not understood", () => {
    const answer = (name: string): readonly string[] => [
      "Thứ 6, 19-07-2024, 16:02",
      "188140114015",
      `${name.length}@a.vn`,
      name,
      "11-06-1994",
      "Hoàn toàn phù hợp với ngành được đào tạo và rất hài lòng với công việc hiện nay",
    ];
    const sheet = sheetOf(
      taken([
        ["PHIẾU KHẢO SÁT"],
        [
          "Dấu thời gian",
          "Email",
          "MSHV",
          "Bạn tên là gì, cho chúng tôi biết với?",
          "Thuộc lớp",
          "Công việc hiện tại của bạn có phù hợp không?",
        ],
        ...["Đinh Văn Kha", "Lương Thị Mơ", "Cao Bá Tước", "Mai Thị Nụ"].map(answer),
      ]),
    );
    expect(sheet?.purpose.purpose).toBe("other");
  });
});
