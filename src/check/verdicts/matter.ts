import { shortKey } from "../../base/digest";
import type { Finding } from "../finding";
import { matterTitleOf } from "../wording/index";
import type { FindingAbout } from "./finding-about";

/** What a finding is about. */
export function aboutOf({ place, cases = [] }: Finding): FindingAbout {
  if (place.record !== undefined || place.row !== undefined) return "row";
  const ofUnit = place.unit !== undefined || place.file !== undefined;
  return ofUnit || cases.some(({ unit, file }) => unit !== undefined || file !== undefined) ? "unit" : "plan";
}

/** Each is asked for again with every verdict that is given. */
const matters = new WeakMap<Finding, string>();

/** The matter of a finding: those with one matter are one thing for the clerk, however many units and rows it touches. */
export function matterOf(found: Finding): string {
  const known = matters.get(found);
  if (known !== undefined) return known;
  const { code, severity } = found;
  const made = shortKey(JSON.stringify([aboutOf(found), severity, code, matterTitleOf(found, "vi")]));
  matters.set(found, made);
  return made;
}
