/** Custom XML parts hold 1 MB at most on the web; a text is cut into pieces below that. */
const PIECE = 400_000;

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

/** The custom XML parts that keep a text inside a workbook. */
export function storedParts(name: string, text: string): readonly string[] {
  const all = pieces(text);
  return all.map(
    (piece, at) => `<part xmlns="${storedNamespace(name)}" at="${at}" of="${all.length}">${escaped(piece)}</part>`,
  );
}

const PART =
  /<part[^>]* at="(\d+)"[^>]* of="(\d+)"[^>]*>([^<]*)<\/part>|<part[^>]* at="(\d+)"[^>]* of="(\d+)"[^>]*\/>/s;

/** The text that the parts of one namespace keep; null where there is none or it is not whole. */
export function textOfParts(parts: readonly string[]): string | null {
  const found = parts.flatMap((xml) => {
    const match = PART.exec(xml);
    return match === null
      ? []
      : [{ at: Number(match[1] ?? match[4]), of: Number(match[2] ?? match[5]), text: unescaped(match[3] ?? "") }];
  });
  found.sort((a, b) => a.at - b.at);
  const whole = found.length > 0 && found.every((piece, index) => piece.at === index && piece.of === found.length);
  return whole ? found.map((piece) => piece.text).join("") : null;
}
