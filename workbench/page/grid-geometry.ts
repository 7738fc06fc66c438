import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { GridGeometry } from "./charts/chart-layer";

/** The canvas on which the grid draws its cells. */
const CANVAS = "canvas[id^='univer-sheet-main-canvas']";

/** Where the cells of that sheet stand inside the container now; null before the grid is drawn. */
export function gridGeometry(container: HTMLElement, view: FWorksheet): GridGeometry | null {
  const skeleton = view.getSkeleton();
  const canvas = container.querySelector(CANVAS);
  if (skeleton === null || skeleton === undefined || canvas === null) return null;
  const { rowHeightAccumulation, columnWidthAccumulation, rowHeaderWidth, columnHeaderHeight } = skeleton;
  const start =
    (ends: readonly number[]) =>
    (index: number): number =>
      index <= 0 ? 0 : (ends[Math.min(index, ends.length) - 1] ?? 0);
  const [columnStart, rowStart] = [start(columnWidthAccumulation), start(rowHeightAccumulation)];
  const [drawn, outer] = [canvas.getBoundingClientRect(), container.getBoundingClientRect()];
  const zoom = view.getZoom();
  const frozen = view.getFreeze();
  const [firstRow, firstColumn] = [Math.max(0, frozen.startRow), Math.max(0, frozen.startColumn)];
  const [fixedX, fixedY] = [
    columnStart(firstColumn) - columnStart(firstColumn - frozen.xSplit),
    rowStart(firstRow) - rowStart(firstRow - frozen.ySplit),
  ];
  const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = view.getScrollState();
  const [left, top] = [(rowHeaderWidth + fixedX) * zoom, (columnHeaderHeight + fixedY) * zoom];
  return {
    left: drawn.left - outer.left + left,
    top: drawn.top - outer.top + top,
    width: Math.max(0, drawn.width - left),
    height: Math.max(0, drawn.height - top),
    zoom,
    scrolledX: fixedX + columnStart(sheetViewStartColumn) + offsetX,
    scrolledY: fixedY + rowStart(sheetViewStartRow) + offsetY,
    columnStart,
    rowStart,
  };
}

/** Where a cell of that sheet stands in the window; null for one that the grid does not have. */
export function cellBox(container: HTMLElement, view: FWorksheet, row: number, column: number): DOMRect | null {
  const canvas = container.querySelector(CANVAS)?.getBoundingClientRect();
  if (canvas === undefined || row >= view.getMaxRows() || column >= view.getMaxColumns()) return null;
  const cell = view.getRange(row, column).getCellRect();
  return new DOMRect(canvas.left + cell.left, canvas.top + cell.top, cell.width, cell.height);
}
