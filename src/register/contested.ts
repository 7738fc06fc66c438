import type { FieldId } from "../field/field";
import type { GridRow } from "../grid/grid";
import { compareKey } from "../text/key";
import { awardAround, levelAround, monthAround } from "./around-rows";
import { isAnswered } from "./columns/answered";
import type { ReadingContext } from "./records/cell-reader";
import type { ColumnMapping, UnitMatch } from "./register";
import { splitKind, unitKey } from "./units/unit-key";
import type { UnitIndex } from "./units/units";
import { cellText } from "./values/cell-text";
import { dateOrderOf, readDateCell } from "./values/dates";

/** A table's columns with what stands around it. */
export interface ContestedParts {
  readonly titles: readonly string[];
  readonly sheet: string;
  readonly rows: readonly GridRow[];
  readonly reading: ReadingContext;
}

/** What a title says, and what its column says in every row, where they cannot both hold. */
interface Disagreement {
  readonly field: FieldId;
  readonly title: string;
  readonly cells: string;
}

const textsOf = (rows: readonly GridRow[], { column }: ColumnMapping): readonly string[] =>
  rows.map(({ cells }) => cellText(cells[column])).filter((text) => text !== "");

/** "Giấy khen" in the title and "Giấy khen của Chủ tịch UBND xã" below are one award. */
const alike = (one: string, other: string): boolean => {
  const [a, b] = [compareKey(one), compareKey(other)];
  return a.includes(b) || b.includes(a);
};

type Finder = (mapping: ColumnMapping, parts: ContestedParts) => Disagreement | null;

/** The one value of the title against the known values of all rows; null where any agrees or none is known. */
function against(
  field: FieldId,
  told: { readonly value: string; readonly typed: string } | null,
  known: readonly (readonly string[])[],
): Disagreement | null {
  const [first] = known;
  if (told === null || first === undefined) return null;
  const agrees = known.some((values) => values.some((value) => alike(value, told.value)));
  return agrees ? null : { field, title: told.typed, cells: first.join("; ") };
}

const ofAward: Finder = (mapping, { titles, rows, reading }) => {
  const told = awardAround(titles, reading.awards);
  if (told === null) return null;
  const read = textsOf(rows, mapping).map((text) => reading.awards.read(text));
  const known = read.filter((awards) => awards.length > 0 && awards.every((one) => one.known));
  return against(
    "award",
    told,
    known.map((awards) => awards.map(({ name }) => name)),
  );
};

const MONTH_LENGTH = "2022-05".length;

const ofMonth: Finder = (mapping, { titles, sheet, rows }) => {
  const told = monthAround(titles, sheet);
  if (told === null) return null;
  const cells = rows.flatMap(({ cells: all }) => all[mapping.column] ?? []);
  const order = dateOrderOf(cells);
  const dates = cells.flatMap((cell) => readDateCell(cell, order).iso ?? []);
  const months = dates.filter((date) => date.length >= MONTH_LENGTH).map((date) => [date.slice(0, MONTH_LENGTH)]);
  const found = against("deedDate", told, months);
  return found === null ? null : { ...found, cells: found.cells.replace(/^(\d{4})-(\d{2})$/u, "$2/$1") };
};

const ofLevel: Finder = (mapping, { titles, rows, reading }) => {
  const told = levelAround(titles, reading.levels);
  const texts = textsOf(rows, mapping).map((text) => [reading.levels(text).replace(/^cấp /iu, "")]);
  return against("level", told, texts);
};

const FINDERS: Readonly<Partial<Record<FieldId, Finder>>> = { award: ofAward, deedDate: ofMonth, level: ofLevel };

/** Below what is told unasked, above what is guessed. */
const AS_LIKELY = 0.5;

/**
 * The columns, those in question that say another award, month or level in every row than the title does: which of
 * the two holds is asked. Left out by the clerk, the column gives way to the title.
 */
export const contestedColumns = (columns: readonly ColumnMapping[], parts: ContestedParts): readonly ColumnMapping[] =>
  columns.map((mapping) => {
    const { field, alternatives, header } = mapping;
    const find = field === null || isAnswered(mapping) ? undefined : FINDERS[field];
    const found = find?.(mapping, parts) ?? null;
    if (field === null || found === null) return mapping;
    return {
      ...mapping,
      field: null,
      confidence: AS_LIKELY,
      alternatives: [field, ...alternatives],
      evidence: { code: "column-against-title", params: { header, cells: found.cells, title: found.title } },
    };
  });

interface ContestedUnit {
  readonly around: UnitMatch | null;
  readonly columns: readonly ColumnMapping[];
}

/**
 * The sender that the titles name against the one other unit that a column names in every row: neither counts before
 * the clerk says whose list it is.
 */
export function contestedUnit(
  columns: readonly ColumnMapping[],
  sender: UnitMatch | null,
  rows: readonly GridRow[],
  units: UnitIndex,
  decided: Readonly<Record<string, string>>,
): ContestedUnit | null {
  const mapping = columns.find(({ field }) => field === "unit");
  if (mapping === undefined || isAnswered(mapping) || sender === null) return null;
  if (sender.from !== "title" && sender.from !== "sheet") return null;
  if (units.size === 0) return contestedName(columns, mapping, sender, rows);
  if (sender.unit === null) return null;
  const named = new Set(textsOf(rows, mapping).map((text) => units.find(text).unit));
  const [only] = named;
  if (named.size !== 1 || only === null || only === undefined) return null;
  const key = unitKey(sender.typed);
  const answer = Object.entries(decided).find(([typed]) => unitKey(typed) === key)?.[1] ?? null;
  if ((answer ?? sender.unit) === only) return null;
  return {
    around: answer === null ? { ...sender, unit: null, candidates: [sender.unit, only] } : { ...sender, unit: answer },
    columns: askedAbout(columns, mapping, only, sender.typed),
  };
}

const askedAbout = (
  columns: readonly ColumnMapping[],
  mapping: ColumnMapping,
  cells: string,
  title: string,
): readonly ColumnMapping[] => {
  const evidence = { code: "column-against-title", params: { header: mapping.header, cells, title } } as const;
  return columns.map((one) =>
    one === mapping ? { ...one, field: null, confidence: 0, alternatives: ["unit"], evidence } : one,
  );
};

/** The same without a list of units: two communes, two schools of one level. */
function contestedName(
  columns: readonly ColumnMapping[],
  mapping: ColumnMapping,
  { typed }: UnitMatch,
  rows: readonly GridRow[],
): ContestedUnit | null {
  const texts = textsOf(rows, mapping);
  const [first] = texts;
  const keys = new Set(texts.map(unitKey));
  const [only] = keys;
  if (first === undefined || only === undefined || keys.size !== 1) return null;
  const [said, own] = [splitKind(only), splitKind(unitKey(typed))];
  if (said.kind === "" || said.kind !== own.kind || said.own === own.own || isWithinName(said.own, own.own))
    return null;
  return { around: null, columns: askedAbout(columns, mapping, first, typed) };
}

/** "xã Yên Sơn, huyện Quốc Oai" names Yên Sơn as well. */
const isWithinName = (one: string, other: string): boolean =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
