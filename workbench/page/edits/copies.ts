import type { CellRange } from "../../../src/grid/address";
import type { ExcelHost } from "../../host/excel-host";
import { moveFormula } from "../../host/formula/shift";
import { moveCells } from "../../host/move-lines";
import { mustBeOpen, mustBeWritable } from "../../host/objects/context";
import { copyRange } from "../../host/objects/range-actions";
import type { SheetModel } from "../../host/sheet-model";
import { rangeIn, type Params } from "./grid-params";

/** Marks what the grid itself put on the clipboard. */
const OWN_COPY = /data-copy-id=/;

/** Copying and filling as Excel does it: formulas stay formulas. The grid has only what they give. */
export class Copies {
  private source: { readonly sheet: string; readonly range: CellRange; readonly cut: boolean } | null = null;

  constructor(private readonly host: ExcelHost) {}

  /** Remembers what is on its way to the clipboard. */
  take(cut: boolean): void {
    const { selection } = this.host.workbook;
    this.source = selection === null ? null : { ...selection, cut };
  }

  /** The job of pasting what was taken at the selection; null where something else is pasted. */
  paste(params: Params): (() => void) | null {
    const { source, host } = this;
    const { selection } = host.workbook;
    if (source === null || selection === null || !OWN_COPY.test(String(params["htmlContent"]))) return null;
    const [from, to] = [host.workbook.findSheet(source.sheet), host.workbook.findSheet(selection.sheet)];
    if (from === undefined || to === undefined) return null;
    return () => {
      if (source.cut) {
        mustBeOpen(from);
        mustBeOpen(to);
        moveCells(
          host.workbook,
          { sheet: from, range: source.range },
          { sheet: to, top: selection.range.top, left: selection.range.left },
        );
        this.source = null;
        for (const sheet of [from, to])
          host.workbook.tell({
            type: "cells",
            sheet: sheet.id,
            range: sheet === from ? source.range : selection.range,
            author: "person",
            change: "RangeEdited",
          });
      } else
        copyRange({ host: host.context, sheet: to, areas: [selection.range] }, [
          { host: host.context, sheet: from, areas: [source.range] },
        ]);
      host.workbook.tell({ type: "restored", sheet: to.id });
    };
  }

  /** The job of filling from formulas; null where there are none, which the grid does better. */
  fill(sheet: SheetModel, params: Params): (() => void) | null {
    const [from, to] = [rangeIn(params["sourceRange"]), rangeIn(params["targetRange"])];
    if (from === null || to === null) return null;
    const formulas: string[] = [];
    sheet.eachCell(from, (_row, _column, { formula }) => {
      if (formula !== null) formulas.push(formula);
    });
    return formulas.length > 0
      ? () => {
          this.repeat(sheet, from, to);
        }
      : null;
  }

  private repeat(sheet: SheetModel, from: CellRange, to: CellRange): void {
    mustBeWritable(sheet, to);
    const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
    const within = (value: number, size: number): number => ((value % size) + size) % size;
    for (let row: number = to.top; row <= to.bottom; row += 1) {
      for (let column: number = to.left; column <= to.right; column += 1) {
        const [sourceRow, sourceColumn] = [
          from.top + within(row - from.top, height),
          from.left + within(column - from.left, width),
        ];
        if (row === sourceRow && column === sourceColumn) continue;
        const { value, formula, style } = sheet.cell(sourceRow, sourceColumn);
        sheet.put(row, column, {
          value,
          style,
          formula: formula === null ? null : moveFormula(formula, row - sourceRow, column - sourceColumn),
        });
      }
    }
    this.host.workbook.tell({ type: "cells", sheet: sheet.id, range: to, author: "person", change: "RangeEdited" });
  }
}
