import path from "node:path";
import type { Frame } from "playwright-core";
import type { ExcelPage, PlayedExcel } from "../support/excel-page";
import { ROOT } from "../support/root";

export { ROOT };
export const UNITS = path.join(ROOT, "samples/quoc-oai-2022/units");

const PANE = "/pane/taskpane.html";
const LONG_MS = 180_000;

export interface PaneLook {
  readonly language: "vi-VN" | "en-US";
  readonly theme: "light" | "dark" | "contrast";
  readonly width: number;
}
const USUAL_LOOK: PaneLook = { language: "vi-VN", theme: "light", width: 350 };

const CALM_MS = 25;
const CALM_TIMES = 3;
/** So much of what the pane shows tells what it is busy with. */
const SHOWN = 400;

/**
 * Waits until nothing is being done: no job, and none about to begin. Looks from inside the page, which costs one
 * question.
 */
export async function settled(frame: Frame): Promise<void> {
  const calm = await frame.evaluate(
    async ([longest, pause, times]) => {
      const until = Date.now() + longest;
      for (let quiet = 0; quiet < times;) {
        if (Date.now() > until) return false;
        quiet = document.querySelector("[data-busy]")?.getAttribute("data-busy") === "false" ? quiet + 1 : 0;
        await new Promise((resolve) => {
          setTimeout(resolve, pause);
        });
      }
      return true;
    },
    [LONG_MS, CALM_MS, CALM_TIMES] as const,
  );
  if (!calm) throw new Error(`the pane is still busy: ${(await frame.innerText("body")).slice(0, SHOWN)}`);
}

/** Longer than the pane waits before it saves, also on a busy machine. */
const QUIET_MS = 2_500;

/** Waits until what the pane remembers stands in the workbook: nothing more is asked of Excel. */
export async function saved(page: ExcelPage): Promise<void> {
  for (let before = -1, now = 0; before !== now; now = (await page.syncs()).length) {
    before = now;
    await page.page.waitForTimeout(QUIET_MS);
  }
}

/** Gives the pane that width and those colours, also while it is open. */
export async function wear({ page }: ExcelPage, { theme, width }: Pick<PaneLook, "theme" | "width">): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  // Excel on the web hands no theme over: what counts there is what the browser prefers.
  await page.emulateMedia({
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
  });
}

export async function openedPane(page: ExcelPage, look: Partial<PaneLook> = {}): Promise<Frame> {
  const { language, theme, width } = { ...USUAL_LOOK, ...look };
  await page.page.addStyleTag({ content: "iframe { width: 100vw !important; }" });
  await wear(page, { theme, width });
  const frame = await page.openPane(PANE, { language, theme });
  await frame.waitForSelector("[data-step]");
  await settled(frame);
  return frame;
}

export async function newPane(
  excel: PlayedExcel,
  look: Partial<PaneLook> = {},
): Promise<{ readonly page: ExcelPage; readonly frame: Frame }> {
  const page = await excel.newPage({ viewport: { width: look.width ?? USUAL_LOOK.width, height: 720 } });
  return { page, frame: await openedPane(page, look) };
}

export async function goTo(frame: Frame, step: string): Promise<void> {
  await frame.click(`[data-step="${step}"]`);
  await settled(frame);
  // A step is fetched when it is first asked for.
  await frame.waitForSelector("main h1", { state: "attached" });
}

export async function chooseCampaign(frame: Frame, id = "quoc-oai-2022"): Promise<void> {
  const chosen = `[data-campaign="${id}"]`;
  if (!(await frame.isVisible(chosen))) await frame.click('[data-testid="examples"]');
  await frame.click(chosen);
  await settled(frame);
}

export async function takeSamples(frame: Frame): Promise<void> {
  await frame.click('[data-testid="try-sample"]');
  await frame.waitForSelector('[data-testid="totals"]');
  await settled(frame);
}

/** Takes in some lists of the samples' 28 units: what all of them would show takes five times as long. */
export async function takeLists(frame: Frame, names: readonly string[]): Promise<void> {
  await chooseCampaign(frame);
  await frame.setInputFiles('[data-testid="units-file"]', path.join(UNITS, "../don-vi.csv"));
  await settled(frame);
  await goTo(frame, "take-in");
  await frame.setInputFiles(
    '[data-testid="files"]',
    names.map((name) => path.join(UNITS, name)),
  );
  await frame.waitForSelector('[data-testid="totals"]');
  await settled(frame);
}

/** Gives files to the pane as a person choosing them would; does not wait for them to be read. */
export async function giveFiles(
  frame: Frame,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  await frame.setInputFiles(
    '[data-testid="files"]',
    files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })),
  );
}

export async function press(frame: Frame, testId: string): Promise<void> {
  await frame.click(`[data-testid="${testId}"]`);
  await settled(frame);
}

/** How many findings of that severity stand. */
export async function countOf(frame: Frame, severity: "error" | "warning"): Promise<number> {
  return Number(await frame.getAttribute(`[data-${severity}s]`, `data-${severity}s`));
}

/** Waits until so many findings of that severity stand. */
export async function waitForCount(frame: Frame, severity: "error" | "warning", count: number): Promise<void> {
  await frame.waitForSelector(`[data-${severity}s="${String(count)}"]`);
}

/** Opens the matter of a code, in whichever tab it stands. */
export async function chooseCode(frame: Frame, code: string): Promise<void> {
  await frame.waitForSelector('[data-testid="matter"], [data-testid="review"]');
  if ((await frame.$('[data-testid="back-to-matters"]')) !== null) await press(frame, "back-to-matters");
  const matter = `[data-matter="${code}"]`;
  for (const about of ["row", "unit", "plan"]) {
    await frame.click(`[data-about="${about}"]`);
    if ((await frame.$(matter)) !== null) break;
  }
  await frame.click(matter);
  await frame.waitForSelector(`[role="option"][data-code="${code}"]`);
  await settled(frame);
}

/** Corrects all cells of the matter that is open, by way of what that would change. */
export async function fixAll(frame: Frame): Promise<void> {
  await frame.click('[data-testid="fix-all"]');
  await press(frame, "fix-now");
}
