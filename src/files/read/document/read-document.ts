import { textOfLines, type DocumentText } from "../../../text/document-text";
import { Budget } from "../budget";
import { LIMITS, type Limits } from "../limits";
import { FileProblemError } from "../problem";
import { recognise } from "../recognise";
import { decodeText } from "../text/decode-text";
import { openArchive } from "../xlsx/zip";
import { MOST_LETTERS, MOST_PAGES } from "./most-pages";
import { readDocx } from "./read-docx";
import { readOdt } from "./read-odt";
import { readPdf } from "./read-pdf";

/** A plan is a small paper: what is larger is no plan, and a bomb is stopped early. */
const DOCUMENT_LIMITS: Limits = {
  ...LIMITS,
  fileBytes: 30 * 1_048_576,
  inflatedBytes: 60 * 1_048_576,
  cells: 200_000,
  milliseconds: 30_000,
};

async function readZip(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const archive = openArchive(bytes, budget);
  if (archive.names.some((name) => name.startsWith("word/"))) return readDocx(archive, budget);
  const mimeType = new TextDecoder().decode((await archive.read("mimetype")) ?? new Uint8Array());
  if (mimeType.includes("opendocument.text")) return readOdt(archive, budget);
  throw new FileProblemError("foreign", archive.names.some((name) => name.startsWith("xl/")) ? "Excel (.xlsx)" : "ZIP");
}

async function readContent(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const found = recognise(bytes);
  if (found.kind === "empty") throw new FileProblemError("empty", "");
  if (found.kind === "zip") return readZip(bytes, budget);
  if (found.kind === "text") return textOfLines(decodeText(bytes));
  if (found.kind === "foreign" && found.name === "PDF") return readPdf(bytes, budget);
  // Word before 2007, and Word files with a password, lie in the old container.
  if (found.kind === "ole") throw new FileProblemError(holdsEncryption(bytes) ? "encrypted" : "foreign", "Word (.doc)");
  throw new FileProblemError("foreign", found.kind === "foreign" ? found.name : found.kind.toUpperCase());
}

/** The name of the stream of an encrypted package, in the letters of two bytes that the container uses. */
const ENCRYPTED_STREAM = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");

function holdsEncryption(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(ENCRYPTED_STREAM);
}

/**
 * Reads the text of a plan: .docx, .odt, .pdf with a text layer, .txt, told apart by content. Runs in a worker and in
 * Node. Throws `FileProblemError`, whatever is wrong with the bytes.
 */
export async function readDocument(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<DocumentText> {
  const budget = new Budget({ ...DOCUMENT_LIMITS, ...limits });
  budget.checkFile(bytes.length);
  try {
    const text = await readContent(bytes, budget);
    if (!text.paragraphs.some((paragraph) => /\p{L}/u.test(paragraph.text))) throw new FileProblemError("empty", "");
    const letters = text.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
    if (letters > MOST_LETTERS) throw new FileProblemError("too-many-pages", String(MOST_PAGES));
    return text;
  } catch (error) {
    throw error instanceof FileProblemError
      ? error
      : new FileProblemError("damaged", error instanceof Error ? error.name : "", error);
  }
}
