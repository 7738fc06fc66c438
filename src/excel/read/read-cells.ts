import { PLAIN_STYLE, type Cell, type CellStyle } from "../../grid/cell";

/** What Excel says of one cell. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
  readonly numberFormat: string;
  readonly font: {
    readonly name: string | null;
    readonly size: number | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly horizontal: string | null;
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;
const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/g;
const SHARPS = /^#+$/;

/** Whether some part of a format code shows a date or time. */
const isDateFormat = (format: string): boolean =>
  format !== "General" &&
  format
    .replace(QUOTED, "")
    .split(";")
    .some((section) => /[dyhs]|m/i.test(section) && !/[#0]/.test(section));

/** A number that is shown as it is in a column of dates is a year. */
const isDate = ({ numberFormat, text }: RawCell, value: number): boolean =>
  text !== String(value) && isDateFormat(numberFormat);

const ALIGNMENTS: Readonly<Record<string, CellStyle["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  CenterAcrossSelection: "center",
  Distributed: "justify",
};

/** "RRGGBB" of a colour as Excel tells it; null for the one that is there by itself. */
function paintOf(color: string | null, usual: string): string | null {
  const paint = (color ?? "").replace("#", "").toUpperCase();
  return paint === "" || paint === usual ? null : paint;
}

/** Looks are shared: cells that look alike get one object. */
export function styleStore(): (raw: RawCell) => CellStyle {
  const known = new Map<string, CellStyle>();
  return ({ numberFormat, font, fill, horizontal }) => {
    const key = [numberFormat, font.name, font.size, font.bold, font.italic, font.color, fill, horizontal].join("|");
    const style = known.get(key) ?? {
      ...PLAIN_STYLE,
      numberFormat,
      font: {
        ...PLAIN_STYLE.font,
        name: font.name ?? PLAIN_STYLE.font.name,
        size: font.size ?? PLAIN_STYLE.font.size,
        bold: font.bold ?? false,
        italic: font.italic ?? false,
        color: paintOf(font.color, "000000"),
      },
      fill: paintOf(fill, "FFFFFF"),
      horizontal: ALIGNMENTS[horizontal ?? ""] ?? "general",
    };
    known.set(key, style);
    return style;
  };
}

/** The cell as the engine knows it; undefined for an empty one. */
export function cellOf(raw: RawCell, style: CellStyle): Cell | undefined {
  const { value } = raw;
  const formula =
    typeof raw.formula === "string" && raw.formula.startsWith("=") && raw.formula !== value
      ? raw.formula.slice(1)
      : null;
  if (value === "" || value === null || value === undefined)
    return formula === null ? undefined : { kind: "text", value: "", text: "", style, formula };
  // A column too narrow for its number shows "####"; what a person would see in a wider one is the number.
  const text = typeof value === "number" && SHARPS.test(raw.text) ? String(value) : raw.text;
  const base = { text, style, formula };
  if (typeof value === "number") return { ...base, kind: isDate(raw, value) ? "date" : "number", value };
  if (typeof value === "boolean") return { ...base, kind: "boolean", value };
  const words = typeof value === "string" ? value : text;
  return ERRORS.test(words) ? { ...base, kind: "error", value: words } : { ...base, kind: "text", value: words };
}
