import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";

/** Posts that lead a body or a part of it, as whole words. */
const LEADING = [
  "chủ tịch",
  "phó chủ tịch",
  "bí thư",
  "phó bí thư",
  "giám đốc",
  "phó giám đốc",
  "hiệu trưởng",
  "phó hiệu trưởng",
  "trưởng phòng",
  "phó trưởng phòng",
  "phó phòng",
  "trưởng ban",
  "phó trưởng ban",
  "phó ban",
  "trưởng khoa",
  "phó trưởng khoa",
  "phó khoa",
  "trưởng trạm",
  "phó trưởng trạm",
  "trạm trưởng",
  "trạm phó",
  "chánh văn phòng",
  "phó chánh văn phòng",
  "phó văn phòng",
  "chánh thanh tra",
  "phó chánh thanh tra",
  "chi cục trưởng",
  "phó chi cục trưởng",
  "cục trưởng",
  "phó cục trưởng",
  "vụ trưởng",
  "phó vụ trưởng",
  "viện trưởng",
  "phó viện trưởng",
  "trưởng công an",
  "phó trưởng công an",
  "chỉ huy trưởng",
  "phó chỉ huy trưởng",
  "thủ trưởng",
  "phó thủ trưởng",
  "tổng giám đốc",
  "phó tổng giám đốc",
  "pct",
  "gđ",
  "pgđ",
  "ht",
  "pht",
  "tp",
  "ptp",
].map((post) => `${looseKey(post)} `);
const ACTING = /^(?:quyền|q\.)\s+/iu;

/**
 * Whether one of the posts leads; null where the record names none. "Kế toán trưởng", "thư ký Giám đốc", "tổ trưởng"
 * lead no office.
 */
export function leadsByPost({ fields }: RegisterRecord): boolean | null {
  const typed = fields.position ?? fields.positionUnit ?? "";
  if (typed.trim() === "") return null;
  return typed.split(/[,;/–]|\s-\s|\bkiêm\b/u).some((part) => {
    const key = `${looseKey(part.trim().replace(ACTING, ""))} `;
    return LEADING.some((post) => key.startsWith(post));
  });
}
