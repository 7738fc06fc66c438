import { spawn } from "node:child_process";

/**
 * Runs npm scripts, given by name, at the same time: `node test/side-by-side.mjs typecheck lint`. What the last one says
 * is shown as it says it, what the others say whole when they end. Fails where one of them does, after all have ended.
 */
const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error("run this through npm");

const scripts = process.argv.slice(2);
const ended = scripts.map(
  (script, index) =>
    new Promise((resolve, reject) => {
      const said = [];
      const channel = index === scripts.length - 1 ? "inherit" : "pipe";
      const child = spawn(process.execPath, [npm, "run", script], { stdio: ["ignore", channel, channel] });
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => said.push(part));
      child.on("error", reject);
      child.on("close", (code) => {
        process.stdout.write(Buffer.concat(said));
        resolve(code === 0);
      });
    }),
);

process.exitCode = (await Promise.all(ended)).every(Boolean) ? 0 : 1;
