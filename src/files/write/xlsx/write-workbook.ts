import { listsInCells } from "../../../grid/lists-in-cells";
import { markText } from "../../../grid/sheet-mark";
import type { LongSheet } from "../../../grid/long-sheet";
import type { SheetPlan, WorkbookPlan } from "../../../grid/sheet-plan";
import { joined } from "./joined";
import { chartXml, drawingXml } from "./chart";
import { platformGzip, type Gzip } from "./native-deflate";
import { packageWriter, type PackageWriter } from "./package";
import { applicationPropertiesXml, corePropertiesXml, customPropertiesXml } from "./properties";
import { contentTypesXml, relationsXml, type Relation } from "./relations";
import { sharedStrings } from "./shared-strings";
import { sheetXml, type SheetContext } from "./sheet";
import { Styles } from "./styles";
import { tableXml } from "./table";
import { activeSheetOf, mustHaveGoodName, workbookXml, type SheetHead } from "./workbook";

/** Parts get numbers that are unique in the workbook. */
class Numbers {
  tables = 0;
  charts = 0;
  marks = 0;
  drawings = 0;
}

type Add = PackageWriter["add"];

/** Writes the sheet's drawing with its charts; gives the relation to it, or none. */
async function addDrawing(
  sheet: SheetPlan,
  beside: readonly SheetPlan[],
  numbers: Numbers,
  add: Add,
): Promise<readonly Relation[]> {
  if (sheet.charts.length === 0) return [];
  numbers.drawings += 1;
  const relations: Relation[] = [];
  for (const chart of sheet.charts) {
    numbers.charts += 1;
    await add(`xl/charts/chart${numbers.charts}.xml`, [chartXml(chart, beside)]);
    relations.push({ type: "chart", target: `../charts/chart${numbers.charts}.xml` });
  }
  await add(`xl/drawings/drawing${numbers.drawings}.xml`, [drawingXml(sheet.charts)]);
  await add(`xl/drawings/_rels/drawing${numbers.drawings}.xml.rels`, [relationsXml(relations)]);
  return [{ type: "drawing", target: `../drawings/drawing${numbers.drawings}.xml` }];
}

async function addTables(sheet: SheetPlan, numbers: Numbers, add: Add): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const table of sheet.tables) {
    numbers.tables += 1;
    await add(`xl/tables/table${numbers.tables}.xml`, [tableXml(table, sheet, numbers.tables)]);
    relations.push({ type: "table", target: `../tables/table${numbers.tables}.xml` });
  }
  return relations;
}

/** UTF-16, little end first, each byte as one character. */
const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_unused, at) => {
    const code = text.charCodeAt(at);
    return String.fromCharCode(code & 0xff, code >> 8);
  }).join("");

/** The property by which the sheet is known to be ours, as Excel itself keeps such properties. */
async function addMark(
  { mark, kind, name }: SheetPlan,
  index: number,
  numbers: Numbers,
  add: Add,
): Promise<readonly Relation[]> {
  if (mark === null) return [];
  numbers.marks += 1;
  const text = mark ?? markText({ kind, token: `f${index + 1}`, name });
  await add(`xl/customProperty${numbers.marks}.bin`, [utf16(text)], true);
  return [{ type: "customProperty", target: `../customProperty${numbers.marks}.bin` }];
}

async function addSheet(
  beside: readonly SheetPlan[],
  index: number,
  sheet: LongSheet,
  numbers: Numbers,
  add: Add,
  context: Omit<SheetContext, "drawing" | "tables" | "mark">,
): Promise<void> {
  const drawings = await addDrawing(sheet, beside, numbers, add);
  const tables = await addTables(sheet, numbers, add);
  const marks = await addMark(sheet, index, numbers, add);
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  await add(
    path,
    sheetXml(sheet, {
      ...context,
      drawing: drawings.length === 0 ? null : "rId1",
      tables: tables.map((_, order) => `rId${drawings.length + order + 1}`),
      mark: marks.length === 0 ? null : `rId${drawings.length + tables.length + 1}`,
    }),
  );
  const relations = [...drawings, ...tables, ...marks];
  if (relations.length > 0) await add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [relationsXml(relations)]);
}

