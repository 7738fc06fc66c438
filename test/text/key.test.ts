import fc from "fast-check";
import { compareKey, dropSoftHyphens, foldKey, looseKey, nfc, spellingKey, squeeze } from "../../src/text/key";
import { MARKED_LETTERS, TONES, withTone } from "../../src/text/letters";
import { readSyllable, unifyTonePlace } from "../../src/text/syllable";
import { CORPUS, LOOKALIKES } from "./corpus";

const vietnamese = fc.constantFrom(...CORPUS, ...LOOKALIKES);
const anyText = fc.oneof(vietnamese, fc.string({ unit: "grapheme", maxLength: 30 }));

describe("squeeze", () => {
  test.each([
    ["  Nguyễn\u00a0\u00a0Văn \t An\n", "Nguyễn Văn An"],
    ["Nguyễn\u200b Văn\ufeff An\u2060", "Nguyễn Văn An"],
    ["Tên phòng\r\ncông tác", "Tên phòng công tác"],
    ["\u3000a\u2003b\u202fc", "a b c"],
    ["\u00a0\u200b", ""],
  ])("%j becomes %j", (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });

  test("keeps the soft hyphen, which may be a letter; dropping it is a step of its own", () => {
    expect(squeeze("Th\u00adëng")).toBe("Th\u00adëng");
    expect(dropSoftHyphens("khen\u00ad thưởng")).toBe("khen thưởng");
  });

  test("squeezing twice is squeezing once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(squeeze(squeeze(text))).toBe(squeeze(text));
      }),
    );
  });
});

describe("nfc", () => {
  test("composes NFD, Unicode tổ hợp, and tones typed before the circumflex", () => {
    for (const text of CORPUS) expect(nfc(text.normalize("NFD"))).toBe(text);
    expect(nfc("Quyê\u0301t đi\u0323nh")).toBe("Quyết định");
    expect(nfc("Quye\u0301\u0302t")).toBe("Quyết");
    expect(nfc("m²")).toBe("m²");
  });
});

describe("compareKey", () => {
  test.each([
    ["hoà", "hòa"],
    ["HOÀ", "hòa"],
    ["Uỷ ban", "ủy ban"],
    ["khoẻ", "khỏe"],
    ["thuý", "thúy"],
    ["  Hòa \u00a0Bình", "hoà bình"],
    ["Ðinh", "Đinh"],
    ["hòang", "hoàng"],
    ["Tóan", "toán"],
    ["qúy", "quý"],
    ["Nguyễn".normalize("NFD"), "nguyễn"],
    ["gìa", "già"],
    ["thưởng\u200b", "thưởng"],
  ])("%s equals %s", (a, b) => {
    expect(compareKey(a)).toBe(compareKey(b));
  });

  test.each([
    ["Hòa", "Hóa"],
    ["Hòa", "Hoạ"],
    ["Quý", "Quỳ"],
    ["Quỳ Hợp", "Quỳnh Hợp"],
    ["Lý", "Lí"],
    ["Đô", "Dô"],
    ["Hoàn", "Hoan"],
    ["của", "cũa"],
    ["gì", "gỉ"],
  ])("%s is not %s", (a, b) => {
    expect(compareKey(a)).not.toBe(compareKey(b));
  });

  test.each([
    "quý",
    "quả",
    "già",
    "giá",
    "giếng",
    "gì",
    "hoàn",
    "toàn",
    "xoài",
    "khuỷu",
    "nghĩa",
    "của",
    "mùa",
    "được",
    "quyển",
    "quỳnh",
    "hòa",
    "ủy",
    "thúy",
    "người",
    "khuya",
    "thuở",
  ])("%s, written rightly, stays as it is", (word) => {
    expect(compareKey(word)).toBe(word);
  });

  test("a key's key is the key", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(compareKey(compareKey(text))).toBe(compareKey(text));
      }),
    );
  });

  test("distinct tones never merge, in any syllable", () => {
    const bare = fc.constantFrom(
      "hoa",
      "uy",
      "thuy",
      "khoe",
      "quy",
      "gia",
      "toan",
      "hoang",
      "mua",
      "cua",
      "nghia",
      "an",
      "tuê",
      "nguyên",
      "hoan",
      "gi",
      "ngoeo",
    );
    const tone = fc.constantFrom<(0 | 1 | 2 | 3 | 4 | 5)[]>(0, 1, 2, 3, 4, 5);
    const place = (syllable: string, at: number, mark: 0 | 1 | 2 | 3 | 4 | 5): string =>
      syllable.slice(0, at) + withTone(syllable.charAt(at), mark) + syllable.slice(at + 1);
    fc.assert(
      fc.property(bare, tone, tone, fc.nat(), fc.nat(), (syllable, one, other, atOne, atOther) => {
        const vowels = Array.from(syllable, (letter, index) => (withTone(letter, 1) === letter ? -1 : index)).filter(
          (index) => index >= 0,
        );
        const [first, second] = [vowels[atOne % vowels.length] ?? 0, vowels[atOther % vowels.length] ?? 0];
        const [a, b] = [compareKey(place(syllable, first, one)), compareKey(place(syllable, second, other))];
        if (one !== other) expect(a).not.toBe(b);
      }),
    );
  });

  test("words of different letters never merge", () => {
    fc.assert(
      fc.property(vietnamese, vietnamese, (a, b) => {
        expect(compareKey(a) === compareKey(b)).toBe(a.toLowerCase() === b.toLowerCase() || unify(a) === unify(b));
      }),
    );
    function unify(text: string): string {
      return text.toLowerCase().split(" ").map(unifyTonePlace).join(" ");
    }
  });
});

