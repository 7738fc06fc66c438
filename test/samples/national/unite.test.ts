import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inventRegister } from "../../../samples/national/invent";
import { questionsIn, unite } from "../../../samples/national/unite";
import { commandLine } from "../../support/command-line";
import { ROOT } from "../../support/root";
import { writeRegisters } from "../../../samples/national/write";

const QUESTIONS = path.join(__dirname, "../../../docs/national");
const run = promisify(execFile);
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

test("a real export counts awards as the office's own report does, those assumed from the plan too", async () => {
  const own = await mkdtemp(path.join(tmpdir(), "so-thi-dua-export-"));
  try {
    const sample = path.join(ROOT, "samples/quoc-oai-2022");
    const common = ["--campaign", "quoc-oai-2022", "--units", path.join(sample, "don-vi.csv"), "--json"];
    const units = path.join(sample, "units");
    await mkdir(path.join(own, "registers"));
    await commandLine("export", units, ...common, "--out", path.join(own, "registers/a.parquet"));
    const told = await commandLine("report", units, ...common, "--out", path.join(own, "a.xlsx"));
    const { units: ofUnits } = JSON.parse(told.out) as {
      readonly units: readonly { readonly awards: Readonly<Record<string, number>> }[];
    };
    const reported = new Map<string, number>();
    for (const { awards } of ofUnits)
      for (const [award, count] of Object.entries(awards)) reported.set(award, (reported.get(award) ?? 0) + count);
    const rows = (await unite(own, QUESTIONS)).get("1-awards.sql")?.rows ?? [];
    expect(new Map(rows.map(({ award, nominations }) => [String(award), nominations]))).toEqual(
      new Map([...reported].filter(([, count]) => count > 0)),
    );
    const offices = (await unite(own, QUESTIONS)).get("2-offices.sql")?.rows ?? [];
    expect(offices.map(({ office }) => office)).toEqual(["PHÒNG NỘI VỤ - UBND HUYỆN QUỐC OAI"]);
  } finally {
    await rm(own, { recursive: true });
  }
}, 60_000);

test("what is written for Trino and Spark is of their grammars", async () => {
  const { stdout } = await run(
    process.execPath,
    [path.join(ROOT, "node_modules/tsx/dist/cli.mjs"), path.join(__dirname, "parse-sql.ts")],
    { cwd: ROOT },
  );
  const { told, broken } = JSON.parse(stdout) as {
    readonly told: readonly { readonly file: string; readonly problems: readonly string[] }[];
    readonly broken: readonly { readonly problems: number }[];
  };
  expect(told).toHaveLength(10);
  expect(told.filter(({ problems }) => problems.length > 0)).toEqual([]);
  for (const { problems } of broken) expect(problems).toBeGreaterThan(0);
}, 120_000);

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
