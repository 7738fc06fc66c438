import type * as Docx from "docx";
import type { DocumentPlan, DocumentTablePlan, ParagraphPlan, TextRun } from "../../../grid/document-plan";
import { contentControl } from "./content-control";
import { LOOKS, type NamedLook } from "./paragraph-looks";
import { fitForXml } from "../xlsx/xml";

/** Twentieths of a point, Word's unit of length. */
const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
const HALF_POINTS = 2;
const A4 = { width: 11_906, height: 16_838 };
/** Word's room at both sides of a cell's text. */
const CELL_ROOM = 108;
const PROGRAM = "Sổ Thi đua";
const FONT = "Times New Roman";
const LANGUAGE = "vi-VN";
/** Body and page number, as the decree on administrative documents has them. */
const BODY_SIZE = 14;
const PAGE_NUMBER_SIZE = 13;
const HEADER_DISTANCE = 10;
/** Height of the nearly empty paragraph that carries a short line. */
const RULE_HEIGHT = 60;

const alignmentOf = (
  library: Library,
  align: ParagraphPlan["align"],
): (typeof Docx.AlignmentType)["LEFT" | "CENTER" | "RIGHT" | "JUSTIFIED"] =>
  ({
    left: library.AlignmentType.LEFT,
    center: library.AlignmentType.CENTER,
    right: library.AlignmentType.RIGHT,
    justify: library.AlignmentType.JUSTIFIED,
  })[align];

const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MILLIMETRE);

/** The library is loaded only when a letter is written. */
type Library = typeof Docx;

/** No line ends between a number and its "%". */
const unbrokenPercents = (text: string): string => text.replace(/(?<=\d) (?=%)/gu, "\u00A0");

/** What a run has of its own besides the look of its paragraph. */
const runOf = (library: Library, run: TextRun, look: NamedLook | null): readonly (Docx.TextRun | Docx.SimpleField)[] =>
  unbrokenPercents(fitForXml(run.text))
    .split("\n")
    .map((text, line) => {
      const options: Docx.IRunOptions = {
        text,
        ...(line > 0 ? { break: 1 } : {}),
        ...(run.bold === look?.bold ? {} : { bold: run.bold }),
        ...(run.italic === look?.italic ? {} : { italics: run.italic }),
        ...(run.underline ? { underline: { type: library.UnderlineType.SINGLE } } : {}),
        ...(run.size === look?.size ? {} : { size: Math.round(run.size * HALF_POINTS) }),
      };
      if (run.merge !== undefined) return new library.SimpleField(` MERGEFIELD "${fitForXml(run.merge)}" `, text);
      const made = new library.TextRun(options);
      return run.fill === undefined ? made : contentControl(library, fitForXml(run.fill), made);
    });

const isSpacedAs = (
  { before, after }: ParagraphPlan,
  look: { readonly before: number; readonly after: number } | null,
): boolean => look !== null && before === look.before && after === look.after;

