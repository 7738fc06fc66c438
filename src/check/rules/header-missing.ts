import type { Campaign, ColumnRule } from "../../campaign/campaign";
import { finding, type Finding } from "../finding";
import { sourcesOf, tablePlaceOf, type PlacedTable } from "../facts/places";
import { listsOf } from "./lists";
import type { CheckRule } from "../rule";
import { topicSource } from "../sources";
import { isFilled } from "../facts/values";
import { columnRulesOf, isAskedByDeadlines } from "../facts/columns";

/** A column the campaign asks for that a list lacks altogether: told once for the list, not once for each row. */
export const headerMissing: CheckRule = ({ campaign, register }) =>
  listsOf(register).flatMap((placed) => ofTable(campaign, placed));

function ofTable(campaign: Campaign, placed: PlacedTable): readonly Finding[] {
  const { table } = placed;
  if (table.records.length === 0) return [];
  const place = tablePlaceOf(placed);
  return columnRulesOf(campaign, table.register)
    .filter((rule) => rule.need !== "optional" && isAskedOfSome(rule, placed, campaign) && !isThere(rule, placed))
    .map((rule) =>
      finding(
        "header-missing",
        rule.need === "required" ? "error" : "warning",
        { ...place, field: rule.field },
        { ...topicSource(campaign, "columns"), place: rule.place, field: rule.field, header: rule.header },
      ),
    );
}

const isAskedOfSome = (rule: ColumnRule, { table }: PlacedTable, campaign: Campaign): boolean =>
  table.records.some(
    (record) =>
      (rule.subjects.length === 0 ||
        (record.fields.kind !== undefined && rule.subjects.includes(record.fields.kind))) &&
      isAskedByDeadlines(rule, record, campaign),
  );

/** By a column, by a column that may turn out to be it, or by what group rows and titles gave the records. */
function isThere(rule: ColumnRule, { table }: PlacedTable): boolean {
  const sources = sourcesOf(rule.field);
  return (
    table.columns.some(({ field, alternatives }) =>
      field === null ? alternatives.includes(rule.field) : sources.includes(field),
    ) || table.records.some((record) => isFilled(record, rule.field))
  );
}
