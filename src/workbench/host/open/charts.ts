import { addressText, columnIndex, rowIndex } from "../../../grid/address";
import { partText, relationsOf } from "../../../files/xlsx/parts";
import type { Archive } from "../../../files/xlsx/zip";
import type { ChartModel, SeriesModel } from "../sheet-parts";
import type { Losses } from "./lost";
import { allOf, childOf, firstOf, xmlTree, type XmlNode } from "./xml-tree";

const titleIn = (node: XmlNode | undefined): string | null => {
  const title = childOf(node, "title");
  return title === undefined ? null : allOf(title, "t").map(({ text }) => text).join("");
};

/** The type that the workbook's model has for it; null for charts that it cannot save. */
function typeOf(plot: XmlNode): { readonly type: string; readonly group: XmlNode } | null {
  const groups = plot.children.filter(({ name }) => name.endsWith("Chart"));
  const [group] = groups;
  const grouping = firstOf(plot, "grouping")?.attributes["val"] ?? "standard";
  if (group === undefined || groups.length > 1) return null;
  if (group.name === "lineChart") return grouping === "standard" ? { type: "Line", group } : null;
  if (group.name !== "barChart" || grouping === "percentStacked") return null;
  const lying = firstOf(group, "barDir")?.attributes["val"] === "bar";
  return { type: `${lying ? "Bar" : "Column"}${grouping === "stacked" ? "Stacked" : "Clustered"}`, group };
}

function seriesOf(node: XmlNode): SeriesModel {
  const reference = (name: string): string => {
    const data = childOf(node, name);
    return data === undefined ? "" : firstOf(data, "f")?.text ?? "";
  };
  const [name, look] = [childOf(node, "tx"), childOf(node, "spPr")];
  const color = look === undefined ? undefined : firstOf(look, "srgbClr")?.attributes["val"];
  return { name: name === undefined ? "" : firstOf(name, "v")?.text ?? "", values: reference("val"), categories: reference("cat"), color: color?.toUpperCase() ?? null };
}

/** The corner of an anchor. Where it ends exactly between cells, the last cell is the one before. */
function corner(anchor: XmlNode, end: "from" | "to"): string | null {
  const marker = childOf(anchor, end);
  if (marker === undefined) return null;
  const number = (name: string): number => Number(childOf(marker, name)?.text ?? 0);
  const back = (line: string, offset: string): number => Math.max(0, number(line) - (end === "to" && number(offset) === 0 ? 1 : 0));
  return addressText({ row: rowIndex(back("row", "rowOff")), column: columnIndex(back("col", "colOff")) });
}

function chartOf(part: XmlNode, anchor: XmlNode, id: string): ChartModel | null {
  const plot = firstOf(part, "plotArea");
  const typed = plot === undefined ? null : typeOf(plot);
  if (plot === undefined || typed === null) return null;
  const told = firstOf(anchor, "cNvPr")?.attributes ?? {};
  return {
    id, name: told["name"] ?? id, type: typed.type, title: titleIn(firstOf(part, "chart")) ?? "", altText: told["descr"] ?? "", source: "",
    top: 0, left: 0, width: 360, height: 216, from: corner(anchor, "from"), to: corner(anchor, "to"),
    categoryTitle: titleIn(firstOf(plot, "catAx")), valueTitle: titleIn(firstOf(plot, "valAx")),
    series: typed.group.children.filter(({ name }) => name === "ser").map(seriesOf),
  };
}

/** The charts of a sheet's drawing; pictures, shapes and charts of other kinds are told as lost. */
export async function readCharts(archive: Archive, drawing: string, newId: () => string, losses: Losses): Promise<ChartModel[]> {
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
