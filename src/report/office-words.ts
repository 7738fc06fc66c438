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
