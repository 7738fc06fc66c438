import { addTo } from "../../base/group-by";
import type { Grid } from "../../grid/grid";

/** Cells covered by merged areas of several rows → the row that holds their value. Only inside the given rows. */
export interface VerticalMerges {
  /** The row whose cell fills this one; null where it is not covered. */
  readonly topOf: (row: number, column: number) => number | null;
}

interface Area {
  readonly top: number;
  readonly bottom: number;
}

/** Index of merged areas by column. A cell is looked for by halves: areas of a sheet do not overlap. */
export function verticalMerges(grid: Grid): VerticalMerges {
  const byColumn = new Map<number, Area[]>();
  for (const { top, bottom, left } of grid.merges) {
    if (bottom === top) continue;
    addTo(byColumn, left, { top, bottom });
  }
  for (const areas of byColumn.values()) areas.sort((a, b) => a.top - b.top);
  return {
    topOf(row, column) {
      const areas = byColumn.get(column);
      if (areas === undefined) return null;
      let low = 0;
      let high = areas.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const area = areas[middle];
        if (area === undefined) return null;
        if (row < area.top) high = middle - 1;
        else if (row > area.bottom) low = middle + 1;
        else return row === area.top ? null : area.top;
      }
      return null;
    },
  };
}
