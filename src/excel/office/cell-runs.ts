import { columnLetterOf, parseAddress, rowNumberOf, type ColumnIndex, type RowIndex } from "../../grid/address";

/** Cells of one column, one below the other, that are asked for or written as one range. */
export interface CellRun<T> {
  readonly sheet: string;
  readonly address: string;
  readonly size: number;
  /** Each thing with its place in the range, from 0. */
  readonly items: readonly { readonly at: number; readonly item: T }[];
}

interface Placed<T> {
  readonly item: T;
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** A range is no longer than that, so that what is too large can be cut. */
const LONGEST = 100;

function runOf<T>(placed: readonly Placed<T>[]): readonly CellRun<T>[] {
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const letter = columnLetterOf(first.column);
  return [
    {
      sheet: first.sheet,
      address:
        first.row === last.row
          ? `${letter}${rowNumberOf(first.row)}`
          : `${letter}${rowNumberOf(first.row)}:${letter}${rowNumberOf(last.row)}`,
      size: last.row - first.row + 1,
      items: placed.map(({ item, row }) => ({ at: row - first.row, item })),
    },
  ];
}

const byPlace = <T>(a: Placed<T>, b: Placed<T>): number =>
  a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1;

/** Cells by sheet and column in runs; `gap` is how many other cells may lie between two of one run. */
export function cellRuns<T>(
  items: readonly T[],
  placeOf: (item: T) => { readonly sheet: string; readonly address: string },
  gap = 0,
): readonly CellRun<T>[] {
  const placed = items
    .flatMap((item): readonly Placed<T>[] => {
      const { sheet, address } = placeOf(item);
      const at = parseAddress(address);
      return at === null ? [] : [{ item, sheet, row: at.row, column: at.column }];
    })
    .sort(byPlace);
  const runs: CellRun<T>[] = [];
  let open: Placed<T>[] = [];
  for (const next of placed) {
    const [first, last] = [open[0], open.at(-1)];
    const goesOn =
      first !== undefined &&
      last !== undefined &&
      first.sheet === next.sheet &&
      first.column === next.column &&
      next.row - last.row <= gap + 1 &&
      next.row - first.row < LONGEST;
    if (!goesOn) {
      runs.push(...runOf(open));
      open = [];
    }
    open.push(next);
  }
  return [...runs, ...runOf(open)];
}
