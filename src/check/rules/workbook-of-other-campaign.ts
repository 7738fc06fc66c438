import { finding, type Finding } from "../finding";
import { otherCampaignOf } from "../stamp/made-for";
import type { CheckRule } from "../rule";

/** A template or register of ours that was made for another campaign, or for another year of this one. */
export const workbookOfOtherCampaign: CheckRule = ({ campaign, register }) =>
  register.files.flatMap(({ file, properties }): readonly Finding[] => {
    const other = otherCampaignOf(properties, campaign);
    return other === null ? [] : [finding("workbook-of-other-campaign", "warning", { file }, { ...other })];
  });
