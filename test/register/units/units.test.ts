import fc from "fast-check";
import { unitIndex } from "../../../src/register/units/units";
import { unitKey } from "../../../src/register/units/unit-key";
import { runningCase } from "../../../src/register/units/running-case";
import { unitOfFileName, unitOfSheetName, unitOfTitles } from "../../../src/register/units/unit-sources";
import type { Workbook } from "../../../src/grid/grid";
import { NO_CHOICES } from "../../../src/register/register";
import { takeIn } from "../../../src/register/take-in";
import { gridOf } from "../../support/grid";
import { fieldsOf, take, unitOf, workbookOf } from "../support";

const LIST = [
  unitOf("Xã Cấn Hữu"),
  unitOf("Xã Quỳ Hợp"),
  unitOf("Trường Tiểu học Cấn Hữu"),
  unitOf("Trường THCS Kiều Phú"),
  unitOf("Thị trấn Quốc Oai"),
  unitOf("Phòng Giáo dục và Đào tạo"),
  unitOf("Xã Đông Yên", ["Xã Đông Yên cũ"]),
];
const index = unitIndex(LIST, {});

describe("units in what people type", () => {
  test.each([
    ["xã cấn hữu", "Xã Cấn Hữu"],
    ["UBND xã Cấn Hữu", "Xã Cấn Hữu"],
    ["ỦY BAN NHÂN DÂN XÃ CẤN HỮU", "Xã Cấn Hữu"],
    ["Trường TH Cấn Hữu", "Trường Tiểu học Cấn Hữu"],
    ["TH Cấn Hữu", "Trường Tiểu học Cấn Hữu"],
    ["THCS Kiều Phú", "Trường THCS Kiều Phú"],
    ["Trường Trung học cơ sở Kiều Phú", "Trường THCS Kiều Phú"],
    ["Kiều Phú", "Trường THCS Kiều Phú"],
    ["TT Quốc Oai", "Thị trấn Quốc Oai"],
    ["Phòng GD&ĐT", "Phòng Giáo dục và Đào tạo"],
    ["Phòng GD-ĐT", "Phòng Giáo dục và Đào tạo"],
    ["P. GD&ĐT", "Phòng Giáo dục và Đào tạo"],
    ["Xã Đông Yên cũ", "Xã Đông Yên"],
    ["Trường Tiểu học Cấn Hữu, huyện Quốc Oai", "Trường Tiểu học Cấn Hữu"],
    ["Quỳ Hợp", "Xã Quỳ Hợp"],
  ])("%s is %s", (typed, unit) => {
    expect(index.find(typed)).toEqual({ unit, candidates: [] });
  });

  test.each([
    ["Xã Cộng Hòa (nay là xã Cấn Hữu)", "Xã Cấn Hữu"],
    ["Xã Cấn Hữu (xã Cộng Hòa cũ)", "Xã Cấn Hữu"],
    ["Xã Cấn Hữu cũ", "Xã Cấn Hữu"],
    ["Thị trấn Quốc Oai, nay thuộc xã Quỳ Hợp", "Xã Quỳ Hợp"],
    ["Xã Đông Yên, trước đây là xã Đông Xuân", "Xã Đông Yên"],
  ])("%s is %s by its present name first", (typed, unit) => {
    expect(index.find(typed)).toEqual({ unit, candidates: [] });
  });

  test("a workbook made for a unit belongs to it unless its title names another", () => {
    const workbook = (title: string): Workbook => ({
      ...workbookOf(
        [gridOf([[title], ["STT", "Họ và tên", "Thành tích"], [1, "Nguyễn Văn An", "Hiến máu"]])],
        "ds.xlsx",
      ),
      properties: { "soThiDua.unit": "Xã Cấn Hữu" },
    });
    const unitsOf = (title: string): readonly (string | undefined)[] =>
      fieldsOf(takeIn([workbook(title)], [], { units: LIST, awards: [] }, NO_CHOICES)).map(({ unit }) => unit);
    expect(unitsOf("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")).toEqual(["Xã Cấn Hữu"]);
    expect(unitsOf("UBND XÃ QUỲ HỢP")).toEqual(["Xã Quỳ Hợp"]);
  });

  test("& is và between words", () => {
    expect(unitKey("Phòng Văn hóa & Thông tin")).toBe(unitKey("Phòng Văn hóa và Thông tin"));
    expect(unitKey("Phòng Lao động - Thương binh & Xã hội")).toBe(unitKey("Phòng Lao động - Thương binh và Xã hội"));
  });

  test("a title that lost its marks proposes the unit it is near to", () => {
    const company = unitIndex([unitOf("Công ty Cổ phần May Quốc Oai")], {});
    expect(unitOfTitles(["CONG TY CO PHAN MAY QUOC OAI", "DANH SACH DE NGHI KHEN THUONG"], company)).toMatchObject({
      unit: null,
      candidates: ["Công ty Cổ phần May Quốc Oai"],
    });
  });

  test.each([
    ["Quỳnh Hợp", "Xã Quỳ Hợp"],
    ["Xã Quý Hợp", "Xã Quỳ Hợp"],
    ["Can Huu", "Xã Cấn Hữu"],
    ["Thị trấn Cấn Hữu", "Xã Cấn Hữu"],
    ["Cấn Hữu", "Xã Cấn Hữu"],
  ])("%s is only proposed", (typed, candidate) => {
    const finding = index.find(typed);
    expect(finding.unit).toBeNull();
    expect(finding.candidates).toContain(candidate);
  });

  test("what the clerk decided is known from then on, in any spelling of its case", () => {
    const taught = unitIndex(LIST, { "Quỳnh Hợp": "Xã Quỳ Hợp" });
    expect(taught.find("QUỲNH HỢP").unit).toBe("Xã Quỳ Hợp");
  });

  test("a name far from all has no unit and no candidates", () => {
    expect(index.find("Nhà máy bia Hà Nội")).toEqual({ unit: null, candidates: [] });
  });

  test("names that differ in a tone never share a key", () => {
    const syllables = fc.constantFrom("hoa", "hòa", "hóa", "hỏa", "hõa", "họa", "quy", "quỳ", "quý", "cấn", "cận");
    fc.assert(
      fc.property(syllables, syllables, syllables, (a, b, c) => {
        fc.pre(a !== b);
        expect(unitKey(`Xã ${a} ${c}`)).not.toBe(unitKey(`Xã ${b} ${c}`));
      }),
    );
  });
});

