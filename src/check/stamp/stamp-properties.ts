import { UNIT_PROPERTY } from "../../grid/workbook-properties";
import { HAND_OVER_STATES, type HandOverState, type HandOverStep, type Stamp } from "./stamp";
import { YEAR_PROPERTY } from "../facts/years";

/**
 * Names of the custom document properties that carry a stamp; each holds less than Excel's 255 characters but for the
 * steps.
 */
const NAMES = {
  campaign: "soThiDua.campaign",
  campaignVersion: "soThiDua.campaignVersion",
  year: YEAR_PROPERTY,
  unit: UNIT_PROPERTY,
  records: "soThiDua.records",
  errors: "soThiDua.errors",
  warnings: "soThiDua.warnings",
  infos: "soThiDua.infos",
  fingerprint: "soThiDua.fingerprint",
} as const;

const STEP = "soThiDua.step.";
const LONGEST_NOTE = 150;

/** A stamp as custom document properties of a workbook. */
export function stampProperties(stamp: Stamp): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  for (const [key, name] of Object.entries(NAMES)) properties[name] = String(stamp[key as keyof typeof NAMES] ?? "");
  for (const [index, { state, at, note }] of stamp.steps.entries())
    properties[`${STEP}${index + 1}`] = [state, at, note.slice(0, LONGEST_NOTE)].join("|");
  // Tells where the steps end, in a workbook that had more of them before.
  properties[`${STEP}${stamp.steps.length + 1}`] = "";
  return properties;
}

const isState = (text: string): text is HandOverState => (HAND_OVER_STATES as readonly string[]).includes(text);

function stepOf(text: string): HandOverStep | null {
  const [state = "", at = "", ...note] = text.split("|");
  return isState(state) && at !== "" ? { state, at, note: note.join("|") } : null;
}

function stepsOf(properties: Readonly<Record<string, string>>): readonly HandOverStep[] {
  const steps: HandOverStep[] = [];
  for (let number = 1; ; number += 1) {
    const step = stepOf(properties[`${STEP}${number}`] ?? "");
    if (step === null) return steps;
    steps.push(step);
  }
}

/** The stamp a workbook carries; null where it carries none or a damaged one. */
export function readStamp(properties: Readonly<Record<string, string>>): Stamp | null {
  const number = (key: keyof typeof NAMES): number => Number(properties[NAMES[key]] ?? NaN);
  const campaign = properties[NAMES.campaign] ?? "";
  const fingerprint = properties[NAMES.fingerprint] ?? "";
  const steps = stepsOf(properties);
  const [campaignVersion, year, records, errors, warnings, infos] = [
    number("campaignVersion"),
    number("year"),
    number("records"),
    number("errors"),
    number("warnings"),
    number("infos"),
  ];
  const whole = [campaignVersion, year, records, errors, warnings, infos].every(
    (value) => Number.isInteger(value) && value >= 0,
  );
  if (campaign === "" || fingerprint === "" || steps.length === 0 || !whole) return null;
  const unit = properties[NAMES.unit] ?? "";
  return {
    campaign,
    campaignVersion,
    year,
    unit: unit === "" ? null : unit,
    records,
    errors,
    warnings,
    infos,
    fingerprint,
    steps,
  };
}
