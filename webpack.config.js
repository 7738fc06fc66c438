import { existsSync, readFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { OnePagePlugin, sampleFiles, sampleSets } from "./build/one-page.mjs";
import { baseAddress, manifestFor } from "./build/pane-address.mjs";

const root = import.meta.dirname;
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const { version } = manifest;

const typescript = {
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
};

// The PDF library asks for fonts of a package that is not here; it goes on without.
const resolve = { extensions: [".ts", ".tsx", ".js"], alias: { "pdfjs-dist/package.json": false } };

/** Lets the file it is given be run by its name: npm marks a program so only the first time it links it. */
const runnable = (file) => ({
  apply: (compiler) => {
    compiler.hooks.afterEmit.tapPromise("runnable", () => chmod(file, 0o755));
  },
});

/** The built program as a package of its own, which needs no other: `npm pack ./dist/cli` makes one file of it. */
const programPackage = () =>
  `${JSON.stringify(
    {
      name: `${manifest.name}-cli`,
      version,
      description: manifest.description,
      license: manifest.license,
      type: "module",
      engines: manifest.engines,
      bin: { [manifest.name]: `${manifest.name}.js` },
    },
    null,
    2,
  )}\n`;

/** The command line: one program for Node, its heavy parts loaded when needed. */
const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { "so-thi-dua": path.join(root, "src/cli/main.ts") },
  output: {
    path: path.join(root, "dist/cli"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    module: true,
    chunkFormat: "module",
    clean: true,
  },
  experiments: { outputModule: true },
  module: { rules: [typescript] },
  resolve,
  // A shell that is handed the file must know whose it is.
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    runnable(path.join(root, "dist/cli/so-thi-dua.js")),
    new CopyPlugin({
      patterns: [
        { from: path.join(root, "package.json"), to: "package.json", transform: programPackage },
        { from: path.join(root, "LICENSE"), to: "LICENSE", toType: "file" },
      ],
    }),
  ],
  optimization: { minimize: false, chunkIds: "named" },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
});

/**
 * What `npm run bench` measures: built as the command line is, since a loader's own additions would be measured too.
 */
const bench = (mode) => ({
  ...cli(mode),
  name: "bench",
  entry: { stages: path.join(root, "test/bench/stages.ts") },
  output: { ...cli(mode).output, path: path.join(root, "dist/bench") },
  plugins: [],
});

/** The page that plays Excel: a development tool, never shipped with the add-in. */
const workbench = (mode) => ({
  name: "workbench",
  mode,
  target: ["web", "es2022"],
  entry: { workbench: path.join(root, "workbench/page/workbench.ts") },
  output: { path: path.join(root, "dist/workbench"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
  resolve,
  plugins: [
    new HtmlWebpackPlugin({ template: path.join(root, "workbench/page/workbench.html"), filename: "index.html" }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new CopyPlugin({ patterns: [{ from: path.join(root, "manifest.xml"), to: "manifest.xml" }] }),
  ],
  // Served from this machine only: making 7 MB of grid small would cost minutes of every build.
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
});

/**
 * Where the pane loads Office.js from: `--env office=cdn` (Microsoft's own, the way it is published) or `local` (our
 * unmodified copy, for offices without internet).
 */
const officeJs = (chosen = "local") => {
  if (chosen !== "cdn" && chosen !== "local") throw new RangeError(`--env office is "cdn" or "local", not "${chosen}"`);
  return chosen;
};

const MICROSOFT = "https://appsforoffice.microsoft.com";

/**
 * No inline script, nothing from anywhere but here and, if chosen, Microsoft's CDN. Fluent UI puts its styles in as it
 * goes.
 */
const contentSecurityPolicy = (cdn) =>
  [
    "default-src 'none'",
    `script-src 'self'${cdn ? ` ${MICROSOFT} https://ajax.aspnetcdn.com` : ""}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${cdn ? ` ${MICROSOFT}` : ""}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** "samples/index.json": which sample files there are, for the pane that offers them. */
class SampleIndexPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SampleIndexPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "SampleIndexPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const index = Object.fromEntries(
            Object.entries(sampleSets(path.join(root, "samples"))).map(([name, set]) => [
              name,
              {
                files: sampleFiles(set).map((file) => `units/${file}`),
                units: existsSync(path.join(set, "don-vi.csv")) ? "don-vi.csv" : null,
              },
            ]),
          );
          compilation.emitAsset("samples/index.json", new sources.RawSource(JSON.stringify(index)));
        },
      );
    });
  }
}

