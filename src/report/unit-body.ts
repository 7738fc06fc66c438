import type { ConsolidatingOffice } from "../campaign/campaign";
import { looseKey } from "../text/key";
import { unitInText } from "./office-words";

/** How a unit heads and signs its own papers. */
export interface UnitBody {
  /** "UBND HUYỆN X" above it; "" where the unit heads its papers alone or nobody knows. */
  readonly superior: string;
  /** "ỦY BAN NHÂN DÂN XÃ CẤN HỮU". */
  readonly name: string;
  /** For place and date. */
  readonly place: string;
  readonly signature: readonly string[];
}

interface Habit {
  /** First words of a name, without tones. */
  readonly opens: RegExp;
  readonly signs: readonly string[];
  /** Surely belongs to the body above the office. */
  readonly below?: boolean;
}

/** The first that fits. What is no part of the administration has a superior of its own that nobody here knows. */
const HABITS: readonly Habit[] = [
  { opens: /^(?:ubmttq|mttq|uy ban mat tran|uy ban mttq|mat tran)/u, signs: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"] },
  {
    opens: /^(?:huyen doan|thi doan|quan doan|thanh doan|doan thanh nien|doan tncs)/u,
    signs: ["TM. BAN THƯỜNG VỤ", "BÍ THƯ"],
  },
  { opens: /^lien doan lao dong/u, signs: ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"] },
  { opens: /^(?:hoi|cong doan) /u, signs: ["CHỦ TỊCH"] },
  { opens: /^(?:truong )?(?:thpt|trung hoc pho thong)/u, signs: ["HIỆU TRƯỞNG"] },
  { opens: /^(?:truong|mam non|tieu hoc|thcs|nha tre)/u, signs: ["HIỆU TRƯỞNG"], below: true },
  { opens: /^van phong/u, signs: ["CHÁNH VĂN PHÒNG"], below: true },
  { opens: /^thanh tra/u, signs: ["CHÁNH THANH TRA"], below: true },
  { opens: /^phong /u, signs: ["TRƯỞNG PHÒNG"], below: true },
  { opens: /^ban (?:chi huy quan su|chqs)/u, signs: ["CHỈ HUY TRƯỞNG"] },
  { opens: /^ban /u, signs: ["TRƯỞNG BAN"] },
  { opens: /^cong an/u, signs: ["TRƯỞNG CÔNG AN"] },
  { opens: /^chi cuc/u, signs: ["CHI CỤC TRƯỞNG"] },
  {
    opens:
      /^(?:trung tam|cong ty|tong cong ty|xi nghiep|bao hiem|kho bac|benh vien|nha hat|bao tang|thu vien|htx|hop tac xa)/u,
    signs: ["GIÁM ĐỐC"],
  },
  { opens: /^tram/u, signs: ["TRƯỞNG TRẠM"] },
  { opens: /^(?:to dan pho|tdp) /u, signs: ["TỔ TRƯỞNG"], below: true },
  { opens: /^(?:thon|xom) /u, signs: ["TRƯỞNG THÔN"], below: true },
];

const COMMUNE = /^(?:(?:ubnd|[ủu][ỷỳy] ban nhân dân)\s+)?((?:xã|phường|thị trấn|đặc khu)\s+)(.+)$/iu;

/**
 * The body that a unit is, told from the first words of its name; `usual` signs where they tell nothing. A commune has
 * its own place, any other unit that of the office.
 */
export function unitBodyOf(unit: string, { place, superior, profile }: ConsolidatingOffice, usual: string): UnitBody {
  const [, kind, name] = COMMUNE.exec(unit) ?? [];
  if (kind !== undefined && name !== undefined)
    return {
      superior: "",
      name: `ỦY BAN NHÂN DÂN ${(kind + name).toUpperCase()}`,
      place: name,
      signature: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    };
  const habit = HABITS.find(({ opens }) => opens.test(`${looseKey(unit)} `));
  const below = habit?.below === true || profile === "department";
  return {
    superior: below ? superior : "",
    name: unit.toUpperCase(),
    place,
    signature: habit?.signs ?? [usual],
  };
}

/** Whom a letter to a unit is addressed to: a commune by its committee, any other unit by its own name. */
export function addressedUnit(unit: string): string {
  const [, kind, name] = COMMUNE.exec(unit) ?? [];
  return kind === undefined || name === undefined ? unit : `Ủy ban nhân dân ${unitInText(kind + name)}`;
}
