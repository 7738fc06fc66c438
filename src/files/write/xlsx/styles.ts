import { PLAIN_STYLE, type BorderLine, type CellBorders, type CellFont, type CellStyle } from "../../../grid/cell";
import type { ConditionalFormatPlan } from "../../../grid/sheet-plan";
import { NAMESPACES, XML_HEAD, xmlAttribute } from "./xml";

/** Format codes that every reader knows by number, and that look the same in every language of Excel. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_CUSTOM_FORMAT = 164;

/** Parts of a style that are equal get one number. */
class Numbered {
  readonly entries: string[] = [];
  readonly #numbers = new Map<string, number>();
  constructor(first: readonly string[] = []) {
    first.forEach((xml) => this.numberOf(xml));
  }
  numberOf(xml: string): number {
    const known = this.#numbers.get(xml);
    if (known !== undefined) return known;
    const number = this.entries.length;
    this.entries.push(xml);
    this.#numbers.set(xml, number);
    return number;
  }
}

const fontXml = ({ name, size, bold, italic, underline, color }: CellFont): string =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}<sz val="${size}"/>${color === null ? "" : `<color rgb="FF${color}"/>`}<name val="${xmlAttribute(name)}"/></font>`;

const fillXml = (fill: string | null): string =>
  fill === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;

const sideXml = (side: string, line: BorderLine): string =>
  line === "none" ? `<${side}/>` : `<${side} style="${line}"><color auto="1"/></${side}>`;

const borderXml = ({ left, right, top, bottom }: CellBorders): string =>
  `<border>${sideXml("left", left)}${sideXml("right", right)}${sideXml("top", top)}${sideXml("bottom", bottom)}<diagonal/></border>`;

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes = [
    horizontal === "general" ? "" : ` horizontal="${horizontal}"`,
    vertical === "bottom" ? "" : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : "",
    indent > 0 ? ` indent="${indent}"` : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

const collection = (name: string, entries: readonly string[]): string =>
  entries.length === 0 ? "" : `<${name} count="${entries.length}">${entries.join("")}</${name}>`;

const dxfXml = ({ fill, color, bold }: ConditionalFormatPlan): string => {
  const font =
    bold || color !== null
      ? `<font>${bold ? "<b/>" : ""}${color === null ? "" : `<color rgb="FF${color}"/>`}</font>`
      : "";
  return `<dxf>${font}${fill === null ? "" : `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill>`}</dxf>`;
};

/** The looks of a workbook, each held once. */
export class Styles {
  readonly #fonts = new Numbered([fontXml(PLAIN_STYLE.font)]);
  // Excel takes the second fill for its own, whatever it says.
  readonly #fills = new Numbered([fillXml(null), '<fill><patternFill patternType="gray125"/></fill>']);
  readonly #borders = new Numbered([borderXml(PLAIN_STYLE.borders)]);
  readonly #formats = new Numbered();
  readonly #cells = new Numbered();
  readonly #conditional = new Numbered();
  readonly #plain = new Map<CellStyle, string>();
  readonly #quoted = new Map<CellStyle, string>();

  constructor() {
    this.attributeOf(PLAIN_STYLE, false);
  }

  /**
   * The attribute that gives a cell its look; "" for the plain one. `quoted`: the text keeps being text when a person
   * edits it, as after a typed apostrophe.
   */
  attributeOf(style: CellStyle, quoted: boolean): string {
    const known = quoted ? this.#quoted : this.#plain;
    const before = known.get(style);
    if (before !== undefined) return before;
    const number = this.#cells.numberOf(this.#cellXml(style, quoted));
    const attribute = number === 0 ? "" : ` s="${number}"`;
    known.set(style, attribute);
    return attribute;
  }

  /** The number of a conditional look. */
  conditionalNumberOf(format: ConditionalFormatPlan): number {
    return this.#conditional.numberOf(dxfXml(format));
  }

  #cellXml(style: CellStyle, quoted: boolean): string {
    const format =
      BUILT_IN_FORMATS[style.numberFormat] ?? this.#formats.numberOf(style.numberFormat) + FIRST_CUSTOM_FORMAT;
    const [font, fill, border] = [
      this.#fonts.numberOf(fontXml(style.font)),
      this.#fills.numberOf(fillXml(style.fill)),
      this.#borders.numberOf(borderXml(style.borders)),
    ];
    const alignment = alignmentXml(style);
    const inside = `${alignment}${style.locked ? "" : '<protection locked="0"/>'}`;
    const flags = [
      quoted ? ' quotePrefix="1"' : "",
      format === 0 ? "" : ' applyNumberFormat="1"',
      font === 0 ? "" : ' applyFont="1"',
      fill === 0 ? "" : ' applyFill="1"',
      border === 0 ? "" : ' applyBorder="1"',
      alignment === "" ? "" : ' applyAlignment="1"',
      style.locked ? "" : ' applyProtection="1"',
    ].join("");
    const head = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${flags}`;
    return inside === "" ? `${head}/>` : `${head}>${inside}</xf>`;
  }

  /** The part. */
  xml(): string {
    const formats = this.#formats.entries.map(
      (code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${xmlAttribute(code)}"/>`,
    );
    return [
      `${XML_HEAD}<styleSheet xmlns="${NAMESPACES.main}">`,
      collection("numFmts", formats),
      collection("fonts", this.#fonts.entries),
      collection("fills", this.#fills.entries),
      collection("borders", this.#borders.entries),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      collection("cellXfs", this.#cells.entries),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      collection("dxfs", this.#conditional.entries),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
    ].join("");
  }
}
