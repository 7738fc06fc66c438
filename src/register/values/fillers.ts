import { UNKNOWN_UNIT } from "../../field/headers";
import { beginsWord } from "../../text/marks";

const LONGEST = 16;
const FILLER = /^[\s.…_\-–—]+$/;

/**
 * Whether a text only fills the cell: dashes, dots, or what our own register writes where it knows no unit. The regular expression is spared what begins with a letter or
 * digit.
 */
export function isNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0);
  return beginsWord(first) ? text === UNKNOWN_UNIT : FILLER.test(text);
}
