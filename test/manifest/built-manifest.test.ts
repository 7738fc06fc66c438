import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

const ROOT = path.join(__dirname, "../..");
const BUILT = path.join(ROOT, "dist/pane");
const whenBuilt = existsSync(path.join(BUILT, "manifest.xml")) ? describe : describe.skip;

/** The manifest for another address, made by the same function as the build's. */
function manifestFor(base: string, version = "1.4.2"): string {
  const program = `
    import { readFileSync } from "node:fs";
    import { baseAddress, manifestFor } from "./build/pane-address.mjs";
    const [base, version] = process.argv.slice(1);
    process.stdout.write(manifestFor(readFileSync("manifest.xml", "utf8"), baseAddress(base), version));
  `;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", program, base, version], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

const addressesIn = (manifest: string): readonly URL[] =>
  [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)]
    .map(([, address]) => new URL(address ?? ""))
    .filter(({ hostname }) => !hostname.startsWith("schemas."));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "manifest-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a manifest for another address", () => {
  test("names only that address and the version of the program", () => {
    const manifest = manifestFor("https://thi-dua.example.vn/excel/");
    expect(manifest).not.toMatch(/localhost/);
    expect(manifest).toContain("<AppDomain>https://thi-dua.example.vn</AppDomain>");
    expect(manifest).toContain("<Version>1.4.2.0</Version>");
    const addresses = addressesIn(manifest);
    expect(addresses.length).toBeGreaterThan(30);
    for (const { href } of addresses) expect(href).toMatch(/^https:\/\/thi-dua\.example\.vn\/excel\/[^/]/);
  });

  test.each([
    "http://thi-dua.example.vn",
    "thi-dua.example.vn",
    "https://a.vn/?x=1",
    "https://a.vn/#x",
    "javascript:1",
  ])("is refused for %s, with a sentence that says what is wanted", (base) => {
    expect(() => manifestFor(base)).toThrow(/--env base is the https address/);
  });
});

describe("Microsoft's own parser", () => {
  test("reads of the manifest what stands in it", async () => {
    const text = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    const one = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1];
    expect(await OfficeAddinManifest.readManifestFile(path.join(ROOT, "manifest.xml"))).toMatchObject({
      id: one(/<Id>([^<]+)/),
      version: one(/<Version>([^<]+)/),
      displayName: one(/<DisplayName DefaultValue="([^"]+)/),
      description: one(/<Description DefaultValue="([^"]+)/),
      permissions: one(/<Permissions>([^<]+)/),
      supportUrl: one(/<SupportUrl DefaultValue="([^"]+)/),
      appDomains: [one(/<AppDomain>([^<]+)/)],
      defaultSettings: { sourceLocation: one(/<SourceLocation DefaultValue="([^"]+)/) },
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
    });
  });

  test("gives a copy for trying out another id and name, and nothing else changes", async () => {
    const copy = path.join(folder, "manifest.xml");
    cpSync(path.join(ROOT, "manifest.xml"), copy);
    const before = await OfficeAddinManifest.readManifestFile(copy);
    await OfficeAddinManifest.modifyManifestFile(copy, "random", "Sổ Thi đua (thử)");
    const after = await OfficeAddinManifest.readManifestFile(copy);
    expect(after.id).not.toBe(before.id);
    expect(after).toEqual(Object.assign(before, { id: after.id, displayName: "Sổ Thi đua (thử)" }));
  });
});

whenBuilt("the built folder", () => {
  test("answers every address of its own manifest", () => {
    const missing = addressesIn(readFileSync(path.join(BUILT, "manifest.xml"), "utf8"))
      .map(({ pathname }) => pathname.replace(/^\/pane\//, ""))
      .filter((file) => !existsSync(path.join(BUILT, file)));
    expect(missing).toEqual([]);
  });

  test("has a support page that says what the add-in may read, in both languages, and its version", () => {
    const page = readFileSync(path.join(BUILT, "support.html"), "utf8");
    expect(page).toContain("Dữ liệu ở đâu");
    expect(page).toContain("no file and no figure leaves it");
    expect(page).toMatch(/<h1>Sổ Thi đua \d+\.\d+\.\d+<\/h1>/);
  });
});
