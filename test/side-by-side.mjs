import { spawn } from "node:child_process";

/**
 * Runs npm scripts, given by name, at the same time: `node test/side-by-side.mjs typecheck lint`. What a script says is
 * shown whole when it ends. Fails where one of them does, after all have ended.
 */
const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error("run this through npm");

const ended = process.argv.slice(2).map(
  (script) =>
    new Promise((resolve, reject) => {
      const said = [];
      const child = spawn(process.execPath, [npm, "run", script], { stdio: ["ignore", "pipe", "pipe"] });
      child.stdout.on("data", (part) => said.push(part));
      child.stderr.on("data", (part) => said.push(part));
      child.on("error", reject);
      child.on("close", (code) => {
        process.stdout.write(Buffer.concat(said));
        resolve(code === 0);
      });
    }),
);

process.exitCode = (await Promise.all(ended)).every(Boolean) ? 0 : 1;
