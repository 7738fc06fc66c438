import type { CampaignAward, Prize } from "../campaign";
import { dayOf, type Day } from "../../text/day";
import { AWARD_CATALOGUE, type CatalogueAward } from "../award-list";
import { findAward } from "../awards-catalogue";

/** What a law or decree says of an award of the catalogue, from one day to another. */
export interface AwardLaw {
  /** Id in the catalogue. */
  readonly award: string;
  /** Who decides it in this time; "" where the source does not say. */
  readonly decidedBy: string;
  /** Ids in the catalogue of what whoever gets this award has as well. */
  readonly implies: readonly string[];
  readonly prize: Prize | null;
  readonly source: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Why it has to be looked at before it is relied on; null where there is no doubt. */
  readonly doubt: string | null;
}

const DECREE_152 = "Nghị định 152/2025/NĐ-CP";
const TITLES = `${DECREE_152} (mức tiền thưởng danh hiệu thi đua)`;
const FORMS = `${DECREE_152}, Điều 54 (mức tiền thưởng bằng khen, giấy khen)`;
const SINCE_REFORM = dayOf(2025, 7, 1);

type Row = readonly [
  award: string,
  decidedBy: string,
  individual: number | null,
  collective: number | null,
  source: string,
  doubt?: string,
];

const COMMUNE = "Chủ tịch UBND xã, phường, đặc khu; thủ trưởng cơ quan, đơn vị có thẩm quyền";
const PROVINCE = "Chủ tịch UBND tỉnh, thành phố; Bộ trưởng, Thủ trưởng ngành";
const UNSEEN = "Chưa đọc được nguyên văn mức thưởng này; kiểm tra trong nghị định trước khi chi.";

const ROWS: readonly Row[] = [
  ["LDTT", COMMUNE, 0.3, null, TITLES],
  ["CSTDCS", COMMUNE, 1, null, TITLES],
  ["CSTDT", PROVINCE, 3, null, TITLES],
  ["CSTDTQ", "Thủ tướng Chính phủ", 4.5, null, TITLES],
  ["TTLDTT", COMMUNE, null, 0.8, TITLES],
  ["TTLDXS", PROVINCE, null, 1.5, TITLES],
  ["TVH", COMMUNE, null, 1.5, TITLES],
  ["GDVH", COMMUNE, null, null, DECREE_152, UNSEEN],
  ["CO_CP", "Chính phủ", null, 12, TITLES],
  ["CO_T", PROVINCE, null, 8, DECREE_152, UNSEEN],
  ["BK_TTG", "Thủ tướng Chính phủ", 3.5, 7, FORMS, "Mức của tập thể tính gấp hai lần cá nhân; kiểm tra lại."],
  ["BK_T", PROVINCE, 1.5, 3, FORMS, "Mức của tập thể tính gấp hai lần cá nhân; kiểm tra lại."],
  ["GK_S", "Giám đốc Sở", 0.3, 0.6, FORMS, "Mức của tập thể tính gấp hai lần cá nhân; kiểm tra lại."],
  ["GK_X", COMMUNE, 0.3, 0.6, FORMS, "Chưa rõ mức riêng của giấy khen cấp xã; kiểm tra trong nghị định trước khi chi."],
  ["GK_DV", "Thủ trưởng đơn vị", 0.3, 0.6, FORMS, UNSEEN],
];

/** Whoever is CSTĐCS meets what LĐTT asks: Luật Thi đua, khen thưởng, Điều 23 (2003 and 2022 alike). */
const IMPLIED: Readonly<Record<string, readonly string[]>> = { CSTDCS: ["LDTT"] };

/** What is known of the awards of the catalogue; each line with its source and the days in which it holds. */
const AWARD_LAW: readonly AwardLaw[] = ROWS.map(([award, decidedBy, individual, collective, source, doubt]) => ({
  award,
  decidedBy,
  implies: IMPLIED[award] ?? [],
  prize: individual === null && collective === null ? null : { individual, collective },
  source,
  from: SINCE_REFORM,
  to: null,
  doubt: doubt ?? null,
}));

/** The line that holds on a day; null where none does. */
export const awardLawOn = (award: string, day: Day): AwardLaw | null =>
  AWARD_LAW.find(
    (law) => law.award === award && (law.from === null || day >= law.from) && (law.to === null || day <= law.to),
  ) ?? null;

/** The award of the catalogue that a campaign's award is; null where it is one of its own. */
export function catalogueAwardOf({ id, name }: Pick<CampaignAward, "id" | "name">): CatalogueAward | null {
  const byId = AWARD_CATALOGUE.find((one) => one.id === id);
  if (byId !== undefined) return byId;
  const match = findAward(name, AWARD_CATALOGUE);
  return "award" in match && match.sure ? match.award : null;
}

/** Ids in the catalogue of what whoever gets this award of the catalogue has as well. */
export const impliedByLaw = (award: string): readonly string[] => IMPLIED[award] ?? [];
