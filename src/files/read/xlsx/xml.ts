import { SaxesParser, type SaxesTagNS } from "saxes";
import { FileProblemError } from "../problem";

/** Names come without their prefix: "r:id" is "id". */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements of namespaces that are not known here come with the name "". */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text and CDATA alike; may come in several pieces. */
  readonly text?: (text: string) => void;
}

/** What workbooks are made of; extensions have namespaces of their own and often the same local names. */
const KNOWN_NAMESPACES = [
  "http://schemas.openxmlformats.org/",
  "http://purl.oclc.org/ooxml/",
  "urn:oasis:names:tc:opendocument:",
  "http://www.w3.org/",
] as const;

/** A prefix that nothing declares stands for what it usually does; the parser gives it as its own namespace. */
const isKnown = (uri: string, prefix: string): boolean =>
  uri === prefix || uri === "" || KNOWN_NAMESPACES.some((known) => uri.startsWith(known));

/** Where Office's own extensions live: of interest only to who asks for them. */
const EXTENSIONS = "http://schemas.microsoft.com/office/";

const nameOf = ({ local, uri, prefix }: SaxesTagNS, extensions: boolean): string =>
  isKnown(uri, prefix) || (extensions && uri.startsWith(EXTENSIONS)) ? local : "";

/** An attribute without a prefix comes before one with a prefix. */
function attributesOf({ attributes }: SaxesTagNS): Attributes {
  const result: Record<string, string> = {};
  for (const { prefix, local, uri, name, value } of Object.values(attributes)) {
    if (prefix === "xmlns" || name === "xmlns" || !isKnown(uri, prefix)) continue;
    if (prefix === "" || !(local in result)) result[local] = value;
  }
  return result;
}

/** No part of a workbook is nested so deep. */
const DEEPEST = 500;

/** What Excel and the other readers forgive. */
const FORGIVEN = /disallowed character|unbound namespace|undefined entity|malformed character entity/i;

/**
 * Walks an XML document with a true parser. Only the five entities of XML itself and character numbers are known,
 * a DOCTYPE is refused, so nothing can expand. `extensions`: elements of Office's own extensions have names too. Throws `FileProblemError` damaged where the XML is not well-formed.
 */
export function walkXml(xml: string, handlers: XmlHandlers, extensions = false): void {
  const parser = new SaxesParser<{ position: false; xmlns: true }>({ position: false, xmlns: true });
  parser.on("error", (error) => {
    if (!FORGIVEN.test(error.message)) throw new FileProblemError("damaged", "XML", error);
  });
  parser.on("doctype", () => {
    throw new FileProblemError("damaged", "DOCTYPE");
  });
  let depth = 0;
  parser.on("opentag", (tag) => {
    depth += 1;
    // The parser looks for a namespace in every element around.
    if (depth > DEEPEST) throw new FileProblemError("damaged", "XML");
    handlers.open(nameOf(tag, extensions), attributesOf(tag));
  });
  const { close, text } = handlers;
  parser.on("closetag", (tag) => {
    depth -= 1;
    close?.(nameOf(tag, extensions));
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}

const ENCODING = /^<\?xml[^>]*encoding=["']([\w-]+)["']/;

/** Longer than any XML declaration. */
const DECLARATION = 100;

function labelOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION));
  const label = ENCODING.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return label.startsWith("utf-16") ? "utf-8" : label;
}

/** The text of an XML part, line ends as XML wants them. */
export function decodeXml(bytes: Uint8Array): string {
  let xml: string;
  try {
    xml = new TextDecoder(labelOf(bytes)).decode(bytes);
  } catch (error) {
    throw new FileProblemError("damaged", "XML", error);
  }
  // Excel breaks the line after the declaration, where it does no harm; seldom elsewhere.
  return xml.includes("\r", DECLARATION) ? xml.replace(/\r\n?/g, "\n") : xml;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;
const LONGEST_ENTITY = 10;

/** What stands between "&" and ";": null where XML knows no such thing. */
function entity(name: string): string | null {
  if (!name.startsWith("#")) return NAMED[name] ?? null;
  const digits = name.slice(name.charAt(1) === "x" ? 2 : 1);
  const code = name.charAt(1) === "x" ? parseInt(digits, 16) : Number(digits);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : null;
}

/**
 * Replaces XML's own entities and character numbers; anything else stays as written. Some writers number every letter
 * with a mark, which makes this the hottest place of all for Vietnamese: no regular expression.
 */
export function unescapeXml(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let result = "";
  let from = 0;
  for (; at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    const value = end < 0 || end - at > LONGEST_ENTITY ? null : entity(text.slice(at + 1, end));
    result += text.slice(from, at) + (value ?? "&");
    from = value === null ? at + 1 : end + 1;
  }
  return result + text.slice(from);
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes characters that XML cannot hold as "_x000D_". */
export const unescapeExcel = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
