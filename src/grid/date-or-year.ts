/**
 * Serials below this are shown, typed and read as years: no day of a living person's papers lies before 1906, and a year
 * typed into a cell of dates stays that year.
 */
const FIRST_SERIAL = 2200;

/** The look of a cell that holds a whole day or, where only the year is known, the year. */
export const DATE_OR_YEAR = `[<${String(FIRST_SERIAL)}]0;dd/mm/yyyy`;

/** Whether a number in such a cell is a year. */
export const isYear = (serial: number): boolean => serial < FIRST_SERIAL;

/** The same as a condition on a cell. */
export const yearTest = (cell: string): string => `${cell}<${String(FIRST_SERIAL)}`;
