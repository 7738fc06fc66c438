import { AWARD_CATALOGUE } from "../award-list";
import type { CampaignAward, Level } from "../campaign";
import type { YearEndOffer } from "./offers";

type Profile = YearEndOffer["profile"];

const level = (
  id: string,
  name: string,
  signer: string,
  words: readonly string[],
  more: Partial<Level> = {},
): Level => ({
  id,
  name,
  signer,
  words,
  ...more,
});

const PROVINCE = level(
  "tinh",
  "Cấp tỉnh",
  "Chủ tịch Ủy ban nhân dân tỉnh, thành phố",
  ["tỉnh", "thành phố", "UBND tỉnh", "UBND thành phố"],
  { addressee: "Chủ tịch Ủy ban nhân dân tỉnh, thành phố (qua Sở Nội vụ)" },
);
const own = (id: string, name: string, signer: string, ...words: readonly string[]): Level =>
  level(id, name, signer, words, { own: true });

/** Who decides, lowest first; the first is the office's own. */
const LEVELS: Readonly<Record<Profile, readonly Level[]>> = {
  commune: [own("xa", "Cấp xã", "Chủ tịch Ủy ban nhân dân xã", "xã", "UBND xã", "cơ sở"), PROVINCE],
  ward: [own("phuong", "Cấp phường", "Chủ tịch Ủy ban nhân dân phường", "phường", "UBND phường", "cơ sở"), PROVINCE],
  "special-zone": [
    own("dac-khu", "Cấp đặc khu", "Chủ tịch Ủy ban nhân dân đặc khu", "đặc khu", "UBND đặc khu", "cơ sở"),
    PROVINCE,
  ],
  department: [own("so", "Cấp Sở", "Giám đốc Sở", "Sở", "cơ sở"), PROVINCE],
  school: [
    own("truong", "Cấp trường", "Hiệu trưởng", "trường", "đơn vị"),
    level("co-so", "Cấp cơ sở", "Chủ tịch UBND xã, phường, đặc khu hoặc Giám đốc Sở", ["xã", "phường", "Sở", "cơ sở"], {
      addressee: "Cơ quan quản lý trực tiếp của trường",
    }),
    PROVINCE,
  ],
  province: [
    own("tinh", "Cấp tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh, thành phố", "tỉnh", "thành phố", "UBND tỉnh"),
    level("nha-nuoc", "Cấp Nhà nước", "Chủ tịch nước, Thủ tướng Chính phủ", ["Nhà nước", "Chính phủ", "Thủ tướng"], {
      addressee: "Thủ tướng Chính phủ (qua Bộ Nội vụ)",
    }),
  ],
  district: [],
};

/** Awards by id in the catalogue, with the level that decides them: the office's own, one above it, or the province. */
const COMMUNE_AWARDS = "LDTT 0,CSTDCS 0,TTLDTT 0,GK_X 0,GDVH 0,TVH 0,CSTDT 1,TTLDXS 1,BK_T 1,CO_T 1";
const AWARDS: Readonly<Record<Profile, string>> = {
  commune: COMMUNE_AWARDS,
  ward: COMMUNE_AWARDS,
  "special-zone": COMMUNE_AWARDS,
  department: "LDTT 0,CSTDCS 0,TTLDTT 0,GK_S 0,CSTDT 1,TTLDXS 1,BK_T 1,CO_T 1",
  school: "GK_DV 0,LDTT 1,CSTDCS 1,TTLDTT 1,CSTDT 2,TTLDXS 2,BK_T 2",
  province: "CSTDT 0,TTLDXS 0,CO_T 0,BK_T 0,CSTDTQ 1,CO_CP 1,BK_TTG 1,HCLD3 1",
  district: "",
};

export const levelsOf = (profile: Profile): readonly Level[] => LEVELS[profile];

/** The awards of a year's end, as the catalogue has them. */
export const awardsOf = (profile: Profile): readonly CampaignAward[] =>
  AWARDS[profile].split(",").flatMap((line): readonly CampaignAward[] => {
    const [id = "", place = "0"] = line.split(" ");
    const known = AWARD_CATALOGUE.find((award) => award.id === id);
    const decides = LEVELS[profile][Number(place)];
    if (known === undefined || decides === undefined) return [];
    const { name, category, aliases, subjects } = known;
    const award = { id, name, category, aliases, subjects, levels: [decides.id], decidedAt: decides.id, place: null };
    return [award];
  });
