/** The borders of the house: which folder may import which. docs/architecture.md tells them in words. */
const core = ["text", "base"];
const allowed = {
  base: [],
  text: ["base"],
  field: core,
  grid: [...core, "field"],
  layout: ["grid", "field", ...core],
  campaign: ["grid", "field", ...core],
  plan: ["campaign", "field", ...core],
  register: ["layout", "campaign", "grid", "field", ...core],
  check: ["register", "layout", "campaign", "plan", "grid", "field", ...core],
  report: ["check", "register", "layout", "campaign", "grid", "field", ...core],
  files: ["grid", "field", ...core],
  excel: ["app/ports", "grid", "field", ...core],
  app: ["report", "check", "register", "layout", "campaign", "plan", "grid", "field", ...core],
  taskpane: [
    "app",
    "excel",
    "files",
    "report",
    "check",
    "register",
    "layout",
    "campaign",
    "plan",
    "grid",
    "field",
    ...core,
  ],
  standalone: ["taskpane", "app", "files", "report", "check", "register", "campaign", "plan", "grid", "field", ...core],
  commands: ["taskpane", "app", "excel", "files", "grid", "field", ...core],
  cli: ["app", "files", "report", "check", "register", "layout", "campaign", "plan", "grid", "field", ...core],
};
const pure = "^src/(base|field|text|grid|layout|campaign|plan|register|check|report|app)/";

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    ...Object.entries(allowed).map(([folder, may]) => ({
      name: `${folder}-border`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^(src|workbench)/", pathNot: `^src/(${[folder, ...may].join("|")})/` },
    })),
    {
      name: "workbench-border",
      severity: "error",
      from: { path: "^workbench/" },
      to: { path: "^src/", pathNot: "^src/(files|grid|field|text|base)/" },
    },
    { name: "pure-no-node", severity: "error", from: { path: pure }, to: { dependencyTypes: ["core"] } },
    {
      name: "files-run-in-a-worker",
      severity: "error",
      from: { path: "^src/files/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "src-not-test", severity: "error", from: { path: "^(src|workbench)/" }, to: { path: "^(test|samples)/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
