import type { CellRange } from "../../src/grid/address";
import type { CellStyle } from "../../src/grid/cell";
import { moveFormula } from "../host/formula/shift";
import type { HostContext } from "../host/objects/context";
import type { SheetModel } from "../host/sheet-model";
import type { TableModel } from "../host/sheet-parts";

/** What a cell shows beyond its own look: by a table's style, by conditional formats. */
export interface ExtraLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly filterButton: boolean;
}

const NONE: ExtraLook = { fill: null, color: null, bold: false, filterButton: false };

/** Black and the six accents of Office, each with the tint of its bands: a style's number counts through them. */
const ACCENTS = [
  ["000000", "D9D9D9"],
  ["4472C4", "D9E2F3"],
  ["ED7D31", "FBE4D5"],
  ["A5A5A5", "EDEDED"],
  ["FFC000", "FFF2CC"],
  ["5B9BD5", "DEEAF6"],
  ["70AD47", "E2EFD9"],
] as const;
const WHITE = "FFFFFF";

const holds = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

function tableLook(table: TableModel, row: number, own: CellStyle): ExtraLook {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  const isHeader = row === table.range.top;
  const filterButton = isHeader && table.showFilter;
  if (match === null) return { ...NONE, filterButton };
  const [accent, tint] = ACCENTS[(Number(match[2]) - 1) % ACCENTS.length] ?? ACCENTS[0];
  if (isHeader) {
    const filled = match[1] !== "Light";
    return {
      fill: own.fill ?? (filled ? accent : null),
      color: own.font.color ?? (filled && own.fill === null ? WHITE : null),
      bold: true,
      filterButton,
    };
  }
  if (table.showTotals && row === table.range.bottom) return { ...NONE, bold: true };
  return (row - table.range.top) % 2 === 1 ? { ...NONE, fill: own.fill ?? tint } : NONE;
}

/** Finds the looks of cells when they are drawn; what was found holds until the workbook changes. */
export class CellLooks {
  private generation = -1;
  private readonly known = new Map<SheetModel, Map<string, ExtraLook | null>>();

  constructor(private readonly host: HostContext) {}

  /** Null where the cell shows nothing but its own look. */
  at(sheet: SheetModel, row: number, column: number): ExtraLook | null {
    if (sheet.tables.length === 0 && sheet.conditionalFormats.length === 0) return null;
    if (this.generation !== this.host.workbook.generation) {
      this.generation = this.host.workbook.generation;
      this.known.clear();
    }
    let looks = this.known.get(sheet);
    if (looks === undefined) this.known.set(sheet, (looks = new Map<string, ExtraLook | null>()));
    const key = `${row}:${column}`;
    const before = looks.get(key);
    if (before !== undefined) return before;
    const look = this.find(sheet, row, column);
    looks.set(key, look);
    return look;
  }

  private find(sheet: SheetModel, row: number, column: number): ExtraLook | null {
    const table = sheet.tables.find(({ range }) => holds(range, row, column));
    let look = table === undefined ? NONE : tableLook(table, row, sheet.cell(row, column).style);
    for (const { range, formula, fill, color, bold } of sheet.conditionalFormats) {
      if (!holds(range, row, column)) continue;
      if (!this.host.evaluator.holdsAt(moveFormula(formula, row - range.top, column - range.left), sheet, row, column))
        continue;
      look = { ...look, fill: fill ?? look.fill, color: color ?? look.color, bold: bold || look.bold };
    }
    return look === NONE ? null : look;
  }
}
