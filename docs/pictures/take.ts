/**
 * Takes the README's picture of the pane beside the page that plays Excel: `npm run pictures`, after `npm run build`.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { goTo, settled, takeSamples } from "../../test/e2e/pane-driver";
import { startExcel } from "../../test/support/excel-page";

const samples = path.join(import.meta.dirname, "../../samples/quoc-oai-2022/units");
const excel = await startExcel();
try {
  const page = await excel.newPage({ host: "workbench", viewport: { width: 1366, height: 768 } });
  await page.newWorkbook("02 Dong Quang.xlsx", await readFile(path.join(samples, "02 Dong Quang.xlsx")));
  const frame = await page.openPane("/pane/taskpane.html");
  await frame.waitForSelector("[data-step]");
  await settled(frame);
  await takeSamples(frame);
  await goTo(frame, "check");
  await page.page.screenshot({ path: path.join(import.meta.dirname, "pane.png") });
} finally {
  await excel.close();
}
