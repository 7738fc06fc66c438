import { unicodeLabel } from "./text/decode-text";

/** What a file is by its content, whatever its name says. */
export type FileKind =
  | { readonly kind: "zip" | "ole" | "biff" | "html" | "xml" | "text" }
  /** Something that is no workbook; `name` says what. */
  | { readonly kind: "foreign"; readonly name: string }
  | { readonly kind: "empty" };

const HEAD = 4096;

/** First bytes, in hexadecimal, of what people send by mistake. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["25504446", "PDF"],
  ["89504e47", "PNG"],
  ["ffd8ff", "JPEG"],
  ["47494638", "GIF"],
  ["49492a00", "TIFF"],
  ["4d4d002a", "TIFF"],
  ["526172211a07", "RAR"],
  ["377abcaf271c", "7z"],
  ["1f8b", "GZIP"],
  ["425a68", "BZIP2"],
  ["fd377a585a00", "XZ"],
  ["4c000000011402", "Windows shortcut (.lnk)"],
  ["4d5a", "Windows program (.exe)"],
  ["7f454c46", "Linux program"],
  ["7b5c727466", "RTF"],
  ["00000018667479", "MP4"],
  ["00000020667479", "MP4"],
  ["494433", "MP3"],
  ["53514c69746520666f726d6174", "SQLite"],
  ["41542654464f524d", "DjVu"],
  ["7b22", "JSON"],
];

const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Old workbooks without a container start with a BOF record of BIFF 2 to 5 and its length. */
const isBareBiff = ([first, version, length, high]: Uint8Array): boolean =>
  first === 9 && [0, 2, 4, 8].includes(version ?? 1) && (length ?? 0) >= 4 && (length ?? 0) <= 16 && high === 0;

function ofSignature(start: string): FileKind | null {
  const found = SIGNATURES.find(([signature]) => start.startsWith(signature));
  return found === undefined ? null : { kind: "foreign", name: found[1] };
}

function ofMarkup(head: string): FileKind | null {
  // Byte order marks: UTF-16's, and UTF-8's seen byte by byte.
  const text = head
    .replace(/[\u0000\ufeff]|^\u00ef\u00bb\u00bf/g, "")
    .trimStart()
    .toLowerCase();
  if (/^mime-version:/.test(text)) return { kind: "foreign", name: "MHTML" };
  if (!text.startsWith("<")) return null;
  // Before HTML: a workbook of XML 2003 has elements named "Table" too.
  if (/<(?:\w+:)?workbook\b/.test(text)) return { kind: "xml" };
  if (/<(?:html|table|!doctype html|meta|head|body|style)\b/.test(text)) return { kind: "html" };
  if (/<office:document\b/.test(text)) return { kind: "xml" };
  return /^<(?:\?xml|\w+)/.test(text) ? { kind: "foreign", name: "XML" } : null;
}

/** Control characters that no text has; zero bytes are judged apart: UTF-16 is full of them, a damaged text has a few. */
function looksBinary(head: Uint8Array): boolean {
  let odd = 0;
  let zeros = 0;
  for (const byte of head) {
    if (byte === 0) zeros += 1;
    else if (byte < 32 && ![9, 10, 11, 12, 13, 26, 27].includes(byte)) odd += 1;
  }
  return odd > head.length / 100 || (zeros > head.length / 200 && zeros < head.length / 8);
}

/** Says what the bytes are. Looks only at their beginning. */
export function recognise(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: "empty" };
  const head = bytes.subarray(0, HEAD);
  const start = hexadecimal(head.subarray(0, 16));
  if (start.startsWith("504b0304") || start.startsWith("504b0506")) return { kind: "zip" };
  if (start.startsWith("d0cf11e0a1b11ae1")) return { kind: "ole" };
  if (isBareBiff(head)) return { kind: "biff" };
  const foreign = ofSignature(start);
  if (foreign !== null) return foreign;
  if (/^0+$/.test(hexadecimal(head))) return { kind: "empty" };
  const markup = ofMarkup(String.fromCharCode(...head));
  if (markup !== null) return markup;
  return unicodeLabel(head) === "utf-8" && looksBinary(head) ? { kind: "foreign", name: "" } : { kind: "text" };
}
