import { columnIndex, columnLetterOf } from "../../../grid/address";
import type { LongRow, LongSheet } from "../../../grid/long-sheet";
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

/** A formula as the file spells it. Those of a table's column are the same from row to row: the last is kept. */
class ColumnFormula {
  #formula = "";
  #xml = "";

  xml(formula: string): string {
    if (formula !== this.#formula) [this.#formula, this.#xml] = [formula, formulaXml(formula)];
    return this.#xml;
  }
}

interface Spelling {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  /** Of the cell's column. */
  readonly formulas: ColumnFormula;
}

/** `place` is the element up to its address. */
function cellXml({ value, style }: CellPlan, place: string, { styles, strings, formulas }: Spelling): string {
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
        ? `${head} t="str"><f>${formulas.xml(value.formula)}</f><v>${xstring(value.cached)}</v></c>`
        : `${head}><f>${formulas.xml(value.formula)}</f><v>${value.cached}</v></c>`;
    case "blank":
      return head === place ? "" : `${head}/>`;
  }
}

/** Excel has no cell for infinity: it shows #NUM!. */
const numberXml = (head: string, number: number): string =>
  Number.isFinite(number) ? `${head}><v>${number}</v></c>` : `${head} t="e"><v>#NUM!</v></c>`;

/** Rows that hold nothing but have a height or are hidden stand after the last planned row. */
function lastRow({ rowHeights, hiddenRows }: SheetPlan, planned: number): number {
  let last = planned;
  for (const row of rowHeights.keys()) last = Math.max(last, row + 1);
  for (const row of hiddenRows) last = Math.max(last, row + 1);
  return last;
}

/** Every row with the height that fits it. */
function* rowsOf(sheet: LongSheet): Iterable<LongRow> {
  const { rows, fittedHeights, body } = sheet;
  for (const [row, cells] of rows.entries()) yield { cells, fitted: fittedHeights?.get(row) };
  if (body !== undefined) yield* body.rows();
  const planned = rows.length + (body?.count ?? 0);
  const last = lastRow(sheet, planned);
  for (let row = planned; row < last; row += 1) yield { cells: [], fitted: fittedHeights?.get(row) };
}

type Cells = LongRow["cells"];
type OnLink = (place: string, link: NonNullable<CellPlan["link"]>) => void;

const CHUNK = 64 * 1024;

/** Writes rows of one workbook. */
class RowWriter {
  readonly #spellings: Spelling[] = [];

  constructor(
    readonly sheet: SheetPlan,
    readonly styles: Styles,
    readonly strings: SharedStrings,
    readonly onLink: OnLink,
  ) {}

  xml(row: number, planned: Cells, fitted: number | undefined): string {
    const number = String(row + 1);
    let cells = "";
    for (let column = 0; column < planned.length; column += 1) {
      const cell = planned[column];
      if (cell === null || cell === undefined) continue;
      cells += cellXml(cell, `${openingOf(column)}${number}"`, this.#spellingOf(column));
      if (cell.link !== undefined) this.onLink(`${columnLetterOf(columnIndex(column))}${number}`, cell.link);
    }
    const looks = `${this.#heightXml(row, fitted)}${this.sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}`;
    if (cells !== "") return `<row r="${number}"${looks}>${cells}</row>`;
    return looks === "" ? "" : `<row r="${number}"${looks}/>`;
  }

  #spellingOf(column: number): Spelling {
    const { styles, strings } = this;
    return (this.#spellings[column] ??= { styles, strings, formulas: new ColumnFormula() });
  }

  /** A height that was set stays; one that fits the text changes with it. */
  #heightXml(row: number, fitted: number | undefined): string {
    const set = this.sheet.rowHeights.get(row);
    if (set !== undefined) return ` ht="${set}" customHeight="1"`;
    return fitted === undefined ? "" : ` ht="${fitted}"`;
  }
}

/** `<sheetData>` of a sheet, in pieces of about 64 KB; tells the links of its cells, with the address of each. */
export function* sheetDataXml(
  sheet: LongSheet,
  styles: Styles,
  strings: SharedStrings,
  onLink: OnLink,
): Iterable<string> {
  const writer = new RowWriter(sheet, styles, strings, onLink);
  let piece = "<sheetData>";
  let row = 0;
  for (const { cells, fitted } of rowsOf(sheet)) {
    piece += writer.xml(row, cells, fitted);
    row += 1;
    if (piece.length > CHUNK) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}</sheetData>`;
}
