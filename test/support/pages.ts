import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { inTemporaryFolder } from "./libreoffice";
import { toolPath } from "./tools";

const run = promisify(execFile);

/** The words of each page of a PDF, laid out as on paper. */
export async function pageTextsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const program = toolPath("pdftotext");
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, "in.pdf");
    await writeFile(file, pdf);
    const { stdout } = await run(program, ["-layout", "-enc", "UTF-8", file, "-"], { maxBuffer: 64 * 1024 * 1024 });
    return stdout
      .split("\f")
      .slice(0, -1)
      .map((page) => page.normalize("NFC"));
  });
}
