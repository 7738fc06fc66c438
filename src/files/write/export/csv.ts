import { isoOf } from "../../../text/day";
import { shielded } from "./csv-shield";
import type { ExportColumn, ExportTable } from "./export-table";

const NEEDS_QUOTES = /[",\r\n;]|^\s|\s$/;
const LINE_END = "\r\n";
/** Excel takes a CSV for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Between the texts of one cell. */
const LIST_SEPARATOR = "; ";
const CHUNK = 256 * 1024;

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

function fieldOf<Row>(column: ExportColumn<Row>, row: Row): string {
  switch (column.type) {
    case "text":
      return quoted(shielded(column.value(row) ?? ""));
    case "texts":
      return quoted(shielded((column.value(row) ?? []).join(LIST_SEPARATOR)));
    case "date": {
      const day = column.value(row);
      return day === null ? "" : isoOf(day);
    }
    case "boolean":
    case "integer":
    case "decimal":
      return String(column.value(row) ?? "");
  }
}

/** The first line of a table with these columns. */
export const csvHead = (columns: ExportTable<never>["columns"]): string =>
  BYTE_ORDER_MARK + columns.map(({ name }) => quoted(shielded(name))).join(",") + LINE_END;

/**
 * CSV after RFC 4180 for other programs, piece by piece: UTF-8 with byte order mark, commas, dates as 2022-03-05,
 * several texts in a cell separated by "; ". Texts that a spreadsheet program would run as formulas have an apostrophe
 * before them (see `shielded`); numbers, among them negative ones, have none.
 */
export async function* csvPieces<Row>({ columns, rows }: ExportTable<Row>): AsyncIterable<string> {
  let piece = csvHead(columns);
  for await (const row of rows) {
    piece += columns.map((column) => fieldOf(column, row)).join(",") + LINE_END;
    if (piece.length > CHUNK) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

/** The same as the bytes of a file. */
export async function writeCsv<Row>(table: ExportTable<Row>): Promise<Uint8Array> {
  const pieces: string[] = [];
  for await (const piece of csvPieces(table)) pieces.push(piece);
  return new TextEncoder().encode(pieces.join(""));
}
