import { compareKey, foldKey, squeeze } from "../../text/key";
import type { UnitMatch } from "../register";
import { looksLikeUnit } from "./unit-key";
import type { UnitIndex } from "./units";

const LABELLED =
  /^(?:tên )?(?:đơn vị|cơ quan|trường|xã|phường|thị trấn|đơn vị đề nghị|đơn vị đăng ký|đơn vị báo cáo|đơn vị trình|tên cơ quan|cơ quan, đơn vị|tên đơn vị)\s*:\s*(?=\S)/iu;
/** Lines of a heading that name no unit of their own. */
const NOT_A_UNIT =
  /cộng hòa|cộng hoà|độc lập|danh sách|biểu |mẫu số|phụ lục|kèm theo|báo cáo|tờ trình|tổng hợp|đề nghị|kính gửi|, ngày |ngày .* tháng|năm \d{4}|năm học|khen thưởng|thi đua/iu;
const PLACE_WORDS = new Set([
  "xã",
  "phường",
  "thị",
  "trấn",
  "huyện",
  "quận",
  "tỉnh",
  "thành",
  "phố",
  "thôn",
  "tổ",
  "dân",
  "và",
  "của",
  "các",
]);
const PLAIN_AFTER_FIRST = [
  "tiểu học",
  "mầm non",
  "mẫu giáo",
  "trung học cơ sở",
  "trung học phổ thông",
  "nội vụ",
  "giáo dục và đào tạo",
  "công an",
  "ban nhân dân",
];
const KEPT_CAPITALS = /^(?:ubnd|hđnd|thcs|thpt|ubmttq|mttq|htx|tnhh|cp|lđlđ|lhpn|tncs|hcm|gdtx|[ivx]+|[a-z]\d?)$/iu;

/** "UBND XÃ CẤN HỮU" as it is written in running text: "UBND xã Cấn Hữu". Text that is not all capitals stays. */
export function runningCase(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  const words = text.toLowerCase().split(" ");
  const cased = words.map((word, at) => {
    if (KEPT_CAPITALS.test(word)) return word.toUpperCase();
    if (at > 0 && PLACE_WORDS.has(word)) return word;
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
  let joined = cased.join(" ");
  for (const phrase of PLAIN_AFTER_FIRST) {
    const at = joined.toLowerCase().indexOf(phrase);
    if (at >= 0)
      joined =
        joined.slice(0, at) + phrase.charAt(0).toUpperCase() + phrase.slice(1) + joined.slice(at + phrase.length);
  }
  return joined;
}

type Found = UnitMatch & { readonly sure: boolean };

const found = (
  typed: string,
  from: UnitMatch["from"],
  unit: string | null,
  candidates: readonly string[] = [],
): Found => ({ typed, from, unit, candidates, sure: unit !== null });

function fromLabel(titles: readonly string[], units: UnitIndex): Found | null {
  for (const title of titles) {
    for (const line of title.split("\n").map(squeeze)) {
      const match = LABELLED.exec(line);
      if (match === null) continue;
      const word = compareKey(match[0].replace(":", ""));
      const value = squeeze(line.slice(match[0].length))
        .replace(/[.…_]{3,}/g, "")
        .trim();
      if (value === "") continue;
      const typed =
        ["trường", "xã", "phường", "thị trấn"].includes(word) && !looksLikeUnit(value)
          ? `${squeeze(match[0].replace(":", ""))} ${value}`
          : value;
      const { unit, candidates } = units.find(typed);
      return found(typed, "title", unit, candidates);
    }
  }
  return null;
}

const LONGEST_REST = 40;

/** The lines of a title; a unit's name that went on in the next line is put together: "TRƯỜNG TIỂU HỌC / CẤN HỮU". */
function unitLines(title: string): readonly string[] {
  const lines: string[] = [];
  for (const line of title
    .split("\n")
    .map(squeeze)
    .filter((text) => text !== "")) {
    const before = lines.at(-1);
    const goesOn =
      before !== undefined &&
      line.length <= LONGEST_REST &&
      looksLikeUnit(before) &&
      !looksLikeUnit(line) &&
      /^\p{L}/u.test(line) &&
      !NOT_A_UNIT.test(before) &&
      !NOT_A_UNIT.test(line);
    if (goesOn) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** "Trường Mầm non B xin gửi danh sách …": who sends, before what it does. */
const SENDS = /\s+(?:xin |kính |trân trọng )*(?:gửi|báo cáo|trình|lập danh sách|giới thiệu|đề nghị|đề cử)\s.*$/iu;

/**
 * The unit that a table's titles name: a labelled line, a line of its own (the lowest of a heading), or inside a longer
 * line.
 */
export function unitOfTitles(titles: readonly string[], units: UnitIndex): Found | null {
  const labelled = fromLabel(titles, units);
  if (labelled !== null) return labelled;
  const lines = titles.flatMap(unitLines);
  let near: Found | null = null;
  let plain: Found | null = null;
  for (const line of lines) {
    const alone = units.find(line);
    if (alone.unit !== null) return found(line, "title", alone.unit);
    const sender = line.replace(SENDS, "");
    if (sender !== line && looksLikeUnit(sender) && !NOT_A_UNIT.test(sender))
      plain = found(runningCase(sender), "title", null);
    if (NOT_A_UNIT.test(line) || line.length > 90) continue;
    // A name that lost its marks looks like nothing but the unit it is near to.
    if (!looksLikeUnit(line) && (alone.candidates.length === 0 || foldKey(line) !== compareKey(line))) continue;
    if (alone.candidates.length > 0) near = found(line, "title", null, alone.candidates);
    plain = found(runningCase(line), "title", null);
  }
  for (const line of lines) {
    const inside = units.findInside(line);
    if (inside !== null) return found(line, "title", inside);
  }
  return near ?? plain;
}

/** The unit a sheet's name names; only where the name says a unit. */
export function unitOfSheetName(name: string, units: UnitIndex): Found | null {
  const text = squeeze(name);
  const { unit, candidates } = units.find(text);
  if (unit !== null) return found(text, "sheet", unit);
  const inside = units.findInFileName(text);
  if (inside.unit !== null) return found(text, "sheet", inside.unit);
  return looksLikeUnit(text) ? found(text, "sheet", null, candidates) : null;
}

const EXTENSION = /\.(?:xlsx|xlsm|xls|ods|csv|xlsb)$/i;
const FILE_WORDS =
  /^(?:\d+[\s._-]*)+|\b(?:ds|danh sach|danh sách|de nghi|đề nghị|khen thuong|khen thưởng|ntvt|nam|năm|\d{4}|ban chinh|final|copy|moi|mới)\b/giu;

/** The unit a file's name names: "12_Xa_Can_Huu_NTVT.xlsx". */
export function unitOfFileName(name: string, units: UnitIndex): Found | null {
  const text = squeeze(
    name
      .replace(/^.*[\\/]/, "")
      .replace(EXTENSION, "")
      .replace(/[_\-–()+.]+/g, " ")
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "),
  );
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
  const decided = fileUnits[place.file];
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
