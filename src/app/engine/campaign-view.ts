import { calendarOfCampaign } from "../../campaign/calendar-of";
import { missingOf } from "../../campaign/own/missing";
import type { Campaign, Rule, Sourced } from "../../campaign/campaign";
import { contradictionsOf } from "../../campaign/contradictions/contradictions";
import { readingsOf, withReadings } from "../../campaign/readings";
import { planProblems } from "../../check/rules/plan-problems";
import { saidOf } from "../../check/wording/index";
import type { Language } from "../../base/language";
import { NO_REGISTER } from "../../register/ledger";
import type { Day } from "../../text/day";
import type { PlanProblemView } from "../views/campaign-editing";
import type { CampaignSummary, CampaignView } from "../views/campaign";

const summaryOf = ({ id, name, year, plan }: Campaign): CampaignSummary => ({
  id,
  name,
  year,
  issuer: plan.issuer,
});

type Item = CampaignView["asks"][number]["items"][number];
const itemOf = ({ text, place }: Sourced): Item => ({ text, place });

const FIGURES: ReadonlySet<Rule["type"]> = new Set<Rule["type"]>([
  "quota",
  "share",
  "preference",
  "copies",
  "prerequisite",
  "condition",
  "members",
  "exclusive",
  "occasion",
  "interval",
  "scoring",
  "rank",
  "eitherOr",
]);

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

/** Each problem of the plan in words, undecided as the plan has it, with the decision beside it. */
function problemsOf(campaign: Campaign, today: Day, language: Language): CampaignView["problems"] {
  const problems = contradictionsOf(campaign);
  const context = { campaign: { ...campaign, decisions: [] }, register: NO_REGISTER, today, earlier: [] };
  const found = new Map(planProblems(context).map((one) => ["problem" in one.params ? one.params.problem : "", one]));
  return problems.flatMap((problem): readonly PlanProblemView[] => {
    const one = found.get(problem.key);
    if (one === undefined) return [];
    const { key, place, decision } = problem;
    return [
      {
        key,
        place,
        ...saidOf(one, language),
        grave: one.severity !== "info",
        readings: readingsOf(problem, campaign),
        decision:
          decision === null ? null : { text: decision.decision, reason: decision.reason, on: decision.decidedOn },
      },
    ];
  });
}

/** A campaign in words, as of a day. */
export function campaignView(campaign: Campaign, today: Day, language: Language): CampaignView {
  const { from, to, text } = withReadings(campaign).period;
  return {
    ...summaryOf(campaign),
    title: campaign.plan.title,
    office: campaign.office.receiver,
    period: { from, to, text },
    due: calendarOfCampaign(campaign, today),
    asks: asksOf(campaign),
    problems: problemsOf(campaign, today, language),
    missing: missingOf(campaign),
    units: campaign.units.map(({ name }) => name),
    registers: campaign.registers,
  };
}
