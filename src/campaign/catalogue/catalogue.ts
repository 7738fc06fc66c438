import { foldKey, squeeze } from "../../text/key";
import { slugOf } from "../../text/slug";
import { dayOf, type Day } from "../../text/day";
import { AWARD_CATALOGUE, type CatalogueAward } from "../award-list";

/** A line that an office added to the catalogue, or took from another office's. */
export interface OwnLine extends Omit<CatalogueAward, "group"> {
  /** Who decides it, in words; "" where nobody said. */
  readonly decidedBy: string;
  /** What says so: "Quyết định 063/2025/QĐ-UBND". */
  readonly source: string;
  /** First and last day on which it holds; null for no bound. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A line as it holds on one day. */
export interface CatalogueEntry extends CatalogueAward {
  readonly decidedBy: string;
  readonly source: string;
  /** Why it has to be looked at; null where there is no doubt. */
  readonly doubt: string | null;
  /** The office's own line, which goes before one of the same id that comes with the program. */
  readonly own: boolean;
}

/** Levels that there were up to a day: the district ended on 30 June 2025. */
const LAST_DAYS: Readonly<Record<string, Day | null>> = { huyện: dayOf(2025, 6, 30) };

const isOn = (from: Day | null, to: Day | null, day: Day): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

function entryOf(award: CatalogueAward, day: Day): readonly CatalogueEntry[] {
  const levels = award.levels.filter((level) => isOn(null, LAST_DAYS[level] ?? null, day));
  // What only a level decided that is gone, nobody gives any more.
  if (levels.length === 0 && award.levels.length > 0) return [];
  return [{ ...award, levels, decidedBy: "", source: "", doubt: null, own: false }];
}

/** The catalogue as it holds on a day, with the office's own lines. */
export function catalogueOn(day: Day, own: readonly OwnLine[]): readonly CatalogueEntry[] {
  const lines = own.filter(({ from, to }) => isOn(from, to, day));
  const ids = new Set(lines.map(({ id }) => id));
  return [
    ...lines.map(({ id, name, category, subjects, levels, aliases, decidedBy, source }): CatalogueEntry => ({
      id,
      name,
      category,
      subjects,
      levels,
      aliases,
      decidedBy,
      source,
      group: category === "title" ? "title" : "certificate",
      doubt: null,
      own: true,
    })),
    ...AWARD_CATALOGUE.filter(({ id }) => !ids.has(id)).flatMap((award) => entryOf(award, day)),
  ];
}

const initialsOf = (key: string): string => key.replace(/[^a-z0-9 ]/g, "").replace(/(\w)\w* ?/g, "$1");

/** How well an entry answers what was typed; 0 for not at all. */
function fit({ id, name, aliases }: CatalogueEntry, typed: string): number {
  const keys = [name, id, ...aliases].map(foldKey);
  if (keys.includes(typed)) return 4;
  if (keys.some((key) => key.startsWith(typed))) return 3;
  if (keys.some((key) => ` ${key}`.includes(` ${typed}`)) || initialsOf(foldKey(name)) === typed) return 2;
  const words = typed.split(" ");
  return keys.some((key) => words.every((word) => key.includes(word))) ? 1 : 0;
}

/** Entries that answer what was typed, by name or short form, with or without tones; best first. All for nothing typed. */
export function searchCatalogue(entries: readonly CatalogueEntry[], text: string): readonly CatalogueEntry[] {
  const typed = foldKey(text).trim();
  if (typed === "") return entries;
  return entries
    .map((entry) => ({ entry, fit: fit(entry, typed) }))
    .filter((one) => one.fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
}

/** What is typed for a new line. */
export interface TypedLine extends Pick<OwnLine, "name" | "category" | "subjects" | "decidedBy" | "source"> {
  /** Short forms and other names, with semicolons between them. */
  readonly short: string;
}

/** The line that was typed, under an id that no other one has. */
export function newLine({ name, short, ...typed }: TypedLine, known: readonly { readonly id: string }[]): OwnLine {
  const ids = new Set(known.map(({ id }) => id));
  const base = `R_${slugOf(name).replaceAll("-", "_").toUpperCase()}`;
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}_${String(count)}`;
  return {
    ...typed,
    id,
    name: squeeze(name),
    aliases: short
      .split(";")
      .map(squeeze)
      .filter((alias) => alias !== ""),
    levels: [],
    from: null,
    to: null,
  };
}
