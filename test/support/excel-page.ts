import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { PlannedFailure, SyncRecord } from "../../workbench/host/excel-host";
import type { WorkbookSnapshot } from "../../workbench/host/snapshot";
import type { Author } from "../../workbench/host/workbook-model";
import type { PaneSettings } from "../../workbench/page/pane-bridge";
import { localCertificate } from "../../workbench/server/certificate";
import { serve, type RunningServer } from "../../workbench/server/serve";
import { openBrowser } from "./browser";
import { ROOT } from "./root";
import { bundledPages } from "./test-pages";

export interface ExcelPage {
  readonly page: Page;
  /** The pane's own frame, loaded. */
  readonly pane: () => Frame;
  readonly newWorkbook: (name: string, bytes: Uint8Array | null) => Promise<void>;
  readonly openPane: (address?: string, settings?: Partial<PaneSettings>) => Promise<Frame>;
  /** Presses a button of the ribbon; over when the pane says that its command is. */
  readonly command: (name: string) => Promise<void>;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  /** The workbook saved as an .xlsx file; on the bare page only. */
  readonly saved: () => Promise<Uint8Array>;
  readonly syncs: () => Promise<readonly SyncRecord[]>;
  readonly clearSyncs: () => Promise<void>;
  readonly fail: (failure: PlannedFailure) => Promise<void>;
  readonly forgetFailures: () => Promise<void>;
  readonly setEditMode: (on: boolean) => Promise<void>;
  readonly protect: (sheet: string, on: boolean) => Promise<void>;
  readonly type: (
    sheet: string,
    address: string,
    rows: readonly (readonly (string | number | boolean)[])[],
    author?: Author,
  ) => Promise<void>;
  /** Console errors, page errors and requests that left the page's own origin. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PlayedExcel {
  readonly origin: string;
  readonly browser: Browser;
  readonly newPage: (options?: {
    readonly host?: "bare" | "workbench";
    readonly pane?: string;
    readonly settings?: Partial<PaneSettings>;
    readonly viewport?: { readonly width: number; readonly height: number };
  }) => Promise<ExcelPage>;
  readonly close: () => Promise<void>;
}

/** A busy machine is no failure. */
const SLOW_MS = 180_000;
const SETTINGS: PaneSettings = { language: "vi-VN", excelApi: "1.19", theme: "light" };

/**
 * Starts the server and a browser. Test panes are at "/test/NAME.html"; the built pane is at "/pane/…", the built page
 * with the grid at "/workbench/".
 */
export async function startExcel(): Promise<PlayedExcel> {
  const folder = await bundledPages();
  const server: RunningServer = await serve(
    {
      "/": path.join(ROOT, "dist"),
      "/test/": folder,
      "/office-js/": path.join(ROOT, "node_modules/@microsoft/office-js/dist"),
      "/samples/": path.join(ROOT, "samples"),
    },
    await localCertificate(path.join(ROOT, ".cache"), Date.now()),
    0,
  );
  const browser = await openBrowser();
  return {
    origin: server.origin,
    browser,
    newPage: async (options = {}) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: options.viewport ?? { width: 1366, height: 768 },
      });
      context.setDefaultTimeout(SLOW_MS);
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") troubles.push(message.text());
      });
      page.on("pageerror", (error) => {
        troubles.push(error.message);
      });
      page.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.origin))
          troubles.push(`request to ${request.url()}`);
      });
      await page.goto(
        options.host === "workbench" ? `${server.origin}/workbench/index.html` : `${server.origin}/test/bare.html`,
      );
      await page
        .waitForFunction(() => "workbench" in window, undefined, { timeout: SLOW_MS })
        .catch((error: unknown) => {
          throw new Error(`the page did not start: ${troubles.join("; ")}`, { cause: error });
        });
      return excelPage(page, troubles, options.pane ?? "", { ...SETTINGS, ...options.settings }, () => context.close());
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function excelPage(
  page: Page,
  troubles: string[],
  pane: string,
  settings: PaneSettings,
  closeContext: () => Promise<void>,
): Promise<ExcelPage> {
  const paneFrame = (): Frame => {
    const frame = page
      .frames()
      .find((candidate) => candidate.parentFrame() === page.mainFrame() && candidate.url().startsWith("https:"));
    if (frame === undefined)
      throw new Error(
        `no pane is open: ${page
          .frames()
          .map((each) => each.url())
          .join(" ")}`,
      );
    return frame;
  };
  const openPane = async (address = pane, change: Partial<PaneSettings> = {}): Promise<Frame> => {
    const loaded = page.waitForEvent(
      "framenavigated",
      (frame) => frame.parentFrame() === page.mainFrame() && frame.url().includes(address),
    );
    await page.evaluate(
      ([url, chosen]) => {
        window.workbench.openPane(url, chosen);
      },
      [address, { ...settings, ...change }] as const,
    );
    const frame = await loaded;
    await frame.waitForLoadState("load");
    return frame;
  };
  const result: ExcelPage = {
    page,
    troubles,
    pane: paneFrame,
    openPane,
    newWorkbook: (name, bytes) =>
      page.evaluate(([title, content]) => window.workbench.newWorkbook(title, content), [
        name,
        bytes === null ? null : Buffer.from(bytes).toString("base64"),
      ] as const),
    command: (name) => page.evaluate((given) => window.workbench.command(given), name),
    // As text: the browser's own way of handing over a large object takes a hundred times as long.
    snapshot: async () =>
      JSON.parse(await page.evaluate(() => JSON.stringify(window.workbench.snapshot()))) as WorkbookSnapshot,
    saved: async () => Buffer.from(await page.evaluate(() => window.savedWorkbook()), "base64"),
    syncs: () => page.evaluate(() => window.workbench.syncs()),
    clearSyncs: () =>
      page.evaluate(() => {
        window.workbench.clearSyncs();
      }),
    fail: (failure) =>
      page.evaluate((given) => {
        window.workbench.fail(given);
      }, failure),
    forgetFailures: () =>
      page.evaluate(() => {
        window.workbench.forgetFailures();
      }),
    setEditMode: (on) =>
      page.evaluate((given) => {
        window.workbench.setEditMode(given);
      }, on),
    protect: (sheet, on) =>
      page.evaluate(
        ([name, given]) => {
          window.workbench.protect(name, given);
        },
        [sheet, on] as const,
      ),
    type: (sheet, address, rows, author = "person") =>
      page.evaluate(
        ([name, place, values, who]) => {
          window.workbench.type(name, place, values, who);
        },
        [sheet, address, rows, author] as const,
      ),
    close: closeContext,
  };
  if (pane !== "") await openPane();
  return result;
}
