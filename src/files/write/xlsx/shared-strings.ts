import { clip } from "../../../grid/clip";
import { NAMESPACES, XML_HEAD, xstring } from "./xml";

/** Excel's limit of one cell, in UTF-16 units; what is longer ends in "…". */
const MAX_TEXT = 32_767;
const EDGE_SPACE = /^\s|\s$|\n/;

/** The texts of a workbook, each held once. */
export interface SharedStrings {
  /** What a cell that shows the text holds: its number. */
  readonly valueXml: (text: string) => string;
  /** The part, piece by piece. */
  readonly parts: () => Iterable<string>;
}

const CHUNK = 2_000;

export function sharedStrings(): SharedStrings {
  const values = new Map<string, string>();
  let uses = 0;
  return {
    valueXml: (text) => {
      uses += 1;
      const known = values.get(text);
      if (known !== undefined) return known;
      const value = `<v>${values.size}</v>`;
      values.set(text, value);
      return value;
    },
    *parts() {
      yield `${XML_HEAD}<sst xmlns="${NAMESPACES.main}" count="${uses}" uniqueCount="${values.size}">`;
      let piece = "";
      let held = 0;
      for (const text of values.keys()) {
        const fitting = clip(text, MAX_TEXT);
        piece += EDGE_SPACE.test(fitting)
          ? `<si><t xml:space="preserve">${xstring(fitting)}</t></si>`
          : `<si><t>${xstring(fitting)}</t></si>`;
        held += 1;
        if (held === CHUNK) {
          yield piece;
          piece = "";
          held = 0;
        }
      }
      yield `${piece}</sst>`;
    },
  };
}
