/**
 * `npm run licences`: writes docs/sbom.cdx.json, what is shipped as npm's own CycloneDX writer tells it of the lock, and
 * docs/licences.md, the same as a table with its licences.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
}
interface Bill {
  serialNumber?: string;
  readonly metadata: { timestamp?: string };
  readonly components: readonly Component[];
}

const root = path.join(import.meta.dirname, "../..");
const MOST = 64 * 1_048_576;
const WORDS = ["sbom", "--sbom-format=cyclonedx", "--omit=dev", "--package-lock-only"];
const bill = JSON.parse(execFileSync("npm", WORDS, { cwd: root, encoding: "utf8", maxBuffer: MOST })) as Bill;
// The same lock gives the same file: no number of its own, no time.
delete bill.serialNumber;
delete bill.metadata.timestamp;
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
