import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { violationsOf } from "../support/accessibility";
import type { ExcelPage } from "../support/excel-page";
import { ROOT } from "../support/root";

const PICTURES = path.join(ROOT, "out/pane");
/** Fluent UI's focus library puts invisible stops at the ends of the page that pass the focus on at once. */
const PASSING = "[data-tabster-dummy]";

/** As tall as the usual pane, and taller where there is more to see: what is scrolled away could not be examined. */
async function growToContent({ page }: ExcelPage, frame: Frame): Promise<() => Promise<void>> {
  const usual = page.viewportSize();
  const hidden = await frame.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll("main")].map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ),
  );
  if (usual === null || hidden === 0) return () => Promise.resolve();
  await page.setViewportSize({ ...usual, height: usual.height + hidden });
  return () => page.setViewportSize(usual);
}

/** What axe's rules find out anew when a screen changes its colours and its width and nothing else. */
export const RULES_OF_LOOKS: readonly string[] = [
  "color-contrast",
  "link-in-text-block",
  "scrollable-region-focusable",
];

/**
 * Everything that must hold on any screen of the pane: axe (or some of its rules), nothing wider than the pane, the
 * corner left to Excel. Takes a picture of it.
 */
export async function examine(page: ExcelPage, frame: Frame, name: string, only?: readonly string[]): Promise<void> {
  const shrink = await growToContent(page, frame);
  mkdirSync(PICTURES, { recursive: true });
  await page.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  const violations = await violationsOf(frame, { parts: [PASSING], ...(only === undefined ? {} : { only }) });
  const { wide, corner } = await frame.evaluate(() => ({
    wide: [
      ...document.querySelectorAll(
        "body, main, header, section, fieldset, ul, li, p, h1, h2, label, button, input, select, textarea",
      ),
    ]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
    corner: document.elementFromPoint(innerWidth - 17, 16)?.closest("button, a, input, select")?.outerHTML ?? null,
  }));
  expect([name, { violations, wide, corner }]).toEqual([name, { violations: [], wide: [], corner: null }]);
  await shrink();
}
