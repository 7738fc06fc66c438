import { FileProblemError } from "../problem";
import type { ReadContext, WorkbookContent } from "../xlsx/read-xlsx";
import { readBiffFonts } from "./biff-fonts";
import { loadSheetJs, readWithSheetJs } from "./sheetjs";

interface CfbEntry {
  readonly content?: Uint8Array | readonly number[];
}
interface Cfb {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly CfbEntry[];
}

/** What else lies in the old container, by the name of a stream. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^worddocument$/i, "Word (.doc)"],
  [/^powerpoint document$/i, "PowerPoint (.ppt)"],
  [/^__properties_version1\.0$|^__nameid_version1\.0$/i, "Outlook (.msg)"],
  [/^visiodocument$/i, "Visio (.vsd)"],
  [/^!?_streamdata$/i, "Windows Installer (.msi)"],
];

const HEADER = 512;
/** Small streams lie in sectors of this size, larger ones in multiples of it. */
const SMALL_SECTOR = 64;
/** BOF record of a BIFF8 or BIFF5 workbook stream. */
const STREAM_STARTS = [
  [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00],
  [0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00],
];

const lastStep = (path: string): string => path.replace(/\/$/, "").split("/").at(-1) ?? "";

/** Where the directory is broken, the stream usually still stands in one piece at the start of a sector. */
function looseStream(bytes: Uint8Array): Uint8Array | null {
  for (let at = HEADER; at + 8 <= bytes.length; at += SMALL_SECTOR) {
    if (STREAM_STARTS.some((start) => start.every((byte, index) => bytes[at + index] === byte)))
      return bytes.subarray(at);
  }
  return null;
}

async function readContainer(bytes: Uint8Array): Promise<Cfb | null> {
  const { CFB } = (await loadSheetJs()) as {
    readonly CFB: { read: (data: Uint8Array, options: { type: "array" }) => Cfb };
  };
  try {
    return CFB.read(bytes, { type: "array" });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function workbookStream(container: Cfb, bytes: Uint8Array): Uint8Array | null {
  const names = container.FullPaths.map(lastStep);
  if (names.some((name) => /^encrypt(?:edpackage|ioninfo|ion)$/i.test(name)))
    throw new FileProblemError("encrypted", "Office");
  const place = names.findIndex((name) => /^workbook$/i.test(name));
  const old = place < 0 ? names.findIndex((name) => /^book$/i.test(name)) : place;
  const content = old < 0 ? undefined : container.FileIndex[old]?.content;
  if (content !== undefined && content.length > 0)
    return content instanceof Uint8Array ? content : Uint8Array.from(content);
  const other = OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (other !== undefined) throw new FileProblemError("foreign", other[1]);
  return looseStream(bytes);
}

/** Reads an .xls in its OLE container; a container with a broken directory is read where the stream can be found. */
export async function readOle(bytes: Uint8Array, context: ReadContext): Promise<WorkbookContent> {
  const container = await readContainer(bytes);
  const stream = container === null ? looseStream(bytes) : workbookStream(container, bytes);
  if (stream === null) {
    throw container === null ? new FileProblemError("damaged", "OLE") : new FileProblemError("foreign", "OLE");
  }
  const { fontAt } = readBiffFonts(stream);
  return readWithSheetJs(container === null ? stream : bytes, context, {}, fontAt);
}
