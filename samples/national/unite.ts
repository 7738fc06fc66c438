import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), "utf8");

/** The questions of that folder, by name: the same text for every engine. */
export const questionsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => /^\d.*\.sql$/.test(name))
      .sort()
      .map((name) => [name, read(folder, name)]),
  );

export type Row = Readonly<Record<string, string | number | null>>;

const plain = (value: unknown): string | number | null => {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  throw new TypeError(`the questions ask for texts and numbers, not for ${typeof value}`);
};

interface Answer {
  readonly rows: readonly Row[];
  readonly milliseconds: number;
}

/** Asks DuckDB the questions over `registers/*.parquet` of the folder, in half a gigabyte. */
export async function unite(folder: string, questions: string): Promise<ReadonlyMap<string, Answer>> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: "512MB",
    file_search_path: folder,
    temp_directory: path.join(folder, "spill"),
  });
  const connection = await instance.connect();
  try {
    await connection.run(read(questions, "views.duckdb.sql"));
    const answers = new Map<string, Answer>();
    for (const [name, sql] of questionsIn(questions)) {
      const from = performance.now();
      const result = await connection.runAndReadAll(sql);
      const rows = result
        .getRowObjects()
        .map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])));
      answers.set(name, { rows, milliseconds: performance.now() - from });
    }
    return answers;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
