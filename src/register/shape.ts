import type { SheetLayout, TableLayout } from "../layout/layout";
import { looseKey } from "../text/key";

/** Header texts of a table in one line: equal for tables with the same headers in the same order. */
const headersOf = (table: TableLayout): string => table.columns.map(({ path }) => looseKey(path.join(" / "))).join("|");

/** FNV-1a over UTF-16 units, in base 36: short, stable, no secret. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * Equal for tables with the same header texts: what is answered for one serves all. Where there is no header, the count
 * of columns.
 */
export function shapeOf(table: TableLayout): string {
  const headers = headersOf(table);
  const first = table.columns[0]?.column ?? 0;
  return `${table.columns.length}.${first}.${shortHash(headers)}${shortHash(`${headers.length}${headers}`)}`;
}

/** The shape of a sheet: that of its tables together. */
export const shapeOfSheet = (layout: SheetLayout): string => layout.tables.map(shapeOf).join("+");

/** By what an answer on a sheet's purpose is known: its shape; a hidden sheet is no visible one of the same shape. */
export const purposeShape = ({ layout, shape }: { readonly layout: SheetLayout; readonly shape: string }): string =>
  layout.visibility === "visible" ? shape : `hidden ${shape}`;
