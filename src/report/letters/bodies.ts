import type { Campaign } from "../../campaign/campaign";
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

/** "UBND", "SVHTT": what stands behind the kind of paper in a number of the deciding body; dots where nobody knows. */
export function decidingSymbol({ office, plan }: Pick<Campaign, "office" | "plan">): string {
  if (/^(?:UBND|ỦY BAN)/u.test(office.superior)) return "UBND";
  return /\/KH-(\S+)$/u.exec(plan.number ?? "")?.[1] ?? "……";
}
