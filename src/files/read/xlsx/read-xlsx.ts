import { parseRange, type CellRange } from "../../../grid/address";
import { PLAIN_STYLE } from "../../../grid/cell";
import type { Grid, SheetVisibility, Workbook } from "../../../grid/grid";
import type { ReadingNote } from "../../../grid/reading-note";
import type { Budget } from "../budget";
import { FileProblemError } from "../problem";
import { readTheme } from "./colors";
import { neededPart, partText, relationsOf, type Relation } from "./parts";
import { textMemory } from "../budget";
import { fillValues, type UncalculatedOf } from "./fill-values";
import { readSheet, type SheetContent } from "./sheet";
import { StyleTable, type SharedParts } from "./sheet-sink";
import { readStrings } from "./strings";
import { readStyles } from "./styles";
import { walkXml } from "./xml";
import type { Archive } from "./zip";

/** What a reader needs beside the bytes. */
export interface ReadContext {
  readonly budget: Budget;
  readonly appearance: boolean;
  /** Takes what could not be read as it stands. */
  readonly notes: ReadingNote[];
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export type WorkbookContent = Pick<Workbook, "sheets" | "properties">;

interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relation: string;
}
interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly serials1904: boolean;
}

/** Sheets that are no tables. Of any other kind, as a slip makes them, the part itself tells. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

const USUAL_WORKBOOK = "xl/workbook.xml";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { hidden: "hidden", veryHidden: "veryHidden" };

function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let serials1904 = false;
  walkXml(xml, {
    open: (name, { name: sheetName, state, id, sheetId, date1904 }) => {
      // Nothing else has a sheet's number: a slip in the tag loses no list.
      if (name === "sheet" || (sheetId !== undefined && id !== undefined))
        sheets.push({ name: sheetName ?? "", visibility: VISIBILITY[state ?? ""] ?? "visible", relation: id ?? "" });
      else if (name === "workbookPr") serials1904 = date1904 === "1" || date1904 === "true";
    },
  });
  return { sheets, serials1904 };
}

const targetOf = (relations: readonly Relation[], type: string): string | null =>
  relations.find((relation) => relation.type === type)?.target ?? null;

async function optionalPart(archive: Archive, name: string | null): Promise<string | null> {
  return name === null ? null : partText(archive, name);
}

async function readTables(archive: Archive, sheetPart: string, ids: readonly string[]): Promise<Grid["tables"]> {
  if (ids.length === 0) return [];
  const relations = await relationsOf(archive, sheetPart);
  const tables: { name: string; range: CellRange }[] = [];
  for (const relation of relations) {
    if (!ids.includes(relation.id)) continue;
    const xml = await partText(archive, relation.target);
    if (xml === null) continue;
    walkXml(xml, {
      open: (element, { displayName, name, ref }) => {
        const range = element === "table" ? parseRange(ref ?? "") : null;
        if (range !== null) tables.push({ name: displayName ?? name ?? "", range });
      },
    });
  }
  return tables;
}

/** What our own property of the sheet says: UTF-16, as Excel keeps the properties of sheets. */
async function readMark(archive: Archive, sheetPart: string, id: string | null): Promise<{ mark?: string }> {
  if (id === null) return {};
  const relation = (await relationsOf(archive, sheetPart)).find((one) => one.id === id);
  const bytes = relation === undefined ? null : await archive.read(relation.target);
  return bytes === null ? {} : { mark: new TextDecoder("utf-16le").decode(bytes).replace(/\0+$/, "") };
}

async function readProperties(archive: Archive, roots: readonly Relation[]): Promise<Readonly<Record<string, string>>> {
  const xml = await optionalPart(archive, targetOf(roots, "custom-properties") ?? "docProps/custom.xml");
  const properties: Record<string, string> = {};
  if (xml === null) return properties;
  let current = "";
  let inValue = false;
  walkXml(xml, {
    open: (element, { name }) => {
      inValue = element !== "property" && element !== "Properties";
      if (element === "property") current = name ?? "";
      else if (inValue) properties[current] = "";
    },
    close: () => {
      inValue = false;
    },
    text: (text) => {
      if (inValue) properties[current] = (properties[current] ?? "") + text;
    },
  });
  return properties;
}

const SHARED_STRINGS = /(^|\/)sharedstrings\.xml$/;

/** Texts that cells share: by their link, or by their usual name where the link is broken. */
async function readSharedStrings(archive: Archive, relations: readonly Relation[]): Promise<string | null> {
  const usual = archive.names.find((name) => SHARED_STRINGS.test(name)) ?? null;
  return (await optionalPart(archive, targetOf(relations, "sharedStrings"))) ?? (await optionalPart(archive, usual));
}

