import { onceFor } from "../../base/once-for";
import type { AwardDeadlineRule, Campaign } from "../../campaign/campaign";
import { occurrences, timeliness, type Occurrence } from "../../campaign/deadline";
import type { RegisterRecord } from "../../register/register";
import { spanOfIso, type Day } from "../../text/day";
import { awardBook, bindsAwards } from "./awards";
import { batchOf } from "./batches";
import { hasOwnAnchors } from "./row-anchor";

export interface Batch {
  readonly rule: AwardDeadlineRule;
  readonly due: Occurrence;
}

/** Deadlines of the same awards together, earliest batch first; without those that have no day yet. */
export const batchesOf = onceFor((campaign: Campaign): readonly (readonly Batch[])[] => {
  const byAwards = new Map<string, Batch[]>();
  for (const rule of campaign.rules) {
    if (rule.type !== "awardDeadline" || hasOwnAnchors(rule.deadline)) continue;
    const days = occurrences(rule.deadline, campaign.calendar);
    if (days.length === 0) continue;
    const key = [rule.register, ...[...rule.awards].sort()].join("|");
    const batches = byAwards.get(key) ?? [];
    byAwards.set(key, batches);
    for (const due of days) batches.push({ rule, due });
  }
  return [...byAwards.values()].map((batches) => batches.sort((a, b) => a.due.lastGood - b.due.lastGood));
});

/** The day a record was handed in; null where it does not say. */
export function handedIn({ fields }: RegisterRecord): Day | null {
  const date = fields.receivedOn ?? fields.sentOn;
  return date === undefined ? null : (spanOfIso(date)?.first ?? null);
}

/**
 * The deadline a record has to keep: of the batch it names, else of the first batch that it is in time for, or on the
 * very day of; after all of them the last one. Null where the batches do not bind it.
 */
export function batchFor(record: RegisterRecord, batches: readonly Batch[], campaign: Campaign): Batch | null {
  const [first] = batches;
  if (
    first === undefined ||
    record.register !== first.rule.register ||
    !bindsAwards(first.rule.awards, record, awardBook(campaign))
  )
    return null;
  const told = batchOf(record, campaign);
  const own = batches.filter(({ rule }) => told === null || rule.batch === null || rule.batch === told);
  const day = handedIn(record);
  const inTime = day === null ? undefined : own.find(({ due }) => timeliness(day, due) !== "late");
  return inTime ?? own.at(-1) ?? batches.at(-1) ?? first;
}

/** The number of the batch a record belongs to: as it says, else by the day it was handed in; null where unknown. */
export function batchNumber(record: RegisterRecord, campaign: Campaign): number | null {
  const told = batchOf(record, campaign);
  if (told !== null || handedIn(record) === null) return told;
  for (const batches of batchesOf(campaign)) {
    const batch = batchFor(record, batches, campaign)?.rule.batch ?? null;
    if (batch !== null) return batch;
  }
  return null;
}
