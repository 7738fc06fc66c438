/**
 * `npm run licences`: writes docs/sbom.cdx.json, what is shipped as npm's own CycloneDX writer tells it of the lock, and
 * docs/licences.md, the same as a table with its licences.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
}
interface Bill {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: Component };
  components: readonly Component[];
  dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const root = path.join(import.meta.dirname, "../..");
const MOST = 64 * 1_048_576;
const WORDS = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
const DEVELOPMENT = "cdx:npm:package:development";
const bill = JSON.parse(execFileSync("npm", WORDS, { cwd: root, encoding: "utf8", maxBuffer: MOST })) as Bill;
// The same lock gives the same file: no number of its own, no time.
delete bill.serialNumber;
delete bill.metadata.timestamp;
// npm's own way to leave out what only builds and tests also leaves out what is shipped and tested with.
bill.components = bill.components.filter(({ properties = [] }) => !properties.some(({ name }) => name === DEVELOPMENT));
const kept = new Set([bill.metadata.component, ...bill.components].map((one) => one["bom-ref"]));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
writeFileSync(path.join(root, "docs/sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);

const licenceOf = ({ licenses = [] }: Component): string =>
  licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? "?").join(", ");
const rows = bill.components.map((one) => `| ${one.name} | ${one.version} | ${licenceOf(one)} |`).sort();
writeFileSync(
  path.join(root, "docs/licences.md"),
  [
    "# Licences of what is shipped",
    "",
    "Written by `npm run licences` from `package-lock.json`, as is `sbom.cdx.json` beside it. Office.js",
    "(`@microsoft/office-js`) is shipped unmodified under its own terms; everything else serves building and testing only.",
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...new Set(rows),
    "",
  ].join("\n"),
);
