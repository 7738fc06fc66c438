import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { ExportColumn, ExportTable } from "../../../../src/files/write/export/export-table";
import { streamParquet, writeParquet } from "../../../../src/files/write/export/parquet";
import { dayOf } from "../../../../src/text/day";
import { inTemporaryFolder } from "../../../support/libreoffice";

interface Row {
  readonly index: number;
}
const columns: readonly ExportColumn<Row>[] = [
  { name: "Họ và tên", type: "text", value: ({ index }) => (index % 10 === 9 ? null : `Nguyễn Thị Ánh ${index}`) },
  { name: "stt", type: "integer", value: ({ index }) => index },
  { name: "ty_le", type: "decimal", value: ({ index }) => index / 4 },
  { name: "ngay", type: "date", value: ({ index }) => (index === 0 ? null : dayOf(2022, 3, 5)) },
  { name: "truc_tiep", type: "boolean", value: ({ index }) => index % 2 === 0 },
  {
    name: "danh_hieu",
    type: "texts",
    value: ({ index }) => (index === 0 ? null : index === 1 ? [] : ["Giấy khen", `Bằng khen ${index % 3}`]),
  },
];

function* rowsUpTo(count: number): Iterable<Row> {
  for (let index = 0; index < count; index += 1) yield { index };
}

/** What DuckDB gives for a question to the file, as plain values. */
const ask = (bytes: Uint8Array, sql: string): Promise<unknown> =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, "so.parquet");
    await writeFile(path, bytes);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    try {
      return (await connection.runAndReadAll(sql.replaceAll("FILE", `'${path}'`))).getRowsJson();
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  });

test("another engine reads types and values, also nothing and lists", async () => {
  const bytes = await writeParquet({ columns, rows: rowsUpTo(12) }, { dictionary: "từ điển" });
  expect(await ask(bytes, "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM FILE)")).toEqual([
    ["Họ và tên", "VARCHAR"],
    ["stt", "INTEGER"],
    ["ty_le", "DOUBLE"],
    ["ngay", "DATE"],
    ["truc_tiep", "BOOLEAN"],
    ["danh_hieu", "VARCHAR[]"],
  ]);
  expect(await ask(bytes, "SELECT * FROM FILE WHERE stt IN (0, 1, 9) ORDER BY stt")).toEqual([
    ["Nguyễn Thị Ánh 0", 0, 0, null, true, null],
    ["Nguyễn Thị Ánh 1", 1, 0.25, "2022-03-05", false, []],
    [null, 9, 2.25, "2022-03-05", false, ["Giấy khen", "Bằng khen 0"]],
  ]);
  expect(await ask(bytes, "SELECT decode(key), decode(value) FROM parquet_kv_metadata(FILE)")).toEqual([
    ["dictionary", "từ điển"],
  ]);
});

test("an empty table is a file with columns", async () => {
  expect(await ask(await writeParquet({ columns, rows: [] }), "SELECT count(*) FROM FILE")).toEqual([["0"]]);
});

test("rows come and go in groups: a stream is never held as a whole, and the next rows wait for the taker", async () => {
  let asked = 0;
  async function* counted(): AsyncIterable<Row> {
    for (const row of rowsUpTo(90_000)) {
      asked += 1;
      yield await Promise.resolve(row);
    }
  }
  const table: ExportTable<Row> = { columns, rows: counted() };
  const [chunks, askedAtChunk]: [Uint8Array[], number[]] = [[], []];
  await streamParquet(table, async (bytes) => {
    const before = asked;
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    expect(asked).toBe(before);
    chunks.push(bytes);
    askedAtChunk.push(asked);
  });
  expect(askedAtChunk.slice(0, 3)).toEqual([20_000, 40_000, 60_000]);
  const bytes = Buffer.concat(chunks);
  expect(
    await ask(bytes, 'SELECT count(*), sum(stt), count(DISTINCT "Họ và tên"), sum(len(danh_hieu)) FROM FILE'),
  ).toEqual([["90000", String((90_000 * 89_999) / 2), "81000", String(2 * 89_998)]]);
  expect(await ask(bytes, "SELECT count(DISTINCT row_group_id) FROM parquet_metadata(FILE)")).toEqual([["5"]]);
});
