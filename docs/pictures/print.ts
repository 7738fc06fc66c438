/**
 * Takes the README's pictures of printed pages: `npm run pictures`, after `npm run build`; wants LibreOffice and
 * poppler.
 */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { convert, inTemporaryFolder } from "../../test/support/libreoffice";
import { pageTextsOf } from "../../test/support/pages";
import { toolPath } from "../../test/support/tools";

const root = path.join(import.meta.dirname, "../..");
const PICTURES = [
  ["report", "BIỂU TỔNG HỢP"],
  ["unit", "XÃ CẤN HỮU"],
] as const;
const DOTS_PER_INCH = "96";

execFileSync(process.execPath, [path.join(root, "samples/demo.mjs")]);
const [pdf] = await convert(
  [{ name: "report.xlsx", bytes: await readFile(path.join(root, "out/bao-cao-tong-hop.xlsx")) }],
  "pdf",
);
if (pdf === undefined) throw new Error("LibreOffice gave no pages");
const pages = await pageTextsOf(pdf);
await inTemporaryFolder(async (folder) => {
  const file = path.join(folder, "report.pdf");
  await writeFile(file, pdf);
  for (const [name, heading] of PICTURES) {
    // The heading of a sheet stands in its first lines; lists name units further down.
    const page = String(
      pages.findIndex((text) =>
        text
          .split("\n")
          .slice(0, 12)
          .some((line) => line.includes(heading)),
      ) + 1,
    );
    execFileSync(toolPath("pdftoppm"), [
      "-r",
      DOTS_PER_INCH,
      "-gray",
      "-png",
      "-f",
      page,
      "-l",
      page,
      "-singlefile",
      file,
      path.join(import.meta.dirname, name),
    ]);
  }
});
