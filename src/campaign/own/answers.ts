import type { Day } from "../../text/day";
import type { CampaignAward, ConsolidatingOffice } from "../campaign";

/** What a campaign of one's own is held for. */
export const OCCASIONS = ["year-end", "school-year", "movement", "thematic", "sudden"] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** A paper that units hand in. */
export const PAPERS = ["list", "request", "minutes", "report", "registration", "closing"] as const;
export type PaperId = (typeof PAPERS)[number];

/** An award of the campaign: what the catalogue says of it, and who decides it here. */
export interface OwnAward extends Pick<CampaignAward, "id" | "name" | "category" | "aliases" | "subjects"> {
  /** Id of a level of the office; null until somebody chooses. */
  readonly level: string | null;
}

export interface OwnPaper {
  readonly id: PaperId;
  readonly wanted: boolean;
  /** The last good day; null for none of its own: it comes with the list. */
  readonly day: Day | null;
}

/** A limit on what a unit may propose. */
export interface OwnQuota {
  /** Id of an award of the campaign; null for all of them together. */
  readonly award: string | null;
  readonly kind: "most" | "least" | "percent";
  readonly value: number;
  /** Of what so many percent: the unit's people, or those proposed for another award (its id). */
  readonly of: "people" | { readonly award: string };
}

export interface OwnUnit {
  readonly name: string;
  readonly headcount: number | null;
}

/** All that is asked of who makes a campaign of one's own. */
export interface OwnAnswers {
  readonly profile: ConsolidatingOffice["profile"];
  readonly place: string;
  /** First line of the heading, where the place alone does not tell it: the province of a department. */
  readonly superior: string;
  readonly occasion: Occasion;
  readonly name: string;
  readonly year: number;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly awards: readonly OwnAward[];
  /** Ids of the kinds of units that send. */
  readonly unitKinds: readonly string[];
  readonly units: readonly OwnUnit[];
  readonly papers: readonly OwnPaper[];
  readonly quotas: readonly OwnQuota[];
}
