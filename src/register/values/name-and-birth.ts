import { squeeze } from "../../text/key";

export interface NameAndBirth {
  readonly name: string;
  /** As typed: "1978", "12/5/1983"; null where the text is a name alone. */
  readonly birth: string | null;
}

const BIRTH_WORDS = "(?:(?:sinh(?: năm| ngày| tháng)*|năm sinh|ngày sinh|s\\.?n\\.?|n\\.?s\\.?)[\\s.:]*)";
/** What parts a name from a birth behind it: a sign, a line break that became a space, a word. */
const BEHIND_NAME = new RegExp(
  `^(\\p{L}[^\\d(),;]*?)(?:\\s*[,;(–-]+\\s*${BIRTH_WORDS}?|\\s+${BIRTH_WORDS}|\\s+)((?:\\d{1,2}[/.-]){0,2}(?:19[2-9]|20[0-2])\\d)\\s*\\)?$`,
  "iu",
);
const LAST_DIGIT = 0x39;
const MAY_END_YEAR = /\d\d\)?$/;

/** "Nguyễn Thị Hạnh, sinh năm 1978", "Nguyễn Thị Hạnh (1978)": the name and the birth behind it. */
export function splitNameAndBirth(text: string): NameAndBirth {
  if (text.charCodeAt(0) <= LAST_DIGIT || !MAY_END_YEAR.test(text)) return { name: text, birth: null };
  const [, name, birth] = BEHIND_NAME.exec(text) ?? [];
  return name === undefined || birth === undefined || !name.trim().includes(" ")
    ? { name: text, birth: null }
    : { name: squeeze(name), birth };
}
