import type { Campaign, RegisterKind } from "../../../campaign/campaign";
import { columnIndex, columnLetterOf, rowNumber } from "../../../grid/address";
import type { RegisterPlace } from "../../ports/engine";
import type { RegisterCellView } from "../../views/check";
import type { FieldId } from "../../../field/field";
import type { Grid } from "../../../grid/grid";
import { TYPED_HERE } from "../../../field/headers";
import { REGISTER_TABLES } from "../../../report/figures/formulas";
import type { Register, RegisterRecord, TakenSheet } from "../../../register/register";
import { carried, heirsOf, type Corrected, type LapsedCorrection } from "./carried";
import { corrected, correctionsOf, shownBy, type Correction } from "./hand-changes";
import { registerOfFiles } from "./packed-register";
import { idOf, isTyped, plainText, registerRows, shownText, type RegisterRow, type RegisterRows } from "./sheet-rows";
import { filesOfRecords, withRecords } from "./taken-files";

/** The register's sheets as they stand in the workbook, and as the usual reading understands them. */
export interface MasterSheets {
  readonly grids: readonly Grid[];
  readonly taken: Register;
}

/** What a person changed in the register's sheets since they were written. */
export interface HandChanges {
  readonly corrections: readonly Correction[];
  readonly added: readonly RegisterRecord[];
  readonly removed: readonly RegisterRecord[];
  /** Corrections that no longer stand, since their list was sent again. */
  readonly lapsed: readonly LapsedCorrection[];
}
export const NO_CHANGES: HandChanges = { corrections: [], added: [], removed: [], lapsed: [] };

/** Where a record stands in the register's sheets, whatever was moved there. */
interface MasterPlace {
  readonly rows: RegisterRows;
  readonly row: RegisterRow;
}

export interface ReadBack {
  readonly register: Register;
  readonly changes: HandChanges;
  /** Where each record stands in the register's sheets. */
  readonly places: ReadonlyMap<string, MasterPlace>;
}

/** The cell of a record in its register's sheet: of the field, else of what the row is about, else the first. */
export function registerPlaceOf(
  { places }: Pick<ReadBack, "places">,
  record: string,
  field: FieldId | null,
): RegisterPlace | null {
  const place = places.get(record);
  if (place === undefined) return null;
  const { sheet, columns, telling } = place.rows;
  const { row, cells } = place.row;
  const addressOf = (at: number): string => `${columnLetterOf(columnIndex(at))}${row}`;
  const name = columns.find((one) => one.field === "name");
  const column = columns.find((one) => one.field === field) ?? name;
  return {
    sheet,
    address: addressOf(column?.at ?? 0),
    row: [...telling, ...(name === undefined ? [] : [name.at])].map((at) => ({
      address: addressOf(at),
      text: plainText(cells[at]),
    })),
  };
}

/** The cell of a record's field in its register's sheet, and what it shows. */
export function registerCellOf(
  { places }: Pick<ReadBack, "places">,
  record: string,
  field: FieldId | null,
): RegisterCellView | null {
  const place = places.get(record);
  if (place === undefined) return null;
  const { sheet, columns } = place.rows;
  const { row, cells } = place.row;
  const column = columns.find((one) => one.field === field);
  const at = column?.at ?? columns.find((one) => one.field === "name")?.at ?? 0;
  const text = column === undefined ? null : shownText(cells[at], undefined);
  return { sheet, address: `${columnLetterOf(columnIndex(at))}${row}`, text };
}

interface SheetOfRecords {
  readonly rows: RegisterRows;
  readonly of: TakenSheet;
  readonly read: (row: RegisterRow) => RegisterRecord | undefined;
  readonly kind: RegisterKind | null;
}

const KINDS = new Map(Object.entries(REGISTER_TABLES).map(([kind, table]) => [table, kind as RegisterKind]));

function sheetsOf({ grids, taken }: MasterSheets): readonly SheetOfRecords[] {
  const sheets = taken.files.flatMap((file) => file.sheets);
  return grids.flatMap((grid): readonly SheetOfRecords[] => {
    const rows = registerRows(grid);
    const of = sheets.find(({ layout }) => layout.name === grid.name);
    if (rows === null || of === undefined) return [];
    const records = new Map(of.tables.flatMap((table) => table.records.map((one) => [one.source.row, one])));
    const [first] = records.values();
    const kind = grid.tables.map(({ name }) => KINDS.get(name)).find((one) => one !== undefined);
    return [{ rows, of, read: ({ row }) => records.get(row), kind: kind ?? first?.register ?? null }];
  });
}

/** The register as its sheets alone tell it, where nothing is kept of what it was read from. */
export function registerOfSheets(master: MasterSheets): Register {
  const seen = new Set<string>();
  const records = sheetsOf(master).flatMap(({ rows, of, read }) =>
    rows.rows.flatMap((row): readonly (readonly [RegisterRecord, TakenSheet])[] => {
      const record = read(row);
      const { source } = row;
      if (record === undefined || source === null || isTyped(source) || seen.has(idOf(source))) return [];
      seen.add(idOf(source));
      return [[{ ...record, id: idOf(source), source, columns: {} }, of]];
    }),
  );
  return registerOfFiles(filesOfRecords(records), master.taken.expected);
}

