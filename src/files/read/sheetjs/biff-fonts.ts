import type { CellFont } from "../../../grid/cell";
import { FileProblemError } from "../problem";

const BOF = 0x0809;
const EOF = 0x000a;
const FILEPASS = 0x002f;
const FONT = 0x0031;
const XF = 0x00e0;
const BOUNDSHEET = 0x0085;
const MULRK = 0x00bd;
/** Cell records that begin with row, column and XF: NUMBER, RK, LABEL, LABELSST, BOOLERR, RSTRING, FORMULA. */
const ONE_CELL = new Set([0x0203, 0x027e, 0x0204, 0x00fd, 0x0205, 0x00d6, 0x0006, 0x0206, 0x0406]);
const BIFF8 = 0x0600;
const BOLD_WEIGHT = 700;
const TWIPS = 20;
const COLUMNS = 16_384;

/** Fonts of an .xls: SheetJS keeps none, and legacy Vietnamese encodings are told by their fonts. */
export interface BiffFonts {
  /** The font of a cell; sheets in the order of their streams, everything zero-based. Undefined where unknown. */
  readonly fontAt: (sheet: number, row: number, column: number) => CellFont | undefined;
}

type OnRecord = (type: number, at: number, length: number) => boolean;

/** Calls back for each record from an offset, until the callback says no or the stream ends. */
function walkRecords(view: DataView, from: number, onRecord: OnRecord): void {
  for (let at = from; at + 4 <= view.byteLength;) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength || !onRecord(view.getUint16(at, true), at + 4, length)) return;
    at += 4 + length;
  }
}

function readName(view: DataView, at: number, end: number, isBiff8: boolean): string {
  const length = view.getUint8(at);
  const wide = isBiff8 && (view.getUint8(at + 1) & 1) === 1;
  let name = "";
  let place = at + (isBiff8 ? 2 : 1);
  for (let index = 0; index < length && place + (wide ? 2 : 1) <= end; index += 1) {
    name += String.fromCharCode(wide ? view.getUint16(place, true) : view.getUint8(place));
    place += wide ? 2 : 1;
  }
  return name;
}

function readFont(view: DataView, at: number, length: number, isBiff8: boolean): CellFont {
  return {
    name: readName(view, at + 14, at + length, isBiff8),
    size: view.getUint16(at, true) / TWIPS,
    bold: view.getUint16(at + 6, true) >= BOLD_WEIGHT,
    italic: (view.getUint16(at + 2, true) & 2) !== 0,
    underline: view.getUint8(at + 10) !== 0,
    color: null,
  };
}

interface Globals {
  readonly fonts: readonly CellFont[];
  readonly fontOfXf: readonly number[];
  readonly sheets: readonly number[];
}

function readGlobals(view: DataView): Globals {
  const fonts: CellFont[] = [];
  const fontOfXf: number[] = [];
  const sheets: number[] = [];
  let isBiff8 = true;
  walkRecords(view, 0, (type, at, length) => {
    if (type === BOF && length >= 2) isBiff8 = view.getUint16(at, true) === BIFF8;
    else if (type === FILEPASS) throw new FileProblemError("encrypted", "XLS");
    else if (type === FONT && length > 15) fonts.push(readFont(view, at, length, isBiff8));
    else if (type === XF && length >= 2) fontOfXf.push(view.getUint16(at, true));
    else if (type === BOUNDSHEET && length >= 4) sheets.push(view.getUint32(at, true));
    return type !== EOF;
  });
  return { fonts, fontOfXf, sheets: sheets.sort((one, other) => one - other) };
}

/** XF by row and column of the cells of one sheet; charts inside it nest their own streams. */
function readCellXfs(view: DataView, from: number): ReadonlyMap<number, number> {
  const xfs = new Map<number, number>();
  let depth = 0;
  walkRecords(view, from, (type, at, length) => {
    if (type === BOF) depth += 1;
    else if (type === EOF) depth -= 1;
    else if (depth === 1 && ONE_CELL.has(type) && length >= 6) {
      xfs.set(view.getUint16(at, true) * COLUMNS + view.getUint16(at + 2, true), view.getUint16(at + 4, true));
    } else if (depth === 1 && type === MULRK && length >= 6) {
      const row = view.getUint16(at, true) * COLUMNS;
      const first = view.getUint16(at + 2, true);
      for (let index = 0; 4 + index * 6 + 8 <= length; index += 1) {
        xfs.set(row + first + index, view.getUint16(at + 4 + index * 6, true));
      }
    }
    return depth > 0;
  });
  return xfs;
}

/** Reads the fonts of a BIFF5 or BIFF8 workbook stream. Throws `FileProblemError` encrypted for one with a password. */
export function readBiffFonts(stream: Uint8Array): BiffFonts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const { fonts, fontOfXf, sheets } = readGlobals(view);
  const cells = sheets.map((offset) => readCellXfs(view, offset));
  return {
    fontAt: (sheet, row, column) => {
      const xf = cells[sheet]?.get(row * COLUMNS + column);
      const font = xf === undefined ? undefined : fontOfXf[xf];
      // There is no font 4: numbers from 5 are one too high.
      return font === undefined ? undefined : fonts[font > 4 ? font - 1 : font];
    },
  };
}
