import { EN } from "./en";
import { VI } from "./vi";
import type { CampaignWording, ProblemReason } from "./wording";
import type { Language } from "../../base/language";

const WORDING: Readonly<Record<Language, CampaignWording>> = { vi: VI, en: EN };

const MOST_OFFERED = 8;
const LONGEST = 60;

const quoted = (typed: string): string =>
  typed === "" ? "" : `“${typed.length > LONGEST ? `${typed.slice(0, LONGEST - 1)}…` : typed}”`;

export interface CampaignProblemSaid {
  readonly reason: ProblemReason;
  readonly typed: string;
  /** What may stand there instead; empty where that cannot be listed. */
  readonly allowed?: readonly string[];
}

/** A row of a list of units with what is wrong there, as a sentence. */
export const sentenceOfRow = (problem: CampaignProblemSaid & { readonly row: number }, language: Language): string =>
  `${WORDING[language].row(problem.row)}: ${messageOfCampaignProblem(problem, language).replace(/\.$/u, "")}.`;

/**
 * What is wrong with a campaign's value or a list of units and what to do, as a sentence or two without the last full
 * stop.
 */
export function messageOfCampaignProblem(
  { reason, typed, allowed = [] }: CampaignProblemSaid,
  language: Language,
): string {
  const wording = WORDING[language];
  const said = wording.problems[reason](quoted(typed)).replace(/ {2,}/g, " ").replace(/ ;/g, ";");
  if (allowed.length === 0) return said;
  return `${said}. ${wording.allowed(allowed.slice(0, MOST_OFFERED), allowed.length - MOST_OFFERED)}`;
}
