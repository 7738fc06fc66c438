import { dayOf, type Day } from "../text/day";
import type { ConsolidatingOffice, Level, UnitKind } from "./campaign";

type Profile = ConsolidatingOffice["profile"];

/** What a new campaign of one kind of office starts from. Everything in it is text that the clerk goes on to edit. */
export interface OfficeProfile {
  readonly profile: Profile;
  readonly name: string;
  /** First and last day on which there were such offices; null where there is no bound. */
  readonly since: Day | null;
  readonly until: Day | null;
  readonly levels: readonly Level[];
  readonly unitKinds: readonly UnitKind[];
  /** The office of the given place: "Quốc Oai" in "Hà Nội". */
  readonly office: (place: string, superior: string) => ConsolidatingOffice;
}

/** The district level ended, and communes took over its work, on 1 July 2025. */
const REFORM = dayOf(2025, 7, 1);
const EVE_OF_REFORM = dayOf(2025, 6, 30);

const kind = (id: string, name: string, ...words: readonly string[]): UnitKind => ({ id, name, words });
const level = (id: string, name: string, signer: string, ...words: readonly string[]): Level => ({
  id,
  name,
  signer,
  words,
});

const SCHOOLS = kind(
  "truong-hoc",
  "Trường học",
  "trường",
  "mầm non",
  "tiểu học",
  "trung học cơ sở",
  "trung học phổ thông",
  "thcs",
  "thpt",
);
const UNIONS = kind(
  "doan-the",
  "Mặt trận, đoàn thể",
  "ủy ban mặt trận",
  "mặt trận",
  "ubmttq",
  "mttq",
  "hội",
  "đoàn",
  "công đoàn",
  "liên đoàn lao động",
);
const ENTERPRISES = kind(
  "doanh-nghiep",
  "Doanh nghiệp, hợp tác xã",
  "công ty",
  "doanh nghiệp",
  "xí nghiệp",
  "hợp tác xã",
  "htx",
);
const FORCES = kind("luc-luong-vu-trang", "Công an, quân sự", "công an", "ban chỉ huy quân sự", "ban chqs", "quân sự");
const OFFICES = kind("phong-ban", "Phòng, ban", "phòng", "ban", "văn phòng", "thanh tra", "trung tâm");
const RESIDENTS = kind(
  "thon-to-dan-pho",
  "Thôn, tổ dân phố",
  "thôn",
  "xóm",
  "làng",
  "ấp",
  "tổ dân phố",
  "khu phố",
  "tdp",
);

const HEALTH = kind("y-te", "Trạm y tế", "trạm y tế", "trung tâm y tế");

