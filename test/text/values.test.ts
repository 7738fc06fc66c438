import fc from "fast-check";
import { calendarOf, dayOf, isoOf, type Day } from "../../src/text/day";
import { readDate } from "../../src/text/dates";
import { readIdNumber } from "../../src/text/id-number";
import { isDitto, isMark, readMark } from "../../src/text/marks";
import { readNumber, romanValue } from "../../src/text/numbers";
import { isTotalWording, readOrdinal } from "../../src/text/ordinal";
import { readPhone } from "../../src/text/phone";

describe("readDate", () => {
  test.each([
    ["25/03/2022", "2022-03-25"],
    ["25/3/22", "2022-03-25"],
    ["25-3-2022", "2022-03-25"],
    ["25.3.2022", "2022-03-25"],
    ["25 / 03 / 2022", "2022-03-25"],
    ["ngày 5 tháng 3 năm 2022", "2022-03-05"],
    ["Ngày 05 tháng 03 năm 2022 (âm lịch)", "2022-03-05"],
    ["5 tháng ba năm 2022", "2022-03-05"],
    ["tháng 3/2022", "2022-03"],
    ["Tháng 3 năm 2022", "2022-03"],
    ["03/2022", "2022-03"],
    ["3-2022", "2022-03"],
    ["T3/2022", "2022-03"],
    ["2022", "2022"],
    ["Năm 2022", "2022"],
    ["sinh năm 1985", "1985"],
    ["quý I/2022", "2022"],
    ["Quý 3 năm 2022", "2022"],
    ["SN: 1976", "1976"],
    ["2022-03-25", "2022-03-25"],
    ["2022-03-25T00:00:00Z", "2022-03-25"],
    ["2022/3/25", "2022-03-25"],
    ["25/03/2022 10:30", "2022-03-25"],
    ["10h30 ngày 25/3/2022", "2022-03-25"],
    ["25/03/2022 tại xã Cấn Hữu", "2022-03-25"],
    ["15-Mar-2022", "2022-03-15"],
    ["25-thg 3-2022", "2022-03-25"],
    ["25032022", "2022-03-25"],
    ["25/3/65", "1965-03-25"],
    ["'25/03/2022", "2022-03-25"],
    ["25/03/2022.", "2022-03-25"],
    ["2022-03", "2022-03"],
    ["29/02/2020", "2020-02-29"],
  ])("%s reads %s", (text, iso) => {
    const reading = readDate(text);
    expect(reading.ok ? reading.iso : null).toBe(iso);
  });

  test("tells when day and month could be changed over", () => {
    expect(readDate("05/03/2022")).toEqual({ ok: true, iso: "2022-03-05", ambiguous: true, swapped: "2022-05-03" });
    expect(readDate("03/03/2022")).toEqual({ ok: true, iso: "2022-03-03", ambiguous: false, swapped: null });
    expect(readDate("25/03/2022")).toMatchObject({ ok: true, ambiguous: false });
    expect(readDate("ngày 5 tháng 3 năm 2022")).toMatchObject({ ok: true, ambiguous: false });
  });

  test.each([
    ["31/02/2022", null],
    ["30/2/2022", null],
    ["29/02/2022", null],
    ["32/01/2022", null],
    ["03/25/2022", "2022-03-25"],
    ["ngày 31 tháng 4 năm 2022", null],
    ["13/2022", null],
    ["00/05/2022", null],
    ["12/5/2202", null],
  ])("%s is impossible", (text, swapped) => {
    expect(readDate(text)).toEqual({ ok: false, reason: "impossible", swapped });
  });

  test.each([
    "",
    "chưa rõ",
    "nt",
    "12",
    "Nguyễn Văn An",
    "0912345678",
    "001085012345",
    "từ 01/01/2022 đến 30/06/2022",
    "3/2",
    "12 người",
    "99999",
  ])("%s is no date", (text) => {
    expect(readDate(text)).toEqual({ ok: false, reason: "unreadable", swapped: null });
  });

  test("every day, written in every style, reads as itself", () => {
    const first = dayOf(1950, 1, 1) ?? (0 as Day);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const day = (first + offset) as Day;
        const { year, month, date } = calendarOf(day);
        for (const text of [
          `${date}/${month}/${year}`,
          `${date}-${month}-${year}`,
          `${date}.${month}.${year}`,
          `ngày ${date} tháng ${month} năm ${year}`,
          isoOf(day),
        ]) {
          expect(readDate(text)).toMatchObject({ ok: true, iso: isoOf(day) });
        }
      }),
    );
  });

  test("no text makes it fail", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(typeof readDate(text).ok).toBe("boolean");
      }),
    );
  });
});

