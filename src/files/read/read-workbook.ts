import type { Workbook } from "../../grid/grid";
import type { ReadingNote } from "../../grid/reading-note";
import { LIMITS, type Limits } from "./limits";
import { decodeText } from "./text/decode-text";
import { readDelimited } from "./text/read-delimited";
import { readOle } from "./sheetjs/read-ole";
import { readWithSheetJs } from "./sheetjs/sheetjs";
import { refuseFarPlaces, withinReason } from "./sheetjs/spans";
import { Budget } from "./budget";
import { fingerprintOf } from "./fingerprint";
import { FileProblemError } from "./problem";
import { recognise } from "./recognise";
import { readXlsx, type ReadContext, type WorkbookContent } from "./xlsx/read-xlsx";
import { decodeXml } from "./xlsx/xml";
import { openArchive, type Archive } from "./xlsx/zip";

export interface ReadOptions {
  /** Also keep blank cells that have a look; for showing a workbook, not for understanding it. */
  readonly appearance?: boolean;
  /** Called with the share of the file that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Other figures than `LIMITS`. */
  readonly limits?: Partial<Limits>;
}

const FOREIGN_CONTAINERS: readonly (readonly [RegExp, string])[] = [
  [/^word\//, "Word (.docx)"],
  [/^ppt\//, "PowerPoint (.pptx)"],
  [/^visio\//, "Visio (.vsdx)"],
  [/^meta-inf\/container\.xml$/, "EPUB"],
  [/^androidmanifest\.xml$/, "Android"],
];

const has = (archive: Archive, pattern: RegExp): boolean => archive.names.some((name) => pattern.test(name));

/** SheetJS inflates on its own: hold every entry against the limits first. */
async function readContainerWithSheetJs(
  archive: Archive,
  bytes: Uint8Array,
  context: ReadContext,
): Promise<WorkbookContent> {
  for (const name of archive.names) await archive.read(name);
  return readWithSheetJs(bytes, context);
}

async function readZip(bytes: Uint8Array, context: ReadContext): Promise<WorkbookContent> {
  const archive = openArchive(bytes, context.budget);
  if (archive.names.length === 0) throw new FileProblemError("empty", "ZIP");
  if (has(archive, /(?:^|\/)workbook\.bin$/)) return readContainerWithSheetJs(archive, bytes, context);
  if (has(archive, /(?:^|\/)workbook[^/]*\.xml$/)) return readXlsx(archive, context);
  const mimeType = new TextDecoder().decode((await archive.read("mimetype")) ?? new Uint8Array());
  if (mimeType.includes("opendocument.spreadsheet")) return (await import("./ods/read-ods")).readOds(archive, context);
  if (mimeType.includes("opendocument")) throw new FileProblemError("foreign", mimeType.trim());
  if (has(archive, /^index\/.*\.iwa$|^index\.zip$/)) throw new FileProblemError("foreign", "Apple iWork");
  const other = FOREIGN_CONTAINERS.find(([pattern]) => has(archive, pattern));
  if (other !== undefined) throw new FileProblemError("foreign", other[1]);
  // An OOXML package whose workbook has an unusual name is still told by its links.
  if (archive.names.includes("[content_types].xml")) return readXlsx(archive, context);
  throw new FileProblemError("foreign", "ZIP");
}

async function readContent(bytes: Uint8Array, context: ReadContext): Promise<WorkbookContent> {
  const found = recognise(bytes);
  switch (found.kind) {
    case "empty":
      throw new FileProblemError("empty", "");
    case "foreign":
      throw new FileProblemError("foreign", found.name);
    case "zip":
      return readZip(bytes, context);
    case "ole":
      return readOle(bytes, context);
    case "biff":
      return readWithSheetJs(bytes, context);
    case "html":
      return readWithSheetJs(withinReason(decodeText(bytes)), context, { raw: true });
    case "xml": {
      const xml = decodeXml(bytes);
      refuseFarPlaces(xml);
      return readWithSheetJs(xml, context);
    }
    case "text":
      return readDelimited(bytes, context);
  }
}

/**
 * Reads a workbook file: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .txt, HTML and XML 2003, told apart by content. Runs in
 * a worker and in Node. Throws `FileProblemError`, whatever is wrong with the bytes.
 */
export async function readWorkbook(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  const budget = new Budget({ ...LIMITS, ...options.limits });
  budget.checkFile(bytes.length);
  const onProgress = options.onProgress ?? ((): void => undefined);
  // Reckoned beside the reading, where the platform can.
  const fingerprint = fingerprintOf(bytes);
  const notes: ReadingNote[] = [];
  let content: WorkbookContent;
  try {
    content = await readContent(bytes, { budget, appearance: options.appearance ?? false, notes, onProgress });
  } catch (error) {
    // A mistake of a reader in a broken file must not end the whole run: it is a broken file.
    throw error instanceof FileProblemError
      ? error
      : new FileProblemError("damaged", error instanceof Error ? error.name : "", error);
  }
  onProgress(1);
  return { name: name.replace(/^.*[\\/]/, ""), fingerprint: await fingerprint, ...content, notes };
}
