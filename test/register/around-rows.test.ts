import { awardAround, monthAround } from "../../src/register/around-rows";
import { awardReader } from "../../src/register/values/awards";
import { fieldsOf, take } from "./support";

describe("what stands above the table belongs to its rows", () => {
  test.each([
    [["DANH SÁCH ĐỀ NGHỊ THÁNG 7/2024"], "Sheet1", "2024-07"],
    [["DANH SÁCH NĂM 2024"], "Tháng 7", "2024-07"],
    [["DANH SÁCH THÁNG 7 NĂM 2024"], "T7", "2024-07"],
    [["DANH SÁCH THÁNG 6/2024"], "Tháng 7", null],
    [["DANH SÁCH"], "Tháng 7", null],
    [["Ba Trại, ngày 5 tháng 7 năm 2024"], "Sheet1", null],
    [["TỪ THÁNG 1 ĐẾN THÁNG 7/2024"], "Sheet1", null],
  ])("%j in the sheet %s: %s", (titles, sheet, month) => {
    expect(monthAround(titles, sheet)?.value ?? null).toBe(month);
  });

  const awards = awardReader([], {});
  test.each([
    [["DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2024"], "Lao động tiên tiến"],
    [["DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA"], null],
    [["DANH SÁCH TRONG PHONG TRÀO NGƯỜI TỐT, VIỆC TỐT"], null],
  ])("%j proposes %s", (titles, award) => {
    expect(awardAround(titles, awards)?.value ?? null).toBe(award);
  });

  test("a column of one's own comes first", () => {
    const title = ["DANH SÁCH ĐỀ NGHỊ THÁNG 7/2024"];
    const without = take([title, ["STT", "Họ và tên", "Thành tích"], [1, "Đinh Văn Kha", "Hiến máu"]]);
    expect(fieldsOf(without)[0]?.deedDate).toBe("2024-07");
    expect(without.records[0]?.raw.deedDate).toBe(title[0]);
    const dated = [
      title,
      ["STT", "Họ và tên", "Ngày thực hiện"],
      [1, "Đinh Văn Kha", "05/07/2024"],
      [2, "Mai Thị Nụ", null],
    ];
    expect(fieldsOf(take(dated)).map(({ deedDate }) => deedDate)).toEqual(["2024-07-05", undefined]);
  });
});
