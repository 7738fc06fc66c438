import type { ConsolidatingOffice } from "../campaign";

/** One kind of office that sums up a year, as its campaign is offered. */
export interface YearEndOffer {
  readonly profile: ConsolidatingOffice["profile"];
  /** "xa" in "tong-ket-xa-2026". */
  readonly word: string;
  /** "xã" in "Tổng kết … của xã năm 2026". */
  readonly of: string;
}

/** Offices as they have been since 1 July 2025. */
export const YEAR_END_OFFERS: readonly YearEndOffer[] = [
  { profile: "commune", word: "xa", of: "xã" },
  { profile: "ward", word: "phuong", of: "phường" },
  { profile: "special-zone", word: "dac-khu", of: "đặc khu" },
  { profile: "department", word: "so", of: "sở, ban, ngành" },
  { profile: "school", word: "truong", of: "trường học" },
  { profile: "province", word: "tinh", of: "tỉnh, thành phố (Sở Nội vụ)" },
];

/** The year whose campaigns are offered by name; others of 2025 and later open by their id. */
const OFFERED_YEAR = 2026;
const FIRST_YEAR = 2025;

/** What is known of a year-end campaign before it is made. */
export interface YearEndSummary {
  readonly id: string;
  readonly name: string;
  readonly year: number;
}

export const yearEndId = ({ word }: YearEndOffer, year: number): string => `tong-ket-${word}-${year}`;

export const yearEndName = ({ of, profile }: YearEndOffer, year: number): string =>
  profile === "school"
    ? `Tổng kết thi đua, khen thưởng năm học ${year - 1} - ${year} của ${of}`
    : `Tổng kết thi đua, khen thưởng năm ${year} của ${of}`;

/** The year-end campaigns that come with the program, in the order they are offered. */
export const YEAR_END: readonly YearEndSummary[] = YEAR_END_OFFERS.map((offer) => ({
  id: yearEndId(offer, OFFERED_YEAR),
  name: yearEndName(offer, OFFERED_YEAR),
  year: OFFERED_YEAR,
}));

/** The offer and year that an id stands for; null for none, and for years before there were such offices. */
export function yearEndOffer(id: string): { readonly offer: YearEndOffer; readonly year: number } | null {
  const [, word, digits] = /^tong-ket-([a-z-]+)-(\d{4})$/.exec(id) ?? [];
  const offer = YEAR_END_OFFERS.find((one) => one.word === word);
  const year = Number(digits);
  return offer === undefined || year < FIRST_YEAR ? null : { offer, year };
}
