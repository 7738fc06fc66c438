import type { Campaign, ExpectedUnit } from "../../campaign/campaign";
import { withReadings } from "../../campaign/readings";
import { UNIT_PROPERTY } from "../../grid/workbook-properties";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import { unitOf } from "../facts/scopes";
import { guideSheet } from "./guide-sheet";
import { listSheet, type ListKind } from "./list-sheet";
import { lookupSheet } from "./lookup-sheet";
import { unitColumns } from "./unit-columns";

/** Properties by which a unit's workbook is known again. */
const TEMPLATE_PROPERTIES = {
  template: "soThiDua.template",
  campaign: "soThiDua.campaign",
  campaignVersion: "soThiDua.campaignVersion",
  year: "soThiDua.year",
  unit: UNIT_PROPERTY,
} as const;

const TEMPLATE_VERSION = "1";

/** What a workbook says of itself when it was made here for a unit to fill. */
export interface UnitWorkbookStamp {
  readonly campaign: string;
  readonly unit: string | null;
}

/** The campaign and unit a workbook was made for; null for any other workbook. */
export function readUnitWorkbook(properties: Readonly<Record<string, string>>): UnitWorkbookStamp | null {
  const campaign = properties[TEMPLATE_PROPERTIES.campaign] ?? "";
  if (properties[TEMPLATE_PROPERTIES.template] !== TEMPLATE_VERSION || campaign === "") return null;
  const unit = properties[TEMPLATE_PROPERTIES.unit] ?? "";
  return { campaign, unit: unit === "" ? null : unit };
}

/** Of a workbook's properties those that say what it was made for, and none of what was done with it since. */
export function madeForProperties(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (readUnitWorkbook(properties) === null) return {};
  return Object.fromEntries(Object.values(TEMPLATE_PROPERTIES).map((key) => [key, properties[key] ?? ""]));
}

const isList = (register: Campaign["registers"][number]): register is ListKind => register !== "submissions";

/**
 * The blank workbook a unit fills for a campaign: a guide, one list for each register, and a hidden sheet with the
 * choices. `unit` null leaves the unit's name to be typed; `units` are offered where a unit's name is asked.
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
  ];
  return {
    sheets,
    names: {},
    activeSheet: 1,
    title: campaign.name,
    properties: {
      [TEMPLATE_PROPERTIES.template]: TEMPLATE_VERSION,
      [TEMPLATE_PROPERTIES.campaign]: campaign.id,
      [TEMPLATE_PROPERTIES.campaignVersion]: String(campaign.version),
      [TEMPLATE_PROPERTIES.year]: String(campaign.year),
      [TEMPLATE_PROPERTIES.unit]: unit ?? "",
    },
  };
}
