import { onceFor } from "../../base/once-for";
import type { Campaign, RegisterKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import type { CheckContext } from "../rule";
import { conditionsOf, holdsOneOf } from "./select";
import { textsOf } from "./values";

/** Values by which quotas count, by register and field. */
export interface CountedBy {
  readonly kind: RegisterKind;
  readonly field: FieldId;
  readonly values: readonly string[];
  /** What the figures count: "sự kiện". */
  readonly labels: readonly string[];
}

/** A row with a word by which no quota counts it: left out of every figure until somebody says what it is. */
export interface UncountedRow {
  readonly record: RegisterRecord;
  readonly typed: string;
  readonly by: CountedBy;
}

/** The rows that say something by which quotas count, but none of the known words. */
export const uncountedRows = onceFor((context: CheckContext): readonly UncountedRow[] => {
  const rows = countedBy(context.campaign).flatMap((by) => {
    const isCounted = holdsOneOf(by.field, by.values);
    return context.register.records.flatMap((record): readonly UncountedRow[] => {
      if (record.register !== by.kind || isCounted(record)) return [];
      const [typed] = textsOf(record, by.field);
      return typed === undefined || typed === "" ? [] : [{ record, typed, by }];
    });
  });
  return rows;
});

function countedBy(campaign: Campaign): readonly CountedBy[] {
  const counted = new Map<string, CountedBy>();
  for (const rule of campaign.rules) {
    if (rule.type !== "quota") continue;
    for (const [field, values] of conditionsOf(rule.count.where)) {
      const key = `${rule.count.register} ${field}`;
      const before = counted.get(key);
      counted.set(key, {
        kind: rule.count.register,
        field,
        values: [...(before?.values ?? []), ...values],
        labels: [...(before?.labels ?? []), rule.count.label],
      });
    }
  }
  return [...counted.values()];
}
