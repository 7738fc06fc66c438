import type { FindingCode, FindingParams } from "../finding";
import { quote, sayDate } from "./say";
import type { FindingWording } from "./wording";

type CampaignCode = Extract<FindingCode, `campaign-${string}`>;
type Details = FindingParams["campaign-period-inverted"]["details"];

const tell = (details: Details): string =>
  Object.values(details).map((value) => sayDate(String(value))).join("; ");

const plan = (title: string, advice: string) => ({ details }: { readonly details: Details }) => ({
  title,
  message: `${title}: ${tell(details)}. ${advice}`,
});

export const CAMPAIGN_EN: Pick<FindingWording, CampaignCode> = {
  "campaign-period-inverted": plan("The campaign's period is inverted", "Set its first and last day; until then the days of rows are not compared with it."),
  "campaign-deadline-outside-period": plan("Deadline outside the period", "Decide which deadline holds and give the reason."),
  "campaign-deadline-before-plan": plan("Deadline before the plan was issued", "Decide which deadline holds and give the reason."),
  "campaign-deadline-weekend": plan("Deadline on a day off", "Decide whether to accept before or after the day off."),
  "campaign-deadline-order": plan("Deadlines out of order", "Look at the order of the deadlines in the plan."),
  "campaign-name-variants": plan("The plan writes one name in several ways", "Decide which is right; near names are never taken as one by themselves."),
  "campaign-open-value": plan("Left open by the plan", "Fill it in once it is decided."),
  "campaign-text-defect": plan("A slip in the plan's text", "For information only; the plan is not changed."),
  "campaign-cell-invalid": ({ typed, allowed }) => ({
    title: "Invalid cell in the campaign",
    message: `The value ${quote(typed)} of the campaign sheet is not understood.${allowed.length === 0 ? " Mend this cell." : ` Valid: ${allowed.slice(0, 12).join("; ")}.`}`,
  }),
};
