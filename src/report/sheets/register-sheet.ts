import { columnIndex, columnLetterOf, rangeOf } from "../../grid/address";
import { shownValue } from "../../grid/shown-value";
import type { LongRow, LongSheet } from "../../grid/long-sheet";
import type { CellPlan, ConditionalFormatPlan } from "../../grid/sheet-plan";
import { REGISTER_HEADERS } from "../../field/headers";
import type { RegisterKind } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { FOUND_FILLS } from "../found-fills";
import { AWARD_SEPARATOR, CODE_HEADERS, REGISTER_TABLES, SUBJECT_FIELDS } from "../figures/formulas";
import { REGISTER_NAMES } from "../labels";
import { workingPage, WORKING_TABLE } from "../page";
import { fittedHeight } from "../print/row-height";
import { STYLES } from "../styles";
import { registerColumns } from "./register-columns";
import type { ColumnsInput, RegisterColumn } from "./register-column";

const FEWEST_FROZEN = 2;
/** Beside the pane on a small screen, about as much is left to scroll through. */
const WIDEST_FROZEN = 72;
const HEADER_HEIGHT = 48;

type CellMaker = (record: RegisterRecord, index: number) => CellPlan | null;

/** One cell for each value that repeats down the column. */
function remembering({ value, style }: RegisterColumn): CellMaker {
  const known = new Map<string | number, CellPlan | null>();
  return (record, index) => {
    const made = value(record, index);
    // Formulas of a column are one and the same: what they give tells the cells apart.
    const key = shownValue(made) ?? "";
    const before = known.get(key);
    if (before !== undefined) return before;
    const cell = made.kind === "blank" ? null : { value: made, style: STYLES[style] };
    known.set(key, cell);
    return cell;
  };
}

const fresh =
  ({ value, style }: RegisterColumn): CellMaker =>
  (record, index) => {
    const made = value(record, index);
    return made.kind === "blank" ? null : { value: made, style: STYLES[style] };
  };

/** Cells that findings are about and that say what was checked, in colours that the column's filter can ask for. */
function colours(columns: readonly RegisterColumn[], last: number): readonly ConditionalFormatPlan[] {
  const letterOf = (header: string): string =>
    columnLetterOf(columnIndex(columns.findIndex((column) => column.header === header)));
  const shown = columns.findIndex(({ header }) => header === CODE_HEADERS.unfit) - 1;
  const named = (part: string, header: string): string =>
    `FIND("${AWARD_SEPARATOR}"&${part}&"${AWARD_SEPARATOR}","${AWARD_SEPARATOR}"&$${letterOf(header)}2&"${AWARD_SEPARATOR}")`;
  // As it was checked, or where that cannot be compared.
  const told = (part: string): string => `ISNUMBER(${named(part, CODE_HEADERS.checked)})`;
  const unchanged = `OR(${told('A$1&"="&A2')},${told("A$1")})`;
  const of = (header: string, fill: string, more = ""): ConditionalFormatPlan => ({
    range: rangeOf(1, 0, last, shown),
    formula: `AND(ISNUMBER(${named("A$1", header)})${more})`,
    fill,
    color: null,
    bold: false,
  });
  return [
    of(CODE_HEADERS.errors, FOUND_FILLS.error, `,${unchanged}`),
    of(CODE_HEADERS.unfit, FOUND_FILLS.error),
    of(CODE_HEADERS.warnings, FOUND_FILLS.warning, `,${unchanged}`),
  ];
}

/** What the row is about stays in view, wherever one scrolls; where that would fill the screen, the unit alone does. */
function frozenColumns(register: RegisterKind, columns: readonly RegisterColumn[]): number {
  const subject = REGISTER_HEADERS.vi[SUBJECT_FIELDS[register]];
  const to = columns.findIndex(({ header }) => header === subject) + 1;
  const width = columns.slice(0, to).reduce((sum, column) => sum + column.width, 0);
  return width > WIDEST_FROZEN ? FEWEST_FROZEN : Math.max(to, FEWEST_FROZEN);
}

/** A register as an Excel table: one row a record, unit by unit, each with its file, sheet and row. */
export function registerSheet(input: ColumnsInput): LongSheet {
  const { register, records } = input;
  const columns = registerColumns(input);
  const widths = columns.map(({ width }) => width);
  const printed = columns.map(({ printed: onPaper }) => onPaper).lastIndexOf(true);
  const page = workingPage(widths.slice(0, printed + 1).reduce((sum, width) => sum + width, 0));
  const builder = new SheetBuilder({ name: REGISTER_NAMES[register], kind: "register", widths, page });
  columns.forEach(({ header }, at) => {
    builder.put(0, at, text(header), STYLES.header);
  });
  const plan = builder.workingPlan({
    tabColor: "1F4E9E",
    tables: [
      {
        name: REGISTER_TABLES[register],
        range: rangeOf(0, 0, Math.max(1, records.length), columns.length - 1),
        style: WORKING_TABLE,
        showFilter: true,
        totalsRow: false,
        calculated: columns.map(({ calculated }) => calculated ?? null),
      },
    ],
    conditionalFormats: colours(columns, Math.max(1, records.length)),
    freeze: { rows: 1, columns: frozenColumns(register, columns) },
    page: { ...page, titleRows: { from: 0, to: 0 }, printArea: rangeOf(0, 0, Math.max(1, records.length), printed) },
  });
  const rowsOf = function* (): Iterable<LongRow> {
    if (records.length === 0)
      yield {
        cells: columns.map((): CellPlan => ({ value: { kind: "blank" }, style: STYLES.plain })),
        fitted: undefined,
      };
    const cellMakers = columns.map((column) => (column.repeats ? remembering(column) : fresh(column)));
    for (const [index, record] of records.entries()) {
      const cells = cellMakers.map((make) => make(record, index));
      yield { cells, fitted: fittedHeight(cells, widths, input.lines) };
    }
  };
  return {
    ...plan,
    rowHeights: new Map([[0, HEADER_HEIGHT]]),
    body: { count: Math.max(1, records.length), rows: rowsOf },
  };
}
