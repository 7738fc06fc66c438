import { countOne } from "../base/count-by";
import { remembering } from "../base/remembering";
import { nfc } from "./key";
import { repairCase } from "./legacy-case";
import { drawsCapitals, encodingsOfFont } from "./legacy-fonts";
import { LEGACY_TABLES, legacyTable, type LegacyEncoding, type LegacyTable } from "./legacy-tables";
import {
  decodeWord,
  isAbbreviation,
  isUnitOfMeasure,
  plainlyUnicode,
  rawIsCommon,
  rawKind,
  saysNothing,
  tokenBounds,
  type DecodedLetter,
  type DecodedWord,
  type RawKind,
} from "./legacy-word";

export type { LegacyEncoding } from "./legacy-tables";

/** How the cells of one font turned out where the letters alone decided: from `surveyLegacy`. */
export interface LegacySurvey {
  /** Between -1 (all Unicode) and 1 (all in that encoding); 0 where nothing is known. */
  readonly leaning: (fontName: string, encoding: LegacyEncoding) => number;
}

/** A word as it stands. Lists are made of a few thousand: what is found out of one is kept with it. */
interface Token {
  readonly text: string;
  readonly kind: RawKind;
  /** By table, and whether soft hyphens may be lost. */
  readonly words: DecodedWord[];
  /** By the same, and whether it stands among words none of which is odd. */
  readonly evidence: Evidence[];
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;

const MOST_TOKENS = 20_000;
const tokenOf = remembering((text): Token => ({ text, kind: rawKind(text), words: [], evidence: [] }), MOST_TOKENS);

interface Cell {
  readonly tokens: readonly Token[];
  /** Where each token begins and ends. */
  readonly bounds: readonly number[];
  /** No word is odd as it stands. */
  readonly alone: boolean;
  /** Some word is surely Unicode. */
  readonly mixed: boolean;
  /** No soft hyphen is left, so those of TCVN3 may be lost. */
  readonly hornsLost: boolean;
}

function cellOf(text: string): Cell {
  const bounds = tokenBounds(text);
  const tokens: Token[] = [];
  let [alone, mixed] = [true, false];
  for (let at = 0; at < bounds.length; at += 2) {
    const token = tokenOf(text.slice(bounds[at], bounds[at + 1]));
    tokens.push(token);
    if (token.kind === "odd") alone = false;
    if (token.kind === "unicode") mixed = true;
  }
  return { tokens, bounds, alone, mixed, hornsLost: !text.includes("\u00ad") };
}

const placeOf = (table: LegacyTable, hornsLost: boolean): number =>
  2 * LEGACY_TABLES.indexOf(table) + Number(hornsLost);

/** The word under a table, decoded once. */
function wordOf(token: Token, table: LegacyTable, hornsLost: boolean): DecodedWord {
  const place = placeOf(table, hornsLost);
  return (token.words[place] ??= decodeWord(token.text, table, hornsLost));
}

interface Evidence {
  readonly points: number;
  readonly changed: boolean;
}

const against = (points: number): Evidence => ({ points, changed: false });

/** A sign that is no letter, stuck to letters: "V¨n", "c«ng". */
const SIGN_INSIDE = /[^\p{L}\p{M}]/u;

const allCapitals = (text: string): boolean => text === text.toUpperCase();

/** A Vietnamese word that stays as it is: impossible in an encoding that has no code for its letters. */
function unchanged({ letters }: DecodedWord, alone: boolean): number {
  if (!letters.some(({ foreign }) => foreign === true)) return 0;
  return alone ? -9 : -1.5;
}

/** A Vietnamese word that would become another one: the commoner of the two is meant. */
function doubtful(text: string, word: DecodedWord, alone: boolean): Evidence {
  if (!word.good || (alone && allCapitals(word.text) && !allCapitals(text))) return against(-4);
  const [before, after] = [Number(rawIsCommon(text)), Number(word.common)];
  return { points: alone ? after - before - (1 - after) - before : after - before, changed: true };
}

/** What one word says for an encoding; more is likelier. */
function evidenceOf(token: Token, table: LegacyTable, { alone, hornsLost }: Cell): Evidence {
  const place = 2 * placeOf(table, hornsLost) + Number(alone);
  return (token.evidence[place] ??= weighed(token, wordOf(token, table, hornsLost), table, alone));
}

function weighed({ text, kind }: Token, word: DecodedWord, table: LegacyTable, alone: boolean): Evidence {
  const changed = word.text !== text;
  if (kind === "syllable") return changed ? doubtful(text, word, alone) : against(unchanged(word, alone));
  if (changed && isAbbreviation(word)) return { points: RARE.has(table.encoding) ? 1 : WITHOUT_FONT, changed };
  if (saysNothing(text)) return { points: -1, changed };
  if (!changed || !word.good) return against(-3);
  const points = 2 + Number(word.letters.length > 2) + (word.common ? 2 : 0) + Number(SIGN_INSIDE.test(text));
  return { points, changed };
}

const WITH_FONT = 2;
/** A survey that leans this far says what a font is in. */
const MOSTLY = 0.5;
const WITHOUT_FONT = 3.5;
const FONT_BONUS = 2.5;
const SURVEY_BONUS = 4;
/** Encodings hardly met today have to explain more. */
const RARE: ReadonlySet<LegacyEncoding> = new Set(["vps", "viscii", "vietware-f", "vietware-x", "cp1258"]);

/** How well an encoding explains the words; null where it would change nothing. */
function score(cell: Cell, table: LegacyTable): number | null {
  let sum = 0;
  let changes = false;
  for (const token of cell.tokens) {
    if (token.kind === "unicode") sum -= 2;
    if (token.kind === "unicode" || token.kind === "plain") continue;
    const { points, changed } = evidenceOf(token, table, cell);
    sum += points;
    changes ||= changed;
  }
  return changes ? sum : null;
}

/**
 * The encoding a cell's text is in; null for Unicode and for what cannot be told. Decided by whether its words become
 * Vietnamese syllables, with the font's name as a hint and, where given, with what the font's other cells turned out to
 * be.
 */
export function detectLegacy(text: string, fontName: string, survey?: LegacySurvey): LegacyEncoding | null {
  if (!BEYOND_ASCII.test(text)) return null;
  const source = nfc(text);
  if (plainlyUnicode(source)) return null;
  const cell = cellOf(source);
  const expected = encodingsOfFont(fontName);
  if (cell.alone && (cell.mixed || mostAlone(cell, fontName, expected, survey) < WITH_FONT)) return null;
  let best: LegacyEncoding | null = null;
  let bestScore = 0;
  for (const table of LEGACY_TABLES) {
    const explained = score(cell, table);
    if (explained === null) continue;
    const fits = expected.includes(table.encoding);
    const leaning = survey?.leaning(fontName, table.encoding) ?? 0;
    const value = explained + hintOf(table, fits) + leaning * SURVEY_BONUS;
    const enough = !cell.mixed && (fits || leaning > MOSTLY) ? WITH_FONT : WITHOUT_FONT;
    if (value >= enough && value > bestScore) [best, bestScore] = [table.encoding, value];
  }
  return best;
}

/**
 * More than this no encoding can come to in a cell without odd words: each of its words speaks for one by a point at
 * most. Nothing where neither the font nor other cells give a hint.
 */
function mostAlone(
  { tokens }: Cell,
  fontName: string,
  expected: readonly LegacyEncoding[],
  survey: LegacySurvey | undefined,
): number {
  if (expected.length === 0 && survey === undefined) return 0;
  const leaning =
    survey === undefined
      ? 0
      : LEGACY_TABLES.reduce((most, { encoding }) => Math.max(most, survey.leaning(fontName, encoding)), -1);
  return tokens.length + (expected.length > 0 ? FONT_BONUS : 0) + leaning * SURVEY_BONUS;
}

function hintOf({ encoding }: LegacyTable, fits: boolean): number {
  if (fits) return FONT_BONUS;
  return RARE.has(encoding) ? -0.5 : 0;
}

type Counts = Map<LegacyEncoding | "unicode", number>;

const FEW_CELLS = 3;
const FOREIGN_FONT = 0.8;

function totalOf(counts: Counts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

const leaningIn = (counts: Counts, encoding: LegacyEncoding): number =>
  ((counts.get(encoding) ?? 0) - (counts.get("unicode") ?? 0)) / (totalOf(counts) + 2);

/** Looks at many cells, so that short ones of the same font that could be either are decided like the rest. */
export function surveyLegacy(cells: Iterable<{ readonly text: string; readonly fontName: string }>): LegacySurvey {
  const fonts = new Map<string, Counts>();
  const all: Counts = new Map();
  for (const { text, fontName } of cells) {
    if (!BEYOND_ASCII.test(text)) continue;
    const sure = plainlyUnicode(nfc(text));
    const found = sure ? "unicode" : (detectLegacy(text, fontName) ?? "unicode");
    if (!sure && found === "unicode" && !cellOf(nfc(text)).mixed) continue;
    const counts = fonts.get(fontName) ?? new Map<LegacyEncoding | "unicode", number>();
    fonts.set(fontName, counts);
    for (const one of [counts, all]) countOne(one, found);
  }
  return {
    leaning: (fontName, encoding) => {
      const counts = fonts.get(fontName);
      // A font of one or two cells, a header's, is likely to be as the rest of the sheet.
      return counts === undefined || totalOf(counts) < FEW_CELLS
        ? leaningIn(all, encoding) * FOREIGN_FONT
        : leaningIn(counts, encoding);
    },
  };
}

/**
 * The text in Unicode. Words that are surely Unicode already stay as they are, and so do Vietnamese words that the
 * encoding would turn into nonsense. A font that draws small letters as capitals (".VnTimeH") gives capitals.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, fontName: string): string {
  const table = legacyTable(encoding);
  const source = nfc(text);
  const cell = cellOf(source);
  const parts: (string | readonly DecodedLetter[])[] = [];
  let from = 0;
  cell.tokens.forEach((token, index) => {
    parts.push(source.slice(from, cell.bounds[2 * index]), decodeToken(token, table, cell));
    from = cell.bounds[2 * index + 1] ?? from;
  });
  parts.push(source.slice(from));
  const decoded = nfc(repairCase(parts));
  return drawsCapitals(fontName) && !cell.mixed ? decoded.toUpperCase() : decoded;
}

const WITH_D = /^[A-Za-z]{0,6}[§®][A-Za-z]{0,6}$/;

/** Whether signs of a legacy cell that could be signs of Unicode are letters: "§/c" is Đ/c, VPS "gi»" is giữ. */
function signIsLetter(text: string, word: DecodedWord, { encoding }: LegacyTable): boolean {
  if (!BEYOND_ASCII.test(text)) return false;
  if (isUnitOfMeasure(text)) return false;
  if (encoding === "tcvn3" && WITH_D.test(text)) return true;
  return word.common && (text.length > 1 || word.text === word.text.toLowerCase());
}

function decodeToken(token: Token, table: LegacyTable, { mixed, hornsLost }: Cell): string | readonly DecodedLetter[] {
  const { text, kind } = token;
  if (kind === "unicode") return text;
  const word = wordOf(token, table, hornsLost);
  if (kind === "plain") return !mixed && signIsLetter(text, word, table) ? word.letters : text;
  if (word.good) return mixed && kind === "syllable" ? text : word.letters;
  return kind === "syllable" || mixed ? text : word.letters;
}