describe("the unit that sends a list", () => {
  test("stands in the titles: labelled, alone, or inside a longer line", () => {
    expect(unitOfTitles(["Đơn vị: Xã Cấn Hữu"], index)?.unit).toBe("Xã Cấn Hữu");
    expect(unitOfTitles(["UBND HUYỆN QUỐC OAI", "TRƯỜNG THCS KIỀU PHÚ", "DANH SÁCH"], index)?.unit).toBe(
      "Trường THCS Kiều Phú",
    );
    expect(unitOfTitles(["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CỦA XÃ CẤN HỮU NĂM 2022"], index)?.unit).toBe("Xã Cấn Hữu");
    expect(unitOfTitles(["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], index)).toBeNull();
  });

  test("without a list of units it is the lowest body of the heading, in running case", () => {
    expect(
      unitOfTitles(["UBND HUYỆN QUỐC OAI", "TRƯỜNG TIỂU HỌC CẤN HỮU", "DANH SÁCH"], unitIndex([], {})),
    ).toMatchObject({ typed: "Trường Tiểu học Cấn Hữu", unit: null });
    expect(runningCase("UBND XÃ CẤN HỮU")).toBe("UBND xã Cấn Hữu");
    expect(runningCase("Xã Cấn Hữu")).toBe("Xã Cấn Hữu");
  });

  test("a file's name that lost its marks is enough where one unit alone reads so", () => {
    expect(unitOfFileName("07_Xa_Can_Huu_NTVT2022.xlsx", index)?.unit).toBe("Xã Cấn Hữu");
    expect(unitOfFileName("THCS Kieu Phu.xls", index)?.unit).toBe("Trường THCS Kiều Phú");
    const twins = unitIndex([unitOf("Xã Hòa Thạch"), unitOf("Xã Hóa Thạch")], {});
    expect(unitOfFileName("xa hoa thach.xlsx", twins)?.unit ?? null).toBeNull();
    expect(unitOfFileName("ds khen thuong.xlsx", index)).toBeNull();
  });

  test("a sheet's name counts only where it names a unit", () => {
    expect(unitOfSheetName("Cấn Hữu xã", index)?.unit ?? null).toBeNull();
    expect(unitOfSheetName("Xã Cấn Hữu", index)?.unit).toBe("Xã Cấn Hữu");
    expect(unitOfSheetName("Tháng 5", index)).toBeNull();
  });

  test("the column comes before the heading, the heading before the title; the clerk's word before title and file", () => {
    const rows = [
      ["UBND XÃ CẤN HỮU"],
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
      ["STT", "Họ và tên", "Đơn vị", "Chức vụ"],
      [1, "Nguyễn Văn An", "Xã Quỳ Hợp", "Chủ tịch"],
      ["I", "TRƯỜNG THCS KIỀU PHÚ", null, null],
      [1, "Lê Thị Hoa", null, "Giáo viên"],
      [2, "Lê Thị Én", "Tổ Toán", "Giáo viên"],
    ];
    const told = take(rows, { context: { units: LIST, awards: [] } });
    expect(told.records.map(({ unitMatch }) => [unitMatch?.unit, unitMatch?.from])).toEqual([
      ["Xã Quỳ Hợp", "column"],
      ["Trường THCS Kiều Phú", "group"],
      ["Trường THCS Kiều Phú", "group"],
    ]);
    const plain = [
      ["UBND XÃ CẤN HỮU"],
      ["STT", "Họ và tên", "Chức vụ"],
      [1, "Nguyễn Văn An", "Chủ tịch"],
      [2, "Nguyễn Văn Tư", "Chủ tịch"],
    ];
    expect(fieldsOf(take(plain, { context: { units: LIST, awards: [] } })).map(({ unit }) => unit)).toEqual([
      "Xã Cấn Hữu",
      "Xã Cấn Hữu",
    ]);
    const decided = take(plain, {
      context: { units: LIST, awards: [] },
      choices: { fileUnits: { "a.xlsx": "Xã Quỳ Hợp" } },
    });
    expect(decided.records[0]?.unitMatch).toMatchObject({ unit: "Xã Quỳ Hợp", from: "clerk" });
  });

  test("a merged unit cell counts for each row it covers", () => {
    const register = take(
      [
        ["STT", "Đơn vị", "Họ và tên", "Chức vụ"],
        [1, "Xã Cấn Hữu", "Nguyễn Văn An", "Bí thư"],
        [2, null, "Lê Văn Bình", "Chủ tịch"],
      ],
      { merges: ["B2:B3"], context: { units: LIST, awards: [] } },
    );
    expect(fieldsOf(register).map(({ unit }) => unit)).toEqual(["Xã Cấn Hữu", "Xã Cấn Hữu"]);
  });
});
