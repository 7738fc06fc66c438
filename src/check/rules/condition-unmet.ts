import type { Campaign, ConditionRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { isFromLaw } from "../../campaign/law/law-rules";
import { boundAward } from "../facts/awards";
import { columnRulesOf } from "../facts/columns";
import { meets } from "../facts/field-test";
import { placeOf } from "../facts/places";
import { textsOf } from "../facts/values";
import { finding, type Finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { SaidOnce } from "./said-once";

/**
 * What a row says is not what an award asks: a rating too low, too few votes. Where the row says nothing, and the column
 * need not be filled, that is told once for a sheet.
 */
export const conditionUnmet: CheckRule = ({ campaign, register }) => {
  const rules = campaign.rules.filter((rule) => rule.type === "condition");
  const found: Finding[] = [];
  const unknown = new SaidOnce();
  for (const record of rules.length === 0 ? [] : register.records) {
    for (const rule of rules) {
      const award = awardBound(rule, record, campaign);
      const met = award === null ? true : meets(record, rule);
      if (award === null || met === true) continue;
      const params = { ...sourceOf(rule), award, field: rule.field, needs: rule.text };
      if (met === null) {
        if (!isRequired(rule, campaign))
          unknown.add(finding("condition-unknown", "warning", placeOf(record, rule.field), { ...params, rows: 1 }));
        continue;
      }
      const { atLeast, oneOf } = rule;
      const typed = textsOf(record, rule.field).join("; ");
      const severity = isFromLaw(rule) ? "warning" : "error";
      found.push(
        finding("condition-unmet", severity, placeOf(record, rule.field), { ...params, typed, atLeast, oneOf }),
      );
    }
  }
  return [...found, ...unknown.all()];
};

/** The award of the record that the condition binds, by name; null for none. "" where it binds every row. */
function awardBound(rule: ConditionRule, record: RegisterRecord, campaign: Campaign): string | null {
  if (record.register !== rule.register) return null;
  const { kind } = record.fields;
  if (rule.subjects.length > 0 && (kind === undefined || !rule.subjects.includes(kind))) return null;
  if (rule.awards.length === 0) return "";
  return boundAward(rule.awards, record, campaign)?.name ?? null;
}

/** An empty cell of a required column is told already. */
const isRequired = ({ field, register }: ConditionRule, campaign: Campaign): boolean =>
  columnRulesOf(campaign, register).some((column) => column.field === field && column.need === "required");
