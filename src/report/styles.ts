import { NO_BORDERS, PLAIN_STYLE, type CellStyle } from "../grid/cell";
import { DATE_OR_YEAR } from "../grid/date-or-year";

const FONT = "Times New Roman";
const BOXED = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;

interface Look extends Partial<Omit<CellStyle, "font">> {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
}

function style({ size = 11, bold = false, italic = false, underline = false, color, ...rest }: Look): CellStyle {
  return {
    ...PLAIN_STYLE,
    vertical: "center",
    ...rest,
    font: { name: FONT, size, bold, italic, underline, color: color ?? null },
  };
}

const centered = { horizontal: "center", wrap: true } as const;
const HEADER_FILL = "EDEDED";

/** The looks that all our sheets share; sizes after NĐ 30/2020, table bodies as in practice. */
export const STYLES = {
  blank: style({ borders: NO_BORDERS }),
  superior: style({ size: 12, ...centered }),
  issuer: style({ size: 12, bold: true, ...centered }),
  nation: style({ size: 12, bold: true, ...centered }),
  motto: style({ size: 13, bold: true, ...centered }),
  /** A row of underscores: the line beneath a heading, as long as wanted and not a cell's width. */
  rule: style({ size: 6, bold: true, horizontal: "center", vertical: "top" }),
  symbol: style({ size: 13, ...centered }),
  placeDate: style({ size: 13, italic: true, ...centered }),
  title: style({ size: 14, bold: true, ...centered }),
  subtitle: style({ size: 13, bold: true, ...centered }),
  remark: style({ size: 12, italic: true, ...centered }),
  text: style({ size: 12, wrap: true, vertical: "top" }),
  annex: style({ size: 14, bold: true, ...centered }),
  recipientsHead: style({ size: 12, bold: true, italic: true, wrap: true }),
  recipients: style({ size: 11, wrap: true }),
  strong: style({ size: 12, bold: true, wrap: true }),
  header: style({ bold: true, ...centered, borders: BOXED, fill: HEADER_FILL }),
  numberRow: style({ size: 10, italic: true, ...centered, borders: BOXED }),
  cell: style({ wrap: true, borders: BOXED, numberFormat: "@" }),
  cellCenter: style({ ...centered, borders: BOXED, numberFormat: "@" }),
  count: style({ horizontal: "center", borders: BOXED, numberFormat: "0;-0;–" }),
  number: style({ horizontal: "center", borders: BOXED, numberFormat: "0" }),
  date: style({ horizontal: "center", wrap: true, borders: BOXED, numberFormat: "dd/mm/yyyy" }),
  share: style({ horizontal: "center", borders: BOXED }),
  /** Whole or not, as the reader's language writes it. */
  points: style({ horizontal: "center", borders: BOXED, numberFormat: "General" }),
  shareTotal: style({ bold: true, horizontal: "center", borders: BOXED }),
  total: style({ bold: true, horizontal: "center", borders: BOXED, numberFormat: "0;-0;–" }),
  totalLabel: style({ bold: true, wrap: true, borders: BOXED }),
  group: style({ bold: true, wrap: true, borders: BOXED, fill: "F7F7F7" }),
  /** Cells of sheets that people work in: the table's own look draws the lines. */
  plain: style({ wrap: true, numberFormat: "@", vertical: "top" }),
  /** For columns that the report counts and colours by: they make no row higher. */
  plainMark: style({ numberFormat: "@", vertical: "top" }),
  plainNumber: style({ horizontal: "center", numberFormat: "0", vertical: "top" }),
  plainDate: style({ horizontal: "center", numberFormat: DATE_OR_YEAR, vertical: "top" }),
  /** What follows from other cells of the row: never a look of text, in which Excel would show the formula itself. */
  plainLive: style({ vertical: "top" }),
  /** What has to be settled before the paper may be used. */
  unsettled: style({ bold: true, wrap: true, borders: BOXED, color: "C00000" }),
  verdict: style({ bold: true, ...centered, borders: BOXED }),
  signer: style({ size: 13, bold: true, ...centered }),
  signHint: style({ size: 12, italic: true, ...centered }),
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
