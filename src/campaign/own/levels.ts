import type { CatalogueAward } from "../award-line";
import type { Level } from "../campaign";
import type { OfficeProfile } from "../profiles";
import { foldKey } from "../../text/key";

/** Levels above any office's own, added where an award needs them. */
const ABOVE: readonly Level[] = [
  {
    id: "bo",
    name: "Cấp bộ, ngành",
    signer: "Bộ trưởng, Thủ trưởng ngành",
    words: ["bộ, ngành", "bộ", "Bộ trưởng"],
  },
  {
    id: "nha-nuoc",
    name: "Cấp Nhà nước",
    signer: "Thủ tướng Chính phủ, Chủ tịch nước",
    words: ["Nhà nước", "Chính phủ", "Thủ tướng"],
  },
];

/** What the catalogue calls "xã" is the ward's and the special zone's level as well; "tỉnh" the city's. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  xa: ["xa", "phuong", "dac khu"],
  tinh: ["tinh", "thanh pho"],
  "thanh pho": ["thanh pho", "tinh"],
  "trung uong": ["nha nuoc"],
};

/** Whether a level is that of the office itself: it decides there, and writes a draft decision. */
const isOwn = ({ name, words }: Level, label: string): boolean =>
  [name.replace(/^Cấp /u, ""), ...words].some((word) => foldKey(word) === foldKey(label));

/** The levels an office of that kind has to do with, its own one marked; those of higher bodies last. */
export function levelsOf(profile: OfficeProfile): readonly Level[] {
  const { levelLabel } = profile.office("", "");
  const ids = new Set(profile.levels.map(({ id }) => id));
  return [
    ...profile.levels.map((level): Level => {
      if (isOwn(level, levelLabel)) return { ...level, own: true };
      return level.id === "don-vi" ? { ...level, byUnits: true } : level;
    }),
    ...ABOVE.filter(({ id }) => !ids.has(id)),
  ];
}

const meant = (name: string): readonly string[] => SAME[foldKey(name)] ?? [foldKey(name)];

const fits = ({ name, words }: Level, wanted: string): boolean =>
  meant(wanted).some((key) =>
    [name.replace(/^Cấp /u, ""), ...words].some((word) => foldKey(word).replace(/^ubnd /, "") === key),
  );

/**
 * The level at which an office of that kind usually has an award decided: its own where the award is given there, else
 * the lowest that fits. Null where none does.
 */
export function usualLevelOf(award: Pick<CatalogueAward, "levels">, levels: readonly Level[]): string | null {
  const possible = levels.filter((level) => award.levels.some((name) => fits(level, name)));
  return (possible.find(({ own }) => own === true) ?? possible[0])?.id ?? null;
}
