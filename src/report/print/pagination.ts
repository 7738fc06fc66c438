import type { PagePlan } from "../../grid/sheet-plan";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const SIZES = { a4: { short: 210, long: 297 }, a3: { short: 297, long: 420 } } as const;
/** Printers and programs differ by a little; our breaks come before theirs. */
const FILL = 0.97;
/** Print that much smaller is read as well. */
const SMALLEST = 0.87;

/** Width and height in points that a page leaves for the sheet. */
export function printable({ paper, orientation, margins }: PagePlan): {
  readonly width: number;
  readonly height: number;
} {
  const { short, long } = SIZES[paper];
  const [across, down] = orientation === "portrait" ? [short, long] : [long, short];
  return {
    width: (across - margins.left - margins.right) * POINTS_PER_MILLIMETRE,
    height: (down - margins.top - margins.bottom) * POINTS_PER_MILLIMETRE,
  };
}

interface Pages {
  /** Points, by row index. */
  readonly heights: readonly number[];
  /** Width of all columns in points. */
  readonly width: number;
  /** Rows that must stand on the page of the row after them. */
  readonly keepWithNext: ReadonlySet<number>;
  /** Rows that begin a new page in any case. */
  readonly breaks: ReadonlySet<number>;
  readonly page: PagePlan;
}

/** The last row of the block that begins with a row, and the block's height. */
function blockFrom(
  row: number,
  { heights, keepWithNext, breaks }: Pages,
): { readonly end: number; readonly height: number } {
  let end = row;
  let height = heights[row] ?? 0;
  while (keepWithNext.has(end) && end + 1 < heights.length && !breaks.has(end + 1)) {
    end += 1;
    height += heights[end] ?? 0;
  }
  return { end, height };
}

function repeatedHeight({ heights, page: { titleRows } }: Pages): number {
  if (titleRows === null) return 0;
  return heights.slice(titleRows.from, titleRows.to + 1).reduce((sum, height) => sum + height, 0);
}

/** Points of rows that fill a page whose columns are that wide altogether. */
function roomDown(page: PagePlan, width: number): number {
  const room = printable(page);
  const scale = page.fitToWidth ? Math.min(1, room.width / width) : 1;
  return (room.height / scale) * FILL;
}

/** Whether all of it is a little more than one page, so that it may be printed a little smaller instead of torn. */
export function fitsShrunk({ heights, width, breaks, page }: Omit<Pages, "keepWithNext">): boolean {
  const height = heights.reduce((sum, each) => sum + each, 0);
  const full = roomDown(page, width);
  return breaks.size === 0 && height > full && height * SMALLEST <= full;
}

/**
 * A page of one row, because a higher block follows it, gets the last row of the page before as well, where that one
 * has rows to spare and fits into the room in points.
 */
function withCompany(found: number[], end: number, room: number, { heights, keepWithNext, breaks }: Pages): void {
  const start = found.at(-1);
  if (start === undefined || end - start !== 1 || breaks.has(start)) return;
  const before = found.at(-2) ?? 0;
  const moved = start - 1;
  if (moved - before < 2 || keepWithNext.has(moved - 1) || (heights[moved] ?? 0) > room) return;
  found.splice(-1, 1, moved);
}

/**
 * The rows that begin a new page, chosen so that what belongs together stays together: a signature never stands alone.
 */
export function pageBreaks(pages: Pages): readonly number[] {
  const { heights, width, breaks, page } = pages;
  const full = roomDown(page, width);
  const repeated = repeatedHeight(pages);
  const titlesEnd = page.titleRows?.to ?? heights.length;
  const found: number[] = [];
  let used = 0;
  for (let row = 0; row < heights.length;) {
    const { end, height } = blockFrom(row, pages);
    const forced = row > 0 && breaks.has(row);
    if (forced || (used > 0 && used + height > full)) {
      withCompany(found, row, full - used, pages);
      found.push(row);
      used = row > titlesEnd ? repeated : 0;
    }
    used += height;
    // What is higher than a page runs on by itself.
    while (used > full) used -= full;
    row = end + 1;
  }
  return found;
}
