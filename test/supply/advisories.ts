/**
 * `npm run advisories`: asks the registry for known weaknesses of what is shipped, where it answers such questions.
 * Exit code 1 where there is one of weight, 0 where there is none or the registry does not say; which, it says.
 */
import { spawnSync } from "node:child_process";

interface Audit {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
}

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json", "--audit-level=high"], { encoding: "utf8" });

function answered(text: string): Readonly<Record<string, number>> | null {
  try {
    return (JSON.parse(text) as Audit).metadata?.vulnerabilities ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const found = answered(stdout);
if (found === null) console.log("The registry did not say what weaknesses it knows of: nothing was checked.");
else {
  const grave = (found["high"] ?? 0) + (found["critical"] ?? 0);
  console.log(`Known weaknesses of what is shipped: ${JSON.stringify(found)}`);
  process.exitCode = grave > 0 ? 1 : 0;
}
