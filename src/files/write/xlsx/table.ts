import { rangeOf, rangeText, type CellRange } from "../../../grid/address";
import type { SheetPlan, TablePlan } from "../../../grid/sheet-plan";
import { formulaXml } from "./formula";
import { PlanError } from "./plan-error";
import { columnNameAttribute, NAMESPACES, XML_HEAD, xmlAttribute, xstringAttribute } from "./xml";

/** Excel knows no table without a body: an empty one gets a blank row, as Excel itself would give it. */
const withBody = ({ range, totalsRow }: TablePlan): CellRange =>
  rangeOf(range.top, range.left, Math.max(range.bottom, range.top + (totalsRow ? 2 : 1)), range.right);

/** Column names are the header cells' texts; Excel calls a file damaged where they differ. */
function columnNames(table: TablePlan, sheet: SheetPlan): readonly string[] {
  const header = sheet.rows[table.range.top] ?? [];
  const seen = new Set<string>();
  return header.slice(table.range.left, table.range.right + 1).map((cell, index) => {
    const name = cell?.value.kind === "text" ? cell.value.text : "";
    const key = name.toLowerCase();
    if (name === "" || seen.has(key)) {
      throw new PlanError(
        `Table ${table.name} of sheet “${sheet.name}”: column ${index + 1} needs a header text of its own, not “${name}”.`,
      );
    }
    seen.add(key);
    return name;
  });
}

function columnXml(
  name: string,
  id: number,
  totals: SheetPlan["rows"][number][number] | undefined,
  calculated: string | null,
): string {
  const head = `<tableColumn id="${id}" name="${columnNameAttribute(name)}"`;
  if (totals?.value.kind === "text") return `${head} totalsRowLabel="${xstringAttribute(totals.value.text)}"/>`;
  if (totals?.value.kind === "formula") {
    return `${head} totalsRowFunction="custom"><totalsRowFormula>${formulaXml(totals.value.formula)}</totalsRowFormula></tableColumn>`;
  }
  return calculated === null
    ? `${head}/>`
    : `${head}><calculatedColumnFormula>${formulaXml(calculated)}</calculatedColumnFormula></tableColumn>`;
}

/** The part of a table; `id` is unique in the workbook, from 1. Where there is a totals row, it is the range's last. */
export function tableXml(table: TablePlan, sheet: SheetPlan, id: number): string {
  const names = columnNames(table, sheet);
  const range = withBody(table);
  if (names.length !== range.right - range.left + 1)
    throw new PlanError(`Table ${table.name} of sheet “${sheet.name}” lacks header cells.`);
  const totals = table.totalsRow ? (sheet.rows[range.bottom] ?? []) : [];
  const filtered = rangeOf(range.top, range.left, range.bottom - (table.totalsRow ? 1 : 0), range.right);
  const name = xmlAttribute(table.name);
  return [
    `${XML_HEAD}<table xmlns="${NAMESPACES.main}" id="${id}" name="${name}" displayName="${name}" ref="${rangeText(range)}" ${table.totalsRow ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>`,
    table.showFilter ? `<autoFilter ref="${rangeText(filtered)}"/>` : "",
    `<tableColumns count="${names.length}">${names.map((column, index) => columnXml(column, index + 1, totals[range.left + index], table.calculated?.[index] ?? null)).join("")}</tableColumns>`,
    table.style === null
      ? ""
      : `<tableStyleInfo name="${xmlAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    "</table>",
  ].join("");
}
