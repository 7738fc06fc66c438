import { addressText, columnIndex, type RowIndex } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import type { Grid, GridRow } from "../../grid/grid";
import { looseKey, squeeze } from "../../text/key";
import { CAMPAIGN_VERSION, type Campaign } from "../campaign";
import { parseCampaign, type CampaignProblem, type CampaignProblemReason } from "../schema";
import type { NameSource, Names } from "./codecs";
import { INFO, INFO_HEADERS, INFO_TITLE } from "./info";
import { INFO_SHEET } from "./sheet-names";
import { putAt, valueAt } from "./json-path";
import { LABELS } from "./labels";
import { TABLES } from "./tables";
import type { TableSpec } from "./table-spec";
import { ORDER_HEADER } from "./write-sheets";

/** A mistake in the campaign's sheets, on its cell. */
export interface SheetProblem {
  readonly sheet: string;
  /** "C12"; "A1" where a whole table is missing. */
  readonly address: string;
  readonly reason: CampaignProblemReason | "table-missing" | "column-missing" | "does-not-apply";
  readonly typed: string;
  /** What may stand there, as a clerk reads it; empty where that cannot be listed. */
  readonly allowed: readonly string[];
}

export type CampaignFromSheets =
  | { readonly ok: true; readonly campaign: Campaign }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

type Place = Pick<SheetProblem, "sheet" | "address">;

const TITLES: ReadonlySet<string> = new Set(
  [INFO_TITLE, "CÁC BẢNG KHÁC", ...TABLES.map(({ title }) => title)].map(looseKey),
);

/** What a person reads in a cell; "" where nothing stands. */
export const typed = (cell: Cell | undefined): string =>
  (cell === undefined || cell.kind === "blank" ? "" : cell.kind === "text" ? cell.value : cell.text).trim();
const filled = (cell: Cell | undefined): cell is Cell => typed(cell) !== "";
const placeOf = (grid: Grid, row: RowIndex, column: number): Place => ({
  sheet: grid.name,
  address: addressText({ row, column: columnIndex(column) }),
});

/** A table found in a grid: its header by column, and the rows under it. */
interface FoundTable {
  readonly grid: Grid;
  readonly headerRow: RowIndex;
  readonly columns: ReadonlyMap<string, number>;
  /** Filled ones only. */
  readonly rows: readonly GridRow[];
}

/** The filled rows between one title and the next, by the title's key: the first of that title in the workbook. */
type Parts = ReadonlyMap<string, { readonly grid: Grid; readonly rows: readonly GridRow[] }>;

export function partsOf(grids: readonly Grid[]): Parts {
  const parts = new Map<string, { readonly grid: Grid; readonly rows: GridRow[] }>();
  for (const grid of grids) {
    let rows: GridRow[] | null = null;
    for (const row of grid.rows) {
      const title = looseKey(typed(row.cells[0]));
      if (TITLES.has(title)) {
        rows = [];
        if (!parts.has(title)) parts.set(title, { grid, rows });
      } else if (rows !== null && row.cells.some(filled)) rows.push(row);
    }
  }
  return parts;
}

/** The table under a title, known by one of its headers; null where it is not there. */
export function findTable(parts: Parts, title: string, oneHeader: string): FoundTable | null {
  const part = parts.get(looseKey(title));
  const wanted = looseKey(oneHeader);
  const header = part?.rows.findIndex(({ cells }) => cells.some((cell) => looseKey(typed(cell)) === wanted)) ?? -1;
  const headerRow = part?.rows[header];
  if (part === undefined || headerRow === undefined) return null;
  const columns = new Map<string, number>();
  headerRow.cells.forEach((cell, column) => {
    if (filled(cell)) columns.set(looseKey(typed(cell)), column);
  });
  return { grid: part.grid, headerRow: headerRow.index, columns, rows: part.rows.slice(header + 1) };
}

/** Everything gathered on the way: the campaign as JSON, where each value stands, and what is wrong already. */
class Gathering {
  readonly json: Record<string, unknown> = { version: CAMPAIGN_VERSION };
  readonly places = new Map<string, Place>();
  readonly problems: SheetProblem[] = [];

