import { groupBy } from "../base/group-by";

/**
 * Custom XML parts hold 1 MB at most on the web; a text is cut into pieces below that. A letter is three bytes at most,
 * one that stands as an entity five.
 */
const PIECE = 180_000;

/** The namespace of the parts that hold the text of that name. */
export const storedNamespace = (name: string): string => `urn:so-thi-dua:${name}`;

/** Quotes may stand as they are: the text is no attribute. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
const escaped = (text: string): string => text.replace(/[&<>\r\n\t]/g, (sign) => ENTITIES[sign] ?? sign);

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, named: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return NAMED[named ?? ""] ?? whole;
    },
  );

function pieces(text: string): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < text.length || all.length === 0; at += PIECE) all.push(text.slice(at, at + PIECE));
  return all;
}

/** One saving of a text. Where two people saved at the same time, two of them stand in the workbook. */
export interface StoredVersion {
  /** "" for one of before savings were told apart. */
  readonly id: string;
  /** When it was saved, as ISO; "" for one of before. */
  readonly at: string;
  readonly text: string;
}

const UNSTAMPED = { id: "", at: "" };

/** The custom XML parts that keep a text inside a workbook; stamped, so that two savings of it can be told apart. */
export function storedParts(
  name: string,
  text: string,
  stamp: Omit<StoredVersion, "text"> = UNSTAMPED,
): readonly string[] {
  const all = pieces(text);
  return all.map(
    (piece, at) =>
      `<part xmlns="${storedNamespace(name)}" version="${stamp.id}" saved="${stamp.at}" at="${at}" of="${all.length}">${escaped(piece)}</part>`,
  );
}

interface Piece {
  readonly version: string;
  readonly saved: string;
  readonly at: number;
  readonly of: number;
  readonly text: string;
}

const PART = /^[^<]*(?:<\?[^>]*>\s*)?<part([^>]*?)(?:\/>|>([^<]*)<\/part>)/s;

function pieceOf(xml: string): Piece | null {
  const [, attributes, content = ""] = PART.exec(xml) ?? [];
  if (attributes === undefined) return null;
  const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  return {
    version: value("version"),
    saved: value("saved"),
    at: Number(value("at")),
    of: Number(value("of")),
    text: unescaped(content),
  };
}

/** The pieces of one saving put together; null where one is missing. Of a piece that stands twice one is taken. */
function joined(pieces: readonly Piece[]): StoredVersion | null {
  const [first] = pieces;
  const byPlace = new Map(pieces.map((piece) => [piece.at, piece.text]));
  if (first === undefined || byPlace.size !== first.of) return null;
  const texts = Array.from({ length: first.of }, (_unused, at) => byPlace.get(at));
  if (texts.includes(undefined)) return null;
  return { id: first.version, at: first.saved, text: texts.join("") };
}

const newestFirst = (a: StoredVersion, b: StoredVersion): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** All whole texts that the parts of one namespace keep, the newest first. */
export const versionsOfParts = (parts: readonly string[]): readonly StoredVersion[] =>
  [
    ...groupBy(
      parts.flatMap((xml) => pieceOf(xml) ?? []),
      ({ version }) => version,
    ).values(),
  ]
    .flatMap((found) => joined(found) ?? [])
    .sort(newestFirst);

/** The newest text that the parts of one namespace keep; null where there is none or it is not whole. */
export const textOfParts = (parts: readonly string[]): string | null => versionsOfParts(parts)[0]?.text ?? null;
