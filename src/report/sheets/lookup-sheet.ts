import type { CellPlan, SheetPlan } from "../../grid/sheet-plan";
import type { LiveWays } from "../figures/live-ways";
import { kindCodeOf, LOOKUP_SHEET, type Lookups } from "../figures/lookups";
import { number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";

const LOOKUP_HEADERS = ["Đơn vị trong sổ", "Mã loại", "Tên loại", "Mẫu tìm danh hiệu"] as const;
const WIDTHS = [40, 14, 30, 60] as const;
const WAY_WIDTH = 24;

/** A hidden sheet of the lists that the register's formulas look into. */
export function lookupSheet({ units, awards }: Lookups, { headers, waysOf, levels }: LiveWays): SheetPlan {
  const all = [...LOOKUP_HEADERS, ...headers];
  const builder = new SheetBuilder({
    name: LOOKUP_SHEET,
    kind: "lookup",
    widths: [...WIDTHS, ...headers.map(() => WAY_WIDTH)],
  });
  all.forEach((header, at) => {
    builder.put(0, at, text(header), STYLES.header);
  });
  const cell = (value: string | undefined): CellPlan | null =>
    value === undefined || value === "" ? null : { value: text(value), style: STYLES.plain };
  const plan = builder.workingPlan({ visibility: "hidden" });
  const rows = Array.from({ length: Math.max(units.length, awards.length, levels.length) }, (_, at) => {
    const [unit, award, level] = [units[at], awards[at], levels[at]];
    return [
      cell(unit?.code),
      cell(unit && kindCodeOf(unit)),
      cell(unit?.kind ?? ""),
      cell(award?.criterion),
      ...waysOf(award?.award).map(cell),
      cell(level?.word),
      level === undefined ? null : { value: number(level.column), style: STYLES.plainNumber },
    ];
  });
  return { ...plan, rows: [...plan.rows, ...rows] };
}
