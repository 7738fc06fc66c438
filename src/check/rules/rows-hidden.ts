import type { TakenTable } from "../../register/register";
import { finding } from "../finding";
import type { CheckRule } from "../rule";

/** So many rows are named; a person finds the others beside them. */
const NAMED = 20;

const hiddenOf = ({ hiddenRows = [] }: TakenTable): NonNullable<TakenTable["hiddenRows"]> => hiddenRows;

/** Records that nobody sees who opens the file: counted as all others, and said. */
export const rowsHidden: CheckRule = ({ register }) =>
  register.files.flatMap(({ file, sheets }) =>
    sheets.flatMap(({ layout, tables }) => {
      const rows = tables.flatMap(hiddenOf);
      const [first] = rows;
      if (first === undefined) return [];
      const params = { count: rows.length, rows: rows.slice(0, NAMED) };
      return [finding("rows-hidden", "warning", { file, sheet: layout.name, row: first }, params)];
    }),
  );
