import { onceFor } from "../../base/once-for";
import type { YearMonth } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import type { CheckContext } from "../rule";
import { tablesOf } from "./places";
import { textsOf } from "./values";

/** "2023-05". */
const MONTH_LENGTH = 7;

const MONTHS = /tháng\s*0?(\d{1,2})(?!\d)(?:\s*(?:[/.-]|năm)\s*(\d{4}))?/giu;
/** Names of sheets and files are often without marks, and short: "thang 5", "Gioi thieu_thang05_2023", "T5". */
const NAMED_MONTHS =
  /(?:th[áa]ng|(?<![\p{L}\d])t)[\s_.-]*0?(\d{1,2})(?!\d)(?:[\s_./-]*(?:năm|nam)?[\s_./-]*(\d{4}))?/giu;

/** The one month a text names; null where it names none or several. Without a year it is one of `year`. */
export function monthNamed(text: string, year: number | null, pattern = MONTHS): YearMonth | null {
  const months = new Set<string>();
  for (const [, month = "", named] of text.normalize("NFC").matchAll(pattern)) {
    const inYear = named ?? (year === null ? undefined : String(year));
    if (inYear === undefined || Number(month) < 1 || Number(month) > 12) continue;
    months.add(`${inYear}-${month.padStart(2, "0")}`);
  }
  const [only, ...others] = months;
  return only === undefined || others.length > 0 ? null : (only as YearMonth);
}

type SheetMonths = ReadonlyMap<RegisterRecord, YearMonth>;

/**
 * The month that the sheet's name or the titles above the list give to their rows, else the file's name; none where the
 * first two disagree.
 */
const sheetMonths = onceFor((context: CheckContext): SheetMonths => {
  const months = new Map<RegisterRecord, YearMonth>();
  for (const { file, sheet, table } of tablesOf(context.register)) {
    const { year } = context.campaign;
    const title = monthNamed(table.layout.titles.join("\n"), year);
    const tab = monthNamed(sheet.layout.name, title === null ? year : Number(title.slice(0, 4)), NAMED_MONTHS);
    const month = title ?? tab ?? monthNamed(file.file, year, NAMED_MONTHS);
    if (month === null || (title !== null && tab !== null && title !== tab)) continue;
    for (const record of table.records) months.set(record, month);
  }
  return months;
});

/** Days that place a record in a month where the day that is asked for is not told. */
const OTHER_DAYS = ["sentOn", "receivedOn"] as const;
const LAST_RESORT = ["deedDate", "decisionDate", "recognisedOn", "finishedOn"] as const;

/**
 * The month a record belongs to: by the day of the field asked for, by a day of sending, by what its sheet or title
 * says, at last by another day. Null where nothing tells.
 */
export function monthOfRecord(record: RegisterRecord, field: FieldId, context: CheckContext): YearMonth | null {
  return monthIn(record, [field, ...OTHER_DAYS]) ?? sheetMonths(context).get(record) ?? monthIn(record, LAST_RESORT);
}

function monthIn(record: RegisterRecord, fields: readonly FieldId[]): YearMonth | null {
  for (const field of fields) {
    const [date] = textsOf(record, field);
    if (date !== undefined && date.length >= MONTH_LENGTH) return date.slice(0, MONTH_LENGTH) as YearMonth;
  }
  return null;
}
