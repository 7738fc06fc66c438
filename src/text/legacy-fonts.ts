import type { LegacyEncoding } from "./legacy-tables";

const FAMILIES: readonly (readonly [name: RegExp, encodings: readonly LegacyEncoding[]])[] = [
  [/^s?vn ?times? (?:new roman|\(?vietware)/i, ["vietware-f", "vietware-x"]],
  [/^svn/i, ["vietware-f", "vietware-x"]],
  [/^vni[\s-]/i, ["vni"]],
  [/^vps[\s-]/i, ["vps"]],
  [/^vi[\s-]/i, ["viscii"]],
  [
    /^\.vn|^vn(?=time|arial|avant|black|book|bodoni|clarendon|helvet|teknical|present|shelley|univers|southern|park)/i,
    ["tcvn3"],
  ],
];

/** The encodings a font was made for, by its name; none for today's fonts. A hint only: fonts lie both ways. */
export function encodingsOfFont(fontName: string): readonly LegacyEncoding[] {
  const name = fontName.trim();
  return FAMILIES.find(([family]) => family.test(name))?.[1] ?? [];
}

const CAPITAL_FONT = /^\.?vn.*H$/i;

/** Whether a TCVN3 font draws small letters as capitals: ".VnTimeH". */
export const drawsCapitals = (fontName: string): boolean =>
  CAPITAL_FONT.test(fontName.trim()) && fontName.trim().endsWith("H") && encodingsOfFont(fontName).includes("tcvn3");
