import path from "node:path";

const root = import.meta.dirname;

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
    },
  },
};

const resolve = { extensions: [".ts", ".tsx", ".js"] };

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
  optimization: { minimize: false, chunkIds: "named" },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
});

export default (_environment, { mode = "production" }) => [cli(mode)];