async function readSharedParts(
  archive: Archive,
  relations: readonly Relation[],
  serials1904: boolean,
  { budget, appearance }: ReadContext,
): Promise<SharedParts> {
  const strings = await readSharedStrings(archive, relations);
  if (strings !== null) budget.spendMemory(textMemory(strings));
  const theme = readTheme(await optionalPart(archive, targetOf(relations, "theme")));
  const styles = readStyles(await optionalPart(archive, targetOf(relations, "styles")), theme);
  return {
    strings: strings === null ? [] : readStrings(strings),
    styles: new StyleTable(styles, PLAIN_STYLE),
    serials1904,
    appearance,
    budget,
  };
}

/** Whether only this part is at fault, so that the others may be read. */
const isOfOnePart = (error: unknown): error is FileProblemError =>
  error instanceof FileProblemError && (error.problem.reason === "damaged" || error.problem.reason === "truncated");

/** The text of a part is held for as long as it is read. */
function readHeld(xml: string, shared: SharedParts): SheetContent {
  const size = textMemory(xml);
  shared.budget.spendMemory(size);
  const content = readSheet(xml, shared);
  shared.budget.spendMemory(-size);
  return content;
}

/** Reads the sheets one by one; one that is missing or broken is noted, and the others are read. */
class SheetsReader {
  readonly grids: Grid[] = [];
  readonly uncalculated: UncalculatedOf[] = [];
  readonly #archive: Archive;
  readonly #shared: SharedParts;
  readonly #context: ReadContext;
  readonly #parts = new Set<string>();
  #problem: FileProblemError | null = null;

  constructor(archive: Archive, shared: SharedParts, context: ReadContext) {
    this.#archive = archive;
    this.#shared = shared;
    this.#context = context;
  }

  async read({ name, visibility }: SheetEntry, relation: Relation | undefined): Promise<void> {
    if (relation !== undefined && WITHOUT_CELLS.has(relation.type)) return;
    const part = relation?.target ?? "";
    if (this.#parts.has(part)) {
      this.#note("sheet-repeated", name);
      return;
    }
    this.#parts.add(part);
    try {
      const xml = await partText(this.#archive, part);
      if (xml === null) {
        this.#note("sheet-missing", name);
        this.#problem ??= new FileProblemError("damaged", part === "" ? name : part);
        return;
      }
      const { tables, mark, uncalculated, ...content } = readHeld(xml, this.#shared);
      const grid = {
        name,
        visibility,
        ...content,
        tables: await readTables(this.#archive, part, tables),
        ...(await readMark(this.#archive, part, mark)),
      };
      this.grids.push(grid);
      if (uncalculated.length > 0) this.uncalculated.push({ grid, places: uncalculated });
    } catch (error) {
      if (!isOfOnePart(error)) throw error;
      this.#note("sheet-damaged", name);
      this.#problem ??= error;
    }
  }

  finish(): readonly Grid[] {
    if (this.grids.length === 0) throw this.#problem ?? new FileProblemError("no-sheets", "");
    for (const { grid, places } of this.uncalculated)
      this.#context.notes.push({
        code: "values-missing",
        sheet: grid.name,
        row: places[0]?.row ?? null,
        count: places.length,
      });
    fillValues(this.grids, this.uncalculated, this.#context.budget);
    return this.grids;
  }

  #note(code: ReadingNote["code"], sheet: string): void {
    this.#context.notes.push({ code, sheet, row: null, count: 1 });
  }
}

/** The links that leave the container; where their list is broken, none. */
async function rootsOf(archive: Archive): Promise<readonly Relation[]> {
  try {
    return await relationsOf(archive, "");
  } catch (error) {
    if (!isOfOnePart(error)) throw error;
    return [];
  }
}

/** The workbook's own part: where the container says, else where every writer keeps it. */
async function workbookOf(archive: Archive, roots: readonly Relation[]): Promise<{ name: string; xml: string }> {
  const name = targetOf(roots, "officeDocument");
  const xml = await optionalPart(archive, name);
  if (name !== null && xml !== null) return { name, xml };
  return { name: USUAL_WORKBOOK, xml: await neededPart(archive, USUAL_WORKBOOK) };
}

/** Reads an .xlsx or .xlsm container. Chart and dialog sheets are left out. */
export async function readXlsx(archive: Archive, context: ReadContext): Promise<WorkbookContent> {
  const roots = await rootsOf(archive);
  const { name: workbookName, xml } = await workbookOf(archive, roots);
  const { sheets, serials1904 } = readWorkbookPart(xml);
  context.budget.checkSheets(sheets.length);
  const relations = await relationsOf(archive, workbookName);
  const shared = await readSharedParts(archive, relations, serials1904, context);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const reader = new SheetsReader(archive, shared, context);
  for (const [index, sheet] of sheets.entries()) {
    context.onProgress(index / sheets.length);
    await reader.read(sheet, byId.get(sheet.relation));
  }
  return { sheets: reader.finish(), properties: await readProperties(archive, roots) };
}
