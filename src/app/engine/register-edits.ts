import { rowNumberOf, type RowNumber } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import type { GridRow } from "../../grid/grid";
import type { CellPlan, SheetPlan } from "../../grid/sheet-plan";
import { fieldOfRegisterHeader, PROVENANCE_HEADERS } from "../../field/headers";
import type { RegisterRecord } from "../../register/register";
import type { FieldId } from "../../field/field";
import { vietnameseDate, type Day } from "../../text/day";
import { squeeze } from "../../text/key";
import type { RegisterEdits, SourceEdit } from "../views/register";

const dateText = (serial: number): string => vietnameseDate(Math.floor(serial) as Day);

function plannedText(cell: CellPlan | null | undefined): string {
  if (cell === null || cell === undefined) return "";
  const { value } = cell;
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "date":
      return dateText(value.serial);
    case "formula":
      return String(value.cached);
    case "blank":
      return "";
  }
}

/** What a cell of the sheet says, told as the plan tells it. */
function shownText(cell: Cell | undefined, planned: CellPlan | null | undefined): string {
  if (cell === undefined || cell.kind === "blank") return "";
  if (cell.kind === "date" || (cell.kind === "number" && planned?.value.kind === "date")) return dateText(cell.value);
  return cell.kind === "number" ? String(cell.value) : cell.text;
}

const headerTexts = (row: GridRow | undefined): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  row?.cells.forEach((cell, at) => {
    if (cell !== undefined) found.set(squeeze(cell.text), at);
  });
  return found;
};

interface Planned {
  readonly plan: SheetPlan;
  readonly rowOf: (record: string) => RowNumber | null;
  readonly records: ReadonlyMap<string, RegisterRecord>;
}

/**
 * Cells of a register's sheet that a person changed since it was planned, as changes of the source cells they came
 * from.
 */
export function registerEdits(
  header: GridRow,
  rows: readonly GridRow[],
  { plan, rowOf, records }: Planned,
): RegisterEdits {
  const actual = headerTexts(header);
  const { file, sheet, row } = PROVENANCE_HEADERS.vi;
  const [fileAt, sheetAt, rowAt] = [file, sheet, row].map((text) => actual.get(text));
  if (fileAt === undefined || sheetAt === undefined || rowAt === undefined) return { edits: [], lost: 0 };
  const columns = (plan.rows[0] ?? []).flatMap(
    (cell, at): readonly { readonly field: FieldId; readonly planned: number; readonly actual: number }[] => {
      const text = plannedText(cell);
      const field = fieldOfRegisterHeader(text);
      const place = actual.get(squeeze(text));
      return field === null || field === "seq" || field === "unit" || place === undefined
        ? []
        : [{ field, planned: at, actual: place }];
    },
  );
  const edits: SourceEdit[] = [];
  let lost = 0;
  for (const { index, cells } of rows) {
    if (rowNumberOf(index) === 1) continue;
    const id = [fileAt, sheetAt, rowAt].map((at) => cells[at]?.text ?? "").join("#");
    const record = records.get(id);
    const place = rowOf(id);
    if (record === undefined || place === null) continue;
    for (const column of columns) {
      const planned = plan.rows[place - 1]?.[column.planned];
      const after = squeeze(shownText(cells[column.actual], planned));
      const before = plannedText(planned);
      if (after === squeeze(before)) continue;
      const letter = record.columns[column.field];
      if (letter === undefined) lost += 1;
      else
        edits.push({
          file: record.source.file,
          sheet: record.source.sheet,
          address: `${letter}${record.source.row}`,
          before,
          after,
        });
    }
  }
  return { edits, lost };
}
