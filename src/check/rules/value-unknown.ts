import type { Campaign, RegisterKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { conditionsOf, holdsOneOf } from "../facts/select";
import { valueProblemRule } from "./value-problems";
import { textsOf } from "../facts/values";

/** A word that the column's list does not have, or by which no quota that counts by this column counts the row. */
export const valueUnknown: CheckRule = (context) => [...problems(context), ...uncounted(context)];

const problems = valueProblemRule("value-unknown", () => "warning");

/**
 * Values by which quotas count, by register and field: a row with none of them would be left out of every count in
 * silence.
 */
const uncounted: CheckRule = ({ campaign, register }) => {
  const found: Finding[] = [];
  for (const { kind, field, values, labels } of countedBy(campaign)) {
    const isCounted = holdsOneOf(field, values);
    for (const record of register.records) {
      if (record.register !== kind || isCounted(record)) continue;
      const [typed] = textsOf(record, field);
      if (typed === undefined || typed === "") continue;
      found.push(
        finding("value-unknown", "warning", placeOf(record, field), {
          field,
          typed,
          reason: "not-counted",
          suggestion: null,
          counts: labels,
          known: values,
        }),
      );
    }
  }
  return found;
};

interface CountedBy {
  readonly kind: RegisterKind;
  readonly field: FieldId;
  readonly values: readonly string[];
  /** What the figures count: "sự kiện". */
  readonly labels: readonly string[];
}

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
