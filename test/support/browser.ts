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
  "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Path of a browser: the system's own, else the one that comes as a package. */
async function browserPath(): Promise<string> {
  const installed = INSTALLED.find((file) => existsSync(file));
  if (installed !== undefined) return installed;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/** Opens a headless browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: QUIET, headless: true });
}
