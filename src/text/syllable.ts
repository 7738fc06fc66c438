import { vowelOf, withTone, type Tone } from "./letters";

/** A written Vietnamese syllable taken apart; all in lower case. */
export interface Syllable {
  readonly onset: string;
  /** Without tone: "oang". */
  readonly rime: string;
  readonly tone: Tone;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Onsets from long to short, so that the first that fits is the right one. */
const ONSETS = "ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x".split(" ");

/** Rimes of the language without tone, as they are written after an onset other than "qu". */
const RIMES = words(
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu " +
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uân uâng uât uây uê uêch uên uênh uơ uy uya uych uynh uyên uyêt uyp uyt uyu uc ui um un ung uôc uôi uôm uôn uông uôt up ut " +
    "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y",
);
/** Rimes that stand without an onset only. */
const BARE_RIMES = words("yêm yên yêng yêt yêu y ych yt");
/** Rimes after "qu", whose u is the glide. */
const QU_RIMES = words(
  "a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây âu e en eo et ê ên ênh êch êt êu " +
    "i in it ich inh iên ơ ơi ôc ôi y ych yn yng ynh yên yêt yp yt yu",
);
/** Rimes that begin with i after g: here i is the vowel and the onset's g is written alone. */
const GI_RIMES = words("i in im it iêc iêm iên iêng iêt iêu ip");
/** Consonants that may stand before a lone y. */
const Y_ONSETS = words("h k l m n s t v th");

const FRONT = /^[eêiy]/;
const STOPPED = /(?:c|ch|p|t)$/;

const FRONT_ONLY: ReadonlySet<string> = new Set(["k", "gh", "ngh"]);
const BACK_ONLY: ReadonlySet<string> = new Set(["c", "ng"]);

function fits(onset: string, rime: string): boolean {
  if (onset === "qu") return QU_RIMES.has(rime);
  if (onset === "") return BARE_RIMES.has(rime) || (RIMES.has(rime) && !/^i[êa]/.test(rime));
  if (!RIMES.has(rime)) return false;
  const front = FRONT.test(rime);
  if (onset === "gi") return !/^[iy]/.test(rime);
  if (onset === "g" && front) return GI_RIMES.has(rime);
  if (FRONT_ONLY.has(onset) && !front) return false;
  if (BACK_ONLY.has(onset) && front) return false;
  return rime !== "y" || Y_ONSETS.has(onset);
}

interface Bare {
  readonly letters: string;
  readonly tone: Tone;
  /** Index of the letter that carries the tone; -1 for the level tone. */
  readonly at: number;
}

/** Takes the tone out of a word; null where the word carries more than one. */
function bareOf(word: string): Bare | null {
  let letters = "";
  let tone: Tone = 0;
  let at = -1;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    const vowel = vowelOf(letter);
    letters += vowel?.vowel ?? letter;
    if (vowel === undefined || vowel.tone === 0) continue;
    if (at >= 0) return null;
    tone = vowel.tone;
    at = index;
  }
  return { letters, tone, at };
}

function split(letters: string): { readonly onset: string; readonly rime: string } | null {
  for (const onset of ONSETS) {
    if (!letters.startsWith(onset)) continue;
    const rime = letters.slice(onset.length);
    if (fits(onset, rime)) return { onset, rime };
    // "gi" may be g + i ("gì", "giếng"); every other onset is told by its letters alone.
    if (onset !== "gi") return null;
  }
  return fits("", letters) ? { onset: "", rime: letters } : null;
}

const MARKED = /[ăâêôơ]/;
const VOWEL = /^[aăâeêioôơuưy]+/;

/** Index in the rime of the letter that carries the tone, in the older and commoner style: "hòa", "ủy". */
function tonePlace(rime: string): number {
  const marked = MARKED.exec(rime);
  if (marked !== null) return marked.index;
  const horn = rime.indexOf("ư");
  if (horn >= 0) return horn;
  const vowels = VOWEL.exec(rime)?.[0].length ?? 0;
  if (vowels === 3) return 1;
  return vowels === 2 && vowels < rime.length ? 1 : 0;
}

/**
 * Takes a lower-case NFC word apart; null where it is no Vietnamese syllable. The tone has to stand where a writer of
 * either style (hòa, hoà) puts it.
 */
export function readSyllable(word: string): Syllable | null {
  const bare = bareOf(word);
  const parts = bare === null ? null : split(bare.letters);
  if (bare === null || parts === null) return null;
  if (STOPPED.test(parts.rime) && bare.tone !== 4 && bare.tone !== 5) return null;
  if (bare.at >= 0) {
    const place = bare.at - parts.onset.length;
    const right = tonePlace(parts.rime);
    const newStyle = place === 1 && (parts.rime === "oa" || parts.rime === "oe" || parts.rime === "uy");
    if (place !== right && !newStyle) return null;
  }
  return { onset: parts.onset, rime: parts.rime, tone: bare.tone };
}

/** The word with its tone in the one place the keys use: "hoà" → "hòa", "uỷ" → "ủy", "hòang" → "hoàng". */
export function unifyTonePlace(word: string): string {
  const bare = bareOf(word);
  if (bare === null || bare.at < 0) return word;
  const parts = split(bare.letters);
  if (parts === null) return word;
  const place = parts.onset.length + tonePlace(parts.rime);
  if (place === bare.at) return word;
  const vowel = bare.letters.charAt(place);
  return bare.letters.slice(0, place) + withTone(vowel, bare.tone) + bare.letters.slice(place + 1);
}
