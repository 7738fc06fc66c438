import type { Campaign, ColumnRule, RegisterKind } from "../campaign/campaign";
import type { RegisterRecord } from "../register/register";

/** What the campaign asks of the columns of one register; one rule for a field. */
export function columnRulesOf(campaign: Campaign, register: RegisterKind): readonly ColumnRule[] {
  const byField = new Map(campaign.columns.filter((rule) => rule.register === register).map((rule) => [rule.field, rule]));
  return [...byField.values()];
}

/** Whether a column is asked of the record. A record of unknown kind is asked only for what is asked of every kind. */
export function isAskedOf(rule: ColumnRule, record: RegisterRecord, campaign: Campaign): boolean {
  if (rule.subjects.length === 0) return true;
  const { kind } = record.fields;
  return kind === undefined ? campaign.subjects.every((subject) => rule.subjects.includes(subject)) : rule.subjects.includes(kind);
}
