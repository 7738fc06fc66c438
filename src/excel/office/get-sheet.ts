/** Gives a sheet of the workbook within a conversation with Excel. */
export type GetSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/** Asks for the sheet once a conversation: each further asking would travel as objects of its own. */
export function sheetByKey(key: string): GetSheet {
  const known = new WeakMap<Excel.RequestContext, Excel.Worksheet>();
  return (context) => {
    const before = known.get(context);
    if (before !== undefined) return before;
    const sheet = context.workbook.worksheets.getItem(key);
    known.set(context, sheet);
    return sheet;
  };
}
