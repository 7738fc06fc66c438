import { addTo } from "../../base/group-by";
import type { Campaign, ColumnRule } from "../../campaign/campaign";
import { finding, grouped, type Finding, type FindingPlace } from "../finding";
import { sourcesOf, tablePlaceOf, type PlacedTable } from "../facts/places";
import { listsOf } from "./lists";
import type { CheckRule } from "../rule";
import { topicSource } from "../sources";
import { isFilled } from "../facts/values";
import { columnRulesOf, isAskedByDeadlines } from "../facts/columns";

/** A column the campaign asks for that a list lacks altogether: told once for the list, not once for each row. */
export const headerMissing: CheckRule = ({ campaign, register }) => {
  const same = new Map<string, Missing[]>();
  for (const placed of listsOf(register)) {
    for (const found of ofTable(campaign, placed)) {
      const { file = "", unit = "", register: kind = "" } = found.place;
      addTo(same, JSON.stringify([unit === "" ? file : "", unit, kind, found.params.field, found.severity]), found);
    }
  }
  return [...same.values()].flatMap(together);
};

type Missing = Extract<Finding, { code: "header-missing" }>;

/** Lists of one unit, or of one file where no unit is told, that lack the same column are one finding at the first. */
function together(lists: readonly Missing[]): readonly Finding[] {
  const fileOf = ({ place }: Missing): string => place.file ?? "";
  const found = [...lists].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : 0));
  const [first] = found;
  if (first === undefined || found.length === 1) return found;
  const severalFiles = found.some(({ place }) => place.file !== first.place.file);
  const nameOf = ({ file = "", sheet = "" }: FindingPlace): string => (severalFiles ? `${sheet} (${file})` : sheet);
  const params = { ...first.params, sheets: found.map(({ place }) => nameOf(place)) };
  return [
    grouped(
      { ...first, params },
      "sheet",
      found.map(({ place }) => place),
    ),
  ];
}

function ofTable(campaign: Campaign, placed: PlacedTable): readonly Missing[] {
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
        { ...topicSource(campaign, "columns"), place: rule.place, field: rule.field, header: rule.header, sheets: [] },
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
