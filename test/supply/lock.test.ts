import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../support/root";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

const lock = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const entries = Object.entries(lock.packages).filter(([name, { link, inBundle }]) => name !== "" && !link && !inBundle);

describe("what is installed is what was locked", () => {
  test("every entry of the lock has a strong checksum", () => {
    expect(entries.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-")).map(([name]) => name)).toEqual(
      [],
    );
  });

  test("every entry comes from a registry, none from a git address or a file", () => {
    expect(entries.filter(([, { resolved }]) => resolved?.startsWith("https://") === false)).toEqual([]);
  });

  test("dependencies name one version each", () => {
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

test("the list of licences names every package that is shipped, in the version that is locked", () => {
  const file = path.join(ROOT, "docs/licences.md");
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, "utf8");
  const missing = Object.keys(dependencies).filter(
    (name) => !text.includes(`| ${name} | ${lock.packages[`node_modules/${name}`]?.version ?? "?"} |`),
  );
  expect(missing).toEqual([]);
});
