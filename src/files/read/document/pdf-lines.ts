/** A run of letters on a page; the origin is below on the left. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Segment {
  text: string;
  readonly x: number;
  end: number;
}
interface Line {
  readonly height: number;
  readonly segments: Segment[];
}

/** Runs of one line may stand a little above or below one another. */
const SAME_LINE = 0.5;
/** A gap this wide, in heights of letters, parts two columns; a smaller one is a space between words. */
const COLUMN_GAP = 2.8;
const WORD_GAP = 0.12;

/** Adds a run to a line: to its last piece, or as a piece of another column. */
function addRun({ segments, height }: Line, { text, x, width }: PdfRun): void {
  const last = segments.at(-1);
  const size = Math.max(height, 1);
  const gap = last === undefined ? 0 : x - last.end;
  if (last === undefined || gap > size * COLUMN_GAP) {
    segments.push({ text, x, end: x + width });
    return;
  }
  last.text += gap > size * WORD_GAP && !last.text.endsWith(" ") && !text.startsWith(" ") ? ` ${text}` : text;
  last.end = Math.max(last.end, x + width);
}

/** The runs by line, from the top; within a line they are read from the left, however a little higher one stands. */
function linesOf(runs: readonly PdfRun[]): readonly Line[] {
  const lines: [PdfRun, ...PdfRun[]][] = [];
  const sorted = runs.filter(({ text }) => text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  for (const run of sorted) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line[0].y - run.y) <= Math.max(line[0].height, run.height) * SAME_LINE)
      line.push(run);
    else lines.push([run]);
  }
  return lines.map((own): Line => {
    const line: Line = { height: own[0].height, segments: [] };
    for (const run of own.sort((a, b) => a.x - b.x)) addRun(line, run);
    return line;
  });
}

/** Where the columns of a line part; null for a line of one piece. */
const splitOf = ({ segments }: Line): number | null => {
  const [left, right] = segments;
  return segments.length === 2 && left !== undefined && right !== undefined ? (left.end + right.x) / 2 : null;
};

const fits = ({ segments }: Line, split: number): boolean =>
  segments.every(({ x, end }) => end <= split + 2 || x >= split - 2);

/**
 * The lines of a page as they are read: a heading or a signature set in two columns is read column by column, the left
 * one first.
 */
export function pageLines(runs: readonly PdfRun[]): readonly string[] {
  const lines = linesOf(runs.map((run) => run));
  const texts: string[] = [];
  for (let at = 0; at < lines.length;) {
    const first = lines[at];
    if (first === undefined) break;
    const split = splitOf(first);
    let end = at + 1;
    if (split !== null) {
      for (let next = lines[end]; next !== undefined && fits(next, split); next = lines[end]) end += 1;
    }
    const block = lines.slice(at, end).flatMap(({ segments }) => segments);
    const columns =
      split === null ? [block] : [block.filter(({ x }) => x < split), block.filter(({ x }) => x >= split)];
    for (const column of columns)
      texts.push(...(split === null ? [column.map(({ text }) => text).join(" ")] : column.map(({ text }) => text)));
    at = end;
  }
  return texts;
}
