import { xmlText } from "./xml";

const NAMES =
  "CONCAT|IFNA|IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP|XMATCH|DAYS|NUMBERVALUE|UNICHAR|UNICODE|ISFORMULA|FORMULATEXT|XOR";
/** Functions younger than the file format: files name them with a prefix that Excel's formula bar hides. */
const YOUNG = new RegExp(`(?<![\\w.])(${NAMES})(?=\\()`, "g");
/** One quick look: most formulas call none of them. */
const MAY_BE_YOUNG = new RegExp(`(?:${NAMES})\\(`);

/** Parts of a formula that are quoted stay untouched: "texts", 'sheet names'. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const withPrefixes = (formula: string): string =>
  formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(YOUNG, "_xlfn.$1")))
    .join("");

/** A formula, without "=", as a file spells it. */
export const formulaXml = (formula: string): string =>
  xmlText(MAY_BE_YOUNG.test(formula) ? withPrefixes(formula) : formula);