const small = (compress) =>
  new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress, mangle: true } });

/**
 * The page for offices without such an Excel: one HTML file, for a page that is opened from disk may load no module and
 * start no worker from files beside it.
 */
const standalone = (mode) => ({
  name: "standalone",
  mode,
  target: ["web", "es2022"],
  entry: { page: path.join(root, "src/standalone/main.tsx"), engine: path.join(root, "src/standalone/worker.ts") },
  output: { path: path.join(root, "dist/standalone"), filename: "[name].js", clean: true },
  module: {
    rules: [typescript, { test: /\.css$/, sideEffects: true, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  resolve,
  plugins: [
    new MiniCssExtractPlugin(),
    new OnePagePlugin({
      template: path.join(root, "src/standalone/page.html"),
      samples: path.join(root, "samples"),
      icon: path.join(root, "assets/icons/light/app-32.png"),
      file: "so-thi-dua.html",
    }),
  ],
  optimization: { minimizer: [small({ passes: 1 })] },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The task pane and the ribbon's commands: one page, the engine in a worker of its own. */
const pane = (mode, { base, office }) => {
  const cdn = officeJs(office) === "cdn";
  const address = baseAddress(base);
  return {
    name: "pane",
    mode,
    target: ["web", "es2022"],
    entry: { taskpane: path.join(root, "src/commands/main.ts"), early: path.join(root, "src/commands/early.ts") },
    output: {
      path: path.join(root, "dist/pane"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    module: {
      rules: [typescript, { test: /\.css$/, sideEffects: true, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    },
    resolve,
    plugins: [
      new MiniCssExtractPlugin(),
      new SampleIndexPlugin(),
      new HtmlWebpackPlugin({
        template: path.join(root, "src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["taskpane"],
        templateParameters: {
          csp: contentSecurityPolicy(cdn),
          officeJs: cdn ? `${MICROSOFT}/lib/1/hosted/office.js` : "office-js/office.js",
        },
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(root, "src/commands/shortcuts.json"), to: "shortcuts.json" },
          {
            from: path.join(root, "manifest.xml"),
            to: "manifest.xml",
            transform: (text) => manifestFor(text.toString(), address, version),
          },
          {
            from: path.join(root, "src/taskpane/support.html"),
            to: "support.html",
            transform: (text) => text.toString().replaceAll("{{version}}", version),
          },
          { from: path.join(root, "assets/icons"), to: "assets/icons", filter: (file) => file.endsWith(".png") },
          {
            from: path.join(root, "samples/*/units/*"),
            to: ({ absoluteFilename }) => path.relative(root, absoluteFilename),
            noErrorOnMissing: true,
          },
          {
            from: path.join(root, "samples/*/don-vi.csv"),
            to: ({ absoluteFilename }) => path.relative(root, absoluteFilename),
            noErrorOnMissing: true,
          },
          ...(cdn
            ? []
            : [
                {
                  from: path.join(root, "node_modules/@microsoft/office-js/dist"),
                  to: "office-js",
                  info: { minimized: true },
                  globOptions: {
                    ignore: [
                      "**/*.d.ts",
                      "**/*.map",
                      "**/*.debug.js",
                      "**/*vsdoc.js",
                      "**/{word,powerpoint,outlook,onenote,project,access}*",
                      "**/outlook_strings.js",
                    ],
                  },
                },
              ]),
        ],
      }),
    ],
    optimization: { chunkIds: "named", minimizer: [small({ passes: 2 })] },
    devtool: false,
    performance: { hints: false },
    stats: "errors-warnings",
  };
};

export default (environment = {}, { mode = "production" }) => [
  cli(mode),
  pane(mode, environment),
  standalone(mode),
  workbench(mode),
  bench(mode),
];
