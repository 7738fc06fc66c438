import type { Campaign, ExpectedUnit } from "../campaign/campaign";
import { takeIn } from "../register/take-in";
import type { Choices, Register, TakeInContext } from "../register/register";
import type { ReadFile } from "./ports";

/** What taking in uses of a campaign; a list of units given beside it comes first. */
export function contextOf(campaign: Campaign | null, units: readonly ExpectedUnit[]): TakeInContext {
  if (campaign === null) return { units, awards: [], criteria: [], rules: [], columns: [], unitKinds: [], registers: [], levels: [] };
  const { awards, criteria, rules, columns, unitKinds, registers, levels } = campaign;
  return { units: units.length > 0 ? units : campaign.units, awards, criteria, rules, columns, unitKinds, registers, levels };
}

/** Files, read or not, become one register in the order they were given. */
export function gather(
  files: readonly ReadFile[],
  campaign: Campaign | null,
  units: readonly ExpectedUnit[],
  choices: Choices,
): Register {
  const workbooks = files.flatMap((file) => (file.ok ? [file.workbook] : []));
  const unreadable = files.flatMap((file) => (file.ok ? [] : [file.file]));
  return takeIn(workbooks, unreadable, contextOf(campaign, units), choices);
}
