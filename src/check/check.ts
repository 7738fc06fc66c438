import { withLaw } from "../campaign/law/law-rules";
import { withReadings } from "../campaign/readings";
import type { Finding } from "./finding";
import { compareFindings } from "./order";
import type { CheckContext } from "./rule";
import { RULES } from "./rules";

/**
 * All findings of a register under a campaign, read as the clerk decided, as of a day, ordered by file, sheet, row,
 * column and code; findings of no file (units, campaign) come first. Every finding of a cell is kept. Linear in the
 * records.
 */
export function checkRegister(context: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  const campaign = withLaw(withReadings(context.campaign));
  const read: CheckContext = { ...context, campaign, asWritten: context.campaign };
  for (const rule of RULES) for (const one of rule(read)) found.push(one);
  return found.sort(compareFindings);
}
