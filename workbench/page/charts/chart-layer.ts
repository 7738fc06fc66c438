import { parseReference } from "../../host/formula/parse-reference";
import type { HostContext } from "../../host/objects/context";
import type { SheetModel } from "../../host/sheet-model";
import type { ChartModel } from "../../host/sheet-parts";
import { drawnChart } from "./chart-data";
import { chartSvg } from "./chart-svg";

/** Where the grid stands on the page and how its cells lie, in pixels. */
export interface GridGeometry {
  /** Of the cells' part of the grid, inside the layer's parent; headers left out. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** What of the sheet is scrolled away, at zoom 1. */
  readonly scrolledX: number;
  readonly scrolledY: number;
  /** Where a column or row begins, at zoom 1. */
  readonly columnStart: (column: number) => number;
  readonly rowStart: (row: number) => number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 4 / 3;

function boxOf(chart: ChartModel, geometry: GridGeometry): Box {
  const from = chart.from === null ? null : (parseReference(chart.from)?.range ?? null);
  const to = chart.to === null ? null : (parseReference(chart.to)?.range ?? null);
  const x = from === null ? chart.left * PIXELS_PER_POINT : geometry.columnStart(from.left);
  const y = from === null ? chart.top * PIXELS_PER_POINT : geometry.rowStart(from.top);
  return {
    x,
    y,
    width: to === null ? chart.width * PIXELS_PER_POINT : geometry.columnStart(to.right + 1) - x,
    height: to === null ? chart.height * PIXELS_PER_POINT : geometry.rowStart(to.bottom + 1) - y,
  };
}

/** The charts of the sheet on screen, drawn over the grid at their cells. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly frames = new Map<string, { readonly frame: HTMLElement; drawn: string }>();
  private sheet: SheetModel | null = null;

  constructor(container: HTMLElement) {
    this.layer.id = "charts";
    container.append(this.layer);
  }

  /** Puts the charts of that sheet where their cells are now, and draws those anew whose figures or size changed. */
  show(host: HostContext, sheet: SheetModel, geometry: GridGeometry | null): void {
    if (this.sheet !== sheet) this.clear();
    this.sheet = sheet;
    this.layer.hidden = geometry === null || sheet.charts.length === 0;
    for (const [id, { frame }] of this.frames) {
      if (sheet.charts.some((chart) => chart.id === id)) continue;
      frame.remove();
      this.frames.delete(id);
    }
    if (geometry === null || sheet.charts.length === 0) return;
    const { left, top, width, height, zoom, scrolledX, scrolledY } = geometry;
    Object.assign(this.layer.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    for (const chart of sheet.charts) {
      const box = boxOf(chart, geometry);
      const shown = this.frameOf(chart);
      shown.frame.style.transform = `translate(${(box.x - scrolledX) * zoom}px, ${(box.y - scrolledY) * zoom}px) scale(${zoom})`;
      const [wide, high] = [Math.max(40, box.width), Math.max(40, box.height)];
      const svg = chartSvg(drawnChart(host, sheet, chart), wide, high, `fill-${chart.id.replace(/\W/g, "")}`);
      if (svg === shown.drawn) continue;
      shown.drawn = svg;
      shown.frame.innerHTML = svg;
    }
  }

  private frameOf(chart: ChartModel): { readonly frame: HTMLElement; drawn: string } {
    const known = this.frames.get(chart.id);
    if (known !== undefined) return known;
    const made = { frame: document.createElement("div"), drawn: "" };
    this.frames.set(chart.id, made);
    this.layer.append(made.frame);
    return made;
  }

  private clear(): void {
    this.frames.clear();
    this.layer.replaceChildren();
  }
}
