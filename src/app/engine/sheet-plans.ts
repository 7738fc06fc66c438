import { campaignToSheets } from "../../campaign/as-sheet/write-sheets";
import type { Campaign } from "../../campaign/campaign";
import { unitWorkbook } from "../../check/native/unit-workbook";
import type { Language } from "../../base/language";
import { safeSheetName } from "../../grid/sheet-name";
import type { SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { buildReport } from "../../report/build-report";
import { REPORT_PARTS, type Report, type ReportInput } from "../../report/report";
import { unlistedEntries } from "../../report/votes/unlisted-entries";
import type { PlanName, PlanOutline } from "../views/report";
import { baseSheet } from "./read-back/base-sheet";
import type { KeptSources } from "./read-back/packed-register";
import { findingsPlan } from "./findings-plan";

export interface BuiltPlan {
  readonly plan: WorkbookPlan;
  readonly outline: PlanOutline;
}

function built(plan: WorkbookPlan, facts: Pick<PlanOutline, "proof" | "totals" | "unlisted">): BuiltPlan {
  const sheets = plan.sheets.map(({ rows, ...rest }) => ({
    ...rest,
    size: { rows: rows.length, columns: rows.reduce((widest, row) => Math.max(widest, row.length), 0) },
  }));
  return {
    plan,
    outline: { plan: { ...plan, sheets }, sheets: plan.sheets.map(({ name, kind }) => ({ name, kind })), ...facts },
  };
}

const NO_FACTS = { proof: null, totals: {}, unlisted: [] } as const;

/** `unit` names the unit a template is made for; `openBook` the workbook whose cells can be linked to. */
export interface PlanChoices {
  readonly unit: string | null;
  readonly language: Language;
  readonly openBook: string | null;
  /** What the register is read from, to be kept beside it in the workbook; null in files that are handed on. */
  readonly base: KeptSources | null;
  /** The registers' sheets as a person arranged them. */
  readonly arranged: (sheets: readonly SheetPlan[]) => readonly SheetPlan[];
}

/** The campaign as sheets that a clerk edits. */
export const campaignPlan = (campaign: Campaign): BuiltPlan =>
  built(
    { sheets: campaignToSheets(campaign), names: {}, properties: {}, activeSheet: 0, title: campaign.name },
    NO_FACTS,
  );

/** What one unit is asked to mend, as a sheet of its own to be sent back. */
function returnedPlan(input: ReportInput, unit: string): WorkbookPlan {
  const findings = input.findings.filter(({ place }) => place.unit === unit);
  const { workbook } = buildReport({
    ...input,
    findings,
    ignored: [],
    choices: { ...input.choices, withoutParts: REPORT_PARTS.filter((part) => part !== "returned") },
  });
  const sheets = workbook.sheets
    .filter(({ kind }) => kind === "returned")
    .map((sheet) => ({ ...sheet, name: safeSheetName(`${sheet.name} ${unit}`, []) }));
  return { ...workbook, sheets, supersedes: [], properties: {}, activeSheet: 0 };
}

/** The sheets that an action would write. */
export function planOf(
  name: Exclude<PlanName, "campaign">,
  input: ReportInput,
  reported: () => Report,
  { unit, language, openBook, base, arranged }: PlanChoices,
): BuiltPlan {
  if (name === "findings")
    return built(
      findingsPlan([...input.findings, ...(input.ignored ?? [])], input.register, openBook, language),
      NO_FACTS,
    );
  if (name === "template") return built(unitWorkbook(input.campaign, unit), NO_FACTS);
  if (name === "returned") return built(returnedPlan(input, unit ?? ""), NO_FACTS);
  const report = reported();
  const facts = { proof: report.proof, totals: report.totals, unlisted: [] };
  const kept = base === null ? [] : [baseSheet(base)];
  const all = arranged(report.workbook.sheets);
  if (name === "report") {
    const unlisted = unlistedEntries(input, all);
    return built({ ...report.workbook, sheets: [...all, ...kept] }, { ...facts, unlisted });
  }
  const sheets = all.filter(({ kind }) => kind === "register");
  return built({ ...report.workbook, sheets: [...sheets, ...kept], supersedes: [], activeSheet: 0 }, facts);
}
