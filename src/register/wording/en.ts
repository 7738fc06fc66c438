import type { TakingCode } from "./codes";

/** One sentence for each reason taking in gives; {name} is a parameter. */
export const EN: Readonly<Record<TakingCode, string>> = {
  "column-campaign": "“{header}” is a column of the campaign's form",
  "column-own": "“{header}” is a column of our own register",
  "column-own-other": "the column “{header}” was added by the report and is no data",
  "column-criterion": "the header “{header}” names criterion {item} of the campaign",
  "column-document": "the header “{header}” names document {item} of the campaign",
  "column-award": "the header “{header}” is the name of an award and the cells are ticks",
  "column-content": "the values in the column look like it ({share}% sure)",
  "column-empty": "the column is empty",
  "column-unknown": "it is not known what the column “{header}” holds",
  "column-helper": "the column “{header}” is hidden or holds formulas only, and column {column} holds the same",
  "column-conflict": "column {column} already holds what “{header}” says",
  "column-remembered": "chosen earlier for tables of the same shape",
  "column-clerk": "chosen by the clerk",
  "column-birth-pair": "two columns side by side, for men and women, hold birth dates",
  "column-name-split": "family name and given name stand in two columns",
  "column-name-whole": "the column “{header}” holds whole names",
  "column-collective": "a list of collectives: the column “{header}” holds their names",
  "column-content-name": "the cells of the column “{header}” are people's names",
  "column-content-honorific": "the cells of the column “{header}” are honorifics",
  "column-work-type": "in a list of works the column “{header}” holds their kind",
  "row-clerk": "the clerk chose the role of row {row}",
  "sheet-taken-by-clerk": "the clerk chose to take in the sheet “{sheet}”",
  "sheet-left-by-clerk": "the clerk chose to leave out the sheet “{sheet}”",
  "sheet-of-our-report": "the sheet “{sheet}” is a report made from the register, no list of a unit",
};
