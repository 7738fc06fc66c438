import type { ReportChoiceWording } from "./report-wording";

const number = (value: number): string => value.toLocaleString("en-US");
const count = (value: number, what: string): string => `${number(value)} ${what}${value === 1 ? "" : "s"}`;

const joined = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(", ");

export const REPORT_EN: ReportChoiceWording = {
  options: "Options",
  changed: "changed",
  usual: "Back to usual",
  parts: "Parts",
  always: "The register, its proof and the sources are always written.",
  part: {
    summary: "Consolidated table",
    analysis: "Analysis and charts",
    quotas: "Quotas and shares",
    lists: "Lists for decision",
    tracker: "Submission tracker",
    returned: "Slips to return",
    units: "A sheet for each unit",
    findings: "Findings",
  },
  units: (chosen, all) => `${number(chosen)} of ${count(all, "unit")} with a sheet of their own`,
  allUnits: "Choose all",
  noUnits: "Choose none",
  unknownUnit: "(unit unknown)",
  lists: "Lists for decision",
  order: "Order",
  byUnit: "By unit, as sent",
  byGivenName: "By given name",
  collectivesFirst: "Collectives before persons",
  paper: "Written on the papers",
  place: "Place",
  day: "Date",
  symbol: "Symbol after the number",
  title: "Title of the consolidated table",
  about: "Subject (line beneath the title)",
  preparer: "Who drew it up",
  unitSigner: "Who signs a unit’s sheet",
  signature: "Signature",
  variant: "Authority",
  asPlan: "As planned",
  variants: { KT: "For the head (KT.)", Q: "Acting head (Q.)", TL: "By order (TL.)", TUQ: "By authorisation (TUQ.)" },
  own: "Own wording",
  signLines: "Titles",
  signName: "Name",
  recipients: "Recipients",
  onePerLine: "One per line.",
  earlier: "Earlier campaign",
  earlierHelp:
    "Choose registers of earlier campaigns (several files): for comparison, and as each nominee’s history of awards.",
  chooseEarlier: "Choose an earlier file…",
  chooseEarlierAgain: (file) => `Choose ${file} again…`,
  dropEarlier: (file) => `Stop comparing with ${file}`,
  summary: ({ created, replaced }) =>
    `${joined([created > 0 && count(created, "new sheet"), replaced > 0 && `${count(replaced, "sheet")} replaced`])}.`,
  besideKept: "What you added beside them is kept.",
  stale: "No longer in the report",
  removed: "will go",
  kept: "kept",
  staleHelp: (removed, kept) =>
    `${joined([removed > 0 && `${count(removed, "sheet")} of the last writing will go`, kept > 0 && `${count(kept, "sheet")} kept because somebody added to them`])}. Undo brings them back.`,
  staleDone: (removed, kept) =>
    `${joined([removed > 0 && `${count(removed, "sheet")} no longer in the report removed`, kept > 0 && `${count(kept, "sheet")} kept because somebody added to them`])}.`,
  files: "Letters and files to send",
  afterDecision: "After the decision",
  letters: "Letters (Word)",
  make: (title) => `Download: ${title}`,
  download: "Download",
  template: "Own template…",
  templateFor: (title) => `${title}: from the office’s own template`,
  templateHelp: "A template is a .docx with fields such as {tong-so}; the user guide lists them.",
  exports: "Register and report",
  format: {
    report: { name: "The whole report", help: ".xlsx" },
    register: { name: "Register", help: ".xlsx" },
    csv: { name: "Register", help: ".csv" },
    dictionary: { name: "Meaning of the .csv columns", help: ".tsv" },
    parquet: { name: "Register for a data warehouse", help: ".parquet" },
  },
  made: (file) => `Made ${file}.`,
  notSeen:
    "Not in your Downloads folder? Download again and allow it if asked. Excel on the desktop may block downloads: copy and paste into Word, or open the workbook in Excel on the web.",
  again: "Download again",
  copy: "Copy to paste into Word",
  opened: (file) =>
    `This Excel saves no files for a pane, so “${file}” was opened as a new workbook. Press Ctrl+S there to name and save it.`,
  unsure: (file, copyable) =>
    `“${file}” was given to Excel to save. Some desktop Excels save no files for a pane: if it is not in your downloads, ${copyable ? "use Copy and paste it into Word" : "open this workbook in Excel on the web and download it there"}.`,
  copied: "Copied. Open Word and press Ctrl+V.",
  notCopied: "The browser did not allow copying. Open the workbook in Excel on the web and download there.",
  earlierTaken: (records) =>
    records === 0
      ? "No nominations were found in this file; there is nothing to compare with."
      : `Will compare with ${count(records, "nomination")} of the earlier campaign.`,
  templateProblem: (problem) => {
    switch (problem.reason) {
      case "not-docx":
        return "This template is not a Word file (.docx).";
      case "too-large":
        return "This template is too large.";
      case "broken-field":
        return `In the template a field or list lacks a brace or is not closed, at “${problem.text}”.`;
      case "unknown-field":
        return `The template has fields that are not known: ${problem.names.map((name) => `{${name}}`).join(", ")}.`;
    }
  },
};
