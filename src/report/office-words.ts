import type { Campaign } from "../campaign/campaign";

/**
 * The office's name as running text writes it ("Phòng Nội vụ"): the spelling the campaign itself uses; capitals where
 * it uses none.
 */
export function officeInText({ office, plan }: Campaign): string {
  const wanted = office.name.toLowerCase();
  for (const text of [office.receiver, office.addressee, plan.issuer, ...office.recipients]) {
    const at = text.toLowerCase().indexOf(wanted);
    if (at >= 0) return text.slice(at, at + wanted.length);
  }
  return office.name;
}

/**
 * Kinds of places that are written small inside a sentence; "Phường 5", with a number, and "Huyện đoàn", a body of its
 * own, are names as a whole.
 */
const PLACE =
  /^(?:(?:Xã|Thị trấn|Thị xã|Huyện|Thôn|Xóm|Đặc khu|Tổ dân phố|Phường(?! \d)|Quận(?! \d))(?= )(?! (?:đoàn|ủy|uỷ|đội|hội)(?!\p{L})))/u;

/** A unit's name where a sentence goes on before it: "xã Cấn Hữu", but "Phòng Tư pháp". */
export const unitInText = (unit: string): string => unit.replace(PLACE, (kind) => kind.toLowerCase());
