import { parseRange } from "../../../src/grid/address";
import { LIMITS } from "../../../src/files/read/limits";
import { Budget } from "../../../src/files/read/budget";
import { colorOf, readTheme } from "../../../src/files/read/xlsx/colors";
import { neededPart, partText, relationsOf, type Relation } from "../../../src/files/read/xlsx/parts";
import { openArchive, type Archive } from "../../../src/files/read/xlsx/zip";
import { parseReference } from "../formula/parse-reference";
import type { SheetModel } from "../sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { readCharts } from "./charts";
import { conditionalLooks, readConditionalFormats, type ConditionalLook } from "./conditional";
import type { Losses } from "./lost";
import { readPage } from "./page";
import { readValidations } from "./validations";
import { allOf, childOf, firstOf, isOn, xmlTree, type XmlNode } from "./xml-tree";

interface Reading {
  readonly archive: Archive;
  readonly model: WorkbookModel;
  readonly looks: readonly ConditionalLook[];
  readonly theme: readonly string[];
  readonly losses: Losses;
}

/** A sheet's part without its cells, which the product's own reader has read. */
function aroundCells(xml: string): XmlNode {
  const start = /<(?:\w+:)?sheetData\b/.exec(xml)?.index ?? -1;
  const end = /<\/(?:\w+:)?sheetData>/.exec(xml);
  return xmlTree(start < 0 || end === null ? xml : xml.slice(0, start) + xml.slice(end.index + end[0].length));
}

function readView(sheet: SheetModel, part: XmlNode, theme: readonly string[]): void {
  const view = firstOf(part, "sheetView");
  const pane = childOf(view, "pane")?.attributes ?? {};
  if (pane["state"]?.startsWith("frozen") === true)
    sheet.frozen = { rows: Number(pane["ySplit"] ?? 0), columns: Number(pane["xSplit"] ?? 0) };
  sheet.showGridlines = view?.attributes["showGridLines"] === undefined || isOn(view.attributes["showGridLines"]);
  const tab = firstOf(part, "tabColor");
  if (tab !== undefined) sheet.tabColor = colorOf(tab.attributes, theme);
  const protection = firstOf(part, "sheetProtection")?.attributes;
  if (sheet.protection !== null && protection !== undefined)
    sheet.protection = {
      allowAutoFilter: protection["autoFilter"] === "0",
      allowInsertRows: protection["insertRows"] === "0",
    };
}

const WEB = "External";

function readLinks(sheet: SheetModel, part: XmlNode, external: ReadonlyMap<string, string>, losses: Losses): void {
  for (const { attributes } of allOf(part, "hyperlink")) {
    const range = parseRange(attributes["ref"] ?? "");
    const outside = external.get(attributes["id"] ?? "");
    if (range === null) continue;
    if (outside !== undefined) losses.add("webLinks");
    sheet.put(range.top, range.left, {
      link: { reference: outside ?? attributes["location"] ?? "", tip: attributes["tooltip"] ?? "" },
    });
  }
}

