import type { Day } from "../../../text/day";

interface ColumnOf<Row, Type extends string, Value> {
  readonly name: string;
  readonly type: Type;
  /** null where the row has nothing. */
  readonly value: (row: Row) => Value | null;
}

/** One column for other programs. `integer` holds what fits into 32 bits. */
export type ExportColumn<Row> =
  | ColumnOf<Row, "text", string>
  | ColumnOf<Row, "integer" | "decimal", number>
  | ColumnOf<Row, "date", Day>
  | ColumnOf<Row, "boolean", boolean>
  | ColumnOf<Row, "texts", readonly string[]>;

/** Rows for other programs. They may be more than memory holds: each is asked for once, in order. */
export interface ExportTable<Row> {
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}
