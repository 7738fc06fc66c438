import type { SubjectKind } from "./campaign";

/** How offices group titles and award forms. */
type AwardGroup = "title" | "certificate" | "flag" | "medal" | "order" | "city" | "recognition";

/** One line of the catalogue. The catalogue is a starting point: a campaign takes lines from it and edits them. */
export interface CatalogueAward {
  readonly id: string;
  readonly name: string;
  /** A title (danh hiệu) and an award form (hình thức) are never summed together. */
  readonly category: "title" | "form";
  readonly group: AwardGroup;
  readonly subjects: readonly SubjectKind[];
  /** Names of the levels that usually decide it, lowest first. */
  readonly levels: readonly string[];
  /** Short forms and other names that mean this award and no other. */
  readonly aliases: readonly string[];
}

const INDIVIDUAL: readonly SubjectKind[] = ["individual"];
const COLLECTIVE: readonly SubjectKind[] = ["collective"];
const ALL: readonly SubjectKind[] = ["individual", "collective", "household"];

type Line = readonly [
  id: string,
  name: string,
  subjects: readonly SubjectKind[],
  levels: readonly string[],
  aliases: readonly string[],
];

const lines = (category: "title" | "form", group: AwardGroup, rows: readonly Line[]): readonly CatalogueAward[] =>
  rows.map(([id, name, subjects, levels, aliases]) => ({ id, name, category, group, subjects, levels, aliases }));

