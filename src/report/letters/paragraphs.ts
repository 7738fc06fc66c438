import type { Campaign, Signature } from "../../campaign/campaign";
import type { DocumentPlan, DocumentTablePlan, ParagraphPlan } from "../../grid/document-plan";
import type { Day } from "../../text/day";
import { MOTTO, NATION, placeAndDate } from "../sheets/heading";

type Align = ParagraphPlan["align"];
interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: Align;
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly rule?: number;
  readonly keepWithNext?: boolean;
  readonly pageBreakBefore?: boolean;
}

/** Sizes and distances of a letter after NĐ 30/2020. */
const BODY = 14;
const TABLE = 12;
const FIRST_LINE = 10;
const AFTER = 6;
const SIGN_ROOM = 60;
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 } as const;

export const paragraph = (text: string, look: Look = {}): ParagraphPlan => ({
  kind: "paragraph",
  runs: [{ text, bold: look.bold ?? false, italic: look.italic ?? false, underline: false, size: look.size ?? BODY }],
  align: look.align ?? "left",
  firstLine: look.firstLine ?? 0,
  before: look.before ?? 0,
  after: look.after ?? 0,
  keepWithNext: look.keepWithNext ?? false,
  pageBreakBefore: look.pageBreakBefore ?? false,
  rule: look.rule ?? null,
});

/** A paragraph of running text. */
export const body = (text: string, look: Look = {}): ParagraphPlan =>
  paragraph(text, { align: "justify", firstLine: FIRST_LINE, after: AFTER, ...look });

/** A numbered heading inside the text. */
export const heading = (text: string): ParagraphPlan => body(text, { bold: true, keepWithNext: true, before: AFTER });

interface LetterHead {
  readonly campaign: Campaign;
  readonly day: Day;
  readonly number: string;
  readonly subject: string | null;
}

const HALF = 0.4;

/** Issuing body and national heading side by side; `subject` is the "V/v …" of an official letter. */
export function letterHead({ campaign: { office }, day, number, subject }: LetterHead): DocumentTablePlan {
  const center = { align: "center", size: 13 } as const;
  return {
    kind: "table",
    widths: [0.4, 0.6],
    bordered: false,
    headerRows: 0,
    keepTogether: true,
    rows: [
      [
        [
          paragraph(office.superior, { ...center, size: 12 }),
          paragraph(office.name, { ...center, bold: true, size: 12, rule: HALF, after: AFTER }),
          paragraph(number, center),
          ...(subject === null ? [] : [paragraph(subject, { ...center, size: 12 })]),
        ],
        [
          paragraph(NATION, { ...center, bold: true, size: 12 }),
          paragraph(MOTTO, { ...center, bold: true, rule: 0.62, after: AFTER }),
          paragraph(placeAndDate(office.place, day), { ...center, italic: true }),
        ],
      ],
    ],
  };
}

/** Kind of paper and what it is about, with the short line beneath. */
export const letterTitle = (type: string, about: string): readonly ParagraphPlan[] => [
  paragraph(type, { bold: true, align: "center", before: 14, keepWithNext: true }),
  paragraph(about, { bold: true, align: "center", rule: 0.35, after: 12 }),
];

export const addressedTo = (whom: string): ParagraphPlan =>
  paragraph(`Kính gửi: ${whom}`, { align: "center", before: 12, after: 12 });

/** A table with lines; texts only, numbers in `centered` columns. */
export function grid(
  widths: readonly number[],
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  centered: ReadonlySet<number>,
  boldRows: ReadonlySet<number> = new Set(),
): DocumentTablePlan {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const cell = (text: string, column: number, bold: boolean): readonly ParagraphPlan[] => [
    paragraph(text, { size: TABLE, bold, align: centered.has(column) ? "center" : "left" }),
  ];
  return {
    kind: "table",
    widths: widths.map((width) => width / whole),
    bordered: true,
    headerRows: 1,
    keepTogether: false,
    rows: [
      headers.map((text) => [paragraph(text, { size: TABLE, bold: true, align: "center" })]),
      ...rows.map((cells, row) => cells.map((text, column) => cell(text, column, boldRows.has(row)))),
    ],
  };
}

/** Nơi nhận at the left, who signs at the right. */
export function closing(recipients: readonly string[], signature: Signature): DocumentTablePlan {
  const lines = recipients.map((line, index) => `- ${line}${index === recipients.length - 1 ? "." : ";"}`).join("\n");
  const signer = { bold: true, align: "center", size: 14 } as const;
  return {
    kind: "table",
    widths: [0.48, 0.52],
    bordered: false,
    headerRows: 0,
    keepTogether: true,
    rows: [
      [
        recipients.length === 0
          ? []
          : [paragraph("Nơi nhận:", { bold: true, italic: true, size: 12 }), paragraph(lines, { size: 11 })],
        [
          ...signature.lines.map((line) => paragraph(line, signer)),
          paragraph("", { before: SIGN_ROOM }),
          paragraph(signature.name ?? "", signer),
        ],
      ],
    ],
  };
}

/** Two signatures side by side, each above room for a name. */
export function twoSignatures(left: string, right: string): DocumentTablePlan {
  const block = (title: string): readonly ParagraphPlan[] => [
    paragraph(title, { bold: true, align: "center" }),
    paragraph("(Ký, ghi rõ họ tên)", { italic: true, align: "center", size: 12 }),
    paragraph("", { before: SIGN_ROOM }),
  ];
  return {
    kind: "table",
    widths: [0.5, 0.5],
    bordered: false,
    headerRows: 0,
    keepTogether: true,
    rows: [[block(left), block(right)]],
  };
}

/** "Phụ lục I", its title and the paper it comes with, on a page of its own. */
export const annexHead = (number: string, title: string, enclosedWith: string): readonly ParagraphPlan[] => [
  paragraph(`Phụ lục ${number}`, { bold: true, align: "center", pageBreakBefore: true, keepWithNext: true }),
  paragraph(title, { bold: true, align: "center", keepWithNext: true }),
  paragraph(enclosedWith, { italic: true, align: "center", rule: 0.35, after: 12, keepWithNext: true }),
];

export const letter = (name: string, title: string, blocks: DocumentPlan["blocks"]): DocumentPlan => ({
  name,
  title,
  margins: MARGINS,
  landscape: false,
  blocks,
});
