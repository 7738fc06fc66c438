import type { AwardDeadlineRule, Campaign, FieldDeadlineRule } from "../../campaign/campaign";
import { occurrences, timeliness, type Occurrence } from "../../campaign/deadline";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { isoOf, spanOfIso, type Day } from "../../text/day";
import { awardBook, bindsAwards } from "../facts/awards";
import { batchesOf, batchFor, type Batch } from "../facts/batch-deadlines";
import { hasOwnAnchors, rowDeadline } from "../facts/row-anchor";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { textsOf } from "../facts/values";

/** A day in a column that must not be after a deadline, or an award asked for after the last batch for it. */
export const deadlineMissed: CheckRule = ({ campaign, register }) => {
  const fieldRules = campaign.rules.filter((rule) => rule.type === "fieldDeadline");
  const awardRules = batchesOf(campaign);
  const anchored = campaign.rules
    .filter((rule) => rule.type === "awardDeadline")
    .filter(({ deadline }) => hasOwnAnchors(deadline));
  if (fieldRules.length === 0 && awardRules.length === 0 && anchored.length === 0) return [];
  const found: Finding[] = [];
  for (const record of register.records) {
    for (const rule of fieldRules) found.push(...ofField(record, rule, campaign));
    for (const batches of awardRules) found.push(...ofAward(record, batches, campaign));
    for (const rule of anchored) found.push(...ofAnchor(record, rule, campaign));
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

function ofAward(record: RegisterRecord, batches: readonly Batch[], campaign: Campaign): readonly Finding[] {
  const batch = batchFor(record, batches, campaign);
  return batch === null ? [] : ofDossier(record, batch.rule, batch.due);
}

/** An award whose deadline is counted back from a day that each row, or each occasion, has for itself. */
function ofAnchor(record: RegisterRecord, rule: AwardDeadlineRule, campaign: Campaign): readonly Finding[] {
  if (record.register !== rule.register || !bindsAwards(rule.awards, record, awardBook(campaign))) return [];
  const due = rowDeadline(record, rule.deadline, campaign);
  return due === null ? [] : ofDossier(record, rule, due);
}

function ofDossier(record: RegisterRecord, rule: AwardDeadlineRule, due: Occurrence): readonly Finding[] {
  const field = record.fields.receivedOn === undefined ? "sentOn" : "receivedOn";
  const date = record.fields[field];
  return date === undefined ? [] : missed(record, field, rule, rule.text, due, date);
}
