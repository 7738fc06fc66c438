import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { cleanText } from "../../src/text/clean";
import { compareKey } from "../../src/text/key";
import { decodeLegacy, detectLegacy, surveyLegacy } from "../../src/text/legacy";
import { drawsCapitals, encodingsOfFont } from "../../src/text/legacy-fonts";
import { encodeLegacy, type LegacyEncoding } from "../../src/text/legacy-tables";
import { ACHIEVEMENTS, ADDRESSES, CORPUS, HEADERS, LOOKALIKES, NAMES } from "./corpus";

const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni", "viscii", "vps", "vietware-f", "vietware-x", "cp1258"];
const FONT_OF: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: ".VnTime",
  vni: "VNI-Times",
  viscii: "VI Times",
  vps: "VPS Times",
  "vietware-f": "SVNtimes new roman",
  "vietware-x": "SVNtimes new roman",
  cp1258: "Times New Roman",
};
const FONTS = [
  "Times New Roman",
  ".VnTime",
  ".VnTimeH",
  "VnTime",
  "VNI-Times",
  "VI Times",
  "VPS Times",
  "SVNtimes new roman",
];

interface Score {
  readonly cells: number;
  readonly wordsRight: number;
  readonly encodingRight: number;
}

/** Share of words and cells that come out right; cells the encoding leaves unchanged are not counted. */
function score(texts: readonly string[], encoding: LegacyEncoding, font: string, surveyed: boolean): Score {
  const cells = texts
    .map((truth) => ({ truth, text: encodeLegacy(truth, encoding), fontName: font }))
    .filter(({ truth, text }) => truth !== text);
  const survey = surveyed ? surveyLegacy(cells) : undefined;
  let words = 0;
  let right = 0;
  let encodings = 0;
  for (const { truth, text } of cells) {
    const clean = cleanText(text, font, survey);
    const found = clean.text.split(" ");
    if (clean.encoding === encoding || clean.text === truth) encodings += 1;
    truth.split(" ").forEach((word, index) => {
      words += 1;
      if (found[index]?.toLowerCase() === word.toLowerCase()) right += 1;
    });
  }
  return { cells: cells.length, wordsRight: right / words, encodingRight: encodings / cells.length };
}

