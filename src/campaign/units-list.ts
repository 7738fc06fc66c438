import {
  columnIndex,
  columnLetterOf,
  rowNumberOf,
  type ColumnLetter,
  type RowIndex,
  type RowNumber,
} from "../grid/address";
import type { Cell } from "../grid/cell";
import type { Grid, GridRow } from "../grid/grid";
import { compareKey, looseKey, squeeze } from "../text/key";
import type { ExpectedUnit, UnitKind } from "./campaign";
import { kindByName, kindOfUnit } from "./unit-kind";

/** Something in a list of units that could not be taken as it stands. */
export interface UnitsListProblem {
  readonly sheet: string;
  readonly row: RowNumber;
  readonly column: ColumnLetter;
  readonly reason: "duplicate-unit" | "unknown-kind" | "bad-headcount";
  readonly typed: string;
}

export interface UnitsList {
  readonly units: readonly ExpectedUnit[];
  readonly problems: readonly UnitsListProblem[];
}

type Role = "name" | "kind" | "headcount" | "aliases" | "sector" | "seq";

const HEADERS: readonly (readonly [Role, readonly string[]])[] = [
  ["seq", ["stt", "tt", "so tt", "no"]],
  ["kind", ["loai", "loai don vi", "khoi", "loai hinh", "nhom", "kind", "type"]],
  [
    "headcount",
    [
      "so nguoi",
      "tong so nguoi",
      "so cbcc",
      "so cbccvc",
      "tong so cbcc",
      "tong so cbccvc",
      "so can bo cong chuc",
      "so can bo",
      "bien che",
      "quan so",
      "so lao dong",
      "tong so lao dong",
      "nhan su",
      "so luong",
      "head count",
      "headcount",
      "staff",
      "people",
    ],
  ],
  ["aliases", ["ten khac", "ten goi khac", "ten cu", "ten viet tat", "viet tat", "aliases", "alias", "other names"]],
  ["sector", ["nganh", "linh vuc", "cum", "cum thi dua", "sector", "cluster"]],
  [
    "name",
    [
      "ten don vi",
      "don vi",
      "ten co quan",
      "co quan",
      "co quan don vi",
      "ten co quan don vi",
      "ten",
      "name",
      "unit",
      "unit name",
    ],
  ],
];
const ROLE_BY_HEADER = new Map(HEADERS.flatMap(([role, headers]) => headers.map((header) => [header, role] as const)));
const HEADER_ROWS_SEARCHED = 30;
const TOTAL = /^(?:tong|cong)(?: cong| so)?(?: \d+.*)?$/;
const GROUP_NUMBER = /^(?:[IVXLC]+|[A-Z])$/;
const NUMBERING = /^(?:[IVXLC]+|[A-Z])\s*[.)-]\s*/;
const HEADCOUNT = /^\d{1,3}(?:[., \u00a0]\d{3})*$|^\d+$/;

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell.kind === "blank" ? "" : squeeze(cell.kind === "text" ? cell.value : cell.text);

type Columns = ReadonlyMap<Role, number>;

function rolesOf(row: GridRow): Columns {
  const roles = new Map<Role, number>();
  row.cells.forEach((cell, column) => {
    const role = ROLE_BY_HEADER.get(looseKey(textOf(cell).replace(/\([^)]*\)/g, "")));
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
  });
  return roles;
}

/**
 * Where the list has no header: the first column of texts is the name, a text column after it the kind, a number column
 * the head-count.
 */
function guessedColumns(grid: Grid): Columns {
  const roles = new Map<Role, number>();
  const [first] = grid.rows;
  first?.cells.forEach((cell, column) => {
    const text = textOf(cell);
    const number = HEADCOUNT.test(text);
    if (text === "") return;
    if (!number && !roles.has("name")) roles.set("name", column);
    else if (!number && !roles.has("kind")) roles.set("kind", column);
    else if (number && roles.has("name") && !roles.has("headcount")) roles.set("headcount", column);
  });
  return roles;
}

function headerOf(grid: Grid): { readonly columns: Columns; readonly from: number } {
  const searched = grid.rows.slice(0, HEADER_ROWS_SEARCHED);
  for (const [position, row] of searched.entries()) {
    const columns = rolesOf(row);
    const filled = row.cells.filter((cell) => textOf(cell) !== "").length;
    if (columns.has("name") && (columns.size > 1 || filled === 1)) return { columns, from: position + 1 };
  }
  return { columns: guessedColumns(grid), from: 0 };
}

interface RowReading {
  readonly at: (role: Role) => string;
  readonly problem: (role: Role, reason: UnitsListProblem["reason"]) => UnitsListProblem;
  readonly filled: number;
}

