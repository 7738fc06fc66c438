import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { addressText, columnIndex, rowIndex } from "../../src/grid/address";
import { ALWAYS_RECALCULATE, inTemporaryFolder, TIMEOUT } from "./libreoffice";
import { toolPath } from "./tools";

const run = promisify(execFile);

/** What somebody types into a cell; null empties it. */
export interface Typed {
  readonly sheet: string;
  readonly address: string;
  readonly value: string | number | null;
}

export interface Tried {
  readonly bytes: Uint8Array;
  /** Each change starts from the workbook as it was. */
  readonly changes?: readonly (readonly Typed[])[];
}

/** What each formula gives: by sheet and address; an error as { error }. */
export type Given = ReadonlyMap<string, string | number | { readonly error: string }>;

export const cellKey = (sheet: string, address: string): string => `${sheet}!${address}`;

const item = (path: string, name: string, value: string): string =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

const doctype = (kind: string, dtd: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}.dtd">\n`;

const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

/** A profile that recalculates what it opens and knows one macro. */
async function writeProfile(folder: string): Promise<void> {
  const basic = join(folder, "user", "basic", "Standard");
  const macro = await readFile(join(__dirname, "changed-and-recalculated.bas"), "utf8");
  await mkdir(basic, { recursive: true });
  const library = (kind: string, attributes: string, content: string): string =>
    `<library:${kind} xmlns:library="http://openoffice.org/2000/library" ${attributes}>${content}</library:${kind}>`;
  await Promise.all([
    writeFile(
      join(folder, "user", "registrymodifications.xcu"),
      // A profile that is not yet set up would be filled from the program's own, this macro overwritten.
      ALWAYS_RECALCULATE.replace(
        "</oor:items>",
        `${item("/org.openoffice.Setup/Office", "ooSetupInstCompleted", "true")}</oor:items>`,
      ),
    ),
    writeFile(
      join(folder, "user", "basic", "script.xlc"),
      doctype("library:libraries", "libraries") +
        library("libraries", "", '<library:library library:name="Standard" library:link="false"/>'),
    ),
    writeFile(
      join(basic, "script.xlb"),
      doctype("library:library", "library") +
        library(
          "library",
          'library:name="Standard" library:readonly="false" library:passwordprotected="false"',
          '<library:element library:name="Module1"/>',
        ),
    ),
    writeFile(
      join(basic, "Module1.xba"),
      doctype("script:module", "module") +
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">' +
        `${escaped(macro)}</script:module>`,
    ),
  ]);
}

function typing({ sheet, address, value }: Typed): string {
  if (/[\t\n]/u.test(String(value))) throw new Error(`a tab or line break cannot be handed over: ${String(value)}`);
  const kind = value === null ? "nothing" : typeof value === "number" ? "number" : "text";
  return ["type", sheet, address, kind, String(value ?? "")].join("\t");
}

function givenIn(lines: readonly string[]): Given {
  const given = new Map<string, string | number | { readonly error: string }>();
  for (const line of lines) {
    const [sheet = "", row = "", column = "", kind = "", ...text] = line.split("\t");
    const address = addressText({ row: rowIndex(Number(row)), column: columnIndex(Number(column)) });
    const value = text.join("\t").replace(/\\n/gu, "\n");
    given.set(cellKey(sheet, address), kind === "error" ? { error: value } : kind === "number" ? Number(value) : value);
  }
  return given;
}

/**
 * Opens workbooks in LibreOffice, all in one start of the program, and tells what every formula gives: as the workbook
 * came, after each of the changes, and once more with all of them taken back. Much quicker than a file per change.
 */
export async function recalculated(books: readonly Tried[]): Promise<readonly (readonly Given[])[]> {
  const program = toolPath("libreoffice");
  return inTemporaryFolder(async (folder) => {
    const [profile, orders, answers] = [join(folder, "profile"), join(folder, "orders"), join(folder, "answers")];
    await writeProfile(profile);
    const paths = books.map((_, index) => join(folder, `${String(index)}.xlsx`));
    await Promise.all(books.map(({ bytes }, index) => writeFile(paths[index] ?? "", bytes)));
    const lines = books.flatMap(({ changes = [] }, index) => [
      `open\t${pathToFileURL(paths[index] ?? "").href}`,
      "tell",
      ...changes.flatMap((change) => [...change.map(typing), "tell", "undo"]),
      ...(changes.length > 0 ? ["tell"] : []),
      "close",
    ]);
    await writeFile(orders, lines.join("\n"));
    const url = `macro:///Standard.Module1.Main(${pathToFileURL(orders).href},${pathToFileURL(answers).href})`;
    await run(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", url], {
      timeout: TIMEOUT,
      env: { ...process.env, SAL_USE_VCLPLUGIN: "svp" },
    });
    const told = (await readFile(answers, "utf8")).trimEnd().split("\n");
    if (told.pop() !== "done") throw new Error(`LibreOffice stopped: ${told.slice(-2).join(" ")}`);
    const parts: string[][] = [[]];
    for (const line of told) {
      if (line === "told") parts.push([]);
      else parts.at(-1)?.push(line);
    }
    const all = parts.slice(0, -1).map(givenIn);
    let from = 0;
    return books.map(({ changes = [] }) => {
      const count = changes.length > 0 ? changes.length + 2 : 1;
      from += count;
      return all.slice(from - count, from);
    });
  });
}
