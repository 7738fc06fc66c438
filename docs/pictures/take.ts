/**
 * Takes the pictures of the pane that stand in the README and the user's guide: `npm run pictures`, after `npm run
 * build`.
 */
import path from "node:path";
import { chooseCode, goTo, press, settled, takeSamples } from "../../test/e2e/pane-driver";
import { startExcel } from "../../test/support/excel-page";

/** Until the grid has drawn what was written. */
const DRAWN_MS = 3_000;

const excel = await startExcel();
try {
  const page = await excel.newPage({ host: "workbench", viewport: { width: 1366, height: 768 } });
  const frame = page.pane();
  const whole = async (name: string): Promise<void> => {
    await page.page.waitForTimeout(DRAWN_MS);
    await page.page.screenshot({ path: path.join(import.meta.dirname, `${name}.png`) });
  };
  const paneAlone = async (name: string): Promise<void> => {
    await page.page.mouse.move(0, 0);
    await settled(frame);
    await page.page.locator("#pane").screenshot({ path: path.join(import.meta.dirname, `${name}.png`) });
  };
  await frame.waitForSelector("[data-step]");
  await settled(frame);
  await frame.click('[data-testid="take-tour"]');
  await frame.waitForSelector('[data-testid="tour"]');
  await paneAlone("gioi-thieu");
  await frame.click('[data-testid="tour-skip"]');

  await takeSamples(frame);
  await frame.waitForSelector('[data-testid="excerpt"]');
  await paneAlone("cau-hoi");
  await frame.click('[data-testid="all-columns"]');
  await frame.waitForSelector('[data-column="E"] select');
  await paneAlone("moi-cot");

  await goTo(frame, "register");
  await press(frame, "write-register");
  await goTo(frame, "check");
  await frame.waitForSelector('[data-testid="matters"]');
  await paneAlone("kiem-tra");
  await chooseCode(frame, "type-phone");
  await frame.click('[role="option"] >> nth=0');
  await settled(frame);
  await whole("pane");

  await goTo(frame, "report");
  await paneAlone("tong-hop");
  await goTo(frame, "campaign");
  await press(frame, "open-tracking");
  await frame.waitForSelector('[data-testid="units"]');
  await paneAlone("theo-doi");
} finally {
  await excel.close();
}
