import { withoutExtension } from "../../grid/workbook-files";
import { compareKey, foldKey, squeeze } from "../../text/key";
import type { UnitMatch } from "../register";
import { headingLines } from "./heading-lines";
import { plainUnitName } from "./plain-unit-name";
import { runningCase } from "./running-case";
import { isPartOfUnit, isWithinEachUnit, looksLikeUnit } from "./unit-words";
import type { UnitIndex } from "./units";

type Found = UnitMatch & { readonly sure: boolean };

const found = (
  typed: string,
  from: UnitMatch["from"],
  unit: string | null,
  candidates: readonly string[] = [],
): Found => ({ typed, from, unit, candidates, sure: unit !== null });

const fromTitle = (text: string, units: UnitIndex): Found => {
  const { unit, candidates } = units.find(text);
  return found(unit === null ? runningCase(plainUnitName(text)) : text, "title", unit, candidates);
};

/** "Thôn 3" by itself, where the head of the paper names the commune. */
const isPart = (text: string): boolean => isPartOfUnit(text) || isWithinEachUnit(text);

/** The expected unit a longer line names. */
function insideOf(titles: readonly string[], units: UnitIndex): Found | null {
  for (const line of titles.flatMap((title) => title.split("\n").map(squeeze))) {
    const inside = RECEIVES.test(line) ? null : units.findInside(line);
    if (inside !== null && !units.isAbove(inside)) return found(line, "title", inside);
  }
  return null;
}
const RECEIVES = /^\(?\s*(?:kính gửi|gửi|nơi nhận|ban hành kèm|kèm theo (?:quyết định|kế hoạch))/iu;

/** Texts that lost their marks look like nothing but the unit they are near to. */
function nearOf(titles: readonly string[], units: UnitIndex): Found | null {
  for (const line of titles.flatMap((title) => title.split("\n").map(squeeze))) {
    const { candidates } = foldKey(line) === compareKey(line) ? units.find(line) : { candidates: [] };
    if (candidates.length > 0) return found(line, "title", null, candidates);
  }
  return null;
}

/**
 * The unit that a table's titles name as the one who sends it: behind a label, as the one of whom the list is, or the
 * lowest body of the heading; never the one above it, nor the one that receives.
 */
export function unitOfTitles(titles: readonly string[], units: UnitIndex): Found | null {
  const { labelled, told, bodies } = headingLines(titles);
  const heads = bodies.filter((line) => !units.isAbove(line)).reverse();
  const [sender] = heads;
  // "DANH SÁCH … CỦA THÔN 3" under "UBND XÃ …": a part of the one who sends.
  const telling = told.filter((line) => sender === undefined || units.isOffice(sender) || !isPart(line));
  const named = telling.filter(
    (line) => !units.isAbove(line) && (looksLikeUnit(line) || isPart(line) || units.find(line).unit !== null),
  );
  const all = [...labelled, ...named, ...heads].map((line) => fromTitle(line, units));
  return (
    all.find(({ sure }) => sure) ??
    insideOf(titles, units) ??
    all.find(({ candidates }) => candidates.length > 0) ??
    (units.size > 0 ? nearOf(titles, units) : null) ??
    all[0] ??
    null
  );
}

/** The unit a sheet's name names; only where the name says a unit. */
export function unitOfSheetName(name: string, units: UnitIndex): Found | null {
  const text = squeeze(name);
  const { unit, candidates } = units.find(text);
  if (unit !== null) return found(text, "sheet", unit);
  const inside = units.findInFileName(text);
  if (inside.unit !== null) return found(text, "sheet", inside.unit);
  return looksLikeUnit(text) || NAMED_PART.test(compareKey(text)) ? found(text, "sheet", null, candidates) : null;
}
/** "Tổ dân phố số 4", "Bản Noong Bua": "Tổ Toán" tells no unit. */
const NAMED_PART = /^(?:thôn|xóm|bản|ấp|buôn|làng|khóm|khu phố|khu dân cư|tổ dân phố|tdp) \S/u;

const FILE_WORDS =
  /^(?:\d+[\s._-]*)+|\b(?:ds|danh sach|danh sách|de nghi|đề nghị|khen thuong|khen thưởng|ntvt|nam|năm|\d{4}|ban chinh|final|copy|moi|mới)\b/giu;

const wordsOfFileName = (name: string): string =>
  squeeze(
    withoutExtension(name.replace(/^.*[\\/]/, ""))
      .replace(/[_\-–()+.]+/g, " ")
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "),
  );

/** Words that say which of several versions a file is. */
const VERSION_WORDS =
  /(?<![\p{L}\d])(?:(?:ban|bản) (?:sua|sửa|moi|mới|cuoi|cuối)|sua|sửa|da sua|đã sửa|chinh thuc|chính thức|gui lai|gửi lại|bo sung|bổ sung|(?:lan|lần) \d+|final|copy|\d+)(?![\p{L}\d])/giu;

/** What of a file's name may be the name of a unit: "07_SaiSon_NTVT (sua).xlsx" → "Sai Son". */
export const bareFileName = (name: string): string =>
  squeeze(wordsOfFileName(name).replace(FILE_WORDS, " ").replace(VERSION_WORDS, " "));

/** The unit a file's name names: "12_Xa_Can_Huu_NTVT.xlsx". */
export function unitOfFileName(name: string, units: UnitIndex): Found | null {
  const text = wordsOfFileName(name);
  const rest = squeeze(text.replace(FILE_WORDS, " "));
  const inside = units.findInFileName(text);
  const { unit, candidates } = inside.unit === null ? units.findInFileName(rest) : inside;
  if (unit !== null) return found(text, "file", unit);
  if (candidates.length > 0) return found(rest, "file", null, candidates);
  const whole = units.find(rest);
  if (whole.unit !== null || whole.candidates.length > 0) return found(rest, "file", whole.unit, whole.candidates);
  return looksLikeUnit(rest) && foldKey(rest) !== rest.toLowerCase() ? found(rest, "file", null) : null;
}

/** Where a table stands: its own titles, and those of the tables above it in the sheet. */
export interface TablePlace {
  readonly file: string;
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly sheetTitles: readonly string[];
  /** The unit that a workbook of ours says it was made for; null in any other. */
  readonly madeFor: string | null;
}

/** The unit the workbook was made for: as sure as a title where it is an expected one. */
function unitMadeFor(name: string | null, units: UnitIndex): Found | null {
  if (name === null) return null;
  const { unit, candidates } = units.find(name);
  return found(name, "file", unit, candidates);
}

/**
 * Where a table's unit stands outside its rows, the clerk's word first, a sure one before a guess; null where nowhere.
 */
export function unitAround(
  place: TablePlace,
  units: UnitIndex,
  fileUnits: Readonly<Record<string, string>>,
): UnitMatch | null {
  const decided = fileUnits[`${place.file}#${place.sheet}`] ?? fileUnits[place.file];
  if (decided !== undefined)
    return { typed: decided, from: "clerk", unit: units.find(decided).unit ?? decided, candidates: [] };
  const all = [
    unitOfTitles(place.titles, units),
    unitMadeFor(place.madeFor, units),
    unitOfSheetName(place.sheet, units),
    unitOfTitles(place.sheetTitles, units),
    unitOfFileName(place.file, units),
  ].filter((one) => one !== null);
  const chosen = all.find(({ sure }) => sure) ?? all.find(({ candidates }) => candidates.length > 0) ?? all[0];
  return chosen === undefined
    ? null
    : { typed: chosen.typed, from: chosen.from, unit: chosen.unit, candidates: chosen.candidates };
}
