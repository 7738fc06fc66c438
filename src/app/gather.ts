import type { Campaign, ExpectedUnit } from "../campaign/campaign";
import { taker } from "../register/take-in";
import type { Choices, Register, TakeInContext } from "../register/register";
import type { ReadFile } from "./ports/files";

/** What taking in uses of a campaign; a list of units given beside it comes first. */
export function contextOf(campaign: Campaign | null, units: readonly ExpectedUnit[]): TakeInContext {
  if (campaign === null)
    return { units, awards: [], criteria: [], rules: [], columns: [], unitKinds: [], registers: [], levels: [] };
  const { awards, criteria, rules, columns, unitKinds, registers, levels, office } = campaign;
  return {
    units: units.length > 0 ? units : campaign.units,
    awards,
    criteria,
    rules,
    columns,
    unitKinds,
    registers,
    levels,
    office: { profile: office.profile, superior: office.superior, name: office.name },
  };
}

/** Takes in files, read or not, in the order they are given. */
export type Gatherer = (files: readonly ReadFile[]) => Register;

/** Makes what takes in files of one campaign: prepared once, used for one file or many. */
export const gatherer = (campaign: Campaign | null, units: readonly ExpectedUnit[], choices: Choices): Gatherer =>
  gathererIn(contextOf(campaign, units), choices);

/** The same, told only what taking in uses of a campaign. */
export function gathererIn(context: TakeInContext, choices: Choices): Gatherer {
  const take = taker(context, choices);
  return (files) => {
    const workbooks = files.flatMap((file) => (file.ok ? [file.workbook] : []));
    const unreadable = files.flatMap((file) => (file.ok ? [] : [file.file]));
    return take(workbooks, unreadable);
  };
}

/** Files, read or not, become one register in the order they were given. */
export const gather = (
  files: readonly ReadFile[],
  campaign: Campaign | null,
  units: readonly ExpectedUnit[],
  choices: Choices,
): Register => gatherer(campaign, units, choices)(files);

/** The register without the cells it was read from: half of its memory, which neither checks nor reports look at. */
export const withoutCells = (register: Register): Register => ({
  ...register,
  files: register.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      layout: { ...sheet.layout, grid: { ...sheet.layout.grid, rows: [] } },
    })),
  })),
});
