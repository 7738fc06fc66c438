import { addressText, columnIndex, rowIndex } from "../../../src/grid/address";
import { partText, relationsOf } from "../../../src/files/read/xlsx/parts";
import type { Archive } from "../../../src/files/read/xlsx/zip";
import { newSeries, type ChartModel, type SeriesModel } from "../sheet-parts";
import type { Losses } from "./lost";
import { allOf, childOf, firstOf, isOn, xmlTree, type XmlNode } from "./xml-tree";

const titleIn = (node: XmlNode | undefined): string | null => {
  const title = childOf(node, "title");
  return title === undefined
    ? null
    : allOf(title, "t")
        .map(({ text }) => text)
        .join("");
};

/** The type that the workbook's model has for it; null for charts that it cannot save. */
function typeOf(plot: XmlNode): { readonly type: string; readonly group: XmlNode } | null {
  const groups = plot.children.filter(({ name }) => name.endsWith("Chart"));
  const [group] = groups;
  const grouping = firstOf(plot, "grouping")?.attributes["val"] ?? "standard";
  if (group === undefined || groups.length > 1) return null;
  if (group.name === "lineChart")
    return grouping === "standard"
      ? { type: isOn(childOf(group, "marker")?.attributes["val"]) ? "LineMarkers" : "Line", group }
      : null;
  if (group.name !== "barChart" || grouping === "percentStacked") return null;
  const lying = firstOf(group, "barDir")?.attributes["val"] === "bar";
  return { type: `${lying ? "Bar" : "Column"}${grouping === "stacked" ? "Stacked" : "Clustered"}`, group };
}

const DASHES: Readonly<Record<string, string>> = {
  solid: "Continuous",
  dash: "Dash",
  sysDot: "Dot",
  dashDot: "DashDot",
  lgDash: "RoundDot",
  lgDashDot: "DashDotDot",
};
/** "circle" → "Circle". */
const markerOf = (symbol: string | undefined): string | null =>
  symbol === undefined ? null : symbol.charAt(0).toUpperCase() + symbol.slice(1);

function seriesOf(node: XmlNode): SeriesModel {
  const reference = (name: string): string => {
    const data = childOf(node, name);
    return data === undefined ? "" : (firstOf(data, "f")?.text ?? "");
  };
  const [name, look] = [childOf(node, "tx"), childOf(node, "spPr")];
  const color = firstOf(look, "srgbClr")?.attributes["val"];
  const [dash, symbol, labels] = [
    firstOf(look, "prstDash"),
    firstOf(childOf(node, "marker"), "symbol"),
    childOf(node, "dLbls"),
  ];
  return {
    ...newSeries(name === undefined ? "" : (firstOf(name, "v")?.text ?? "")),
    values: reference("val"),
    categories: reference("cat"),
    color: color?.toUpperCase() ?? null,
    patterned: firstOf(look, "pattFill") !== undefined,
    lineStyle: DASHES[dash?.attributes["val"] ?? ""] ?? null,
    marker: markerOf(symbol?.attributes["val"]),
    labels: isOn(childOf(labels, "showVal")?.attributes["val"]),
  };
}

/** The corner of an anchor. Where it ends exactly between cells, the last cell is the one before. */
function corner(anchor: XmlNode, end: "from" | "to"): string | null {
  const marker = childOf(anchor, end);
  if (marker === undefined) return null;
  const number = (name: string): number => Number(childOf(marker, name)?.text ?? 0);
  const back = (line: string, offset: string): number =>
    Math.max(0, number(line) - (end === "to" && number(offset) === 0 ? 1 : 0));
  return addressText({ row: rowIndex(back("row", "rowOff")), column: columnIndex(back("col", "colOff")) });
}

function gapOf(group: XmlNode): number | null {
  const gap = childOf(group, "gapWidth")?.attributes["val"];
  return gap === undefined ? null : Number(gap);
}

function chartOf(part: XmlNode, anchor: XmlNode, id: string): ChartModel | null {
  const plot = firstOf(part, "plotArea");
  const typed = plot === undefined ? null : typeOf(plot);
  if (plot === undefined || typed === null) return null;
  const told = firstOf(anchor, "cNvPr")?.attributes ?? {};
  return {
    id,
    name: told["name"] ?? id,
    type: typed.type,
    title: titleIn(firstOf(part, "chart")) ?? "",
    altText: told["descr"] ?? "",
    source: "",
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    from: corner(anchor, "from"),
    to: corner(anchor, "to"),
    categoryTitle: titleIn(firstOf(plot, "catAx")),
    valueTitle: titleIn(firstOf(plot, "valAx")),
    legend: firstOf(part, "legend") !== undefined,
    reversed: firstOf(firstOf(plot, "catAx"), "orientation")?.attributes["val"] === "maxMin",
    gap: gapOf(typed.group),
    series: typed.group.children.filter(({ name }) => name === "ser").map(seriesOf),
  };
}

/** The charts of a sheet's drawing; pictures, shapes and charts of other kinds are told as lost. */
export async function readCharts(
  archive: Archive,
  drawing: string,
  newId: () => string,
  losses: Losses,
): Promise<ChartModel[]> {
  const xml = await partText(archive, drawing);
  if (xml === null) return [];
  const relations = await relationsOf(archive, drawing);
  const charts: ChartModel[] = [];
  for (const anchor of firstOf(xmlTree(xml), "wsDr")?.children ?? []) {
    const id = firstOf(anchor, "graphicFrame") === undefined ? undefined : firstOf(anchor, "chart")?.attributes["id"];
    const target = relations.find((relation) => relation.id === id)?.target;
    const part = target === undefined ? null : await partText(archive, target);
    if (part === null) {
      losses.add("pictures");
      continue;
    }
    const chart = chartOf(xmlTree(part), anchor, newId());
    if (chart === null) losses.add("charts");
    else charts.push(chart);
  }
  return charts;
}
