import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { inTemporaryFolder } from "./libreoffice";
import { toolPath } from "./tools";

const run = promisify(execFile);

type Plain = string | number | boolean | null;

export interface CellFacts {
  /** A formula with its leading "=", else the value; dates in ISO form. */
  readonly value: Plain;
  /** What the file says the formula gave. */
  readonly cached: Plain;
  /** openpyxl's letter: "s" text, "n" number, "f" formula, "d" date. */
  readonly type: string;
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly borders: Readonly<Record<"top" | "right" | "bottom" | "left", string | null>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly quotePrefix: boolean;
  readonly link?: { readonly target: string; readonly tip: string | null };
}

export interface SheetFacts<C> {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly dimension: string;
  /** By address: "B3". */
  readonly cells: Readonly<Record<string, C>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly string[];
  readonly heights: Readonly<Record<string, number>>;
  /** From 1. */
  readonly hiddenRows: readonly number[];
  readonly tables: readonly {
    readonly name: string;
    readonly range: string;
    readonly columns: readonly string[];
    readonly style: string | null;
    readonly filter: string | null;
    readonly totals: number;
  }[];
  readonly validations: readonly {
    readonly range: string;
    readonly type: string;
    readonly operator: string | null;
    readonly formula1: string;
    readonly formula2: string | null;
    readonly allowBlank: boolean;
    readonly errorStyle: string | null;
    readonly errorTitle: string;
    readonly error: string;
    readonly promptTitle: string | null;
    readonly prompt: string | null;
    readonly showError: boolean;
    readonly showPrompt: boolean;
  }[];
  readonly conditional: readonly {
    readonly range: string;
    readonly type: string;
    readonly formula: readonly string[];
    readonly bold: boolean;
    readonly color: string | null;
    readonly fill: string | null;
  }[];
  readonly freeze: string | null;
  readonly gridlines: boolean;
  readonly tabColor: string | null;
  readonly protection: { readonly on: boolean; readonly filter: boolean; readonly insertRows: boolean };
  readonly page: {
    readonly paper: string | number | null;
    readonly orientation: string | null;
    readonly fitToPage: boolean;
    readonly fitToWidth: number | null;
    readonly fitToHeight: number | null;
    /** Inches. */
    readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>>;
    readonly titleRows: string | null;
    readonly printArea: string | null;
    readonly header: string | null;
    readonly firstHeader: string | null;
    readonly differentFirst: boolean;
    readonly firstNumber: number | null;
    readonly footerLeft: string | null;
    readonly footerRight: string | null;
    readonly breaks: readonly number[];
    readonly centered: boolean;
  };
  readonly charts: number;
}

export interface WorkbookFacts<C = CellFacts> {
  readonly sheets: readonly SheetFacts<C>[];
  readonly names: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly title: string | null;
  readonly active: string | null;
}

const SCRIPT = join(__dirname, "openpyxl_facts.py");

async function factsOf(books: readonly Uint8Array[], options: readonly string[]): Promise<string> {
  const python = toolPath("openpyxl");
  return inTemporaryFolder(async (folder) => {
    const paths = books.map((_, index) => join(folder, `book-${index}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, books[index] ?? new Uint8Array())));
    const { stdout } = await run(python, [SCRIPT, ...options, ...paths], {
      maxBuffer: 512 * 1024 * 1024,
      timeout: 120_000,
    });
    return stdout;
  });
}

/** What openpyxl finds in .xlsx files, all read in one start of Python. */
export const openpyxlFacts = async (books: readonly Uint8Array[]): Promise<readonly WorkbookFacts[]> =>
  JSON.parse(await factsOf(books, [])) as readonly WorkbookFacts[];

/** The same with cells reduced to value and cached value: much quicker on large books. */
export const openpyxlValues = async (
  books: readonly Uint8Array[],
): Promise<readonly WorkbookFacts<Pick<CellFacts, "value" | "cached">>[]> =>
  JSON.parse(await factsOf(books, ["--light"])) as readonly WorkbookFacts<Pick<CellFacts, "value" | "cached">>[];