async function externalTargets(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const slash = part.lastIndexOf("/");
  const xml = await partText(archive, `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
  const links = xml === null ? [] : allOf(xmlTree(xml), "Relationship");
  return new Map(
    links
      .filter(({ attributes }) => attributes["TargetMode"] === WEB)
      .map(({ attributes }) => [attributes["Id"] ?? "", attributes["Target"] ?? ""]),
  );
}

async function readTables(
  { archive, losses }: Reading,
  sheet: SheetModel,
  relations: readonly Relation[],
): Promise<void> {
  for (const { type, target } of relations) {
    const xml = type === "table" ? await partText(archive, target) : null;
    const part = xml === null ? undefined : firstOf(xmlTree(xml), "table");
    const table = sheet.tables.find(
      ({ name }) => name === (part?.attributes["displayName"] ?? part?.attributes["name"]),
    );
    if (part === undefined || table === undefined) continue;
    const filter = childOf(part, "autoFilter");
    table.style = childOf(part, "tableStyleInfo")?.attributes["name"] ?? "";
    table.showFilter = filter !== undefined;
    table.showTotals = Number(part.attributes["totalsRowCount"] ?? 0) > 0;
    if (filter !== undefined && filter.children.length > 0) losses.add("filters");
  }
}

async function readSheet(reading: Reading, sheet: SheetModel, name: string): Promise<void> {
  const { archive, model, looks, theme, losses } = reading;
  const part = aroundCells(await neededPart(archive, name));
  const relations = await relationsOf(archive, name);
  const newId = (kind: string) => () => `${model.newId(`{${kind}-`)}}`;
  readView(sheet, part, theme);
  sheet.page = readPage(part, losses);
  sheet.conditionalFormats = readConditionalFormats(part, looks, newId("cf"), losses);
  sheet.validations = readValidations(part);
  readLinks(sheet, part, await externalTargets(archive, name), losses);
  await readTables(reading, sheet, relations);
  const [worksheet] = part.children;
  if (childOf(worksheet, "autoFilter") !== undefined) losses.add("filters");
  const { password, hashValue } = firstOf(part, "sheetProtection")?.attributes ?? {};
  if ((password ?? hashValue) !== undefined) losses.add("protection");
  for (const { type, target } of relations) {
    if (type === "drawing") sheet.charts.push(...(await readCharts(archive, target, newId("chart"), losses)));
    else if (type === "comments" || type === "threadedComment") losses.add("comments");
    else if (type === "pivotTable") losses.add("pivots");
    else if (type === "oleObject" || type === "control") losses.add("pictures");
  }
}

/** Print areas, title rows and the names of the workbook. */
function readNames({ model }: Reading, workbook: XmlNode, sheetAt: (index: number) => SheetModel | undefined): void {
  for (const {
    attributes: { name = "", localSheetId },
    text,
  } of allOf(workbook, "definedName")) {
    const sheet = localSheetId === undefined ? undefined : sheetAt(Number(localSheetId));
    const place = parseReference(text.split(",").at(-1) ?? "")?.range;
    if (name === "_xlnm.Print_Area" && sheet !== undefined && place !== undefined) sheet.page.printArea = place;
    else if (name === "_xlnm.Print_Titles" && sheet !== undefined && place !== undefined)
      sheet.page.titleRows = { from: place.top, to: place.bottom };
    else if (!name.startsWith("_xlnm.") && !text.includes("#REF!")) model.names.set(name, text);
  }
}

/** What programs store in the workbook beside its cells. */
async function readStored({ archive, model }: Reading, relations: readonly Relation[]): Promise<void> {
  for (const { type, target } of relations) {
    const xml = type === "customXml" ? await partText(archive, target) : null;
    if (xml !== null) model.xmlParts.set(`${model.newId("{part-")}}`, xml);
  }
}

async function countRichTexts(archive: Archive, name: string | undefined, losses: Losses): Promise<void> {
  const xml = name === undefined ? null : await partText(archive, name);
  if (xml !== null)
    losses.add("richText", xml.split("</si>").filter((text) => text.split(/<r>|<r /).length > 2).length);
}

/**
 * Reads what the product's own reader leaves out, since understanding a list does not need it: how sheets are shown,
 * guarded and printed.
 */
export async function readExtras(model: WorkbookModel, bytes: Uint8Array, losses: Losses): Promise<void> {
  const archive = openArchive(bytes, new Budget(LIMITS));
  const roots = await relationsOf(archive, "");
  const main = roots.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = xmlTree(await neededPart(archive, main));
  const relations = await relationsOf(archive, main);
  const partOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target;
  const [stylesPart, themePart] = [partOf("styles"), partOf("theme")];
  const theme = readTheme(themePart === undefined ? null : await partText(archive, themePart));
  const styles = stylesPart === undefined ? null : await partText(archive, stylesPart);
  const reading: Reading = {
    archive,
    model,
    theme,
    losses,
    looks: styles === null ? [] : conditionalLooks(xmlTree(styles), theme),
  };
  const entries = allOf(workbook, "sheet").map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    part: relations.find(({ id, type }) => id === attributes["id"] && type === "worksheet")?.target,
  }));
  for (const { name, part } of entries) {
    const sheet = model.findSheet(name);
    if (sheet !== undefined && part !== undefined) await readSheet(reading, sheet, part);
  }
  await readStored(reading, relations);
  readNames(reading, workbook, (index) => model.findSheet(entries[index]?.name ?? ""));
  const active = model.findSheet(
    entries[Number(firstOf(workbook, "workbookView")?.attributes["activeTab"] ?? 0)]?.name ?? "",
  );
  if (active?.visibility === "visible") model.activeSheet = active.id;
  if (archive.names.some((name) => name.endsWith("vbaproject.bin"))) losses.add("macros");
  await countRichTexts(archive, partOf("sharedStrings"), losses);
}
