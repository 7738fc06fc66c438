import { columnIndex, rowIndex } from "../grid/address";
import type { Cell } from "../grid/cell";
import type { Grid, GridRow } from "../grid/grid";
import { nfc } from "../text/key";
import { decodeLegacy, detectLegacy, type LegacyEncoding, surveyLegacy } from "../text/legacy";
import type { Conversion, SheetEncoding } from "./layout";

export interface DecodedSheet {
  readonly grid: Grid;
  readonly encoding: SheetEncoding;
  readonly conversions: readonly Conversion[];
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** Plain ASCII can only be legacy text in a font that says so: VNI keeps some words whole. */
const isPlain = (text: string): boolean => !BEYOND_ASCII.test(text);

function* textCells(grid: Grid): Iterable<{ readonly text: string; readonly fontName: string }> {
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      if (cell?.kind === "text" && !isPlain(cell.value)) yield { text: cell.value, fontName: cell.style.font.name };
    }
  }
}

type Source = Conversion["from"];

const SOURCES: Readonly<Record<LegacyEncoding, Source>> = {
  tcvn3: "tcvn3", vni: "vni", viscii: "viscii", vps: "vps", "vietware-f": "vietware", "vietware-x": "vietware", cp1258: "cp1258",
};

interface Reading {
  readonly text: string;
  readonly from: LegacyEncoding | null;
}

/** Reads each different text once per font. */
function reader(grid: Grid): (text: string, fontName: string) => Reading {
  const survey = surveyLegacy(textCells(grid));
  const known = new Map<string, Map<string, Reading>>();
  return (text, fontName) => {
    let ofFont = known.get(fontName);
    if (ofFont === undefined) known.set(fontName, (ofFont = new Map<string, Reading>()));
    let reading = ofFont.get(text);
    if (reading === undefined) {
      const from = detectLegacy(text, fontName, survey);
      reading = { from, text: from === null ? nfc(text) : decodeLegacy(text, from, fontName) };
      ofFont.set(text, reading);
    }
    return reading;
  };
}

function encodingOf(conversions: readonly Conversion[], unicode: number): SheetEncoding {
  const counts = new Map<Source, number>();
  for (const { from } of conversions) counts.set(from, (counts.get(from) ?? 0) + 1);
  const [first, ...others] = counts.keys();
  if (first === undefined) return "unicode";
  return others.length > 0 || unicode > 0 ? "mixed" : first;
}

const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** The sheet with legacy text read as Unicode (NFC), and what was converted. Shown text follows its value. */
export function decodeSheet(grid: Grid): DecodedSheet {
  const read = reader(grid);
  const conversions: Conversion[] = [];
  let unicode = 0;
  const decodeCell = (cell: Cell, row: number, column: number): Cell => {
    if (cell.kind !== "text") return cell;
    const fontName = cell.style.font.name;
    const reading = read(cell.value, fontName);
    if (reading.from === null) {
      if (VIETNAMESE.test(reading.text)) unicode += 1;
    } else if (reading.text !== cell.value) {
      conversions.push({ row: rowIndex(row), column: columnIndex(column), from: SOURCES[reading.from], before: cell.value, after: reading.text });
    }
    if (reading.text === cell.value && cell.text === cell.value) return cell;
    return { ...cell, value: reading.text, text: cell.text === cell.value ? reading.text : read(cell.text, fontName).text };
  };
  const rows: GridRow[] = grid.rows.map((row) => {
    let changed = false;
    const cells = row.cells.map((cell, column) => {
      if (cell === undefined) return undefined;
      const decoded = decodeCell(cell, row.index, column);
      if (decoded !== cell) changed = true;
      return decoded;
    });
    return changed ? { ...row, cells } : row;
  });
  return { grid: { ...grid, rows }, encoding: encodingOf(conversions, unicode), conversions };
}
