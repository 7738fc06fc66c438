import type { SubjectKind } from "../campaign/campaign";
import type { FieldId } from "../field/field";
import { OF_PERSONS } from "../field/field-facts";
import type { GridRow } from "../grid/grid";
import type { TableLayout } from "../layout/layout";
import { foldKey } from "../text/key";
import { traitsOfText } from "./columns/traits";
import type { ColumnMapping } from "./register";
import type { AwardReader, ReadAward } from "./values/awards";
import { kindOfHeading } from "./values/kinds";
import { sexOfHeader } from "./values/sex";

/** The one kind that a table's surroundings name: its lowest title first, then the sheet's name. */
export function kindAround(table: TableLayout, sheet: string): SubjectKind | null {
  for (const title of [...table.titles].reverse()) {
    const kind = kindOfHeading(title);
    if (kind !== null) return kind;
  }
  return kindOfHeading(sheet);
}

/** Columns that only persons have. */
export const PERSONAL: ReadonlySet<FieldId | null> = new Set<FieldId | null>(OF_PERSONS);

const HEAD_OF_HOUSEHOLD =
  /^(?:cac )?(?:ho|gia dinh|ho gia dinh|ho dan)$|\bchu ho\b|\bten ho\b|\bten gia dinh\b|\bho duoc (?:khen|de nghi)/;
const OTHERS = /\bca nhan\b|\btap the\b|\bdon vi\b/;

/** A list whose names are those of households: "Họ tên chủ hộ". */
export function namesHouseholds(columns: readonly ColumnMapping[]): boolean {
  const header = foldKey(columns.find(({ field }) => field === "name")?.header ?? "");
  return HEAD_OF_HOUSEHOLD.test(header) && !OTHERS.test(header);
}

/** The kind that the head of the names tells: "Họ và tên" is that of a person. */
export function kindOfNameHeader(columns: readonly ColumnMapping[]): SubjectKind | null {
  const header = columns.find(({ field }) => field === "name")?.header ?? "";
  const folded = foldKey(header);
  const ofPersons = /\bho (?:va )?ten\b/.test(folded);
  // "Họ và tên (tên tập thể)" heads both.
  if (ofPersons && /tap the|don vi|ho gia dinh/.test(folded)) return null;
  return kindOfHeading(header) ?? (ofPersons ? "individual" : null);
}

/** "Nữ (x)": those without a tick are men, where at least one has it. */
export function unmarkedSex(
  table: TableLayout,
  columns: readonly ColumnMapping[],
  rows: readonly GridRow[],
): "male" | "female" | null {
  const ticks = columns.filter(({ field, column }) => {
    const path = table.columns.find((one) => one.column === column)?.path ?? [];
    return (
      field === "sex" &&
      sexOfHeader(path) !== null &&
      rows.some((row) => /^[xXvV1✓nN]$/.test((row.cells[column]?.text ?? "").trim()))
    );
  });
  const [only] = ticks;
  if (ticks.length !== 1 || only === undefined) return null;
  const told = sexOfHeader(table.columns.find(({ column }) => column === only.column)?.path ?? []);
  return told === "female" ? "male" : told === "male" ? "female" : null;
}

/** For tables with a column of awards of their own. */
export const noAwards = (): readonly ReadAward[] => [];

/** What was given before, or of another year. */
const PAST = /\d|đã|được/iu;
const LONGEST_AWARD = 60;

/** The awards that a remark names and nothing else: "Giấy khen xã". */
export const awardsOfNotes =
  (awards: AwardReader) =>
  (note: string): readonly ReadAward[] => {
    const read = note.length > LONGEST_AWARD || PAST.test(note) ? [] : awards.read(note);
    return read.every(({ known, typed }) => known || traitsOfText(typed).includes("award"))
      ? read.map((one) => (one.known ? one : awards.whole(one.typed)))
      : [];
  };
