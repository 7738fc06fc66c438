const shared = {
  rootDir: import.meta.dirname,
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(hyparquet|hyparquet-writer|hyparquet-compressors|comlink|tinyglobby|valibot|fflate|unpdf|@sparticuz|@microsoft/app-manifest/node_modules/strip-bom|strip-bom|uuid)/)",
  ],
  // The library gives this part to importers only.
  moduleNameMapper: { "^unpdf/pdfjs$": "<rootDir>/node_modules/unpdf/dist/pdfjs.mjs" },
  testEnvironment: "node",
  // `npm run laws` gives a seed; without one every run of the laws has another.
  setupFiles: process.env.LAWS_SEED === undefined ? [] : ["<rootDir>/test/support/laws-seed.ts"],
};

export default {
  // A busy machine is no failure; a test that never ends is.
  testTimeout: 600_000,
  maxWorkers: 2,
  reporters: ["default", "<rootDir>/test/support/plain-reporter.cjs"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      globalSetup: "<rootDir>/test/support/test-pages.ts",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
