import { distance } from "fastest-levenshtein";
import type { ConsolidatingOffice, ExpectedUnit } from "../../campaign/campaign";
import { squeeze } from "../../text/key";
import { foldedUnitKey, splitKind, unitKey } from "./unit-key";
import { isSuperior } from "./unit-words";

/** What a typed unit name turned out to be. */
interface UnitFinding {
  /** Name of the expected unit; null where none is sure. */
  readonly unit: string | null;
  /** Near names, best first: a person decides. */
  readonly candidates: readonly string[];
}

/** Recognises the expected units in what people type. */
export interface UnitIndex {
  readonly size: number;
  /** The unit a cell, a heading or a clerk's list entry names. */
  readonly find: (typed: string) => UnitFinding;
  /** The one expected unit whose name stands inside a longer text; null where there is none or more than one. */
  readonly findInside: (text: string) => string | null;
  /** Whether a text names the authority for which lists are gathered, or one above it: it sends none. */
  readonly isAbove: (text: string) => boolean;
  /** Whether a text names the office that gathers the lists: it may send one of its own, and those of others. */
  readonly isOffice: (text: string) => boolean;
  /** Whether the lists are gathered so near to the people that a "Thôn 3" sends one by itself. */
  readonly ofSmallBodies: boolean;
  /** Like `findInside` for texts that may have lost their diacritics: file names. */
  readonly findInFileName: (text: string) => UnitFinding;
}

const NONE: UnitFinding = { unit: null, candidates: [] };
const MOST_CANDIDATES = 5;
/** Beyond so many different names, only names that differ by diacritics are proposed: the list is not of units. */
const MOST_NEAR_SEARCHES = 3000;

interface Known {
  readonly name: string;
  readonly key: string;
  readonly folded: string;
  readonly kind: string;
  readonly own: string;
  readonly ownFolded: string;
}

function put(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key);
  if (names === undefined) map.set(key, new Set([name]));
  else names.add(name);
}

const only = (names: ReadonlySet<string> | undefined): string | null => {
  if (names?.size !== 1) return null;
  const [name] = names;
  return name ?? null;
};

/** How far apart two names may be and still be proposed. */
export const reach = (key: string): number => (key.length <= 5 ? 1 : key.length <= 24 ? 2 : 3);

/** "Công ty May" for "Công ty Cổ phần May Quốc Oai": all its words in the same order, beginning alike. */
export function wordsWithin(short: string, long: string): boolean {
  const wanted = short.split(" ");
  const words = long.split(" ");
  if (wanted.length < 2 || wanted.length >= words.length || wanted[0] !== words[0]) return false;
  let at = 0;
  for (const word of words) if (word === wanted[at]) at += 1;
  return at === wanted.length;
}
const SHORTENED = 2;

/** "Xã A (nay là xã B)", "Xã A cũ": what stands now, then what stood before. */
const NOW = /(?:nay là|nay thuộc|hiện là|hiện nay là|đổi tên thành|sáp nhập vào)\s+/iu;
const BEFORE = /\s*[(,–-]?\s*(?:trước đây|trước kia|trước là|trước đây là|tên cũ|cũ)(?: là)?\s*:?\s*/iu;

/**
 * The names in "Xã B (xã A cũ)", "Xã A, nay là xã B": the present one first; none where nothing is said of a change.
 */
function renamed(text: string): readonly string[] {
  const now = NOW.exec(text);
  const parts = now === null ? text.split(BEFORE) : [text.slice(now.index + now[0].length), text.slice(0, now.index)];
  if (now === null && !BEFORE.test(text)) return [];
  return parts
    .flatMap((part) => part.split(/[()]/))
    .map((part) => squeeze(part.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "")))
    .filter((part) => part !== "");
}

/** Parts of "Trường Tiểu học A, xã B, huyện C" that may name the unit by themselves, outermost place last. */
const segments = (text: string): readonly string[] => {
  const parts = text
    .split(/[,;\n]|\s[-–—]\s/)
    .map((part) => squeeze(part))
    .filter((part) => part !== "");
  return parts.length > 1 ? parts : [];
};

/** Who gathers the lists. */
export interface Gatherer {
  readonly profile: ConsolidatingOffice["profile"];
  readonly superior: string;
  readonly name: string;
}

