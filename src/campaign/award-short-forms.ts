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
  { short: "HCĐL", between: ["HCDL1", "HCDL2", "HCDL3"] },
  { short: "Huân chương Độc lập", between: ["HCDL1", "HCDL2", "HCDL3"] },
  { short: "Huân chương Chiến công", between: ["HCCC1", "HCCC2", "HCCC3"] },
  { short: "Huân chương Quân công", between: ["HCQC1", "HCQC2", "HCQC3"] },
  { short: "Huân chương Bảo vệ Tổ quốc", between: ["HCBVTQ1", "HCBVTQ2", "HCBVTQ3"] },
  { short: "Huân chương Lao động", between: ["HCLD1", "HCLD2", "HCLD3"] },
  { short: "TT", between: ["TTLDTT", "TTLDXS"] },
  { short: "Tiên tiến", between: ["LDTT", "TTLDTT"] },
  { short: "Việc tốt", between: ["NTVT"] },
  { short: "Sáng kiến", between: ["SK_CS", "SK_T"] },
];
