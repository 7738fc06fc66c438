import { textOfLines, type DocumentText } from "../../../text/document-text";
import type { Budget } from "../budget";
import { FileProblemError } from "../problem";
import { MOST_PAGES } from "./most-pages";
import { pageLines, type PdfRun } from "./pdf-lines";

/** A letter among digits, a digit or a capital within a word: what a poor recognition of a scan makes of marks. */
const BROKEN_WORD = /\p{L}\d+\p{L}|\p{Ll}[\p{Lu}\d]/u;
const MOST_BROKEN = 0.12;
const FEW_WORDS = 50;

/** Whether the layer of letters under a scanned picture is too poor to be read. */
function isGarbled(pages: readonly string[]): boolean {
  const words = pages.flatMap((page) => page.split(/\s+/u)).filter((word) => /\p{L}/u.test(word));
  const broken = words.filter((word) => BROKEN_WORD.test(word)).length;
  return words.length >= FEW_WORDS && broken > words.length * MOST_BROKEN;
}

/** Fewer letters than this on a page are a stamp or a page number on a scanned sheet. */
const LETTERS_OF_A_PAGE = 40;

/** What the library tells of a run; marks between runs have no letters. */
interface TextItem {
  readonly str?: string;
  readonly transform?: readonly unknown[];
  readonly width?: number;
  readonly height?: number;
}

function runOf({ str = "", transform = [], width = 0, height = 0 }: TextItem): PdfRun {
  const [, , , scale, x, y] = transform.map(Number);
  return { text: str, x: x ?? 0, y: y ?? 0, width, height: height > 0 ? height : Math.abs(scale ?? 10) };
}

function problemOf(error: unknown): FileProblemError {
  if (error instanceof FileProblemError) return error;
  const name = error instanceof Error ? error.name : "";
  return name === "PasswordException"
    ? new FileProblemError("encrypted", "PDF", error)
    : new FileProblemError("damaged", "PDF", error);
}

/** The text layer of a PDF, line by line. The library is loaded only when a PDF is opened. */
export async function readPdf(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the bytes over, and takes no buffer of Node's; scripts of the file are never run.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) throw new FileProblemError("too-many-pages", String(MOST_PAGES));
    const pages: string[] = [];
    let letters = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      budget.checkTime();
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const lines = pageLines(items.flatMap((item) => ("str" in item ? [runOf(item)] : [])));
      letters += lines.join("").length;
      pages.push(lines.join("\n"));
    }
    if (letters < LETTERS_OF_A_PAGE * pdf.numPages) throw new FileProblemError("scanned", "PDF");
    if (isGarbled(pages)) throw new FileProblemError("garbled", "PDF");
    return textOfLines(pages.join("\n\n"));
  } catch (error) {
    throw problemOf(error);
  }
}