describe("readPhone", () => {
  test.each([
    ["0912345678", ["0912345678"]],
    ["0912.345.678", ["0912345678"]],
    ["0912 345 678", ["0912345678"]],
    ["0912-345-678", ["0912345678"]],
    ["+84912345678", ["0912345678"]],
    ["84 912 345 678", ["0912345678"]],
    ["(+84) 912345678", ["0912345678"]],
    ["024 3933 1234", ["02439331234"]],
    ["(024) 39331234", ["02439331234"]],
    ["0912345678; 0987654321", ["0912345678", "0987654321"]],
    ["0912345678/0987654321", ["0912345678", "0987654321"]],
    ["0912345678 - 0987654321", ["0912345678", "0987654321"]],
    ["ĐT: 0912345678", ["0912345678"]],
    ["'0912345678", ["0912345678"]],
    ["0912345678\n0987654321", ["0912345678", "0987654321"]],
    ["0912345678 0987654321", ["0912345678", "0987654321"]],
  ])("%j reads %j", (text, phones) => {
    expect(readPhone(text)).toEqual({ ok: true, phones });
  });

  test.each([
    ["912345678", "lost-zero", "0912345678"],
    ["01687654321", "old-prefix", "0387654321"],
    ["1687654321", "lost-zero", "0387654321"],
    ["09123456", "wrong-length", null],
    ["091234567890", "wrong-length", null],
    ["9.12E+08", "precision-lost", null],
    ["không có", "unreadable", null],
    ["", "unreadable", null],
    ["0912345678, 987654321", "lost-zero", "0912345678; 0987654321"],
    ["2439331234", "lost-zero", "02439331234"],
  ])("%j: %s, perhaps %s", (text, reason, suggestion) => {
    expect(readPhone(text)).toEqual({ ok: false, reason, suggestion });
  });
});

describe("readIdNumber", () => {
  test.each([
    ["001085012345", "001085012345", "cccd"],
    ["001 085 012 345", "001085012345", "cccd"],
    ["131190001234", "131190001234", "cccd"],
    ["111222333", "111222333", "cmnd"],
    ["CCCD: 036190001234", "036190001234", "cccd"],
    ["B1234567", "B1234567", "passport"],
    ["'012345678", "012345678", "cmnd"],
  ])("%s is %s (%s)", (text, id, kind) => {
    expect(readIdNumber(text)).toEqual({ ok: true, id, kind });
  });

  test.each([
    ["1085012345", "lost-zero", "001085012345"],
    ["36190001234", "lost-zero", "036190001234"],
    ["12345678", "lost-zero", "012345678"],
    ["1.08501E+09", "precision-lost", null],
    ["1,23E+11", "precision-lost", null],
    ["1234567", "wrong-length", null],
    ["1234567890123", "wrong-length", null],
    ["999085012345", "unknown-place", null],
    ["099085012345", "unknown-place", null],
    ["000085012345", "unknown-place", null],
    ["chưa có", "unreadable", null],
    ["1234567890123450", "precision-lost", null],
  ])("%s: %s, perhaps %s", (text, reason, suggestion) => {
    expect(readIdNumber(text)).toEqual({ ok: false, reason, suggestion });
  });
});

