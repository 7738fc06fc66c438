/** The borders of the house: which folder may import which. */
const allowed = {
  text: [],
  grid: ["text"],
  layout: ["grid", "text"],
  campaign: ["grid", "text"],
  register: ["layout", "campaign", "grid", "text"],
  check: ["register", "layout", "campaign", "grid", "text"],
  report: ["check", "register", "layout", "campaign", "grid", "text"],
  files: ["grid", "text"],
  excel: ["grid", "text"],
  app: ["report", "check", "register", "layout", "campaign", "grid", "text"],
  taskpane: ["app", "excel", "files", "report", "check", "register", "layout", "campaign", "grid", "text"],
  commands: ["taskpane", "app", "excel", "files", "grid", "text"],
  cli: ["app", "files", "report", "check", "register", "layout", "campaign", "grid", "text"],
  workbench: ["files", "grid", "text"],
};
const pure = "^src/(text|grid|layout|campaign|register|check|report|app)/";

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    ...Object.entries(allowed).map(([folder, may]) => ({
      name: `${folder}-border`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      // The ports are what Excel is plugged into: knowing their shape is no dependency on the use cases.
      to: {
        path: "^src/",
        pathNot: `^src/(${[folder, ...may].join("|")})/${folder === "excel" ? "|^src/app/ports\\.ts$" : ""}`,
      },
    })),
    { name: "pure-no-node", severity: "error", from: { path: pure }, to: { dependencyTypes: ["core"] } },
    {
      name: "files-run-in-a-worker",
      severity: "error",
      from: { path: "^src/files/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "src-not-test", severity: "error", from: { path: "^src/" }, to: { path: "^(test|samples)/" } },
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
