import { DEADLINES, DEMANDS, FIGURES, INFO_SHEET, LISTS, UNITS } from "../as-sheet/sheet-names";
import type { Campaign } from "../campaign";

/** What a campaign cannot do without, or had better have; worded at the edge. */
export const MISSING = [
  "period",
  "awards",
  "award-level",
  "list",
  "paper-day",
  "units",
  "unit-kind",
  "headcounts",
  "quotas",
  "criteria",
  "plan-number",
  "plan-day",
  "signatory",
] as const;
export type MissingCode = (typeof MISSING)[number];

export interface Missing {
  readonly code: MissingCode;
  /** Without it something is not checked at all; otherwise a paper has a gap that is filled in by hand. */
  readonly needed: boolean;
  /** What it is about: names of awards, papers, units. */
  readonly names: readonly string[];
  /** The plan's sheet in which it is filled in. */
  readonly sheet: string;
}

const needsHeadcounts = ({ rules }: Campaign): boolean =>
  rules.some((rule) => rule.type === "share" && rule.base.type === "headcount");

type Found = readonly [code: MissingCode, there: boolean, needed: boolean, sheet: string, names?: readonly string[]];

/** What is still missing in a campaign, most needed first. */
export function missingOf(campaign: Campaign): readonly Missing[] {
  const { period, awards, submissions, units, rules, plan, office, criteria } = campaign;
  const open = submissions.filter(({ deadline }) => deadline.type === "open").map(({ name }) => name);
  const undecided = awards.filter(({ levels }) => levels.length === 0).map(({ name }) => name);
  const kindless = units.filter(({ kind }) => kind === null).map(({ name }) => name);
  const uncounted = units.filter(({ headcount }) => headcount === null).map(({ name }) => name);
  const limits = rules.some(({ type }) => type === "quota" || type === "share");
  const found: readonly Found[] = [
    ["period", period.from === null || period.to === null, true, INFO_SHEET],
    ["awards", awards.length === 0, true, LISTS],
    ["award-level", undecided.length > 0, true, LISTS, undecided],
    ["list", !submissions.some(({ proof }) => proof === "nominations"), true, DEADLINES],
    ["paper-day", open.length > 0, true, DEADLINES, open],
    ["units", units.length === 0, true, UNITS],
    ["unit-kind", kindless.length > 0, true, UNITS, kindless],
    ["headcounts", needsHeadcounts(campaign) && uncounted.length > 0, true, UNITS, uncounted],
    ["quotas", !limits, false, FIGURES],
    ["criteria", criteria.length === 0, false, DEMANDS],
    ["plan-number", plan.number === null, false, INFO_SHEET],
    ["plan-day", plan.issuedOn === null, false, INFO_SHEET],
    ["signatory", office.signature.name === null, false, INFO_SHEET],
  ];
  return found
    .filter(([, there]) => there)
    .map(([code, , needed, sheet, names = []]): Missing => ({ code, needed, sheet, names }))
    .sort((a, b) => Number(b.needed) - Number(a.needed));
}
