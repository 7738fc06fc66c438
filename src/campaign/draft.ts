import { slugOf } from "../text/slug";
import { blankCampaign } from "./blank";
import type { Campaign, ConsolidatingOffice } from "./campaign";
import { nextYear, type NextYear } from "./next-year/next-year";
import { PROFILES } from "./profiles";

/** A new campaign of nothing but a kind of office. */
export interface BlankDraft {
  readonly profile: ConsolidatingOffice["profile"];
  readonly place: string;
  readonly name: string;
  readonly year: number;
}

const NAMELESS = "phong-trao";

/**
 * "Người tốt, việc tốt" of 2027 → "nguoi-tot-viec-tot-2027"; a number follows where that id is taken. `taken` are ids
 * that others have.
 */
export function idOfName(name: string, year: number, taken: ReadonlySet<string>): string {
  const words = slugOf(name);
  const base = words === "" ? NAMELESS : words;
  const own = base.endsWith(String(year)) ? base : `${base}-${year}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? own : `${own}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** A new campaign without anything asked; null for a kind of office there is not. */
export function campaignOfDraft(
  { profile, place, name, year }: BlankDraft,
  taken: ReadonlySet<string>,
): Campaign | null {
  const known = PROFILES.find((one) => one.profile === profile);
  return known === undefined
    ? null
    : blankCampaign(known, { id: idOfName(name, year, taken), name, year, place, superior: "" });
}

/** A campaign for another year, from an old one. */
export const copyForYear = (old: Campaign, name: string, year: number, taken: ReadonlySet<string>): NextYear =>
  nextYear(old, { id: idOfName(name, year, taken), name, year });
