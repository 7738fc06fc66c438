import type { Language } from "../../base/language";
import type { CatalogueTrouble } from "../catalogue/catalogue-table";

/** What is wrong with a row of a catalogue that was pasted or read from a file. */
export const catalogueTrouble: Readonly<Record<Language, (trouble: CatalogueTrouble) => string>> = {
  vi: ({ line, column, typed, allowed }) =>
    `Dòng ${String(line)}, cột “${column}”: ${typed === "" ? "chưa ghi" : `ghi “${typed}”`}${
      allowed.length === 0 ? "" : `, cần một trong: ${allowed.join(", ")}`
    }.`,
  en: ({ line, column, typed, allowed }) =>
    `Line ${String(line)}, column “${column}”: ${typed === "" ? "empty" : `“${typed}”`}${
      allowed.length === 0 ? "" : `; one of: ${allowed.join(", ")}`
    }.`,
};
