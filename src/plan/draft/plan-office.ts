import { PROFILES, type OfficeProfile } from "../../campaign/profiles";
import type { PlanDraft } from "./draft-plan";

/** The kind of office that an issuer's name tells. */
export function profileOf(issuer: string): OfficeProfile {
  const key = issuer.toLocaleLowerCase("vi");
  const level =
    /(?:ubnd|ủy ban nhân dân|đồng|chỉ đạo[^,]*?)\s+(?:các\s+)?(xã|phường|thị trấn|huyện|quận|thị xã|thành phố)(?:\s|$)/u.exec(
      key,
    )?.[1];
  const profile =
    level === undefined
      ? "department"
      : level === "xã" || level === "thị trấn"
        ? "commune"
        : level === "phường"
          ? "ward"
          : "district";
  const found = PROFILES.find((one) => one.profile === profile) ?? PROFILES[0];
  if (found === undefined) throw new Error("no profile of offices");
  return found;
}

/** "Đồng Lạc, ngày …", or what follows the level in the issuer's name. */
export function placeOf({ sentences }: PlanDraft, issuer: string): string {
  for (const { text, at } of sentences) {
    const place = at.region === "heading" ? /^([\p{Lu}][^,\d]{1,40}),\s*ngày/u.exec(text)?.[1] : undefined;
    if (place !== undefined) return place.trim();
  }
  return (
    /(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s+(\p{Lu}[\p{L}\s]*)$/u.exec(issuer)?.[1]?.trim() ?? issuer
  );
}

/** "Kế hoạch phát động phong trào …" is the plan of "Phong trào …". */
export function nameOf(title: string): string {
  const name = title
    .replace(/^(?:kế hoạch|hướng dẫn|thông báo|chương trình|thể lệ|về việc)\s*/iu, "")
    .replace(/^(?:phát động|tổ chức thực hiện|tổ chức|triển khai|đẩy mạnh|thực hiện)\s+(?=\p{L}{2,}\s+\p{L})/iu, "");
  return name === "" ? title : name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}
