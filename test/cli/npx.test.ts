import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ROOT } from "../support/root";

const run = promisify(execFile);

test("npx finds and runs the program from the clone", async () => {
  const { stdout } = await run("npx", ["so-thi-dua", "campaigns"], { cwd: ROOT, shell: process.platform === "win32" });
  expect(stdout).toContain("quoc-oai-2022");
});
