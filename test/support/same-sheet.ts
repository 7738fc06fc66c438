import { PLAIN_STYLE, type CellStyle } from "../../src/grid/cell";
import { addressText, columnIndex, parseRange, rowIndex } from "../../src/grid/address";
import type { WorkbookSnapshot } from "../../workbench/host/snapshot";
import type { CellFacts, SheetFacts } from "./openpyxl";

/** All that can be told of a sheet, each fact by a name: "B3 font" → "Times New Roman 12 bold". */
export type Told = ReadonlyMap<string, string>;

type SheetSnapshot = WorkbookSnapshot["sheets"][number];

const POINTS_PER_INCH = 72;
const PLAIN_HEIGHT = 15;

const said = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined ? "nothing" : JSON.stringify(value);
const wordIn = (record: Readonly<Record<string, unknown>>, key: string, otherwise: string): string => {
  const value = record[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : otherwise;
};
const inches = (points: number): string => (points / POINTS_PER_INCH).toFixed(3);
const number = (value: number): string => String(Math.round(value * 1e6) / 1e6);

class Facts {
  readonly told = new Map<string, string>();

  /** What is plain is not told, so that a cell without anything is like no cell. */
  tell(name: string, value: unknown, plain?: unknown): void {
    const text = said(value);
    if (text !== said(plain)) this.told.set(name, text);
  }
}

/** Office.js has no word for the colour that Excel finds by itself, which is black on paper. */
const BLACK = "000000";

const fontText = ({ name, size, bold, italic, underline, color }: CellStyle["font"]): string =>
  [
    name,
    size,
    bold ? "bold" : "",
    italic ? "italic" : "",
    underline ? "underlined" : "",
    color === BLACK ? "" : (color ?? ""),
  ]
    .filter((part) => part !== "")
    .join(" ");

const PLAIN_FONT = fontText(PLAIN_STYLE.font);

function tellStyle(facts: Facts, address: string, style: CellStyle): void {
  facts.tell(`${address} format`, style.numberFormat, "General");
  facts.tell(`${address} font`, fontText(style.font), PLAIN_FONT);
  facts.tell(`${address} fill`, style.fill, null);
  for (const side of ["top", "right", "bottom", "left"] as const)
    facts.tell(`${address} ${side}`, style.borders[side], "none");
  facts.tell(`${address} horizontal`, style.horizontal, "general");
  facts.tell(`${address} vertical`, style.vertical, "bottom");
  facts.tell(`${address} wrap`, style.wrap, false);
  facts.tell(`${address} indent`, style.indent, 0);
  facts.tell(`${address} locked`, style.locked, true);
}

interface Guard {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

const limit = (value: unknown): string | null =>
  value === undefined || value === null ? null : said(value).replace(/^=/, "");

/** A validation in the words of the file. */
function validationText({ rule, errorAlert, prompt, ignoreBlanks }: Guard): string {
  const [[kind, content] = ["none", {}]] = Object.entries(rule);
  const given = content as Readonly<Record<string, unknown>>;
  const source = wordIn(given, "source", "");
  const formula =
    kind === "list"
      ? source.startsWith("=")
        ? source.slice(1)
        : `"${source}"`
      : limit(given["formula"] ?? given["formula1"]);
  return JSON.stringify({
    type: kind === "wholeNumber" ? "whole" : kind,
    formula,
    second: limit(given["formula2"]),
    operator: wordIn(given, "operator", "Between").replace(/To$/, "").toLowerCase(),
    blank: ignoreBlanks,
    style: wordIn(errorAlert, "style", "").toLowerCase(),
    error: [errorAlert["title"] ?? "", errorAlert["message"] ?? ""],
    prompt: [prompt["title"] ?? "", prompt["message"] ?? ""],
  });
}

/** The same, of the file itself. */
const fileValidationText = (held: SheetFacts<CellFacts>["validations"][number]): string =>
  JSON.stringify({
    type: held.type,
    formula: held.type === "list" ? held.formula1.replaceAll('""', '"') : held.formula1,
    second: held.formula2,
    operator: (held.operator ?? "between").replace(/^(greater|less)ThanOrEqual$/, "$1thanorequal").toLowerCase(),
    blank: held.allowBlank,
    style: held.errorStyle ?? "stop",
    error: [held.errorTitle, held.error],
    prompt: [held.promptTitle ?? "", held.prompt ?? ""],
  });

const fold = (letters: string | readonly string[]): string => String(letters).replaceAll("$", "");

/** Excel refuses the empty name of a style, so a table without one wears the plainest that there is. */
const PLAINEST_TABLE = "TableStyleLight1";

/** A header without its font and size, which openpyxl keeps apart from the text. */
const unfonted = (codes: string): string => codes.replace(/&"[^"]*"|&\d+/g, "");

function tellPage(facts: Facts, page: SheetSnapshot["page"]): void {
  facts.tell("page paper", page.paperSize);
  facts.tell("page orientation", page.orientation.toLowerCase());
  for (const [side, points] of Object.entries(page.margins)) facts.tell(`page margin ${side}`, inches(points));
  facts.tell(
    "page fit",
    "horizontalFitToPages" in page.zoom
      ? `${wordIn(page.zoom, "horizontalFitToPages", "")} wide, ${wordIn(page.zoom, "verticalFitToPages", "any")} high`
      : "no",
  );
  facts.tell("page centred", page.centerHorizontally, false);
  facts.tell(
    "page titles",
    page.titleRows === null ? null : `${String(page.titleRows.from + 1)}:${String(page.titleRows.to + 1)}`,
    null,
  );
  const area = page.printArea;
  facts.tell(
    "page area",
    area === null
      ? null
      : `${addressText({ row: area.top, column: area.left })}:${addressText({ row: area.bottom, column: area.right })}`,
    null,
  );
  const header = (key: string): string => page.headers[key] ?? "";
  facts.tell("page header", unfonted(header("DefaultForAllPages/CenterHeader")), "");
  facts.tell(
    "page first header",
    page.headersState === "FirstAndDefault" ? header("FirstPage/CenterHeader") : "the same",
  );
  facts.tell("page footer", [
    unfonted(header("DefaultForAllPages/LeftFooter")),
    unfonted(header("DefaultForAllPages/RightFooter")),
  ]);
  facts.tell("page first number", page.firstPageNumber, "");
  facts.tell(
    "page breaks",
    [...page.rowBreaks].sort((a, b) => a - b),
  );
}

/** What the played Excel holds. Heights that Excel finds by itself are nobody's. */
export function toldBySnapshot(sheet: SheetSnapshot, fitted: ReadonlySet<number>): Told {
  const facts = new Facts();
  for (const [address, cell] of Object.entries(sheet.cells)) {
    tellStyle(facts, address, cell.style);
    facts.tell(`${address} value`, cell.formula === null ? cell.value : `=${cell.formula}`, null);
    facts.tell(`${address} link`, cell.link === null || cell.link === "" ? null : [cell.link, cell.tip ?? ""], null);
  }
  facts.tell("visibility", sheet.visibility);
  facts.tell("tab", sheet.tabColor, null);
  facts.tell("gridlines", sheet.showGridlines);
  facts.tell(
    "protection",
    sheet.protection === null
      ? null
      : [sheet.protection["allowAutoFilter"] === true, sheet.protection["allowInsertRows"] === true],
    null,
  );
  facts.tell("frozen", [sheet.frozen.rows, sheet.frozen.columns]);
  facts.tell("merges", [...sheet.merges].sort());
  for (const [column, points] of Object.entries(sheet.columnWidths))
    facts.tell(`column ${column} width`, number(points), 48);
  for (const [row, points] of Object.entries(sheet.rowHeights))
    if (!fitted.has(Number(row))) facts.tell(`row ${row} height`, number(points), PLAIN_HEIGHT);
  facts.tell("hidden rows", sheet.hiddenRows);
  facts.tell("hidden columns", sheet.hiddenColumns);
  for (const { name, range, style, showFilter, showTotals } of sheet.tables)
    facts.tell(`table ${name}`, [range, style || PLAINEST_TABLE, showFilter, showTotals]);
  for (const { range, ...rest } of sheet.validations) facts.tell(`validation ${range}`, validationText(rest));
  // The model's last one wins, as Excel's first one does.
  [...sheet.conditionalFormats].reverse().forEach(({ range, formula, fill, color, bold }, at) => {
    facts.tell(`conditional ${String(at + 1)}`, [range, formula, fill, color, bold]);
  });
  tellPage(facts, sheet.page);
  return facts.told;
}

export type ToldChart = Readonly<Record<string, unknown>>;

/** The charts of a sheet; references without their dollars, which Excel adds. */
export const toldCharts = (sheet: SheetSnapshot): readonly ToldChart[] =>
  sheet.charts.map((chart) => ({
    type: chart.type,
    title: chart.title,
    axes: [chart.categoryTitle, chart.valueTitle],
    legend: chart.legend,
    reversed: chart.reversed,
    gap: chart.gap,
    place: [chart.from, chart.to].map((address) => (address ?? "").replace(/^.*!/, "").replace(/:.*$/, "")),
    series: chart.series.map(({ name, values, categories, lineStyle, marker, labels }, at) => ({
      name,
      values: fold(values === "" && at === 0 ? chart.source : values),
      categories: fold(categories),
      lineStyle,
      marker,
      labels,
    })),
  }));

function tellFileCell(facts: Facts, address: string, cell: CellFacts): void {
  tellStyle(facts, address, {
    numberFormat: cell.numberFormat,
    font: cell.font,
    fill: cell.fill,
    borders: {
      top: lineOf(cell.borders.top),
      right: lineOf(cell.borders.right),
      bottom: lineOf(cell.borders.bottom),
      left: lineOf(cell.borders.left),
    },
    horizontal: horizontalOf(cell.horizontal),
    vertical: cell.vertical === "top" || cell.vertical === "center" ? cell.vertical : "bottom",
    wrap: cell.wrap,
    indent: cell.indent,
    locked: cell.locked,
  });
  facts.tell(`${address} value`, cell.type === "d" ? serialOf(String(cell.value)) : cell.value, null);
  if (cell.link !== undefined) facts.tell(`${address} link`, [cell.link.target, cell.link.tip ?? ""]);
}

const LINES: ReadonlySet<string> = new Set(["thin", "medium", "thick", "double", "dotted", "dashed", "hair"]);
const isLine = (text: string): text is CellStyle["borders"]["top"] => LINES.has(text);
const lineOf = (text: string | null): CellStyle["borders"]["top"] => (text !== null && isLine(text) ? text : "none");
const horizontalOf = (text: string | null): CellStyle["horizontal"] =>
  text === "left" || text === "center" || text === "right" || text === "justify" ? text : "general";

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const serialOf = (iso: string): number => (Date.parse(iso.length > 10 ? `${iso}Z` : iso) - EPOCH) / DAY_MS;

function tellFilePage(facts: Facts, page: SheetFacts<CellFacts>["page"]): void {
  facts.tell("page paper", String(page.paper) === "8" ? "A3" : "A4");
  facts.tell("page orientation", page.orientation ?? "portrait");
  for (const [side, length] of Object.entries(page.margins)) facts.tell(`page margin ${side}`, length.toFixed(3));
  facts.tell(
    "page fit",
    page.fitToPage
      ? `${String(page.fitToWidth ?? 1)} wide, ${page.fitToHeight === 0 ? "any" : String(page.fitToHeight ?? 1)} high`
      : "no",
  );
  facts.tell("page centred", page.centered, false);
  facts.tell("page titles", page.titleRows === null ? null : fold(page.titleRows), null);
  facts.tell("page area", page.printArea === null ? null : fold(page.printArea).replace(/^.*!/, ""), null);
  facts.tell("page header", unfonted(page.header ?? ""), "");
  facts.tell("page first header", page.differentFirst ? (page.firstHeader ?? "") : "the same");
  facts.tell("page footer", [unfonted(page.footerLeft ?? ""), unfonted(page.footerRight ?? "")]);
  facts.tell("page first number", page.firstNumber ?? "", "");
  facts.tell("page breaks", page.breaks);
}

/** What openpyxl finds in the file. Its columns are counted in digits of six points. */
export function toldByFile(sheet: SheetFacts<CellFacts>, fitted: ReadonlySet<number>): Told {
  const facts = new Facts();
  for (const [address, cell] of Object.entries(sheet.cells)) tellFileCell(facts, address, cell);
  facts.tell("visibility", sheet.state);
  facts.tell("tab", sheet.tabColor, null);
  facts.tell("gridlines", sheet.gridlines);
  facts.tell("protection", sheet.protection.on ? [sheet.protection.filter, sheet.protection.insertRows] : null, null);
  const corner = sheet.freeze === null ? null : parseRange(sheet.freeze);
  facts.tell("frozen", corner === null ? [0, 0] : [corner.top, corner.left]);
  facts.tell("merges", [...sheet.merges].sort());
  const indexOf = (letters: string): number => parseRange(`${letters}1`)?.left ?? -1;
  for (const [letters, width] of Object.entries(sheet.widths))
    facts.tell(
      `column ${String(indexOf(letters))} width`,
      number(Math.trunc(((256 * width + 16) / 256) * 8) * 0.75),
      48,
    );
  for (const [row, points] of Object.entries(sheet.heights))
    if (!fitted.has(Number(row) - 1)) facts.tell(`row ${String(Number(row) - 1)} height`, number(points), PLAIN_HEIGHT);
  facts.tell(
    "hidden rows",
    sheet.hiddenRows.map((row) => row - 1),
  );
  facts.tell(
    "hidden columns",
    sheet.hiddenColumns.map(indexOf).sort((a, b) => a - b),
  );
  for (const { name, range, style, filter, totals } of sheet.tables)
    facts.tell(`table ${name}`, [range, style ?? PLAINEST_TABLE, filter !== null, totals > 0]);
  for (const held of sheet.validations)
    facts.tell(
      `validation ${held.range.includes(":") ? held.range : `${held.range}:${held.range}`}`,
      fileValidationText(held),
    );
  sheet.conditional.forEach(({ range, formula, fill, color, bold }, at) => {
    facts.tell(`conditional ${String(at + 1)}`, [
      range.includes(":") ? range : `${range}:${range}`,
      formula[0] ?? "",
      fill,
      color,
      bold,
    ]);
  });
  tellFilePage(facts, sheet.page);
  return facts.told;
}

/** The cells of merged areas but the first of each. openpyxl does not tell their looks. */
export function coveredCells(merges: readonly string[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const range of merges.flatMap((text) => parseRange(text) ?? [])) {
    for (let row: number = range.top; row <= range.bottom; row += 1) {
      for (let column: number = range.left; column <= range.right; column += 1) {
        if (row > range.top || column > range.left)
          covered.add(addressText({ row: rowIndex(row), column: columnIndex(column) }));
      }
    }
  }
  return covered;
}

/** Where two tellings of one sheet differ; of `except`ed cells nothing is asked. */
export function differences(
  sheet: string,
  one: Told,
  other: Told,
  except: ReadonlySet<string> = new Set(),
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => !except.has(name.slice(0, name.indexOf(" "))))
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => `${sheet}, ${name}: ${one.get(name) ?? "–"} | ${other.get(name) ?? "–"}`);
}
