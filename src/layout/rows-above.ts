import { foldKey, squeeze } from "../text/key";
import { readOrdinal } from "../text/ordinal";
import type { RowEvidence } from "./evidence";
import type { RowRole } from "./layout";
import { isKindWord, opensExample, opensNote, opensTotal } from "./patterns";
import type { RowFacts } from "./row-facts";
import type { TableParts } from "./table";

/** A row's role before the sheet's tables are put together. */
export interface ZoneRow {
  readonly row: number;
  readonly role: RowRole;
  readonly evidence: RowEvidence;
  readonly table: TableParts | null;
}

/** How titles of lists and papers open. */
export const TITLE_OPENING =
  /^(?:danh sach|bieu|bang|phu luc|cong hoa|doc lap|tong hop|ket qua|dang ky|mau|ubnd|uy ban|so |phong |\(|bao cao|to trinh|trich ngang|thong ke)/;

const titleEvidence: RowEvidence = { code: "row-title", params: {} };

/** The role of a row that stands above a header. */
function roleAbove(row: RowFacts): RowRole {
  const first = row.cells[0]?.text ?? "";
  if (opensExample(first) && first !== first.toUpperCase()) return "example";
  if (opensTotal(first) && row.cells.length <= 4 && !TITLE_OPENING.test(foldKey(first))) return "total";
  return opensNote(first) && first !== first.toUpperCase() ? "note" : "title";
}

/** Whether a row right above a header, or between headers, heads what follows. */
export function isGroupAbove(row: RowFacts): boolean {
  const texts = row.cells.filter((cell) => cell.cell.kind === "text");
  const text = texts.map((cell) => cell.text).join(" ");
  if (texts.length === 0 || texts.length > 2 || text.length > 120) return false;
  const [first] = texts;
  // "I | Tháng 10": the number has a cell of its own.
  const mark = texts.length === 2 && first !== undefined ? readOrdinal(first.text) : null;
  if (mark !== null && mark.style !== "bullet" && mark.rest === "") return true;
  const ordinal = readOrdinal(text);
  if (ordinal !== null && ordinal.style !== "bullet" && ordinal.rest !== "") return true;
  return isKindWord(text) && !TITLE_OPENING.test(foldKey(text));
}

/** The role of a row above a list, with its reason. */
export function readRowAbove(row: RowFacts): ZoneRow {
  const role = roleAbove(row);
  return { row: row.row, role, evidence: evidenceAbove(role, row), table: null };
}

function evidenceAbove(role: RowRole, row: RowFacts): RowEvidence {
  const text = row.cells[0]?.text ?? "";
  if (role === "group") return { code: "row-group", params: { label: text, level: 1 } };
  if (role === "total") return { code: "row-total", params: { text } };
  if (role === "note") return { code: "row-note", params: { text } };
  return role === "example" ? { code: "row-example", params: { text } } : titleEvidence;
}

/** What stands above a header. */
export interface Above {
  readonly rows: ZoneRow[];
  readonly groups: readonly RowFacts[];
  readonly totals: readonly RowFacts[];
  readonly titles: readonly string[];
}

/** A title with its line breaks, which part a unit from the office above it. */
const linesOf = ({ cell, text }: RowFacts["cells"][number]): string =>
  cell.text.includes("\n")
    ? cell.text
        .split("\n")
        .map(squeeze)
        .filter((line) => line !== "")
        .join("\n")
    : text;

/** Rows above a header: titles; headings right above it head the whole table. */
export function readAbove(rows: readonly RowFacts[]): Above {
  let firstGroup = rows.length;
  while (firstGroup > 0) {
    const row = rows[firstGroup - 1];
    if (row === undefined || !isGroupAbove(row)) break;
    firstGroup -= 1;
  }
  const titles: string[] = [];
  const result = rows.map((row, index): ZoneRow => {
    const role = index >= firstGroup ? "group" : roleAbove(row);
    if (role === "title") titles.push(...row.cells.filter((cell) => cell.cell.kind === "text").map(linesOf));
    return { row: row.row, role, evidence: evidenceAbove(role, row), table: null };
  });
  const totals = rows.filter((_, index) => result[index]?.role === "total");
  return { rows: result, groups: rows.slice(firstGroup), totals, titles };
}
