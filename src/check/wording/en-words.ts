import type { ValueReason } from "../../register/values/value-reason";
import type { LikenessMark } from "../facts/likeness";
import type { SheetReason } from "../../layout/evidence";
import type { ReadingNote } from "../../grid/reading-note";
import type { CheckWording } from "./wording";

export const SEVERITY_EN: CheckWording["severity"] = { error: "Error", warning: "Warning", info: "Information" };

export const KIND_EN: CheckWording["kind"] = {
  individual: "Individual",
  collective: "Collective",
  household: "Household",
};

/** Within a sentence. */
export const PLURAL_EN: CheckWording["kind"] = {
  individual: "individuals",
  collective: "collectives",
  household: "households",
};

export const REGISTER_EN: CheckWording["register"] = {
  nominations: "Nominations",
  articles: "Articles",
  works: "Works and events",
  initiatives: "Initiatives",
  scores: "Scoring",
  submissions: "Papers and dossiers received",
};

export const ROUNDING_EN: Readonly<Record<"down" | "nearest" | "up", string>> = {
  down: "rounded down",
  nearest: "rounded to the nearest",
  up: "rounded up",
};

export const PROBLEM_EN: CheckWording["problem"] = {
  encrypted: () => "it has a password. Open it, remove the password and send it again.",
  truncated: () => "it is cut off, perhaps by an unfinished copy or download. Ask the unit to send it again.",
  empty: () => "it is empty (0 bytes). Ask the unit to send it again.",
  "too-large": (detail) => `it is too large${limit(detail)}. Split it, or remove pictures and unneeded sheets.`,
  "too-many-entries": (detail) => `it has too many parts inside${limit(detail)}. Copy the list into a new file.`,
  "too-many-cells": (detail) => `it has too many cells${limit(detail)}. Copy the list into a new file.`,
  ratio: (detail) =>
    `it is compressed in an unusual way${limit(detail)} and was not opened, for safety. Copy the list into a new file.`,
  time: (detail) => `reading it takes too long${limit(detail)}. Copy the list into a new file.`,
  foreign: (detail) => `it is not a workbook${detail === "" ? "" : ` but ${detail}`}. Send the list as an Excel file.`,
  damaged: () => "it is damaged. Open it in Excel, repair and save it, or ask the unit to send it again.",
  "no-sheets": () => "it has no sheets.",
  scanned: () => "it holds pictures only, no text. Use a copy with a text layer, or paste the text.",
  garbled: () => "its layer of letters cannot be read.",
  "too-many-pages": (detail) => `it has too many pages (limit ${detail}).`,
  macros: () => "it holds macros. Save it as a file without macros and open that.",
  "not-opened": () =>
    "it cannot be opened: another program holds it, or reading it is not permitted. Close it, look at its permissions and try again.",
  stopped: () =>
    "the pane came to a sudden end while it read this file, so it was not read this time. Choose this file alone to try again, or copy the list into a new file.",
  "not-found": () => "there is no such file or folder. Look at its name and path.",
  "empty-folder": () => "the folder has no workbooks.",
};

/** What of a file could not be read as it stands, by code: sheet and number of places. */
export const NOTE_EN: Readonly<Record<ReadingNote["code"], (sheet: string, count: number) => string>> = {
  "sheet-missing": (sheet) =>
    `the sheet “${sheet}” is named but not in the file; the others were read. Ask the unit to send it again.`,
  "sheet-damaged": (sheet) =>
    `the sheet “${sheet}” is damaged and could not be read; the others were. Repair it in Excel and save it.`,
  "sheet-repeated": (sheet) => `the sheet “${sheet}” only repeats what another one holds; it counts once.`,
  "values-missing": (_, count) =>
    `${count} formulas have no result in the file. Open it in Excel, save and send it; the rows are kept.`,
  "quotes-literal": (_, count) => `${count} fields have stray quotes, read as ordinary letters. Look at those rows.`,
};

const limit = (detail: string): string => (detail === "" ? "" : ` (limit ${detail})`);

/** Null where the sentence of the finding itself says it. */
const REASONS: Readonly<Record<ValueReason, string | null>> = {
  "impossible-date": "the calendar has no such day",
  "not-a-date": "not a date",
  "month-first": "the month may stand before the day",
  "day-month-swapped": "day and month may be swapped",
  "excel-made-date": "Excel may have turned a code into a date",
  "lost-zero": "the leading 0 is lost",
  "precision-lost": "the last digits were lost because the cell was a number",
  "old-prefix": "an old prefix, changed in 2018",
  unreadable: "it cannot be read as a number",
  "wrong-length": "the number of digits is wrong",
  "unknown-place": "its first three digits are no known code of a place of birth registration",
  "not-counted": "no quota counts this value",
  "not-a-number": null,
  "not-a-sex": null,
  "not-a-kind": null,
  "not-a-mark": null,
  "formula-error": null,
  unknown: null,
  several: null,
};

/** Why a value was not taken; the general words for a reason without words of its own. */
export const reasonEn = (reason: ValueReason, general: string): string => REASONS[reason] ?? general;

/** Null where no more is known than that no list was seen. */
const SHEET_REASONS: Readonly<Record<SheetReason, string | null>> = {
  "sheet-list": null,
  "sheet-no-list": null,
  "sheet-taken-by-clerk": null,
  "purpose-own-register": null,
  "purpose-register": null,
  "purpose-title": null,
  "purpose-column": null,
  "sheet-blank": "it has no content",
  "sheet-instructions": "it is a guide",
  "sheet-lookup": "it is a lookup list",
  "sheet-statistics": "it holds summary figures",
  "purpose-nobody": "it speaks of awards but names nobody; say whether it is a list",
  "purpose-bodies": "it names bodies and proposes none; say whether these are nominations",
  "purpose-hidden": "it is hidden; say whether to take it in",
  "purpose-counts": "it counts and names nobody",
  "purpose-answers": "it holds answers of a survey",
  "purpose-codes": "it is a lookup list",
  "purpose-nobody-named": "no column names people or bodies",
  "purpose-things": "it lists other things",
  "purpose-other-title": "it is about another matter",
  "purpose-blank": "it is a blank form",
  "purpose-people": "it lists people and proposes nobody; say whether these are nominations",
  "sheet-of-our-report": "it was made by the report",
  "sheet-left-by-clerk": "the clerk chose to leave it out",
};

export const sheetReasonEn = (reason: SheetReason): string => SHEET_REASONS[reason] ?? "no list was found in it";

const SUSPICIONS: Readonly<Record<LikenessMark, string>> = {
  name: "name",
  birth: "birth date",
  idNumber: "identity number",
  phone: "phone",
  unit: "unit",
  position: "position",
  address: "address",
  achievement: "achievement",
  articleTitle: "article",
  subjectName: "person written about",
  workTitle: "work or event",
  initiative: "initiative",
  "same-id": "same identity number, other name",
  tones: "same birth date, names differ in tones only",
  "no-tones": "same unit, one name without diacritics",
  "one-letter": "same birth date, one letter apart",
  "word-order": "same birth date, words swapped",
  "same-name": "same name in one unit",
  "birth-year": "same name and year of birth, other unit",
  "same-name-elsewhere": "same name, other unit",
};

/** What makes two records alike. */
export const suspicionEn = (mark: LikenessMark): string => SUSPICIONS[mark];
