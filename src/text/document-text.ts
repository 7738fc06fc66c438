/** Where a paragraph of a table stands; rows and columns from 0. */
export interface TableCellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One paragraph of a document as its file holds it, not yet mended. */
export interface DocumentParagraph {
  readonly text: string;
  /** The number or bullet that the word processor prints before it; "" where it is typed in the text or there is none. */
  readonly label: string;
  readonly cell: TableCellPlace | null;
  /** It is a footnote, which stands after the text it belongs to. */
  readonly note: boolean;
  /** The font it is set in, which tells of legacy encodings; "" where unknown. */
  readonly fontName: string;
}

/** The text of a document, whatever file it came in. */
export interface DocumentText {
  readonly paragraphs: readonly DocumentParagraph[];
  /** Lines may be broken where the page was full, as in plain text and PDF. */
  readonly brokenLines: boolean;
}

/** Plain or pasted text, a paragraph a line. */
export const textOfLines = (text: string): DocumentText => ({
  paragraphs: text
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line) => ({ text: line, label: "", cell: null, note: false, fontName: "" })),
  brokenLines: true,
});
