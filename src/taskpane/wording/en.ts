import { calendarOf } from "../../text/day";
import { PLAN_EN } from "./plan-en";
import { noticeEn } from "./notice-en";
import { QUESTION_EN } from "./question-en";
import { TRACKING_EN } from "./tracking-en";
import { REPORT_EN } from "./report-en";
import type { PaneWording } from "./wording";

const number = (value: number): string => value.toLocaleString("en-US");
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const count = (value: number, one: string, many = `${one}s`): string => `${number(value)} ${value === 1 ? one : many}`;

function periodEn(from: string | null, to: string | null): string {
  if (from === null && to === null) return "Not stated in the plan";
  if (from === null) return `Until ${to ?? ""}`;
  return to === null ? `From ${from}` : `${from} to ${to}`;
}

export const EN: PaneWording = {
  appName: "Sổ Thi đua",
  locale: "en-US",
  number,
  date: (day) => {
    const { year, month, date } = calendarOf(day);
    return `${date} ${MONTHS[month - 1] ?? ""} ${year}`;
  },
  time: (iso) => new Date(iso).toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit", day: "numeric", month: "short" }),
  steps: { campaign: "Campaign", "take-in": "Take in lists", register: "Register", check: "Check", report: "Report" },
  stepsLabel: "Steps",
  stepHelp: {
    campaign: "Choose the plan; everything after is checked against it.",
    "take-in": "Bring in the units’ lists, from files or from the open sheets.",
    register: "All nominations in one register; each row tells its file, sheet and row.",
    check: "Choose an item to see its cell and how to fix it.",
    report: "See what will be written, then write the report into this workbook.",
  },
  stepState: { current: "open", done: "done" },
  next: (step) => `Continue: ${step}`,
  undo: "Undo",
  undoTitle: "What was done",
  undoEmpty: "Nothing to undo yet.",
  undoHelp: "The units’ own files are never changed.",
  undoOne: (action) => `Undo: ${action}`,
  undone: "undone",
  action: (action) => {
    if (action.startsWith("fix:")) return `Fixed ${count(Number(action.slice(4)), "cell")}`;
    if (action === "write-register") return "Wrote the register";
    if (action === "write-findings") return "Wrote the findings";
    if (action === "write-report") return "Wrote the report";
    if (action === "write-campaign") return "Wrote the plan’s tables";
    if (action === "write-returned") return "Wrote what a unit is to mend";
    if (action.startsWith("move-")) return "Marked the register as sent";
    if (action === "decide") return "Wrote a decision into the plan";
    return action === "write-template" ? "Wrote a unit’s template" : action;
  },
  language: "Language",
  switchLanguage: "Chuyển sang tiếng Việt",
  noticeLabel: "Message",
  jobLabel: "Progress",
  dismiss: "Dismiss",
  back: "Back",
  cancel: "Stop",
  close: "Close",
  job: {
    start: "Opening the workbook", "read-files": "Reading files", "read-sheets": "Reading sheets", understand: "Understanding the lists", check: "Checking",
    fix: "Fixing", preview: "Preparing", write: "Writing", undo: "Undoing", samples: "Fetching the sample", plan: "Reading the plan", "hand-out": "Making the file",
  },
  progress: ({ progress }) => (progress === null || progress.total === 0 ? "" : `${number(Math.min(progress.done + 1, progress.total))}/${number(progress.total)} · ${progress.what}`),
  notice: noticeEn,
  waitingForCell: "Excel is waiting for a cell that is being edited. Press Enter or Esc in the sheet to go on.",
  boot: {
    title: "Sổ Thi đua did not open",
    noOffice: "Excel has not answered. Check the connection and try again; in an office without internet, ask the administrator for the in-house build.",
    tooOld: "This version of Excel is too old. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.",
    starting: "Opening…",
    retry: "Try again",
  },
  campaign: {
    choose: "Choose a campaign", chooseHelp: "Each has its own plan: deadlines, awards, quotas, criteria.", change: "Change",
    other: "Open a plan from a file…", otherHelp: "A plan file (.json) saved by this add-in, or a workbook with the sheets “KH …”.",
    firstTime: "Here for the first time?", sampleHelp: "Try the whole job with sample lists of one district.", trySample: "Try the sample",
    period: "Period", periodOf: periodEn,
    due: "Deadlines", noneDue: "The plan names no deadline.", pastDue: (value) => `${number(value)} past`, allPast: "All deadlines of this campaign are past.",
    left: (days) => (days === null ? "no date yet" : days < 0 ? "past" : days === 0 ? "today" : `${count(days, "day")} left`), noDay: "Not set", closed: "On a day off",
    asks: "What the plan asks", topics: { awards: "Titles and awards", figures: "Quotas, shares, conditions", criteria: "Criteria", papers: "Papers", notes: "Notes" },
    template: "Template for units", templateHelp: "Tables for a unit to fill, with drop-downs and warnings on wrong entries.", templateUnit: "Unit", anyUnit: "For any unit", makeTemplate: "Make in this workbook", templateFile: "Download a file", templateFiles: (value) => `Download for all ${count(value, "unit")}`, templateNotSeen: "Not in your downloads? Download again and allow it when asked. Excel on the desktop may block downloads: then make it in this workbook and save it as a file.",
    units: "Units expected", unitsHelp: "A list of names, kinds, head-counts; it tells who has sent nothing.", unitsKnown: (value) => count(value, "unit"), chooseUnits: "Take in a list of units…",
  },
  plan: PLAN_EN,
  tracking: TRACKING_EN,
  takeIn: {
    needCampaign: "Choose a campaign first: it says what the lists must hold.", goCampaign: "Choose a campaign",
    drop: "Drop files here", dropNow: "Drop to take in", chooseFiles: "Choose files…", chooseMore: "Add files…", kinds: "Many at once: .xlsx, .xls, .xlsm, .ods, .csv",
    sheetsOfBook: "Open sheets", noSheets: "No sheet of this workbook has any content yet.", takeSheets: (value) => `Take in ${count(value, "sheet")}`, refresh: "Look for sheets again", hidden: "hidden", isProtected: "protected",
    lost: (value) => `${count(value, "file")} of your last session must be chosen again. Your answers are kept.`,
    totals: (files, records) => `${count(files, "file")}, ${count(records, "nomination")}`, questions: (value) => `${count(value, "column")} to ask about`, setAside: (value) => `${count(value, "row")} set aside`, unreadable: (value) => `${count(value, "file")} unreadable`,
    records: (value) => count(value, "nomination"), noUnit: "Unit not known", thisBook: "The open workbook", remove: (file) => `Remove ${file}`,
    madeFor: (made, year) => `Made for another campaign: ${made}${year === null ? "" : `, ${year}`}`,
    notTaken: "not taken in", lists: (value) => count(value, "sheet"), filesLabel: "Taken in", fileMenu: (file) => `Sheets of ${file}`,
    unclear: (value) => `${count(value, "row")} unclear`, asked: (value) => count(value, "question"), settled: (value) => `${count(value, "file")} with nothing to look at`,
  },
  questions: QUESTION_EN,
  sheet: {
    take: "Take in this sheet", takeHelp: "Turn off if this is not a list of nominations.", unit: "Unit", chooseUnit: "Choose a unit", columns: "Columns", columnsHelp: "Correct any that is wrong; all sheets with the same headers follow.",
    leaveOut: "Leave this column out", answer: (header) => `What does “${header}” hold?`, sure: "Sure", fairlySure: (confidence) => `Fairly sure · ${number(Math.round(confidence * 100))}%`, ask: "Please choose", byClerk: "Your choice", remembered: "As last time",
    samples: "Examples", suggested: "Perhaps", allFields: "All contents",
    aside: (value) => `${count(value, "row")} set aside, and why`, moreAside: (shown, value) => `Show more (${number(shown)} of ${number(value)} rows shown)`, asideEnd: (shown) => `Only the first ${number(shown)} rows are listed here; see the others in the file itself.`, row: (row) => `Row ${number(row)}`,
    role: { title: "Title", header: "Header", number: "Column numbers", group: "Heading", record: "Nomination", continuation: "Continuation", total: "Total", note: "Note", signature: "Signature", example: "Example", unknown: "Unclear" },
    rows: "Rows", givenRows: "Rows you decided on", change: "Change…", changeRow: (row) => `What is row ${number(row)}?`, takeBack: "As it was", takeBackRow: (row) => `Row ${number(row)}: as it was`,
    wrongRecord: "Set a row aside…", wrongRecordHelp: "Give the number of a row that was mistaken for a nomination, such as a total or a note.", wrongRow: "Row", setAside: "Set aside", noSuchRecord: "This row is no nomination.",
    legacy: "Text in a legacy encoding was read as Unicode:", noColumns: "No list of this sheet was taken in.", reread: "Reading again…",
  },
  register: {
    empty: "The register is empty", emptyHelp: "Take in the units’ lists first.", goTakeIn: "Take in lists", total: "nominations", byUnit: "By unit", unit: "Unit", count: "Nominations",
    without: (value) => `${count(value, "unit")} without nominations`, unknownUnit: "Unit not known", unexpected: "not on the list", write: "Write the register", rewrite: "Update the register",
    stale: "The register’s sheet in Excel does not show the latest changes.", plan: "Will be written", done: "Written",
  },
  check: {
    severity: { error: (value) => count(value, "error"), warning: (value) => count(value, "warning"), info: (value) => count(value, "note") },
    severityName: { error: "Error", warning: "Warning", info: "Note" },
    filterBy: { error: "Errors only", warning: "Warnings only", info: "Notes only" },
    allUnits: "All units", allCodes: "All matters", unit: "Unit", code: "Matter", clean: (clean, records) => `${number(clean)} of ${number(records)} rows are clean`,
    none: "Nothing to correct", noneHelp: "Every row follows the plan. The report can be made.", noneFit: "Nothing fits the filter.", clearFilter: "Clear filter", list: "Findings", shown: (value) => count(value, "item"),
    cell: (column, row) => (row === null ? (column ?? "") : column === null ? `row ${row}` : `${column}${row}`), before: "Now", after: "Becomes", blank: "(blank)",
    fixOne: "Fix this cell", fixAll: (value) => `Fix all ${number(value)} of this kind`, goCell: "Go to cell", goRegister: "Go to its register row", notRecord: "Not a nomination", inFile: "This cell is in a unit’s file. Write the register to see the row in Excel.",
    watching: "Checked again as you edit.", again: "Check again",
  },
  choices: REPORT_EN,
  report: {
    plan: "Will be written into this workbook", planHelp: "Nothing is written until you press the button below.",
    kind: { register: "Register", unit: "Unit’s summary", summary: "Consolidated report", proof: "Proof", list: "List", tracker: "Tracker", returned: "Returned", template: "Template", campaign: "Plan", lookup: "Choices", calendar: "Calendar", findings: "Findings" },
    replaced: "replaces the old one",
    proof: "Proof", balanced: "Balanced: units = register = report", unbalanced: "Not balanced, see the proof sheet", rowsRead: "Rows read", records: "Nominations", setAside: "Rows set aside", inUnits: "Sum of units", inReport: "In the report",
    write: "Write the report", rewrite: "Write again", done: (sheets) => `Wrote ${count(sheets, "sheet")}. Choose one to open it:`, open: (sheet) => `Open sheet ${sheet}`,
    left: (errors) => `${count(errors, "error")} left. The report can still be made; it names them.`, goCheck: "See errors", more: (value) => `and ${count(value, "more sheet")}`, sheets: "Sheets",
  },
};
