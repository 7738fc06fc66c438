import type { ConsolidatingOffice } from "../../campaign/campaign";
import type { Reading } from "../../campaign/readings";
import type { NextYear } from "../../campaign/next-year/next-year";
import type { Day } from "../../text/day";
import type { FileBytes } from "./file";
import type { CampaignView } from "./campaign";

/** A place where the plan contradicts itself or leaves something open, and what the clerk decided. */
export interface PlanProblemView {
  /** By which a decision remembers it. */
  readonly key: string;
  readonly title: string;
  readonly message: string;
  readonly place: string | null;
  /** Whether it bears on what is checked; false for what is only good to know. */
  readonly grave: boolean;
  readonly readings: readonly Reading[];
  readonly decision: { readonly text: string; readonly reason: string; readonly on: Day } | null;
}

/** A mistake in a cell of the plan's sheets. */
export interface PlanMistake {
  readonly sheet: string;
  readonly address: string;
  readonly message: string;
}

/** "reading": one of those the problem offers. */
export type DecisionChoice =
  { readonly type: "keep" | "corrected" } | { readonly type: "reading"; readonly index: number };

/** What a new plan starts from. `of`: id of a built-in one; null for the one that is open. */
export type PlanDraft =
  | { readonly type: "copy"; readonly of: string | null; readonly name: string; readonly year: number }
  | {
      readonly type: "blank";
      readonly profile: ConsolidatingOffice["profile"];
      readonly place: string;
      readonly name: string;
      readonly year: number;
    };

/** What a person has to know of a plan that was copied for another year. */
export interface CopyView extends Omit<NextYear, "campaign"> {
  /** Id of the new campaign. */
  readonly of: string;
}

/** A new plan as the text of a campaign's file; `copied` where it was made from another one. */
export interface DraftedPlan {
  readonly text: string;
  readonly copied: CopyView | null;
}

/** A plan handed over: as the text of a campaign's file, or as a workbook with the campaign's sheets. */
export type PlanFile =
  { readonly type: "text"; readonly text: string } | { readonly type: "workbook"; readonly file: FileBytes };

/** The campaign's text, or the first of its problems in words and how many more there are. */
export type PlanText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string; readonly others: number };

/** What the plan's sheets say: a campaign, which is then the open one, or mistakes, and the open one stays in use. */
export interface PlanReading {
  readonly campaign: CampaignView | null;
  readonly text: string | null;
  readonly mistakes: readonly PlanMistake[];
}
