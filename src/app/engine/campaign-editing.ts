import { decisionCells } from "../../campaign/as-sheet/decision-cells";
import { campaignFromSheets } from "../../campaign/as-sheet/read-sheets";
import { BUILT_IN_OFFERS } from "../../campaign/built-in/offers";
import type { Campaign, PlanDecision } from "../../campaign/campaign";
import { contradictionsOf } from "../../campaign/contradictions/contradictions";
import { campaignOfDraft, copyForYear } from "../../campaign/draft";
import { campaignToJson } from "../../campaign/json";
import { readingsOf, withDecision } from "../../campaign/readings";
import { decisionText } from "../../campaign/wording/decisions";
import { campaignCellFindings } from "../../check/campaign-cells";
import { saidOf } from "../../check/wording/index";
import type { Language } from "../../base/language";
import type { Grid } from "../../grid/grid";
import type { Day } from "../../text/day";
import type { FileReaderPort } from "../ports/files";
import type { DecisionChoice, DraftedPlan, PlanDraft, PlanMistake } from "../views/campaign-editing";
import type { PlanEnginePort } from "../ports/engine";
import type { CampaignView } from "../views/campaign";
import { campaignOfText, campaignOfWorkbook } from "./campaign-file";

/** What the plan's part of the engine needs of the whole. */
export interface CampaignEditing {
  readonly reader: FileReaderPort;
  readonly campaign: () => Campaign | null;
  readonly language: () => Language;
  readonly today: () => Day;
  /** Puts a campaign in use and tells of it. */
  readonly use: (campaign: Campaign) => CampaignView;
}

function mistakesOf(problems: Parameters<typeof campaignCellFindings>[0], language: Language): readonly PlanMistake[] {
  return campaignCellFindings(problems, null).map((found): PlanMistake => ({
    sheet: found.place.sheet ?? "",
    address: `${found.place.column ?? "A"}${found.place.row ?? 1}`,
    message: saidOf(found, language).message,
  }));
}

function decisionOf(
  campaign: Campaign,
  key: string,
  choice: DecisionChoice,
  reason: string,
  today: Day,
): PlanDecision | null {
  const problem = contradictionsOf(campaign).find((one) => one.key === key);
  if (problem === undefined) return null;
  const reading = choice.type === "reading" ? readingsOf(problem, campaign)[choice.index] : undefined;
  if (choice.type === "reading" && reading === undefined) return null;
  const decision = decisionText(choice.type, reading ?? null);
  return {
    problem: key,
    decision,
    reason,
    decidedOn: today,
    ...(reading?.kind === "day" ? { reading: reading.day } : {}),
  };
}

/** A new plan from a draft; `open` is the campaign in use. */
async function drafted(draft: PlanDraft, open: Campaign | null): Promise<DraftedPlan | null> {
  const taken = new Set(BUILT_IN_OFFERS.map(({ id }) => id));
  if (draft.type === "blank") {
    const made = campaignOfDraft(draft, taken);
    return made === null ? null : { text: campaignToJson(made), copied: null };
  }
  const of = draft.of === null ? open : (await import("../../campaign/built-in/index")).builtIn(draft.of);
  if (of === null) return null;
  const { campaign, ...copied } = copyForYear(of, draft.name, draft.year, taken);
  return { text: campaignToJson(campaign), copied: { ...copied, of: campaign.id } };
}

/** The campaign as something that is written, copied, edited in sheets and decided on. */
export function planEngine({
  reader,
  campaign,
  language,
  today,
  use,
}: CampaignEditing): Omit<PlanEnginePort, "campaignText"> {
  /** The plan's sheets of the open workbook, as last read. */
  let sheets: readonly Grid[] = [];

  return {
    draftCampaign: (draft) => drafted(draft, campaign()),
    campaignOfFile: async (file) => {
      const read =
        file.type === "workbook"
          ? campaignOfWorkbook((await reader.read([file.file], () => undefined, { cancelled: false }))[0], language())
          : campaignOfText(file.text, language());
      return read.ok ? { ok: true, text: campaignToJson(read.campaign) } : read;
    },
    readPlanSheets: (grids) => {
      sheets = grids;
      const read = campaignFromSheets(grids);
      if (!read.ok)
        return Promise.resolve({ campaign: null, text: null, mistakes: mistakesOf(read.problems, language()) });
      return Promise.resolve({ campaign: use(read.campaign), text: campaignToJson(read.campaign), mistakes: [] });
    },
    decide: (problem, choice, reason) => {
      const open = campaign();
      if (open === null) return Promise.resolve(null);
      const decision = choice === null ? null : decisionOf(open, problem, choice, reason, today());
      if (choice !== null && decision === null) return Promise.resolve(null);
      const view = use(withDecision(open, problem, decision));
      return Promise.resolve({ campaign: view, edits: decisionCells(sheets, problem, decision) });
    },
  };
}
