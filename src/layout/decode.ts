import { addTo } from "../base/group-by";
import { columnIndex, rowIndex } from "../grid/address";
import type { Cell } from "../grid/cell";
import type { Grid, GridRow } from "../grid/grid";
import { withoutEth } from "../text/clean";
import { nfc } from "../text/key";
import { decodeLegacy, detectLegacy, type LegacyEncoding, surveyLegacy } from "../text/legacy";
import type { Conversion, SheetEncoding } from "./layout";

export interface DecodedSheet {
  readonly grid: Grid;
  readonly encoding: SheetEncoding;
  readonly conversions: readonly Conversion[];
}

/** Letters that only Unicode has, precomposed. */
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** Other letters of Vietnamese, and signs that stand in Vietnamese text of any encoding. */
const COMMON =
  /[\u00a0\u00ab\u00b0\u00b2\u00b3\u00bb\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u2010-\u2026]/;

const [BEYOND_ASCII, ONLY_UNICODE, ODD] = [1, 2, 4];
const [ASCII_SIZE, TABLE_SIZE] = [0x80, 0x2040];
/** What each character tells. A table, since every character of every cell is looked at. */
const TELLS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  if (code < ASCII_SIZE) return 0;
  const letter = String.fromCharCode(code);
  return BEYOND_ASCII | (VIETNAMESE.test(letter) ? ONLY_UNICODE : COMMON.test(letter) ? 0 : ODD);
});

function tellsOf(text: string): number {
  let tells = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASCII_SIZE) tells |= code < TABLE_SIZE ? (TELLS[code] ?? 0) : BEYOND_ASCII | ODD;
  }
  return tells;
}

/**
 * Precomposed letters that only Unicode has, and nothing that a legacy encoding would need: not worth a closer look.
 */
const isSurelyUnicode = (tells: number): boolean => (tells & (ONLY_UNICODE | ODD)) === ONLY_UNICODE;

interface DoubtfulCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell & { readonly kind: "text" };
}

/** The sheet's text cells sorted by what their letters tell; most sheets have few doubtful ones. */
interface Sorted {
  readonly doubtful: readonly DoubtfulCell[];
  /** Some cells that are Unicode for certain: they say what the rest is likely to be. */
  readonly sure: readonly DoubtfulCell[];
  readonly unicode: number;
}

const SURE_SURVEYED = 200;

function sortCells(grid: Grid): Sorted {
  const doubtful: DoubtfulCell[] = [];
  const sure: DoubtfulCell[] = [];
  let unicode = 0;
  for (const { index, cells } of grid.rows) {
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell?.kind !== "text") continue;
      const tells = tellsOf(cell.value);
      if (cell.text !== cell.value) doubtful.push({ row: index, column, cell });
      else if (isSurelyUnicode(tells)) {
        unicode += 1;
        if (sure.length < SURE_SURVEYED) sure.push({ row: index, column, cell });
      } else if (tells !== 0) doubtful.push({ row: index, column, cell });
    }
  }
  return { doubtful, sure, unicode };
}

const SURVEYED = 2000;

/** Some of the texts that may be in a legacy encoding, and a few that are not, each once. */
function* surveyed({ doubtful, sure }: Sorted): Iterable<{ readonly text: string; readonly fontName: string }> {
  const seen = new Set<string>();
  for (const { cell } of [...sure, ...doubtful.slice(0, SURVEYED)]) {
    if (seen.has(cell.value)) continue;
    seen.add(cell.value);
    yield { text: cell.value, fontName: cell.style.font.name };
  }
}

type Source = Conversion["from"];

const SOURCES: Readonly<Record<LegacyEncoding, Source>> = {
  tcvn3: "tcvn3",
  vni: "vni",
  viscii: "viscii",
  vps: "vps",
  "vietware-f": "vietware",
  "vietware-x": "vietware",
  cp1258: "cp1258",
};

interface Reading {
  readonly text: string;
  readonly from: LegacyEncoding | null;
}

/** Reads each different text once per font. */
function reader(sorted: Sorted): (text: string, fontName: string) => Reading {
  const survey = surveyLegacy(surveyed(sorted));
  const known = new Map<string, Map<string, Reading>>();
  return (text, fontName) => {
    const tells = tellsOf(text);
    if (tells === 0 || isSurelyUnicode(tells)) return { from: null, text };
    let ofFont = known.get(fontName);
    if (ofFont === undefined) known.set(fontName, (ofFont = new Map<string, Reading>()));
    let reading = ofFont.get(text);
    if (reading === undefined) {
      const from = detectLegacy(text, fontName, survey);
      reading = { from, text: from === null ? withoutEth(nfc(text)) : decodeLegacy(text, from, fontName) };
      ofFont.set(text, reading);
    }
    return reading;
  };
}

function encodingOf(conversions: readonly Conversion[], unicode: number): SheetEncoding {
  const [first, ...others] = new Set(conversions.map(({ from }) => from));
  if (first === undefined) return "unicode";
  return others.length > 0 || unicode > 0 ? "mixed" : first;
}

/** The grid with some cells replaced; rows without any stay the same objects. `changed` is in the order of the rows. */
function withCells(grid: Grid, changed: readonly DoubtfulCell[]): Grid {
  if (changed.length === 0) return grid;
  const byRow = new Map<number, DoubtfulCell[]>();
  for (const one of changed) {
    addTo(byRow, one.row, one);
  }
  const rows = grid.rows.map((row): GridRow => {
    const own = byRow.get(row.index);
    if (own === undefined) return row;
    const cells = [...row.cells];
    for (const { column, cell } of own) cells[column] = cell;
    return { ...row, cells };
  });
  return { ...grid, rows };
}

/** The sheet with legacy text read as Unicode (NFC), and what was converted. Shown text follows its value. */
export function decodeSheet(grid: Grid): DecodedSheet {
  const sorted = sortCells(grid);
  if (sorted.doubtful.length === 0) return { grid, encoding: "unicode", conversions: [] };
  const read = reader(sorted);
  const conversions: Conversion[] = [];
  const changed: DoubtfulCell[] = [];
  let unicode = sorted.unicode;
  for (const { row, column, cell } of sorted.doubtful) {
    const fontName = cell.style.font.name;
    const reading = read(cell.value, fontName);
    if (reading.from === null) {
      if (VIETNAMESE.test(reading.text)) unicode += 1;
    } else if (reading.text !== cell.value) {
      conversions.push({
        row: rowIndex(row),
        column: columnIndex(column),
        from: SOURCES[reading.from],
        before: cell.value,
        after: reading.text,
      });
    }
    if (reading.text === cell.value && cell.text === cell.value) continue;
    const text = cell.text === cell.value ? reading.text : read(cell.text, fontName).text;
    changed.push({ row, column, cell: { ...cell, value: reading.text, text } });
  }
  return { grid: withCells(grid, changed), encoding: encodingOf(conversions, unicode), conversions };
}
