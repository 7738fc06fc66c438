export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of the parts of a workbook. */
export const NAMESPACES = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelations: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
} as const;

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const codeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * What XML 1.0 cannot hold or its parsers change; lone surrogates too. Spelt with escapes so that it survives editors.
 */
const UNFIT =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** One quick look decides whether a text needs any care at all. */
const NEEDS_CARE = /[\u0000-\u001F&<>_\uD800-\uDFFF\uFFFE\uFFFF]/;

const MARKUP_SIGNS = /[&<>]/g;

/**
 * Text for an element, as ECMA-376's ST_Xstring has it: markup escaped, what XML cannot hold as `_x0001_`, and a
 * literal "_x0001_" shielded so that it comes back as typed.
 */
export function xstring(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(UNFIT, codeOf)
    .replace(/[&<>]/g, (character) => MARKUP[character] ?? "");
}

/** The same for an attribute, where line breaks and tabs would turn into spaces. */
export const xstringAttribute = (text: string): string =>
  xstring(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The same for the name of a table's column, where Excel itself spells line breaks its own way. */
export const columnNameAttribute = (text: string): string =>
  xstring(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\t]/g, codeOf);

/** The text without what XML cannot hold. */
export const fitForXml = (text: string): string => (NEEDS_CARE.test(text) ? text.replace(UNFIT, "") : text);

/**
 * Plain XML text of an element (formulas): markup escaped, what XML cannot hold dropped. Quotes stay as they are: a
 * register has thousands of formulas with dozens of them.
 */
export const xmlText = (text: string): string =>
  fitForXml(text).replace(MARKUP_SIGNS, (character) => MARKUP[character] ?? "");

/** Plain XML attribute: line breaks and tabs survive as character references. */
export const xmlAttribute = (text: string): string =>
  xmlText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
