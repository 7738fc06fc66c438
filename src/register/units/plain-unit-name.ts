import { squeeze } from "../../text/key";

/** ": gương người tốt, việc tốt đợt 1" behind a name, and signs that part it from what stood in the next line. */
const MATTER = /\s*[:;].*$/su;
const HANGING = /^[\s\-–—,.;:*+]+|[\s\-–—,;:*+]+$/gu;

/** A unit's name by itself, out of a heading that says more. */
export function plainUnitName(text: string): string {
  const name = squeeze(text).replace(HANGING, "").replace(MATTER, "").replace(HANGING, "");
  return name === "" ? squeeze(text) : name;
}
