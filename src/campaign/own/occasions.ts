import { dayOf, type Day } from "../../text/day";
import type { ConsolidatingOffice } from "../campaign";
import type { Occasion, PaperId } from "./answers";

/** What an occasion suggests; everything of it can be changed. */
export interface OccasionUsual {
  /** "Khen thưởng tổng kết năm": the year follows. */
  readonly name: (year: number) => string;
  readonly from: (year: number) => Day | null;
  readonly to: (year: number) => Day | null;
  /** Ids in the catalogue, in the order of a list. */
  readonly awards: (profile: ConsolidatingOffice["profile"]) => readonly string[];
  readonly papers: readonly PaperId[];
  /** Usual day of the list, in the campaign's year; null where there is no usual one. */
  readonly due: (year: number) => Day | null;
}

const none = (): null => null;

/** The certificate that an office of that kind gives itself. */
const CERTIFICATE: Readonly<Partial<Record<ConsolidatingOffice["profile"], string>>> = {
  district: "GK_H",
  commune: "GK_X",
  ward: "GK_X",
  department: "GK_S",
  "special-zone": "GK_X",
};
/** A province gives its own certificate of merit, which is in each list anyway. */
const certificate = (profile: ConsolidatingOffice["profile"]): string =>
  CERTIFICATE[profile] ?? (profile === "province" ? "BK_T" : "GK_DV");

export const OCCASION_USUAL: Readonly<Record<Occasion, OccasionUsual>> = {
  "year-end": {
    name: (year) => `Tổng kết công tác thi đua, khen thưởng năm ${String(year)}`,
    from: (year) => dayOf(year, 1, 1),
    to: (year) => dayOf(year, 12, 31),
    awards: (profile) => ["LDTT", "CSTDCS", "CSTDT", "TTLDTT", "TTLDXS", certificate(profile), "BK_T"],
    papers: ["list", "request", "minutes", "report"],
    due: (year) => dayOf(year, 12, 15),
  },
  "school-year": {
    name: (year) => `Tổng kết thi đua, khen thưởng năm học ${String(year - 1)}-${String(year)}`,
    from: (year) => dayOf(year - 1, 9, 1),
    to: (year) => dayOf(year, 5, 31),
    awards: (profile) => ["LDTT", "CSTDCS", "TTLDTT", "TTLDXS", certificate(profile), "BK_T"],
    papers: ["list", "request", "minutes", "report"],
    due: (year) => dayOf(year, 6, 15),
  },
  movement: {
    name: (year) => `Phong trào thi đua “Người tốt, việc tốt” năm ${String(year)}`,
    from: (year) => dayOf(year, 1, 1),
    to: (year) => dayOf(year, 12, 31),
    awards: (profile) => ["NTVT", "DHTT", certificate(profile)],
    papers: ["list", "request", "report", "registration", "closing"],
    due: none,
  },
  thematic: {
    name: (year) => `Khen thưởng chuyên đề năm ${String(year)}`,
    from: none,
    to: none,
    awards: (profile) => [certificate(profile), "BK_T"],
    papers: ["list", "request", "minutes", "report"],
    due: none,
  },
  sudden: {
    name: (year) => `Khen thưởng thành tích đột xuất năm ${String(year)}`,
    from: (year) => dayOf(year, 1, 1),
    to: (year) => dayOf(year, 12, 31),
    awards: (profile) => [certificate(profile), "BK_T"],
    papers: ["list", "request", "report"],
    due: none,
  },
};

/** What is known of each paper: its name, and for whom it is. */
export const PAPER_FACTS: Readonly<
  Record<PaperId, { readonly name: string; readonly per: "unit" | "nominee"; readonly words: readonly string[] }>
> = {
  list: { name: "Danh sách đề nghị khen thưởng", per: "unit", words: ["danh sách đề nghị", "danh sách"] },
  request: { name: "Tờ trình đề nghị khen thưởng", per: "unit", words: ["tờ trình"] },
  minutes: { name: "Biên bản họp xét khen thưởng", per: "unit", words: ["biên bản họp", "biên bản"] },
  report: { name: "Báo cáo thành tích", per: "nominee", words: ["báo cáo thành tích", "bản thành tích"] },
  registration: { name: "Bản đăng ký thi đua", per: "unit", words: ["đăng ký thi đua", "bản đăng ký"] },
  closing: { name: "Báo cáo tổng kết phong trào", per: "unit", words: ["báo cáo tổng kết", "báo cáo kết quả"] },
};
