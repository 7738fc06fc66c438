import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { builtIn } from "../../src/campaign/built-in/index";
import { writeCsv } from "../../src/files/write/export/csv";
import { writeParquet } from "../../src/files/write/export/parquet";
import { dataDictionary, exportColumns } from "../../src/report/export/export-columns";
import { registerFor, reportFor, unitName } from "./support";

const campaign = builtIn("phu-lam-2022");
if (campaign === null) throw new Error("no such campaign");
const columns = exportColumns(campaign);

/** The same on DuckDB, Trino and Spark but for the name of the function that reads files. */
const BY_UNIT =
  "SELECT unit, kind, count(*) AS n FROM register WHERE register = 'nominations' GROUP BY unit, kind ORDER BY unit, kind";

async function inDatabase<T>(
  view: (folder: string) => string,
  files: Readonly<Record<string, Uint8Array>>,
  work: (ask: (sql: string) => Promise<readonly (readonly unknown[])[]>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "so-thi-dua-"));
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(view(folder));
    const result = await work(async (sql) => (await connection.runAndReadAll(sql)).getRows());
    connection.closeSync();
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("the register for other programs", () => {
  const register = registerFor(campaign, { units: 9, records: 40 });
  const nominations = register.records.filter((record) => record.register === "nominations");

  it("gives DuckDB the figures of the report, from several offices' Parquet files at once", async () => {
    const half = Math.floor(register.records.length / 2);
    const files = {
      "a.parquet": await writeParquet({ columns, rows: register.records.slice(0, half) }),
      "b.parquet": await writeParquet({ columns, rows: register.records.slice(half) }),
    };
    const rows = await inDatabase(
      (folder) => `CREATE VIEW register AS SELECT * FROM read_parquet('${folder}/*.parquet')`,
      files,
      (ask) => ask(BY_UNIT),
    );
    const { units } = reportFor(campaign, register);
    for (const [unit, kind, count] of rows) {
      const figures = units.find((one) => one.unit === unit);
      expect([unit, kind, Number(count)]).toEqual([unit, kind, figures?.byKind[kind as "individual" | "collective"]]);
    }
    expect(rows.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(nominations.length);
  });

  it("gives awards as a list that SQL can unfold", async () => {
    const files = { "a.parquet": await writeParquet({ columns, rows: register.records }) };
    const rows = await inDatabase(
      (folder) => `CREATE VIEW register AS SELECT * FROM '${folder}/a.parquet'`,
      files,
      (ask) =>
        ask("SELECT award, count(*) FROM (SELECT unnest(awards) AS award FROM register) GROUP BY award ORDER BY award"),
    );
    const expected = new Map<string, number>();
    for (const { fields } of nominations)
      for (const award of fields.awards ?? []) expected.set(award, (expected.get(award) ?? 0) + 1);
    expect(new Map(rows.map(([award, count]) => [String(award), Number(count)]))).toEqual(expected);
  });

  it("says the same as CSV", async () => {
    const csv = await writeCsv({ columns, rows: register.records });
    const rows = await inDatabase(
      (folder) =>
        `CREATE VIEW register AS SELECT * FROM read_csv('${folder}/a.csv', header = true, all_varchar = true)`,
      { "a.csv": csv },
      (ask) => ask(BY_UNIT),
    );
    expect(rows.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(nominations.length);
    expect(rows.map(([unit]) => unit)).toContain(unitName(3));
  });

  it("describes each of its columns once", () => {
    const lines = dataDictionary(columns).split("\n");
    expect(lines).toHaveLength(columns.length + 1);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { name, meaning } of columns) {
      expect(name).toMatch(/^[a-z][a-z_]*$/);
      expect(meaning.length).toBeGreaterThan(2);
    }
  });

  it("counts twenty thousand records as quickly as they can be read", async () => {
    const many = registerFor(campaign, { units: 101, records: 200 }).records;
    expect(many.length).toBeGreaterThanOrEqual(20_000);
    const files = { "a.parquet": await writeParquet({ columns, rows: many }) };
    const [row] = await inDatabase(
      (folder) => `CREATE VIEW register AS SELECT * FROM '${folder}/a.parquet'`,
      files,
      (ask) => ask("SELECT count(*), count(DISTINCT unit) FROM register"),
    );
    expect(row?.map(Number)).toEqual([many.length, 100]);
  });
});