  add(place: Place, reason: SheetProblem["reason"], text: string, allowed: readonly string[] = []): void {
    this.problems.push({ ...place, reason, typed: text, allowed });
  }

  /** The cell of a path, or of the nearest thing around it. */
  placeOf(path: string): Place {
    for (let part = path; part !== ""; part = part.replace(/(?:\.|^)[^.[]*$|\[\d+\]$/, "")) {
      const place = this.places.get(part);
      if (place !== undefined) return place;
    }
    return { sheet: INFO_SHEET, address: "A1" };
  }
}

function readInfo(parts: Parts, gathering: Gathering, names: Names): void {
  const found = findTable(parts, INFO_TITLE, INFO_HEADERS.value);
  if (found === null) {
    gathering.add({ sheet: INFO_SHEET, address: "A1" }, "table-missing", INFO_TITLE);
    return;
  }
  const column = (header: string): number => found.columns.get(looseKey(header)) ?? -1;
  const [key, value] = [column(INFO_HEADERS.key), column(INFO_HEADERS.value)];
  const rows = new Map(found.rows.map((row) => [squeeze(typed(row.cells[key])), row]));
  for (const { path, codec, label } of INFO) {
    const row =
      rows.get(path) ??
      found.rows.find(({ cells }) => looseKey(typed(cells[column(INFO_HEADERS.label)])) === looseKey(label));
    const cell = row?.cells[value];
    const read = filled(cell) ? codec.read(cell, names) : codec.blank;
    if (read !== undefined) putAt(gathering.json, path, read);
    gathering.places.set(
      path,
      row === undefined ? placeOf(found.grid, found.headerRow, value) : placeOf(found.grid, row.index, value),
    );
  }
}

interface ReadEntry {
  readonly json: Record<string, unknown>;
  readonly places: ReadonlyMap<string, Place>;
  readonly whole: Place;
  readonly order: number;
}

function readEntry(spec: TableSpec, found: FoundTable, row: GridRow, names: Names, gathering: Gathering): ReadEntry {
  const json: Record<string, unknown> = spec.ruleType === null ? {} : { type: spec.ruleType };
  const places = new Map<string, Place>();
  const blank = new Set<string>();
  for (const { path, header, codec, when } of spec.columns) {
    const column = found.columns.get(looseKey(header));
    const cell = column === undefined ? undefined : row.cells[column];
    const place = placeOf(found.grid, row.index, column ?? 0);
    if (when !== null && !when.in.includes(String(valueAt(json, when.path)))) {
      if (filled(cell)) gathering.add(place, "does-not-apply", typed(cell));
      continue;
    }
    places.set(path, place);
    if (!filled(cell)) blank.add(path);
    const value = filled(cell) ? codec.read(cell, names) : codec.blank;
    if (value !== undefined) putAt(json, path, value);
  }
  closeEmptyGroups(spec, json, blank);
  return { json, places, whole: placeOf(found.grid, row.index, 0), order: orderOf(found, row) };
}

/** A group of values none of which was filled is null or absent, as the table says. */
function closeEmptyGroups(spec: TableSpec, json: Record<string, unknown>, blank: ReadonlySet<string>): void {
  const isEmpty = (group: string): boolean =>
    spec.columns.every(({ path }) => !path.startsWith(`${group}.`) || blank.has(path));
  for (const group of spec.nullable) if (isEmpty(group)) json[group] = null;
  for (const group of spec.absent) if (isEmpty(group)) Reflect.deleteProperty(json, group);
}

function orderOf(found: FoundTable, row: GridRow): number {
  const column = found.columns.get(looseKey(ORDER_HEADER));
  const cell = column === undefined ? undefined : row.cells[column];
  const order = filled(cell) ? Number(typed(cell)) : Number.NaN;
  return Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER;
}

function readTable(spec: TableSpec, parts: Parts, names: Names, gathering: Gathering): readonly ReadEntry[] {
  const [first] = spec.columns;
  const found = findTable(parts, spec.title, first?.header ?? "");
  if (found === null) {
    if (!spec.late) gathering.add({ sheet: spec.sheet, address: "A1" }, "table-missing", spec.title);
    return [];
  }
  for (const { header, late } of spec.columns) {
    if (!late && !found.columns.has(looseKey(header)))
      gathering.add(placeOf(found.grid, found.headerRow, 0), "column-missing", header);
  }
  return found.rows.map((row) => readEntry(spec, found, row, names, gathering));
}

/** Entries whose id the clerk left blank get the first free one of their kind. */
function nameEntries(spec: TableSpec, entries: readonly ReadEntry[], taken: Set<unknown>): void {
  if (spec.idPrefix === null) return;
  for (const { json } of entries) taken.add(json["id"]);
  for (const { json } of entries) {
    if (json["id"] !== "") continue;
    let number = 1;
    while (taken.has(`${spec.idPrefix}${number}`)) number += 1;
    json["id"] = `${spec.idPrefix}${number}`;
    taken.add(json["id"]);
  }
}

const SOURCES: readonly NameSource[] = ["awards", "levels", "unitKinds", "sectors"];
const NO_NAMES: Names = { awards: [], levels: [], unitKinds: [], sectors: [] };

/** Ids and names of the lists that others refer to, before anything else is read. */
function namesOf(parts: Parts): Names {
  const read = (source: NameSource): Names[NameSource] => {
    const spec = TABLES.find(({ path }) => path === source);
    if (spec === undefined) return [];
    const entries = readTable(spec, parts, NO_NAMES, new Gathering());
    nameEntries(spec, entries, new Set());
    return entries.map(({ json }) => ({ id: String(json["id"]), name: String(json["name"]) }));
  };
  const [awards = [], levels = [], unitKinds = [], sectors = []] = SOURCES.map(read);
  return { awards, levels, unitKinds, sectors };
}

function readLists(parts: Parts, names: Names, gathering: Gathering): void {
  const lists = new Map<string, ReadEntry[]>();
  const ids = new Map<string, Set<unknown>>();
  for (const spec of TABLES) {
    const entries = readTable(spec, parts, names, gathering);
    const taken = ids.get(spec.path) ?? new Set();
    ids.set(spec.path, taken);
    nameEntries(spec, entries, taken);
    lists.set(spec.path, [...(lists.get(spec.path) ?? []), ...entries]);
  }
  const optional = new Set(TABLES.filter(({ late, ruleType }) => late && ruleType === null).map(({ path }) => path));
  for (const [path, entries] of lists) {
    if (entries.length === 0 && optional.has(path)) continue;
    entries.sort((a, b) => a.order - b.order);
    putAt(
      gathering.json,
      path,
      entries.map(({ json }) => json),
    );
    entries.forEach(({ places, whole }, index) => {
      gathering.places.set(`${path}[${index}]`, whole);
      for (const [part, place] of places) gathering.places.set(`${path}[${index}].${part}`, place);
    });
  }
}

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.values(LABELS).flatMap((labels): (readonly [string, string])[] => Object.entries(labels)),
);

