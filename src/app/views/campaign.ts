import type { RegisterKind } from "../../campaign/campaign";
import type { Missing } from "../../campaign/own/missing";
import type { DueItem } from "../../campaign/calendar-of";
import type { Day } from "../../text/day";
import type { PlanProblemView } from "./campaign-editing";

/** A campaign as it is offered. */
export interface CampaignSummary {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly issuer: string;
}

/** Which campaign: one that comes with the program, or one kept as text. */
export type CampaignSource =
  { readonly type: "builtIn"; readonly id: string } | { readonly type: "json"; readonly text: string };

export interface CampaignView extends CampaignSummary {
  readonly title: string;
  readonly office: string;
  readonly period: { readonly from: Day | null; readonly to: Day | null; readonly text: string };
  readonly due: readonly DueItem[];
  /** What the plan asks, in its own plain sentences, each with its place in the plan. */
  readonly asks: readonly {
    readonly topic: "awards" | "criteria" | "figures" | "papers" | "notes";
    readonly items: readonly { readonly text: string; readonly place: string | null }[];
  }[];
  /** Where the plan contradicts itself or leaves something open. */
  readonly problems: readonly PlanProblemView[];
  /** What is still missing in it. */
  readonly missing: readonly Missing[];
  readonly units: readonly string[];
  readonly registers: readonly RegisterKind[];
}
