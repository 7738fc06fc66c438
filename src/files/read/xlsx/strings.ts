import { unescapeExcel, unescapeXml, walkXml } from "./xml";

/** A text of the file. `font` is the one most of its letters are in, null for the cell's own. */
export interface RichText {
  readonly text: string;
  readonly font: string | null;
}

/** Puts together one `<si>` or `<is>`: plain text, runs with fonts; what stands in phonetic runs is left out. */
export class RichTextBuilder {
  #text = "";
  #phonetic = 0;
  #inText = false;
  #runFont: string | null = null;
  readonly #letters = new Map<string | null, number>();

  open(name: string, value: string | undefined): void {
    if (name === "rPh") this.#phonetic += 1;
    else if (name === "r") this.#runFont = null;
    else if (name === "rFont") this.#runFont = value ?? null;
    else if (name === "t") this.#inText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic -= 1;
    else if (name === "r") this.#runFont = null;
    else if (name === "t") this.#inText = false;
  }

  add(piece: string): void {
    if (!this.#inText) return;
    this.#text += piece;
    this.#letters.set(this.#runFont, (this.#letters.get(this.#runFont) ?? 0) + piece.trim().length);
  }

  finish(): RichText {
    let font: string | null = null;
    let most = -1;
    for (const [name, letters] of this.#letters) {
      if (letters > most) [font, most] = [name, letters];
    }
    return { text: unescapeExcel(this.#text), font };
  }
}

/** The text of one `<si>…</si>` or `<is>…</is>`. */
export function richTextOf(xml: string): RichText {
  const builder = new RichTextBuilder();
  walkXml(xml, {
    open: (name, { val }) => {
      builder.open(name, val);
    },
    close: (name) => {
      builder.close(name);
    },
    text: (text) => {
      builder.add(text);
    },
  });
  return builder.finish();
}

/** By saxes: right for every XML there is. */
export function parseStrings(xml: string): RichText[] {
  const strings: RichText[] = [];
  let builder: RichTextBuilder | null = null;
  walkXml(xml, {
    open: (name, { val }) => {
      if (name === "si") builder = new RichTextBuilder();
      else builder?.open(name, val);
    },
    close: (name) => {
      if (name === "si" && builder !== null) {
        strings.push(builder.finish());
        builder = null;
      } else builder?.close(name);
    },
    text: (text) => builder?.add(text),
  });
  return strings;
}

const PLAIN_OPEN = /<si><t(?: xml:space="preserve")?>/y;

/** Plain text between two tags, entities and escapes replaced. */
export const plainText = (raw: string): string => unescapeExcel(unescapeXml(raw));

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** By a plain scan; null where the XML has not the ordinary shape and must be parsed. */
export function scanStrings(xml: string): RichText[] | null {
  const root = xml.indexOf("<sst");
  if (root < 0 || xml.includes("<!") || xml.includes("<?", 2)) return null;
  let at = xml.indexOf(">", root) + 1;
  if (at === 0) return null;
  const strings: RichText[] = [];
  if (xml.charAt(at - 2) === "/") return strings;
  for (;;) {
    at = skipSpace(xml, at);
    PLAIN_OPEN.lastIndex = at;
    if (PLAIN_OPEN.test(xml)) {
      const start = PLAIN_OPEN.lastIndex;
      const end = xml.indexOf("<", start);
      if (xml.startsWith("</t></si>", end)) {
        strings.push({ text: plainText(xml.slice(start, end)), font: null });
        at = end + 9;
        continue;
      }
    }
    if (xml.startsWith("</sst>", at)) return strings;
    if (xml.startsWith("<extLst", at)) return strings;
    const end = xml.indexOf("</si>", at);
    if (end < 0 || !(xml.startsWith("<si>", at) || xml.startsWith("<si ", at))) return null;
    strings.push(richTextOf(xml.slice(at, end + 5)));
    at = end + 5;
  }
}

export const readStrings = (xml: string): readonly RichText[] => scanStrings(xml) ?? parseStrings(xml);
