import { isPending } from "../../src/check/facts/pending-units";
import type { ExpectedUnit } from "../../src/campaign/campaign";
import { NO_CHOICES, type Choices, type Register } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { gridOf, type Literal } from "../support/grid";

const unit = (name: string): ExpectedUnit => ({ name, aliases: [], headcount: null, kind: null, sector: null });
const UNITS = ["Xã Cấn Hữu", "Xã Hoa Sơn", "Xã Minh Châu"].map(unit);
const asked = (register: Register): readonly string[] =>
  UNITS.map(({ name }) => name).filter((name) => isPending(register, name));

const NOTES: readonly (readonly Literal[])[] = [["Kính gửi phòng Nội vụ"], ["Xã đã gửi danh sách qua trục liên thông"]];
const taken = (name: string, rows: readonly (readonly Literal[])[], choices: Choices = NO_CHOICES): Register =>
  takeIn(
    [{ name, fingerprint: name, properties: {}, sheets: [gridOf(rows, { name: "Trang1" })] }],
    [],
    { units: UNITS, awards: [] },
    choices,
  );

describe("a unit of which nobody can say yet that it sent nothing", () => {
  test("is that of a file which bears its name and cannot be read", () => {
    const register = takeIn(
      [],
      [{ name: "02 Hoa Son.xlsx", fingerprint: null, problem: { reason: "encrypted", detail: "" } }],
      { units: UNITS, awards: [] },
      NO_CHOICES,
    );
    expect(asked(register)).toEqual(["Xã Hoa Sơn"]);
  });

  test("is that of a file in which no list was found, until the clerk says that there is none", () => {
    const name = "01 Xa Can Huu.xlsx";
    expect(asked(taken(name, NOTES))).toEqual(["Xã Cấn Hữu"]);
    expect(asked(taken(name, NOTES, { ...NO_CHOICES, sheets: { [`${name}#Trang1`]: "leave" } }))).toEqual([]);
  });

  test("is none where all files gave their lists", () => {
    const rows: readonly (readonly Literal[])[] = [
      ["Đơn vị: Xã Cấn Hữu"],
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
      ["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đề nghị"],
      [1, "Nguyễn Văn An", "05/03/1980", "Giấy khen"],
      [2, "Trần Thị Bình", "06/03/1980", "Giấy khen"],
    ];
    expect(asked(taken("02 Hoa Son.xlsx", rows))).toEqual([]);
  });
});
