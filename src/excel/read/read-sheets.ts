import { rowIndex } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import type { Grid, GridRow } from "../../grid/grid";
import { WorkbookFailure } from "../office/failure";
import { listSheets } from "./list-sheets";
import { cellOf, styleStore } from "./read-cells";
import type { RawCell } from "./read-cells";
import { stopIfCancelled } from "../office/run-in-excel";
import type { ExcelRunner } from "../office/run-in-excel";
import { bandsBelow, groups, headOf, readSafely, type Band, type ReadBand } from "./read-bands";
import { readFacts } from "./sheet-facts";

function rowsOf(
  { band, values, formulas, text, numberFormat, lookAt }: ReadBand,
  hiddenRows: ReadonlySet<number>,
  styleFor: (raw: RawCell) => Cell["style"],
): readonly GridRow[] {
  const rows: GridRow[] = [];
  values.forEach((line, row) => {
    const cells: (Cell | undefined)[] = [];
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column];
      if (value === "" && formula === "") return;
      const raw: RawCell = {
        value,
        formula,
        text: text[row]?.[column] ?? "",
        numberFormat: wordOf(numberFormat[row]?.[column], "General"),
        ...lookAt(row, column),
      };
      const cell = cellOf(raw, styleFor(raw));
      if (cell !== undefined) cells[band.used.left + column] = cell;
    });
    const index = band.top + row;
    if (cells.length > 0 || hiddenRows.has(index))
      rows.push({ index: rowIndex(index), hidden: hiddenRows.has(index), height: null, cells });
  });
  return rows;
}

const wordOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);

export interface ReadOptions {
  readonly onProgress: (progress: { readonly done: number; readonly total: number; readonly what: string }) => void;
  readonly cancellation: { readonly cancelled: boolean };
}

/** The sheets of those names as grids, in their order. Syncs grow with the cells, not with the sheets. */
export async function readSheets(
  excel: ExcelRunner,
  names: readonly string[],
  { onProgress, cancellation }: ReadOptions,
): Promise<readonly Grid[]> {
  const listed = await excel.run(listSheets);
  const chosen = names.map((name) => {
    const sheet = listed.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (sheet === undefined) throw new WorkbookFailure("sheet-gone", "ItemNotFound", name);
    return sheet;
  });
  const facts = await readFacts(excel, chosen);
  const rows = new Map<string, GridRow[]>(chosen.map((sheet) => [sheet.id, []]));
  const styleFor = styleStore();
  const read = async (bands: readonly Band[]): Promise<readonly ReadBand[]> => {
    const found: ReadBand[] = [];
    const all = groups(bands);
    await all.reduce(async (before, group, index) => {
      await before;
      stopIfCancelled(cancellation);
      onProgress({ done: index, total: all.length, what: group[0]?.sheet.name ?? "" });
      for (const one of await readSafely(excel, group)) {
        found.push(one);
        const hidden = facts.get(one.band.sheet.id)?.hiddenRows ?? new Set<number>();
        for (const row of rowsOf(one, hidden, styleFor)) rows.get(one.band.sheet.id)?.push(row);
      }
    }, Promise.resolve());
    return found;
  };
  const heads = await read(chosen.map(headOf).filter((head) => head !== null));
  // A head too large for one answer came in parts: what is below begins after its last.
  const ends = new Map(heads.map((head) => [head.band.sheet.id, head]));
  await read([...ends.values()].flatMap(bandsBelow));
  onProgress({ done: 1, total: 1, what: "" });
  return chosen.map((sheet): Grid => ({
    name: sheet.name,
    visibility: sheet.visibility,
    rows: rows.get(sheet.id) ?? [],
    protected: sheet.protected,
    columns: (facts.get(sheet.id)?.columns ?? []).filter((column) => column.hidden || column.width !== null),
    merges: facts.get(sheet.id)?.merges ?? [],
    tables: facts.get(sheet.id)?.tables ?? [],
    ...(sheet.stamp === null ? {} : { mark: sheet.stamp }),
  }));
}
