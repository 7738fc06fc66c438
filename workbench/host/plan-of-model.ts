import { addressText, columnIndex, rowIndex, parseAddress } from "../../src/grid/address";
import { MARK_KEY } from "../../src/grid/sheet-mark";
import type {
  CellPlan,
  ChartPlan,
  PagePlan,
  PlanValue,
  SheetPlan,
  ValidationRule,
  WorkbookPlan,
} from "../../src/grid/sheet-plan";
import type { HostContext } from "./objects/context";
import { isRecord } from "../../src/base/is-record";
import { textIn } from "./objects/context";
import { isDateFormat, partFor } from "./number-text";
import type { ModelCell, SheetModel } from "./sheet-model";
import { valuesOf, type ChartModel, type PageModel, type ValidationModel } from "./sheet-parts";

const DEFAULT_WIDTH = 48;
/** A digit of Times New Roman 12, after which our files count. */
const POINTS_PER_CHARACTER = 6;
const MM_PER_POINT = 25.4 / 72;

function valueOf(host: HostContext, sheet: SheetModel, row: number, column: number, cell: ModelCell): PlanValue {
  const value = host.evaluator.value(sheet, row, column);
  if (cell.formula !== null)
    return {
      kind: "formula",
      formula: cell.formula,
      cached:
        typeof value === "number"
          ? value
          : typeof value === "string"
            ? value
            : value === null
              ? 0
              : typeof value === "boolean"
                ? Number(value)
                : value.error,
    };
  if (value === null) return { kind: "blank" };
  if (typeof value === "number")
    return isDateFormat(partFor(value, cell.style.numberFormat))
      ? { kind: "date", serial: value }
      : { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "formula", formula: value ? "TRUE" : "FALSE", cached: Number(value) };
  return { kind: "text", text: typeof value === "object" ? value.error : value };
}

/** Links out of the workbook: plans have links inside it only. */
const WEB = /^(?:[a-z][a-z0-9+.-]*:|www\.)/i;

function rowsOf(host: HostContext, sheet: SheetModel): SheetPlan["rows"] {
  const used = sheet.used(false);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_unused, row) => {
    const cells = sheet.rows.get(row);
    return Array.from({ length: used.right + 1 }, (_none, column): CellPlan | null => {
      const cell = cells?.get(column);
      if (cell === undefined) return null;
      const plan = { value: valueOf(host, sheet, row, column, cell), style: cell.style };
      return cell.link === null || cell.link.reference === "" || WEB.test(cell.link.reference)
        ? plan
        : { ...plan, link: { target: cell.link.reference, tip: cell.link.tip } };
    });
  });
}

const OPERATORS: Readonly<Record<string, "between" | "greaterThanOrEqual" | "lessThanOrEqual">> = {
  Between: "between",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const written = (limit: unknown): string =>
  typeof limit === "number" ? String(limit) : typeof limit === "string" ? limit.replace(/^=/, "") : "0";

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
};

/** A comparison that a plan has no word for, as a formula. */
function comparison(operator: string, value: string, first: string, second: string): string {
  const sign = SIGNS[operator];
  if (sign !== undefined) return `${value}${sign}${first}`;
  return operator === "NotBetween"
    ? `OR(${value}<${first},${value}>${second})`
    : `AND(${value}>=${first},${value}<=${second})`;
}

function ruleOf({ rule, range: { top, left } }: ValidationModel): ValidationRule | null {
  const { list, custom } = rule;
  if (isRecord(list)) {
    const source = String(list["source"]);
    return source.startsWith("=")
      ? { type: "listRange", range: source.slice(1) }
      : { type: "list", values: source.split(",") };
  }
  if (isRecord(custom)) return { type: "custom", formula: String(custom["formula"]).replace(/^=/, "") };
  for (const [key, type] of [
    ["wholeNumber", "whole"],
    ["decimal", "decimal"],
    ["date", "date"],
    ["textLength", "textLength"],
    ["time", null],
  ] as const) {
    const limits = rule[key];
    if (!isRecord(limits)) continue;
    const [first, second] = [written(limits["formula1"]), written(limits["formula2"] ?? limits["formula1"])];
    const operator = OPERATORS[String(limits["operator"])];
    const numbers = Number.isFinite(Number(first)) && Number.isFinite(Number(second));
    if (type !== null && operator !== undefined && numbers)
      return { type, operator, min: Number(first), max: Number(second) };
    return {
      type: "custom",
      formula: comparison(
        String(limits["operator"]),
        `${type === "textLength" ? "LEN" : ""}(${addressText({ row: top, column: left })})`,
        first,
        second,
      ),
    };
  }
  return null;
}

const message = (of: Readonly<Record<string, unknown>>): { readonly title: string; readonly message: string } => ({
  title: textIn(of, "title"),
  message: textIn(of, "message"),
});

