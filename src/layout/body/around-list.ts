import { readOrdinal } from "../../text/ordinal";
import { isDigits, isExampleWord, isSignerTitle, isSigning, opensExample, opensNote } from "../patterns";
import { bodyRow, type BodyContext, type BodyRow } from "./body-context";
import { isHeading } from "./headings";
import { FEW, type State, verdict, type Verdict } from "./verdicts";

const MAY_EXAMPLE = /^[\s("'[*]*[vtedm]/i;

/** What stands beside the table is of another's matter, unless the numbers start anew below. */
const isExampleBeside = (context: BodyContext, row: BodyRow): boolean => {
  const next = row.index + 1 < context.to ? bodyRow(context, row.index + 1) : null;
  return next !== null && isDigits(row.seq) && next.seq === row.seq;
};

function exampleText(context: BodyContext, row: BodyRow): string | null {
  const beside = row.outside > 0 && row.outside < row.row.cells.length && !isExampleBeside(context, row);
  const cells = beside
    ? row.row.cells.filter(({ column }) => column >= context.left && column <= context.right)
    : row.row.cells;
  const last = cells.at(-1);
  for (let at = 0; at < Math.min(cells.length, 3) + 1; at += 1) {
    const cell = at < Math.min(cells.length, 3) ? cells[at] : last;
    if (cell?.cell.kind !== "text" || cell.text.length > 80 || !MAY_EXAMPLE.test(cell.text)) continue;
    if (opensExample(cell.text)) return cell.text;
    if (cell.text.length < 20 && (at === 0 || cell === last) && isExampleWord(cell.text)) return cell.text;
  }
  return null;
}

const isItalic = (row: BodyRow): boolean => row.row.cells.every((cell) => cell.cell.style.font.italic);

/** A row that shows how to fill in, or one after it. */
export function exampleVerdict(state: State, row: BodyRow): Verdict | null {
  const text = exampleText(state.context, row);
  if (text !== null) {
    state.examples = row.row.cells.length === 1;
    return verdict.example(text);
  }
  if (state.examples && isItalic(row)) return verdict.example(row.subject);
  state.examples = false;
  return null;
}

const textIn = (row: BodyRow, test: (text: string) => boolean): string | null =>
  row.row.cells.find((cell) => cell.cell.kind === "text" && cell.text.length < LONGEST_SIGNING && test(cell.text))
    ?.text ?? null;

const LONGEST_SIGNING = 90;

/** A remark that goes on: "- Danh sách đã được niêm yết". */
const BULLET = /^[-–—+•*]\s*\p{L}/u;

/** Below the list: notes and signatures. Null where the row may still belong to the list. */
export function tailVerdict(state: State, row: BodyRow): Verdict | null {
  if (isDigits(row.seq) && row.subject !== "") return null;
  const few = row.row.cells.length <= FEW;
  const signing = few ? textIn(row, isSigning) : null;
  if (signing !== null) return sign(state, signing);
  if (row.index <= state.lastStrong) return null;
  const { text } = row.first;
  if (state.noted && row.row.count === 1 && BULLET.test(text)) return verdict.note(text);
  const mayHead = opensNote(text) || readOrdinal(text) !== null || isHeading(text);
  const title = few && !mayHead ? textIn(row, isSignerTitle) : null;
  if (title !== null) return sign(state, title);
  if (!state.signed) return null;
  return opensNote(text) ? verdict.note(text) : verdict.signature(text);
}

function sign(state: State, text: string): Verdict {
  state.signed = true;
  return verdict.signature(text);
}
