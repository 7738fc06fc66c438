import { countOne } from "../../base/count-by";
import { groupBy } from "../../base/group-by";
import { compareVietnamese } from "../../text/collate";
import { distance } from "fastest-levenshtein";
import type { Register, RegisterRecord } from "../register";
import { plainUnitName } from "./plain-unit-name";
import { foldedUnitKey, splitKind, unitKey } from "./unit-key";
import { bareFileName } from "./unit-sources";
import { looksLikeUnit } from "./unit-words";
import { reach, wordsWithin } from "./units";

/** A unit that files name, guessed where there is no list of units. */
export interface GuessedUnit {
  /** The spelling that most records have. */
  readonly name: string;
  /** All spellings that are surely the same unit, the name first. */
  readonly spellings: readonly string[];
  readonly records: number;
  /** Files that name it, in their order. */
  readonly files: readonly string[];
  /** Those of them in which nothing but the file's own name tells of a unit. */
  readonly byFileName: readonly string[];
}

interface Gathered {
  readonly spellings: Map<string, number>;
  readonly files: Set<string>;
  readonly byFileName: Set<string>;
  records: number;
}

/** What a record says of its unit; "" where it says nothing. */
const namedBy = ({ unitMatch, fields }: RegisterRecord): string =>
  plainUnitName(unitMatch?.unit ?? unitMatch?.typed ?? fields.unit ?? "");

function gathered({ records }: Register): ReadonlyMap<string, Gathered> {
  const units = new Map<string, Gathered>();
  for (const record of records) {
    const said = namedBy(record);
    const { file } = record.source;
    const name = said === "" ? bareFileName(file) : said;
    const key = unitKey(name);
    if (key === "") continue;
    const unit: Gathered = units.get(key) ?? {
      spellings: new Map(),
      files: new Set(),
      byFileName: new Set(),
      records: 0,
    };
    units.set(key, unit);
    countOne(unit.spellings, name);
    unit.files.add(file);
    if (said === "") unit.byFileName.add(file);
    unit.records += 1;
  }
  return units;
}

/** A spelling that begins as a body's name does comes first, then the one that most records have. */
function bestFirst(spellings: ReadonlyMap<string, number>): readonly string[] {
  const weight = (name: string): number => (looksLikeUnit(name) ? 1 : 0);
  return [...spellings]
    .sort((a, b) => weight(b[0]) - weight(a[0]) || b[1] - a[1] || compareVietnamese(a[0], b[0]))
    .map(([name]) => name);
}

interface NearKey {
  readonly folded: string;
  /** "Tổ dân phố số 1" is never "Tổ dân phố số 2". */
  readonly numbers: string;
  readonly kind: string;
  readonly own: string;
}

function nearKeyOf(name: string): NearKey {
  const { kind, own } = splitKind(unitKey(name));
  return {
    folded: foldedUnitKey(name),
    numbers: (name.match(/\d+/g) ?? []).join(" "),
    kind,
    own: foldedUnitKey(own),
  };
}

/** Kinds that both are written out and differ part two names: "Xã Phú Cát" and "Trường Tiểu học Phú Cát". */
function isNear(a: NearKey, b: NearKey): boolean {
  if (a.numbers !== b.numbers) return false;
  if (a.kind !== "" && b.kind !== "" && a.kind !== b.kind) return false;
  if (a.own === b.own || wordsWithin(a.folded, b.folded) || wordsWithin(b.folded, a.folded)) return true;
  const limit = Math.min(reach(a.own), reach(b.own));
  return Math.abs(a.own.length - b.own.length) <= limit && distance(a.own, b.own) <= limit;
}

/** Beyond so many names the column is none of units, and comparing each with each would take long. */
const MOST_COMPARED = 600;

/** Groups of names that are near to one another, each name in one of them. */
function nearGroups(names: readonly string[]): readonly (readonly string[])[] {
  const keys = names.map(nearKeyOf);
  const group = names.map((_unused, at) => at);
  const first = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const compared = Math.min(names.length, MOST_COMPARED);
  for (const [at, key] of keys.slice(0, compared).entries())
    for (const [before, other] of keys.slice(0, at).entries())
      if (first(at) !== first(before) && isNear(key, other)) group[first(at)] = first(before);
  return [...groupBy([...names.keys()], first).values()].map((members) => members.flatMap((at) => names[at] ?? []));
}

/**
 * The units that the files seem to be of, where nobody has said which there are: from titles, columns, and the names of
 * files that tell nothing else. Spellings that are surely one unit are put together; names that are only near stand in
 * one group, for a person to merge or to keep apart.
 */
export function guessUnits(register: Register): readonly (readonly GuessedUnit[])[] {
  const units = new Map<string, GuessedUnit>();
  for (const { spellings, files, byFileName, records } of gathered(register).values()) {
    const sorted = bestFirst(spellings);
    const [name] = sorted;
    if (name !== undefined)
      units.set(name, { name, spellings: sorted, records, files: [...files], byFileName: [...byFileName] });
  }
  return nearGroups([...units.keys()].sort(compareVietnamese)).map((names) =>
    names.flatMap((name) => units.get(name) ?? []),
  );
}
