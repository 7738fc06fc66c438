/**
 * `npm run licences`: writes docs/licences.md, the packages that are shipped with their licences, and with `sbom` beside
 * it docs/sbom.cdx.json by npm's own CycloneDX writer.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

interface Installed {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}
interface Listed {
  readonly dependencies?: Readonly<Record<string, Listed>>;
  readonly path?: string;
}

const root = path.join(import.meta.dirname, "../..");
const MEGABYTE = 1_048_576;
const npm = (...words: readonly string[]): string =>
  execFileSync("npm", [...words], { cwd: root, encoding: "utf8", maxBuffer: 64 * MEGABYTE });

/** Every package of the tree once, by name and version. */
function packagesOf({ dependencies = {} }: Listed, found: Map<string, Installed>): ReadonlyMap<string, Installed> {
  for (const one of Object.values(dependencies)) {
    const file = path.join(one.path ?? "", "package.json");
    if (one.path === undefined || !existsSync(file)) continue;
    const installed = JSON.parse(readFileSync(file, "utf8")) as Installed;
    const key = `${installed.name ?? ""}@${installed.version ?? ""}`;
    if (found.has(key)) continue;
    found.set(key, installed);
    packagesOf(one, found);
  }
  return found;
}

const tree = JSON.parse(npm("ls", "--omit=dev", "--all", "--long", "--json")) as Listed;
const rows = [...packagesOf(tree, new Map())]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, { name = "", version = "", license = "?" }]) => `| ${name} | ${version} | ${license} |`);
writeFileSync(
  path.join(root, "docs/licences.md"),
  [
    "# Licences of what is shipped",
    "",
    "Written by `npm run licences` from the installed packages. Office.js (`@microsoft/office-js`) is shipped unmodified",
    "beside them under its own terms; everything else is used to build and test only.",
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n"),
);
const bill = JSON.parse(npm("sbom", "--sbom-format=cyclonedx", "--omit=dev")) as Record<string, unknown>;
// The same tree gives the same file: no number of its own, no time.
delete bill["serialNumber"];
if (typeof bill["metadata"] === "object" && bill["metadata"] !== null)
  delete (bill["metadata"] as { timestamp?: string }).timestamp;
writeFileSync(path.join(root, "docs/sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);
