import { columnIndex, MAX_COLUMNS, parseAddress, parseRange, type CellRange } from "../../../grid/address";
import { MARK_KEY } from "../../../grid/sheet-mark";
import type { GridColumn, GridRow } from "../../../grid/grid";
import { FileProblemError } from "../problem";
import { usedMerges } from "../rows";
import { scanRows } from "./scan-rows";
import { SheetSink, type SharedParts, type Uncalculated } from "./sheet-sink";
import { RichTextBuilder } from "./strings";
import { walkXml, type Attributes } from "./xml";

/** What a worksheet part says. */
export interface SheetContent {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly merges: readonly CellRange[];
  /** Relation ids of its tables. */
  readonly tables: readonly string[];
  readonly protected: boolean;
  /** Relation id of our own property of the sheet; null where it has none. */
  readonly mark: string | null;
  readonly uncalculated: readonly Uncalculated[];
}

/** Writers that say a column again are forgiven so often. */
const MOST_REPEATS = 4;

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

interface OpenCell {
  readonly attributes: Attributes;
  readonly inline: RichTextBuilder | null;
  value: string | null;
  formula: string | null;
  shared: string | null;
}

/** Zero-based place of "B3"; -1 where the cell does not say, or says nothing. */
function referenceOf(reference: string | undefined): { readonly row: number; readonly column: number } {
  if (reference === undefined || reference === "") return { row: -1, column: -1 };
  const address = parseAddress(reference);
  if (address === null) throw new FileProblemError("damaged", reference.slice(0, 20));
  return address;
}

/** Follows the parser through a worksheet part. */
class SheetWalker {
  readonly columns: GridColumn[] = [];
  readonly merges: CellRange[] = [];
  readonly tables: string[] = [];
  isProtected = false;
  mark: string | null = null;
  sawRows = false;
  /** How many `<sheetData>` there are. */
  data = 0;
  #columnsSaid = 0;
  readonly #sink: SheetSink;
  #cell: OpenCell | null = null;
  #target: "value" | "formula" | null = null;

  constructor(sink: SheetSink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell !== null) {
      this.#openInCell(this.#cell, name, attributes);
      return;
    }
    switch (name) {
      case "sheetData":
        this.data += 1;
        break;
      case "row":
        this.#startRow(attributes);
        break;
      case "c":
        this.#cell = {
          attributes,
          inline: attributes["t"] === "inlineStr" ? new RichTextBuilder() : null,
          value: null,
          formula: null,
          shared: null,
        };
        break;
      case "col":
        this.#addColumns(attributes);
        break;
      case "mergeCell": {
        const range = parseRange(attributes["ref"] ?? "");
        if (range !== null) this.merges.push(range);
        break;
      }
      case "tablePart":
        this.tables.push(attributes["id"] ?? "");
        break;
      case "customPr":
        if (attributes["name"] === MARK_KEY) this.mark = attributes["id"] ?? null;
        break;
      case "sheetProtection":
        this.isProtected = isOn(attributes["sheet"]);
        break;
    }
  }

  close(name: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (name === "c") {
      this.#cell = null;
      this.#finishCell(cell);
    } else if (name === "v" || name === "f") this.#target = null;
    else cell.inline?.close(name);
  }

  text(text: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (this.#target === null) cell.inline?.add(text);
    else cell[this.#target] = (cell[this.#target] ?? "") + text;
  }

  #openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === "v") {
      this.#target = "value";
      cell.value = "";
    } else if (name === "f") {
      this.#target = "formula";
      cell.formula = "";
      if (attributes["t"] === "shared") cell.shared = attributes["si"] ?? null;
    } else cell.inline?.open(name, attributes["val"]);
  }

  #startRow({ r, hidden, ht }: Attributes): void {
    this.sawRows = true;
    this.#sink.startRow(r === undefined ? -1 : Number(r) - 1, isOn(hidden), ht === undefined ? null : Number(ht));
  }

  #finishCell({ attributes: { r, s, t }, inline, value, formula, shared }: OpenCell): void {
    const { row, column } = referenceOf(r);
    const text = inline?.finish() ?? null;
    this.#sink.cell({
      row,
      column,
      style: Number(s ?? 0),
      type: t ?? "",
      value,
      index: t === "s" && value !== null && value.trim() !== "" ? Number(value) : -1,
      inline: text === null || (text.text === "" && value !== null) ? null : text,
      formula: formula === null ? null : { text: formula, shared },
    });
  }

  #addColumns({ min, max, width, hidden, customWidth }: Attributes): void {
    const isHidden = isOn(hidden) || Number(width ?? 1) === 0;
    if (!isHidden && !isOn(customWidth)) return;
    const last = Math.min(Number(max ?? 0), MAX_COLUMNS);
    this.#columnsSaid += Math.max(0, last - Number(min ?? 1) + 1);
    // Excel never says a column twice.
    if (this.#columnsSaid > MAX_COLUMNS * MOST_REPEATS) throw new FileProblemError("damaged", "cols");
    const own = isOn(customWidth) && width !== undefined ? Number(width) : null;
    for (let column = Math.max(1, Number(min ?? 1)); column <= last; column += 1) {
      this.columns.push({ index: columnIndex(column - 1), hidden: isHidden, width: own });
    }
  }
}

function walk(xml: string, sink: SheetSink): SheetWalker {
  const walker = new SheetWalker(sink);
  walkXml(xml, {
    open: (name, attributes) => {
      walker.open(name, attributes);
    },
    close: (name) => {
      walker.close(name);
    },
    text: (text) => {
      walker.text(text);
    },
  });
  return walker;
}

function contentOf(walker: SheetWalker, sink: SheetSink): SheetContent {
  const { columns, merges, tables, isProtected, mark } = walker;
  columns.sort((one, other) => one.index - other.index);
  const rows = sink.finish(merges);
  const { uncalculated } = sink;
  return { rows, columns, merges: usedMerges(merges, rows), tables, protected: isProtected, mark, uncalculated };
}

/** By saxes alone: right for every XML there is. */
export function parseSheet(xml: string, shared: SharedParts): SheetContent {
  const sink = new SheetSink(shared);
  return contentOf(walk(xml, sink), sink);
}

const OPEN = "<sheetData>";
const CLOSE = "</sheetData>";

/** Comments, CDATA and processing instructions could hide or fake a tag. */
const isOrdinary = (xml: string): boolean => !xml.includes("<!") && !xml.includes("<?", 2);

/** Rows by a plain scan, the rest by saxes; null where the XML has not the ordinary shape and must be parsed. */
export function scanSheet(xml: string, shared: SharedParts): SheetContent | null {
  const start = xml.indexOf(OPEN);
  const end = xml.lastIndexOf(CLOSE);
  if (start < 0 || end < start) return null;
  const around = `${xml.slice(0, start)}<sheetData/>${xml.slice(end + CLOSE.length)}`;
  if (!isOrdinary(around)) return null;
  const sink = new SheetSink(shared);
  if (!scanRows(xml, start + OPEN.length, end, sink)) {
    sink.abandon();
    return null;
  }
  const walker = walk(around, sink);
  return walker.sawRows || walker.data !== 1 ? null : contentOf(walker, sink);
}

export const readSheet = (xml: string, shared: SharedParts): SheetContent =>
  scanSheet(xml, shared) ?? parseSheet(xml, shared);
