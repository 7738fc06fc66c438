import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { packagedBrowser } from "./browser";
import { ROOT } from "./root";

/** Scripts that stand in for the pane, by the name of their page. */
const PANES = { port: "test/excel/pane/port.ts" };
/** Where a run of all browser tests says that the pages stand bundled. */
const FOLDER = "SO_THI_DUA_TEST_PAGES";

const panePage = (
  script: string,
): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>pane</title>
<link rel="icon" href="data:,"><script src="/office-js/office.js"></script><script src="${script}"></script></head><body></body></html>`;

const HOST_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><style>body{margin:0}iframe{width:350px;height:100vh;border:0}</style></head><body><main id="pane"></main><script src="/test/bare.js"></script></body></html>`;

/** Bundles the page that plays Excel without a grid, and the test panes; gives the folder. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "so-thi-dua-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "web",
    context: ROOT,
    entry: Object.fromEntries(
      Object.entries({ ...PANES, bare: "test/support/pages/bare.ts" }).map(([name, file]) => [
        name,
        path.join(ROOT, file),
      ]),
    ),
    output: { path: folder, filename: "[name].js" },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                target: "es2022",
                transform: { react: { runtime: "automatic" } },
              },
            },
          },
        },
      ],
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    stats: "errors-only",
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
  for (const name of Object.keys(PANES)) writeFileSync(path.join(folder, `${name}.html`), panePage(`/test/${name}.js`));
  writeFileSync(path.join(folder, "bare.html"), HOST_PAGE);
  return folder;
}

/** The folder of the bundled pages: the one of this run, else a new one. */
export const bundledPages = async (): Promise<string> => process.env[FOLDER] ?? bundle();

/**
 * Before a run, once for all its files of tests: bundles the pages, and unpacks the browser, which two at once could
 * not.
 */
export default async function setUp(): Promise<void> {
  await packagedBrowser();
  process.env[FOLDER] = await bundle();
}
