import { onceFor } from "../../base/once-for";

/** Gives a sheet of the workbook within a conversation with Excel. */
export type GetSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/** Asks for the sheet once a conversation: each further asking would travel as objects of its own. */
export const sheetByKey = (key: string): GetSheet => onceFor((context) => context.workbook.worksheets.getItem(key));