export const AWARD_CATALOGUE: readonly CatalogueAward[] = [
  ...lines("title", "title", [
    ["LDTT", "Lao động tiên tiến", INDIVIDUAL, ["đơn vị", "xã", "huyện", "sở"], ["LĐTT", "CSTT", "Chiến sĩ tiên tiến"]],
    [
      "CSTDCS",
      "Chiến sĩ thi đua cơ sở",
      INDIVIDUAL,
      ["đơn vị", "xã", "huyện", "sở"],
      ["CSTĐCS", "CSTĐ cơ sở", "CSTĐ CS", "Chiến sĩ thi đua cấp cơ sở"],
    ],
    [
      "CSTDT",
      "Chiến sĩ thi đua cấp tỉnh, bộ, ngành",
      INDIVIDUAL,
      ["tỉnh", "thành phố", "bộ, ngành"],
      [
        "CSTĐ tỉnh",
        "CSTĐ cấp tỉnh",
        "CSTĐCT",
        "CSTĐ thành phố",
        "CSTĐ cấp thành phố",
        "CSTĐTP",
        "Chiến sĩ thi đua thành phố",
        "Chiến sĩ thi đua cấp thành phố",
        "Chiến sĩ thi đua tỉnh",
        "Chiến sĩ thi đua cấp tỉnh",
        "Chiến sĩ thi đua cấp bộ",
        "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh",
        "CSTĐ cấp bộ",
      ],
    ],
    ["CSTDTQ", "Chiến sĩ thi đua toàn quốc", INDIVIDUAL, ["Nhà nước"], ["CSTĐ toàn quốc"]],
    ["CSTDTQD", "Chiến sĩ thi đua toàn quân", INDIVIDUAL, ["Bộ Quốc phòng"], ["CSTĐ toàn quân"]],
    [
      "TTLDTT",
      "Tập thể lao động tiên tiến",
      COLLECTIVE,
      ["đơn vị", "xã", "huyện", "sở"],
      ["TTLĐTT", "TT LĐTT", "TT Lao động tiên tiến", "ĐVTT", "Đơn vị tiên tiến"],
    ],
    [
      "TTLDXS",
      "Tập thể lao động xuất sắc",
      COLLECTIVE,
      ["tỉnh", "thành phố", "bộ, ngành"],
      ["TTLĐXS", "TT LĐXS", "TT Lao động XS", "TT Lao động xuất sắc", "ĐVQT", "Đơn vị quyết thắng"],
    ],
    ["GDVH", "Gia đình văn hóa", ["household"], ["xã"], ["GĐVH"]],
    [
      "TVH",
      "Thôn, tổ dân phố văn hóa",
      COLLECTIVE,
      ["xã", "huyện"],
      ["Thôn văn hóa", "Tổ dân phố văn hóa", "TDP văn hóa"],
    ],
    [
      "NTVT",
      "Người tốt, việc tốt",
      INDIVIDUAL,
      ["đơn vị", "huyện", "sở", "thành phố"],
      ["NTVT", "Gương người tốt, việc tốt"],
    ],
    [
      "DHTT",
      "Điển hình tiên tiến",
      ["individual", "collective"],
      ["đơn vị", "huyện", "sở", "thành phố"],
      ["ĐHTT", "Gương điển hình tiên tiến"],
    ],
  ]),
  ...lines("title", "flag", [
    [
      "CO_T",
      "Cờ thi đua của tỉnh, bộ, ngành",
      COLLECTIVE,
      ["tỉnh", "thành phố", "bộ, ngành"],
      [
        "Cờ thi đua cấp tỉnh",
        "Cờ thi đua của UBND tỉnh",
        "Cờ thi đua UBND tỉnh",
        "Cờ thi đua của UBND thành phố",
        "Cờ thi đua thành phố",
        "Cờ thi đua cấp bộ",
      ],
    ],
    ["CO_CP", "Cờ thi đua của Chính phủ", COLLECTIVE, ["Nhà nước"], ["Cờ thi đua Chính phủ", "CTĐCP", "Cờ Chính phủ"]],
  ]),
  ...lines("form", "certificate", [
    [
      "GK_DV",
      "Giấy khen của Thủ trưởng đơn vị",
      ALL,
      ["đơn vị"],
      ["Giấy khen Thủ trưởng đơn vị", "Giấy khen cấp cơ sở", "Giấy khen của Thủ trưởng cơ quan"],
    ],
    [
      "GK_X",
      "Giấy khen của Chủ tịch UBND cấp xã",
      ALL,
      ["xã"],
      [
        "Giấy khen cấp xã",
        "Giấy khen UBND xã",
        "Giấy khen của UBND xã",
        "Giấy khen của Chủ tịch UBND xã",
        "Giấy khen của Chủ tịch UBND phường",
        "Giấy khen của UBND phường",
        "Giấy khen của Chủ tịch UBND xã, thị trấn",
        "GK xã",
        "GK cấp xã",
      ],
    ],
    [
      "GK_H",
      "Giấy khen của Chủ tịch UBND cấp huyện",
      ALL,
      ["huyện"],
      [
        "Giấy khen cấp huyện",
        "Giấy khen UBND huyện",
        "Giấy khen của UBND huyện",
        "Giấy khen của Chủ tịch UBND huyện",
        "Giấy khen của Chủ tịch UBND quận",
        "Giấy khen của Chủ tịch UBND thị xã",
        "GK huyện",
        "GK cấp huyện",
      ],
    ],
    [
      "GK_S",
      "Giấy khen của Giám đốc Sở",
      ALL,
      ["sở"],
      ["Giấy khen cấp sở", "Giấy khen Giám đốc Sở", "Giấy khen Sở", "GK Sở"],
    ],
    [
      "BK_T",
      "Bằng khen của Chủ tịch UBND cấp tỉnh, Bộ trưởng",
      ALL,
      ["tỉnh", "thành phố", "bộ, ngành"],
      [
        "Bằng khen cấp tỉnh",
        "BKUBND",
        "BK UBND",
        "BKCT",
        "Bằng khen UBND tỉnh",
        "Bằng khen của UBND tỉnh",
        "Bằng khen của Chủ tịch UBND tỉnh",
        "Bằng khen của UBND thành phố",
        "Bằng khen UBND thành phố",
        "Bằng khen của Chủ tịch UBND thành phố",
        "Bằng khen cấp thành phố",
        "Bằng khen cấp bộ",
        "Bằng khen của Bộ trưởng",
        "BK tỉnh",
        "BK thành phố",
      ],
    ],
    [
      "BK_TTG",
      "Bằng khen của Thủ tướng Chính phủ",
      ALL,
      ["Nhà nước"],
      [
        "BKTTCP",
        "BKTTg",
        "BK TTCP",
        "BK TTg",
        "Bằng khen Thủ tướng Chính phủ",
        "Bằng khen của Thủ tướng",
        "Bằng khen Thủ tướng",
      ],
    ],
  ]),
  ...lines("form", "medal", [
    [
      "KNC_TDKT",
      "Kỷ niệm chương “Vì sự nghiệp Thi đua, khen thưởng”",
      INDIVIDUAL,
      ["trung ương", "thành phố"],
      ["KNC vì sự nghiệp TĐKT", "Kỷ niệm chương vì sự nghiệp TĐKT", "Kỷ niệm chương Thi đua, khen thưởng"],
    ],
    ["HUYHIEU", "Huy hiệu", INDIVIDUAL, ["tỉnh", "thành phố"], []],
  ]),
  ...lines("form", "order", [
    ["HCLD1", "Huân chương Lao động hạng Nhất", ALL, ["Nhà nước"], ["HCLĐ hạng Nhất", "HCLĐ hạng I"]],
    ["HCLD2", "Huân chương Lao động hạng Nhì", ALL, ["Nhà nước"], ["HCLĐ hạng Nhì", "HCLĐ hạng II"]],
    ["HCLD3", "Huân chương Lao động hạng Ba", ALL, ["Nhà nước"], ["HCLĐ hạng Ba", "HCLĐ hạng III"]],
  ]),
  ...lines("title", "city", [
    [
      "CITY_CDUT",
      "Công dân Thủ đô ưu tú",
      INDIVIDUAL,
      ["thành phố"],
      ["Công dân ưu tú", "Công dân ưu tú Thủ đô", "CDTĐƯT"],
    ],
    [
      "CITY_CDDD",
      "Công dân danh dự Thủ đô Hà Nội",
      INDIVIDUAL,
      ["thành phố"],
      ["Công dân danh dự Thủ đô", "Công dân danh dự"],
    ],
    [
      "CITY_VSN",
      "Vì sự nghiệp xây dựng Thủ đô",
      INDIVIDUAL,
      ["thành phố"],
      ["Huy hiệu Vì sự nghiệp xây dựng Thủ đô", "VSNXDTĐ"],
    ],
  ]),
  ...lines("form", "recognition", [
    [
      "SK_CS",
      "Công nhận sáng kiến cấp cơ sở",
      INDIVIDUAL,
      ["đơn vị", "huyện", "sở"],
      ["Sáng kiến cấp cơ sở", "SKCS", "Sáng kiến cơ sở"],
    ],
    [
      "SK_T",
      "Công nhận sáng kiến cấp tỉnh, thành phố",
      INDIVIDUAL,
      ["tỉnh", "thành phố"],
      ["Sáng kiến cấp tỉnh", "Sáng kiến cấp thành phố", "Sáng kiến thành phố", "SKTP"],
    ],
    [
      "TTDX",
      "Khen thưởng thành tích đột xuất",
      ALL,
      ["đơn vị", "xã", "huyện"],
      ["Thành tích đột xuất", "Khen đột xuất", "Khen thưởng đột xuất"],
    ],
  ]),
];

