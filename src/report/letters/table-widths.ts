/** Points across a letter between its margins, and what Word leaves free in a cell. */
const ACROSS = ((210 - 30 - 15) * 72) / 25.4;
const CELL_ROOM = 10.8;
/** Points of the longest word that keeps its column wide. */
const LONGEST_WORD = 80;
/** Programs differ by a hair. */
const SPARE = 1.5;

/** Where a program may begin a new line: a space, but not one that holds a number to its unit. */
const BREAKS = /[^\S\u00A0]+/u;

type Measured = (text: string, bold: boolean) => number;

/** Points that a column wants so that no word, no date and no number in it is broken. */
function narrowest(header: string, cells: readonly string[], measured: Measured): number {
  let wanted = 0;
  for (const word of header.split(/\s+/u)) wanted = Math.max(wanted, measured(word, true));
  for (const cell of cells) {
    for (const word of cell.split(BREAKS)) {
      const width = measured(word, true);
      // What is longer than any word of a language is broken: an address typed into a name.
      if (width <= LONGEST_WORD) wanted = Math.max(wanted, width);
    }
  }
  return wanted + CELL_ROOM + SPARE;
}

/**
 * Shares of the text width, together 1, in the given proportions as far as no column becomes narrower than its longest
 * word; what such columns take, the roomy ones give.
 */
export function tableWidths(
  proportions: readonly number[],
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  measured: Measured,
): readonly number[] {
  const whole = proportions.reduce((sum, width) => sum + width, 0);
  const wished = proportions.map((width) => (width / whole) * ACROSS);
  const least = wished.map((_, at) =>
    narrowest(
      headers[at] ?? "",
      rows.map((cells) => cells[at] ?? ""),
      measured,
    ),
  );
  const wanted = wished.map((width, at) => Math.max(width, least[at] ?? 0));
  const over = wanted.reduce((sum, width) => sum + width, 0) - ACROSS;
  const slack = wanted.map((width, at) => width - (least[at] ?? 0));
  const given = slack.reduce((sum, width) => sum + width, 0);
  const taken = given <= 0 ? 0 : Math.min(1, over / given);
  const widths = wanted.map((width, at) => width - (slack[at] ?? 0) * taken);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / all);
}
