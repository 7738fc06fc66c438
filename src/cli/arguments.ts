import type { Language } from "../base/language";
import { parseArgs } from "node:util";
import { dayOfIso, type Day } from "../text/day";
import { isSystemError } from "./system-error";
import { UsageError } from "./usage-error";

/** How the register is written for other programs, told by the file's ending; null for any other. */
export const exportFormat = (file: string): "csv" | "parquet" | null => {
  const low = file.toLowerCase();
  return low.endsWith(".csv") ? "csv" : low.endsWith(".parquet") ? "parquet" : null;
};

/** What was typed, checked for shape; files are not looked at yet. */
export interface Arguments {
  readonly command:
    "inspect" | "check" | "report" | "export" | "template" | "calendar" | "campaigns" | "awarded" | "help";
  readonly files: readonly string[];
  readonly campaign: string | null;
  readonly units: string | null;
  /** The answers given in the pane, handed on as a file. */
  readonly recipe: string | null;
  /** What was decided about findings in the pane, handed on as a file. */
  readonly verdicts: string | null;
  readonly unit: string | null;
  readonly out: string | null;
  readonly letters: string | null;
  /** A folder with .docx files of the office's own, named as the letters are. */
  readonly letterTemplates: string | null;
  /** A report of which the sheet of votes was filled in after the council met. */
  readonly votes: string | null;
  /** Registers of earlier drives, oldest first: the history of the nominees, the last one for comparison. */
  readonly earlier: readonly string[];
  /** Where the register goes for other programs: .csv or .parquet. */
  readonly export: string | null;
  /** Lists for signature by unit, or by given name. */
  readonly order: "unit" | "given-name";
  /** What counts of lists that were sent again, where no recipe says. */
  readonly resent: "ask" | "newest" | "both";
  /** A plan's text to draft a campaign from. */
  readonly draft: string | null;
  /** Id of a built-in campaign to print, kind of office of a blank one, or the schema of both. */
  readonly printed: string | null;
  readonly blank: string | null;
  readonly schema: boolean;
  /** The catalogue of awards as it holds on the day, with another office's lines where a table of them is named. */
  readonly catalogue: boolean;
  readonly lines: string | null;
  /** Number and day of a decision, or the book with its list. */
  readonly decision: string | null;
  readonly decisionDay: Day | null;
  readonly decisions: string | null;
  /** In đồng; null for the one in force. */
  readonly baseSalary: number | null;
  readonly today: Day | null;
  readonly language: Language;
  readonly json: boolean;
  readonly explain: boolean;
  /** How many threads read files; null for as many as the machine has to spare. */
  readonly workers: number | null;
}

const COMMANDS = ["inspect", "check", "report", "export", "template", "calendar", "campaigns", "awarded"] as const;
const isCommand = (text: string): text is (typeof COMMANDS)[number] => (COMMANDS as readonly string[]).includes(text);

const OPTIONS = {
  campaign: { type: "string" },
  units: { type: "string" },
  recipe: { type: "string" },
  verdicts: { type: "string" },
  unit: { type: "string" },
  out: { type: "string" },
  letters: { type: "string" },
  "letter-templates": { type: "string" },
  votes: { type: "string" },
  earlier: { type: "string", multiple: true },
  export: { type: "string" },
  order: { type: "string" },
  resent: { type: "string" },
  draft: { type: "string" },
  print: { type: "string" },
  decision: { type: "string" },
  "decision-day": { type: "string" },
  decisions: { type: "string" },
  "base-salary": { type: "string" },
  blank: { type: "string" },
  schema: { type: "boolean" },
  catalogue: { type: "boolean" },
  lines: { type: "string" },
  today: { type: "string" },
  lang: { type: "string" },
  workers: { type: "string" },
  json: { type: "boolean" },
  explain: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const detail = /'([^']+)'/.exec(error.message)?.[1] ?? error.message;
    throw new UsageError((wording) => wording.unknownOption(detail));
  }
}

function languageOf(text: string | undefined): Language {
  if (text === undefined || text === "vi") return "vi";
  if (text === "en") return "en";
  throw new UsageError((wording) => wording.badLanguage(text));
}

