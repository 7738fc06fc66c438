import { SaxesParser } from "saxes";
import { FileProblemError } from "../read-problem";

/** Names come without their prefix: "r:id" is "id". */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text and CDATA alike; may come in several pieces. */
  readonly text?: (text: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function localAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const result: Record<string, string> = {};
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) result[local(name)] = attributes[name] ?? "";
  }
  return result;
}

/** What Excel and the other readers forgive. */
const FORGIVEN = /disallowed character|unbound namespace|undefined entity|malformed character entity/i;

/**
 * Walks an XML document with a true parser. Only the five entities of XML itself and character numbers are known,
 * a DOCTYPE is refused, so nothing can expand. Throws `FileProblemError` damaged where the XML is not well-formed.
 */
export function walkXml(xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on("error", (error) => {
    if (!FORGIVEN.test(error.message)) throw new FileProblemError("damaged", "XML", error);
  });
  parser.on("doctype", () => {
    throw new FileProblemError("damaged", "DOCTYPE");
  });
  parser.on("opentag", (tag) => {
    handlers.open(local(tag.name), localAttributes(tag.attributes));
  });
  const { close, text } = handlers;
  if (close !== undefined) {
    parser.on("closetag", (tag) => {
      close(local(tag.name));
    });
  }
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}

const ENCODING = /^<\?xml[^>]*encoding=["']([\w-]+)["']/;

function labelOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 100));
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
  return xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** Replaces XML's own entities and character numbers; anything else stays as written. */
export const unescapeXml = (text: string): string =>
  text.replace(ENTITY, (whole, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes characters that XML cannot hold as "_x000D_". */
export const unescapeExcel = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
