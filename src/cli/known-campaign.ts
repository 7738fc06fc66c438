import type { Campaign } from "../campaign/campaign";
import type { Gathered } from "./command-context";

/** The campaign with the units that were expected; commands that need one have asked for it already. */
export function knownCampaign({ campaign, register }: Gathered): Campaign {
  if (campaign === null) throw new Error("the command was let through without a campaign");
  return { ...campaign, units: register.expected };
}
