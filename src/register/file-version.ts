import { isoOf, dayOf } from "../text/day";
import { foldKey } from "../text/key";
import type { TakenFile } from "./register";

const DATES: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [/(?<!\d)(\d{1,2})[.\-_ ](\d{1,2})[.\-_ ](20\d\d)(?!\d)/, 3, 2, 1],
  [/(?<!\d)(20\d\d)[.\-_ ](\d{1,2})[.\-_ ](\d{1,2})(?!\d)/, 1, 2, 3],
  [/(?<!\d)(\d\d)(\d\d)(20\d\d)(?!\d)/, 3, 2, 1],
  [/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, 1, 2, 3],
];

/** The day that a file's name bears, as an ISO date; null where it bears none. */
export function dayInName(name: string): string | null {
  for (const [pattern, year, month, day] of DATES) {
    const found = pattern.exec(name);
    const told =
      found === null ? null : dayOf(Number(found[year] ?? 0), Number(found[month] ?? 0), Number(found[day] ?? 0));
    if (told !== null) return isoOf(told);
  }
  return null;
}

const NUMBERED = /\((\d{1,2})\)|(?<![a-z])(?:lan|ban|v|version)[ ._-]?(\d{1,2})(?!\d)/;
const CORRECTED = /(?<![a-z])(?:da sua|sua|gui lai|moi|chinh sua|final|bo sung)(?![a-z])/;

/** "(2)", "lần 2" is 2, "sửa" after it is later still; a name that says nothing of that is 0. */
function numberInName(name: string): number {
  const key = foldKey(name);
  const found = NUMBERED.exec(key);
  const number = Number(found?.[1] ?? found?.[2] ?? 0);
  return number + (CORRECTED.test(key) ? HALF : 0);
}
const HALF = 0.5;

type Named = Pick<TakenFile, "file" | "modified">;

const sign = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which of two versions of one list is the later: by the days in their names, by what their names say of versions, by
 * when the files were last changed; 0 where nothing tells. The order in which they were given never does.
 */
export function compareVersions(one: Named, other: Named): number {
  const [day, otherDay] = [dayInName(one.file), dayInName(other.file)];
  const byDay = day === null || otherDay === null ? 0 : sign(day, otherDay);
  if (byDay !== 0) return byDay;
  const byNumber = sign(numberInName(one.file), numberInName(other.file));
  if (byNumber !== 0) return byNumber;
  return one.modified === undefined || other.modified === undefined ? 0 : sign(one.modified, other.modified);
}

/** When a version was made, as far as its name or the file tells: an ISO date or time. */
export const madeOn = ({ file, modified }: Named): string | null => dayInName(file) ?? modified ?? null;
