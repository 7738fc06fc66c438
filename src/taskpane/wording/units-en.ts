import type { UnitsWording } from "./units-wording";

const number = (value: number): string => value.toLocaleString("en-US");
const many = (count: number, one: string): string => `${number(count)} ${one}${count === 1 ? "" : "s"}`;

export const UNITS_EN: UnitsWording = {
  title: "Units that must send",
  known: (count) => `${many(count, "unit")}, kept in this workbook.`,
  none: "There is no list yet: nobody can say which unit has not sent, and one unit spelt in two ways counts as two.",
  chooseFile: "Choose a file…",
  paste: "Paste from Excel",
  pasteHelp: "Copy cells in Excel (names of units; their kind and head-count if you like) and paste them here.",
  pasteLabel: "Units, one a line",
  pasteTake: "Use what was pasted",
  guess: "Make it from these files",
  guessNothing: "Take in the units' lists first: the list can be made from the names in them.",
  guessHelp: "Names come from titles, unit columns and file names. Correct them; untick what is no unit.",
  near: "Names near to one another",
  nearHelp: "Tick those that are one unit; the others count by themselves.",
  same: (name) => `Same as “${name}”`,
  nameOf: (name) => `Name of the unit: ${name}`,
  isUnit: (name) => `${name} is a unit`,
  counts: (records, files) => `${many(records, "row")} · ${many(files, "file")}`,
  ofFileName: (file) => `by the file name ${file}`,
  take: (count) => `Use ${count === 1 ? "this unit" : `these ${number(count)} units`}`,
  unit: "Unit",
  unitOfFile: (file) => `Unit that sent ${file}`,
  unitOfSheet: "Unit of this sheet",
  pick: "Pick or type a unit",
  several: (count) => many(count, "unit"),
  unknown: (records) =>
    `${many(records, "row")} of an unknown unit: counted for none. Pick the unit of each file, in the step Take in.`,
  unsettled: (records) => `Not ready: ${many(records, "nomination")} of an unknown unit`,
  asked: (count) => `${many(count, "unit")} not known to have sent`,
};
