import type { Campaign } from "../../campaign/campaign";
import { UNIT_PROPERTY } from "../../grid/workbook-properties";

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

/** What a workbook made for a unit to fill is to say of itself. */
export const unitWorkbookProperties = (
  { id, version, year }: Campaign,
  unit: string | null,
): Readonly<Record<string, string>> => ({
  [TEMPLATE_PROPERTIES.template]: TEMPLATE_VERSION,
  [TEMPLATE_PROPERTIES.campaign]: id,
  [TEMPLATE_PROPERTIES.campaignVersion]: String(version),
  [TEMPLATE_PROPERTIES.year]: String(year),
  [TEMPLATE_PROPERTIES.unit]: unit ?? "",
});

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