/** What may stand in a cell, in a clerk's words. */
function readable(problem: CampaignProblem, names: Names): readonly string[] {
  const sources: Readonly<Partial<Record<CampaignProblemReason, NameSource>>> = {
    "unknown-award": "awards",
    "unknown-level": "levels",
    "unknown-unit-kind": "unitKinds",
    "unknown-sector": "sectors",
  };
  const source = sources[problem.reason];
  if (source !== undefined) return names[source].map(({ name }) => name);
  return problem.allowed.map((code) => WORDS.get(code) ?? code);
}

/** The campaign that its sheets hold, or every mistake on its cell. Other sheets of the workbook do not matter. */
export function campaignFromSheets(sheets: readonly Grid[]): CampaignFromSheets {
  const parts = partsOf(sheets);
  const gathering = new Gathering();
  const names = namesOf(parts);
  readInfo(parts, gathering, names);
  readLists(parts, names, gathering);
  const parsed = parseCampaign(gathering.json);
  if (parsed.ok && gathering.problems.length === 0) return parsed;
  const inValues = parsed.ok
    ? []
    : parsed.problems.map((problem): SheetProblem => ({
        ...gathering.placeOf(problem.path),
        reason: problem.reason,
        typed: problem.typed,
        allowed: readable(problem, names),
      }));
  return { ok: false, problems: [...gathering.problems, ...inValues] };
}
