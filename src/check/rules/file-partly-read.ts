import { rowIndex, rowNumberOf } from "../../grid/address";
import type { ReadingNote } from "../../grid/reading-note";
import { finding, type FindingPlace } from "../finding";
import type { CheckRule } from "../rule";

/** Where rows or values are missing from all that follows. */
const LOST: ReadonlySet<ReadingNote["code"]> = new Set(["sheet-missing", "sheet-damaged", "values-missing"]);

function placeOf(file: string, { sheet, row }: ReadingNote): FindingPlace {
  const place = sheet === null ? { file } : { file, sheet };
  return row === null ? place : { ...place, row: rowNumberOf(rowIndex(row)) };
}

/** A file that was read, but not all of it or not as it stands. */
export const filePartlyRead: CheckRule = ({ register }) =>
  register.files.flatMap(({ file, notes = [] }) =>
    notes.map((note) =>
      finding("file-partly-read", LOST.has(note.code) ? "error" : "warning", placeOf(file, note), {
        reason: note.code,
        count: note.count,
      }),
    ),
  );
