import { slugOf } from "../text/slug";
import { blankCampaign, copyOf } from "./blank";
import type { Campaign, ConsolidatingOffice } from "./campaign";
import { PROFILES } from "./profiles";

/** What a new campaign starts from: another one, or nothing but a kind of office. */
export type CampaignDraft =
  | { readonly type: "copy"; readonly of: Campaign; readonly name: string; readonly year: number }
  | {
      readonly type: "blank";
      readonly profile: ConsolidatingOffice["profile"];
      readonly place: string;
      readonly name: string;
      readonly year: number;
    };

const NAMELESS = "phong-trao";

/** "Người tốt, việc tốt" of 2027 → "nguoi-tot-viec-tot-2027"; a number follows where that id is taken. */
function idOfName(name: string, year: number, taken: ReadonlySet<string>): string {
  const words = slugOf(name);
  const base = words === "" ? NAMELESS : words;
  const own = base.endsWith(String(year)) ? base : `${base}-${year}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? own : `${own}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** A new campaign; `taken` are ids that others have. Null for a kind of office there is not. */
export function campaignOfDraft(draft: CampaignDraft, taken: ReadonlySet<string>): Campaign | null {
  const { name, year } = draft;
  const id = idOfName(name, year, taken);
  if (draft.type === "copy") return { ...copyOf(draft.of, id, name), year };
  const profile = PROFILES.find((one) => one.profile === draft.profile);
  return profile === undefined ? null : blankCampaign(profile, { id, name, year, place: draft.place, superior: "" });
}
