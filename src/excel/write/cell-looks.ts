import { PLAIN_STYLE, type BorderLine, type CellBorders, type CellStyle } from "../../grid/cell";

const LINES: Readonly<
  Record<
    Exclude<BorderLine, "none">,
    {
      readonly style: NonNullable<Excel.CellBorder["style"]>;
      readonly weight?: NonNullable<Excel.CellBorder["weight"]>;
    }
  >
> = {
  // A line is thin unless it is told otherwise.
  thin: { style: "Continuous" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot" },
  dashed: { style: "Dash" },
  double: { style: "Double" },
};

/** How Excel draws a line; null for none. */
export const lineOf = (line: BorderLine): (typeof LINES)["thin"] | null => (line === "none" ? null : LINES[line]);

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One thing of a look that may differ from the plain one. */
export interface Trait {
  /** What it is in a look, as text; "" where it is the plain one. */
  readonly keyOf: (style: CellStyle) => string;
  /** Gives it to a range. */
  readonly set: (format: Excel.RangeFormat, style: CellStyle) => void;
}

const differing = (value: string | number, plain: string | number): string => (value === plain ? "" : String(value));
const flag = (value: boolean): string => (value ? "x" : "");

/** All that a look has besides its number format and its lines. */
export const TRAITS: readonly Trait[] = [
  {
    keyOf: ({ font }) => differing(font.name, PLAIN_STYLE.font.name),
    set: ({ font }, style) => {
      font.name = style.font.name;
    },
  },
  {
    keyOf: ({ font }) => differing(font.size, PLAIN_STYLE.font.size),
    set: ({ font }, style) => {
      font.size = style.font.size;
    },
  },
  {
    keyOf: ({ font }) => flag(font.bold),
    set: ({ font }) => {
      font.bold = true;
    },
  },
  {
    keyOf: ({ font }) => flag(font.italic),
    set: ({ font }) => {
      font.italic = true;
    },
  },
  {
    keyOf: ({ font }) => flag(font.underline),
    set: ({ font }) => {
      font.underline = "Single";
    },
  },
  {
    keyOf: ({ font }) => font.color ?? "",
    set: ({ font }, style) => {
      font.color = `#${style.font.color ?? ""}`;
    },
  },
  {
    keyOf: ({ fill }) => fill ?? "",
    set: ({ fill }, style) => {
      fill.color = `#${style.fill ?? ""}`;
    },
  },
  {
    keyOf: ({ horizontal }) => differing(horizontal, PLAIN_STYLE.horizontal),
    set: (format, style) => {
      format.horizontalAlignment = HORIZONTAL[style.horizontal];
    },
  },
  {
    keyOf: ({ vertical }) => differing(vertical, PLAIN_STYLE.vertical),
    set: (format, style) => {
      format.verticalAlignment = VERTICAL[style.vertical];
    },
  },
  {
    keyOf: ({ wrap }) => flag(wrap),
    set: (format) => {
      format.wrapText = true;
    },
  },
  {
    keyOf: ({ indent }) => differing(indent, PLAIN_STYLE.indent),
    set: (format, style) => {
      format.indentLevel = style.indent;
    },
  },
  {
    keyOf: ({ locked }) => flag(!locked),
    set: ({ protection }) => {
      protection.locked = false;
    },
  },
];

function fontOf({ font }: CellStyle): Excel.CellPropertiesFont {
  const plain = PLAIN_STYLE.font;
  return {
    ...(font.name === plain.name ? {} : { name: font.name }),
    ...(font.size === plain.size ? {} : { size: font.size }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: "Single" } : {}),
    ...(font.color === null ? {} : { color: `#${font.color}` }),
  };
}

const SIDES = ["top", "right", "bottom", "left"] as const;

function bordersOf(borders: CellBorders): Excel.CellBorderCollection {
  const drawn = SIDES.flatMap((side) => {
    const line = lineOf(borders[side]);
    return line === null ? [] : [[side, line] as const];
  });
  return Object.fromEntries(drawn);
}

const ifAny = <T extends object>(name: string, value: T): Readonly<Record<string, T>> =>
  Object.keys(value).length === 0 ? {} : { [name]: value };

/** What of a look is not plain, in the form in which Excel takes it for one cell of many. */
export function formatOf(style: CellStyle): Excel.CellPropertiesFormat {
  return {
    ...ifAny("font", fontOf(style)),
    ...ifAny("borders", bordersOf(style.borders)),
    ...(style.fill === null ? {} : { fill: { color: `#${style.fill}` } }),
    ...(style.horizontal === PLAIN_STYLE.horizontal ? {} : { horizontalAlignment: HORIZONTAL[style.horizontal] }),
    ...(style.vertical === PLAIN_STYLE.vertical ? {} : { verticalAlignment: VERTICAL[style.vertical] }),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent > 0 ? { indentLevel: style.indent } : {}),
    ...(style.locked ? {} : { protection: { locked: false } }),
  };
}
