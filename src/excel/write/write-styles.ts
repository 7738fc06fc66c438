import { rangeOf, type CellRange } from "../../grid/address";
import { PLAIN_STYLE, type BorderLine, type CellBorders, type CellStyle } from "../../grid/cell";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { GetSheet } from "../office/get-sheet";
import { areaText, joinedAddresses, styleAreas, type StyleAreas } from "./style-areas";
import { calls, type WorkItem } from "../office/write-in-batches";

const LINES: Readonly<
  Record<
    Exclude<BorderLine, "none">,
    { readonly style: Excel.RangeBorder["style"]; readonly weight: Excel.RangeBorder["weight"] | null }
  >
> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: null },
  dashed: { style: "Dash", weight: null },
  double: { style: "Double", weight: null },
};

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function split(area: CellRange, byRow: boolean, byColumn: boolean): readonly CellRange[] {
  const parts: CellRange[] = [];
  const [down, across] = [byRow ? 1 : area.bottom - area.top + 1, byColumn ? 1 : area.right - area.left + 1];
  for (let row: number = area.top; row <= area.bottom; row += down) {
    for (let column: number = area.left; column <= area.right; column += across)
      parts.push(rangeOf(row, column, row + down - 1, column + across - 1));
  }
  return parts;
}

/**
 * An area's inner lines are one line for both neighbours: areas whose opposite sides differ are cut until there are
 * none.
 */
const bordered = ({ style: { borders }, areas }: StyleAreas): readonly CellRange[] => {
  const [byRow, byColumn] = [borders.top !== borders.bottom, borders.left !== borders.right];
  return byRow || byColumn ? areas.flatMap((area) => split(area, byRow, byColumn)) : areas;
};

function drawLine(
  borders: Excel.RangeBorderCollection,
  edge: Parameters<Excel.RangeBorderCollection["getItem"]>[0],
  line: BorderLine,
): void {
  if (line === "none") return;
  const border = borders.getItem(edge);
  const { style, weight } = LINES[line];
  border.style = style;
  if (weight !== null) border.weight = weight;
}

function drawBorders(format: Excel.RangeFormat, { top, right, bottom, left }: CellBorders, inner: boolean): void {
  drawLine(format.borders, "EdgeTop", top);
  drawLine(format.borders, "EdgeBottom", bottom);
  drawLine(format.borders, "EdgeLeft", left);
  drawLine(format.borders, "EdgeRight", right);
  if (!inner) return;
  if (top === bottom) drawLine(format.borders, "InsideHorizontal", top);
  if (left === right) drawLine(format.borders, "InsideVertical", left);
}

function applyFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.font.name !== PLAIN_STYLE.font.name) font.name = style.font.name;
  if (style.font.size !== PLAIN_STYLE.font.size) font.size = style.font.size;
  if (style.font.bold) font.bold = true;
  if (style.font.italic) font.italic = true;
  if (style.font.underline) font.underline = "Single";
  if (style.font.color !== null) font.color = `#${style.font.color}`;
}

function applyFormat(format: Excel.RangeFormat, style: CellStyle): void {
  applyFont(format.font, style);
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== "general") format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== "bottom") format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent > 0) format.indentLevel = style.indent;
  if (!style.locked) format.protection.locked = false;
}

const CALLS_PER_STYLE = 12;
const CALLS_PER_BORDER = 14;

/** Number formats: they come first, because text is only safe in a cell that is text already. */
export function numberFormatWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const groups = styleAreas(plan.rows, ({ numberFormat }) => numberFormat).filter(
    ({ style }) => style.numberFormat !== "General",
  );
  return groups.flatMap(({ style, areas }) =>
    areas.map((area) =>
      calls(2, (context) => {
        const range: { numberFormat: unknown } = sheet(context).getRange(areaText(area));
        range.numberFormat = style.numberFormat;
      }),
    ),
  );
}

/** Fonts, fills, alignment and borders, set for many areas at once. */
export function styleWork(plan: SheetPlan, sheet: GetSheet): readonly WorkItem[] {
  const groups = styleAreas(plan.rows);
  if (groups.length === 0) return [];
  const width = plan.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const whole = calls(4, (context) => {
    const { font } = sheet(context).getRangeByIndexes(0, 0, plan.rows.length, width).format;
    // Whatever font the open workbook has for its own: rows are as high and texts as wide as in our files.
    font.name = PLAIN_STYLE.font.name;
    font.size = PLAIN_STYLE.font.size;
  });
  const looks = groups.flatMap(({ style, areas }) =>
    joinedAddresses(areas).map((address) =>
      calls(
        CALLS_PER_STYLE,
        (context) => {
          applyFormat(sheet(context).getRanges(address).format, style);
        },
        address.length,
      ),
    ),
  );
  const lines = groups
    .filter(({ style: { borders } }) =>
      [borders.top, borders.right, borders.bottom, borders.left].some((line) => line !== "none"),
    )
    .flatMap((group) => {
      const areas = bordered(group);
      return joinedAddresses(areas).map((address) =>
        calls(
          CALLS_PER_BORDER,
          (context) => {
            drawBorders(
              sheet(context).getRanges(address).format,
              group.style.borders,
              areas.some((area) => area.top !== area.bottom || area.left !== area.right),
            );
          },
          address.length,
        ),
      );
    });
  return [whole, ...looks, ...lines];
}
