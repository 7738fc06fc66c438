import type { Campaign, ConsolidatingOffice, Signature } from "../../campaign/campaign";
import type { Issuer } from "./paragraphs";
import type { Route } from "../submission/routes";

const COUNCIL = /hội đồng/iu;
const COUNCIL_NAME = "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG";
export const COUNCIL_SYMBOL = "HĐTĐKT";

/** Whether that is a council: it examines and proposes, it never decides. */
export const isCouncilName = (name: string): boolean => /^(?:thường trực )?hội đồng/iu.test(name);

/** The council that votes: the office itself where it is one, else that of the body the office belongs to. */
export const isCouncil = ({ office }: Pick<Campaign, "office">): boolean => COUNCIL.test(office.name);

export const councilOf = (campaign: Pick<Campaign, "office">): Issuer => {
  const { office } = campaign;
  return isCouncil(campaign)
    ? { superior: office.superior, name: office.name }
    : { superior: office.superior, name: COUNCIL_NAME };
};

/** "UBND HUYỆN X" is written out where somebody decides in its name. */
const writtenOut = (body: string): string => body.replace(/^UBND(?=\s)/u, "ỦY BAN NHÂN DÂN");

export const decidingBody = ({ office }: Pick<Campaign, "office">): Issuer => ({
  superior: "",
  name: writtenOut(office.superior),
  remark: "(Dự thảo)",
});

const OWN_TITLES = [
  [/^(?:UBND|ỦY BAN)/u, "CHỦ TỊCH"],
  [/^SỞ/u, "GIÁM ĐỐC"],
  [/^TRƯỜNG/u, "HIỆU TRƯỞNG"],
] as const;

/** Who signs for a body: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", "GIÁM ĐỐC". Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7. */
function bodySignature(body: string): Signature {
  const title = OWN_TITLES.find(([pattern]) => pattern.test(body))?.[1] ?? "THỦ TRƯỞNG";
  return { lines: title === "CHỦ TỊCH" ? ["TM. ỦY BAN NHÂN DÂN", title] : [title], name: null };
}

/**
 * The office as the papers of a route name it: itself within its body; the body where somebody above it is asked, whom
 * a phòng does not write to.
 */
export function senderOf({ office, plan }: Pick<Campaign, "office" | "plan">, { sender }: Route): ConsolidatingOffice {
  if (sender === "office") return office;
  return {
    ...office,
    superior: "",
    name: writtenOut(office.superior),
    symbol: decidingSymbol({ office, plan }),
    signature: bodySignature(office.superior),
  };
}

const TITLES = [
  /^chủ tịch/iu,
  /^giám đốc/iu,
  /^hiệu trưởng/iu,
  /^thủ trưởng/iu,
  /^bộ trưởng/iu,
  /^tổng giám đốc/iu,
] as const;

/** "CHỦ TỊCH": what stands above the name of who decides. */
export function deciderTitle({ level }: Route): string {
  const signer = level?.signer ?? "";
  const found = TITLES.map((pattern) => pattern.exec(signer)?.[0]).find((title) => title !== undefined);
  return (found ?? signer).toUpperCase();
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN X": who decides, in full. */
export const deciderInFull = (campaign: Pick<Campaign, "office">, route: Route): string =>
  `${deciderTitle(route)} ${writtenOut(campaign.office.superior)}`.trim();

/** Who grants, in capitals as a certificate has it: the office's own decider in full, others as the plan names them. */
export const granter = (route: Route, campaign: Pick<Campaign, "office">): string =>
  route.decides === "own" || route.decides === "own-asked"
    ? deciderInFull(campaign, route)
    : (route.level?.signer ?? "").toUpperCase();

/** "UBND", "SVHTT": what stands behind the kind of paper in a number of the deciding body; dots where nobody knows. */
export function decidingSymbol({ office, plan }: Pick<Campaign, "office" | "plan">): string {
  if (/^(?:UBND|ỦY BAN)/u.test(office.superior)) return "UBND";
  return /\/KH-(\S+)$/u.exec(plan.number ?? "")?.[1] ?? "……";
}