/** Index over the expected units; `remembered` are the clerk's decisions: typed name → expected unit. */
export function unitIndex(
  expected: readonly ExpectedUnit[],
  remembered: Readonly<Record<string, string>>,
  gatherer: Gatherer | null = null,
): UnitIndex {
  const byKey = new Map<string, Set<string>>();
  const byOwn = new Map<string, Set<string>>();
  const byFolded = new Map<string, Set<string>>();
  const byOwnFolded = new Map<string, Set<string>>();
  const known: Known[] = [];
  for (const unit of expected) {
    for (const spelling of [unit.name, ...unit.aliases]) {
      const key = unitKey(spelling);
      const folded = foldedUnitKey(spelling);
      const { kind, own } = splitKind(key);
      put(byKey, key, unit.name);
      put(byFolded, folded, unit.name);
      put(byOwn, own, unit.name);
      put(byOwnFolded, foldedUnitKey(own), unit.name);
      known.push({ name: unit.name, key, folded, kind, own, ownFolded: foldedUnitKey(own) });
    }
  }
  const decided = new Map(Object.entries(remembered).map(([typed, unit]): [string, string] => [unitKey(typed), unit]));
  const cache = new Map<string, UnitFinding>();
  let nearSearches = 0;

  const sure = (key: string): string | null => {
    const exact = decided.get(key) ?? only(byKey.get(key));
    if (exact !== null) return exact;
    // "Phòng Nội vụ huyện" for "Phòng Nội vụ": one of that name is expected at that level.
    const bare = key.replace(LEVEL_BEHIND, "");
    const short = bare === key ? null : only(byKey.get(bare));
    if (short !== null) return short;
    // "Cấn Hữu" for "Xã Cấn Hữu": only where the typed name has no kind of its own and one unit alone bears the name.
    return splitKind(key).kind === "" ? only(byOwn.get(key)) : null;
  };

  const near = (typed: string, key: string): readonly string[] => {
    const folded = foldedUnitKey(typed);
    const { own } = splitKind(key);
    const ownFolded = foldedUnitKey(own);
    const scored = new Map<string, number>();
    const propose = (name: string, score: number): void => {
      if ((scored.get(name) ?? Infinity) > score) scored.set(name, score);
    };
    for (const name of byKey.get(key) ?? []) propose(name, 0);
    for (const name of byOwn.get(own) ?? []) propose(name, 0.5);
    for (const name of byFolded.get(folded) ?? []) propose(name, 0.5);
    nearSearches += 1;
    if (nearSearches <= MOST_NEAR_SEARCHES) {
      const limit = reach(ownFolded);
      for (const unit of known) {
        if (wordsWithin(folded, unit.folded)) propose(unit.name, SHORTENED);
        if (Math.abs(unit.ownFolded.length - ownFolded.length) > limit) continue;
        const apart = distance(unit.ownFolded, ownFolded);
        if (apart <= limit) propose(unit.name, apart + (unit.kind === splitKind(key).kind ? 0.25 : 1));
      }
    }
    return [...scored]
      .sort((a, b) => a[1] - b[1])
      .slice(0, MOST_CANDIDATES)
      .map(([name]) => name);
  };

  const look = (typed: string): UnitFinding => {
    const key = unitKey(typed);
    if (key === "") return NONE;
    const whole = sure(key);
    if (whole !== null) return { unit: whole, candidates: [] };
    const parts = [...renamed(typed), ...segments(typed)];
    for (const part of parts) {
      const unit = sure(unitKey(part));
      if (unit !== null) return { unit, candidates: [] };
    }
    const inside = findInside(typed);
    const candidates = near(typed, key);
    return {
      unit: null,
      candidates:
        inside === null || candidates.includes(inside) ? candidates : [inside, ...candidates].slice(0, MOST_CANDIDATES),
    };
  };

  const insideBy = (key: string, read: (unit: Known) => string): string | null => {
    const padded = ` ${key} `;
    let best: Known | null = null;
    let tied = false;
    for (const unit of known) {
      const words = read(unit);
      // A bare name of two letters or less stands inside too much.
      if (words.length < 4 || !padded.includes(` ${words} `)) continue;
      if (best === null || words.length > read(best).length) {
        best = unit;
        tied = false;
      } else if (words.length === read(best).length && unit.name !== best.name) tied = true;
    }
    return tied ? null : (best?.name ?? null);
  };
  const findInside = (text: string): string | null =>
    expected.length === 0 ? null : insideBy(insideKey(text), (unit) => unit.key);

  const superiorKey = gatherer === null ? null : placeKey(gatherer.superior);
  const officeKey = gatherer === null ? null : unitKey(gatherer.name);
  return {
    size: expected.length,
    isAbove(text) {
      const key = unitKey(text);
      if (sure(key) !== null) return false;
      return placeKey(text) === superiorKey || isSuperior(text);
    },
    isOffice: (text) => officeKey !== null && unitKey(text).startsWith(officeKey),
    ofSmallBodies: gatherer !== null && gatherer.profile !== "district" && gatherer.profile !== "province",
    find(typed) {
      const cached = cache.get(typed);
      if (cached !== undefined) return cached;
      const finding = look(typed);
      cache.set(typed, finding);
      return finding;
    },
    findInside,
    findInFileName(text) {
      if (expected.length === 0) return NONE;
      const accented = findInside(text);
      if (accented !== null) return { unit: accented, candidates: [] };
      const key = foldedUnitKey(insideKey(text));
      const name = insideBy(key, (unit) => unit.folded);
      if (name !== null) return { unit: name, candidates: [] };
      const own = insideBy(key, (unit) => unit.ownFolded);
      if (own === null) return NONE;
      // The bare name alone, lost marks or not, is as good as in a cell; among other words it is a guess.
      const alone = known.some((unit) => unit.name === own && unit.ownFolded === key);
      return alone && only(byOwnFolded.get(key)) === own
        ? { unit: own, candidates: [] }
        : { unit: null, candidates: [own] };
    },
  };
}

/** The level behind a body's name, without the place's own. */
const LEVEL_BEHIND = /(?<=^\S+ .+) (?:huyện|quận|thị xã|thành phố|tỉnh|xã|phường|sở)$/u;

/** The place that an authority stands for: "Đảng ủy xã A", "UBND xã A" are both of "xã a". */
const placeKey = (text: string): string =>
  unitKey(text).replace(
    /^(?:đảng ủy|đảng bộ|ủy ban nhân dân|hội đồng nhân dân|hội đồng thi đua khen thưởng) (?=\S)/u,
    "",
  );

/** The key of a longer text in which units are looked for: "UBND" and "Trường" drop out anywhere. */
const insideKey = (text: string): string =>
  unitKey(text)
    .replace(/ủy ban nhân dân (?=xã|phường|thị trấn)/g, "")
    .replace(/trường (?=tiểu học|mầm non|mẫu giáo|trung học|phổ thông)/g, "")
    .replace(/uy ban nhan dan (?=xa|phuong|thi tran)/g, "")
    .replace(/truong (?=tiểu học|mầm non|tieu hoc|mam non|mau giao|trung học|trung hoc)/g, "");
