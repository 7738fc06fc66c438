import { lineOfJsonProblem, numbered } from "../../campaign/wording/json";
import { ROLE_LABELS_EN } from "./roles";
import { NAMED_EXTENSIONS } from "../../grid/workbook-files";
import { messageOfCampaignProblem } from "../../campaign/wording/index";
import { messageOfProblem } from "../../check/wording/index";
import { draftWording } from "../../plan/wording/index";
import type { CliWording } from "./wording";

export const en: CliWording = {
  help: `So Thi dua: units' lists → nomination register, checks, consolidated report.

Usage:
  so-thi-dua inspect  FILE… [--campaign ID|FILE] [--explain]
  so-thi-dua check    FILE… --campaign ID|FILE [--today YYYY-MM-DD] [--earlier LAST-REGISTER.xlsx]…
  so-thi-dua report   FILE… --campaign ID|FILE --out BOOK.xlsx [--letters DIR [--letter-templates DIR]] [--votes REPORT-WITH-VOTES.xlsx]
                      [--export REGISTER.csv|REGISTER.parquet] [--earlier LAST-REGISTER.xlsx]… [--order unit|name] [--today …]
  so-thi-dua export   FILE… --campaign ID|FILE --out REGISTER.csv|REGISTER.parquet
  so-thi-dua template --campaign ID|FILE [--unit NAME] --out BOOK.xlsx
  so-thi-dua awarded  FILE… --campaign ID|FILE --out BOOK.xlsx [--decision NUMBER --decision-day YYYY-MM-DD]
                      [--decisions DECISION-LIST.xlsx] [--base-salary DONG]
  so-thi-dua calendar --campaign ID|FILE [FILE…] [--today …]
  so-thi-dua campaigns [--draft PLAN.docx|.odt|.pdf|.txt [--out CAMPAIGN.json]]
  so-thi-dua campaigns --print ID | --blank PROFILE | --schema [--out FILE.json]
  so-thi-dua campaigns --catalogue [--today …] [--lines CATALOGUE.tsv] [--out CATALOGUE.tsv]

FILE is a workbook (${NAMED_EXTENSIONS}), a folder with its folders, or a quoted glob ("units/*.xlsx").

All commands:
  --json          one JSON document on standard output
  --units FILE    the expected units (name, kind, head-count)
  --recipe FILE   use the answers saved from the task pane
  --resent newest|both  lists sent again: the newest version, or both (absent: both, and an error that asks)
  --verdicts FILE use what was decided in the task pane (ignored, returned)
  --workers N     threads that read files (default: as the machine has)
  --lang vi|en    language

Exit code: 0 done, no errors; 1 done, errors in the data; 2 could not run.`,
  noCommand: "No command given. Try: so-thi-dua --help",
  unknownCommand: (command) =>
    `There is no command "${command}". Commands: inspect, check, report, export, template, calendar, campaigns, awarded.`,
  unknownOption: (detail) => `Option not understood: ${detail}. Try: so-thi-dua --help`,
  emptyOption: (option) => `The option ${option} has no value.`,
  missingOption: (option, command) => `${command} needs ${option}.`,
  noFiles: "No file to read was named.",
  notFound: (path) => `No such file or folder: ${path}`,
  emptyFolder: (path) => `The folder holds no workbook: ${path}`,
  noneReadable: (first) => `No file could be read. ${first}`,
  votesUnreadable: (path, problem) => `The votes in ${path} cannot be read: ${problem}`,
  votesNone: (path) => `${path} has no sheet “Kết quả bỏ phiếu” with votes filled in.`,
  votesDoubtful: (doubt) => `The votes need another look: ${doubt}.`,
  earlierUnreadable: (problem) => `The earlier register cannot be read. ${problem}`,
  unknownCampaign: (id, known) =>
    `There is no campaign "${id}". Built in: ${known.join(", ")}; or name a campaign file.`,
  campaignFileInvalid: (path, where, reason, others) =>
    `The campaign file ${path} is not right: ${where} — ${reason}.${others === 0 ? "" : ` ${String(others)} more.`}`,
  campaignJsonInvalid: (path, lines, more) =>
    `The campaign file ${path} is wrong in ${String(lines.length + more)} places: ${numbered(lines)}${more === 0 ? "" : `; and ${String(more)} more`}.`,
  jsonProblem: (problem) => lineOfJsonProblem(problem, "en"),
  decisionHalf: "Give both --decision NUMBER and --decision-day YYYY-MM-DD.",
  badSalary: (text) => `The base salary "${text}" is not right: give đồng, such as 2340000.`,
  awardedWritten: (path, given, waiting, unmatched) =>
    `Wrote ${path}: ${String(given)} awards given, ${String(waiting)} nominations without a decision, ${String(unmatched)} rows of the decision not found in the register.`,
  unknownProfile: (profile, known) => `There is no kind of office "${profile}". Kinds: ${known.join(", ")}.`,
  campaignUnreadable: (path, reason) => `The campaign file ${path} cannot be read: ${reason}`,
  fileProblem: (problem) => messageOfProblem(problem, "en"),
  planUnreadable: (path, { reason, detail }) => `${path}: ${draftWording("en").documentProblem(reason, detail)}`,
  draftWritten: (path) => `Wrote the campaign of the sure values: ${path}`,
  campaignProblem: (problem) => messageOfCampaignProblem(problem, "en"),
  unitsProblem: (place, reason) => `List of units, cell ${place}: ${reason}`,
  unitsFileInvalid: (path, reason) => `The list of units ${path} cannot be used: ${reason}`,
  recipeInvalid: (path, reason) => `The file of answers ${path} cannot be used: ${reason}`,
  verdictsInvalid: (path, reason) => `The file of decisions ${path} cannot be used: ${reason}`,
  ignored: (reason) => `Ignored: ${reason}`,
  ignoredCount: (count) => `${String(count)} ignored, with reasons.`,
  recipeReasons: {
    json: () => "it is no JSON",
    version: () => "a later version of the program wrote it",
    shape: (place) => (place === "" ? "it is no file of answers that the program saved" : `${place} is not right`),
  },
  badDate: (text) => `"${text}" is not a date. Write it as 2022-03-05.`,
  badExport: (file) => `The register is exported to .csv or .parquet, not to ${file}.`,
  templateProblem: (file, reason) => `The letter template ${file} cannot be used: ${reason}`,
  templateReasons: {
    notDocx: "it is not a .docx file.",
    tooLarge: "it is too large.",
    brokenField: (text) => `a field or list lacks a brace or is not closed, at "${text}".`,
    unknownField: (names) => `there is no field ${names.map((name) => `{${name}}`).join(", ")}.`,
  },
  badResent: (text) => `There is no way "${text}". Choose newest or both.`,
  badOrder: (text) => `There is no order "${text}". Choose unit or name.`,
  badWorkers: (text) => `“${text}” is no number of threads. Write a number from 1 to 99.`,
  badLanguage: (text) => `There is no language "${text}". Choose vi or en.`,
  outIsInput: (path) => `This file is being read and is not written over: ${path}. Choose another name for the output.`,
  outTwice: (path) => `Two outputs would be written to one file: ${path}. Choose another name.`,
  outputClosed: (reason) => `Not all could be printed to standard output: ${reason}`,
  stopped: "Stopped half-way; files that were there before are as they were.",
  cannotWrite: (path, reason) => `Cannot write ${path}: ${reason}`,
  systemReasons: {
    EACCES: "it is not permitted.",
    EPERM: "it is not permitted.",
    EROFS: "the disk is read-only.",
    ENOSPC: "the disk is full.",
    EISDIR: "it is a folder, not a file.",
    EEXIST: "the path leads through a file, not a folder.",
    ENOTDIR: "the path leads through a file, not a folder.",
    EBUSY: "another program holds the file; close it and try again.",
    ENAMETOOLONG: "the name is too long.",
    ENOENT: "there is no such path.",
    EPIPE: "the program that reads it has closed it.",
    ELOOP: "its links go in a circle.",
    EMFILE: "too many files are open.",
    EDQUOT: "the quota is used up.",
    EIO: "the disk has a fault.",
  },
  unexpected: (detail) => `The program met something unexpected: ${detail}`,
  unitNotListed: (unit) => `The list of units has no "${unit}". Use a name of the list.`,
  reading: "Reading",
  checking: "Checking",
  building: "Building the report",
  writing: "Writing",
  inspected: (files, sheets, records) =>
    `${String(files)} files, ${String(sheets)} sheets, ${String(records)} records.`,
  checked: (records, errors, warnings, infos) =>
    `${String(records)} records: ${String(errors)} errors, ${String(warnings)} warnings, ${String(infos)} notes.`,
  reported: (path, sheets, records) => `Wrote ${path}: ${String(sheets)} sheets, ${String(records)} nominations.`,
  balanced: (rows, records, setAside) =>
    `Balanced: ${String(rows)} rows read = ${String(records)} records + ${String(setAside)} set aside; units = register = report.`,
  unbalanced: "NOT BALANCED: see the proof sheet.",
  withoutUnit: (records) => `ERROR: ${String(records)} nominations of an unknown unit.`,
  exported: (path, records) => `Wrote ${path}: ${String(records)} records.`,
  tallied: (nominations, units) => `In all: ${String(nominations)} nominations of ${String(units)} units.`,
  proposed: (eligible, leftOut) =>
    leftOut === 0
      ? `Eligibility: ${String(eligible)} nominations eligible, none left out.`
      : `Eligibility: ${String(eligible)} nominations eligible; ${String(leftOut)} left out of what is proposed.`,
  letterWritten: (path) => `Wrote ${path}`,
  templateWritten: (path) => `Wrote ${path}`,
  calendarOf: (campaign, today) => `Calendar of “${campaign}” as of ${today}:`,
  daysLeft: (days) =>
    days > 0
      ? `${String(days)} ${days === 1 ? "day" : "days"} left`
      : days === 0
        ? "due today"
        : `${String(-days)} ${days === -1 ? "day" : "days"} ago`,
  noDay: "no day yet",
  closed: "offices closed",
  onTheDay: "on the very day the plan names",
  weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  standings: {
    sent: "sent",
    late: "late",
    missing: "missing, overdue",
    due: "not sent, still in time",
    open: "not sent, the plan names no day",
    unknown: "not known (no list of papers received)",
  },
  handOver: {
    "checked-unchanged": (at) => `checked on ${at}, unchanged since`,
    changed: (at) => `checked on ${at}, CHANGED SINCE`,
    "never-checked": () => "never checked",
  },
  row: (row) => `row ${String(row)}`,
  role: (role) => ROLE_LABELS_EN[role] ?? role,
  noList: "no list",
  askedColumn: "(to be asked)",
};
