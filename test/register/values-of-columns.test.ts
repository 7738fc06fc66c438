import { readDate } from "../../src/text/dates";
import { fieldsOf, take } from "./support";

describe("values that their column explains", () => {
  test("N under Nữ is a woman, a blank a man", () => {
    const rows = [
      ["STT", "Họ và tên", "Nữ"],
      [1, "Đinh Văn Kha", null],
      [2, "Lương Thị Mơ", "N"],
      [3, "Mai Thị Nụ", "n"],
    ];
    expect(fieldsOf(take(rows)).map(({ sex }) => sex)).toEqual(["male", "female", "female"]);
  });

  test("Ông and Cô are family names where nobody else has an honorific", () => {
    const names = ["Đinh Văn Kha", "Ông Thành Đạt", "Cô Văn Bình", "Mai Thị Nụ", "Cao Bá Tước"];
    const list = (all: readonly string[]): readonly (string | undefined)[] =>
      fieldsOf(take([["STT", "Họ và tên", "Chức vụ"], ...all.map((name, at) => [at + 1, name, "Y sĩ"])])).map(
        ({ name }) => name,
      );
    expect(list(names)).toEqual(names);
    expect(list([...names, "Bà Lương Thị Mơ"])).toContain("Thành Đạt");
    expect(list(["Ông Thành Đạt"])).toEqual(["Thành Đạt"]);
  });

  test.each([
    ["00/00/1995", "1995"],
    ["0/0/1960", "1960"],
    ["00-00-1971", "1971"],
  ])("%s is %s", (text, iso) => {
    expect(readDate(text)).toMatchObject({ ok: true, iso });
  });

  test("a passport's number gets no zero, an identity card's does", () => {
    const id = (header: string): string | undefined =>
      fieldsOf(
        take([
          ["STT", "Họ và tên", header],
          [1, "Đinh Văn Kha", 12345678],
          [2, "Mai Thị Nụ", 12345679],
        ]),
      )[0]?.idNumber;
    expect(id("Số hộ chiếu")).toBe("12345678");
    expect(id("Số CMND")).toBe("012345678");
  });

  test("words where votes are counted are kept and told; counts, shares and blanks are not", () => {
    const cells = ["28/30", "100 %", 27, "25 phiếu", null, "-", "Nhất trí", "đa số tán thành"];
    const rows = cells.map((votes, at) => [at + 1, ["Đinh Văn Kha", "Mai Thị Nụ"][at % 2] ?? "", votes]);
    const { records } = take([["STT", "Họ và tên", "Số phiếu đồng ý"], ...rows]);
    expect(records.map(({ problems }) => problems.map(({ code, typed }) => [code, typed]))).toEqual([
      ...[[], [], [], [], [], []],
      [["type-number", "Nhất trí"]],
      [["type-number", "đa số tán thành"]],
    ]);
    expect(records.map(({ fields }) => fields.votes)).toEqual(expect.arrayContaining(["Nhất trí", "28/30"]));
  });

  test("votes in a column of percents: of so many, with the percentage beside it, in words", () => {
    const cells = ["14/20", "15/15", "18/20 (90%)", "đạt 70%", "70,5 %", 0.7, "20/14", "3/0", "01/02/2025"];
    const rows = cells.map((votes, at) => [at + 1, ["Đinh Văn Kha", "Mai Thị Nụ"][at % 2] ?? "", votes]);
    const { records } = take([["STT", "Họ và tên", "Tỷ lệ phiếu (%)"], ...rows]);
    const unread = undefined;
    expect(records.map(({ fields }) => fields.votePercent)).toEqual([
      70,
      100,
      90,
      70,
      70.5,
      70,
      unread,
      unread,
      unread,
    ]);
  });

  test("what is left of a formula's error in a text file is an error", () => {
    const register = take([
      ["STT", "Họ và tên", "Chức vụ"],
      [1, "Đinh Văn Kha", "#REF!"],
      [2, "Mai Thị Nụ", "#1 của tổ"],
    ]);
    expect(register.records.map(({ fields, problems }) => [fields.position, problems.map(({ code }) => code)])).toEqual(
      [
        [undefined, ["formula-error"]],
        ["#1 của tổ", []],
      ],
    );
  });

  test.each([
    ["Đội văn nghệ thôn 5", "collective"],
    ["Tổ Công nghệ số cộng đồng", "collective"],
    ["Đội Thanh niên xung kích", "collective"],
    ["Làng Văn hóa Bản Lác", "collective"],
    ["Tập thể lớp 6C", "collective"],
    ["Đoàn Văn Hậu", "individual"],
  ])("%s with a post beside it: %s", (name, kind) => {
    const rows = [
      ["STT", "Tên tập thể, cá nhân", "Chức vụ"],
      [1, name, "Đội trưởng"],
      [2, "Mai Thị Nụ", "Y sĩ"],
    ];
    expect(fieldsOf(take(rows))[0]?.kind).toBe(kind);
  });
});
