import type { CellStyle } from "../../src/grid/cell";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";

type PackedCell = Omit<CellPlan, "style"> & { readonly style: number };
type PackedSheet = Omit<SheetPlan, "rows" | "rowHeights" | "fittedHeights" | "hiddenRows"> & {
  readonly rows: readonly (readonly (PackedCell | null)[])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly fittedHeights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
};
interface Packed {
  readonly styles: readonly CellStyle[];
  readonly plan: Omit<WorkbookPlan, "sheets">;
  readonly sheets: readonly PackedSheet[];
}

/** A plan as a text that travels into a page; every look stands in it once. */
export function planText({ sheets, ...plan }: WorkbookPlan): string {
  const numbers = new Map<string, number>();
  const styles: CellStyle[] = [];
  const numberOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, styles.length);
    styles.push(style);
    return styles.length - 1;
  };
  const packed = sheets.map((sheet): PackedSheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === null ? null : { ...cell, style: numberOf(cell.style) }))),
    rowHeights: [...sheet.rowHeights],
    fittedHeights: [...(sheet.fittedHeights ?? [])],
    hiddenRows: [...sheet.hiddenRows],
  }));
  const whole: Packed = { styles, plan, sheets: packed };
  return JSON.stringify(whole);
}

/** The plan that such a text holds. */
export function planFrom(text: string): WorkbookPlan {
  const { styles, plan, sheets } = JSON.parse(text) as Packed;
  const styleOf = (number: number): CellStyle => {
    const style = styles[number];
    if (style === undefined) throw new Error(`no look ${String(number)}`);
    return style;
  };
  return {
    ...plan,
    sheets: sheets.map((sheet): SheetPlan => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (cell === null ? null : { ...cell, style: styleOf(cell.style) })),
      ),
      rowHeights: new Map(sheet.rowHeights),
      fittedHeights: new Map(sheet.fittedHeights),
      hiddenRows: new Set(sheet.hiddenRows),
    })),
  };
}
