import { SaxesParser } from "saxes";

const FIELD = /\{[^{}]*\}/g;
/** How much of the paragraph is shown around a stray brace. */
const CONTEXT = 40;

/** What stands around a brace that belongs to no field; null where there is none. */
function strayIn(paragraph: string): string | null {
  const rest = paragraph.replace(FIELD, (field) => " ".repeat(field.length));
  const at = rest.search(/[{}]/);
  return at < 0 ? null : paragraph.slice(Math.max(0, at - CONTEXT / 2), at + CONTEXT / 2).trim();
}

/**
 * The text around the first brace in a part of a .docx that is opened and not closed in its paragraph, or the reverse;
 * null where there is none. `wellFormed` is false where the part is no XML.
 */
export function strayBrace(xml: string): { readonly wellFormed: boolean; readonly stray: string | null } {
  const parser = new SaxesParser();
  // Text boxes hold paragraphs within paragraphs.
  const open: string[] = [];
  let inText = false;
  let stray: string | null = null;
  let wellFormed = true;
  parser.on("error", () => {
    wellFormed = false;
  });
  parser.on("opentag", ({ name }) => {
    if (name === "w:p") open.push("");
    inText = name === "w:t";
  });
  parser.on("text", (text) => {
    if (inText && open.length > 0) open.push((open.pop() ?? "") + text);
  });
  parser.on("closetag", ({ name }) => {
    inText = false;
    if (name === "w:p") stray ??= strayIn(open.pop() ?? "");
  });
  parser.write(xml).close();
  return { wellFormed, stray };
}
