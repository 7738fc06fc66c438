import { shortened, type CheckStepWording } from "./check-wording";

const number = (value: number): string => value.toLocaleString("en-GB");
const many = (count: number, one: string, more = `${one}s`): string => `${number(count)} ${count === 1 ? one : more}`;

export const CHECK_EN: CheckStepWording = {
  severity: {
    error: (count) => many(count, "error"),
    warning: (count) => many(count, "warning"),
    info: (count) => many(count, "note"),
  },
  severityName: { error: "Error", warning: "Warning", info: "Note" },
  filterBy: { error: "Only errors", warning: "Only warnings", info: "Only notes" },
  abouts: "Where the matter lies",
  about: {
    row: (count) => `Rows (${number(count)})`,
    unit: (count) => `Units (${number(count)})`,
    plan: (count) => `Plan (${number(count)})`,
  },
  seenOf: (seen, all) => `${number(seen)} of ${number(all)} looked at`,
  filters: "Filter",
  unit: "Unit",
  allUnits: "All units",
  state: "State",
  states: { undecided: "Not decided", returned: "Returned to units", ignored: "Ignored", all: "All" },
  filtered: (parts) => `Filtered: ${parts.join(" · ")}`,
  clean: (clean, records) => `${number(clean)} of ${many(records, "row")} without a finding`,
  none: "Nothing to correct",
  noneHelp: "Every row fits the plan. The report can be made.",
  noneFit: "Nothing fits the filter.",
  allSeen: "All decided",
  allSeenHelp: (ignored, returned) =>
    ignored + returned === 0
      ? "Nothing is left to look at."
      : `${number(ignored)} ignored, ${number(returned)} returned to units. Filter to see them again.`,
  noneHere: "Nothing is left here; see the tabs beside.",
  clearFilter: "Clear filter",
  matters: "Matters",
  extent: (count, units, left) =>
    [
      many(count, "case"),
      ...(units > 1 ? [many(units, "unit")] : []),
      left === 0 ? "looked at" : left === count ? "not looked at" : `${number(left)} not looked at`,
    ].join(" · "),
  seen: "looked at",
  backToMatters: "Back to all matters",
  cases: "Cases",
  cell: (column, row) => (row === null ? (column ?? "") : column === null ? `row ${row}` : `${column}${row}`),
  before: "It says",
  after: "Change to",
  fileSays: "The file says",
  registerSays: "The register says",
  confirmOne: "Confirm",
  confirmAll: (count) => `Confirm all ${number(count)} cells…`,
  confirmNow: (count) => `Confirm ${number(count)} cells`,
  inRegister: ({ sheet, address, text }) =>
    text === null
      ? `In the register: ${sheet} › ${address}`
      : `In the register: ${sheet} › ${address}, ${text === "" ? "blank" : `“${shortened(text)}”`}`,
  fromFile: (place) => `Taken from: ${place}`,
  onlyInFile: "This row stands in the unit's file only, not in the register.",
  blank: "(blank)",
  fixOne: "Correct this cell",
  fixAll: (count) => `Correct all ${number(count)}…`,
  fixNow: (count) => `Correct ${many(count, "cell")}`,
  ignore: "Ignore…",
  ignoreAll: (count) => `Ignore all ${number(count)}…`,
  why: "Why is it ignored?",
  whyHelp: "The reason is written to the sheet of findings and to the proof.",
  reasons: [
    "Checked, correct as it is",
    "The unit has explained it",
    "Not required by the plan",
    "As the head decided",
  ],
  otherReason: "Another reason",
  ignoreNow: "Ignore",
  giveBack: "Return to unit",
  giveBackAll: (units) => (units === 1 ? "Return to unit" : `Return to ${number(units)} units`),
  seeAll: "All looked at",
  next: "Next",
  takeBack: "Decide again",
  takeBackAll: (count) => `Decide all ${number(count)} again`,
  decided: (verdict, day) =>
    verdict.kind === "ignored"
      ? `Ignored at ${day}: ${verdict.reason}`
      : verdict.kind === "returned"
        ? `Returned to the unit at ${day}: it stands on the slip`
        : "Looked at",
  mark: { seen: "looked at", ignored: "ignored", returned: "returned" },
  judged: (verdict, findings) => {
    const count = many(findings, "finding");
    switch (verdict) {
      case "ignored":
        return `${count} ignored.`;
      case "returned":
        return `${count} put on the slips to the units.`;
      case "seen":
        return `${count} marked as looked at.`;
      case null:
        return `${count} to be decided again.`;
    }
  },
  saveVerdicts: "Save decisions to a file",
  verdictsFile: "decisions",
  units: (count) => `${many(count, "unit")}:`,
  goCell: "Go to the cell",
  goRegister: "Go to the row in the register",
  notRecord: "Not a nomination",
  inFile: "This cell is in the unit's file. Write the register to see the row in Excel.",
  watching: "Checked again as you correct cells.",
};
