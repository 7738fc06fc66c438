import { describe, expect, test } from "@jest/globals";
import { NO_CHOICES, type Choices } from "../../../src/register/register";
import { purposeShape } from "../../../src/register/shape";
import { takeIn } from "../../../src/register/take-in";
import { gridOf } from "../../support/grid";
import { EMPTY_CONTEXT, workbookOf } from "../support";

const STAFF = gridOf(
  [
    ["DANH SÁCH CÁN BỘ, GIÁO VIÊN"],
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
    [1, "Nguyễn Văn An", "01/02/1980", "Giáo viên"],
    [2, "Trần Thị Bình", "03/04/1985", "Kế toán"],
  ],
  { name: "CBGV" },
);
const NOMINATIONS = gridOf(
  [
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
    ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị"],
    [1, "Lê Văn Chung", "Y sĩ", "Giấy khen"],
  ],
  { name: "Đề nghị" },
);
const FILES = ["a.xlsx", "b.xlsx"].map((name) => workbookOf([NOMINATIONS, STAFF], name));
const takenWith = (choices: Partial<Choices>) => takeIn(FILES, [], EMPTY_CONTEXT, { ...NO_CHOICES, ...choices });
const staffOf = (register: ReturnType<typeof takenWith>) => register.files.map(({ sheets }) => sheets[1]);

describe("a list of people that proposes nobody", () => {
  test("is read, counts nowhere and leaves the ledger alone until it is answered", () => {
    const register = takenWith({});
    expect(register.records.map(({ fields }) => fields.name)).toEqual(["Lê Văn Chung", "Lê Văn Chung"]);
    expect(
      staffOf(register).map((sheet) => [sheet?.purpose.purpose, sheet?.tables.length, sheet?.aside.length]),
    ).toEqual([
      ["staff", 0, 1],
      ["staff", 0, 1],
    ]);
    expect(staffOf(register)[0]?.aside[0]?.records.map(({ fields }) => fields.name)).toEqual([
      "Nguyễn Văn An",
      "Trần Thị Bình",
    ]);
    expect(register.ledger.record).toBe(2);
  });

  test.each(["take", "leave"] as const)("one answer “%s” serves every sheet of its shape", (choice) => {
    const [staff] = staffOf(takenWith({}));
    const register = takenWith({ purposes: staff === undefined ? {} : { [purposeShape(staff)]: choice } });
    expect(register.records.length).toBe(choice === "take" ? 6 : 2);
    expect(register.ledger.record).toBe(register.records.length);
    expect(staffOf(register).map((sheet) => sheet?.purpose.purpose)).toEqual(
      choice === "take" ? ["nominations", "nominations"] : ["other", "other"],
    );
  });
});