function orderOf(text: string | undefined): Arguments["order"] {
  if (text === undefined || text === "unit") return "unit";
  if (text === "name") return "given-name";
  throw new UsageError((wording) => wording.badOrder(text));
}

function resentOf(text: string | undefined): Arguments["resent"] {
  if (text === undefined) return "ask";
  if (text === "newest" || text === "both") return text;
  throw new UsageError((wording) => wording.badResent(text));
}

function todayOf(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = dayOfIso(text);
  if (day === null) throw new UsageError((wording) => wording.badDate(text));
  return day;
}

function workersOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d?$/.test(text)) throw new UsageError((wording) => wording.badWorkers(text));
  return Number(text);
}

function salaryOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{5,8}$/.test(text)) throw new UsageError((wording) => wording.badSalary(text));
  return Number(text);
}

/** The language asked for, found even where the rest of the line is wrong. */
export function languageAsked(words: readonly string[]): Language {
  const at = words.indexOf("--lang");
  return words.includes("--lang=en") || (at >= 0 && words[at + 1] === "en") ? "en" : "vi";
}

const orNull = (text: string | undefined): string | null => text ?? null;

/** Reads the words after the program's name. Throws `UsageError`. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const [command, ...files] = positionals;
  for (const [option, value] of Object.entries(values))
    if (value === "") throw new UsageError((wording) => wording.emptyOption(`--${option}`));
  const rest = {
    files,
    campaign: orNull(values.campaign),
    units: orNull(values.units),
    recipe: orNull(values.recipe),
    verdicts: orNull(values.verdicts),
    unit: orNull(values.unit),
    out: orNull(values.out),
    letters: orNull(values.letters),
    letterTemplates: orNull(values["letter-templates"]),
    votes: orNull(values.votes),
    earlier: values.earlier ?? [],
    export: orNull(values.export),
    order: orderOf(values.order),
    resent: resentOf(values.resent),
    draft: orNull(values.draft),
    printed: orNull(values.print),
    decision: orNull(values.decision),
    decisionDay: todayOf(values["decision-day"]),
    decisions: orNull(values.decisions),
    baseSalary: salaryOf(values["base-salary"]),
    blank: orNull(values.blank),
    schema: values.schema ?? false,
    catalogue: values.catalogue ?? false,
    lines: orNull(values.lines),
    today: todayOf(values.today),
    language: languageOf(values.lang),
    json: values.json ?? false,
    explain: values.explain ?? false,
    workers: workersOf(values.workers),
  };
  if (values.help === true) return { command: "help", ...rest };
  if (command === undefined) throw new UsageError((wording) => wording.noCommand);
  if (!isCommand(command)) throw new UsageError((wording) => wording.unknownCommand(command));
  requireOptions(command, rest);
  return { command, ...rest };
}

/** What each command cannot do without. */
const NEEDS: Readonly<Record<(typeof COMMANDS)[number], readonly ("campaign" | "out" | "files")[]>> = {
  inspect: ["files"],
  check: ["campaign", "files"],
  report: ["campaign", "out", "files"],
  export: ["campaign", "out", "files"],
  template: ["campaign", "out"],
  calendar: ["campaign"],
  campaigns: [],
  awarded: ["campaign", "out", "files"],
};

function requireOptions(
  command: (typeof COMMANDS)[number],
  { files, campaign, out, export: exported }: Omit<Arguments, "command">,
): void {
  if (exported !== null) requireTable(exported);
  const needs = NEEDS[command];
  if (needs.includes("campaign") && campaign === null)
    throw new UsageError((wording) => wording.missingOption("--campaign", command));
  if (needs.includes("out") && out === null) throw new UsageError((wording) => wording.missingOption("--out", command));
  if (needs.includes("files") && files.length === 0) throw new UsageError((wording) => wording.noFiles);
  if (command === "export" && out !== null) requireTable(out);
}

/** The register is exported to what databases read. */
function requireTable(file: string): void {
  if (exportFormat(file) === null) throw new UsageError((wording) => wording.badExport(file));
}
