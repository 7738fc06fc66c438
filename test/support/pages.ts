import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { inTemporaryFolder } from "./libreoffice";
import { toolPath } from "./tools";

const run = promisify(execFile);

/** The pages of a PDF as PNG pictures, in order. */
export async function picturesOf(pdf: Uint8Array, dotsPerInch = 70): Promise<readonly Uint8Array[]> {
  const program = toolPath("pdftoppm");
  return inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, "in.pdf"), pdf);
    await run(program, ["-png", "-r", String(dotsPerInch), join(folder, "in.pdf"), join(folder, "page")]);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  });
}

/** The words of each page of a PDF, laid out as on paper. */
export async function pageTextsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const program = toolPath("pdftotext");
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, "in.pdf");
    await writeFile(file, pdf);
    const { stdout } = await run(program, ["-layout", "-enc", "UTF-8", file, "-"], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.split("\f").slice(0, -1).map((page) => page.normalize("NFC"));
  });
}
