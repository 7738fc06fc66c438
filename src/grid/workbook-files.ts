/** Endings of the names of files that hold lists; what a file is, its content tells. */
export const WORKBOOK_EXTENSIONS = [
  "xlsx",
  "xlsm",
  "xls",
  "xlsb",
  "xltx",
  "xltm",
  "ods",
  "fods",
  "csv",
  "tsv",
  "txt",
  "prn",
  "dat",
] as const;

/** The same for a file dialog: ".xlsx,.xlsm,…". */
export const WORKBOOK_FILES = WORKBOOK_EXTENSIONS.map((extension) => `.${extension}`).join(",");

/** The same in a sentence: ".xlsx .xlsm …". */
export const NAMED_EXTENSIONS = WORKBOOK_EXTENSIONS.map((extension) => `.${extension}`).join(" ");

const ENDING = new RegExp(`\\.(?:${WORKBOOK_EXTENSIONS.join("|")})$`, "i");

/** The name of a file without such an ending. */
export const withoutExtension = (name: string): string => name.replace(ENDING, "");
