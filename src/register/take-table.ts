import { awardAround, monthAround } from "./around-rows";
import type { RegisterKind } from "../campaign/campaign";
import { provenanceOfHeader } from "../field/headers";
import { rowNumberOf } from "../grid/address";
import type { GridRow } from "../grid/grid";
import type { SheetLayout, TableLayout } from "../layout/layout";
import { mapColumns } from "./columns/map-columns";
import { contestedColumns, contestedUnit } from "./contested";
import type { Intake } from "./intake";
import type { TableFacts } from "./records/finish-record";
import { meaningsOf, type GroupMeaning } from "./records/group-meaning";
import { readTable } from "./records/read-table";
import type { ColumnMapping, TakenTable, UnitMatch } from "./register";
import { registerOf } from "./register-kind";
import { shapeOf, shapeOfSheet } from "./shape";
import {
  awardsOfNotes,
  kindAround,
  kindOfNameHeader,
  namesHouseholds,
  noAwards,
  PERSONAL,
  unmarkedSex,
} from "./table-facts";
import { compareKey } from "../text/key";
import { unitAround } from "./units/unit-sources";
import type { UnitIndex } from "./units/units";

/** Whether the table is a register that was written here: each row says where it came from. */
export const isOurs = (table: TableLayout): boolean => {
  const found = new Set(table.columns.map(({ path }) => provenanceOfHeader(path.at(-1) ?? "")));
  return found.has("file") && found.has("sheet") && found.has("row");
};

/** A workbook's name, and what it says of itself. */
export interface TableSource {
  readonly file: string;
  /** The unit it says it was made for. */
  readonly madeFor: string | null;
  /** Made by this program for a unit to fill in. */
  readonly madeHere: boolean;
  /** Only one of its sheets may hold a list. */
  readonly alone: boolean;
}

/** A table whose columns are told and whose records are not read yet. */
export interface ToldTable {
  readonly layout: TableLayout;
  readonly register: RegisterKind;
  readonly columns: readonly ColumnMapping[];
  readonly groups: readonly GroupMeaning[];
  /** The unit that its surroundings name, and whether it is the one that sends the list. */
  readonly around: UnitMatch | null;
  readonly sender: UnitMatch | null;
  /** The sheet's rows of its records. */
  readonly recordRows: readonly GridRow[];
}

/** "Cụm thi đua số 3", "Khối thi đua các trường": sends the lists of its members. */
const GATHERS = /^(?:cụm|khối) (?:thi đua|số|các|trường|cơ quan)/u;

/**
 * Who sends a list and has parts of its own: not the authority above, nor the office that gathers the lists of others.
 */
function senderOf(around: UnitMatch | null, units: UnitIndex): UnitMatch | null {
  if (around === null || around.from === "clerk") return around;
  const unsure = around.unit === null && around.from === "file";
  const gathers = unsure || GATHERS.test(compareKey(around.typed));
  return gathers || units.isOffice(around.typed) || units.isAbove(around.typed) ? null : around;
}

/** Tells what the columns of a table hold and which register it belongs to. */
export function tellTable(
  { choices, units, reading, columns: context, registers }: Intake,
  { file, madeFor }: TableSource,
  layout: SheetLayout,
  table: TableLayout,
  rows: ReadonlyMap<number, GridRow>,
): ToldTable {
  const shape = shapeOf(table);
  const recordRows = table.records.map(({ row }) => rows.get(row)).filter((row) => row !== undefined);
  const ours = isOurs(table);
  const sheetTitles = layout.tables.flatMap(({ titles }) => titles);
  const around = ours
    ? null
    : unitAround({ file, sheet: layout.name, titles: table.titles, madeFor, sheetTitles }, units, choices.fileUnits);
  const sender = senderOf(around, units);
  const groups = meaningsOf(table.groups, units, reading.awards, sender?.typed ?? null);
  const sectionKinds = new Set(groups.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const [section] = sectionKinds;
  const kind = sectionKinds.size > 1 ? null : (section ?? kindAround(table, layout.name));
  const answered = choices.columns[shape] ?? choices.columns[shapeOfSheet(layout)];
  const columns = mapColumns({
    table,
    rows: recordRows,
    context,
    hints: { kind },
    choices: answered ?? {},
    remembered: choices.rememberedShapes?.includes(shape) ?? false,
    ours,
  });
  const register = registerOf(columns, [...table.titles, layout.name], registers);
  const told = { layout: table, register, columns, groups, around, sender, recordRows };
  if (ours) return told;
  const parts = { titles: table.titles, sheet: layout.name, rows: recordRows, reading };
  const whose = contestedUnit(columns, sender, recordRows, units, choices.units);
  const settled = contestedColumns(whose?.columns ?? columns, parts);
  return whose === null
    ? { ...told, columns: settled }
    : { ...told, columns: settled, around: whose.around, sender: whose.around };
}

/** A column that tells, or may turn out to tell, when something was done. */
const mayBeDated = ({ field, alternatives }: ColumnMapping): boolean =>
  field === "deedDate" || (field === null && alternatives.includes("deedDate"));

/** Reads the records of a table whose columns are told. */
export function takeTable(
  { units, reading, split }: Intake,
  { file }: TableSource,
  layout: SheetLayout,
  { layout: table, register, columns, groups, around, sender, recordRows }: ToldTable,
  rows: ReadonlyMap<number, GridRow>,
): TakenTable {
  const ours = isOurs(table);
  const sectionKinds = new Set(groups.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const awarded = columns.some(
    ({ field, alternatives }) => field === "award" || field === "awardMark" || alternatives[0] === "award",
  );
  const facts: TableFacts = {
    around,
    sender,
    kind: sectionKinds.size > 1 ? null : (kindAround(table, layout.name) ?? kindOfNameHeader(columns)),
    households: namesHouseholds(columns),
    personal: columns.some(({ field }) => PERSONAL.has(field)),
    unmarkedSex: unmarkedSex(table, columns, recordRows),
    units,
    split,
    awardsOfNote: awarded ? noAwards : awardsOfNotes(reading.awards),
    // Our own register says of each row what it knows; its title is the campaign's name.
    award: awarded || ours ? null : awardAround(table.titles, reading.awards),
    month: ours || columns.some(mayBeDated) ? null : monthAround(table.titles, layout.name),
  };
  const records = readTable({
    file,
    grid: layout.grid,
    table,
    mappings: columns,
    rows,
    register,
    context: reading,
    groups,
    facts,
  });
  const taken = { layout: table, register, columns, records };
  const hidden = new Set(recordRows.flatMap((row) => (row.hidden ? [rowNumberOf(row.index)] : [])));
  if (hidden.size === 0) return taken;
  const hiddenRows = records.flatMap(({ source }) => (hidden.has(source.row) ? [source.row] : []));
  return hiddenRows.length === 0 ? taken : { ...taken, hiddenRows: [...new Set(hiddenRows)] };
}
