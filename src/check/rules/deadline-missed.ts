import type { AwardDeadlineRule, Campaign, FieldDeadlineRule } from "../../campaign/campaign";
import { lastGoodDay, occurrences, timeliness, type Occurrence } from "../../campaign/deadline";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { isoOf, spanOfIso, type Day } from "../../text/day";
import { awardBook, bindsAwards } from "../facts/awards";
import { batchOf } from "../facts/batches";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { textsOf } from "../facts/values";

/** A day in a column that must not be after a deadline, or an award asked for after the last batch for it. */
export const deadlineMissed: CheckRule = ({ campaign, register }) => {
  const fieldRules = campaign.rules.filter((rule) => rule.type === "fieldDeadline");
  const awardRules = batchesOf(campaign);
  if (fieldRules.length === 0 && awardRules.length === 0) return [];
  const found: Finding[] = [];
  for (const record of register.records) {
    for (const rule of fieldRules) found.push(...ofField(record, rule, campaign));
    for (const batches of awardRules) found.push(...ofAward(record, batches, campaign));
  }
  return found;
};

/** The first day a date can mean, where all it can mean is later than the last good day. */
function lateDay(date: string, due: Occurrence): Day | null {
  const span = spanOfIso(date);
  return span === null || timeliness(span.first, due) === "inTime" ? null : span.first;
}

function missed(
  record: RegisterRecord,
  field: FieldId,
  rule: FieldDeadlineRule | AwardDeadlineRule,
  what: string,
  due: Occurrence,
  date: string,
): readonly Finding[] {
  const day = lateDay(date, due);
  if (day === null) return [];
  const exactlyOnDay = timeliness(day, due) === "onTheDay";
  return [
    finding("deadline-missed", exactlyOnDay ? "warning" : "error", placeOf(record, field), {
      ...sourceOf(rule),
      what,
      due: isoOf(due.lastGood),
      date,
      exactlyOnDay,
    }),
  ];
}

function ofField(record: RegisterRecord, rule: FieldDeadlineRule, campaign: Campaign): readonly Finding[] {
  if (record.register !== rule.register) return [];
  const due = occurrences(rule.deadline, campaign.calendar).at(-1);
  if (due === undefined) return [];
  return textsOf(record, rule.field).flatMap((date) => missed(record, rule.field, rule, rule.text, due, date));
}

interface Batch {
  readonly rule: AwardDeadlineRule;
  readonly due: Occurrence;
}

/** Deadlines of the same awards together, earliest batch first. */
function batchesOf(campaign: Campaign): readonly (readonly Batch[])[] {
  const byAwards = new Map<string, Batch[]>();
  for (const rule of campaign.rules) {
    if (rule.type !== "awardDeadline" || lastGoodDay(rule.deadline, campaign.calendar) === null) continue;
    const key = [rule.register, ...[...rule.awards].sort()].join("|");
    const batches = byAwards.get(key) ?? [];
    byAwards.set(key, batches);
    for (const due of occurrences(rule.deadline, campaign.calendar)) batches.push({ rule, due });
  }
  return [...byAwards.values()].map((batches) => batches.sort((a, b) => a.due.lastGood - b.due.lastGood));
}

/**
 * A record belongs to the batch it names, else to the first batch that it is in time for, or on the very day of; after
 * all of them the last one is missed.
 */
function ofAward(record: RegisterRecord, batches: readonly Batch[], campaign: Campaign): readonly Finding[] {
  const [first] = batches;
  if (
    first === undefined ||
    record.register !== first.rule.register ||
    !bindsAwards(first.rule.awards, record, awardBook(campaign))
  )
    return [];
  const field = record.fields.receivedOn === undefined ? "sentOn" : "receivedOn";
  const date = record.fields[field];
  const day = date === undefined ? null : (spanOfIso(date)?.first ?? null);
  if (date === undefined || day === null) return [];
  const told = batchOf(record, campaign);
  const own = batches.filter(({ rule }) => told === null || rule.batch === null || rule.batch === told);
  const batch = own.find(({ due }) => timeliness(day, due) !== "late") ?? own.at(-1) ?? batches.at(-1) ?? first;
  return missed(record, field, batch.rule, batch.rule.text, batch.due, date);
}
