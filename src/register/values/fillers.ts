const LONGEST = 16;
const FILLER = /^[\s.…_\-–—]+$/;

/** Whether a text only fills the cell: dashes or dots. The regular expression is spared what begins with a letter or digit. */
export function isNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0);
  return !beginsWord(first) && FILLER.test(text);
}

const [DIGITS, DIGITS_END, CAPITALS, CAPITALS_END, SMALL, SMALL_END, LETTERS, LETTERS_END] = [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x1fff];

/** Whether that is the code of a digit or a letter. */
export const beginsWord = (code: number): boolean =>
  (code >= SMALL && code <= SMALL_END) || (code >= CAPITALS && code <= CAPITALS_END) || (code >= DIGITS && code <= DIGITS_END) || (code >= LETTERS && code <= LETTERS_END);
