import { MARK_KEY } from "../../../grid/sheet-mark";
import { clip } from "../../../grid/clip";
import { addressText, columnIndex, columnLetterOf, rangeText, rowIndex } from "../../../grid/address";
import type { LongSheet } from "../../../grid/long-sheet";
import type { CellPlan, SheetPlan } from "../../../grid/sheet-plan";
import { formulaXml } from "./formula";
import { pageXml } from "./page";
import type { SharedStrings } from "./shared-strings";
import { sheetDataXml } from "./sheet-data";
import type { Styles } from "./styles";
import { validationsXml } from "./validation";
import { NAMESPACES, XML_HEAD, xmlAttribute, xstringAttribute } from "./xml";

/** Excel refuses a sheet with more links. The cells beyond keep their text. */
const MAX_LINKS = 65_530;
const MAX_TIP = 255;
/** Points of a row in the workbook's font, Times New Roman 12. */
const ROW_HEIGHT = 15.75;

/** The rows of a long table are as wide as the header above them. */
function dimension({ rows, body }: LongSheet): string {
  let columns = 1;
  for (const row of rows) columns = Math.max(columns, row.length);
  return `A1:${columnLetterOf(columnIndex(columns - 1))}${Math.max(1, rows.length + (body?.count ?? 0))}`;
}

function viewXml(sheet: SheetPlan, active: boolean): string {
  const head = `<sheetViews><sheetView${sheet.showGridlines ? "" : ' showGridLines="0"'}${active ? ' tabSelected="1"' : ""} workbookViewId="0">`;
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows === 0 && columns === 0) return `${head}</sheetView></sheetViews>`;
  const corner = addressText({ row: rowIndex(rows), column: columnIndex(columns) });
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return `${head}<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnsXml(columns: SheetPlan["columns"]): string {
  if (columns.length === 0) return "";
  const each = columns.map(
    ({ width, hidden }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ""}/>`,
  );
  return `<cols>${each.join("")}</cols>`;
}

const protectionXml = (protection: SheetPlan["protection"]): string =>
  protection === null
    ? ""
    : `<sheetProtection sheet="1" objects="1" scenarios="1"${protection.allowInsertRows ? ' insertRows="0"' : ""}${protection.allowFilter ? ' autoFilter="0"' : ""}/>`;

const mergesXml = (merges: SheetPlan["merges"]): string => {
  const real = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  return real.length === 0
    ? ""
    : `<mergeCells count="${real.length}">${real.map((range) => `<mergeCell ref="${rangeText(range)}"/>`).join("")}</mergeCells>`;
};

const conditionalXml = (sheet: SheetPlan, styles: Styles): string =>
  sheet.conditionalFormats
    .map(
      (format, index) =>
        `<conditionalFormatting sqref="${rangeText(format.range)}"><cfRule type="expression" dxfId="${styles.conditionalNumberOf(format)}" priority="${index + 1}"><formula>${formulaXml(format.formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join("");

/** The links of a sheet's cells, gathered while its cells are written. */
class Links {
  readonly #found: string[] = [];

  readonly add = (place: string, { target, tip: whole }: NonNullable<CellPlan["link"]>): void => {
    if (this.#found.length === MAX_LINKS) return;
    const tip = clip(whole, MAX_TIP);
    this.#found.push(
      `<hyperlink ref="${place}" location="${xmlAttribute(target)}"${tip === "" ? "" : ` tooltip="${xstringAttribute(tip)}"`}/>`,
    );
  };

  xml(): string {
    return this.#found.length === 0 ? "" : `<hyperlinks>${this.#found.join("")}</hyperlinks>`;
  }
}

export interface SheetContext {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly active: boolean;
  /** Relation ids of the parts that belong to the sheet. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
  readonly mark: string | null;
}

/** The part of a sheet, piece by piece, in the order that the standard wants. */
export function* sheetXml(sheet: LongSheet, context: SheetContext): Iterable<string> {
  const { styles, strings, active, drawing, tables, mark } = context;
  const tab = sheet.tabColor === null ? "" : `<tabColor rgb="FF${sheet.tabColor}"/>`;
  const fit = sheet.page.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  yield [
    `${XML_HEAD}<worksheet xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relations}">`,
    tab + fit === "" ? "" : `<sheetPr>${tab}${fit}</sheetPr>`,
    `<dimension ref="${dimension(sheet)}"/>`,
    viewXml(sheet, active),
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>`,
    columnsXml(sheet.columns),
  ].join("");
  const links = new Links();
  yield* sheetDataXml(sheet, styles, strings, links.add);
  yield [
    protectionXml(sheet.protection),
    mergesXml(sheet.merges),
    conditionalXml(sheet, styles),
    validationsXml(sheet.validations),
    links.xml(),
    pageXml(sheet.page),
    mark === null ? "" : `<customProperties><customPr name="${MARK_KEY}" r:id="${mark}"/></customProperties>`,
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    tables.length === 0
      ? ""
      : `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`,
    "</worksheet>",
  ].join("");
}
