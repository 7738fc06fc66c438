import { SUBJECT_KINDS, type SubjectKind } from "../basics";
import { dayOfIso, vietnameseDate, type Day } from "../../text/day";
import { readDate } from "../../text/dates";
import { foldKey, squeeze } from "../../text/key";
import { newLine, type CatalogueEntry, type OwnLine } from "./catalogue";

const COLUMNS = {
  id: "Mã",
  name: "Tên đầy đủ",
  category: "Loại",
  subjects: "Đối tượng",
  aliases: "Viết tắt",
  levels: "Cấp",
  decidedBy: "Người quyết định",
  source: "Căn cứ",
  from: "Áp dụng từ ngày",
  to: "Đến hết ngày",
} as const;
type Column = keyof typeof COLUMNS;
const ORDER = Object.keys(COLUMNS) as readonly Column[];

const CATEGORIES = { title: "Danh hiệu thi đua", form: "Hình thức khen thưởng" } as const;
const SUBJECTS: Readonly<Record<SubjectKind, string>> = {
  individual: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
};

/** A cell of a catalogue written as a table that says nothing we know. */
export interface CatalogueTrouble {
  /** 1 for the first line of the text. */
  readonly line: number;
  /** Its heading. */
  readonly column: string;
  readonly typed: string;
  /** What may stand there; empty where anything but nothing may, or a day. */
  readonly allowed: readonly string[];
}

export interface ReadCatalogue {
  readonly lines: readonly OwnLine[];
  readonly troubles: readonly CatalogueTrouble[];
}

const dayText = (day: Day | null): string => (day === null ? "" : vietnameseDate(day));
/** No tab or line break of a value parts the table, and none begins a formula where it is pasted. */
const plain = (text: string): string => squeeze(text).replace(/^[=+@-]+\s*/u, "");

/** The lines as a table with tabs between the cells: pasted into a sheet, it is one. */
export function catalogueTable(
  lines: readonly (OwnLine | (CatalogueEntry & { readonly from?: never; readonly to?: never }))[],
): string {
  const cellsOf = (line: (typeof lines)[number]): Readonly<Record<Column, string>> => ({
    ...line,
    category: CATEGORIES[line.category],
    subjects: line.subjects.map((subject) => SUBJECTS[subject]).join("; "),
    aliases: line.aliases.join("; "),
    levels: line.levels.join("; "),
    from: dayText(line.from ?? null),
    to: dayText(line.to ?? null),
  });
  const rows = lines.map(cellsOf).map((cells) => ORDER.map((column) => plain(cells[column])));
  return `${[ORDER.map((column) => COLUMNS[column]), ...rows].map((cells) => cells.join("\t")).join("\n")}\n`;
}

const unquoted = (cell: string): string => squeeze(cell.replace(/^"(.*)"$/su, "$1").replaceAll('""', '"'));
const parts = (text: string): readonly string[] =>
  text
    .split(";")
    .map(squeeze)
    .filter((part) => part !== "");

const columnNamed = (heading: string): Column | undefined =>
  ORDER.find((column) => foldKey(COLUMNS[column]) === foldKey(heading));

/** A day as it is typed here; undefined where it is none. */
function dayIn(text: string): Day | null | undefined {
  if (text === "") return null;
  const read = readDate(text);
  return (read.ok ? dayOfIso(read.iso) : null) ?? undefined;
}

type Cells = ReadonlyMap<Column, string>;

/** One row of the table; troubles where a cell says nothing we know. */
function lineOf(
  cells: Cells,
  number: number,
  known: readonly { readonly id: string }[],
): OwnLine | readonly CatalogueTrouble[] {
  const troubles: CatalogueTrouble[] = [];
  const typed = (column: Column): string => cells.get(column) ?? "";
  const tell = (column: Column, allowed: readonly string[] = [], text = typed(column)): void => {
    troubles.push({ line: number, column: COLUMNS[column], typed: text, allowed });
  };
  if (typed("name") === "") tell("name");
  const form = foldKey(typed("category")).startsWith("hinh thuc");
  if (!form && typed("category") !== "" && !foldKey(typed("category")).startsWith("danh hieu"))
    tell("category", Object.values(CATEGORIES));
  const subjects = parts(typed("subjects").replaceAll(",", ";")).flatMap((text) => {
    const subject = SUBJECT_KINDS.find((kind) => foldKey(SUBJECTS[kind]) === foldKey(text));
    if (subject === undefined) tell("subjects", Object.values(SUBJECTS), text);
    return subject ?? [];
  });
  const [from, to] = [dayIn(typed("from")), dayIn(typed("to"))];
  if (from === undefined) tell("from");
  if (to === undefined) tell("to");
  if (from === undefined || to === undefined || troubles.length > 0) return troubles;
  const made = newLine(
    {
      name: typed("name"),
      short: typed("aliases"),
      category: form ? "form" : "title",
      subjects: subjects.length === 0 ? ["individual", "collective"] : subjects,
      decidedBy: typed("decidedBy"),
      source: typed("source"),
    },
    known,
  );
  return { ...made, ...(typed("id") === "" ? {} : { id: typed("id") }), levels: parts(typed("levels")), from, to };
}

/**
 * Reads a table of awards that was copied from a sheet or from another office's catalogue: the first line has the
 * headings, in any order. A row with trouble is told and left out; the others are read.
 */
export function readCatalogueTable(text: string, known: readonly { readonly id: string }[]): ReadCatalogue {
  const lines: OwnLine[] = [];
  const troubles: CatalogueTrouble[] = [];
  let columns: readonly (Column | undefined)[] | null = null;
  for (const [at, row] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    const cells = row.split("\t").map(unquoted);
    if (cells.every((cell) => cell === "")) continue;
    if (columns === null) {
      columns = cells.map(columnNamed);
      if (!columns.includes("name"))
        return { lines: [], troubles: [{ line: at + 1, column: COLUMNS.name, typed: squeeze(row), allowed: [] }] };
      continue;
    }
    const named = new Map(
      columns.flatMap((column, index) => (column === undefined ? [] : [[column, cells[index] ?? ""]])),
    );
    const made = lineOf(named, at + 1, [...known, ...lines]);
    if ("id" in made) lines.push(made);
    else troubles.push(...made);
  }
  return { lines, troubles };
}
