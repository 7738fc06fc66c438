/** A plan has a few pages; hundreds are something else. */
export const MOST_PAGES = 200;
/** Letters of a page full of text; formats without pages are measured by it. */
const LETTERS_ON_A_PAGE = 3_500;
export const MOST_LETTERS = MOST_PAGES * LETTERS_ON_A_PAGE;
