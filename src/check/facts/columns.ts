import type { Campaign, ColumnRule, RegisterKind } from "../../campaign/campaign";
import { batchFieldOf } from "./batches";
import { awardBook, bindsAwards } from "./awards";
import type { RegisterRecord } from "../../register/register";

/** What the campaign asks of the columns of one register; one rule for a field. */
export function columnRulesOf(campaign: Campaign, register: RegisterKind): readonly ColumnRule[] {
  const byField = new Map(
    campaign.columns.filter((rule) => rule.register === register).map((rule) => [rule.field, rule]),
  );
  return [...byField.values()];
}

/**
 * Columns by which the deadlines of awards are told, where a register has such deadlines: the batch is asked only of an
 * award that is given in batches, the day of sending only of an award with a deadline.
 */
export function isAskedByDeadlines(
  { field, register }: ColumnRule,
  record: RegisterRecord,
  campaign: Campaign,
): boolean {
  const isBatch = field === batchFieldOf(campaign, register);
  if (!isBatch && field !== "sentOn") return true;
  const deadlines = campaign.rules
    .filter((rule) => rule.type === "awardDeadline")
    .filter((rule) => rule.register === register);
  const book = awardBook(campaign);
  return (
    deadlines.length === 0 ||
    deadlines.some(({ awards, batch }) => (!isBatch || batch !== null) && bindsAwards(awards, record, book))
  );
}

/** Whether a column is asked of the record. A record of unknown kind is asked only for what is asked of every kind. */
export function isAskedOf(rule: ColumnRule, record: RegisterRecord, campaign: Campaign): boolean {
  if (!isAskedByDeadlines(rule, record, campaign)) return false;
  if (rule.subjects.length === 0) return true;
  const { kind } = record.fields;
  return kind === undefined
    ? campaign.subjects.every((subject) => rule.subjects.includes(subject))
    : rule.subjects.includes(kind);
}
