import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inventRegister } from "../../../samples/national/invent";
import { questionsIn, unite } from "../../../samples/national/unite";
import { writeRegisters } from "../../../samples/national/write";

const QUESTIONS = path.join(__dirname, "../../../docs/national");
const [RECORDS, OFFICES] = [1_300, 9];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "so-thi-dua-national-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("registers of several offices united by SQL give what our engine counts", async () => {
  const counted = await writeRegisters(folder, RECORDS, OFFICES);
  const answers = await unite(folder, QUESTIONS);
  const rowsOf = (name: string) => answers.get(name)?.rows ?? [];
  expect(counted.nominations).toBe(RECORDS);
  expect(
    new Map(
      rowsOf("1-awards.sql").map(({ campaign, award, nominations }) => [
        `${String(campaign)} · ${String(award)}`,
        nominations,
      ]),
    ),
  ).toEqual(counted.byAward);
  const offices = rowsOf("2-offices.sql");
  const sum = (column: string): number => offices.reduce((total, row) => total + Number(row[column]), 0);
  expect(offices).toHaveLength(OFFICES);
  expect([sum("nominations"), sum("individuals") + sum("collectives") + sum("households")]).toEqual([RECORDS, RECORDS]);
  expect(sum("of_unknown_units")).toBe(0);
  const months = rowsOf("3-months.sql");
  expect(months.reduce((total, { nominations }) => total + Number(nominations), 0)).toBe(RECORDS);
  const last = new Map(months.map(({ campaign, so_far }) => [campaign, Number(so_far)]));
  expect([...last.values()].reduce((total, value) => total + value, 0)).toBe(RECORDS);
  const twice = rowsOf("4-people-twice.sql");
  expect(twice.length).toBeGreaterThan(0);
  expect(twice.every(({ offices: count }) => Number(count) > 1)).toBe(true);
});

test("an office's register is the same whenever it is invented, and another office's is another", () => {
  expect(inventRegister(3, 20)).toEqual(inventRegister(3, 20));
  expect(inventRegister(3, 20).records.map(({ fields }) => fields.name)).not.toEqual(
    inventRegister(4, 20).records.map(({ fields }) => fields.name),
  );
});

test("the questions are of the SQL that DuckDB, Trino and Spark have in common", () => {
  expect([...questionsIn(QUESTIONS).keys()]).toHaveLength(4);
  const ofOneEngine =
    /read_parquet|unnest|explode|lateral|list_|array_|::|\bilike\b|\bqualify\b|group by all|order by all|strftime|date_trunc|"/iu;
  for (const sql of questionsIn(QUESTIONS).values()) expect(sql).not.toMatch(ofOneEngine);
});

test("the tables that Trino is told of have the columns of our export", async () => {
  const trino = await readFile(path.join(QUESTIONS, "views.trino.sql"), "utf8");
  const named = [
    ...(/\(([^;]*?)\) WITH/u.exec(trino)?.[1] ?? "").matchAll(/(\w+) (?:varchar|boolean|array|date)/gu),
  ].map(([, name]) => name ?? "");
  const { exportColumns } = await import("../../../src/report/export/export-columns");
  const columns: readonly string[] = exportColumns(inventRegister(0, 1).campaign).map(({ name }) => name);
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect(columns).toContain(name);
});
