import { isRecord } from "../../../src/base/is-record";
import type { CellBorders, CellStyle } from "../../../src/grid/cell";
import { type RangeTarget } from "./context";

type Asked = Readonly<Record<string, unknown>>;

const CASE = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const STYLES: Readonly<Record<CellBorders["top"], readonly [string, string]>> = {
  none: ["None", "Thin"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  hair: ["Continuous", "Hairline"],
};

function fontOf({ font }: CellStyle, asked: Asked): Record<string, unknown> {
  const all: Readonly<Record<string, unknown>> = {
    name: font.name,
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline ? "Single" : "None",
    color: font.color === null ? "#000000" : `#${font.color}`,
  };
  return Object.fromEntries(Object.keys(asked).map((key) => [key, all[key]]));
}

function bordersOf({ borders }: CellStyle): Record<string, unknown> {
  const one = (side: keyof CellBorders): Record<string, unknown> => ({
    style: STYLES[borders[side]][0],
    weight: STYLES[borders[side]][1],
  });
  return { top: one("top"), right: one("right"), bottom: one("bottom"), left: one("left") };
}

function formatOf(style: CellStyle, asked: Asked): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if (isRecord(asked["font"])) answer["font"] = fontOf(style, asked["font"]);
  if (isRecord(asked["fill"])) answer["fill"] = { color: style.fill === null ? "" : `#${style.fill}` };
  if (asked["borders"] !== undefined) answer["borders"] = bordersOf(style);
  if (asked["horizontalAlignment"] === true) answer["horizontalAlignment"] = CASE(style.horizontal);
  if (asked["verticalAlignment"] === true) answer["verticalAlignment"] = CASE(style.vertical);
  if (asked["wrapText"] === true) answer["wrapText"] = style.wrap;
  if (asked["indentLevel"] === true) answer["indentLevel"] = style.indent;
  return answer;
}

/** What `getCellProperties` answers for one cell. */
export function cellProperties(
  target: RangeTarget,
  row: number,
  column: number,
  asked: Asked,
): Record<string, unknown> {
  const { style } = target.sheet.cell(row, column);
  const answer: Record<string, unknown> = {};
  if (isRecord(asked["format"])) answer["format"] = formatOf(style, asked["format"]);
  if (asked["address"] === true) answer["address"] = `${target.sheet.name}!R${row + 1}C${column + 1}`;
  return answer;
}
