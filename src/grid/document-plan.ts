/** A run of letter text. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points. */
  readonly size: number;
  /** What a person has to write here: the text is a placeholder, and Word shows a field to fill in. */
  readonly fill?: string;
  /** Name of the column of a mail merge that takes the place of the text. */
  readonly merge?: string;
}

/** Looks that Word knows by name, so that a whole letter can be restyled at once. */
export type ParagraphStyle = "title" | "heading" | "body" | "basis" | "table" | "signature";

export interface ParagraphPlan {
  readonly kind: "paragraph";
  /** Absent for what stands in no such look: parts of the letter's head. */
  readonly style?: ParagraphStyle;
  readonly runs: readonly TextRun[];
  readonly align: "left" | "center" | "right" | "justify";
  /** Millimetres. */
  readonly firstLine: number;
  /** Points. */
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly pageBreakBefore: boolean;
  /** A short centred line under the paragraph, as share of the text width; null for none. */
  readonly rule: number | null;
}

export interface DocumentTablePlan {
  readonly kind: "table";
  /** Shares of the text width, together 1. */
  readonly widths: readonly number[];
  readonly bordered: boolean;
  /** How many of the first rows are repeated on each page. */
  readonly headerRows: number;
  /** Rows of cells of paragraphs. */
  readonly rows: readonly (readonly (readonly ParagraphPlan[])[])[];
  /** Keep the table on one page (signature blocks). */
  readonly keepTogether: boolean;
}

/** A letter as a value: what will be written as .docx. */
export interface DocumentPlan {
  /** File name without extension, safe on every system. */
  readonly name: string;
  readonly title: string;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly landscape: boolean;
  readonly blocks: readonly (ParagraphPlan | DocumentTablePlan)[];
}
