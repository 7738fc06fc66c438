import type { DocumentText } from "../../../text/document-text";
import type { Budget } from "../budget";
import { FileProblemError } from "../problem";
import { decodeXml, walkXml, type Attributes } from "../xlsx/xml";
import type { Archive } from "../xlsx/zip";
import { ListCounter, type ListLevel } from "./numbering";
import { ParagraphSink } from "./paragraphs";

type Lists = ReadonlyMap<string, readonly ListLevel[]>;

async function xmlOf(archive: Archive, name: string): Promise<string | null> {
  const bytes = await archive.read(name);
  return bytes === null ? null : decodeXml(bytes);
}

/** The lists of a document: how each of their levels is numbered. */
function listsOf(xml: string | null): Lists {
  const abstract = new Map<string, ListLevel[]>();
  const lists = new Map<string, readonly ListLevel[]>();
  if (xml === null) return lists;
  let list = "";
  let instance = "";
  let at = 0;
  let level: { format: string; text: string; start: number } | null = null;
  const openLevel = (name: string, value: string): void => {
    if (level === null) return;
    if (name === "numFmt") level.format = value;
    else if (name === "lvlText") level.text = value;
    else if (name === "start") level.start = Number(value) || 1;
  };
  walkXml(xml, {
    open: (name, { val = "", abstractNumId = "", numId = "", ilvl = "0" }) => {
      if (name === "abstractNum") list = abstractNumId;
      else if (name === "num") instance = numId;
      else if (name === "abstractNumId") lists.set(instance, abstract.get(val) ?? []);
      else if (name === "lvl") {
        at = Number(ilvl);
        level = { format: "decimal", text: "%1.", start: 1 };
      } else openLevel(name, val);
    },
    close: (name) => {
      if (name !== "lvl" || level === null) return;
      const levels = abstract.get(list) ?? [];
      abstract.set(list, levels);
      levels[at] = level;
      level = null;
    },
  });
  return lists;
}

/** Follows the parser through a part that holds paragraphs. Deleted text of tracked changes is no text. */
class Walker {
  readonly sink: ParagraphSink;
  readonly #lists: Lists;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #counter = new ListCounter();
  #text = "";
  #font = "";
  #list: string | null = null;
  #level = 0;
  #inText = false;
  #depth = 0;
  #noteIds: string[] = [];

  constructor(sink: ParagraphSink, lists: Lists, notes: ReadonlyMap<string, string>) {
    this.sink = sink;
    this.#lists = lists;
    this.#notes = notes;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "tbl":
        this.sink.openTable();
        break;
      case "tr":
        this.sink.openRow();
        break;
      case "tc":
        this.sink.openCell();
        break;
      case "p":
        this.#depth += 1;
        // A text box stands within the paragraph that holds it.
        if (this.#depth > 1) this.#end();
        break;
      case "t":
        this.#inText = true;
        break;
      default:
        this.#openInParagraph(name, attributes);
    }
  }

  #openInParagraph(name: string, { val, ascii, id }: Attributes): void {
    if (name === "tab") this.#text += this.#text === "" ? "" : "\t";
    else if (name === "br" || name === "cr") this.#text += "\n";
    else if (name === "noBreakHyphen") this.#text += "-";
    else if (name === "numId") this.#list = val ?? null;
    else if (name === "ilvl") this.#level = Number(val ?? 0) || 0;
    else if (name === "rFonts") this.#font = ascii ?? this.#font;
    else if (name === "footnoteReference" || name === "endnoteReference") this.#noteIds.push(id ?? "");
  }

  text(text: string): void {
    if (this.#inText) this.#text += text;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    else if (name === "tbl") this.sink.closeTable();
    else if (name === "p") {
      this.#depth -= 1;
      this.#end();
    }
  }

  #end(): void {
    const levels = this.#list === null || this.#list === "0" ? undefined : this.#lists.get(this.#list);
    const label =
      levels === undefined || this.#text.trim() === "" ? "" : this.#counter.next(this.#list ?? "", this.#level, levels);
    this.sink.add(this.#text, label, this.#font);
    for (const id of this.#noteIds) this.sink.add(this.#notes.get(id) ?? "", "", this.#font, true);
    [this.#text, this.#font, this.#list, this.#level, this.#noteIds] = ["", "", null, 0, []];
  }
}

/** The text of each footnote, by its id. */
function notesOf(xml: string | null): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (xml === null) return notes;
  let id = "";
  let inText = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "footnote" || name === "endnote") id = attributes["id"] ?? "";
      inText = name === "t";
    },
    close: () => {
      inText = false;
    },
    text: (text) => {
      if (inText) notes.set(id, (notes.get(id) ?? "") + text);
    },
  });
  return notes;
}

/** The text of a Word document: paragraphs with the numbers Word prints, tables, footnotes. Macros are refused, not run. */
export async function readDocx(archive: Archive, budget: Budget): Promise<DocumentText> {
  if (archive.names.some((name) => name.endsWith("vbaproject.bin"))) throw new FileProblemError("macros", "Word");
  const main = archive.names.find((name) => /^word\/document\d*\.xml$/u.test(name));
  const xml = main === undefined ? null : await xmlOf(archive, main);
  if (xml === null) throw new FileProblemError("damaged", "word/document.xml");
  const lists = listsOf(await xmlOf(archive, "word/numbering.xml"));
  const notes = notesOf(await xmlOf(archive, "word/footnotes.xml"));
  const walker = new Walker(new ParagraphSink(budget), lists, notes);
  walkXml(xml, {
    open: (name, attributes) => {
      budget.tick();
      walker.open(name, attributes);
    },
    close: (name) => {
      walker.close(name);
    },
    text: (text) => {
      walker.text(text);
    },
  });
  return { paragraphs: walker.sink.paragraphs, brokenLines: false };
}
