import { bareSheet, cellPieces } from "../../../grid/bare-sheet";
import { PLAIN_STYLE } from "../../../grid/cell";
import type { Grid } from "../../../grid/grid";
import type { CellPlan, SheetPlan } from "../../../grid/sheet-plan";
import { packedSources, unpackedSources, type KeptSources } from "./packed-register";

const NAME = "Gốc của sổ";
const STYLE = { ...PLAIN_STYLE, numberFormat: "@" };
const FIRST_COLUMN = 0;

/** What the register was read from, as a very hidden sheet beside it: undone, copied and saved together with it. */
export function baseSheet(sources: KeptSources): SheetPlan {
  const rows = cellPieces(packedSources(sources)).map((text): readonly CellPlan[] => [
    { value: { kind: "text", text }, style: STYLE },
  ]);
  return bareSheet({ name: NAME, kind: "base", visibility: "veryHidden", rows });
}

/** What such a sheet was made of; null where it is not whole. */
export const sourcesOfBase = ({ rows }: Grid): KeptSources | null =>
  unpackedSources(rows.map(({ cells }) => cells[FIRST_COLUMN]?.text ?? "").join(""));