describe("telling and decoding legacy encodings", () => {
  test.each(ENCODINGS)("%s: encoding right in 99 %% of cells, 99.9 %% of words, by font and letters", (encoding) => {
    const { cells, encodingRight, wordsRight } = score(CORPUS, encoding, FONT_OF[encoding], true);
    expect(cells).toBeGreaterThan(200);
    expect(encodingRight).toBeGreaterThanOrEqual(0.99);
    expect(wordsRight).toBeGreaterThanOrEqual(0.999);
  });

  test.each(["tcvn3", "vni"] as const)("%s under a font of today is told by its letters", (encoding) => {
    const { encodingRight, wordsRight } = score(CORPUS, encoding, "Times New Roman", true);
    expect(encodingRight).toBeGreaterThanOrEqual(0.99);
    expect(wordsRight).toBeGreaterThanOrEqual(0.999);
  });

  test.each(["tcvn3", "vni"] as const)("%s is told cell by cell, without looking at others", (encoding) => {
    expect(
      score([...HEADERS, ...ADDRESSES, ...ACHIEVEMENTS], encoding, "Times New Roman", false).wordsRight,
    ).toBeGreaterThanOrEqual(0.99);
  });

  test("Unicode text is never changed, whatever font it has", () => {
    const changed = FONTS.flatMap((font) =>
      [...CORPUS, ...LOOKALIKES]
        .filter((text) => cleanText(text, font).text !== text)
        .map((text) => `${font}: ${text} → ${cleanText(text, font).text}`),
    );
    expect(changed).toEqual([]);
  });

  test("Unicode text stays when a survey has seen the same font full of Unicode", () => {
    for (const font of FONTS) {
      const survey = surveyLegacy([...CORPUS, ...LOOKALIKES].map((text) => ({ text, fontName: font })));
      for (const text of [...CORPUS, ...LOOKALIKES]) expect(cleanText(text, font, survey).text).toBe(text);
    }
  });

  test("a column of VNI text under Times New Roman decides its short cells too", () => {
    const survey = surveyLegacy(
      NAMES.map((name) => ({ text: encodeLegacy(name, "vni"), fontName: "Times New Roman" })),
    );
    expect(cleanText("Sôn", "Times New Roman", survey).text).toBe("Sơn");
    expect(cleanText("Hoà", "Times New Roman", survey).text).toBe("Hồ");
    expect(cleanText("Sôn", "Times New Roman").text).toBe("Sôn");
  });

  test("a cell that mixes encodings is decoded word by word", () => {
    expect(cleanText("Họ tên: NguyÔn V¨n An", "Times New Roman")).toEqual({
      text: "Họ tên: Nguyễn Văn An",
      encoding: "tcvn3",
    });
    expect(cleanText("Đơn vị: Phoøng Noäi vuï", "Times New Roman").text).toBe("Đơn vị: Phòng Nội vụ");
  });

  test.each([
    ["Hä vµ tªn", ".VnTime", "Họ và tên"],
    ["Hä vµ tªn", ".VnTimeH", "HỌ VÀ TÊN"],
    ["Hä vµ tªn", "Calibri", "Họ và tên"],
    ["DANH S¸CH §Ò NGHÞ KHEN TH¦ëNG", ".VnTime", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
    ["DANH SA¸CH", ".VnTime", "DANH SÁCH"],
    ["ñY BAN NH¢N D¢N", ".VnTime", "ỦY BAN NHÂN DÂN"],
    ["Ng« ThÞ ¸nh NguyÖt", ".VnTime", "Ngô Thị Ánh Nguyệt"],
    ["§­êng 3/2, khu phè 5", "Arial", "Đường 3/2, khu phố 5"],
    ["Mêng Kh¬ng", ".VnTime", "Mường Khương"],
    ["Q§-UBND", "Arial", "QĐ-UBND"],
    ["Tieáng Vieät raát hay", "Arial", "Tiếng Việt rất hay"],
    ["Aáp 3, xaõ Taân Bình", "VNI-Times", "Ấp 3, xã Tân Bình"],
    ["Lê ThÎ PhÜ®ng", "VPS Times", "Lê Thị Phượng"],
    ["Lê Th¸ Phßþng", "VI Times", "Lê Thị Phượng"],
    ["Ứng Hoà", ".VnTime", "Ứng Hoà"],
    ["ÐINH VĂN BẢN", "Times New Roman", "ĐINH VĂN BẢN"],
    ["HÐND-UBND", "Times New Roman", "HĐND-UBND"],
    ["Sigurðsson", "Times New Roman", "Sigurðsson"],
  ])("%s in %s reads %s", (text, font, meant) => {
    expect(cleanText(text, font).text).toBe(meant);
  });

  test("plain ASCII is no encoding's", () => {
    for (const font of FONTS) expect(detectLegacy("Nguyen Van A", font)).toBeNull();
  });

  test("the soft hyphen is a letter until the text is known to be Unicode", () => {
    expect(cleanText("Th­ëng", ".VnTime").text).toBe("Thưởng");
    expect(cleanText("khen thưởng xứng­đáng", "Arial").text).toBe("khen thưởng xứngđáng");
  });

  test("decoding what was encoded gives the text back", () => {
    for (const encoding of ENCODINGS) {
      for (const text of CORPUS) {
        const back = decodeLegacy(encodeLegacy(text, encoding), encoding, FONT_OF[encoding]);
        // Capitals without a code of their own cannot all be told again.
        expect(compareKey(back)).toBe(compareKey(text));
        if (encoding === "vni" || encoding === "vietware-x" || encoding === "cp1258") expect(back).toBe(text);
      }
    }
  });

  test("cleaning twice is cleaning once, whatever font it has", () => {
    const sources = [...CORPUS, ...LOOKALIKES].flatMap((text) => [
      { text, honest: FONTS },
      ...ENCODINGS.map((encoding) => ({
        text: encodeLegacy(text, encoding),
        honest: [FONT_OF[encoding], "Times New Roman"],
      })),
    ]);
    const again = sources.flatMap(({ text, honest }) =>
      FONTS.flatMap((font) => {
        const once = cleanText(text, font).text;
        return cleanText(once, font).text === once ? [] : [{ font, text, honest: honest.includes(font) }];
      }),
    );
    expect(again.filter(({ honest }) => honest)).toEqual([]);
    // In the font of another encoding "Vâ" (Võ) reads Vó, which that encoding reads Vụ: nobody can tell.
    expect(again.length).toBeLessThan((sources.length * FONTS.length) / 5000);
  });

  test("no text, however strange, makes it fail or lose a word of plain letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom(...FONTS), (noise, font) => {
        expect(cleanText(`UBND ${noise} TDP`, font).text).toMatch(/^UBND(?: .*)? TDP$/su);
      }),
      { numRuns: 60 },
    );
  });

  test("fonts are told by name", () => {
    expect(encodingsOfFont(".VnArial Narrow")).toEqual(["tcvn3"]);
    expect(encodingsOfFont("VnTime")).toEqual(["tcvn3"]);
    expect(encodingsOfFont("VNI Times")).toEqual(["vni"]);
    expect(encodingsOfFont("VNtimes new roman")).toContain("vietware-f");
    expect(encodingsOfFont("Times New Roman")).toEqual([]);
    expect([".VnTimeH", ".VnArialH"].every(drawsCapitals)).toBe(true);
    expect([".VnTime", "Arial", "Bookman OldH"].some(drawsCapitals)).toBe(false);
  });

  const facts = path.resolve("..", "shared", "data", "encodings.json");
  const names: Readonly<Record<string, LegacyEncoding>> = {
    TCVN3: "tcvn3",
    "VNI-WIN": "vni",
    VISCII: "viscii",
    VPS: "vps",
    "VIETWARE-F": "vietware-f",
    "VIETWARE-X": "vietware-x",
    "CP1258-decomposed": "cp1258",
  };
  (existsSync(facts) ? test : test.skip)("our tables agree with the collected facts, letter by letter", () => {
    const { tables, vectors } = JSON.parse(readFileSync(facts, "utf8")) as {
      tables: Record<string, Record<string, string>>;
      vectors: readonly Record<string, string>[];
    };
    for (const [name, encoding] of Object.entries(names)) {
      for (const [letter, code] of Object.entries(tables[name] ?? {}))
        expect([letter, encodeLegacy(letter, encoding)]).toEqual([letter, code]);
      for (const vector of vectors)
        expect(cleanText(vector[name] ?? "", "Times New Roman").text).toBe(vector["unicode"]);
    }
  });
});
