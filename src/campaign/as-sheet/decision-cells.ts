import { addressText, columnIndex, rowIndex } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { vietnameseDate, type Day } from "../../text/day";
import { looseKey } from "../../text/key";
import type { PlanDecision } from "../campaign";
import { valueAt } from "./json-path";
import { findTable, partsOf, typed } from "./read-sheets";
import { TABLES } from "./tables";

/** What a cell of the campaign's sheets says and is to say. */
export interface CellText {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

const NO_NAMES = { awards: [], levels: [], unitKinds: [], sectors: [] } as const;

/**
 * The cells to change so that the table of decisions says what was decided on a problem, or nothing of it any more. A
 * new decision goes under the last one. No cells where the sheets have no such table.
 */
export function decisionCells(
  sheets: readonly Grid[],
  problem: string,
  decision: PlanDecision | null,
): readonly CellText[] {
  const spec = TABLES.find(({ path }) => path === "decisions");
  const [key] = spec?.columns ?? [];
  const found = spec === undefined || key === undefined ? null : findTable(partsOf(sheets), spec.title, key.header);
  const keyColumn = key === undefined ? undefined : found?.columns.get(looseKey(key.header));
  if (spec === undefined || found === null || keyColumn === undefined) return [];
  const own = found.rows.find(({ cells }) => typed(cells[keyColumn]) === problem);
  if (own === undefined && decision === null) return [];
  const row = own?.index ?? rowIndex((found.rows.at(-1)?.index ?? found.headerRow) + 1);
  return spec.columns.flatMap(({ path, header, codec }) => {
    const column = found.columns.get(looseKey(header));
    if (column === undefined) return [];
    const value = decision === null ? { kind: "blank" as const } : codec.write(valueAt(decision, path), NO_NAMES);
    const after = value.kind === "text" ? value.text : value.kind === "date" ? vietnameseDate(value.serial as Day) : "";
    const before = typed(own?.cells[column]);
    return before === after
      ? []
      : [{ sheet: found.grid.name, address: addressText({ row, column: columnIndex(column) }), before, after }];
  });
}
