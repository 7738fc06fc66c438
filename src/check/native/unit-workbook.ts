import type { Campaign, ExpectedUnit } from "../../campaign/campaign";
import { withReadings } from "../../campaign/readings";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import { unitOf } from "../facts/scopes";
import { carriedSheet } from "./carried-campaign";
import { guideSheet } from "./guide-sheet";
import { listSheet, type ListKind } from "./list-sheet";
import { lookupSheet } from "./lookup-sheet";
import { unitColumns } from "./unit-columns";
import { unitWorkbookProperties } from "./unit-stamp";

const isList = (register: Campaign["registers"][number]): register is ListKind => register !== "submissions";

/**
 * The blank workbook a unit fills for a campaign: a guide, one list for each register, and hidden sheets with the
 * choices and with the campaign itself. `unit` null leaves the unit's name to be typed; `units` are offered where a unit's name is asked.
 */
export function unitWorkbook(
  plan: Campaign,
  unit: string | null,
  units: readonly ExpectedUnit[] = plan.units,
): WorkbookPlan {
  const campaign = withReadings(plan);
  const names = units.map(({ name }) => name);
  const lists = campaign.registers
    .filter(isList)
    .map((register) => ({ register, columns: unitColumns(campaign, register, names) }));
  const choices = lists.flatMap(({ columns }) =>
    columns.flatMap(({ rule }) => (rule.type === "choice" ? [rule.values] : [])),
  );
  const lookup = lookupSheet(choices);
  const sheets = [
    guideSheet(campaign, unit === null ? null : unitOf(unit, campaign, units), lists),
    ...lists.map((list) => listSheet({ ...list, campaign, unit, choices: lookup.ranges })),
    ...(choices.length === 0 ? [] : [lookup.sheet]),
    carriedSheet(plan),
  ];
  return {
    sheets,
    names: {},
    activeSheet: 1,
    title: campaign.name,
    properties: unitWorkbookProperties(campaign, unit),
  };
}
