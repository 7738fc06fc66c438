import {
  NO_BORDERS,
  PLAIN_STYLE,
  type BorderLine,
  type CellBorders,
  type CellFont,
  type CellStyle,
} from "../../../grid/cell";
import { builtInFormat } from "../number-format/built-in-formats";
import { colorOf } from "./colors";
import { walkXml, type Attributes } from "./xml";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

const LINES: Readonly<Record<string, BorderLine>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  dotted: "dotted",
  dashed: "dashed",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};
const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  centerContinuous: "center",
  distributed: "justify",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "top",
  center: "center",
  justify: "top",
  distributed: "center",
};

const isOn = (value: string | undefined): boolean => value === undefined || value === "1" || value === "true";

/** Collects what a styles part says, element by element. */
class StylesReader {
  readonly #theme: readonly string[];
  readonly #formats = new Map<number, string>();
  readonly #fonts: Draft<CellFont>[] = [];
  readonly #fills: (string | null)[] = [];
  readonly #borders: Draft<CellBorders>[] = [];
  readonly styles: Draft<CellStyle>[] = [];
  /** The collection that the parser is in: fonts, fills, borders, cellXfs … */
  #section = "";
  #side: keyof CellBorders | null = null;
  #pattern = "none";

  constructor(theme: readonly string[]) {
    this.#theme = theme;
  }

  open(name: string, attributes: Attributes): void {
    switch (this.#section) {
      case "fonts":
        this.#font(name, attributes);
        break;
      case "fills":
        this.#fill(name, attributes);
        break;
      case "borders":
        this.#border(name, attributes);
        break;
      case "cellXfs":
        this.#xf(name, attributes);
        break;
      case "numFmts":
        if (name === "numFmt") this.#formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
        break;
      default:
        this.#section = ["fonts", "fills", "borders", "cellXfs", "numFmts", "dxfs", "cellStyleXfs"].includes(name)
          ? name
          : "";
    }
  }

  close(name: string): void {
    if (name === this.#section) this.#section = "";
  }

  #font(name: string, attributes: Attributes): void {
    const { val } = attributes;
    if (name === "font") this.#fonts.push({ ...PLAIN_STYLE.font });
    const font = this.#fonts.at(-1);
    if (font === undefined) return;
    if (name === "name") font.name = val ?? font.name;
    else if (name === "sz") font.size = Number(val) || font.size;
    else if (name === "b") font.bold = isOn(val);
    else if (name === "i") font.italic = isOn(val);
    else if (name === "u") font.underline = val !== "none";
    else if (name === "color") font.color = colorOf(attributes, this.#theme);
  }

  #fill(name: string, attributes: Attributes): void {
    if (name === "fill") this.#fills.push(null);
    else if (name === "patternFill") this.#pattern = attributes["patternType"] ?? "none";
    // A solid fill shows its foreground; other patterns are mostly background.
    else if (
      (name === "fgColor" && this.#pattern === "solid") ||
      (name === "bgColor" && !["solid", "none"].includes(this.#pattern))
    ) {
      this.#fills[this.#fills.length - 1] = colorOf(attributes, this.#theme);
    }
  }

  #border(name: string, { style }: Attributes): void {
    if (name === "border") this.#borders.push({ ...NO_BORDERS });
    else if (name === "top" || name === "bottom" || name === "left" || name === "right") this.#side = name;
    else if (name === "start" || name === "end") this.#side = name === "start" ? "left" : "right";
    else return;
    const border = this.#borders.at(-1);
    if (border !== undefined && this.#side !== null && name !== "border")
      border[this.#side] = LINES[style ?? ""] ?? "none";
  }

  #startXf({ numFmtId, fontId, fillId, borderId }: Attributes): void {
    const format = Number(numFmtId ?? 0);
    this.styles.push({
      ...PLAIN_STYLE,
      numberFormat: this.#formats.get(format) ?? builtInFormat(format),
      font: this.#fonts[Number(fontId ?? 0)] ?? PLAIN_STYLE.font,
      fill: this.#fills[Number(fillId ?? 0)] ?? null,
      borders: this.#borders[Number(borderId ?? 0)] ?? NO_BORDERS,
    });
  }

  #xf(name: string, attributes: Attributes): void {
    if (name === "xf") this.#startXf(attributes);
    const style = this.styles.at(-1);
    if (style === undefined) return;
    if (name === "alignment") align(style, attributes);
    else if (name === "protection") style.locked = isOn(attributes["locked"]);
  }
}

function align(style: Draft<CellStyle>, { horizontal, vertical, wrapText, indent }: Attributes): void {
  style.horizontal = HORIZONTAL[horizontal ?? ""] ?? "general";
  style.vertical = VERTICAL[vertical ?? ""] ?? "bottom";
  style.wrap = wrapText !== undefined && isOn(wrapText);
  style.indent = Number(indent ?? 0) || 0;
}

/** The cell styles of a styles part by index; a file without one has the single plain style. */
export function readStyles(xml: string | null, theme: readonly string[]): readonly CellStyle[] {
  if (xml === null) return [PLAIN_STYLE];
  const reader = new StylesReader(theme);
  walkXml(xml, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  return reader.styles.length === 0 ? [PLAIN_STYLE] : reader.styles;
}
