import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { SheetPlan } from "../../src/grid/sheet-plan";

/**
 * The least that any reader must do: inflate the parts that hold cells and look at every tag. Gives the number of
 * cells.
 */
export function scanWorkbook(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name.startsWith("xl/worksheets/") || name === "xl/sharedStrings.xml",
  });
  let cells = 0;
  for (const part of Object.values(parts)) {
    const xml = strFromU8(part);
    for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
      if (xml.charCodeAt(at + 1) === 0x63 && xml.charCodeAt(at + 2) === 0x20) cells += 1;
    }
  }
  return cells;
}

const escape = (value: string): string => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The least that any writer must do with the same cells: emit one XML string and deflate it. */
export function emitCells(sheets: readonly SheetPlan[]): number {
  let size = 0;
  for (const sheet of sheets) {
    const parts: string[] = ["<worksheet><sheetData>"];
    for (const [row, cells] of sheet.rows.entries()) {
      parts.push(`<row r="${String(row + 1)}">`);
      for (const cell of cells) {
        if (cell === null) continue;
        const { value } = cell;
        if (value.kind === "text") parts.push(`<c t="inlineStr"><is><t>${escape(value.text)}</t></is></c>`);
        else if (value.kind === "number") parts.push(`<c><v>${String(value.number)}</v></c>`);
        else if (value.kind === "date") parts.push(`<c><v>${String(value.serial)}</v></c>`);
        else if (value.kind === "formula")
          parts.push(`<c><f>${escape(value.formula)}</f><v>${String(value.cached)}</v></c>`);
        else parts.push("<c/>");
      }
      parts.push("</row>");
    }
    parts.push("</sheetData></worksheet>");
    size += zipSync({ "sheet.xml": strToU8(parts.join("")) }, { level: 6 }).length;
  }
  return size;
}
