import { MAX_COLUMNS, MAX_ROWS } from "../../../grid/address";
import { FileProblemError } from "../problem";

/** The most that HTML itself lets a cell span. */
const MOST_OF_HTML = { col: 1000, row: 65_534 } as const;
/** SheetJS looks at every span for every cell, and again for each span that reaches into the cell's row. */
const MOST_LOOKS = 300_000_000;

/** Tables within tables, and tags that never end, are looked at again for each of them. */
const MOST_TABLES = 500;
const LONGEST_TAG = 100_000;

const countOf = (text: string, pattern: RegExp): number => {
  let count = 0;
  for (pattern.lastIndex = 0; pattern.test(text);) count += 1;
  return count;
};

/** HTML whose spans are no wider than HTML allows. Throws `FileProblemError` where they are more than is reasonable. */
export function withinReason(html: string): string {
  if (countOf(html, /<table\b/gi) > MOST_TABLES) throw new FileProblemError("damaged", "tables");
  for (let at = html.indexOf("<"), next = 0; at >= 0; at = next) {
    next = html.indexOf("<", at + 1);
    if (next >= 0 && next - at < LONGEST_TAG) continue;
    const end = html.indexOf(">", at);
    if (html.length - at > LONGEST_TAG && (end < 0 || end - at > LONGEST_TAG))
      throw new FileProblemError("damaged", "HTML");
  }
  const rows = Math.max(1, countOf(html, /<tr\b/gi));
  let spans = 0;
  let height = 0;
  const capped = html.replace(
    /\b(col|row)(span\s*=\s*["']?)(\d+)/gi,
    (_, kind: string, between: string, digits: string) => {
      const number = Number(digits);
      if (number > 1) spans += 1;
      const isOfColumns = kind.toLowerCase() === "col";
      if (!isOfColumns) height += Math.min(number, rows);
      const most = isOfColumns ? MOST_OF_HTML.col : MOST_OF_HTML.row;
      return `${kind}${between}${String(Math.min(number, most))}`;
    },
  );
  if (spans * countOf(html, /<t[dh]\b/gi) * Math.max(1, height / rows) > MOST_LOOKS)
    throw new FileProblemError("damaged", "spans");
  return capped;
}

/** Refuses XML 2003 whose rows, columns or areas reach beyond a sheet, alone or added up. */
export function refuseFarPlaces(xml: string): void {
  let spanned = 0;
  for (const [, kind = "", digits = ""] of xml.matchAll(/\b(Span|Index|MergeAcross|MergeDown)\s*=\s*["'](\d+)/g)) {
    const number = Number(digits);
    const most = kind === "MergeAcross" ? MAX_COLUMNS : MAX_ROWS;
    if (kind === "Span") spanned += number;
    if (number > most || spanned > MAX_ROWS) throw new FileProblemError("damaged", `${kind} ${digits}`);
  }
}
