import type { ConsolidatingOffice, Signature } from "../campaign/campaign";

/** Ký thay, quyền, thừa lệnh, thừa ủy quyền. */
export type SignatureVariant = "KT" | "Q" | "TL" | "TUQ";

const HEADS: Readonly<Record<ConsolidatingOffice["profile"], string>> = {
  district: "CHỦ TỊCH",
  commune: "CHỦ TỊCH",
  ward: "CHỦ TỊCH",
  department: "GIÁM ĐỐC",
  "special-zone": "CHỦ TỊCH",
  school: "HIỆU TRƯỞNG",
  province: "CHỦ TỊCH",
};
/** "TM. HỘI ĐỒNG": on whose behalf the head signs. */
const ON_BEHALF = /^TM\. /;

/**
 * The other ways in which papers of the office may be signed after NĐ 30/2020, made from its usual signature. Who
 * signs on behalf of a body has nobody above who could order him to.
 */
export function signatureVariants(
  { lines }: Signature,
  profile: ConsolidatingOffice["profile"],
): readonly { readonly variant: SignatureVariant; readonly lines: readonly string[] }[] {
  const [first = "", second = ""] = lines;
  const behalf = ON_BEHALF.test(first) ? [first] : [];
  const title = behalf.length > 0 ? second : first;
  if (title === "") return [];
  const own = [
    { variant: "KT", lines: [...behalf, `KT. ${title}`, `PHÓ ${title}`] },
    { variant: "Q", lines: [...behalf, `Q. ${title}`] },
  ] as const;
  if (behalf.length > 0) return own;
  return [
    ...own,
    { variant: "TL", lines: [`TL. ${HEADS[profile]}`, title] },
    { variant: "TUQ", lines: [`TUQ. ${HEADS[profile]}`, title] },
  ];
}
