import { calendarOfCampaign } from "../../campaign/calendar-of";
import type { Campaign, Rule, Sourced } from "../../campaign/campaign";
import { contradictionsOf } from "../../campaign/contradictions";
import { planProblemRule } from "../../check/plan-problems";
import { saidOf } from "../../check/wording/index";
import type { Language } from "../../check/wording/wording";
import { NO_REGISTER } from "./no-register";
import type { Day } from "../../text/day";
import type { CampaignSummary, CampaignView } from "../views";

export const summaryOf = ({ id, name, year, plan }: Campaign): CampaignSummary => ({ id, name, year, issuer: plan.issuer });

type Item = CampaignView["asks"][number]["items"][number];
const itemOf = ({ text, place }: Sourced): Item => ({ text, place });

const FIGURES: ReadonlySet<Rule["type"]> = new Set<Rule["type"]>(["quota", "share", "preference", "copies", "prerequisite", "eitherOr"]);

function asksOf(campaign: Campaign): CampaignView["asks"] {
  const { rules } = campaign;
  const asks: CampaignView["asks"] = [
    { topic: "awards", items: campaign.awards.map(({ name, place }) => ({ text: name, place })) },
    { topic: "figures", items: rules.filter(({ type }) => FIGURES.has(type)).map(itemOf) },
    { topic: "criteria", items: campaign.criteria.map(itemOf) },
    { topic: "papers", items: rules.filter(({ type }) => type === "document").map(itemOf) },
    { topic: "notes", items: rules.filter(({ type }) => type === "reminder").map(itemOf) },
  ];
  return asks.filter(({ items }) => items.length > 0);
}

function problemsOf(campaign: Campaign, today: Day, language: Language): CampaignView["problems"] {
  const kinds = new Set(contradictionsOf(campaign).map(({ kind }) => kind));
  const context = { campaign, register: NO_REGISTER, today, earlier: [] };
  return [...kinds].flatMap((kind) => planProblemRule(kind)(context).map((found) => saidOf(found, language)));
}

/** A campaign in words, as of a day. */
export function campaignView(campaign: Campaign, today: Day, language: Language): CampaignView {
  const { from, to, text } = campaign.period;
  return {
    ...summaryOf(campaign),
    title: campaign.plan.title,
    office: campaign.office.receiver,
    period: { from, to, text },
    due: calendarOfCampaign(campaign, today),
    asks: asksOf(campaign),
    problems: problemsOf(campaign, today, language),
    units: campaign.units.map(({ name }) => name),
    registers: campaign.registers,
  };
}
