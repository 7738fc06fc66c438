/** Controls of terminals in seven and eight bits, line ends and tabs apart, and marks that turn the writing direction. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const JSON_CONTROLS = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const REPLACEMENT = "\ufffd";

/** Text of files and cells as a terminal may get it: nothing in it can move the cursor or rewrite what stands there. */
export const plain = (text: string): string => text.replace(CONTROLS, REPLACEMENT);

/** The same on one line. */
export const plainLine = (text: string): string => plain(text.replace(/\s*[\r\n]+\s*/g, " "));

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON escapes the controls of seven bits itself; the others may be written as numbers too, with the same meaning. */
export const plainJson = (text: string): string => text.replace(JSON_CONTROLS, escaped);
