import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { toolPath } from "./tools";

const run = promisify(execFile);

/** LibreOffice trusts cached values by default; the tests are there to doubt them. */
export const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export const TIMEOUT = 240_000;

/** Long enough for a cold start of LibreOffice on a slow machine; give it to tests that call `convert`. */
export const LIBREOFFICE_TIMEOUT = TIMEOUT + 10_000;

export type ConvertedTo = "pdf" | "xlsx" | "xls" | "ods" | "csv" | "docx" | "txt";

/** A folder of one's own under the temporary folder, removed after `work`. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Converts files with LibreOffice, all of them in one start of the program and in a profile of their own, so that
 * parallel tests and a LibreOffice window of the developer do not meet. Formulas are recalculated.
 * File names must differ also without their extensions. Gives the results in the order of `files`.
 */
export async function convert(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  to: ConvertedTo,
): Promise<readonly Uint8Array[]> {
  const program = toolPath("libreoffice");
  return inTemporaryFolder(async (folder) => {
    const [profile, source, out] = [join(folder, "profile"), join(folder, "in"), join(folder, "out")];
    await mkdir(join(profile, "user"), { recursive: true });
    await mkdir(source);
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    await Promise.all(files.map(({ name, bytes }) => writeFile(join(source, name), bytes)));
    const { stdout, stderr } = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        to,
        "--outdir",
        out,
        ...files.map(({ name }) => join(source, name)),
      ],
      { timeout: TIMEOUT, env: { ...process.env, SAL_USE_VCLPLUGIN: "svp" } },
    );
    const made = await readdir(out);
    return Promise.all(
      files.map(({ name }) => {
        const wanted = `${basename(name, extname(name))}.${to}`;
        if (!made.includes(wanted)) throw new Error(`LibreOffice made no ${wanted}: ${stdout} ${stderr}`);
        return readFile(join(out, wanted));
      }),
    );
  });
}
