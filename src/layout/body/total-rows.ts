import { isDigits, opensTotal } from "../patterns";
import type { BodyContext, BodyRow } from "./body-context";
import { FEW, type State, verdict, type Verdict } from "./verdicts";

const MAY_TOTAL = /^[\s*+\-–.:]*(?:[ivx]+\.\s*)?(?:t[oổô]|c[oộô]|gr|su)/iu;

/** The wording of a total, which stands where numbers or names do. */
function totalText(context: BodyContext, row: BodyRow): string | null {
  const rightmost = Math.max(context.subjects.at(-1) ?? 0, context.left + 1);
  let seen = 0;
  for (const cell of row.row.cells) {
    if (cell.cell.kind !== "text") continue;
    if (cell.column > rightmost && row.row.cells.length > 2 + numbersIn(row)) return null;
    if (MAY_TOTAL.test(cell.text) && cell.text.length < 200 && opensTotal(cell.text)) return cell.text;
    seen += 1;
    if (seen === 3) return null;
  }
  return null;
}

const numbersIn = (row: BodyRow): number => row.row.cells.filter(({ cell }) => cell.kind === "number").length;

/** Whether the row opens as a total does. */
export const opensTotalSomewhere = (context: BodyContext, row: BodyRow): boolean =>
  !isDigits(row.seq) && totalText(context, row) !== null;

/** A row that counts or sums up the list. */
export function totalVerdict(state: State, row: BodyRow): Verdict | null {
  const total = isDigits(row.seq) ? null : totalText(state.context, row);
  return total === null || (state.signed && row.row.cells.length > FEW) ? null : verdict.total(total);
}
