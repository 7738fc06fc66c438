import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chrome, Edge or Chromium stands on the systems we know. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Keeps the browser from talking to anybody by itself. */
const QUIET = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser that comes as a package: one without windows, which takes a third less work. There is none but for Linux
 * on a PC.
 */
export async function packagedBrowser(): Promise<readonly string[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const { default: packaged } = await import("@sparticuz/chromium");
  return [await packaged.executablePath()];
}

/** Opens a headless browser, the packaged one or where it does not run the system's own; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const executablePath of [...(await packagedBrowser()), ...INSTALLED.filter((file) => existsSync(file))]) {
    try {
      return await chromium.launch({ executablePath, args: QUIET, headless: true });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, "no browser could be started: install Chromium, Chrome or Edge");
}
