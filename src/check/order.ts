import { columnIndexOf } from "../grid/address";
import type { SourcePlace } from "../register/register";
import type { Finding } from "./finding";

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** By file, sheet and row. */
export const comparePlaces = (a: SourcePlace, b: SourcePlace): number =>
  compareText(a.file, b.file) || compareText(a.sheet, b.sheet) || a.row - b.row;

/**
 * Campaign and unit matters first, then file, sheet, row, column, code: the same whatever the order of rules or files.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file ?? "", b.place.file ?? "") ||
    compareText(a.place.sheet ?? "", b.place.sheet ?? "") ||
    (a.place.row ?? 0) - (b.place.row ?? 0) ||
    columnRank(a) - columnRank(b) ||
    compareText(a.code, b.code) ||
    compareText(a.place.unit ?? "", b.place.unit ?? "")
  );
}

const columnRank = ({ place }: Finding): number => (place.column === undefined ? -1 : columnIndexOf(place.column));
