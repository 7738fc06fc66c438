import type { Campaign, ColumnRule, RegisterKind } from "../../campaign/campaign";
import { columnRulesOf } from "../facts/columns";
import { nativeRuleOf, type NativeRule } from "./native-rule";

/** One column of a unit's list. */
export interface UnitColumn {
  readonly header: string;
  readonly field: ColumnRule["field"];
  readonly need: ColumnRule["need"];
  /** Shown beside the cell while a clerk types. */
  readonly help: string;
  readonly rule: NativeRule;
  /** Whether an empty cell is marked in a row that has begun: asked of every kind of subject. */
  readonly asked: boolean;
}

/**
 * The columns of a unit's list, in the order of the campaign. Attestations have one column for each criterion, papers
 * of a nominee one for each paper.
 */
export function unitColumns(
  campaign: Campaign,
  register: RegisterKind,
  units: readonly string[],
): readonly UnitColumn[] {
  const criteria = campaign.criteria.filter((criterion) => criterion.register === register);
  const papers = campaign.rules
    .filter((rule) => rule.type === "document")
    .filter((rule) => rule.register === register && rule.per === "nominee");
  const rules = columnRulesOf(campaign, register);
  const columns = rules
    .filter(({ field }) => field !== "seq")
    .flatMap((rule): readonly UnitColumn[] => {
      const column = columnOf(rule, campaign, units);
      if (rule.field === "attestation" && criteria.length > 0) {
        return criteria.map((criterion) => ({
          ...column,
          header: attestationHeader(criterion.headerWords, rule.header),
          help: criterion.text,
        }));
      }
      return rule.field === "documents" && papers.length > 0
        ? papers.map((paper) => ({ ...column, header: paper.name, help: paper.text }))
        : [column];
    });
  return columns;
}

const columnOf = (rule: ColumnRule, campaign: Campaign, units: readonly string[]): UnitColumn => ({
  header: rule.header,
  field: rule.field,
  need: rule.need,
  help: rule.help,
  rule: nativeRuleOf(rule, campaign, units),
  asked:
    rule.need === "required" &&
    campaign.subjects.every((kind) => rule.subjects.length === 0 || rule.subjects.includes(kind)),
});

/** "Đạt tiêu chuẩn: chấp hành pháp luật": the words by which the criterion is known again. */
function attestationHeader([words]: readonly string[], header: string): string {
  return words === undefined ? header : `Đạt tiêu chuẩn: ${words}`;
}
