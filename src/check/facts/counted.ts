import type { Selector } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import type { CheckContext } from "../rule";
import { awardBook } from "./awards";
import { CURRENT, earlierFinder } from "./earlier";
import { selects } from "./select";

/**
 * The records a figure counts. Whoever gets an award that implies a counted one counts too, once: not when another row
 * of the same person names the counted award itself.
 */
export function countedRecords(
  selector: Selector,
  records: readonly RegisterRecord[],
  context: CheckContext,
): readonly RegisterRecord[] {
  const { campaign, today } = context;
  const book = awardBook(campaign);
  const written = records.filter(selects(selector, campaign, today));
  if (selector.awards === undefined || !book.hasImplied) return written;
  const held = records.filter(selects(selector, campaign, today, book.heldBy));
  if (held.length === written.length) return written;
  const find = earlierFinder(context);
  const counted = new Set(written);
  for (const record of held) {
    if (counted.has(record)) continue;
    const others = find(record).filter(({ register }) => register === CURRENT);
    if (!others.some((one) => counted.has(one.record))) counted.add(record);
  }
  return [...counted];
}
