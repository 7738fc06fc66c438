/** Custom XML parts hold 1 MB at most on the web; a text is cut into pieces below that. */
const PIECE = 400_000;

const namespaceOf = (name: string): string => `urn:so-thi-dua:${name}`;

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

export interface StoredText {
  /** The text kept in the workbook under that name; null where none is or it is not whole. */
  readonly read: (context: Excel.RequestContext) => Promise<string | null>;
  /** Puts the text in the place of the former; sent with the next sync. `known` is what `find` gave. */
  readonly replace: (context: Excel.RequestContext, text: string, known: readonly string[]) => void;
  /** Ids of the parts that hold the text now. */
  readonly find: (context: Excel.RequestContext) => Promise<readonly string[]>;
}

const PART =
  /<part[^>]* at="(\d+)"[^>]* of="(\d+)"[^>]*>([^<]*)<\/part>|<part[^>]* at="(\d+)"[^>]* of="(\d+)"[^>]*\/>/s;

/** A text kept inside the workbook as custom XML: it travels with the file and holds more than the settings do. */
export function storedText(name: string): StoredText {
  const namespace = namespaceOf(name);
  const partsOf = async (context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    return parts.items;
  };
  return {
    find: async (context) => (await partsOf(context)).map((part) => part.id),
    read: async (context) => {
      const texts = (await partsOf(context)).map((part) => part.getXml());
      if (texts.length === 0) return null;
      await context.sync();
      const found = texts.flatMap(({ value }) => {
        const match = PART.exec(value);
        return match === null
          ? []
          : [{ at: Number(match[1] ?? match[4]), of: Number(match[2] ?? match[5]), text: unescaped(match[3] ?? "") }];
      });
      found.sort((a, b) => a.at - b.at);
      const whole = found.length > 0 && found.every((piece, index) => piece.at === index && piece.of === found.length);
      return whole ? found.map((piece) => piece.text).join("") : null;
    },
    replace: (context, text, known) => {
      const parts = context.workbook.customXmlParts;
      const all = pieces(text);
      for (const id of known) parts.getItemOrNullObject(id).delete();
      for (const [at, piece] of all.entries())
        parts.add(`<part xmlns="${namespace}" at="${at}" of="${all.length}">${escaped(piece)}</part>`);
    },
  };
}
