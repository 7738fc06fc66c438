import type { Grid } from "../../../grid/grid";
import { FileProblemError } from "../problem";
import { neededPart, partText } from "../xlsx/parts";
import type { ReadContext, WorkbookContent } from "../xlsx/read-xlsx";
import { walkXml, type Attributes } from "../xlsx/xml";
import type { Archive } from "../xlsx/zip";
import { OdsStyles } from "./ods-styles";
import { OdsTable } from "./ods-table";

const MOST_SPACES = 1000;
/** Text of these stands in a cell's element, not in the cell. */
const ASIDE = new Set(["annotation", "shapes", "frame", "custom-shape", "tracked-changes"]);

/** Follows the parser through content.xml. Tables inside tables or shapes are not sheets. */
class ContentWalker {
  readonly sheets: Grid[] = [];
  readonly #styles: OdsStyles;
  readonly #context: ReadContext;
  #table: OdsTable | null = null;
  #cell: Attributes | null = null;
  #text = "";
  #paragraphs = 0;
  #inParagraph = false;
  #aside = 0;

  constructor(styles: OdsStyles, context: ReadContext) {
    this.#styles = styles;
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#aside > 0 || ASIDE.has(name)) {
      this.#aside += 1;
      return;
    }
    if (this.#cell !== null) this.#openInCell(name, attributes);
    else if (name === "table") this.#table = new OdsTable(attributes, this.#styles, this.#context);
    else if (name === "table-column") this.#table?.addColumns(attributes);
    else if (name === "table-row") this.#table?.startRow(attributes);
    else if (name === "table-cell" || name === "covered-table-cell") {
      this.#cell = attributes;
      this.#text = "";
      this.#paragraphs = 0;
    }
  }

  #openInCell(name: string, { c }: Attributes): void {
    if (name === "p" || name === "h") {
      if (this.#paragraphs > 0) this.#text += "\n";
      this.#paragraphs += 1;
      this.#inParagraph = true;
    } else if (name === "s") this.#text += " ".repeat(Math.min(Number(c ?? 1) || 1, MOST_SPACES));
    else if (name === "tab") this.#text += "\t";
    else if (name === "line-break") this.#text += "\n";
  }

  close(name: string): void {
    if (this.#aside > 0) {
      this.#aside -= 1;
    } else if (name === "p" || name === "h") this.#inParagraph = false;
    else if (this.#cell !== null) {
      if (name !== "table-cell" && name !== "covered-table-cell") return;
      this.#table?.addCell(this.#cell, this.#text, name === "covered-table-cell");
      this.#cell = null;
    } else if (name === "table-row") this.#table?.endRow();
    else if (name === "table" && this.#table !== null) {
      this.sheets.push(this.#table.finish());
      this.#table = null;
    }
  }

  text(text: string): void {
    if (this.#aside === 0 && this.#inParagraph && this.#cell !== null) this.#text += text;
  }
}

function userProperties(xml: string | null): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  if (xml === null) return properties;
  let current: string | null = null;
  walkXml(xml, {
    open: (element, { name }) => {
      current = element === "user-defined" ? (name ?? "") : null;
    },
    close: () => {
      current = null;
    },
    text: (text) => {
      if (current !== null) properties[current] = (properties[current] ?? "") + text;
    },
  });
  return properties;
}

/**
 * Reads an OpenDocument workbook. The text of a cell is the one the file itself shows; number formats are known only
 * by kind (date, percentage, text).
 */
export async function readOds(archive: Archive, context: ReadContext): Promise<WorkbookContent> {
  const manifest = await partText(archive, "META-INF/manifest.xml");
  if (manifest?.includes("encryption-data") === true) throw new FileProblemError("encrypted", "ODS");
  const content = await neededPart(archive, "content.xml");
  const styles = new OdsStyles();
  const common = await partText(archive, "styles.xml");
  if (common !== null) styles.read(common);
  styles.read(content);
  const walker = new ContentWalker(styles, context);
  walkXml(content, {
    open: (name, attributes) => {
      walker.open(name, attributes);
    },
    close: (name) => {
      walker.close(name);
    },
    text: (text) => {
      walker.text(text);
    },
  });
  if (walker.sheets.length === 0) throw new FileProblemError("no-sheets", "");
  return { sheets: walker.sheets, properties: userProperties(await partText(archive, "meta.xml")) };
}
