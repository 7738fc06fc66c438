import { messageOfCampaignProblem } from "../../campaign/wording/index";
import type { FindingCode, FindingParams } from "../finding";
import { inner, sayDate, sayPlace } from "./say";
import type { FindingWording, Said } from "./wording";

type CampaignCode = Extract<FindingCode, `campaign-${string}`>;
type Details = FindingParams["campaign-period-inverted"]["details"];

const text = (details: Details, name: string): string => inner(String(details[name] ?? ""));
const date = (details: Details, name: string): string => sayDate(text(details, name));

/** The message, then where the plan says it and what the clerk decided. */
const told =
  (title: string, say: (details: Details) => string) =>
  ({ details }: { readonly details: Details }): Said => ({
    title,
    message: `${say(details)}${decided(details)}`,
  });

const place = (details: Details): string => sayPlace(text(details, "place"));

function decided(details: Details): string {
  const decision = text(details, "decision");
  const why = text(details, "why");
  return decision === "" ? "" : ` Decided: ${decision}${why === "" ? "" : ` (because: ${why})`}.`;
}

const ORDER: Readonly<Partial<Record<string, string>>> = {
  "awards-before-works": "awards are proposed before the works are finished",
  "report-before-end": "the final report is due before the campaign ends",
  "award-before-prerequisite": "the dossier is due before what it needs",
};

const OPEN: Readonly<Partial<Record<string, string>>> = {
  plan: "Left blank in the plan",
  "period-start": "No first day",
  "period-end": "No last day",
  deadline: "No deadline",
  anchor: "No anchor day",
  quota: "No quota set",
  "share-base": "No base for the share",
};

export const CAMPAIGN_EN: Pick<FindingWording, CampaignCode> = {
  "campaign-period-inverted": told(
    "The period is inverted",
    (details) =>
      `The campaign begins on ${date(details, "from")} but ends on ${date(details, "to")}${place(details)}.` +
      (text(details, "suggested") === "" ? "" : ` The last day may be ${date(details, "suggested")}.`) +
      " Set it; until then the days of rows are not compared with the period.",
  ),
  "campaign-period-outside-year": told(
    "The period lies outside the campaign's year",
    (details) =>
      `The campaign is of ${text(details, "year")}, but no day of its period${span(details)} lies in that year${place(details)}. Correct the period or the year.`,
  ),
  "campaign-deadline-outside-period": told(
    "Deadline outside the period",
    (details) =>
      `“${text(details, "name")}” is due on ${date(details, "due")}, outside the campaign's period${span(details)}${place(details)}. Decide which deadline holds and give the reason.`,
  ),
  "campaign-deadline-before-plan": told(
    "Deadline before the plan",
    (details) =>
      `“${text(details, "name")}”: ${date(details, "due")} is before ${
        text(details, "basis") === "" || (text(details, "rule") !== "plan" && text(details, "issued") !== "")
          ? `the plan was issued on ${date(details, "issued")}`
          : `${date(details, "basis")}, the day of a document the plan rests on`
      }${place(details)}. Decide which deadline holds and give the reason.`,
  ),
  "campaign-deadline-weekend": told(
    "Deadline on a day off",
    (details) =>
      `“${text(details, "name")}”: ${date(details, "day")} is ${text(details, "closed") === "weekend" ? "at the weekend" : "a public holiday"}${place(details)}. The last working day before it is ${date(details, "lastWorkingDay")}; tell the units.`,
  ),
  "campaign-deadline-order": told(
    "Deadlines out of order",
    (details) =>
      `“${text(details, "name")}” (${date(details, "due")}) is due before “${text(details, "other")}” (${date(details, "otherDue")})${place(details)}: ${ORDER[text(details, "reason")] ?? "the order is inverted"}. Decide which deadline holds.`,
  ),
  "campaign-name-variants": told(
    "One name, several spellings",
    (details) =>
      `The plan writes one name in several ways: ${text(details, "names")}. Decide which is right; near names are never taken as one by themselves.`,
  ),
  "campaign-open-value": told(
    "Left open by the plan",
    (details) =>
      `${OPEN[text(details, "what")] ?? "Left open"}: ${text(details, "name")}${place(details)}. Fill it in once it is decided.`,
  ),
  "campaign-text-defect": told(
    "A slip in the plan's text",
    (details) =>
      `In the plan's text: ${text(details, "found")}${place(details)}.${text(details, "likely") === "" ? "" : ` Perhaps: ${text(details, "likely")}.`} For information; the plan is not changed.`,
  ),
  "campaign-cell-invalid": (problem) => {
    const said = messageOfCampaignProblem(problem, "en");
    return { title: "Invalid cell in the campaign", message: `${said.charAt(0).toUpperCase()}${said.slice(1)}.` };
  },
};

function span(details: Details): string {
  const [from, to] = [date(details, "from"), date(details, "to")];
  if (from !== "" && to !== "") return ` (${from} – ${to})`;
  if (from !== "") return ` (from ${from})`;
  return to === "" ? "" : ` (until ${to})`;
}