/** A row that no file wrote. */
interface TypedRow {
  readonly record: RegisterRecord;
  readonly of: TakenSheet;
  readonly rows: RegisterRows;
  readonly row: RegisterRow;
}

/** Rows that were typed into the sheet: named by their content, so that their order decides nothing. */
function typedRecords(typed: readonly TypedRow[]): readonly TypedRow[] {
  let last = 0;
  for (const {
    row: { source },
  } of typed)
    if (source !== null && isTyped(source)) last = Math.max(last, source.row);
  const taken = new Set<string>();
  const content = ({ fields }: RegisterRecord): string => JSON.stringify({ ...fields, seq: "" });
  const sorted = typed
    .map((one) => ({ one, text: content(one.record) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return sorted.map(({ one }) => {
    const { record, of, row } = one;
    const known = row.source !== null && isTyped(row.source) && !taken.has(idOf(row.source)) ? row.source : null;
    if (known === null) last += 1;
    const source = known ?? { file: TYPED_HERE, sheet: of.layout.name, row: rowNumber(last) };
    taken.add(idOf(source));
    return { ...one, record: { ...record, id: idOf(source), source, columns: {} } };
  });
}

/** What the rows of the sheets are: of which record, corrected where, or typed there. */
interface RowsFound {
  readonly places: Map<string, MasterPlace>;
  readonly corrections: ReadonlyMap<string, Corrected>;
  readonly typed: readonly TypedRow[];
}

function rowsFound(
  sheets: readonly SheetOfRecords[],
  then: ReadonlyMap<string, RegisterRecord>,
  shown: ReturnType<typeof shownBy>,
): RowsFound {
  const corrections = new Map<string, Corrected>();
  const places = new Map<string, MasterPlace>();
  const typed: TypedRow[] = [];
  for (const { rows, of, read } of sheets) {
    for (const row of rows.rows) {
      const record = read(row);
      const id = row.source === null ? null : idOf(row.source);
      const before = id === null || places.has(id) ? undefined : then.get(id);
      if (id !== null && before !== undefined) {
        places.set(id, { rows, row });
        const all = record === undefined ? [] : correctionsOf(rows, row, before, shown);
        if (record !== undefined && all.length > 0) corrections.set(id, { all, read: record });
      } else if (record !== undefined) typed.push({ record, of, rows, row });
    }
  }
  return { places, corrections, typed };
}

/**
 * The rows that a person took out of the sheets, a list that was sent again since has them under other names. Its rows
 * stand where those of the list before it stand.
 */
function takenOutOf(
  written: Register,
  kinds: ReadonlySet<RegisterKind>,
  places: Map<string, MasterPlace>,
  heirOf: (record: RegisterRecord) => RegisterRecord | null,
): ReadonlySet<string> {
  const takenOut = new Set<string>();
  for (const record of written.records) {
    const heir = heirOf(record);
    const place = places.get(record.id);
    if (heir !== null && place !== undefined) places.set(heir.id, places.get(heir.id) ?? place);
    else if (place === undefined && kinds.has(record.register)) takenOut.add(heir?.id ?? record.id);
  }
  return takenOut;
}

/**
 * The register as its sheets have it: what they were written from, with the cells that a person corrected, the rows
 * that were typed there and without those that were taken out. `current` is what the files say now, `written` what they
 * said when the sheets were written.
 */
export function readBack(current: Register, written: Register, master: MasterSheets, campaign: Campaign): ReadBack {
  const sheets = sheetsOf(master);
  const then = new Map(written.records.map((record) => [record.id, record]));
  const now = new Set(current.records.map(({ id }) => id));
  const { places, corrections, typed } = rowsFound(sheets, then, shownBy(campaign, written.records));
  const kinds = new Set(sheets.flatMap(({ kind }) => kind ?? []));
  const heirs = heirsOf(current);
  const moved = carried(corrections, then, heirs, shownBy(campaign, current.records));
  const takenOut = takenOutOf(written, kinds, places, (record) =>
    now.has(record.id) || !heirs.isReplaced(record) ? null : heirs.of(record.id),
  );
  const removed: RegisterRecord[] = [];
  const files = current.files.map((file) =>
    withRecords(file, (record) => {
      if (takenOut.has(record.id) && !places.has(record.id)) {
        removed.push(record);
        return null;
      }
      const found = corrections.get(record.id) ?? moved.corrections.get(record.id);
      return found === undefined ? record : corrected(record, found.read, found.all);
    }),
  );
  const added = typedRecords(typed);
  for (const { record, rows, row } of added) places.set(record.id, { rows, row });
  const register = registerOfFiles(
    [...files, ...filesOfRecords(added.map(({ record, of }) => [record, of]))],
    current.expected,
  );
  return {
    register: current.resends === undefined ? register : { ...register, resends: current.resends },
    places,
    changes: {
      corrections: [...corrections, ...moved.corrections].flatMap(([id, { all }]) => (now.has(id) ? all : [])),
      added: added.map(({ record }) => record),
      removed,
      lapsed: moved.lapsed,
    },
  };
}