describe("readNumber", () => {
  test.each([
    ["12", 12, null, false],
    ["1.234,5", 1234.5, null, false],
    ["1,234.5", 1234.5, null, false],
    ["1.234.567", 1234567, null, false],
    ["12,5", 12.5, null, false],
    ["1.5", 1.5, null, false],
    ["12 người", 12, "người", false],
    ["1.234", 1234, null, true],
    ["-3", -3, null, false],
    ["0,125", 0.125, null, false],
    ["15 triệu đồng", 15, "triệu đồng", false],
    ["1 234", 1234, null, false],
  ])("%s is %d", (text, value, unit, ambiguous) => {
    expect(readNumber(text)).toEqual({ ok: true, value, percent: false, unit, ambiguous });
  });

  test("percent is said, not divided", () => {
    expect(readNumber("70%")).toMatchObject({ ok: true, value: 70, percent: true });
    expect(readNumber("87,5 %")).toMatchObject({ ok: true, value: 87.5, percent: true });
  });

  test.each(["", "abc", "12/5", "1.2.3", "x"])("%s is none", (text) => {
    expect(readNumber(text)).toEqual({ ok: false, reason: "unreadable" });
  });

  test("Vietnamese writing of any number reads as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
        const grouped = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, ".");
        const text = `${whole < 0 ? "-" : ""}${grouped},${String(cents).padStart(2, "0")}`;
        const reading = readNumber(text);
        expect(reading.ok && reading.value).toBeCloseTo((whole < 0 ? -1 : 1) * (Math.abs(whole) + cents / 100), 6);
      }),
    );
  });

  test("Roman numerals", () => {
    expect(["I", "iv", "IX", "xiv", "XL", "XCIX"].map(romanValue)).toEqual([1, 4, 9, 14, 40, 99]);
    expect(["", "IIII", "A", "VX", "12"].map(romanValue)).toEqual([null, null, null, null, null]);
  });
});

describe("readOrdinal", () => {
  test.each([
    ["II. CÁ NHÂN", "upperRoman", [2], "CÁ NHÂN"],
    ["1.2. Tập thể", "decimal", [1, 2], "Tập thể"],
    ["a) Cá nhân", "lowerLetter", [1], "Cá nhân"],
    ["A. Khối xã", "upperLetter", [1], "Khối xã"],
    ["Phần II: Tập thể", "part", [2], "Tập thể"],
    ["- Xã Cấn Hữu", "bullet", [], "Xã Cấn Hữu"],
    ["1. Cá nhân", "decimal", [1], "Cá nhân"],
    ["1.1 Khối trường", "decimal", [1, 1], "Khối trường"],
    ["III", "upperRoman", [3], ""],
    ["C. Khối trường", "upperLetter", [3], "Khối trường"],
    ["(1) Giấy khen", "decimal", [1], "Giấy khen"],
    ["đ) Hộ gia đình", "lowerLetter", [7], "Hộ gia đình"],
  ])("%s", (text, style, numbers, rest) => {
    expect(readOrdinal(text)).toMatchObject({ style, numbers, rest });
  });

  test.each(["Đ/c Nguyễn Văn An", "25/03/2022", "1.5", "12", "Nguyễn Văn An", "Cá nhân", "", "Y Bliêu", "12 người"])(
    "%s has none",
    (text) => {
      expect(readOrdinal(text)).toBeNull();
    },
  );

  test("totals are told by their first words", () => {
    expect(["Tổng cộng: 12 người", "TỔNG SỐ", "Cộng", "Tổng"].every(isTotalWording)).toBe(true);
    expect(["Tổng công ty Điện lực", "Cộng tác viên", "Công an xã"].some(isTotalWording)).toBe(false);
  });
});

describe("marks", () => {
  test.each(["nt", "NT", "-nt-", "n.t", '"', "''", "”", "như trên", "//", "″", "như trên (nt)", "- nt -", "„", '-"-'])(
    "%s says as above",
    (text) => {
      expect(isDitto(text)).toBe(true);
    },
  );

  test.each(["", "-", "Nt Hoa", "như vậy", "x", "1", "nông thôn"])("%s does not", (text) => {
    expect(isDitto(text)).toBe(false);
  });

  test("yes, no and neither", () => {
    expect(["x", "X", "v", "✓", "1", "có", "Có", "Đạt", " x "].every(isMark)).toBe(true);
    expect(["không", "Không", "0", "-", "chưa"].map(readMark)).toEqual(["no", "no", "no", "no", "no"]);
    expect(["", "xã", "2", "Giấy khen"].map(readMark)).toEqual([null, null, null, null]);
  });
});
