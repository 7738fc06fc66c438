import { PLAIN_STYLE } from "../../../grid/cell";
import type { Grid } from "../../../grid/grid";
import type { SheetPlan } from "../../../grid/sheet-plan";
import { A4_PORTRAIT } from "../../../report/page";
import { packedSources, unpackedSources, type KeptSources } from "./packed-register";

const NAME = "Gốc của sổ";
const STYLE = { ...PLAIN_STYLE, numberFormat: "@" };
/** Excel holds 32,767 characters in a cell. */
const PIECE = 30_000;
const FIRST_COLUMN = 0;

/** What the register was read from, as a very hidden sheet beside it: undone, copied and saved together with it. */
export function baseSheet(sources: KeptSources): SheetPlan {
  const text = packedSources(sources);
  const rows: SheetPlan["rows"][number][] = [];
  for (let at = 0; at < text.length; at += PIECE)
    rows.push([{ value: { kind: "text", text: text.slice(at, at + PIECE) }, style: STYLE }]);
  return {
    name: NAME,
    kind: "base",
    visibility: "veryHidden",
    tabColor: null,
    columns: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    rows,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: null,
    showGridlines: true,
    protection: null,
    page: A4_PORTRAIT,
  };
}

/** What such a sheet was made of; null where it is not whole. */
export const sourcesOfBase = ({ rows }: Grid): KeptSources | null =>
  unpackedSources(rows.map(({ cells }) => cells[FIRST_COLUMN]?.text ?? "").join(""));