function reading(grid: Grid, row: GridRow, columns: Columns): RowReading {
  const at = (role: Role): string => {
    const column = columns.get(role);
    return column === undefined ? "" : textOf(row.cells[column]);
  };
  const place = (index: RowIndex, role: Role): Pick<UnitsListProblem, "sheet" | "row" | "column"> => ({
    sheet: grid.name,
    row: rowNumberOf(index),
    column: columnLetterOf(columnIndex(columns.get(role) ?? 0)),
  });
  return {
    at,
    problem: (role, reason) => ({ ...place(row.index, role), reason, typed: at(role) }),
    filled: row.cells.filter((cell) => textOf(cell) !== "").length,
  };
}

/** A heading inside the list: "II. Trường học". Its kind holds for the rows below. */
const isGroup = ({ at, filled }: RowReading): boolean =>
  (filled === 1 && NUMBERING.test(at("name"))) ||
  (filled === 2 && GROUP_NUMBER.test(at("seq")) && at("kind") === "" && at("headcount") === "");

const headcountOf = (typed: string): number | null =>
  HEADCOUNT.test(typed) ? Number(typed.replace(/[^\d]/g, "")) : null;

function unitOf(
  line: RowReading,
  name: string,
  group: UnitKind | null,
  kinds: readonly UnitKind[],
): { readonly unit: ExpectedUnit; readonly problems: readonly UnitsListProblem[] } {
  const problems: UnitsListProblem[] = [];
  const typedKind = line.at("kind");
  const named = typedKind === "" ? group : kindByName(typedKind, kinds);
  if (typedKind !== "" && named === null && kinds.length > 0) problems.push(line.problem("kind", "unknown-kind"));
  const typedCount = line.at("headcount");
  const headcount = headcountOf(typedCount);
  if (typedCount !== "" && headcount === null) problems.push(line.problem("headcount", "bad-headcount"));
  const sector = line.at("sector");
  const unit: ExpectedUnit = {
    name,
    headcount,
    kind: (named ?? kindOfUnit(name, kinds))?.id ?? null,
    aliases: [
      ...line
        .at("aliases")
        .split(/[;\n]/)
        .map(squeeze)
        .filter((alias) => alias !== ""),
      ...formerNames(name),
    ],
    sector: sector === "" ? null : sector,
  };
  return { unit, problems };
}

const FORMER = /\(([^)]*)\)\s*$/u;
const FORMER_WORDS =
  /^(?:tên cũ|cũ|trước đây|trước|gồm|sáp nhập|hợp nhất|nhập|được thành lập)(?: từ| là| các)*\s*:?\s*|\s+cũ$/iu;

/** "Xã Hưng Đạo (gồm xã Cộng Hòa, xã Đại Thành cũ)": the name by itself and the former ones. */
function formerNames(name: string): readonly string[] {
  const inside = FORMER.exec(name);
  const text = squeeze(inside?.[1] ?? "");
  if (inside === null || !/cũ|trước|gồm|sáp nhập|hợp nhất|nhập từ|thành lập/iu.test(text)) return [];
  const names = text
    .split(/[,;]|\s+và\s+/u)
    .map((part) => squeeze(squeeze(part).replace(FORMER_WORDS, "").replace(FORMER_WORDS, "")));
  return [squeeze(name.slice(0, inside.index)), ...names].filter((part) => part !== "");
}

/**
 * The expected units that a sheet lists: name, kind, head-count, and other names split at ";". Header in any of the
 * first rows, or none. A kind that is not typed is told from the name by the campaign's words. The first of two equal
 * names is kept.
 */
export function readUnitsList(grid: Grid, kinds: readonly UnitKind[]): UnitsList {
  const { columns, from } = headerOf(grid);
  const units: ExpectedUnit[] = [];
  const problems: UnitsListProblem[] = [];
  const seen = new Set<string>();
  let group: UnitKind | null = null;
  for (const row of columns.has("name") ? grid.rows.slice(from) : []) {
    const line = reading(grid, row, columns);
    const name = line.at("name");
    if (name === "" || TOTAL.test(looseKey(name)) || /^\(?\d{1,2}\)?$/.test(name)) continue;
    if (isGroup(line)) {
      const title = name.replace(NUMBERING, "");
      group = kindByName(title, kinds) ?? kindOfUnit(title, kinds);
      continue;
    }
    if (seen.has(compareKey(name))) {
      problems.push(line.problem("name", "duplicate-unit"));
      continue;
    }
    seen.add(compareKey(name));
    const read = unitOf(line, name, group, kinds);
    units.push(read.unit);
    problems.push(...read.problems);
  }
  return { units, problems };
}
