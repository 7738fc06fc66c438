import type { ChartPlan, ChartSeries, SheetPlan } from "../../../grid/sheet-plan";
import { categoriesXml, figuresXml, pointCount } from "./chart-data";
import { NAMESPACES, XML_HEAD, xmlAttribute, xmlText } from "./xml";

/** Told apart without colours: the first series is solid, the others have a pattern each. */
const PATTERNS = ["wdUpDiag", "lgCheck", "dkHorz", "pct20", "wdDnDiag", "dkVert", "smGrid", "dashHorz"] as const;
const DASHES = ["solid", "dash", "sysDot", "dashDot", "lgDash", "lgDashDot"] as const;
const MARKERS = ["circle", "square", "triangle", "diamond", "x", "star"] as const;
const FONT = "Times New Roman";
const INK = "262626";
/** Figures over the bars help on paper as long as they do not collide. */
const MAX_LABELS = 30;
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const rotated = <T>(values: readonly T[], index: number, otherwise: T): T => values[index % values.length] ?? otherwise;

const textProperties = (size: number, bold: boolean): string => `lang="vi-VN" sz="${size * 100}" b="${bold ? 1 : 0}"`;
const runProperties = (size: number, bold: boolean, tag: string): string =>
  `<a:${tag} ${textProperties(size, bold)}><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:${tag}>`;
const textLook = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties(size, false, "defRPr")}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const titleXml = (text: string, size: number, upright: boolean): string =>
  `<c:title><c:tx><c:rich><a:bodyPr${upright ? ' rot="-5400000" vert="horz"' : ""}/><a:lstStyle/><a:p><a:pPr>${runProperties(size, true, "defRPr")}</a:pPr><a:r>${runProperties(size, true, "rPr")}<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const barLook = (color: string, index: number): string => {
  const fill =
    index === 0
      ? solid(color)
      : `<a:pattFill prst="${rotated(PATTERNS, index - 1, "wdUpDiag")}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}<a:ln w="9525">${solid(INK)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
};

const lineLook = (color: string, index: number): string =>
  `<c:spPr><a:ln w="28575">${solid(color)}<a:prstDash val="${rotated(DASHES, index, "solid")}"/></a:ln></c:spPr><c:marker><c:symbol val="${rotated(MARKERS, index, "circle")}"/><c:size val="7"/><c:spPr>${solid(color)}<a:ln w="9525">${solid(INK)}</a:ln></c:spPr></c:marker>`;

const LABELS = `<c:dLbls>${textLook(9)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

interface ChartLook {
  readonly line: boolean;
  readonly stacked: boolean;
  readonly horizontal: boolean;
  readonly labelled: boolean;
}

function seriesXml(series: ChartSeries, index: number, look: ChartLook, sheets: readonly SheetPlan[]): string {
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>`,
    look.line ? lineLook(series.color, index) : barLook(series.color, index),
    look.labelled ? LABELS : "",
    `<c:cat>${categoriesXml(series.categories, sheets)}</c:cat><c:val>${figuresXml(series.values, sheets)}</c:val>`,
    look.line ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function groupXml(series: string, { line, stacked, horizontal }: ChartLook): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (line)
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  return `<c:barChart><c:barDir val="${horizontal ? "bar" : "col"}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`;
}

function axesXml({ axisTitles }: ChartPlan, { horizontal }: ChartLook): string {
  const title = (text: string | null, upright: boolean): string => (text === null ? "" : titleXml(text, 10, upright));
  const frame = `<c:spPr><a:ln w="9525">${solid(INK)}</a:ln></c:spPr>${textLook(10)}`;
  return [
    // Lying bars are read from the top, so that the axis runs the other way.
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${horizontal ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? "l" : "b"}"/>${title(axisTitles.category, horizontal)}`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${frame}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid("BFBFBF")}</a:ln></c:spPr></c:majorGridlines>${title(axisTitles.value, !horizontal)}`,
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${frame}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${horizontal ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

function lookOf({ type, series }: ChartPlan, sheets: readonly SheetPlan[]): ChartLook {
  const points = series.reduce((sum, { values }) => sum + pointCount(values, sheets), 0);
  const stacked = type === "stackedColumn" || type === "stackedBar";
  return {
    line: type === "line",
    stacked,
    horizontal: type === "bar" || type === "stackedBar",
    labelled: !stacked && points <= MAX_LABELS,
  };
}

/** The part of a native Excel chart, readable when printed in black and white. */
export function chartXml(chart: ChartPlan, sheets: readonly SheetPlan[]): string {
  const look = lookOf(chart, sheets);
  const series = chart.series.map((one, index) => seriesXml(one, index, look, sheets)).join("");
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${NAMESPACES.chart}" xmlns:a="${NAMESPACES.drawing}" xmlns:r="${NAMESPACES.relations}"><c:roundedCorners val="0"/><c:chart>`,
    chart.title === ""
      ? '<c:autoTitleDeleted val="1"/>'
      : `${titleXml(chart.title, 13, false)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${groupXml(series, look)}${axesXml(chart, look)}</c:plotArea>`,
    chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(10)}</c:legend>` : "",
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid("FFFFFF")}<a:ln w="9525">${solid("7F7F7F")}</a:ln></c:spPr>${textLook(10)}</c:chartSpace>`,
  ].join("");
}

/** The part that places the charts of a sheet; the n-th chart has the relation "rIdn". */
export function drawingXml(charts: readonly ChartPlan[]): string {
  const anchors = charts.map(({ from, to, altText, title }, index) => {
    const [number, id] = [index + 1, `rId${index + 1}`];
    return [
      `<xdr:twoCellAnchor><xdr:from>${markerXml(from.column, from.row)}</xdr:from><xdr:to>${markerXml(to.column + 1, to.row + 1)}</xdr:to>`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${xmlAttribute(title === "" ? `Chart ${number}` : title)}" descr="${xmlAttribute(altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${NAMESPACES.chart}"><c:chart xmlns:c="${NAMESPACES.chart}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    ].join("");
  });
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NAMESPACES.sheetDrawing}" xmlns:a="${NAMESPACES.drawing}" xmlns:r="${NAMESPACES.relations}">${anchors.join("")}</xdr:wsDr>`;
}

const markerXml = (column: number, row: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
