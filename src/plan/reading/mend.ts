import { countBy } from "../../base/count-by";
import { cleanText } from "../../text/clean";
import type { DocumentParagraph, DocumentText } from "../../text/document-text";
import { nfc, squeeze } from "../../text/key";
import { surveyLegacy, type LegacySurvey } from "../../text/legacy";
import { opensItem } from "./item";

/** A paragraph of a plan as it is read: clean, whole, without what the page only repeats. */
export interface PlanParagraph {
  readonly text: string;
  /** Parts of one row of a table, of which the text is the join; empty for a plain paragraph. */
  readonly cells: readonly string[];
  readonly note: boolean;
  /** Blank lines or a page's end stood before it. */
  readonly apart: boolean;
}

/** What a page repeats: its number, alone or after the office's name. */
const PAGE_NUMBER = /^(?:trang\s+)?[-–(]?\s*\d{1,3}\s*(?:[-–)]|(?:\/|of|trên)\s*\d{1,3})?$/iu;
const FOOTER = /^(\S.*?\S)(?:\s{4,}|\t+)(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?$/iu;
/** Marks of bold and italics that text recognition leaves. */
const EMPHASIS = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}/gu;
/** Lines of signs that only divide. */
const DIVIDER = /^[-–—_*=~.•\s]{3,}$/u;
const ENDS = /[.;:!?…]["”»)]*$|\.\/\.?$/u;
const STARTS_LOW = /^["“(]?\p{Ll}/u;

interface Line {
  readonly text: string;
  readonly raw: string;
  readonly note: boolean;
  readonly cells: readonly string[];
  readonly blankBefore: boolean;
}

/** The width at which the lines were broken; null where a line is a paragraph. */
function brokenAt(lines: readonly string[]): number | null {
  const lengths = lines
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < 50 || width > 120) return null;
  const full = lengths.filter((length) => length > width * 0.8).length;
  return full >= lengths.length * 0.15 ? width : null;
}

const capitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase("vi");

/** Whether a line goes on in the next one. */
function goesOn(line: Line, next: Line, width: number | null): boolean {
  if (line.cells.length > 0 || next.cells.length > 0 || line.note !== next.note) return false;
  if (ENDS.test(line.text) || opensItem(next.text)) return false;
  if (capitals(line.text)) return false;
  // A line of a heading or of the list of recipients is short; what goes on after a page is cut in mid-sentence.
  if (STARTS_LOW.test(next.text))
    return line.text.length > 35 || (width !== null && line.raw.trimEnd().length > width * 0.7);
  return width !== null && !next.blankBefore && line.raw.trimEnd().length > width * 0.82 && !capitals(next.text);
}

/** Cells of a row as one line; tables of two columns only place the heading and the signature and stay as they are. */
function rowsAsLines(
  paragraphs: readonly DocumentParagraph[],
): readonly (DocumentParagraph & { readonly cells: readonly string[] })[] {
  const columns = new Map<number, number>();
  for (const { cell } of paragraphs)
    if (cell !== null) columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.column + 1));
  const result: (DocumentParagraph & { readonly cells: readonly string[] })[] = [];
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    const last = result.at(-1);
    if (cell === null || (columns.get(cell.table) ?? 0) < 3) {
      result.push({ ...paragraph, cells: [] });
    } else if (last?.cell?.table === cell.table && last.cell.row === cell.row) {
      const sameCell = last.cell.column === cell.column;
      const cells = sameCell
        ? [...last.cells.slice(0, -1), `${last.cells.at(-1) ?? ""} ${paragraph.text}`]
        : [...last.cells, paragraph.text];
      result[result.length - 1] = {
        ...last,
        cell,
        cells,
        text: cells.filter((text) => text.trim() !== "").join(" | "),
      };
    } else {
      result.push({ ...paragraph, cells: [paragraph.text] });
    }
  }
  return result;
}

/** Lines that stand three times and more, short, in a text of pages: what each page has above or below. */
function runningHeads(lines: readonly string[]): ReadonlySet<string> {
  const counts = countBy(lines, (line) => {
    const head = FOOTER.exec(line)?.[1];
    return head === undefined ? undefined : squeeze(head);
  });
  return new Set([...counts].filter(([head, count]) => count >= 1 && head.length < 60).map(([head]) => head));
}

function cleanLine(text: string, fontName: string, survey: LegacySurvey): string {
  const clean = cleanText(text, fontName, survey).text;
  return clean
    .replace(EMPHASIS, "")
    .replace(/\s+([,;])/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

function linesOf(source: DocumentText): readonly Line[] {
  const survey = surveyLegacy(source.paragraphs.map(({ text, fontName }) => ({ text, fontName })));
  const heads = runningHeads(source.paragraphs.map(({ text }) => nfc(text)));
  const lines: Line[] = [];
  let blankBefore = false;
  for (const { text, label, note, fontName, cells } of rowsAsLines(source.paragraphs)) {
    const raw = nfc(text);
    const head = FOOTER.exec(raw)?.[1];
    const furniture =
      PAGE_NUMBER.test(squeeze(raw)) || DIVIDER.test(raw) || (head !== undefined && heads.has(squeeze(head)));
    const clean = furniture ? "" : cleanLine(label === "" ? raw : `${label} ${raw}`, fontName, survey);
    if (clean === "") {
      blankBefore = true;
      continue;
    }
    lines.push({ text: clean, raw, note, cells: cells.map((cell) => cleanLine(cell, fontName, survey)), blankBefore });
    blankBefore = false;
  }
  return lines;
}

/** The paragraphs of a plan: decoded, composed, lines joined across breaks and pages, page numbers and running heads left out. */
export function mendParagraphs(source: DocumentText): readonly PlanParagraph[] {
  const lines = linesOf(source);
  const width = source.brokenLines ? brokenAt(lines.map(({ raw }) => raw)) : null;
  const paragraphs: PlanParagraph[] = [];
  let open: Line | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (open !== null && last !== undefined && goesOn(open, line, width)) {
      paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else {
      paragraphs.push({ text: line.text, cells: line.cells, note: line.note, apart: line.blankBefore });
    }
    open = line;
  }
  return paragraphs;
}
