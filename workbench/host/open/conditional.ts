import { addressText, parseRange, type CellRange } from "../../../src/grid/address";
import { colorOf } from "../../../src/files/read/xlsx/colors";
import { moveFormula } from "../formula/shift";
import type { ConditionalFormatModel } from "../sheet-parts";
import type { Losses } from "./lost";
import { allOf, childOf, firstOf, isOn, type XmlNode } from "./xml-tree";

/** The look that a conditional format gives, by its number in the styles part. */
export type ConditionalLook = Pick<ConditionalFormatModel, "fill" | "color" | "bold">;

/** The looks of conditional formats in a styles part. */
export function conditionalLooks(styles: XmlNode, theme: readonly string[]): readonly ConditionalLook[] {
  return (firstOf(styles, "dxfs")?.children ?? []).map((dxf) => {
    const font = childOf(dxf, "font");
    const pattern = firstOf(dxf, "patternFill");
    const color = childOf(font, "color");
    const ground = childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor");
    const bold = childOf(font, "b");
    return {
      fill: ground === undefined ? null : colorOf(ground.attributes, theme),
      color: color === undefined ? null : colorOf(color.attributes, theme),
      bold: bold !== undefined && (bold.attributes["val"] === undefined || isOn(bold.attributes["val"])),
    };
  });
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

const fixed = ({ top, left, bottom, right }: CellRange): string =>
  [addressText({ row: top, column: left }), addressText({ row: bottom, column: right })]
    .map((address) => address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"))
    .join(":");

/** A rule as a formula for the top left cell of its range; null for bars, scales and icons, which no formula tells. */
function formulaOf(rule: XmlNode, range: CellRange): string | null {
  const [first, second] = rule.children.filter(({ name }) => name === "formula").map(({ text }) => text);
  const cell = addressText({ row: range.top, column: range.left });
  const { type = "", operator = "" } = rule.attributes;
  if (type === "duplicateValues" || type === "uniqueValues")
    return `COUNTIF(${fixed(range)},${cell})${type === "uniqueValues" ? "=" : ">"}1`;
  if (first === undefined || ["colorScale", "dataBar", "iconSet", "top10", "aboveAverage"].includes(type)) return null;
  if (type !== "cellIs") return first;
  if (operator === "between") return `AND(${cell}>=${first},${cell}<=${second ?? first})`;
  if (operator === "notBetween") return `OR(${cell}<${first},${cell}>${second ?? first})`;
  return OPERATORS[operator] === undefined ? null : `${cell}${OPERATORS[operator]}${first}`;
}

/** The conditional formats of a sheet; as in the workbook's model, a later one wins over an earlier one. */
export function readConditionalFormats(
  sheet: XmlNode,
  looks: readonly ConditionalLook[],
  newId: () => string,
  losses: Losses,
): ConditionalFormatModel[] {
  const found: { readonly priority: number; readonly format: ConditionalFormatModel }[] = [];
  for (const group of allOf(sheet, "conditionalFormatting")) {
    const ranges = (group.attributes["sqref"] ?? "").split(" ").flatMap((text) => parseRange(text) ?? []);
    const [origin] = ranges;
    if (origin === undefined) continue;
    for (const rule of group.children.filter(({ name }) => name === "cfRule")) {
      const formula = formulaOf(rule, origin);
      const look = looks[Number(rule.attributes["dxfId"] ?? -1)];
      if (formula === null || look === undefined) {
        losses.add("conditional");
        continue;
      }
      const priority = Number(rule.attributes["priority"] ?? 0);
      for (const range of ranges)
        found.push({
          priority,
          format: {
            id: newId(),
            range,
            formula: moveFormula(formula, range.top - origin.top, range.left - origin.left),
            ...look,
          },
        });
    }
  }
  return found.sort((one, other) => other.priority - one.priority).map(({ format }) => format);
}
