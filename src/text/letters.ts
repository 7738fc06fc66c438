/** Tones in the order of Vietnamese dictionaries. */
export const TONES = ["level", "huyền", "hỏi", "ngã", "sắc", "nặng"] as const;
/** Index into `TONES`; 0 is the level tone, which is not written. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const ALL_TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/** Each vowel in its six tones, in the order of `TONES`. */
const VOWELS = [
  "aàảãáạ",
  "ăằẳẵắặ",
  "âầẩẫấậ",
  "eèẻẽéẹ",
  "êềểễếệ",
  "iìỉĩíị",
  "oòỏõóọ",
  "ôồổỗốộ",
  "ơờởỡớợ",
  "uùủũúụ",
  "ưừửữứự",
  "yỳỷỹýỵ",
] as const;

interface ToneAndVowel {
  readonly vowel: string;
  readonly tone: Tone;
}

const BY_LETTER = new Map<string, ToneAndVowel>();
const BY_VOWEL = new Map<string, string>();
for (const row of VOWELS) {
  const vowel = row.charAt(0);
  BY_VOWEL.set(vowel, row);
  for (const tone of ALL_TONES) BY_LETTER.set(row.charAt(tone), { vowel, tone });
}

/** Vowel and tone of a lower-case Vietnamese letter ("ằ" → "ă", 1); undefined for consonants and all else. */
export const vowelOf = (letter: string): ToneAndVowel | undefined => BY_LETTER.get(letter);

/** The vowel written with a tone; what is no Vietnamese vowel comes back as it is. */
export const withTone = (vowel: string, tone: Tone): string => BY_VOWEL.get(vowel)?.charAt(tone) ?? vowel;

const PLAIN: Readonly<Record<string, string>> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "o", ư: "u" };

const FOLDED = new Map<string, string>([
  ["đ", "d"],
  ["ð", "d"],
]);
for (const [letter, { vowel }] of BY_LETTER) FOLDED.set(letter, PLAIN[vowel] ?? vowel);

const MARKS = /[\u0300-\u036f]/g;

/** A lower-case letter without any mark: "ặ" → "a", "đ" → "d", "ü" → "u". */
const foldLetter = (letter: string): string => FOLDED.get(letter) ?? letter.normalize("NFD").replace(MARKS, "");

/**
 * Latin, Greek, Cyrillic and all of Vietnamese; each letter is folded once. A table, since every text of every list
 * passes here.
 */
const TABLE_SIZE = 0x2000;
const BARE = new Array<string | undefined>(TABLE_SIZE).fill(undefined);

function bareLetter(code: number): string {
  const bare = foldLetter(String.fromCharCode(code));
  if (code < TABLE_SIZE) BARE[code] = bare;
  return bare;
}

/** A lower-case text without any mark: "đặng" → "dang". */
export function foldLetters(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    folded += BARE[code] ?? bareLetter(code);
  }
  return folded;
}

/** The 67 small letters that carry a mark: à ả ã á ạ ă … ỵ, then đ. Order of the legacy tables. */
export const MARKED_LETTERS: string =
  VOWELS.map((row) =>
    Array.from(row)
      .filter((letter) => letter > "\u007f")
      .join(""),
  ).join("") + "đ";
