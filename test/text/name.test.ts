import fc from "fast-check";
import { collationKey, compareByGivenName, compareVietnamese } from "../../src/text/collate";
import { givenName, nameKey, splitHonorific } from "../../src/text/name";
import { nearKeys, nearName } from "../../src/text/near-name";
import { subjectKindOfWording } from "../../src/text/subject-kind";
import { NAMES } from "./corpus";

describe("honorifics", () => {
  test.each([
    ["Ông Nguyễn Văn An", "Ông", "Nguyễn Văn An"],
    ["Bà: Trần Thị Hoa", "Bà", "Trần Thị Hoa"],
    ["Ô. Lê Văn Tám", "Ô", "Lê Văn Tám"],
    ["B. Hoàng Thị Mai", "B", "Hoàng Thị Mai"],
    ["Đ/c Phạm Hồng Sơn", "Đ/c", "Phạm Hồng Sơn"],
    ["Đồng chí: Vũ Đức Thưởng", "Đồng chí", "Vũ Đức Thưởng"],
    ["TS. Đỗ Quang Huy", "TS", "Đỗ Quang Huy"],
    ["PGS.TS. Đỗ Quang Huy", "PGS.TS", "Đỗ Quang Huy"],
    ["ThS Lưu Thị Thu", "ThS", "Lưu Thị Thu"],
    ["Cháu Bùi Gia Bảo", "Cháu", "Bùi Gia Bảo"],
    ["Em Trần Thu Hà", "Em", "Trần Thu Hà"],
    ["Anh Nguyễn Tuấn", "Anh", "Nguyễn Tuấn"],
    ["Ông Ông Ích Khiêm", "Ông", "Ông Ích Khiêm"],
    ["Bà H'Ngân Niê", "Bà", "H'Ngân Niê"],
    ["Ông Y Bliêu Kdăm", "Ông", "Y Bliêu Kdăm"],
    ["Bà Hoa", "Bà", "Hoa"],
    ["Ông (bà) Nguyễn Văn Ba", "Ông (bà)", "Nguyễn Văn Ba"],
    ["Bà mẹ Việt Nam anh hùng Nguyễn Thị Thứ", "Bà mẹ Việt Nam anh hùng", "Nguyễn Thị Thứ"],
    ["Ông TS. Đỗ Quang Huy", "Ông TS", "Đỗ Quang Huy"],
  ])("%s → %s | %s", (text, honorific, name) => {
    expect(splitHonorific(text)).toEqual({ honorific, rank: null, name });
  });

  test.each([
    "Anh Tuấn",
    "Ông Ích Khiêm",
    "Ông Thị Mai",
    "Bà Huyện Thanh Quan",
    "Nguyễn Văn Ông",
    "Em",
    "Ông",
    "Cao Bá Quát",
    "Thầy",
    "Đỗ Thị Cô",
    "Bác Hồ",
    "Mai Anh Tuấn",
    "Tsằn A Sám",
    "Bảo Anh",
  ])("%s is a name as it stands", (name) => {
    expect(splitHonorific(name)).toEqual({ honorific: null, rank: null, name });
  });

  test.each([
    ["Thượng tá Nguyễn Văn An", null, "Thượng tá", "Nguyễn Văn An"],
    ["Đ/c Trung úy: Lò Văn Phớ", "Đ/c", "Trung úy", "Lò Văn Phớ"],
    ["Đại tá, TS. Trần Quốc Bảo", "TS", "Đại tá", "Trần Quốc Bảo"],
    ["Thượng sỹ Hà Văn Tấn", null, "Thượng sỹ", "Hà Văn Tấn"],
    ["Thiếu tá QNCN Bùi Văn Ngọ", null, "Thiếu tá QNCN", "Bùi Văn Ngọ"],
    ["BS. CKII Nguyễn Văn Lâm", "BS CKII", null, "Nguyễn Văn Lâm"],
    ["ĐD. Lò Thị Ín", "ĐD", null, "Lò Thị Ín"],
    ["DSCKI. K’Brêu", "DSCKI", null, "K’Brêu"],
    ["Achar Sơn Vanh", "Achar", null, "Sơn Vanh"],
  ])("the rank of %s is kept apart", (text, honorific, rank, name) => {
    expect(splitHonorific(text)).toEqual({ honorific, rank, name });
  });

  test("taking honorifics off twice changes nothing more, and never eats a whole name", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "Ông ", "Bà ", "Đ/c ", "TS. ", "Thượng tá "),
        fc.constantFrom(...NAMES),
        (title, name) => {
          expect(splitHonorific(title + name).name).toBe(name);
          expect(splitHonorific(name).name).toBe(name);
        },
      ),
    );
  });

  test("given names and keys", () => {
    expect(givenName("Ông Nguyễn Văn An (Tư)")).toBe("An");
    expect(givenName("")).toBe("");
    expect(nameKey("Bà  NGUYỄN THỊ HOÀ")).toBe(nameKey("Nguyễn Thị Hòa"));
    expect(nameKey("H’Hen Niê")).toBe(nameKey("H'Hen Niê"));
    expect(nameKey("Nguyễn Thị Hóa")).not.toBe(nameKey("Nguyễn Thị Hòa"));
  });
});

