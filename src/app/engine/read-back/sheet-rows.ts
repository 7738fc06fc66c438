import { rowNumber, rowNumberOf, type RowNumber } from "../../../grid/address";
import type { Cell } from "../../../grid/cell";
import { isYear } from "../../../grid/date-or-year";
import type { Grid } from "../../../grid/grid";
import type { PlanValue } from "../../../grid/sheet-plan";
import { fieldOfRegisterHeader, itemOfRegisterHeader, PROVENANCE_HEADERS, TYPED_HERE } from "../../../field/headers";
import type { FieldId } from "../../../field/field";
import type { SourcePlace } from "../../../register/register";
import { vietnameseDate, type Day } from "../../../text/day";
import { compareKey, squeeze } from "../../../text/key";

/** A column of the register's sheet that shows something of its records. */
export interface ContentColumn {
  readonly header: string;
  readonly at: number;
  readonly field: FieldId;
  /** Id of the criterion or paper where the field has several columns. */
  readonly item: string | null;
}

/** A row of the register's sheet; `source` is null for one that says of no file that it came from it. */
export interface RegisterRow {
  readonly row: RowNumber;
  readonly source: SourcePlace | null;
  readonly cells: readonly (Cell | undefined)[];
}

/** A register's sheet as it stands in the workbook, wherever its rows and columns were moved to. */
export interface RegisterRows {
  readonly sheet: string;
  readonly columns: readonly ContentColumn[];
  /** Where the columns stand that tell a row from any other. */
  readonly telling: readonly number[];
  readonly rows: readonly RegisterRow[];
}

const NO_CONTENT: ReadonlySet<FieldId> = new Set<FieldId>(["seq", "rowCode"]);

function contentOf(header: string, at: number): readonly ContentColumn[] {
  const field = fieldOfRegisterHeader(header);
  if (field !== null) return NO_CONTENT.has(field) ? [] : [{ header, at, field, item: null }];
  const item = itemOfRegisterHeader(header);
  return item === null ? [] : [{ header, at, ...item }];
}

function sourceOf(file: string, sheet: string, row: string): SourcePlace | null {
  const number = Number(row);
  return file === "" || !Number.isInteger(number) || number < 1 ? null : { file, sheet, row: rowNumber(number) };
}

/** How records and choices name the place. */
export const idOf = ({ file, sheet, row }: SourcePlace): string => `${file}#${sheet}#${row}`;

/** Whether the record was typed into the register itself. */
export const isTyped = ({ file }: SourcePlace): boolean => file === TYPED_HERE;

/** Reads the sheet by its headers; null where the columns that say where a row came from are gone. */
export function registerRows(grid: Grid): RegisterRows | null {
  const { file, sheet, row } = PROVENANCE_HEADERS.vi;
  const wanted = [file, sheet, row].map(compareKey);
  for (const [index, { cells }] of grid.rows.entries()) {
    const texts = new Map<string, number>();
    cells.forEach((cell, at) => {
      if (cell !== undefined && !texts.has(compareKey(cell.text))) texts.set(compareKey(cell.text), at);
    });
    const [fileAt, sheetAt, rowAt] = wanted.map((text) => texts.get(text));
    if (fileAt === undefined || sheetAt === undefined || rowAt === undefined) continue;
    const columns: ContentColumn[] = [];
    cells.forEach((cell, at) => {
      if (cell !== undefined) columns.push(...contentOf(squeeze(cell.text), at));
    });
    const textAt = (line: RegisterRow["cells"], at: number): string => squeeze(line[at]?.text ?? "");
    return {
      sheet: grid.name,
      columns,
      telling: [fileAt, sheetAt, rowAt],
      rows: grid.rows.slice(index + 1).flatMap((line): readonly RegisterRow[] =>
        columns.every(({ at }) => textAt(line.cells, at) === "")
          ? []
          : [
              {
                row: rowNumberOf(line.index),
                source: sourceOf(textAt(line.cells, fileAt), textAt(line.cells, sheetAt), textAt(line.cells, rowAt)),
                cells: line.cells,
              },
            ],
      ),
    };
  }
  return null;
}

const dateText = (serial: number): string => vietnameseDate(Math.floor(serial) as Day);

/** What a planned cell shows. */
export function plannedText(value: PlanValue | undefined): string {
  switch (value?.kind) {
    case "text":
      return squeeze(value.text);
    case "number":
      return String(value.number);
    case "date":
      return dateText(value.serial);
    case "formula":
      return String(value.cached);
    default:
      return "";
  }
}

/** What a cell holds, as a text. */
export const plainText = (cell: Cell | undefined): string =>
  cell === undefined || cell.kind === "blank" ? "" : cell.kind === "number" ? String(cell.value) : squeeze(cell.text);

/** What a cell of the sheet shows, told as the plan tells it: a date whatever its format. */
export function shownText(cell: Cell | undefined, planned: PlanValue | undefined): string {
  if (cell === undefined || cell.kind === "blank") return "";
  if (cell.kind === "date" || (cell.kind === "number" && planned?.kind === "date" && !isYear(cell.value)))
    return dateText(cell.value);
  return cell.kind === "number" ? String(cell.value) : squeeze(cell.text);
}
