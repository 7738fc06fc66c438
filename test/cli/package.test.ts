import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeWorkbook } from "../bench/fixtures";
import { ROOT } from "../support/root";

const BUILT = path.join(ROOT, "dist/cli");
const whenBuilt = existsSync(path.join(BUILT, "package.json")) ? test : test.skip;

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-package-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

/** Packed, unpacked elsewhere and run there: no clone, no node_modules, nothing fetched. */
whenBuilt("the packed command line runs where there is nothing but it", async () => {
  const run = (program: string, words: readonly string[]): string =>
    execFileSync(program, words, { cwd: scratch, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
  run("npm", ["pack", BUILT, "--silent", "--offline", "--cache", path.join(scratch, "cache")]);
  const [packed = ""] = (await readdir(scratch)).filter((name) => name.endsWith(".tgz"));
  expect(packed).toMatch(/^so-thi-dua-cli-\d+\.\d+\.\d+\.tgz$/);
  run("tar", ["-xzf", packed]);
  const manifest = JSON.parse(await readFile(path.join(scratch, "package/package.json"), "utf8")) as object;
  expect(manifest).toMatchObject({ bin: { "so-thi-dua": "so-thi-dua.js" }, type: "module" });
  expect(manifest).not.toHaveProperty("dependencies");

  await writeFile(path.join(scratch, "xa.xlsx"), makeWorkbook(40, 0, "Xã Số 0"));
  const inspected = JSON.parse(run(process.execPath, ["package/so-thi-dua.js", "inspect", "xa.xlsx", "--json"])) as {
    readonly ledger: object;
  };
  expect(inspected.ledger).toMatchObject({ record: 40 });
  const words = ["report", "xa.xlsx", "--campaign", "quoc-oai-2022", "--today", "2022-07-15", "--out", "bc.xlsx"];
  run(process.execPath, ["package/so-thi-dua.js", ...words]);
  expect((await readFile(path.join(scratch, "bc.xlsx"))).subarray(0, 2).toString()).toBe("PK");
});