describe("kinds of subject told by wording", () => {
  test.each([
    ["Gia đình ông Nguyễn Văn An", "household"],
    ["Hộ ông Trần Văn B", "household"],
    ["Hộ bà: Lê Thị Tư", "household"],
    ["Hộ gia đình Lò Văn Pó", "household"],
    ["Ông Lê Quang - bà Đỗ Thị Tám", "household"],
    ["Chi đoàn thôn 3", "collective"],
    ["Tổ dân phố số 3", "collective"],
    ["Tập thể lớp 5A", "collective"],
    ["Trường Tiểu học Cấn Hữu", "collective"],
    ["UBND xã Đồng Quang", "collective"],
    ["Hội LHPN xã", "collective"],
    ["Phòng Nội vụ", "collective"],
    ["HTX Nông nghiệp Yên Sơn", "collective"],
    ["Thôn Đồng Lư", "collective"],
    ["Ban Chỉ huy Quân sự xã", "collective"],
    ["Ông Nguyễn Văn An", "individual"],
    ["Thượng tá Lê Văn Bình", "individual"],
    ["Đ/c Hoàng Thị Mai", "individual"],
  ])("%s is a %s", (text, kind) => {
    expect(subjectKindOfWording(text)).toBe(kind);
  });

  test.each([
    "Đoàn Văn Hậu",
    "Đoàn Thị Điểm",
    "Nguyễn Văn An",
    "Trưởng thôn",
    "Hội viên",
    "Tổ trưởng tổ 3",
    "Gia đình văn hóa",
    "Trương Thị Khoa",
    "Hồ Thị Tổ",
    "",
    "Anh Tuấn",
    "Đội trưởng",
    "Công an viên",
  ])("%s tells no kind", (text) => {
    expect(subjectKindOfWording(text)).toBeNull();
  });
});

