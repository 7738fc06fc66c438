import { compareKey, foldKey } from "../text/key";
import type { ExpectedUnit, Sector, UnitKind } from "./campaign";

const spaced = (key: string): string => ` ${key.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
const toned = (text: string): string => spaced(compareKey(text));
const bare = (text: string): string => spaced(foldKey(text));
const hasTones = (text: string): boolean => /[^\p{ASCII}]/u.test(text);

/** The kind whose longest word satisfies the test; null where none does. */
function longest(
  kinds: readonly UnitKind[],
  keyOf: (text: string) => string,
  fits: (key: string) => boolean,
): UnitKind | null {
  let best: { readonly kind: UnitKind; readonly length: number } | null = null;
  for (const kind of kinds) {
    for (const word of kind.words) {
      const key = keyOf(word);
      if (fits(key) && (best === null || key.length > best.length)) best = { kind, length: key.length };
    }
  }
  return best?.kind ?? null;
}

/**
 * The kind that a unit's name tells: the longest of the campaign's words that begins the name, else one inside it.
 * Tones count ("bản" is not "ban") unless the name was typed without any. Null where no word is found.
 */
export function kindOfUnit(name: string, kinds: readonly UnitKind[]): UnitKind | null {
  const keyOf = hasTones(name) ? toned : bare;
  const key = keyOf(name);
  return longest(kinds, keyOf, (word) => key.startsWith(word)) ?? longest(kinds, keyOf, (word) => key.includes(word));
}

/** The kind that a typed kind names, by its id, its name or one of its words; null for none. */
export function kindByName(typed: string, kinds: readonly UnitKind[]): UnitKind | null {
  const key = bare(typed);
  return (
    kinds.find((kind) => bare(kind.id) === key || bare(kind.name) === key) ??
    kinds.find((kind) => kind.words.some((word) => toned(word) === toned(typed))) ??
    kinds.find((kind) => kind.words.some((word) => bare(word) === key)) ??
    null
  );
}

/** Id of the sector a unit belongs to: the one it was put in, else the one that takes its kind. */
export const sectorOf = (unit: Pick<ExpectedUnit, "sector" | "kind">, sectors: readonly Sector[]): string | null =>
  unit.sector ?? sectors.find(({ unitKinds }) => unit.kind !== null && unitKinds.includes(unit.kind))?.id ?? null;
