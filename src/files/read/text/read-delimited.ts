import { countBy } from "../../../base/count-by";
import { MAX_COLUMNS, rowIndex } from "../../../grid/address";
import { PLAIN_STYLE, type Cell } from "../../../grid/cell";
import type { GridRow } from "../../../grid/grid";
import { textMemory } from "../budget";
import { readyStyle, textCell } from "../cell";
import { FileProblemError } from "../problem";
import type { ReadContext, WorkbookContent } from "../xlsx/read-xlsx";
import { unshielded } from "../../write/export/csv-shield";
import { decodeText } from "./decode-text";
import { splitDelimited } from "./split-delimited";

const DELIMITERS = ["\t", ";", ",", "|"];
const SAMPLE = 100_000;
const SAMPLE_LINES = 50;
const ROWS_PER_CLOCK = 1000;

const SHARE_OF_TABBED = 0.3;
const TABS_OF_A_TABLE = 2;

/**
 * Whether lines are cut at tabs, told apart from commas inside texts though cells left blank at the end have lost
 * theirs.
 */
function isTabbed(text: string): boolean {
  const lines = text
    .slice(0, SAMPLE)
    .split(/\r?\n/, SAMPLE_LINES)
    .filter((line) => line.trim() !== "");
  const tabs = lines.map((line) => line.split("\t").length - 1);
  const tabbed = tabs.filter((count) => count >= TABS_OF_A_TABLE).length;
  return tabbed > 0 && tabbed >= lines.length * SHARE_OF_TABBED;
}

const SPACED = 0.8;
const AGREEING = 0.7;

/**
 * Whether a sign is punctuation of sentences: a space follows it nearly always, and few lines agree in how many there
 * are.
 */
function isProse(text: string, delimiter: string, lines: readonly (readonly string[])[], agreeing: number): boolean {
  const written = lines.filter((fields) => fields.some((field) => field.trim() !== "")).length;
  const signs = text.split(delimiter).length - 1;
  const spaced = text.split(`${delimiter} `).length - 1;
  return spaced >= signs * SPACED && agreeing < written * AGREEING;
}

/** Cuts nothing: lines without tabs stay whole. */
const NO_DELIMITER = "\t";

/**
 * The delimiter that most lines agree on: lines with the commonest field count above one, then the number of fields.
 */
function delimiterOf(text: string): string {
  if (isTabbed(text)) return "\t";
  const sample = text.slice(0, SAMPLE);
  let best = NO_DELIMITER;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const data: (readonly string[])[] = [];
    splitDelimited(sample, delimiter, (fields) => data.push(fields), SAMPLE_LINES);
    const counts = countBy(data, ({ length }) => (length > 1 ? length : undefined));
    if (isProse(sample, delimiter, data, Math.max(0, ...counts.values()))) continue;
    for (const [fields, lines] of counts) {
      const score = lines * Math.log2(fields + 1);
      if (score > bestScore) [best, bestScore] = [delimiter, score];
    }
  }
  return best;
}

/** Reads .csv and .txt. Every cell is text, so that citizen numbers keep their zeros and dates what was typed. */
export function readDelimited(bytes: Uint8Array, { budget, notes }: ReadContext): WorkbookContent {
  const text = decodeText(bytes).replaceAll("\u0000", "");
  budget.spendMemory(textMemory(text));
  // Excel's own first line "sep=;" names the delimiter.
  const told = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const plain = readyStyle(PLAIN_STYLE);
  const rows: GridRow[] = [];
  let index = 0;
  const repairs = splitDelimited(body, told?.[1] ?? delimiterOf(body), (fields) => {
    const cells: (Cell | undefined)[] = [];
    let filled = 0;
    for (const [column, value] of fields.entries()) {
      if (value === "") continue;
      if (column >= MAX_COLUMNS) throw new FileProblemError("damaged", `column ${column + 1}`);
      cells[column] = textCell(plain, unshielded(value), null);
      filled += 1;
    }
    if (filled > 0) rows.push({ index: rowIndex(index), hidden: false, height: null, cells });
    budget.spendCells(filled);
    index += 1;
    if (index % ROWS_PER_CLOCK === 0) budget.checkTime();
  });
  if (repairs.fields > 0)
    notes.push({ code: "quotes-literal", sheet: null, row: repairs.first, count: repairs.fields });
  const sheet = {
    name: "Sheet1",
    visibility: "visible",
    rows,
    columns: [],
    merges: [],
    withoutMerges: true,
    tables: [],
    protected: false,
  } as const;
  return { sheets: [sheet], properties: {} };
}
