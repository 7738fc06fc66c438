type Attributes = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

const shown = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : escaped(value);

/** An element of SVG; `inside` is markup already. */
export const element = (name: string, attributes: Attributes, inside = ""): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${shown(value)}"`)
    .join("")}>${inside}</${name}>`;

const LETTER = 0.55;

/** About so many pixels wide. */
export const textWidth = (text: string, size: number): number => text.length * size * LETTER;

/** Lines of words that fit; the last one ends with "…" where more would follow. */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""}…`];
}

/** Lines of text, the first one's foot at `y`. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  attributes: Attributes = {},
): string {
  const spans = lines
    .map((line, at) => element("tspan", { x, dy: at === 0 ? 0 : size * 1.15 }, escaped(line)))
    .join("");
  return element("text", { x, y, "font-size": size, fill: "#252423", ...attributes }, spans);
}
