import type { Campaign, Signature } from "../../campaign/campaign";
import type { DocumentPlan, DocumentTablePlan, ParagraphPlan, ParagraphStyle, TextRun } from "../../grid/document-plan";
import type { Day } from "../../text/day";
import { headLines } from "../print/head-lines";
import { textWidth } from "../print/text-width";
import { MOTTO, NATION, placeAndDate } from "../sheets/heading";
import { tableWidths } from "./table-widths";

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
  readonly style?: ParagraphStyle;
}

/** Sizes and distances of a letter after NĐ 30/2020. */
const BODY = 14;
const TABLE = 12;
const FIRST_LINE = 10;
const AFTER = 6;
/** Points above and below the text of a cell. */
const IN_CELL = 2;
const SIGN_ROOM = 60;
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** What a person writes by hand or in Word: dots that carry the name of what is missing. */
export const toFill = (label: string, dots = "………"): string => `⟦${label}|${dots}⟧`;
const FILL = /⟦([^|⟧]*)\|([^⟧]*)⟧/u;

function runsOf(text: string, look: Look): readonly TextRun[] {
  const plain = { bold: look.bold ?? false, italic: look.italic ?? false, underline: false, size: look.size ?? BODY };
  const parts = text.split(FILL);
  // Label and dots stand between the texts around them: every third part is a text.
  return parts.flatMap((part, at): readonly TextRun[] => {
    if (at % 3 === 1) return [{ ...plain, text: parts[at + 1] ?? "", fill: part }];
    return at % 3 === 2 || (part === "" && parts.length > 1) ? [] : [{ ...plain, text: part }];
  });
}

export const paragraph = (text: string, look: Look = {}): ParagraphPlan => ({
  kind: "paragraph",
  ...(look.style === undefined ? {} : { style: look.style }),
  runs: runsOf(text, look),
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
  paragraph(text, { style: "body", align: "justify", firstLine: FIRST_LINE, after: AFTER, ...look });

/** A numbered heading inside the text. */
export const heading = (text: string): ParagraphPlan =>
  body(text, { style: "heading", bold: true, keepWithNext: true, before: AFTER });

interface LetterHead {
  readonly campaign: Campaign;
  /** The day of the paper; a draft has none yet. */
  readonly day: Day | null;
  readonly number: string;
  readonly subject: string | null;
  /** Who issues it, where that is not the office itself: a council, the body that decides. */
  readonly issuer?: Issuer;
}

/** First and second line at the left of a letter's head; the first may be missing. */
export interface Issuer {
  readonly superior: string;
  readonly name: string;
  /** "(Dự thảo)": stands under the number. */
  readonly remark?: string;
}

const HALF = 0.4;
const HEAD = 12;
/** Points of the left half of a letter's head. */
const HEAD_ROOM = ((210 - MARGINS.left - MARGINS.right) * 72 * 0.4) / 25.4 - 11;

/** Issuing body and national heading side by side; `subject` is the "V/v …" of an official letter. */
export function letterHead({ campaign: { office }, day, number, subject, issuer }: LetterHead): DocumentTablePlan {
  const { superior, name, remark = "" }: Issuer = issuer ?? { superior: office.superior, name: office.name };
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
          ...(superior === ""
            ? []
            : [paragraph(headLines(superior, HEAD_ROOM, HEAD, false), { ...center, size: HEAD })]),
          paragraph(headLines(name, HEAD_ROOM, HEAD, true), {
            ...center,
            bold: true,
            size: HEAD,
            rule: HALF,
            after: AFTER,
          }),
          paragraph(number, center),
          ...(remark === "" ? [] : [paragraph(remark, { ...center, italic: true, size: 12 })]),
          ...(subject === null ? [] : [paragraph(subject, { ...center, size: 12 })]),
        ],
        [
          paragraph(NATION, { ...center, bold: true, size: 12 }),
          paragraph(MOTTO, { ...center, bold: true, rule: 0.62, after: AFTER }),
          paragraph(day === null ? `${office.place}, ngày      tháng      năm` : placeAndDate(office.place, day), {
            ...center,
            italic: true,
          }),
        ],
      ],
    ],
  };
}

/** "năm 2022" and the last two words of a centred text stay together: no line holds one word alone. */
const unbroken = (text: string): string =>
  text.replace(/năm (?=\d{4})/gu, "năm\u00A0").replace(/ (?=\S+$)/u, (space) => (text.length > 40 ? "\u00A0" : space));

/** Kind of paper and what it is about, with the short line beneath. */
export const letterTitle = (type: string, about: string): readonly ParagraphPlan[] => [
  paragraph(type, { style: "title", bold: true, align: "center", before: 14, keepWithNext: true }),
  paragraph(unbroken(about), { bold: true, align: "center", rule: 0.35, after: 12 }),
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
  const cell = (text: string, column: number, bold: boolean): readonly ParagraphPlan[] => [
    paragraph(text, {
      style: "table",
      size: TABLE,
      bold,
      align: centered.has(column) ? "center" : "left",
      before: IN_CELL,
      after: IN_CELL,
    }),
  ];
  const measured = (text: string, bold: boolean): number => textWidth(text, TABLE, bold);
  return {
    kind: "table",
    widths: tableWidths(widths, headers, rows, measured),
    bordered: true,
    headerRows: 1,
    keepTogether: false,
    rows: [
      headers.map((text) => [
        paragraph(text, { style: "table", size: TABLE, bold: true, align: "center", before: IN_CELL, after: IN_CELL }),
      ]),
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

/** An annex by its name, its title and the paper it comes with, on a page of its own. */
export const annexHead = (name: string, title: string, enclosedWith: string): readonly ParagraphPlan[] => [
  paragraph(name, { bold: true, align: "center", pageBreakBefore: true, keepWithNext: true }),
  paragraph(unbroken(title), { bold: true, align: "center", keepWithNext: true }),
  paragraph(unbroken(enclosedWith), { italic: true, align: "center", rule: 0.35, after: 12, keepWithNext: true }),
];

type Block = DocumentPlan["blocks"][number];

/** A line of dots to write on: beside a signature it is as good as nothing. */
const isToFill = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" &&
  block.runs.some(({ fill }) => fill !== undefined) &&
  block.runs.every(({ fill, text }) => fill !== undefined || /^[\s./]*$/u.test(text));

/** What stands right above a signature goes with it to the next page: no signature stands alone. */
function withKeptSignature(blocks: DocumentPlan["blocks"]): DocumentPlan["blocks"] {
  const signature = (block: Block | undefined): boolean => block?.kind === "table" && !block.bordered;
  return blocks.map((block, at) => {
    const [next, second] = [blocks[at + 1], blocks[at + 2]];
    const signs = at > 0 && (signature(next) || (isToFill(next) && signature(second)));
    return block.kind === "paragraph" && signs ? { ...block, keepWithNext: true } : block;
  });
}

export const documentOf = (name: string, title: string, blocks: DocumentPlan["blocks"]): DocumentPlan => ({
  name,
  title,
  margins: MARGINS,
  landscape: false,
  blocks: withKeptSignature(blocks),
});
