/** How a cell looks. One object is shared by all cells of a workbook that look alike. */
export interface CellStyle {
  /** Excel's format code, "General" where none is set. "@" is text. */
  readonly numberFormat: string;
  readonly font: CellFont;
  /** Background as "RRGGBB", null for none. */
  readonly fill: string | null;
  readonly borders: CellBorders;
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Indentation in steps of Excel. */
  readonly indent: number;
  readonly locked: boolean;
}

export interface CellFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** "RRGGBB", null for automatic. */
  readonly color: string | null;
}

export type BorderLine = "none" | "thin" | "medium" | "thick" | "double" | "dotted" | "dashed" | "hair";

export interface CellBorders {
  readonly top: BorderLine;
  readonly right: BorderLine;
  readonly bottom: BorderLine;
  readonly left: BorderLine;
}

export const NO_BORDERS: CellBorders = { top: "none", right: "none", bottom: "none", left: "none" };

export const PLAIN_STYLE: CellStyle = {
  numberFormat: "General",
  font: { name: "Times New Roman", size: 12, bold: false, italic: false, underline: false, color: null },
  fill: null,
  borders: NO_BORDERS,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  locked: true,
};

interface CellBase {
  /** What a person sees in the cell, number format applied. Not cleaned, not decoded. */
  readonly text: string;
  readonly style: CellStyle;
  /** The formula without its leading "="; null for a constant. */
  readonly formula: string | null;
}

/** Date serials are always those of the 1900 system, also where the file uses 1904. */
export type Cell = CellBase &
  (
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "number" | "date"; readonly value: number }
    | { readonly kind: "boolean"; readonly value: boolean }
    /** value is Excel's error text: "#N/A", "#REF!" … */
    | { readonly kind: "error"; readonly value: string }
    /** A cell that has a look and no content. Readers give these only when asked for appearance. */
    | { readonly kind: "blank"; readonly value: null }
  );