/** A short form that several awards share: only the clerk knows which one a unit means. */
export interface AmbiguousShortForm {
  readonly short: string;
  /** Ids of the catalogue, most usual first. */
  readonly between: readonly string[];
}

export const AMBIGUOUS_SHORT_FORMS: readonly AmbiguousShortForm[] = [
  { short: "CSTĐTQ", between: ["CSTDTQ", "CSTDTQD"] },
  { short: "CSTĐ", between: ["CSTDCS", "CSTDT", "CSTDTQ"] },
  { short: "Chiến sĩ thi đua", between: ["CSTDCS", "CSTDT", "CSTDTQ"] },
  { short: "CSTĐT", between: ["CSTDT", "CSTDTQ"] },
  { short: "GK", between: ["GK_X", "GK_H", "GK_S", "GK_DV"] },
  { short: "Giấy khen", between: ["GK_X", "GK_H", "GK_S", "GK_DV"] },
  { short: "Giấy khen của Chủ tịch UBND", between: ["GK_X", "GK_H"] },
  { short: "BK", between: ["BK_T", "BK_TTG"] },
  { short: "Bằng khen", between: ["BK_T", "BK_TTG"] },
  { short: "Cờ", between: ["CO_T", "CO_CP"] },
  { short: "CTĐ", between: ["CO_T", "CO_CP"] },
  { short: "Cờ thi đua", between: ["CO_T", "CO_CP"] },
  { short: "KNC", between: ["KNC_TDKT"] },
  { short: "Kỷ niệm chương", between: ["KNC_TDKT"] },
  { short: "HCLĐ", between: ["HCLD1", "HCLD2", "HCLD3"] },
  { short: "Huân chương Lao động", between: ["HCLD1", "HCLD2", "HCLD3"] },
  { short: "TT", between: ["TTLDTT", "TTLDXS"] },
  { short: "Tiên tiến", between: ["LDTT", "TTLDTT"] },
  { short: "Việc tốt", between: ["NTVT"] },
  { short: "Sáng kiến", between: ["SK_CS", "SK_T"] },
];
