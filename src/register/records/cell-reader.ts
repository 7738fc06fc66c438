import type { FieldId } from "../../field/field";
import type { ColumnLetter } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import type { ColumnMapping } from "../register";
import type { AwardReader } from "../values/awards";
import { cellText } from "../values/cell-text";
import type { DateOrder } from "../values/dates";
import { isNothing } from "../values/fillers";
import type { RecordDraft } from "./record-draft";

/** A mapped column of a table with what its cells need to be read. */
export interface PlannedColumn {
  readonly mapping: ColumnMapping;
  readonly field: FieldId;
  readonly letter: ColumnLetter;
  readonly dates: DateOrder;
  /** Whether most of a kind column's values are kinds at all. */
  readonly kindTold: boolean;
  /** Whether the names of the column have honorifics before them; "some" in any other column. */
  readonly honorifics: "none" | "some";
  /** The header's path, for "Nam" and "Nữ". */
  readonly path: readonly string[];
}

export interface ReadingContext {
  readonly awards: AwardReader;
  /** The campaign's name of a level; as typed where it knows none. */
  readonly levels: (typed: string) => string;
}

/** Reads one cell of the column into the draft. */
export type CellReader = (cell: Cell, draft: RecordDraft, column: PlannedColumn, context: ReadingContext) => void;

/** A reader of cells that hold something: not blank, and not a dash or "không có". */
export const filled =
  (
    read: (clean: string, cell: Cell, draft: RecordDraft, column: PlannedColumn, context: ReadingContext) => void,
  ): CellReader =>
  (cell, draft, column, context) => {
    const clean = cellText(cell);
    if (clean !== "" && !isNothing(clean)) read(clean, cell, draft, column, context);
  };
