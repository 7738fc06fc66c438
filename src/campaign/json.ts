import { isoOf, type Day } from "../text/day";
import type { Campaign } from "./campaign";
import { parseCampaign, type ParsedCampaign } from "./schema";

const DAY_KEYS: ReadonlySet<string> = new Set(["issuedOn", "day", "from", "to", "anchorDay", "decidedOn", "reading"]);
const DAY_LISTS: ReadonlySet<string> = new Set(["extraHolidays", "extraWorkingDays"]);

/** A campaign as a file: indented JSON with days as ISO dates. */
export const campaignToJson = (campaign: Campaign): string =>
  `${JSON.stringify(
    campaign,
    (key, value: unknown) => {
      if (typeof value === "number" && DAY_KEYS.has(key)) return isoOf(value as Day);
      if (Array.isArray(value) && DAY_LISTS.has(key))
        return value.map((day: unknown) => (typeof day === "number" ? isoOf(day as Day) : day));
      return value;
    },
    2,
  )}\n`;

/** The campaign that a file's text holds, or why it cannot be taken; text that is not JSON is "not-an-object". */
export function campaignFromJson(text: string): ParsedCampaign {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return {
      ok: false,
      problems: [
        { path: "", reason: "not-an-object", typed: error instanceof Error ? error.message : "", allowed: [] },
      ],
    };
  }
  return parseCampaign(json);
}
