import type { DocumentParagraph, TableCellPlace } from "../../../text/document-text";
import type { Budget } from "../budget";

interface OpenTable {
  readonly number: number;
  row: number;
  column: number;
}

/** Gathers a document's paragraphs with the table cells they stand in; notes follow the paragraph they belong to. */
export class ParagraphSink {
  readonly paragraphs: DocumentParagraph[] = [];
  readonly #budget: Budget;
  readonly #tables: OpenTable[] = [];
  #count = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  openTable(): void {
    this.#tables.push({ number: this.#count, row: -1, column: -1 });
    this.#count += 1;
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.row += 1;
    table.column = -1;
  }

  openCell(): void {
    const table = this.#tables.at(-1);
    if (table !== undefined) table.column += 1;
  }

  closeTable(): void {
    this.#tables.pop();
  }

  /** A table within a table's cell belongs to that cell. */
  #cell(): TableCellPlace | null {
    const [table] = this.#tables;
    return table === undefined
      ? null
      : { table: table.number, row: Math.max(0, table.row), column: Math.max(0, table.column) };
  }

  add(text: string, label: string, fontName: string, note = false): void {
    this.#budget.spendCells(1);
    const cell = this.#cell();
    // A line break within a paragraph begins a line of its own, as in headings and lists of recipients.
    for (const [index, line] of text.split("\n").entries()) {
      this.paragraphs.push({ text: line, label: index === 0 ? label : "", cell, note, fontName });
    }
  }
}
