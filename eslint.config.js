import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureFolders = [
  "base",
  "field",
  "plan",
  "text",
  "grid",
  "layout",
  "campaign",
  "register",
  "check",
  "report",
  "app",
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "out/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",

      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 16],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
    },
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "process",
        "fetch",
        "setTimeout",
        "localStorage",
        "console",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The clock is an argument here." },
        { object: "Math", property: "random", message: "Chance is an argument here." },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement) CallExpression[callee.property.name='sync']",
          message: "No sync in a loop: gather the work, then sync once.",
        },
      ],
    },
  },
  {
    files: [
      "src/cli/**/*.ts",
      "test/bench/**/*.ts",
      "test/{fuzz,supply}/*.ts",
      "test/accuracy/**/*.ts",
      "test/plan/main.ts",
      "samples/**/*.ts",
      "workbench/server/**/*.ts",
    ],
    rules: { "no-console": "off" },
  },
  // Data: what a plan says, what a language says. Long because there is much of it.
  {
    files: [
      "src/campaign/built-in/**/*.ts",
      "src/**/wording/**/*.ts",
      "src/campaign/as-sheet/tables.ts",
      "samples/generate/**/*.ts",
    ],
    rules: { "max-lines": "off" },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: { "max-lines": "off" },
  },
  { files: ["**/*.{js,cjs,mjs}"], ...tseslint.configs.disableTypeChecked },
);