describe("Vietnamese order", () => {
  test("letters go before tones, tones as in dictionaries", () => {
    const sorted = [
      "a",
      "à",
      "ả",
      "ã",
      "á",
      "ạ",
      "an",
      "ă",
      "ăn",
      "â",
      "ba",
      "da",
      "đa",
      "e",
      "ê",
      "o",
      "ô",
      "ơ",
      "u",
      "ư",
      "y",
    ];
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
  });

  test("word by word, numbers by value", () => {
    expect(["Tổ 10", "Tổ 2", "Tổ 1"].sort(compareVietnamese)).toEqual(["Tổ 1", "Tổ 2", "Tổ 10"]);
    expect(["Hà Anh", "Ha Bình", "Hà"].sort(compareVietnamese)).toEqual(["Ha Bình", "Hà", "Hà Anh"]);
    expect(["Đặng", "Dương", "Dũng", "Đào"].sort(compareVietnamese)).toEqual(["Dũng", "Dương", "Đào", "Đặng"]);
  });

  test("lists of people go by given name, honorifics aside", () => {
    const people = ["Trần Văn Ân", "Bà Lê Thị An", "Nguyễn Văn An", "Đỗ Thị Ánh", "Ông Bùi Văn Bình"];
    expect(people.sort(compareByGivenName)).toEqual([
      "Bà Lê Thị An",
      "Nguyễn Văn An",
      "Đỗ Thị Ánh",
      "Trần Văn Ân",
      "Ông Bùi Văn Bình",
    ]);
  });

  test("it is an order: sorting a shuffled list always gives the same", () => {
    const expected = [...NAMES].sort(compareVietnamese);
    fc.assert(
      fc.property(fc.shuffledSubarray([...NAMES.slice(0, 200)], { minLength: 200, maxLength: 200 }), (names) => {
        expect(names.sort(compareVietnamese)).toEqual(expected.filter((name) => NAMES.slice(0, 200).includes(name)));
      }),
      { numRuns: 10 },
    );
    expect(collationKey("Hoà".normalize("NFD")).slice(0, 4)).toBe(collationKey("hoà").slice(0, 4));
  });
});

describe("near names", () => {
  test.each([
    ["Nguyễn Văn An", "Nguyễn An Văn", "word-order"],
    ["Nguyễn Văn Hòa", "Nguyen Van Hoa", "tones-missing"],
    ["Nguyễn Văn Hòa", "Nguyễn Van Hòa", "tones-missing"],
    ["Nguyễn Văn Hòa", "Nguyễn Văn Hóa", "tones-differ"],
    ["Nguyễn Văn Thanh", "Nguyễn Văn Thnah", "one-letter"],
    ["Nguyễn Thị Hương", "Nguyễn Thị Hươg", "one-letter"],
    ["Trần Quốc Toản", "Trần Quôc Toản", "tones-differ"],
    ["Lê Thị ThuHà", "Lê Thị Thu Hà", "spacing"],
  ])("%s and %s: %s", (a, b, reason) => {
    expect(nearName(a, b)?.reason).toBe(reason);
    expect(nearName(b, a)?.reason).toBe(reason);
  });

  test.each([
    ["Nguyễn Văn Hoà", "Ông Nguyễn Văn Hòa"],
    ["Nguyễn Văn An", "Trần Văn An"],
    ["Lê An", "Lê Ân Bình"],
    ["", "An"],
  ])("%s and %s are not near", (a, b) => {
    expect(nearName(a, b)).toBeNull();
  });

  test("near names share a blocking key", () => {
    const slip = fc.tuple(
      fc.constantFrom(...NAMES),
      fc.nat(),
      fc.constantFrom("delete", "double", "swap", "replace", "fold", "order"),
    );
    fc.assert(
      fc.property(slip, ([name, at, kind]) => {
        const index = at % name.length;
        const [before, letter, after] = [name.slice(0, index), name.charAt(index), name.slice(index + 1)];
        const slips: Readonly<Record<string, string>> = {
          delete: before + after,
          double: before + letter + letter + after,
          swap: before + after.charAt(0) + letter + after.slice(1),
          replace: `${before}k${after}`,
          fold: name.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
          order: name.split(" ").reverse().join(" "),
        };
        const slipped = slips[kind] ?? name;
        if (nearName(name, slipped) === null) return;
        const keys = new Set(nearKeys(name));
        expect(nearKeys(slipped).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("a name has few blocking keys", () => {
    for (const name of NAMES) expect(nearKeys(name).length).toBeLessThan(26);
    expect(nearKeys("  ")).toEqual([]);
  });
});