/** The paragraph, and below it its short line: Word has no such thing, so a thin paragraph carries it as a border. */
function paragraphsOf(library: Library, plan: ParagraphPlan, width: number, keep: boolean): readonly Docx.Paragraph[] {
  const { rule } = plan;
  const look = plan.style === undefined ? null : LOOKS[plan.style];
  const after = Math.round(plan.after * TWIPS_PER_POINT);
  const text = new library.Paragraph({
    ...(look === null ? {} : { style: look.id }),
    children: plan.runs.flatMap((run) => runOf(library, run, look)),
    ...(plan.align === look?.align ? {} : { alignment: alignmentOf(library, plan.align) }),
    ...(plan.firstLine === (look?.firstLine ?? 0) ? {} : { indent: { firstLine: twips(plan.firstLine) } }),
    ...(rule === null && isSpacedAs(plan, look)
      ? {}
      : { spacing: { before: Math.round(plan.before * TWIPS_PER_POINT), after: rule === null ? after : 0 } }),
    keepNext: keep || plan.keepWithNext || rule !== null,
    keepLines: keep || plan.keepWithNext,
    pageBreakBefore: plan.pageBreakBefore,
  });
  if (rule === null) return [text];
  const side = Math.round((width * (1 - rule)) / 2);
  const line = new library.Paragraph({
    children: [new library.TextRun({ text: "", size: 2 })],
    border: { top: { style: library.BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 20, after, line: RULE_HEIGHT, lineRule: library.LineRuleType.EXACT },
    keepNext: keep || plan.keepWithNext,
  });
  return [text, line];
}

const emptyParagraph = (library: Library): Docx.Paragraph => new library.Paragraph({ children: [] });

function tableOf(library: Library, plan: DocumentTablePlan, width: number): Docx.Table {
  const widths = plan.widths.map((share) => Math.round(share * width));
  const line = {
    style: plan.bordered ? library.BorderStyle.SINGLE : library.BorderStyle.NONE,
    size: plan.bordered ? 4 : 0,
    color: plan.bordered ? "000000" : "auto",
  };
  const rows = plan.rows.map((cells, index) => {
    // Rows hold on to the next one, so that the last row ends the chain.
    const keep = plan.keepTogether && index < plan.rows.length - 1;
    return new library.TableRow({
      cantSplit: true,
      tableHeader: index < plan.headerRows,
      children: cells.map((paragraphs, column) => {
        const cellWidth = widths[column] ?? 0;
        const children = paragraphs.flatMap((paragraph) =>
          paragraphsOf(library, paragraph, cellWidth - 2 * CELL_ROOM, keep),
        );
        return new library.TableCell({
          width: { size: cellWidth, type: library.WidthType.DXA },
          verticalAlign: plan.bordered ? library.VerticalAlignTable.CENTER : library.VerticalAlignTable.TOP,
          children: children.length === 0 ? [emptyParagraph(library)] : children,
        });
      }),
    });
  });
  return new library.Table({
    rows,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: library.WidthType.DXA },
    columnWidths: widths,
    layout: library.TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  });
}

function childrenOf(
  library: Library,
  { blocks }: DocumentPlan,
  width: number,
): readonly (Docx.Paragraph | Docx.Table)[] {
  const children: (Docx.Paragraph | Docx.Table)[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "paragraph") children.push(...paragraphsOf(library, block, width, false));
    else if (block.rows.length > 0) {
      children.push(tableOf(library, block, width));
      // Word joins tables that touch each other, and wants a paragraph after the last one.
      if (blocks[index + 1]?.kind !== "paragraph") children.push(emptyParagraph(library));
    }
  }
  return children;
}

const pageNumber = (library: Library): Docx.Header =>
  new library.Header({
    children: [
      new library.Paragraph({
        alignment: library.AlignmentType.CENTER,
        children: [
          new library.TextRun({ children: [library.PageNumber.CURRENT], size: PAGE_NUMBER_SIZE * HALF_POINTS }),
        ],
      }),
    ],
  });

/**
 * A .docx file of the plan: A4, Times New Roman, Vietnamese as language, page numbers centred at the top from the
 * second page on. Control characters in texts are left out.
 */
export async function writeDocument(plan: DocumentPlan): Promise<Uint8Array> {
  const library = await import("docx");
  const { top, right, bottom, left } = plan.margins;
  const width = (plan.landscape ? A4.height : A4.width) - twips(left) - twips(right);
  const document = new library.Document({
    title: fitForXml(plan.title),
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY_SIZE * HALF_POINTS, language: { value: LANGUAGE, eastAsia: LANGUAGE } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
      paragraphStyles: Object.values(LOOKS).map((look) => ({
        id: look.id,
        name: look.name,
        basedOn: "Normal",
        next: look.id,
        quickFormat: true,
        run: { size: Math.round(look.size * HALF_POINTS), bold: look.bold, italics: look.italic },
        paragraph: {
          alignment: alignmentOf(library, look.align),
          indent: { firstLine: twips(look.firstLine) },
          spacing: {
            before: Math.round(look.before * TWIPS_PER_POINT),
            after: Math.round(look.after * TWIPS_PER_POINT),
          },
          ...(look.outline ? { outlineLevel: 0 } : {}),
        },
      })),
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              ...A4,
              orientation: plan.landscape ? library.PageOrientation.LANDSCAPE : library.PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(top),
              right: twips(right),
              bottom: twips(bottom),
              left: twips(left),
              header: twips(HEADER_DISTANCE),
              footer: twips(HEADER_DISTANCE),
            },
          },
        },
        headers: { default: pageNumber(library), first: new library.Header({ children: [emptyParagraph(library)] }) },
        children: [...childrenOf(library, plan, width)],
      },
    ],
  });
  return new Uint8Array(await library.Packer.toArrayBuffer(document));
}
