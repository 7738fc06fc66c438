import fc from "fast-check";
import type { TakeInContext } from "../../../src/register/register";
import { unitIndex } from "../../../src/register/units/units";
import { unitOfTitles } from "../../../src/register/units/unit-sources";
import { splitPositionUnit } from "../../../src/register/values/position-unit";
import { EMPTY_CONTEXT, fieldsOf, take } from "../support";

const NO_LIST = unitIndex([], {});
const HEAD = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Thành tích"];
const person = (unit: string | null): readonly (string | number | null)[] => [
  1,
  "Lê Văn Bảy",
  "Y sĩ",
  unit,
  "Hiến máu",
];

const ofWard: TakeInContext = {
  ...EMPTY_CONTEXT,
  office: { profile: "ward", superior: "UBND PHƯỜNG TÂY MỖ", name: "VĂN PHÒNG" },
};
const ofDistrict: TakeInContext = {
  ...EMPTY_CONTEXT,
  office: { profile: "district", superior: "UBND HUYỆN BA VÌ", name: "PHÒNG NỘI VỤ" },
};

describe("who sends a list, without a list of units", () => {
  test.each([
    [
      ["UBND PHƯỜNG TÂY MỖ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TỔ DÂN PHỐ SỐ 9", "Độc lập - Tự do - Hạnh phúc"],
      "Tổ dân phố số 9",
    ],
    [
      ["SỞ VĂN HÓA\nCUNG VĂN HÓA HOA SEN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do"],
      "Cung Văn hóa Hoa Sen",
    ],
    [["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "XÃ BA TRẠI"], "Ủy ban nhân dân xã Ba Trại"],
    [["UBND HUYỆN BA VÌ", "HẠT KIỂM LÂM BA VÌ", "DANH SÁCH ĐỀ NGHỊ"], "Hạt Kiểm lâm Ba Vì"],
    [["DANH SÁCH ĐỀ NGHỊ", "Đơn vị:", "Xã Ba Trại"], "Xã Ba Trại"],
    [["DANH SÁCH ĐỀ NGHỊ", "Đơn vị lập danh sách: Bản Noong Hẻo"], "Bản Noong Hẻo"],
    [["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CỦA TRẠM Y TẾ NĂM 2024"], "Trạm Y tế"],
    [["DANH SÁCH ĐỀ NGHỊ", "(Kèm theo Tờ trình số 5/TTr ngày 1/2/2024 của UBND xã Ba Trại)"], "UBND xã Ba Trại"],
    [["UBND XÃ BA TRẠI", "DANH SÁCH ĐỀ NGHỊ", "Kính gửi: Phòng Nội vụ huyện Ba Vì"], "UBND xã Ba Trại"],
  ])("%j is %s", (titles, unit) => {
    expect(unitOfTitles(titles, NO_LIST)?.typed.toLowerCase()).toBe(unit.toLowerCase());
  });

  test.each([
    [["UBND HUYỆN BA VÌ", "DANH SÁCH ĐỀ NGHỊ"]],
    [["DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN"]],
    [["DANH SÁCH ĐỀ NGHỊ", "Kính gửi: Phòng Nội vụ huyện Ba Vì"]],
    [["BẢNG TỔNG HỢP", "Đơn vị: triệu đồng"]],
    [["DANH SÁCH ĐỀ NGHỊ", "(Ban hành kèm theo Kế hoạch số 5/KH-UBND của UBND xã Ba Trại)"]],
  ])("%j names none: above, deciding, receiving, measuring", (titles) => {
    expect(unitOfTitles(titles, NO_LIST)).toBeNull();
  });
});

describe("whose row is it", () => {
  test("a part of the sender in the unit column is its sub-unit: two communes never merge", () => {
    const part = fc.constantFrom("Thôn 3", "Trạm Y tế", "Hội Nông dân xã", "Công an xã", "Chi bộ 2", "Xóm Chùa");
    fc.assert(
      fc.property(part, fc.constantFrom("BA TRẠI", "VẠN THẮNG"), (typed, commune) => {
        const rows = [["UBND HUYỆN BA VÌ"], [`UBND XÃ ${commune}`], ["DANH SÁCH ĐỀ NGHỊ"], HEAD, person(typed)];
        const [record] = fieldsOf(take(rows, { context: ofDistrict }));
        expect(record?.subUnit).toBe(typed);
        expect(record?.unit?.toUpperCase()).toBe(`UBND XÃ ${commune}`);
      }),
    );
  });

  test("where a ward gathers, a street group is a unit of its own", () => {
    const rows = [["UBND PHƯỜNG TÂY MỖ"], ["DANH SÁCH ĐỀ NGHỊ"], HEAD, person("Tổ dân phố số 9")];
    expect(fieldsOf(take(rows, { context: ofWard }))[0]).toMatchObject({ unit: "Tổ dân phố số 9" });
  });

  test("a group row names the unit of its rows, its number with it", () => {
    const rows = [
      ["UBND HUYỆN BA VÌ"],
      ["DANH SÁCH ĐỀ NGHỊ"],
      ["STT", "Họ và tên", "Chức vụ", "Thành tích"],
      ["I. Phòng Văn hóa và Thông tin"],
      [1, "Lê Văn Bảy", "Chuyên viên", "Hiến máu"],
      ["II. Trường THPT Ba Vì 2 (1 người)"],
      [1, "Phạm Thị Tám", "Giáo viên", "Hiến máu"],
      ["III. Vườn Vua"],
      [1, "Trần Văn Chín", "Bảo vệ", "Hiến máu"],
    ];
    expect(fieldsOf(take(rows, { context: ofDistrict })).map(({ unit }) => unit)).toEqual([
      "Phòng Văn hóa và Thông tin",
      "Trường THPT Ba Vì 2",
      "Vườn Vua",
    ]);
  });

  test("in the list of a school its teams are parts of it", () => {
    const rows = [
      ["TRƯỜNG THCS TẢN ĐÀ"],
      ["DANH SÁCH ĐỀ NGHỊ"],
      ["STT", "Họ và tên", "Chức vụ", "Thành tích"],
      ["I. Tổ Toán"],
      [1, "Lê Văn Bảy", "Giáo viên", "Hiến máu"],
      ["II. Tổ Văn"],
      [1, "Phạm Thị Tám", "Giáo viên", "Hiến máu"],
    ];
    expect(fieldsOf(take(rows)).map(({ unit, subUnit }) => [unit, subUnit])).toEqual([
      ["Trường THCS Tản Đà", "Tổ Toán"],
      ["Trường THCS Tản Đà", "Tổ Văn"],
    ]);
  });
});

describe("one post and one unit", () => {
  test.each([
    ["Công chức Văn hóa - Xã hội, UBND xã Ba Trại", "Công chức Văn hóa - Xã hội", "UBND xã Ba Trại", null],
    ["Công chức Văn hóa - Xã hội xã Ba Trại", "Công chức Văn hóa - Xã hội", "xã Ba Trại", null],
    ["Văn phòng - Thống kê xã Ba Trại", "Văn phòng - Thống kê", "xã Ba Trại", null],
    ["Giáo viên, Tổ Toán - Trường THCS Tản Đà", "Giáo viên", "Trường THCS Tản Đà", "Tổ Toán"],
    ["Hội viên, Chi hội 3 - Huyện đoàn Ba Vì", "Hội viên", "Huyện đoàn Ba Vì", "Chi hội 3"],
    ["Diễn viên, Sao Khuê Lam", "Diễn viên", "Sao Khuê Lam", null],
    ["Chủ tịch UBND xã Ba Trại, huyện Ba Vì", "Chủ tịch", "UBND xã Ba Trại", null],
    ["Giáo viên, Tổ trưởng chuyên môn", "Giáo viên, Tổ trưởng chuyên môn", null, null],
  ])("%s", (text, position, unit, subUnit) => {
    expect(splitPositionUnit(text, NO_LIST)).toEqual({ position, unit, subUnit });
  });
});
