import { xmlText } from "./xml";

/** Functions younger than the file format: files name them with a prefix that Excel's formula bar hides. */
const YOUNG =
  /(?<![\w.])(CONCAT|IFNA|IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP|XMATCH|DAYS|NUMBERVALUE|UNICHAR|UNICODE|ISFORMULA|FORMULATEXT|XOR)(?=\()/g;

/** Parts of a formula that are quoted stay untouched: "texts", 'sheet names'. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula, without "=", as a file spells it. */
export const formulaXml = (formula: string): string =>
  xmlText(
    formula
      .split(QUOTED)
      .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(YOUNG, "_xlfn.$1")))
      .join(""),
  );
