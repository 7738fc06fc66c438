import { cellAt } from "../../grid/grid";
import { rowIndex } from "../../grid/address";
import type { Register, RegisterRecord, TakenSheet, TakenTable } from "../../register/register";
import { cellText } from "../../register/values/cell-text";
import { spellingKey } from "../../text/key";

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
/** "2023-2024", "2023 – 2024": a school year is that of its end. */
const SCHOOL_YEAR = /(?<!\d)((?:19|20)\d{2})\s*[-–/]\s*((?:19|20)\d{2})(?!\d)/u;
const YEAR_HEADER = /^năm(?: (?:được )?(?:khen(?: thưởng)?|tặng|đạt|xét|công nhận))?$/u;

/** The year that a text names; null where it names none, or several. */
function yearIn(text: string): number | null {
  const [span, from, to] = SCHOOL_YEAR.exec(text) ?? [];
  const plain = span !== undefined && Number(to) === Number(from) + 1 ? text.replace(span, to ?? "") : text;
  const years = new Set(plain.match(YEARS));
  const [only] = years;
  return years.size === 1 ? Number(only) : null;
}

/** The first of the texts that names a year decides. */
const firstYear = (texts: readonly string[]): number | null =>
  texts.reduce<number | null>((year, text) => year ?? yearIn(text), null);

/** "DANH SÁCH KHEN THƯỞNG NĂM 2024": a title, not the day of a decision in a line beside it. */
const titlesOf = ({ layout }: TakenTable): readonly string[] =>
  layout.titles.filter((title) => !/ngày|số:|\/QĐ/iu.test(title)).reverse();

/** The year in the row's own column of years. */
function yearInRow({ layout }: TakenSheet, { columns }: TakenTable, record: RegisterRecord): number | null {
  const column = columns.find(({ header }) => YEAR_HEADER.test(spellingKey(header)));
  const cell = column === undefined ? undefined : cellAt(layout.grid, rowIndex(record.source.row - 1), column.column);
  return cell === undefined ? null : yearIn(cellText(cell));
}

/** What a list of an earlier year says of its year: in a column, its title, the name of its sheet or its file. */
export function toldYear(record: RegisterRecord, register: Register | undefined): number | null {
  const { file, sheet: name } = record.source;
  const sheet = register?.files.find((one) => one.file === file)?.sheets.find(({ layout }) => layout.name === name);
  if (sheet === undefined) return firstYear([name, file]);
  const table = sheet.tables.length === 1 ? sheet.tables[0] : sheet.tables.find((one) => one.records.includes(record));
  if (table === undefined) return firstYear([name, file]);
  return yearInRow(sheet, table, record) ?? firstYear([...titlesOf(table), name, file]);
}
