import type { FieldId } from "../field/field";
import { fieldsWhere } from "../field/field-facts";
import { foldKey } from "../text/key";
import { phrases } from "../text/wording";
import type { TableColumn } from "./columns";
import type { SheetEvidence } from "./evidence";
import { textAt } from "./row-facts";
import { personLikeness } from "./patterns";
import type { TableParts } from "./table";

const INSTRUCTIONS =
  /huong ?dan|guide|instruction|read ?me|vi du|^vd\b|example|cach (?:dien|nhap|ghi)|luu y|giai thich|doc truoc/;
/** "HD" is short for "hướng dẫn"; "HĐ" for "hội đồng", "hợp đồng". */
const GUIDE = /^\s*hd(?![\p{L}])/iu;
const LOOKUP =
  /danh ?_?muc|^dm\b|^dm_|lookup|tra cuu|^ma |^ma_|bang ma|ma so|list ?data|^lists?$|validation|tham so|setting|config|^data ?list|^htkt$|^dhtd$|^dvt$|cau hinh|^nguon$|du lieu nguon|tham chieu|^loai/;

/** What lists of codes never have, and what they may have. */
const NEVER_IN_LOOKUPS: readonly FieldId[] = fieldsWhere(({ inLookups }) => inLookups === "never");
const IN_LOOKUPS: readonly FieldId[] = fieldsWhere(({ inLookups }) => inLookups === "may");

/** A list of units with nothing proposed for any of them. */
const OF_UNITS: readonly FieldId[] = ["seq", "unit", "headcount", "note"];

const sureFields = (columns: readonly TableColumn[]): readonly FieldId[] =>
  columns
    .filter(({ sure }) => sure >= 0.5)
    .map(({ field }) => field)
    .filter((field) => field !== null);

/** Code lists have short rows of codes and names and nothing about a person. */
function isLookup(name: string, tables: readonly TableParts[]): boolean {
  const named = LOOKUP.test(name);
  return tables.every(({ columns }) => {
    const fields = sureFields(columns);
    if (fields.some((field) => NEVER_IN_LOOKUPS.includes(field) && !(named && field === "name"))) return false;
    if (named) return true;
    if (!fields.every((field) => IN_LOOKUPS.includes(field))) return false;
    return (
      fields.includes("rowCode") ||
      (fields.length === columns.length && fields.includes("unit") && fields.every((field) => OF_UNITS.includes(field)))
    );
  });
}

const COUNTED_COLUMNS = 2;
const NUMERIC_SHARE = 0.7;
const NOT_COUNTS: readonly (FieldId | null)[] = [
  "seq",
  "birth",
  "phone",
  "idNumber",
  "decisionDate",
  "deedDate",
  "headcount",
  "votes",
  "votePercent",
  "copies",
];

/** A year of birth counts nothing. */
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** How many columns hold counts (numbers over 1 among them) in most of their cells. */
function countColumns({ columns, decisions, facts }: TableParts): number {
  const body = decisions.filter(({ role }) => role === "record" || role === "total");
  let [counting, beyondOne] = [0, false];
  for (const { column, field } of columns) {
    if (NOT_COUNTS.includes(field)) continue;
    let [filled, numeric] = [0, 0];
    for (const { index } of body) {
      const row = facts.rows[index];
      const text = row === undefined ? "" : textAt(row, column);
      if (text === "") continue;
      filled += 1;
      const value = Number(text);
      if (!Number.isInteger(value) || value < 0 || value > 100_000 || isYear(value)) continue;
      numeric += 1;
      if (value > 1 || value === 0) beyondOne = true;
    }
    if (filled > 0 && numeric / filled >= NUMERIC_SHARE) counting += 1;
  }
  return beyondOne ? counting : 0;
}

const OF_A_LIST: readonly FieldId[] = [
  "birth",
  "birthMale",
  "birthFemale",
  "achievement",
  "phone",
  "idNumber",
  "position",
  "positionUnit",
  "deedDate",
  "lastName",
  "firstName",
];

const SHARE_OF_SUBJECTS = 0.5;
const HOUSEHOLD = /^(?:hộ|gia đình|ông|bà|anh|chị|vợ chồng)\s/iu;

/**
 * Whether most subjects are persons or households: who gave how much land is a list, how many each commune has is none.
 */
function namesPeople({ context, decisions, facts }: TableParts): boolean {
  const [subject] = context.subjects;
  if (subject === undefined || !context.named) return false;
  const texts = decisions
    .filter(({ role }) => role === "record")
    .map(({ index }) => facts.rows[index]?.textAt(subject) ?? "");
  const people = texts.filter((text) => HOUSEHOLD.test(text) || personLikeness(text) === 2).length;
  return texts.length > 0 && people >= texts.length * SHARE_OF_SUBJECTS;
}

const PERSONS = phrases("họ và tên|họ tên|họ đệm|full name");

/** "Họ và tên" heads persons, though each has but one word. */
const headsPersons = ({ columns }: TableParts): boolean =>
  columns.some(({ field, sure, path }) => field === "name" && sure >= SURE_OF_NAMES && PERSONS(path.at(-1) ?? ""));
const SURE_OF_NAMES = 0.9;

/** A list without a header was told by its names: it is no statistics. */
const isStatistics = (table: TableParts): boolean =>
  table.block !== null &&
  !sureFields(table.columns).some((field) => OF_A_LIST.includes(field)) &&
  !namesPeople(table) &&
  !headsPersons(table) &&
  countColumns(table) >= COUNTED_COLUMNS;

/** Why the sheet holds no list; null where it holds one. */
export function whyNoList(sheetName: string, tables: readonly TableParts[], rows: number): SheetEvidence | null {
  const name = foldKey(sheetName).replace(/[-_.]+/gu, " ");
  if (rows === 0) return { code: "sheet-blank", params: {} };
  if (INSTRUCTIONS.test(name) || GUIDE.test(sheetName))
    return { code: "sheet-instructions", params: { name: sheetName } };
  if (tables.length === 0)
    return LOOKUP.test(name)
      ? { code: "sheet-lookup", params: { name: sheetName } }
      : { code: "sheet-no-list", params: {} };
  if (isLookup(name, tables)) return { code: "sheet-lookup", params: { name: sheetName } };
  const statistics = tables.filter(isStatistics);
  return statistics.length === tables.length
    ? {
        code: "sheet-statistics",
        params: { columns: statistics.reduce((sum, table) => Math.max(sum, countColumns(table)), 0) },
      }
    : null;
}
