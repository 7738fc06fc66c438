import { randomFrom } from "../../samples/content/random";
import { chooseEncoding } from "./generate/encode";
import { makeCorpus } from "./generate/corpus";
import { inventWorkbook } from "./generate/workbook";
import { readCorpusFile } from "./read-corpus";
import { scoreWorkbook } from "./score";
import { Tally } from "./tally";

const SEED = 7;

describe("the accuracy corpus", () => {
  test("a seed gives the same workbook again, another seed another one", () => {
    expect(inventWorkbook(SEED, 3)).toEqual(inventWorkbook(SEED, 3));
    expect(inventWorkbook(SEED, 3).plan).not.toEqual(inventWorkbook(SEED + 1, 3).plan);
  });

  test("every record of the truth stands in a row that has the role of one", () => {
    for (let index = 0; index < 60; index += 1) {
      for (const sheet of inventWorkbook(SEED, index).truth.sheets) {
        for (const table of sheet.tables) {
          for (const { row } of table.records) expect(sheet.roles.get(row)).toEqual(["record"]);
          for (const row of table.headerRows) expect(sheet.roles.get(row)).toEqual(["header"]);
        }
      }
    }
  });

  test("old encodings are met, with and without their fonts", () => {
    const traits = Array.from({ length: 400 }, (_, index) => chooseEncoding(randomFrom(index), true).trait);
    for (const wanted of [
      "tcvn3",
      "vni",
      "viscii",
      "vps",
      "vietware-f",
      "vietware-x",
      "cp1258",
      "tcvn3 phông chữ hoa",
      "tcvn3 không có phông",
      "NFD",
    ])
      expect(traits).toContain(wanted);
  });

  test("no row of any workbook is missing from the ledger, and the ledger adds up", async () => {
    const tally = new Tally();
    for (const file of await makeCorpus(SEED, 40, false)) {
      const read = await readCorpusFile(file);
      scoreWorkbook(tally, file.truth, read);
      const { rowsRead, ...roles } = read.register.ledger;
      expect(Object.values(roles).reduce((sum, count) => sum + count, 0)).toBe(rowsRead);
    }
    expect(tally.misses.filter(({ figure }) => figure === "ledger")).toEqual([]);
    expect(tally.counts.get("ledger")?.all).toBeGreaterThan(500);
    expect(tally.share("encoding")).toBeGreaterThanOrEqual(0.99);
  });

  test("the scorer counts each row of a workbook once and finds what was read wrong", async () => {
    const [file] = await makeCorpus(SEED, 1, false);
    if (file === undefined) throw new Error("no file made");
    const read = await readCorpusFile(file);
    const [whole, nothing] = [new Tally(), new Tally()];
    scoreWorkbook(whole, file.truth, read);
    scoreWorkbook(nothing, file.truth, { register: { ...read.register, files: [] }, findings: [] });
    const rows = file.truth.sheets.reduce((sum, { roles }) => sum + roles.size, 0);
    expect(whole.counts.get("roles")?.all).toBe(rows);
    expect(nothing.share("roles")).toBe(0);
    expect(nothing.share("records-recall")).toBe(0);
    expect(whole.share("roles")).toBeGreaterThan(0.5);
  });
});
