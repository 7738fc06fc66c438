import type { Grid } from "../grid/grid";
import { parseMark, STORE_PREFIX } from "../grid/sheet-mark";
import { compareKey } from "../text/key";

/** Sheets of these kinds are there to be filled in or hold the records themselves: they are read as any other. */
const READ_AS_LISTS: ReadonlySet<string> = new Set(["register", "template"]);

/** Tables that only our own sheets have, for files that another program saved without our marks. */
const OUR_TABLES: ReadonlySet<string> = new Set(["KetQuaKiemTra", "SoPhatHien"]);

/** First rows of our own sheets, for formats that know no tables; each text stands in the row. */
const OUR_HEADERS: readonly (readonly string[])[] = [
  ["Mức", "Vấn đề", "Nội dung và cách sửa", "Ô"],
  ["Severity", "Matter", "What is wrong and how to fix it", "Cell"],
].map((texts) => texts.map(compareKey));

const ROWS_LOOKED_AT = 3;

function looksLikeOurs({ rows, tables }: Grid): boolean {
  if (tables.some(({ name }) => OUR_TABLES.has(name))) return true;
  return rows.slice(0, ROWS_LOOKED_AT).some(({ cells }) => {
    const texts = new Set<string>();
    cells.forEach((cell) => {
      if (cell !== undefined) texts.add(compareKey(cell.text));
    });
    return OUR_HEADERS.some((headers) => headers.every((header) => texts.has(header)));
  });
}

/**
 * Whether a sheet is one of those that we write and that list nobody: findings, plans, reports, lookups, what undo
 * brings back. Known by its mark, in a file as in the open workbook; without a mark by its name and shape.
 */
export function isOurSheet(grid: Grid): boolean {
  if (grid.name.startsWith(STORE_PREFIX)) return true;
  if (grid.mark === undefined) return looksLikeOurs(grid);
  const mark = parseMark(grid.mark);
  return mark === null || !READ_AS_LISTS.has(mark.kind);
}
