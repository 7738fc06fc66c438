import {
  BooleanNumber,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Injector,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { ExtraLook } from "./cell-looks";

type CellDrawing = Extract<ICellDataForSheetInterceptor["customRender"], readonly unknown[]>[number];

const BUTTON = 15;

/** The arrow of a table's header, as Excel draws it at the right end of the cell. */
const FILTER_BUTTON: CellDrawing = {
  drawWith: (context, { primaryWithCoord: { startX, startY, endX, endY, isMergedMainCell, mergeInfo } }) => {
    const [left, top, right, bottom] = isMergedMainCell
      ? [mergeInfo.startX, mergeInfo.startY, mergeInfo.endX, mergeInfo.endY]
      : [startX, startY, endX, endY];
    if (right - left < BUTTON * 2 || bottom - top < BUTTON) return;
    const [x, y] = [right - BUTTON - 2, bottom - BUTTON - 2];
    context.save();
    context.fillStyle = "#fff";
    context.strokeStyle = "#a6a6a6";
    context.lineWidth = 1;
    context.fillRect(x, y, BUTTON, BUTTON);
    context.strokeRect(x + 0.5, y + 0.5, BUTTON - 1, BUTTON - 1);
    context.fillStyle = "#444";
    context.beginPath();
    context.moveTo(x + 4, y + 6);
    context.lineTo(x + 11, y + 6);
    context.lineTo(x + 7.5, y + 10);
    context.fill();
    context.restore();
  },
};

function withLook(cell: ICellDataForSheetInterceptor, own: IStyleData, look: ExtraLook): ICellDataForSheetInterceptor {
  const style: IStyleData = {
    ...own,
    ...(look.fill === null ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(look.color === null ? {} : { cl: { rgb: `#${look.color}` } }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
  };
  return {
    ...cell,
    s: style,
    ...(look.filterButton ? { customRender: [...(cell.customRender ?? []), FILTER_BUTTON] } : {}),
  };
}

/**
 * Lets the grid draw cells with the look that tables and conditional formats give them; what it holds stays as it is.
 */
export function drawLooks(
  injector: Injector,
  lookAt: (sheet: string, row: number, column: number) => ExtraLook | null,
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "so-thi-dua-looks",
    effect: InterceptorEffectEnum.Style,
    priority: 20,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const look = lookAt(subUnitId, row, col);
      if (look === null) return next(cell);
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
      return next(withLook(cell ?? {}, own ?? {}, look));
    },
  });
}
