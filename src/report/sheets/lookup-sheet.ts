import type { CellPlan, SheetPlan } from "../../grid/sheet-plan";
import { kindCodeOf, LOOKUP_SHEET, type Lookups } from "../figures/lookups";
import { text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";

const LOOKUP_HEADERS = ["Đơn vị trong sổ", "Mã loại", "Tên loại", "Mẫu tìm danh hiệu"] as const;
const WIDTHS = [40, 14, 30, 60] as const;

/** A hidden sheet of the lists that the register's formulas look into. */
export function lookupSheet({ units, awards }: Lookups): SheetPlan {
  const builder = new SheetBuilder({ name: LOOKUP_SHEET, kind: "lookup", widths: WIDTHS });
  LOOKUP_HEADERS.forEach((header, at) => {
    builder.put(0, at, text(header), STYLES.header);
  });
  const cell = (value: string | undefined): CellPlan | null =>
    value === undefined || value === "" ? null : { value: text(value), style: STYLES.plain };
  const plan = builder.workingPlan({ visibility: "hidden" });
  const rows = Array.from({ length: Math.max(units.length, awards.length) }, (_, at) => {
    const unit = units[at];
    return [cell(unit?.code), cell(unit && kindCodeOf(unit)), cell(unit?.kind ?? ""), cell(awards[at])];
  });
  return { ...plan, rows: [...plan.rows, ...rows] };
}