async function addWorkbookParts(
  plan: Omit<WorkbookPlan, "sheets">,
  sheets: readonly SheetHead[],
  active: number,
  add: Add,
): Promise<void> {
  const { stored = [] } = plan;
  for (const [index, xml] of stored.entries()) await add(`customXml/item${index + 1}.xml`, [xml]);
  await add("xl/workbook.xml", [workbookXml(sheets, plan.names, active)]);
  await add("xl/_rels/workbook.xml.rels", [
    relationsXml([
      ...sheets.map((_, index): Relation => ({ type: "worksheet", target: `worksheets/sheet${index + 1}.xml` })),
      { type: "styles", target: "styles.xml" },
      { type: "sharedStrings", target: "sharedStrings.xml" },
      ...stored.map((_, index): Relation => ({ type: "customXml", target: `../customXml/item${index + 1}.xml` })),
    ]),
  ]);
  await add("docProps/core.xml", [corePropertiesXml(plan.title)]);
  await add("docProps/app.xml", [applicationPropertiesXml()]);
  const stamped = Object.keys(plan.properties).length > 0;
  if (stamped) await add("docProps/custom.xml", [customPropertiesXml(plan.properties)]);
  await add("_rels/.rels", [
    relationsXml([
      { type: "officeDocument", target: "xl/workbook.xml" },
      {
        type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        target: "docProps/core.xml",
      },
      { type: "extended-properties", target: "docProps/app.xml" },
      ...(stamped ? [{ type: "custom-properties", target: "docProps/custom.xml" }] : []),
    ]),
  ]);
}

/** The numbers of what many sheets share, and what the workbook must say of the sheets that are written. */
class Written {
  readonly styles = new Styles();
  readonly strings = sharedStrings();
  readonly numbers = new Numbers();
  readonly paths: string[] = [];
  readonly heads: SheetHead[] = [];
  #active: number | null = null;

  constructor(readonly file: PackageWriter) {}

  readonly add: Add = (path, pieces, binary) => {
    this.paths.push(path);
    return this.file.add(path, pieces, binary);
  };

  /** The index of the sheet that is shown: one of the first batch. */
  activeOf(batch: readonly SheetHead[], wished: number): number {
    return (this.#active ??= activeSheetOf(batch, wished));
  }
}

/** Sheets of which one's charts show what stands on another: held together while they are written. */
type SheetBatch = readonly LongSheet[];

async function addBatch(batch: SheetBatch, wished: number, written: Written): Promise<void> {
  const { styles, strings, numbers, heads, add } = written;
  const active = written.activeOf(batch, wished);
  for (const sheet of batch) {
    const index = heads.length;
    mustHaveGoodName(sheet, heads);
    heads.push({ name: sheet.name, visibility: sheet.visibility, page: sheet.page });
    await addSheet(batch, index, sheet, numbers, add, { styles, strings, active: index === active });
  }
}

/**
 * Writes an .xlsx file whose sheets are made as they are written and forgotten then; its bytes are handed on as they
 * come. Gives what the sheets' maker says after the last one. The sheet to be shown is of the first batch, and no rule
 * has a list that only cells can hold.
 *
 * @throws PlanError as `writeWorkbook` does.
 */
export async function writeInParts<T>(
  outline: Omit<WorkbookPlan, "sheets">,
  sheets: Iterator<SheetBatch, T, undefined>,
  gzip: Gzip | null,
  take: (bytes: Uint8Array) => Promise<void>,
): Promise<T> {
  const written = new Written(packageWriter(gzip, take));
  let step = sheets.next();
  for (; step.done !== true; step = sheets.next()) await addBatch(step.value, outline.activeSheet, written);
  const { file, styles, strings, paths, heads, add } = written;
  await add("xl/styles.xml", [styles.xml()]);
  await add("xl/sharedStrings.xml", strings.parts());
  await addWorkbookParts(outline, heads, written.activeOf(heads, outline.activeSheet), add);
  await file.add("[Content_Types].xml", [contentTypesXml(paths)]);
  await file.finish();
  return step.value;
}

/**
 * An .xlsx file of the plan. The same plan gives the same bytes. Texts are always text cells and never formulas;
 * those longer than Excel's 32,767 characters end in "…".
 *
 * @throws PlanError where no correct workbook can be made of the plan: sheet names that Excel refuses, tables whose
 * header cells are not distinct texts, no visible sheet.
 */
export async function writeWorkbook(given: WorkbookPlan, gzip: Gzip | null = platformGzip()): Promise<Uint8Array> {
  const plan = listsInCells(given);
  const chunks: Uint8Array[] = [];
  await writeInParts(plan, [plan.sheets].values(), gzip, (bytes) => {
    chunks.push(bytes);
    return Promise.resolve();
  });
  return joined(chunks);
}
