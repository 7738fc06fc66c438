import { rangeOf } from "../../../src/grid/address";
import type { CellRange } from "../../../src/grid/address";
import type { BorderLine } from "../../../src/grid/cell";
import { invalidArgument } from "../host-error";
import { hostObject } from "../host-object";
import type { HostObject, HostType } from "../host-object";
import { firstArea, mustBeOpen, textArgument } from "./context";
import type { RangeTarget } from "./context";

export const LINES: Readonly<Record<string, BorderLine>> = {
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
  None: "none",
};

export const WEIGHTS: Readonly<Record<string, BorderLine>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

type Edge = (typeof EDGES)[number];

const isEdge = (text: string): text is Edge => EDGES.some((edge) => edge === text);

/** The rectangles and sides that one border of a range means. */
function sides(
  area: CellRange,
  edge: Edge,
): readonly { readonly range: CellRange; readonly side: "top" | "right" | "bottom" | "left" }[] {
  const { top, left, bottom, right } = area;
  switch (edge) {
    case "EdgeTop":
      return [{ range: rangeOf(top, left, top, right), side: "top" }];
    case "EdgeBottom":
      return [{ range: rangeOf(bottom, left, bottom, right), side: "bottom" }];
    case "EdgeLeft":
      return [{ range: rangeOf(top, left, bottom, left), side: "left" }];
    case "EdgeRight":
      return [{ range: rangeOf(top, right, bottom, right), side: "right" }];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            { range: rangeOf(top, left, bottom - 1, right), side: "bottom" },
            { range: rangeOf(top + 1, left, bottom, right), side: "top" },
          ];
    case "InsideVertical":
      return left === right
        ? []
        : [
            { range: rangeOf(top, left, bottom, right - 1), side: "right" },
            { range: rangeOf(top, left + 1, bottom, right), side: "left" },
          ];
  }
}

interface BorderTarget {
  readonly of: RangeTarget;
  readonly edge: Edge;
}

function setLine(target: BorderTarget, next: (line: BorderLine) => BorderLine): void {
  mustBeOpen(target.of.sheet);
  for (const area of target.of.areas) {
    for (const { range, side } of sides(area, target.edge)) {
      target.of.sheet.restyle(range, (style) => ({
        ...style,
        borders: { ...style.borders, [side]: next(style.borders[side]) },
      }));
    }
    target.of.host.workbook.tell({ type: "look", sheet: target.of.sheet.id, range: area });
  }
}

function lineOf(target: BorderTarget): BorderLine {
  const [first] = sides(firstArea(target.of), target.edge);
  return first === undefined
    ? "none"
    : target.of.sheet.cell(first.range.top, first.range.left).style.borders[first.side];
}

const nameOf = (table: Readonly<Record<string, BorderLine>>, line: BorderLine, otherwise: string): string =>
  Object.entries(table).find(([, value]) => value === line)?.[0] ?? otherwise;

const BORDER: HostType<BorderTarget> = {
  name: "RangeBorder",
  values: {
    SideIndex: { get: (target) => target.edge },
    Style: {
      get: (target) => nameOf(LINES, lineOf(target), "Continuous"),
      set: (target, value) => {
        const line = LINES[textArgument(value, "border style")];
        if (line === undefined) throw invalidArgument(`no border style ${String(value)}`);
        setLine(target, () => line);
      },
    },
    Weight: {
      get: (target) => nameOf(WEIGHTS, lineOf(target), "Thin"),
      set: (target, value) => {
        const weight = WEIGHTS[textArgument(value, "border weight")];
        if (weight === undefined) throw invalidArgument(`no border weight ${String(value)}`);
        setLine(target, (line) =>
          line === "thin" || line === "none" || line === "medium" || line === "thick" || line === "hair"
            ? weight
            : line,
        );
      },
    },
    Color: { get: () => "#000000", set: () => undefined },
  },
};

function border(target: RangeTarget, args: readonly unknown[]): HostObject {
  const edge = textArgument(args[0], "border");
  if (!isEdge(edge)) throw invalidArgument(`no border ${edge}`);
  return hostObject(BORDER, { of: target, edge });
}

export const BORDERS: HostType<RangeTarget> = {
  name: "RangeBorderCollection",
  objects: { GetItem: border, _Index: border },
  items: (target) => EDGES.map((edge) => hostObject(BORDER, { of: target, edge })),
};
