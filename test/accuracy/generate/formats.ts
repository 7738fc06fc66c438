import { read, write, type BookType, type WorkBook } from "@e965/xlsx";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/grid/sheet-plan";
import { writeWorkbook } from "../../../src/files/write/xlsx/write-workbook";
import { toCsv } from "../../../samples/generate/csv";
import { calendarOf, vietnameseDate, type Day } from "../../../src/text/day";
import type { Format } from "./truth";

const two = (value: number): string => String(value).padStart(2, "0");

/** The text that Excel would save: its own shape of the date. */
function dateText(serial: number, format: string): string {
  const day = serial as Day;
  const { year, month, date } = calendarOf(day);
  if (format === "yyyy-mm-dd") return `${year}-${two(month)}-${two(date)}`;
  if (format === "d/m/yyyy") return `${date}/${month}/${year}`;
  return vietnameseDate(day);
}

function shownText({ value, style }: CellPlan): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "date":
      return dateText(value.serial, style.numberFormat);
    case "formula":
      return String(value.cached);
    case "blank":
      return "";
  }
}

/** Whether the plan may be saved as text: no date whose shape would tell another day. */
export const fitsText = (sheet: SheetPlan): boolean =>
  !sheet.rows.some((row) =>
    row.some((cell) => cell?.value.kind === "date" && cell.style.numberFormat === "mm/dd/yyyy"),
  );

const asTexts = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell) => (cell === null ? null : { ...cell, value: { kind: "text", text: shownText(cell) } })),
  ),
});

function asUnicodeText(sheet: SheetPlan): Uint8Array {
  const lines = asTexts(sheet).rows.map((row) =>
    row.map((cell) => (cell?.value.kind === "text" ? quoted(cell.value.text) : "")).join("\t"),
  );
  const text = `\ufeff${lines.join("\r\n")}\r\n`;
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

const quoted = (text: string): string => (/["\t\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const SHEETJS: Partial<Record<Format, BookType>> = { xlsb: "xlsb", xml: "xlml" };

/** Written by another program than ours. Looks are lost on the way, as they often are. */
function withSheetJs(bytes: Uint8Array, type: BookType): Uint8Array {
  const book: WorkBook = read(bytes, { type: "array", cellStyles: true, cellNF: true });
  return new Uint8Array(write(book, { bookType: type, type: "buffer", cellStyles: true }) as Buffer);
}

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\n": "<br>",
  "\u00a0": "&nbsp;",
};

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : "");

/** A page with a table under the name of a workbook, as web systems hand it out. */
function asHtml(sheet: SheetPlan): Uint8Array {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const corners = new Map(sheet.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const covered = new Set<string>();
  const lines = sheet.rows.map((row, top) => {
    const cells = Array.from({ length: width }, (_, left) => {
      if (covered.has(`${top},${left}`)) return "";
      const merge = corners.get(`${top},${left}`);
      for (let below = top; below <= (merge?.bottom ?? top); below += 1)
        for (let beside = left; beside <= (merge?.right ?? left); beside += 1) covered.add(`${below},${beside}`);
      const cell = row[left];
      const shown = (cell === null || cell === undefined ? "" : shownText(cell)).replaceAll(
        /[&<>\n\u00a0]/gu,
        (letter) => ESCAPED[letter] ?? letter,
      );
      return `<td${span("rowspan", merge === undefined ? 1 : merge.bottom - top + 1)}${span("colspan", merge === undefined ? 1 : merge.right - left + 1)}>${shown}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return new TextEncoder().encode(
    `\ufeff<html><head><meta charset="utf-8"></head><body><table border="1">\n${lines.join("\n")}\n</table></body></html>`,
  );
}

/** The bytes of a plan in a format; null where LibreOffice must make them of the xlsx. */
export async function bytesOf(
  plan: WorkbookPlan,
  format: Format,
): Promise<{ readonly bytes: Uint8Array; readonly convert: "xls" | "ods" | null }> {
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error("a workbook without a sheet");
  switch (format) {
    case "csv":
      return { bytes: toCsv(asTexts(sheet), "utf-8"), convert: null };
    case "csv-1258":
      return { bytes: toCsv(asTexts(sheet), "windows-1258"), convert: null };
    case "html":
      return { bytes: asHtml(sheet), convert: null };
    case "txt":
      return { bytes: asUnicodeText(sheet), convert: null };
    default: {
      const bytes = await writeWorkbook(plan);
      const type = SHEETJS[format];
      if (type !== undefined) return { bytes: withSheetJs(bytes, type), convert: null };
      return { bytes, convert: format === "xls" || format === "ods" ? format : null };
    }
  }
}

export const extensionOf = (format: Format): string =>
  format === "csv-1258" ? "csv" : format === "html" ? "xls" : format;