const STYLES: Readonly<Record<string, "stop" | "warning" | "information">> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

function validationsOf(sheet: SheetModel): SheetPlan["validations"] {
  return sheet.validations.flatMap((validation) => {
    const rule = ruleOf(validation);
    if (rule === null) return [];
    const { range, errorAlert, prompt, ignoreBlanks } = validation;
    return [
      {
        range,
        rule,
        allowBlank: ignoreBlanks,
        onError: STYLES[String(errorAlert["style"])] ?? "stop",
        error: message(errorAlert),
        prompt: Object.keys(prompt).length === 0 ? null : message(prompt),
      },
    ];
  });
}

const CHART_TYPES: Readonly<Record<string, ChartPlan["type"]>> = {
  ColumnClustered: "column",
  BarClustered: "bar",
  Line: "line",
  LineMarkers: "line",
  ColumnStacked: "stackedColumn",
  BarStacked: "stackedBar",
};

function chartOf(chart: ChartModel): ChartPlan {
  const place = (address: string | null, row: number, column: number): ChartPlan["from"] =>
    (address === null ? null : parseAddress(address)) ?? { row: rowIndex(row), column: columnIndex(column) };
  return {
    type: CHART_TYPES[chart.type] ?? "column",
    title: chart.title,
    altText: chart.altText,
    series: chart.series.map((series, index) => ({
      name: series.name,
      categories: series.categories,
      values: valuesOf(chart, index),
      color: series.color ?? "4472C4",
    })),
    from: place(chart.from, 1, 1),
    to: place(chart.to, 16, 8),
    axisTitles: { category: chart.categoryTitle, value: chart.valueTitle },
  };
}

function pageOf(page: PageModel): PagePlan {
  const mm = (side: keyof PageModel["margins"]): number => page.margins[side] * MM_PER_POINT;
  const header = (key: string): string => page.headers.get(key) ?? "";
  return {
    paper: page.paperSize === "A3" ? "a3" : "a4",
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      top: mm("top"),
      right: mm("right"),
      bottom: mm("bottom"),
      left: mm("left"),
      header: mm("header"),
      footer: mm("footer"),
    },
    fitToWidth: "horizontalFitToPages" in page.zoom,
    centerHorizontally: page.centerHorizontally,
    titleRows: page.titleRows,
    printArea: page.printArea,
    header: {
      center: header("DefaultForAllPages/CenterHeader"),
      firstPageCenter: page.headersState === "FirstAndDefault" ? header("FirstPage/CenterHeader") : null,
    },
    footer: { left: header("DefaultForAllPages/LeftFooter"), right: header("DefaultForAllPages/RightFooter") },
    breaksBefore: page.rowBreaks,
  };
}

function sheetPlan(host: HostContext, sheet: SheetModel): SheetPlan {
  const columns = [...sheet.columnWidths.keys(), ...sheet.hiddenColumns].reduce(
    (last, column) => Math.max(last, column + 1),
    0,
  );
  return {
    name: sheet.name,
    kind: "list",
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    columns: Array.from({ length: columns }, (_unused, column) => ({
      width: (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) / POINTS_PER_CHARACTER,
      hidden: sheet.hiddenColumns.has(column),
    })),
    rowHeights: sheet.rowHeights,
    hiddenRows: sheet.hiddenRows,
    rows: rowsOf(host, sheet),
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, range, style, showFilter, showTotals }) => ({
      name,
      range,
      style: style === "" ? null : style,
      showFilter,
      totalsRow: showTotals,
    })),
    validations: validationsOf(sheet),
    // A plan's first format wins, the model's last.
    conditionalFormats: [...sheet.conditionalFormats]
      .reverse()
      .map(({ range, formula, fill, color, bold }) => ({ range, formula, fill, color, bold })),
    charts: sheet.charts.map(chartOf),
    freeze: sheet.frozen.rows + sheet.frozen.columns === 0 ? null : sheet.frozen,
    showGridlines: sheet.showGridlines,
    protection:
      sheet.protection === null
        ? null
        : {
            allowFilter: sheet.protection["allowAutoFilter"] === true,
            allowInsertRows: sheet.protection["allowInsertRows"] === true,
          },
    page: pageOf(sheet.page),
    mark: sheet.customProperties.get(MARK_KEY) ?? null,
  };
}

/** The workbook as a plan, so that the product's own writer can save it. */
export function planOfModel(host: HostContext): WorkbookPlan {
  const { workbook } = host;
  return {
    sheets: workbook.sheets.map((sheet) => sheetPlan(host, sheet)),
    names: Object.fromEntries([...workbook.names].map(([name, formula]) => [name, formula.replace(/^=/, "")])),
    properties: Object.fromEntries(workbook.properties),
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheet),
    ),
    title: workbook.title,
    stored: [...workbook.xmlParts.values()],
  };
}
