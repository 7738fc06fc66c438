import { onceFor } from "../../base/once-for";
import { shortKey } from "../../base/digest";
import { remembering } from "../../base/remembering";
import type { Finding } from "../finding";
import { matterTitleOf } from "../wording/index";
import type { FindingAbout } from "./finding-about";

/** What a finding is about. */
export function aboutOf({ place, cases = [] }: Finding): FindingAbout {
  if (place.record !== undefined || place.row !== undefined) return "row";
  const ofUnit = place.unit !== undefined || place.file !== undefined;
  return ofUnit || cases.some(({ unit, file }) => unit !== undefined || file !== undefined) ? "unit" : "plan";
}

const keyOf = remembering(shortKey);

/**
 * The matter of a finding: those with one matter are one thing for the clerk, however many units and rows it touches.
 * Each is asked for again with every verdict that is given.
 */
export const matterOf = onceFor((found: Finding): string => {
  const { code, severity } = found;
  return keyOf(JSON.stringify([aboutOf(found), severity, code, matterTitleOf(found, "vi")]));
});
