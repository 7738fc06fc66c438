import type { CampaignAward, SubjectKind } from "../../../src/campaign/campaign";

/** An award of the accuracy campaign and the ways clerks write it. */
export interface Award extends CampaignAward {
  readonly typed: readonly [string, ...string[]];
}

const award = (
  id: string,
  name: string,
  category: CampaignAward["category"],
  subjects: readonly SubjectKind[],
  typed: Award["typed"],
): Award => ({
  id,
  name,
  category,
  subjects,
  typed,
  aliases: [],
  levels: [],
  place: null,
});

const ALL = ["individual", "collective", "household"] as const;

export const NTVT = award(
  "NTVT",
  "Người tốt, việc tốt",
  "title",
  ["individual"],
  [
    "Người tốt, việc tốt",
    "Người tốt việc tốt",
    "NTVT",
    "Người tốt - việc tốt",
    "người tốt, việc tốt",
    "“Người tốt, việc tốt”",
  ],
);
export const CSTDCS = award(
  "CSTDCS",
  "Chiến sĩ thi đua cơ sở",
  "title",
  ["individual"],
  ["Chiến sĩ thi đua cơ sở", "CSTĐCS", "Chiến sỹ thi đua cơ sở", "CSTĐ cơ sở", "Chiến sĩ thi đua cấp cơ sở"],
);
export const LDTT = award(
  "LDTT",
  "Lao động tiên tiến",
  "title",
  ["individual"],
  ["Lao động tiên tiến", "LĐTT", "Lao động Tiên tiến"],
);
export const GIAY_KHEN = award("GK_H", "Giấy khen của Chủ tịch UBND huyện", "form", ALL, [
  "Giấy khen của Chủ tịch UBND huyện",
  "Giấy khen Chủ tịch UBND huyện",
  "Giấy khen của Chủ tịch Ủy ban nhân dân huyện",
  "Giấy khen của chủ tịch UBND huyện",
]);
export const BANG_KHEN = award("BK_T", "Bằng khen của Chủ tịch UBND tỉnh", "form", ALL, [
  "Bằng khen của Chủ tịch UBND tỉnh",
  "Bằng khen Chủ tịch UBND tỉnh",
  "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
]);
export const TTLDXS = award(
  "TTLDXS",
  "Tập thể lao động xuất sắc",
  "title",
  ["collective"],
  ["Tập thể lao động xuất sắc", "TTLĐXS", "Tập thể Lao động xuất sắc"],
);
const TTLDTT = award(
  "TTLDTT",
  "Tập thể lao động tiên tiến",
  "title",
  ["collective"],
  ["Tập thể lao động tiên tiến", "TTLĐTT"],
);
const GDVH = award(
  "GDVH",
  "Gia đình văn hóa",
  "title",
  ["household"],
  ["Gia đình văn hóa", "Gia đình văn hoá", "GĐVH"],
);

export const AWARDS: readonly Award[] = [NTVT, CSTDCS, LDTT, GIAY_KHEN, BANG_KHEN, TTLDXS, TTLDTT, GDVH];

export const AWARDS_FOR: Readonly<Record<SubjectKind, readonly [Award, ...Award[]]>> = {
  individual: [NTVT, CSTDCS, LDTT, GIAY_KHEN, BANG_KHEN],
  collective: [TTLDXS, TTLDTT, GIAY_KHEN, BANG_KHEN],
  household: [GDVH, GIAY_KHEN],
};
