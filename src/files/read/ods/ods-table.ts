import { columnIndex, MAX_COLUMNS, MAX_ROWS, rangeOf, type CellRange } from "../../../grid/address";
import type { Cell } from "../../../grid/cell";
import type { Grid, GridColumn } from "../../../grid/grid";
import { serialOfIso } from "../iso-date";
import { RowGatherer, usedMerges } from "../rows";
import type { ReadContext } from "../xlsx/read-xlsx";
import type { Attributes } from "../xlsx/xml";
import type { OdsStyles } from "./ods-styles";

const DATE_FORMAT = "dd/mm/yyyy";
const FORMATS: Readonly<Record<string, string>> = { date: DATE_FORMAT, percentage: "0%", time: "h:mm:ss" };
const DURATION = /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/;

const repeated = (count: string | undefined): number => Math.max(1, Number(count ?? 1) || 1);

/** "of:=SUM([.A1:.B2];[$'Tờ 1'.C1])" → "SUM(A1:B2,'Tờ 1'!C1)". */
function formulaOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written
    .replace(/^(?:\w+:)?=/, "")
    .replace(/"(?:[^"]|"")*"|\[([^\]]*)\]|;/g, (whole, reference: string | undefined) => {
      if (whole === ";") return ",";
      return reference === undefined
        ? whole
        : reference.replace(/\$?('(?:[^']|'')*'|[^.:'$]+)\./g, "$1!").replace(/(^|:)\./g, "$1");
    });
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** "PT07H30M00S" as a share of a day. */
function timeOf(written: string): number {
  const [, hours = "0", minutes = "0", seconds = "0"] = DURATION.exec(written) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

type Content =
  | { readonly kind: "text" | "error"; readonly value: string }
  | { readonly kind: "number" | "date"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean };

function textOrError(attributes: Attributes, shown: string): Content {
  if (ERROR.test(shown)) return { kind: "error", value: shown };
  return { kind: "text", value: shown === "" ? (attributes["string-value"] ?? "") : shown };
}

function contentOf(attributes: Attributes, shown: string): Content {
  switch (attributes["value-type"]) {
    case "boolean":
      return { kind: "boolean", value: attributes["boolean-value"] === "true" };
    case "date": {
      const serial = serialOfIso(attributes["date-value"] ?? "");
      return serial === null ? textOrError(attributes, shown) : { kind: "date", value: serial };
    }
    case "time":
      return { kind: "number", value: timeOf(attributes["time-value"] ?? "") };
    case "float":
    case "percentage":
    case "currency": {
      const value = Number(attributes["value"]);
      return Number.isNaN(value) || ERROR.test(shown) ? textOrError(attributes, shown) : { kind: "number", value };
    }
    default:
      return textOrError(attributes, shown);
  }
}

/** One `<table:table>`, filled while the parser walks through it. */
export class OdsTable {
  readonly #attributes: Attributes;
  readonly #styles: OdsStyles;
  readonly #context: ReadContext;
  readonly #rows: RowGatherer;
  readonly #columns: GridColumn[] = [];
  readonly #columnStyles: { readonly to: number; readonly style: string }[] = [];
  readonly #merges: CellRange[] = [];
  #columnCount = 0;
  #row = -1;
  #rowAttributes: Attributes = {};
  #column = 0;
  /** Cells of the row being read: column, how many times, cell. */
  #pending: { readonly column: number; readonly times: number; readonly cell: Cell }[] = [];

  constructor(attributes: Attributes, styles: OdsStyles, context: ReadContext) {
    this.#attributes = attributes;
    this.#styles = styles;
    this.#context = context;
    this.#rows = new RowGatherer(false);
  }

  addColumns(attributes: Attributes): void {
    const from = this.#columnCount;
    this.#columnCount = Math.min(MAX_COLUMNS, from + repeated(attributes["number-columns-repeated"]));
    this.#columnStyles.push({ to: this.#columnCount, style: attributes["default-cell-style-name"] ?? "Default" });
    if (!isHidden(attributes)) return;
    for (let column = from; column < this.#columnCount; column += 1)
      this.#columns.push({ index: columnIndex(column), hidden: true, width: null });
  }

  startRow(attributes: Attributes): void {
    this.#row += 1;
    this.#rowAttributes = attributes;
    this.#column = 0;
    this.#pending = [];
  }

  addCell(attributes: Attributes, text: string, isCovered: boolean): void {
    const column = this.#column;
    const times = repeated(attributes["number-columns-repeated"]);
    this.#column += times;
    this.#addMerge(attributes, column);
    const formula = formulaOf(attributes["formula"]);
    const content = contentOf(attributes, text);
    if (isCovered || (content.value === "" && formula === null)) return;
    const name = attributes["style-name"] ?? this.#columnStyles.find(({ to }) => column < to)?.style ?? "Default";
    const { style } = this.#styles.cellStyle(name, FORMATS[attributes["value-type"] ?? ""] ?? "General");
    const shown = text === "" && typeof content.value === "string" ? content.value : text;
    this.#pending.push({ column, times, cell: { text: shown, style, formula, ...content } });
  }

  endRow(): void {
    const times = Math.min(repeated(this.#rowAttributes["number-rows-repeated"]), MAX_ROWS - this.#row);
    const hidden = isHidden(this.#rowAttributes);
    // Nothing but blank rows down to the sheet's end: a million hidden ones tell nobody anything.
    const isBlank = this.#pending.length === 0;
    if (!isBlank || (hidden && times < MAX_ROWS / 2))
      for (let index = 0; index < times; index += 1) this.#writeRow(this.#row + index, hidden);
    this.#row += times - 1;
  }

  #writeRow(row: number, hidden: boolean): void {
    this.#rows.startRow(row, hidden, null);
    this.#context.budget.spendCells(1);
    for (const { column, times, cell } of this.#pending) {
      this.#context.budget.spendCells(times);
      for (let index = 0; index < times; index += 1) this.#rows.setCell(column + index, cell);
    }
  }

  #addMerge(attributes: Attributes, column: number): void {
    const columns = repeated(attributes["number-columns-spanned"]);
    const rows = repeated(attributes["number-rows-spanned"]);
    if (columns > 1 || rows > 1)
      this.#merges.push(rangeOf(this.#row, column, this.#row + rows - 1, column + columns - 1));
  }

  finish(): Grid {
    const rows = this.#rows.finish(this.#merges, () => {
      this.#context.budget.checkTime();
    });
    return {
      name: this.#attributes["name"] ?? "",
      visibility: this.#styles.isHidden(this.#attributes["style-name"] ?? "") ? "hidden" : "visible",
      rows,
      columns: this.#columns,
      merges: usedMerges(this.#merges, rows),
      tables: [],
      protected: this.#attributes["protected"] === "true",
    };
  }
}

const isHidden = ({ visibility }: Attributes): boolean => visibility === "collapse" || visibility === "filter";
