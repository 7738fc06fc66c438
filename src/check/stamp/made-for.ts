import { BUILT_IN_OFFERS } from "../../campaign/built-in/offers";
import type { Campaign } from "../../campaign/campaign";
import { readUnitWorkbook } from "../native/unit-stamp";
import { readStamp } from "./stamp-properties";
import { YEAR_PROPERTY } from "../facts/years";

/** The campaign that a workbook of ours was made for, where it is not the one in use. */
export interface OtherCampaign {
  /** Its name where it comes with the program, else its id. */
  readonly made: string;
  readonly year: number | null;
}

/**
 * For which other campaign, or which other year, a workbook of ours was made; null for this one's and for any other
 * workbook.
 */
export function otherCampaignOf(
  properties: Readonly<Record<string, string>>,
  { id, year }: Pick<Campaign, "id" | "year">,
): OtherCampaign | null {
  const made = readStamp(properties)?.campaign ?? readUnitWorkbook(properties)?.campaign ?? null;
  if (made === null) return null;
  const stamped = Number(properties[YEAR_PROPERTY] ?? "");
  const ofYear = Number.isInteger(stamped) && stamped > 0 ? stamped : null;
  if (made === id && (ofYear === null || ofYear === year)) return null;
  return { made: BUILT_IN_OFFERS.find((offer) => offer.id === made)?.name ?? made, year: ofYear };
}
