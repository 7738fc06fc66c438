import { readFile } from "node:fs/promises";
import path from "node:path";
import { rangeOf } from "../../../src/grid/address";
import { CERTIFICATES_SHEET } from "../../../src/report/filled-in";
import { VOTES_SHEET } from "../../../src/report/votes/ballots";
import type { CellValue, SheetModel } from "../../../workbench/host/sheet-model";
import { excelBook, type ExcelBook } from "../../support/excel-session";
import { ROOT } from "../../support/root";

const NAME = "01 Xa Can Huu - DS NTVT 2022.xlsx";
const TYPED = ["Số quyết định", "Ngày quyết định", "Số vào sổ"] as const;

function sheetOf(book: ExcelBook, name: string): SheetModel {
  const found = book.host().workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const textOf = (value: CellValue): string => (value === null || typeof value === "object" ? "" : String(value));

/** Texts of all rows of a sheet, from its first to its last column. */
function rowsOf(sheet: SheetModel): readonly (readonly string[])[] {
  const used = sheet.used(true) ?? rangeOf(0, 0, 0, 0);
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => textOf(sheet.cell(row, column).value)),
  );
}

function type(
  book: ExcelBook,
  sheet: SheetModel,
  [row, column]: readonly [number, number],
  value: string | number,
): void {
  sheet.put(row, column, { value, formula: null });
  book.host().workbook.tell({
    type: "cells",
    sheet: sheet.id,
    range: rangeOf(row, column, row, column),
    author: "person",
    change: "RangeEdited",
  });
}

/** Certificates by name, each with what was typed. */
function certificatesIn(book: ExcelBook): Readonly<Record<string, readonly string[]>> {
  const [headers = [], ...rows] = rowsOf(sheetOf(book, CERTIFICATES_SHEET));
  return Object.fromEntries(
    rows.map((cells) => [cells[headers.indexOf("Họ và tên")], TYPED.map((header) => cells[headers.indexOf(header)])]),
  ) as Readonly<Record<string, readonly string[]>>;
}

test("numbers and days of decisions, numbers in the book and votes stay where they were typed, in all later reports", async () => {
  const book = excelBook("quoc-oai-2022");
  const bytes = new Uint8Array(await readFile(path.join(ROOT, "samples/quoc-oai-2022/units", NAME)));
  await book.sitting(async ({ session, settle }) => {
    await session.takeFiles([{ name: NAME, bytes }]);
    await settle();
    await session.write("report");
  });
  const sheet = sheetOf(book, CERTIFICATES_SHEET);
  const [headers = [], ...rows] = rowsOf(sheet);
  expect(rows.length).toBeGreaterThan(2);
  rows.forEach((_, at) => {
    if (at === 1) return;
    TYPED.forEach((header, column) => {
      const value = [`${String(at + 1)}/QĐ-UBND`, "15/10/2022", at + 101][column] ?? "";
      type(book, sheet, [at + 1, headers.indexOf(header)], value);
    });
  });
  const votes = sheetOf(book, VOTES_SHEET);
  rowsOf(votes).forEach(([label = ""], row) => {
    if (label.startsWith("Số phiếu ") || /^\d+$/u.test(label)) type(book, votes, [row, 4], 9);
  });
  const typed = certificatesIn(book);
  const names = Object.keys(typed);
  expect(typed[names[0] ?? ""]).toEqual(["1/QĐ-UBND", "15/10/2022", "101"]);
  expect(typed[names[1] ?? ""]).toEqual(["", "", ""]);

  await book.sitting(({ session }) => session.write("report"));
  expect(certificatesIn(book)).toEqual(typed);
  // Another order of the rows and another sitting, after the workbook was saved and opened again.
  await book.reopened();
  await book.sitting(async ({ session }) => {
    await session.chooseReport({ order: "given-name" });
    await session.write("report");
  });
  expect(Object.keys(certificatesIn(book))).not.toEqual(names);
  expect(certificatesIn(book)).toEqual(typed);
  const voted = rowsOf(sheetOf(book, VOTES_SHEET)).filter(([label = ""]) => /^\d+$/u.test(label));
  expect(voted.map((cells) => cells[4])).toEqual(voted.map(() => "9"));
});
