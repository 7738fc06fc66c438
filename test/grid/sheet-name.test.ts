import fc from "fast-check";
import { isSheetName, quotedSheetName, safeSheetName } from "../../src/grid/sheet-name";

const names = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("'", " ", "/", "[", "]", ":", "a", "Ộ", "ọ\u0302", "🏅", "\t", "History"),
    maxLength: 60,
  }),
);

describe("safeSheetName", () => {
  test("law: whatever the name and whatever is taken, Excel takes the result and it is new without regard to case", () => {
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 30 }), (name, others) => {
        const taken: string[] = [];
        for (const other of [...others, name, name]) {
          const safe = safeSheetName(other, taken);
          expect(isSheetName(safe)).toBe(true);
          expect(taken.map((one) => one.toLowerCase())).not.toContain(safe.toLowerCase());
          expect(safe).toBe(safe.normalize("NFC").trim());
          taken.push(safe);
        }
      }),
    );
  });

  test("law: a good name that is free stays as it is, so doing it twice changes nothing", () => {
    fc.assert(
      fc.property(names, (name) => {
        const safe = safeSheetName(name, []);
        expect(safeSheetName(safe, [])).toBe(safe);
      }),
    );
  });

  test.each<readonly [string, readonly string[], string]>([
    ["Xã Cấn Hữu", [], "Xã Cấn Hữu"],
    ["Xã Cấn Hữu", ["XÃ CẤN HỮU"], "Xã Cấn Hữu (2)"],
    ["Xã Cấn Hữu", ["Xã Cấn Hữu", "xã cấn hữu (2)"], "Xã Cấn Hữu (3)"],
    ["Xã Cấn Hữu".normalize("NFD"), [], "Xã Cấn Hữu"],
    ["Trường THCS/THPT: số [1]*?", [], "Trường THCS-THPT- số -1---"],
    ["'Tổng hợp'", [], "Tổng hợp"],
    ["History", [], "Trang"],
    ["", ["trang"], "Trang (2)"],
    ["Trường Trung học phổ thông Minh Khai", [], "Trường Trung học phổ thông Minh"],
    ["Trường Trung học phổ thông Minh Khai", ["Trường Trung học phổ thông Minh"], "Trường Trung học phổ thông (2)"],
    ["a".repeat(30) + "🏅", [], "a".repeat(30)],
  ])("%j beside %j becomes %j", (name, taken, expected) => {
    expect(safeSheetName(name, taken)).toBe(expected);
  });
});

test("names that Excel refuses are told from those it takes", () => {
  expect(["", "a".repeat(32), "a/b", "a:b", "'a", "a'", "hISTORY", "a\u0000"].filter(isSheetName)).toEqual([]);
  expect(["a", "a".repeat(31), "a'b", "Lịch sử", "a b"].every(isSheetName)).toBe(true);
});

test("a quoted name doubles its quotes", () => {
  expect(quotedSheetName("Tổng hợp 'A'")).toBe("'Tổng hợp ''A'''");
});
