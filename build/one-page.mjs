import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const PARTS = { page: "page.js", engine: "engine.js", css: "page.css" };

const WORKBOOK = /\.(xlsx|xlsm|xls|ods|csv)$/i;

const packed = (file) => ({ name: path.basename(file), base64: readFileSync(file).toString("base64") });

/** The folders of "samples" that hold what units sent, as `{ campaign: path }`. */
export function sampleSets(folder) {
  const sets = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "units")),
  );
  return Object.fromEntries(sets.map(({ name }) => [name, path.join(folder, name)]));
}

/** Names of the workbooks that units sent, in order. */
export const sampleFiles = (set) =>
  readdirSync(path.join(set, "units"))
    .filter((file) => WORKBOOK.test(file))
    .sort();

function carriedSamples(folder) {
  const sets = Object.entries(sampleSets(folder)).map(([name, set]) => {
    const units = path.join(set, "don-vi.csv");
    return [
      name,
      {
        files: sampleFiles(set).map((file) => packed(path.join(set, "units", file))),
        units: existsSync(units) ? packed(units) : null,
      },
    ];
  });
  return JSON.stringify(Object.fromEntries(sets));
}

/**
 * A script inside a page ends at the first "</script", and "<!--" changes how the rest is read. In JavaScript both may
 * be spelt with an escape wherever they stand in a text; in code they do not occur.
 */
const insideScript = (code) => code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

/**
 * Nothing but what the page holds is run, and nothing is connected to: the browser itself keeps the page from sending
 * anything. The worker inherits it.
 */
const contentSecurityPolicy = (script) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}' blob:`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** One HTML file of page, worker, styles and samples, for a folder on a web server or on a disk. */
export class OnePagePlugin {
  constructor({ template, samples, icon, file }) {
    Object.assign(this, { template, samples, icon, file });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OnePagePlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        // After everything was made small.
        { name: "OnePagePlugin", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        () => {
          // A build with errors has told them already.
          if (compilation.errors.length > 0) return;
          const text = (name) => compilation.getAsset(name).source.source().toString();
          const page = insideScript(text(PARTS.page));
          const filled = {
            csp: contentSecurityPolicy(page),
            icon: `data:image/png;base64,${readFileSync(this.icon).toString("base64")}`,
            css: text(PARTS.css),
            engine: insideScript(text(PARTS.engine)),
            samples: insideScript(carriedSamples(this.samples)),
            page,
          };
          const html = readFileSync(this.template, "utf8").replace(/\{\{(\w+)\}\}/g, (_whole, part) => filled[part]);
          for (const name of Object.keys(compilation.assets)) compilation.deleteAsset(name);
          compilation.emitAsset(this.file, new sources.RawSource(html));
        },
      );
    });
  }
}
