import fc from "fast-check";
import { AWARD_CATALOGUE } from "../../src/campaign/award-list";
import { AMBIGUOUS_SHORT_FORMS } from "../../src/campaign/award-short-forms";
import { findAward, type AwardMatch, type NamedAward } from "../../src/campaign/awards-catalogue";
import { BUILT_IN, builtIn } from "../../src/campaign/built-in/index";

const said = (match: AwardMatch<NamedAward>): string =>
  "award" in match ? `${match.award.id}${match.sure ? "" : "?"}` : match.candidates.map(({ id }) => id).join("|");
const inCatalogue = (text: string): string => said(findAward(text, AWARD_CATALOGUE));
const inCampaign = (id: string, text: string): string => said(findAward(text, builtIn(id)?.awards ?? []));

describe("finding an award", () => {
  test.each([
    ["Chiến sĩ thi đua cơ sở", "CSTDCS"],
    ["chiến sỹ thi đua cơ sở", "CSTDCS"],
    ["CSTĐCS", "CSTDCS"],
    ["cstđ cơ sở", "CSTDCS"],
    ["CHIẾN SỸ THI ĐUA CƠ SỞ", "CSTDCS"],
    ["Lao động tiên tiến", "LDTT"],
    ["LĐTT", "LDTT"],
    ["lao dong tien tien", "LDTT"],
    ["TT Lao động XS", "TTLDXS"],
    ["Người tốt - Việc tốt", "NTVT"],
    ["“Người tốt, việc tốt”", "NTVT"],
    ["Gia đình văn hoá", "GDVH"],
    ["Kỉ niệm chương Thi đua, khen thưởng", "KNC_TDKT"],
    ["Bằng khen của Thủ tướng", "BK_TTG"],
    ["BKTTCP", "BK_TTG"],
    ["chiến sỹ thi đua thành phố", "CSTDT"],
  ])("“%s” is surely %s", (text, id) => {
    expect(inCatalogue(text)).toBe(id);
  });

  test("an office's short and long name are one, with or without “của”", () => {
    for (const typed of [
      "Giấy khen của Chủ tịch Uỷ ban nhân dân huyện",
      "Giấy khen Chủ tịch UBND huyện",
      "GIẤY KHEN CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN",
    ]) {
      expect(findAward(typed, AWARD_CATALOGUE)).toMatchObject({ award: { id: "GK_H" } });
    }
  });

  test("short forms that several awards share are asked about", () => {
    expect(inCatalogue("CSTĐTQ")).toBe("CSTDTQ|CSTDTQD");
    expect(inCatalogue("CSTĐ")).toBe("CSTDCS|CSTDT|CSTDTQ|CSTDTQD");
    expect(inCatalogue("Giấy khen").split("|")).toEqual(expect.arrayContaining(["GK_X", "GK_H", "GK_S", "GK_DV"]));
    expect(inCampaign("quy-hop-60-nam", "Giấy khen")).toBe("GK_X|GK_H");
    expect(inCampaign("quy-hop-60-nam", "GK")).toBe("GK_X|GK_H");
  });

  test.each([
    ["quy-hop-60-nam", "GK của Chủ tịch UBND huyện", "GK_H"],
    ["quy-hop-60-nam", "Giấy khen CT UBND huyện", "GK_H"],
    ["quy-hop-60-nam", "Giấy khen huyện", "GK_H"],
    ["quy-hop-60-nam", "Giấy khen xã", "GK_X"],
    ["quoc-oai-2022", "Gương NTVT", "NTVT"],
    ["so-vhtt-2023", "Gương ĐHTT", "DHTT"],
    ["phu-lam-2022", "Tập thể LĐTT", "TTLDTT"],
    ["phu-lam-2022", "CSTĐ TP", "CSTDT"],
    ["phu-lam-2022", "Bằng khen UBND TP", "BK_T"],
  ])("%s: the short form within “%s” is written out", (id, text, award) => {
    expect(inCampaign(id, text)).toBe(award);
  });

  test("another office is no slip of the pen", () => {
    expect([inCatalogue("Giấy khen xã"), inCatalogue("Giấy khen Sở")]).toEqual(["GK_X", "GK_S"]);
  });

  test("a name wrapped in other words, or with a slip, is taken but not for sure", () => {
    expect(inCatalogue("Lao động tiến tiến")).toBe("LDTT?");
    expect(inCampaign("quoc-oai-2022", "Gương Người tốt, việc tốt tiêu biểu toàn huyện")).toBe("NTVT?");
    expect(inCampaign("quoc-oai-2022", "Đề nghị tặng danh hiệu Người tốt, việc tốt năm 2022")).toBe("NTVT");
  });

  test("what is no award gives no award", () => {
    expect(inCatalogue("Trưởng thôn")).toBe("");
    expect(inCatalogue("")).toBe("");
  });

  test("each name, id and alias finds its own award, in the catalogue and in every campaign", () => {
    for (const awards of [
      AWARD_CATALOGUE,
      ...BUILT_IN.map((campaign) => campaign.awards),
    ] as readonly (readonly NamedAward[])[]) {
      for (const award of awards) {
        for (const spelling of [award.name, award.id, ...award.aliases])
          expect([spelling, said(findAward(spelling, awards))]).toEqual([spelling, award.id]);
      }
    }
  });

  test("shared short forms name awards of the catalogue", () => {
    const ids = new Set(AWARD_CATALOGUE.map(({ id }) => id));
    expect(AMBIGUOUS_SHORT_FORMS.flatMap(({ between }) => between).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("case and spaces never change the answer", () => {
    const spellings = AWARD_CATALOGUE.flatMap(({ name, aliases }) => [name, ...aliases]);
    fc.assert(
      fc.property(fc.constantFrom(...spellings), fc.boolean(), (spelling, upper) => {
        const typed = `  ${(upper ? spelling.toLocaleUpperCase("vi") : spelling.toLocaleLowerCase("vi")).replaceAll(" ", "  ")} `;
        expect(inCatalogue(typed)).toBe(inCatalogue(spelling));
      }),
    );
  });
});
