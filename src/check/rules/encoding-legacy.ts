import { columnLetterOf, rowNumberOf } from "../../grid/address";
import { finding } from "../finding";
import type { CheckRule } from "../rule";

/**
 * A sheet with text in an old encoding: it was converted for reading, so a person should look whether it reads well.
 */
export const encodingLegacy: CheckRule = ({ register }) =>
  register.files.flatMap(({ file, sheets }) =>
    sheets.flatMap(({ layout }) => {
      const [first] = layout.conversions;
      if (first === undefined) return [];
      const place = { file, sheet: layout.name, row: rowNumberOf(first.row), column: columnLetterOf(first.column) };
      const { before, after } = first;
      const encoding = layout.encoding === "unicode" ? first.from : layout.encoding;
      return [finding("encoding-legacy", "info", place, { encoding, cells: layout.conversions.length, before, after })];
    }),
  );
