/** A cell that one action changed. */
export interface ChangedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
  /** Formula or constant, and number format, as they were. */
  readonly formula: string | number | boolean;
  readonly numberFormat: string;
  readonly after: string;
}

/**
 * The changed cells of one sheet, in the order of the properties of a `ChangedCell`: many thousands are kept in a small
 * text.
 */
export interface PackedCells {
  readonly sheetId: string;
  readonly sheet: string;
  readonly cells: readonly (readonly [
    address: string,
    formula: ChangedCell["formula"],
    numberFormat: string,
    after: string,
  ])[];
}

/** Cells as they are kept. */
export function packed(cells: readonly ChangedCell[]): readonly PackedCells[] {
  const groups = new Map<
    string,
    { readonly sheetId: string; readonly sheet: string; readonly cells: PackedCells["cells"][number][] }
  >();
  for (const { sheetId, sheet, address, formula, numberFormat, after } of cells) {
    const group = groups.get(sheetId) ?? { sheetId, sheet, cells: [] };
    groups.set(sheetId, group);
    group.cells.push([address, formula, numberFormat, after]);
  }
  return [...groups.values()];
}

/** Cells as they were kept, also by the first version, which kept each by itself. */
export const unpacked = (kept: readonly (PackedCells | ChangedCell)[]): readonly ChangedCell[] =>
  kept.flatMap((one) =>
    "cells" in one
      ? one.cells.map(([address, formula, numberFormat, after]) => ({
          sheetId: one.sheetId,
          sheet: one.sheet,
          address,
          formula,
          numberFormat,
          after,
        }))
      : [one],
  );
