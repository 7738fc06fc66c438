import { PLAIN_STYLE, type CellFont } from "../../../grid/cell";
import { readyStyle, type ReadyStyle } from "../cell";
import { walkXml, type Attributes } from "../xlsx/xml";

interface WrittenStyle {
  readonly parent: string | null;
  readonly data: string | null;
  hidden: boolean;
  font: Partial<CellFont>;
}

const points = (size: string | undefined): Partial<CellFont> =>
  size?.endsWith("pt") === true ? { size: Number(size.slice(0, -2)) } : {};

/** The styles of an OpenDocument workbook, gathered from its content and its styles part. */
export class OdsStyles {
  readonly #styles = new Map<string, WrittenStyle>();
  readonly #families = new Map<string, string>();
  readonly #textFormats = new Set<string>();
  readonly #ready = new Map<string, ReadyStyle>();
  #current: WrittenStyle | null = null;

  /** Reads what a part says of styles; everything else in it is passed over. */
  read(xml: string): void {
    walkXml(xml, {
      open: (name, attributes) => {
        this.#open(name, attributes);
      },
    });
  }

  #open(name: string, attributes: Attributes): void {
    switch (name) {
      case "font-face":
        this.#families.set(attributes["name"] ?? "", (attributes["font-family"] ?? "").replace(/^['"]|['"]$/g, ""));
        break;
      case "default-style":
      case "style":
        this.#start(
          name === "style" ? (attributes["name"] ?? "") : `default ${attributes["family"] ?? ""}`,
          attributes,
        );
        break;
      case "text-style":
        this.#textFormats.add(attributes["name"] ?? "");
        break;
      case "table-properties":
        if (this.#current !== null) this.#current.hidden = attributes["display"] === "false";
        break;
      case "text-properties":
        if (this.#current !== null) this.#current.font = this.#fontOf(attributes);
        break;
    }
  }

  #start(key: string, attributes: Attributes): void {
    this.#current = {
      parent: attributes["parent-style-name"] ?? null,
      data: attributes["data-style-name"] ?? null,
      hidden: false,
      font: {},
    };
    this.#styles.set(key, this.#current);
  }

  #fontOf(attributes: Attributes): Partial<CellFont> {
    const family =
      attributes["font-name"] === undefined
        ? attributes["font-family"]
        : (this.#families.get(attributes["font-name"]) ?? attributes["font-name"]);
    const { "font-weight": weight, "font-style": slant } = attributes;
    return {
      ...(family === undefined ? {} : { name: family }),
      ...points(attributes["font-size"]),
      ...(weight === undefined ? {} : { bold: weight === "bold" }),
      ...(slant === undefined ? {} : { italic: slant === "italic" }),
    };
  }

  isHidden(name: string): boolean {
    return this.#styles.get(name)?.hidden ?? false;
  }

  /** The look of a cell style, parents included. `shown` is the number format its value type stands for. */
  cellStyle(name: string, shown: string): ReadyStyle {
    const key = `${shown} ${name}`;
    let ready = this.#ready.get(key);
    if (ready === undefined) {
      ready = this.#resolve(name, shown);
      this.#ready.set(key, ready);
    }
    return ready;
  }

  #resolve(name: string, shown: string): ReadyStyle {
    let font: Partial<CellFont> = {};
    let data: string | null = null;
    const seen = new Set<string>();
    for (let at: string | null = name; at !== null && !seen.has(at);) {
      seen.add(at);
      const style: WrittenStyle | undefined = this.#styles.get(at);
      font = { ...style?.font, ...font };
      data ??= style?.data ?? null;
      at = style?.parent ?? null;
    }
    font = { ...this.#styles.get("default table-cell")?.font, ...this.#styles.get("Default")?.font, ...font };
    const isText = data !== null && this.#textFormats.has(data);
    return readyStyle({ ...PLAIN_STYLE, numberFormat: isText ? "@" : shown, font: { ...PLAIN_STYLE.font, ...font } });
  }
}
