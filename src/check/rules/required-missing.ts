import type { ColumnRule } from "../../campaign/campaign";
import { columnRulesOf, isAskedOf } from "../facts/columns";
import { finding, type Finding } from "../finding";
import { missingPlaceOf, sourcesOf, type PlacedTable } from "../facts/places";
import { listsOf } from "./lists";
import type { CheckRule } from "../rule";
import { topicSource } from "../sources";
import { isFilled } from "../facts/values";

/**
 * An empty cell in a column that must be filled. A column that is not there at all is `header-missing`; of columns that
 * stand in for each other, a post or an address, the empty one is no matter unless all are: `either-or-missing`. Points
 * follow from plan and result.
 */
export const requiredMissing: CheckRule = ({ campaign, register }) =>
  listsOf(register).flatMap(({ table }) => {
    const alternatives = new Set(
      campaign.rules.flatMap((rule) =>
        rule.type === "eitherOr" && rule.register === table.register ? rule.fields : [],
      ),
    );
    const rules = columnRulesOf(campaign, table.register).filter(
      (rule) =>
        (rule.need === "required" || (rule.need === "recommended" && !alternatives.has(rule.field))) &&
        hasColumn(rule, table) &&
        !isToldByItem(rule, table),
    );
    const source = topicSource(campaign, "columns");
    const found: Finding[] = [];
    for (const record of table.records) {
      for (const rule of rules) {
        if (isFilled(record, rule.field) || !isAskedOf(rule, record, campaign)) continue;
        if (rule.field === "points" && isFilled(record, "planned") && isFilled(record, "achieved")) continue;
        found.push(
          finding("required-missing", severityOf(rule), missingPlaceOf(record, rule.field, table), {
            ...source,
            place: rule.place,
            field: rule.field,
            header: rule.header,
          }),
        );
      }
    }
    return found;
  });

/** A column for one criterion or one paper is told by that criterion or paper when it is empty. */
const isToldByItem = ({ field }: ColumnRule, table: PlacedTable["table"]): boolean =>
  (field === "attestation" || field === "documents") &&
  table.columns.some((column) => column.field === field && column.item !== null);

const severityOf = (rule: ColumnRule): "error" | "info" => (rule.need === "required" ? "error" : "info");

const hasColumn = (rule: ColumnRule, table: PlacedTable["table"]): boolean =>
  table.columns.some(({ field }) => field !== null && sourcesOf(rule.field).includes(field)) ||
  table.records.some((record) => isFilled(record, rule.field));
