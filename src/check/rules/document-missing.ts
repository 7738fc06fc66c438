import type { DocumentRule } from "../../campaign/campaign";
import { columnLetterOf } from "../../grid/address";
import { awardBook, bindsAwards } from "../facts/awards";
import { isPending } from "../facts/pending-units";
import { finding, type Finding, type FindingPlace } from "../finding";
import { namesDocument } from "../facts/papers";
import { placeOf, type PlacedTable } from "../facts/places";
import { listsOf } from "./lists";
import type { CheckContext, CheckRule } from "../rule";
import type { RegisterRecord } from "../../register/register";
import { followedUnits, type UnitScope } from "../facts/scopes";
import { sourceOf } from "../sources";

/** A paper of the dossier that is not there: told for a nominee, or once for a unit. */
export const documentMissing: CheckRule = (context) =>
  context.campaign.rules
    .filter((rule) => rule.type === "document")
    .flatMap((rule) =>
      rule.per === "nominee" && hasColumn(rule, context) ? ofNominees(rule, context) : ofUnits(rule, context),
    );

/** Whether the plan's lists or a list at hand have a column in which each nominee's paper can be told. */
const hasColumn = (rule: DocumentRule, { campaign, register }: CheckContext): boolean =>
  campaign.columns.some((column) => column.register === rule.register && column.field === "documents") ||
  listsOf(register).some(({ table }) => table.register === rule.register && columnOf(rule, table) !== undefined);

/** Only lists that have a column for the paper, or one that names papers, can show that it is missing. */
function ofNominees(rule: DocumentRule, { campaign, register }: CheckContext): readonly Finding[] {
  const book = awardBook(campaign);
  const found: Finding[] = [];
  for (const { table } of listsOf(register)) {
    if (table.register !== rule.register) continue;
    const mapping = columnOf(rule, table);
    if (mapping === undefined) continue;
    const column = columnLetterOf(mapping.column);
    for (const record of table.records) {
      if (!bindsAwards(rule.awards, record, book) || isThere(record, rule, mapping.header)) continue;
      found.push(missing(rule, "error", { ...placeOf(record), column, field: "documents" }));
    }
  }
  return found;
}

const columnOf = (
  rule: DocumentRule,
  table: PlacedTable["table"],
): PlacedTable["table"]["columns"][number] | undefined =>
  table.columns.find(({ field, item }) => field === "documents" && item === rule.id) ??
  table.columns.find(({ field, item }) => field === "documents" && item === null);

/** Ticked in its own column, or named in a list of papers. */
function isThere(record: RegisterRecord, rule: DocumentRule, header = ""): boolean {
  const paper = record.papers[rule.id];
  if (paper !== undefined) return paper.answer !== "no";
  const listed = record.fields.documents;
  if (listed === undefined) return false;
  return namesDocument(header, rule) ? !/^(?:không|chưa|thiếu)/iu.test(listed) : namesDocument(listed, rule);
}

/**
 * A unit that nominates someone owes the paper. Where no list of papers received was taken in, this is information, as
 * it is of papers of single nominees, which such a list need not name.
 */
function ofUnits(rule: DocumentRule, context: CheckContext): readonly Finding[] {
  const book = awardBook(context.campaign);
  const listed = context.register.records.some((record) => record.register === "submissions");
  return followedUnits(context)
    .filter((unit) =>
      unit.records.some((record) => record.register === rule.register && bindsAwards(rule.awards, record, book)),
    )
    .filter((unit) => !hasPaper(unit, rule) && !isPending(context.register, unit.name))
    .map((unit) => missing(rule, listed && rule.per === "unit" ? "error" : "info", { unit: unit.name }));
}

const hasPaper = (unit: UnitScope, rule: DocumentRule): boolean => unit.records.some((record) => isThere(record, rule));

const missing = (rule: DocumentRule, severity: "error" | "info", place: FindingPlace): Finding =>
  finding("document-missing", severity, place, { ...sourceOf(rule), document: rule.name });
