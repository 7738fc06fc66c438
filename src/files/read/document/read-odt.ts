import type { DocumentText } from "../../../text/document-text";
import type { Budget } from "../budget";
import { FileProblemError } from "../problem";
import { decodeXml, walkXml, type Attributes } from "../xlsx/xml";
import type { Archive } from "../xlsx/zip";
import { ListCounter, type ListLevel } from "./numbering";
import { ParagraphSink } from "./paragraphs";

const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "": "none",
};
const MOST_SPACES = 200;
/** Text of these is no text of the document. */
const ASIDE: ReadonlySet<string> = new Set(["tracked-changes", "annotation", "table-of-content"]);

/** The list styles of a part, by name. */
function readStyles(xml: string, lists: Map<string, ListLevel[]>): void {
  let style = "";
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "list-style") style = attributes["name"] ?? "";
      const bullet = name === "list-level-style-bullet";
      if (!bullet && name !== "list-level-style-number") return;
      const level = Number(attributes["level"] ?? 1) - 1;
      const levels = lists.get(style) ?? [];
      lists.set(style, levels);
      const text = `${attributes["num-prefix"] ?? ""}%${level + 1}${attributes["num-suffix"] ?? ""}`;
      levels[level] = {
        format: bullet ? "bullet" : (FORMATS[attributes["num-format"] ?? ""] ?? "decimal"),
        text,
        start: Number(attributes["start-value"] ?? 1) || 1,
      };
    },
  });
}

class Walker {
  readonly sink: ParagraphSink;
  readonly #lists: ReadonlyMap<string, readonly ListLevel[]>;
  readonly #counter = new ListCounter();
  readonly #open: string[] = [];
  #texts: string[] = [];
  #notes: string[] = [];
  #inNote = false;
  #firstOfItem = false;
  #aside = 0;

  constructor(sink: ParagraphSink, lists: ReadonlyMap<string, readonly ListLevel[]>) {
    this.sink = sink;
    this.#lists = lists;
  }

  #add(text: string): void {
    const open = this.#texts.length - 1;
    if (open >= 0) this.#texts[open] = (this.#texts[open] ?? "") + text;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#aside > 0 || ASIDE.has(name)) {
      this.#aside += 1;
      return;
    }
    if (name === "table") this.sink.openTable();
    else if (name === "table-row") this.sink.openRow();
    else if (name === "table-cell" || name === "covered-table-cell") this.sink.openCell();
    else if (name === "list") this.#open.push(attributes["style-name"] ?? this.#open.at(-1) ?? "");
    else if (name === "list-item") this.#firstOfItem = true;
    else if (name === "p" || name === "h") this.#texts.push("");
    else if (name === "note") this.#inNote = true;
    else this.#openInParagraph(name, attributes);
  }

  #openInParagraph(name: string, { c }: Attributes): void {
    if (name === "s") this.#add(" ".repeat(Math.min(Number(c ?? 1) || 1, MOST_SPACES)));
    else if (name === "tab") this.#add("\t");
    else if (name === "line-break") this.#add("\n");
  }

  text(text: string): void {
    if (this.#aside === 0) this.#add(text.replace(/\s+/gu, " "));
  }

  close(name: string): void {
    if (this.#aside > 0) {
      this.#aside -= 1;
      return;
    }
    if (name === "table") this.sink.closeTable();
    else if (name === "list") this.#open.pop();
    else if (name === "note") this.#inNote = false;
    else if (name === "p" || name === "h") this.#end();
  }

  #end(): void {
    const text = this.#texts.pop() ?? "";
    if (this.#inNote) {
      this.#notes.push(text);
      return;
    }
    const style = this.#open.at(-1);
    const levels = style === undefined ? undefined : this.#lists.get(style);
    const label =
      levels === undefined || !this.#firstOfItem ? "" : this.#counter.next(style ?? "", this.#open.length - 1, levels);
    this.#firstOfItem = false;
    this.sink.add(text, label, "");
    for (const note of this.#notes) this.sink.add(note, "", "", true);
    this.#notes = [];
  }
}

/** The text of an OpenDocument text: paragraphs with the numbers of their lists, tables, footnotes. */
export async function readOdt(archive: Archive, budget: Budget): Promise<DocumentText> {
  const manifest = await archive.read("meta-inf/manifest.xml");
  if (manifest !== null && decodeXml(manifest).includes("encryption-data"))
    throw new FileProblemError("encrypted", "OpenDocument");
  const bytes = await archive.read("content.xml");
  if (bytes === null) throw new FileProblemError("damaged", "content.xml");
  const xml = decodeXml(bytes);
  const lists = new Map<string, ListLevel[]>();
  const styles = await archive.read("styles.xml");
  if (styles !== null) readStyles(decodeXml(styles), lists);
  readStyles(xml, lists);
  const walker = new Walker(new ParagraphSink(budget), lists);
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
