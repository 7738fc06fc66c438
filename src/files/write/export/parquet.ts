import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ExportColumn, ExportTable } from "./export-table";

type ParquetOptions = ConstructorParameters<typeof ParquetWriter>[0];
type Schema = ParquetOptions["schema"];
type SchemaElement = Schema[number];

/** Rows held in memory at a time: large enough for good compression, small enough for a task pane. */
const GROUP = 20_000;
/** Days from Excel's zero to Parquet's, 1 January 1970. */
const UNIX_EPOCH = 25_569;

function schemaOf<Row>({ name, type }: ExportColumn<Row>): readonly SchemaElement[] {
  const repetition_type = "OPTIONAL";
  switch (type) {
    case "text":
      return [{ name, repetition_type, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } }];
    case "integer":
      return [{ name, repetition_type, type: "INT32" }];
    case "decimal":
      return [{ name, repetition_type, type: "DOUBLE" }];
    case "boolean":
      return [{ name, repetition_type, type: "BOOLEAN" }];
    case "date":
      return [{ name, repetition_type, type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } }];
    case "texts":
      return [
        { name, repetition_type, converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        {
          name: "element",
          repetition_type,
          type: "BYTE_ARRAY",
          converted_type: "UTF8",
          logical_type: { type: "STRING" },
        },
      ];
  }
}

const valueOf = <Row>(column: ExportColumn<Row>, row: Row): unknown => {
  if (column.type !== "date") return column.value(row);
  const day = column.value(row);
  return day === null ? null : day - UNIX_EPOCH;
};

/** Hands over what was written so far, at the end of each group of rows. */
class Sink extends ByteWriter {
  readonly #take: (bytes: Uint8Array) => void | Promise<void>;
  constructor(take: (bytes: Uint8Array) => void | Promise<void>) {
    super();
    this.#take = take;
  }
  async flush(): Promise<void> {
    const bytes = this.getBytes().slice();
    this.index = 0;
    await this.#take(bytes);
  }
}

/**
 * Writes the rows as Parquet (Snappy, all columns nullable), a group of rows at a time, so that any number of rows
 * fits into bounded memory. `take` gets the file's bytes in order and is waited for.
 *
 * @param notes stands in the file's key-value metadata, for instance the data dictionary.
 */
export async function streamParquet<Row>(
  { columns, rows }: ExportTable<Row>,
  take: (bytes: Uint8Array) => void | Promise<void>,
  notes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const sink = new Sink(take);
  const parquet = new ParquetWriter({
    writer: sink,
    schema: [{ name: "schema", num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: "so-thi-dua",
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
  });
  let held = columns.map((): unknown[] => []);
  let count = 0;
  const writeGroup = async (): Promise<void> => {
    await parquet.write({
      columnData: columns.map(({ name }, index) => ({ name, data: held[index] ?? [] })),
      rowGroupSize: GROUP,
    });
    held = columns.map(() => []);
    count = 0;
  };
  for await (const row of rows) {
    for (const [index, column] of columns.entries()) held[index]?.push(valueOf(column, row));
    count += 1;
    if (count === GROUP) await writeGroup();
  }
  if (count > 0) await writeGroup();
  await parquet.finish();
  await sink.flush();
}

/** The same as the bytes of a file. */
export async function writeParquet<Row>(
  table: ExportTable<Row>,
  notes: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const whole = new ByteWriter();
  await streamParquet(
    table,
    (bytes) => {
      whole.appendBytes(bytes);
    },
    notes,
  );
  return whole.getBytes().slice();
}