export const PROFILES: readonly OfficeProfile[] = [
  {
    profile: "district",
    name: "Huyện, quận, thị xã (trước 01/7/2025)",
    since: null,
    until: EVE_OF_REFORM,
    levels: [
      level("don-vi", "Cấp đơn vị", "Thủ trưởng cơ quan, đơn vị; Chủ tịch UBND xã", "đơn vị", "cơ sở", "xã", "phường"),
      level("huyen", "Cấp huyện", "Chủ tịch Ủy ban nhân dân huyện", "huyện", "quận", "thị xã", "UBND huyện"),
      level("tinh", "Cấp tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh, thành phố", "tỉnh", "thành phố", "UBND tỉnh"),
    ],
    unitKinds: [
      OFFICES,
      UNIONS,
      kind(
        "xa-thi-tran",
        "Xã, phường, thị trấn",
        "xã",
        "phường",
        "thị trấn",
        "ubnd xã",
        "ubnd phường",
        "ubnd thị trấn",
      ),
      SCHOOLS,
      FORCES,
      ENTERPRISES,
    ],
    office: (place, superior) => ({
      profile: "district",
      superior: superior === "" ? `UBND HUYỆN ${place.toLocaleUpperCase("vi")}` : superior,
      name: "PHÒNG NỘI VỤ",
      levelLabel: "huyện",
      place,
      symbol: "NV",
      receiver: "Thường trực Hội đồng Thi đua - Khen thưởng huyện (qua Phòng Nội vụ)",
      addressee: `Chủ tịch Ủy ban nhân dân huyện ${place}`,
      signature: { lines: ["TRƯỞNG PHÒNG"], name: null },
      recipients: ["Như trên", "Thành viên Hội đồng TĐKT huyện", "Lưu: VT, NV"],
    }),
  },
  {
    profile: "commune",
    name: "Xã (từ 01/7/2025)",
    since: REFORM,
    until: null,
    levels: [
      level("don-vi", "Cấp đơn vị", "Thủ trưởng cơ quan, đơn vị", "đơn vị", "cơ sở"),
      level("xa", "Cấp xã", "Chủ tịch Ủy ban nhân dân xã", "xã", "UBND xã", "Chủ tịch UBND xã"),
      level("tinh", "Cấp tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh, thành phố", "tỉnh", "thành phố", "UBND tỉnh"),
    ],
    unitKinds: [OFFICES, UNIONS, SCHOOLS, RESIDENTS, FORCES, HEALTH, ENTERPRISES],
    office: (place, superior) => ({
      profile: "commune",
      superior: superior === "" ? `UBND XÃ ${place.toLocaleUpperCase("vi")}` : superior,
      name: "PHÒNG VĂN HÓA - XÃ HỘI",
      levelLabel: "xã",
      place,
      symbol: "VHXH",
      receiver: "Hội đồng Thi đua - Khen thưởng xã (qua Phòng Văn hóa - Xã hội)",
      addressee: `Chủ tịch Ủy ban nhân dân xã ${place}`,
      signature: { lines: ["TRƯỞNG PHÒNG"], name: null },
      recipients: ["Như trên", "Thành viên Hội đồng TĐKT xã", "Lưu: VT, VHXH"],
    }),
  },
  {
    profile: "department",
    name: "Sở, ngành",
    since: null,
    until: null,
    levels: [
      level("don-vi", "Cấp đơn vị", "Thủ trưởng đơn vị", "đơn vị", "cơ sở"),
      level("so", "Cấp Sở", "Giám đốc Sở", "Sở", "Giám đốc Sở"),
      level("tinh", "Cấp tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh, thành phố", "tỉnh", "thành phố", "UBND tỉnh"),
    ],
    unitKinds: [
      kind("phong", "Phòng thuộc Sở", "phòng", "văn phòng", "thanh tra"),
      kind(
        "don-vi",
        "Đơn vị thuộc Sở",
        "trung tâm",
        "trường",
        "ban quản lý",
        "chi cục",
        "bảo tàng",
        "thư viện",
        "nhà hát",
        "bệnh viện",
        "đơn vị",
      ),
    ],
    office: (place, superior) => ({
      profile: "department",
      superior,
      name: "VĂN PHÒNG SỞ",
      levelLabel: "Sở",
      place,
      symbol: "VP",
      receiver: "Hội đồng Thi đua - Khen thưởng Sở (qua Văn phòng Sở)",
      addressee: "Giám đốc Sở",
      signature: { lines: ["CHÁNH VĂN PHÒNG"], name: null },
      recipients: ["Như trên", "Ban Giám đốc Sở", "Lưu: VT, VP"],
    }),
  },
  {
    profile: "ward",
    name: "Phường",
    since: null,
    until: null,
    levels: [
      level("phuong", "Cấp phường", "Chủ tịch Ủy ban nhân dân phường", "phường", "UBND phường", "cơ sở"),
      level("tinh", "Cấp thành phố", "Chủ tịch Ủy ban nhân dân thành phố", "thành phố", "tỉnh", "UBND thành phố"),
    ],
    unitKinds: [
      OFFICES,
      UNIONS,
      SCHOOLS,
      RESIDENTS,
      FORCES,
      kind("nganh", "Ngành, bộ phận", "ngành", "bộ phận"),
      kind("khoi-thi-dua", "Khối thi đua", "khối thi đua", "khối"),
      ENTERPRISES,
    ],
    office: (place, superior) => ({
      profile: "ward",
      superior: superior === "" ? `UBND PHƯỜNG ${place.toLocaleUpperCase("vi")}` : superior,
      name: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
      levelLabel: "phường",
      place,
      symbol: "HĐTĐKT",
      receiver: "Thường trực Hội đồng Thi đua - Khen thưởng phường",
      addressee: `Chủ tịch Ủy ban nhân dân phường ${place}`,
      signature: { lines: ["TM. HỘI ĐỒNG", "CHỦ TỊCH"], name: null },
      recipients: ["Như trên", "Thành viên Hội đồng TĐKT phường", "Lưu: VT"],
    }),
  },
  {
    profile: "special-zone",
    name: "Đặc khu (từ 01/7/2025)",
    since: REFORM,
    until: null,
    levels: [
      level("dac-khu", "Cấp đặc khu", "Chủ tịch Ủy ban nhân dân đặc khu", "đặc khu", "UBND đặc khu", "cơ sở"),
      level("tinh", "Cấp tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh, thành phố", "tỉnh", "thành phố", "UBND tỉnh"),
    ],
    unitKinds: [OFFICES, UNIONS, SCHOOLS, RESIDENTS, FORCES, HEALTH, ENTERPRISES],
    office: (place, superior) => ({
      profile: "special-zone",
      superior: superior === "" ? `UBND ĐẶC KHU ${place.toLocaleUpperCase("vi")}` : superior,
      name: "PHÒNG VĂN HÓA - XÃ HỘI",
      levelLabel: "đặc khu",
      place,
      symbol: "VHXH",
      receiver: "Hội đồng Thi đua - Khen thưởng đặc khu (qua Phòng Văn hóa - Xã hội)",
      addressee: `Chủ tịch Ủy ban nhân dân đặc khu ${place}`,
      signature: { lines: ["TRƯỞNG PHÒNG"], name: null },
      recipients: ["Như trên", "Thành viên Hội đồng TĐKT đặc khu", "Lưu: VT, VHXH"],
    }),
  },
  {
    profile: "school",
    name: "Trường học",
    since: null,
    until: null,
    levels: [
      level("truong", "Cấp trường", "Hiệu trưởng", "trường", "đơn vị"),
      level("co-so", "Cấp cơ sở", "Thủ trưởng cơ quan quản lý trực tiếp", "cơ sở", "xã", "phường", "Sở"),
      level("tinh", "Cấp tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh, thành phố", "tỉnh", "thành phố", "UBND tỉnh"),
    ],
    unitKinds: [kind("to", "Tổ chuyên môn, tổ văn phòng", "tổ", "khối", "văn phòng"), UNIONS],
    office: (place, superior) => ({
      profile: "school",
      superior,
      name: "TRƯỜNG …",
      levelLabel: "trường",
      place,
      symbol: "",
      receiver: "Hội đồng Thi đua - Khen thưởng nhà trường",
      addressee: "Hiệu trưởng",
      signature: { lines: ["TM. HỘI ĐỒNG", "CHỦ TỊCH"], name: null },
      recipients: ["Như trên", "Lưu: VT"],
    }),
  },
  {
    profile: "province",
    name: "Tỉnh, thành phố (Sở Nội vụ)",
    since: null,
    until: null,
    levels: [
      level("tinh", "Cấp tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh, thành phố", "tỉnh", "thành phố", "UBND tỉnh"),
      level("nha-nuoc", "Cấp Nhà nước", "Chủ tịch nước, Thủ tướng Chính phủ", "Nhà nước", "Chính phủ", "Thủ tướng"),
    ],
    unitKinds: [
      kind("xa-phuong", "Xã, phường, đặc khu", "xã", "phường", "đặc khu", "ubnd xã", "ubnd phường", "ubnd đặc khu"),
      kind("so-nganh", "Sở, ban, ngành", "sở", "ban", "văn phòng", "thanh tra", "cục", "chi cục"),
      UNIONS,
      FORCES,
      ENTERPRISES,
    ],
    office: (place, superior) => ({
      profile: "province",
      superior: superior === "" ? `UBND TỈNH ${place.toLocaleUpperCase("vi")}` : superior,
      name: "SỞ NỘI VỤ",
      levelLabel: "tỉnh",
      place,
      symbol: "SNV",
      receiver: "Hội đồng Thi đua - Khen thưởng tỉnh (qua Sở Nội vụ)",
      addressee: `Chủ tịch Ủy ban nhân dân tỉnh ${place}`,
      signature: { lines: ["GIÁM ĐỐC"], name: null },
      recipients: ["Như trên", "Thành viên Hội đồng TĐKT tỉnh", "Lưu: VT, SNV"],
    }),
  },
];

/** The profiles of offices that exist on a day: no district from 1 July 2025, no consolidating commune before. */
export const profilesOn = (day: Day): readonly OfficeProfile[] =>
  PROFILES.filter(({ since, until }) => (since === null || day >= since) && (until === null || day <= until));
