import { columnIndex, columnLetterOf } from "../../../grid/address";
import type { CellPlan, SheetPlan } from "../../../grid/sheet-plan";
import { formulaXml } from "./formula";
import type { SharedStrings } from "./shared-strings";
import type { Styles } from "./styles";
import { xstring } from "./xml";

const openings: string[] = [];
/** A cell's element up to the number of its row. */
const openingOf = (column: number): string => (openings[column] ??= `<c r="${columnLetterOf(columnIndex(column))}`);

/** Typed anew into a cell, such a text would be a formula or lose its first sign. */
const WOULD_CHANGE = /^[=+\-@']/;

/** `place` is the element up to its address. */
function cellXml({ value, style }: CellPlan, place: string, styles: Styles, strings: SharedStrings): string {
  const head = `${place}${styles.attributeOf(style, value.kind === "text" && WOULD_CHANGE.test(value.text))}`;
  switch (value.kind) {
    case "text":
      return `${head} t="s">${strings.valueXml(value.text)}</c>`;
    case "number":
      return numberXml(head, value.number);
    case "date":
      return numberXml(head, value.serial);
    case "formula":
      return typeof value.cached === "string"
        ? `${head} t="str"><f>${formulaXml(value.formula)}</f><v>${xstring(value.cached)}</v></c>`
        : `${head}><f>${formulaXml(value.formula)}</f><v>${value.cached}</v></c>`;
    case "blank":
      return head === place ? "" : `${head}/>`;
  }
}

/** Excel has no cell for infinity: it shows #NUM!. */
const numberXml = (head: string, number: number): string =>
  Number.isFinite(number) ? `${head}><v>${number}</v></c>` : `${head} t="e"><v>#NUM!</v></c>`;

/** Rows that hold nothing but have a height or are hidden stand after the last planned row. */
function lastRow(sheet: SheetPlan): number {
  let last = sheet.rows.length;
  for (const row of sheet.rowHeights.keys()) last = Math.max(last, row + 1);
  for (const row of sheet.hiddenRows) last = Math.max(last, row + 1);
  return last;
}

/** A height that was set stays; one that fits the text changes with it. */
function heightXml({ rowHeights, fittedHeights }: SheetPlan, row: number): string {
  const set = rowHeights.get(row);
  if (set !== undefined) return ` ht="${set}" customHeight="1"`;
  const fitted = fittedHeights?.get(row);
  return fitted === undefined ? "" : ` ht="${fitted}"`;
}

const CHUNK = 64 * 1024;

/** `<sheetData>` of a sheet, in pieces of about 64 KB. */
export function* sheetDataXml(sheet: SheetPlan, styles: Styles, strings: SharedStrings): Iterable<string> {
  let piece = "<sheetData>";
  const last = lastRow(sheet);
  for (let row = 0; row < last; row += 1) {
    const planned = sheet.rows[row] ?? [];
    const number = String(row + 1);
    let cells = "";
    for (let column = 0; column < planned.length; column += 1) {
      const cell = planned[column];
      if (cell !== null && cell !== undefined)
        cells += cellXml(cell, `${openingOf(column)}${number}"`, styles, strings);
    }
    const looks = `${heightXml(sheet, row)}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}`;
    if (cells !== "") piece += `<row r="${number}"${looks}>${cells}</row>`;
    else if (looks !== "") piece += `<row r="${number}"${looks}/>`;
    if (piece.length > CHUNK) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}</sheetData>`;
}