describe("the looser keys", () => {
  test("foldKey takes every mark away", () => {
    expect(foldKey("Đặng Thị Hoà")).toBe("dang thi hoa");
    expect(foldKey("ỷ ưỡ Müller")).toBe("y uo muller");
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
    for (const letter of MARKED_LETTERS) expect(foldKey(letter)).toMatch(/^[a-z]$/);
  });

  test("looseKey keeps letters and digits", () => {
    expect(looseKey("Thi đua - Khen thưởng (2)")).toBe("thi dua khen thuong 2");
    expect(looseKey("Họ và tên\n(nếu có):")).toBe("ho va ten neu co");
    expect(looseKey(" – ")).toBe("");
  });

  test("spellingKey joins sĩ and sỹ, dashes, quotes; not tay and tai", () => {
    expect(spellingKey("Chiến sỹ thi đua cơ sở")).toBe(spellingKey("chiến sĩ thi đua cơ sở"));
    expect(spellingKey("Kỷ niệm chương “vì sự nghiệp Thi đua, khen thưởng”")).toBe(
      spellingKey('Kỉ niệm chương "Vì sự nghiệp thi đua - khen thưởng»'),
    );
    expect(spellingKey("công ty")).toBe(spellingKey("công ti"));
    expect(spellingKey("bàn tay")).not.toBe(spellingKey("bàn tai"));
    expect(spellingKey("thúy")).not.toBe(spellingKey("thúi"));
  });
});

describe("syllables", () => {
  test.each([
    "nghiêng",
    "khuyến",
    "quốc",
    "giếng",
    "gì",
    "yêu",
    "uống",
    "xoong",
    "ngoằn",
    "thuở",
    "hươu",
    "ý",
    "ủy",
    "hoà",
    "quẹt",
    "khuỷu",
    "tuếch",
    "gìn",
  ])("%s is one", (word) => {
    expect(readSyllable(word)).not.toBeNull();
  });

  test.each([
    "ka",
    "ghà",
    "ngê",
    "cê",
    "müller",
    "tap\u0300p",
    "bàt",
    "oach\u0309",
    "hä",
    "vµ",
    "quyÕt",
    "nguyn",
    "đy",
    "hóà",
    "ư\u00adng",
    "",
    "thuyền1",
    "bac",
    "ngiêng",
    "quyan",
  ])("%s is none", (word) => {
    expect(word === "bac" ? readSyllable("bac\u0300") : readSyllable(word)).toBeNull();
  });

  test("there are six tones and sixty-seven marked letters", () => {
    expect(TONES).toHaveLength(6);
    expect(new Set(MARKED_LETTERS).size).toBe(67);
    expect(readSyllable("hoàng")).toEqual({ onset: "h", rime: "oang", tone: 1 });
  });
});
