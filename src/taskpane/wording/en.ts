import type { Job, JobKind } from "../../app/app-state";
import { CHECK_EN } from "./check-en";
import { DRAFT_EN } from "./draft-en";
import { calendarOf } from "../../text/day";
import { PLAN_EN } from "./plan-en";
import { noticeEn } from "./notice-en";
import { QUESTION_EN } from "./question-en";
import { RESEND } from "./resend";
import { DESK } from "./desk";
import { heldWords } from "./held";
import { actionWords } from "./done";
import { UNITS_EN } from "./units-en";
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

/** What a job goes through, one after the other. */
const PIECES: Readonly<Partial<Record<JobKind, string>>> = {
  "read-files": "File",
  "read-sheets": "Sheet",
  understand: "File",
  samples: "File",
  "hand-out": "Unit",
};

function progressEn({ kind, progress }: Job): string {
  if (progress === null || progress.total === 0) return "";
  const { done, total, what } = progress;
  if (what === "") return `${number(Math.round((100 * done) / total))}% done`;
  return `${PIECES[kind] ?? ""} ${number(Math.min(done + 1, total))}/${number(total)}: ${what}`.trimStart();
}

export const EN: PaneWording = {
  appName: "Sổ Thi đua",
  locale: "en-US",
  number,
  date: (day) => {
    const { year, month, date } = calendarOf(day);
    return `${date} ${MONTHS[month - 1] ?? ""} ${year}`;
  },
  time: (iso) =>
    new Date(iso).toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit", day: "numeric", month: "short" }),
  dayHint: "day/month/year",
  dayWrong: "Write day, month and year, as in 31/12/2026.",
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
  redo: "Redo",
  redoOne: (action) => `Redo: ${action}`,
  undoOne: (action) => `Undo: ${action}`,
  undone: "undone",
  tidy: {
    title: "Tidy up before sending…",
    help: "Takes out of the file what is there only for the work: former contents kept for Undo, what the register was read from, the state of this pane. The register and the report stay; nothing can be undone any more. To go on working later, save a copy first.",
    act: "Tidy up",
    leave: "Leave it",
  },
  action: (action) => actionWords(action, "en"),
  help: {
    title: "Help, about",
    about: "Gathers units' nomination lists, checks them against the plan and builds the report.",
    page: "Open the help page",
    tour: "Two-minute tour",
    settings: "Settings…",
    proof: "Check this Excel (10 minutes)",
    data: "Everything happens on this computer; no file and no figure leaves it.",
  },
  language: "Language",
  switchLanguage: "Chuyển sang tiếng Việt",
  noticeLabel: "Message",
  clearsUndo:
    "Once written, Excel's own Ctrl+Z goes back no further than this. To take the whole writing back, use Undo in this pane.",
  jobLabel: "Progress",
  openWritten: "Open sheet",
  dismiss: "Dismiss",
  back: "Back",
  cancel: "Stop",
  leave: "Cancel",
  close: "Close",
  job: {
    start: "Opening the workbook",
    "read-files": "Reading files",
    "read-sheets": "Reading sheets",
    understand: "Understanding the lists",
    check: "Checking",
    judge: "Noting the decision",
    fix: "Fixing",
    preview: "Preparing",
    write: "Writing",
    undo: "Undoing",
    tidy: "Tidying up",
    samples: "Fetching the sample",
    plan: "Reading the plan",
    "hand-out": "Making the file",
  },
  progress: progressEn,
  notice: noticeEn,
  waitingFor: {
    "edit-mode": "Excel is waiting for a cell that is being edited. Press Enter or Esc in the sheet to go on.",
    "other-workbook": "Another workbook is in front. Click this workbook to go on.",
  },
  part: {
    notLoaded: "This part could not be loaded",
    notLoadedHelp:
      "The network is down, or the program was updated meanwhile. What you did is still there. Try again once the network is back; else open the pane anew (files have to be chosen again then).",
    failed: "This part failed",
    failedHelp: "Your files and the workbook are unchanged. Try again; else open the pane anew.",
    retry: "Try again",
    reopen: "Open the pane anew",
  },
  boot: {
    title: "Sổ Thi đua did not open",
    noOffice:
      "Excel has not answered. Check the connection and try again; in an office without internet, ask the administrator for the in-house build.",
    tooOld: "This version of Excel is too old. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.",
    outside:
      "This is an Excel add-in: open Excel, then open it from the ribbon. Where there is no button for it, ask whoever installs software in your office.",
    stoppedTitle: "Sổ Thi đua came to a sudden end",
    stopped:
      "The computer may have run out of memory. Your work is kept in the workbook: press Try again, then choose the files once more; the one that was being read is left aside.",
    support: "What Sổ Thi đua is and how it is installed",
    starting: "Opening…",
    retry: "Try again",
  },
  campaign: {
    choose: "Choose a campaign",
    chooseHelp: "Each has its own plan: deadlines, awards, quotas, criteria.",
    goOn: "Go on",
    goOnLeft: "The campaign that was open before",
    goOnOwn: "Begun, not finished",
    makeOwn: "Make my own campaign",
    makeOwnHelp: "Six short questions: office, occasion, awards, who sends, what, quotas.",
    examples: (count) => `Examples: ${number(count)} built-in plans`,
    change: "Change",
    other: "Open a plan from a file…",
    otherHelp: "A plan file (.json) saved by this add-in, or a workbook with the sheets “KH …”.",
    firstTime: "Here for the first time?",
    sampleHelp: "Try the whole job with sample lists of one district.",
    trySample: "Try the sample",
    period: "Period",
    periodOf: periodEn,
    due: "Deadlines",
    noneDue: "The plan names no deadline.",
    pastDue: (value) => `${number(value)} past`,
    allPast: "All deadlines of this campaign are past.",
    left: (days) =>
      days === null ? "no date yet" : days < 0 ? "past" : days === 0 ? "today" : `${count(days, "day")} left`,
    noDay: "Not set",
    closed: "On a day off",
    asks: "What the plan asks",
    topics: {
      awards: "Titles and awards",
      figures: "Quotas, shares, conditions",
      criteria: "Criteria",
      papers: "Papers",
      notes: "Notes",
    },
    template: "Template for units",
    templateHelp: "Tables for a unit to fill, with drop-downs and warnings on wrong entries.",
    templateUnit: "Unit",
    anyUnit: "For any unit",
    makeTemplate: "Make in this workbook",
    templateFile: "Download a file",
    templateFiles: (value) => `Download for all ${count(value, "unit")}`,
    templateNotSeen:
      "Not in your downloads? Download again and allow it when asked. Excel on the desktop may block downloads: then make it in this workbook and save it as a file.",
  },
  plan: PLAN_EN,
  draft: DRAFT_EN,
  tracking: TRACKING_EN,
  takeIn: {
    needCampaign: "Choose a campaign first: it says what the lists must hold.",
    goCampaign: "Choose a campaign",
    drop: "Drop files here",
    dropNow: "Drop to take in",
    chooseFiles: "Choose files…",
    chooseMore: "Add files…",
    kinds: "Many at once: Excel, OpenDocument, .csv, .txt",
    sheetsOfBook: "Open sheets",
    noSheets: "No sheet of this workbook has any content yet.",
    takeSheets: (value) => `Take in ${count(value, "sheet")}`,
    refresh: "Look for sheets again",
    hidden: "hidden",
    isProtected: "protected",
    lost: (value) => `${count(value, "file")} of your last session must be chosen again. Your answers are kept.`,
    totals: (files, held) => `${count(files, "file")}, ${heldWords(held, "en")}`,
    held: (held) => heldWords(held, "en"),
    nothing: (why) => (why === "" ? "no row to take in" : `no row taken in: ${why}`),
    questions: (value) => `${count(value, "column")} to ask about`,
    setAside: (value) => `${count(value, "row")} set aside`,
    unreadable: (value) => `${count(value, "file")} unreadable`,
    repeats: (first) => `The same as ${first}: counted once`,
    noUnit: "Unit not known",
    thisBook: "The open workbook",
    remove: (file) => `Remove ${file}`,
    madeFor: (year) => `Made for another campaign${year === null ? "" : `, ${year}`}`,
    notTaken: "not taken in",
    lists: (value) => count(value, "sheet"),
    filesLabel: "Taken in",
    fileMenu: (file) => `Sheets of ${file}`,
    unclear: (value) => `${count(value, "row")} unclear`,
    asked: (value) => count(value, "question"),
    settled: (value) => `${count(value, "file")} with nothing to look at`,
  },
  questions: QUESTION_EN,
  units: UNITS_EN,
  desk: DESK.en,
  resend: RESEND.en,
  sheet: {
    take: "Take in this sheet",
    takeHelp: "Turn off if this is not a list of nominations.",
    unit: "Unit",
    columns: "Columns",
    columnsHelp: "Correct any that is wrong; all sheets with the same headers follow.",
    leaveOut: "Leave this column out",
    answer: (header) => `What does “${header}” hold?`,
    sure: "Sure",
    fairlySure: "Fairly sure",
    ask: "Please choose",
    byClerk: "Your choice",
    remembered: "As last time",
    columnOfSheet: "Column of the sheet, some values",
    holds: "Taken as",
    suggested: "Perhaps",
    allFields: "All contents",
    aside: (value) => `${count(value, "row")} set aside, and why`,
    moreAside: (shown, value) => `Show more (${number(shown)} of ${number(value)} rows shown)`,
    asideEnd: (shown) => `Only the first ${number(shown)} rows are listed here; see the others in the file itself.`,
    row: (row) => `Row ${number(row)}`,
    role: {
      title: "Title",
      header: "Header",
      number: "Column numbers",
      group: "Heading",
      record: "Nomination",
      continuation: "Continuation",
      total: "Total",
      note: "Note",
      signature: "Signature",
      example: "Example",
      unknown: "Unclear",
    },
    rows: "Rows",
    givenRows: "Rows you decided on",
    change: "Change…",
    changeRow: (row) => `What is row ${number(row)}?`,
    takeBack: "As it was",
    takeBackRow: (row) => `Row ${number(row)}: as it was`,
    wrongRecord: "Set a row aside…",
    wrongRecordHelp: "Give the number of a row that was mistaken for a nomination, such as a total or a note.",
    wrongRow: "Row",
    setAside: "Set aside",
    noSuchRecord: "This row is no nomination.",
    legacy: "Text in a legacy encoding was read as Unicode:",
    noColumns: "No list of this sheet was taken in.",
    reread: "Reading again…",
  },
  register: {
    empty: "The register is empty",
    emptyHelp: "Take in the units’ lists first.",
    goTakeIn: "Take in lists",
    byUnit: "By unit",
    unit: "Unit",
    count: "Nominations",
    without: (value) => `${count(value, "unit")} without nominations`,
    unknownUnit: "Unit not known",
    unexpected: "not on the list",
    write: "Write the register",
    rewrite: "Update the register",
    stale: "The register’s sheet in Excel does not show the latest changes.",
    plan: "Will be written",
    done: "Written",
    byHand: {
      title: "Changed by hand in the register",
      help: "What is changed in the register is kept and counts in every figure; what the unit's file says is kept too.",
      corrected: (count) => `${number(count)} cells corrected`,
      added: (count) => `${number(count)} rows added to the register`,
      removed: (count) => `${number(count)} rows taken out of the register, set aside`,
      change: (column, before, after) => `${column}: “${before}” in the file, “${after}” in the register`,
      takeBack: "As in the file",
      lapsed: (count) =>
        `${number(count)} ${count === 1 ? "correction" : "corrections"} to the earlier list no longer used`,
      lapsedChange: (column, before, after, now) =>
        now === null
          ? `${column}: “${before}” corrected to “${after}”; the row is not in the list that was sent again`
          : `${column}: “${before}” corrected to “${after}”; the list that was sent again says “${now}”, which counts`,
    },
  },
  check: CHECK_EN,
  choices: REPORT_EN,
  report: {
    plan: "Will be written into this workbook",
    planHelp: "Nothing is written until you press the button below.",
    unlisted: (count) =>
      `${number(count)} rows with a decision or votes are of people who are in no list any more; once written again, the sheets have no row for them:`,
    kind: {
      register: "Register",
      unit: "Unit’s summary",
      summary: "Consolidated report",
      proof: "Proof",
      list: "List",
      tracker: "Tracker",
      returned: "Returned",
      template: "Template",
      campaign: "Plan",
      lookup: "Choices",
      calendar: "Calendar",
      findings: "Findings",
      base: "What the register was read from (hidden)",
    },
    replaced: "replaces the old one",
    proof: "Proof",
    balanced: "Balanced: units = register = report",
    unbalanced: "Not balanced, see the proof sheet",
    rowsRead: "Rows read",
    records: "Nominations",
    setAside: "Rows set aside",
    inUnits: "Sum of units",
    inReport: "In the report",
    write: "Write the report",
    rewrite: "Write again",
    done: (sheets) => `Wrote ${count(sheets, "sheet")}. Choose one to open it:`,
    open: (sheet) => `Open sheet ${sheet}`,
    left: (errors) => `${count(errors, "error")} left. The report can still be made; it names them.`,
    goCheck: "See errors",
    more: (value) => `and ${count(value, "more sheet")}`,
    sheets: "Sheets",
  },
};
