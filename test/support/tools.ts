import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Tool {
  /** Any one of these commands will do. */
  readonly commands?: readonly string[];
  /** A module of Debian's Python. */
  readonly pythonModule?: string;
  readonly install: string;
}

const TOOLS = {
  libreoffice: {
    commands: ["soffice", "libreoffice"],
    install: "apt-get install libreoffice-calc libreoffice-writer fonts-liberation",
  },
  pdftoppm: { commands: ["pdftoppm"], install: "apt-get install poppler-utils" },
  pdftotext: { commands: ["pdftotext"], install: "apt-get install poppler-utils" },
  xmllint: { commands: ["xmllint"], install: "apt-get install libxml2-utils" },
  chromium: {
    commands: ["chromium", "google-chrome", "chrome", "microsoft-edge"],
    install: "apt-get install chromium",
  },
  python: { commands: ["python3"], install: "apt-get install python3" },
  openpyxl: { pythonModule: "openpyxl", install: "apt-get install python3-openpyxl" },
  lxml: { pythonModule: "lxml", install: "apt-get install python3-lxml" },
  pandas: { pythonModule: "pandas", install: "apt-get install python3-pandas" },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

/** Debian's own Python, which has the packages apt installs, also where another python3 comes first on the PATH. */
const PYTHON_PLACES = ["/usr/bin/python3", "python3"] as const;

const EXECUTABLE = 0o111;

const isExecutable = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && (found.mode & EXECUTABLE) !== 0;
};

function findCommand(command: string): string | null {
  if (command.includes("/")) return isExecutable(command) ? command : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
}

const pythons = (): readonly string[] => PYTHON_PLACES.map(findCommand).filter((path) => path !== null);

const hasModule = (python: string, module: string): boolean =>
  spawnSync(python, ["-c", `import importlib.util, sys; sys.exit(importlib.util.find_spec("${module}") is None)`])
    .status === 0;

const known = new Map<ToolName, string | null>();

/** The program that gives the tool (for Python modules: the Python that has it); null where the machine lacks it. */
export function findTool(name: ToolName): string | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const tool: Tool = TOOLS[name];
  const { pythonModule, commands = [] } = tool;
  const found =
    pythonModule === undefined
      ? (commands.map(findCommand).find((path) => path !== null) ?? null)
      : (pythons().find((python) => hasModule(python, pythonModule)) ?? null);
  known.set(name, found);
  return found;
}

/** The program that gives the tool. Throws with the way to install it. */
export function toolPath(name: ToolName): string {
  const path = findTool(name);
  if (path === null) throw new Error(`${name} is missing: ${TOOLS[name].install}`);
  return path;
}

type Describe = (title: string, body: () => void) => void;

/**
 * A `describe` for tests that need outside programs: skips them with a word on what to install where one is
 * missing, and fails instead when `CI` is set.
 */
export function withTool(...names: readonly ToolName[]): Describe {
  const missing = names.filter((name) => findTool(name) === null);
  if (missing.length === 0) return describe;
  const advice = missing.map((name) => `${name} is missing: ${TOOLS[name].install}`).join("; ");
  if (process.env["CI"] !== undefined && process.env["CI"] !== "") throw new Error(advice);
  return (title, body) => {
    describe.skip(`${title} — skipped, ${advice}`, body);
  };
}
