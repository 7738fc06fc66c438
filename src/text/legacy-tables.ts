import { MARKED_LETTERS } from "./letters";

/** Encodings of Vietnamese from before Unicode, as their text looks once a program took it for Windows-1252. */
export type LegacyEncoding = "tcvn3" | "vni" | "viscii" | "vps" | "vietware-f" | "vietware-x" | "cp1258";

/** How each of `MARKED_LETTERS` is written, small letters and capitals. Facts of the encodings themselves. */
const WRITTEN: Readonly<Record<LegacyEncoding, readonly [small: string, capital: string]>> = {
  tcvn3: [
    "µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00ad õ ö ÷ ø ù ú û ü ý þ ®",
    "µ ¶ · ¸ ¹ ¡ » ¼ ½ ¾ Æ ¢ Ç È É Ê Ë Ì Î Ï Ð Ñ £ Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä ¤ å æ ç è é ¥ ê ë ì í î ï ñ ò ó ô ¦ õ ö ÷ ø ù ú û ü ý þ §",
  ],
  vni: [
    "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ",
    "AØ AÛ AÕ AÙ AÏ AÊ AÈ AÚ AÜ AÉ AË AÂ AÀ AÅ AÃ AÁ AÄ EØ EÛ EÕ EÙ EÏ EÂ EÀ EÅ EÃ EÁ EÄ Ì Æ Ó Í Ò OØ OÛ OÕ OÙ OÏ OÂ OÀ OÅ OÃ OÁ OÄ Ô ÔØ ÔÛ ÔÕ ÔÙ ÔÏ UØ UÛ UÕ UÙ UÏ Ö ÖØ ÖÛ ÖÕ ÖÙ ÖÏ YØ YÛ YÕ YÙ Î Ñ",
  ],
  viscii: [
    "à ä ã á Õ å ¢ Æ Ç ¡ £ â ¥ ¦ ç ¤ § è ë ¨ é © ê « ¬ \u00ad ª ® ì ï î í ¸ ò ö õ ó ÷ ô ° ± ² ¯ µ ½ ¶ · Þ ¾ þ ù ü û ú ø ß × Ø æ Ñ ñ Ï Ö Û ý Ü ð",
    "À Ä Ã Á € Å ‚ Æ Ç \u0081 ƒ Â … † ç „ ‡ È Ë ˆ É ‰ Ê ‹ Œ \u008d Š Ž Ì › Î Í ˜ Ò ™ õ Ó š Ô \u0090 ‘ ’ \u008f “ ´ – — ³ • ” Ù œ \u009d Ú ž ¿ » ¼ ÿ º ¹ Ÿ Ö Û Ý Ü Ð",
  ],
  vps: [
    "à ä ã á å æ ¢ £ ¤ ¡ ¥ â À Ä Å Ã Æ è È ë é Ë ê Š ‹ Í ‰ Œ ì Ì ï í Î ò Õ õ ó † ô Ò ° ‡ Ó ¶ Ö © ª « § ® ù û Û ú ø Ü Ø º » Ù ¿ ÿ › Ï š œ Ç",
    "€ \u0081 ‚ Á å ˆ Ž \u008f ð \u008d ¥ Â „ … Å ƒ Æ × Þ þ É Ë Ê “ ” • \u0090 Œ µ · ¸ ´ Î ¼ ½ ¾ ¹ † Ô — ˜ ™ – ¶ ÷ ž Ÿ ¦ \u009d ® ¨ Ñ ¬ Ú ø Ð ¯ ± » \u00ad ¿ ² ý ³ Ý œ ñ",
  ],
  "vietware-f": [
    "ª ¶ º À Á Ÿ Â Ã Ä Å Æ ¡ Ç È É Ê Ë Ì Í Î Ï Ñ £ Ò Ó Ô Õ Ö Ø Ù Ú Û Ü ß à á â ã ¤ ä å æ ç è ¥ é ê ë ì í î ï ñ ò ó § ô õ ö ÷ ø ù ú û ü ÿ ¢",
    "ª ¶ º À Á – Â Ã Ä Å Æ — Ç È É Ê Ë Ì Í Î Ï Ñ ™ Ò Ó Ô Õ Ö Ø Ù Ú Û Ü ß à á â ã š ä å æ ç è › é ê ë ì í î ï ñ ò ó œ ô õ ö ÷ ø ù ú û ü ÿ ˜",
  ],
  "vietware-x": [
    "aì aí aî aï aû à àò àó àô àõ àû á áö áø áù áú áû eì eí eî eï eû ã ãö ãø ãù ãú ãû ç è é ê ë oì oí oî oï oü ä äö äø äù äú äü å åì åí åî åï åü uì uí uî uï uû æ æì æí æî æï æû yì yí yî yï yñ â",
    "AÌ AÍ AÎ AÏ AÛ À ÀÒ ÀÓ ÀÔ ÀÕ ÀÛ Á ÁÖ ÁØ ÁÙ ÁÚ ÁÛ EÌ EÍ EÎ EÏ EÛ Ã ÃÖ ÃØ ÃÙ ÃÚ ÃÛ Ç È É Ê Ë OÌ OÍ OÎ OÏ OÜ Ä ÄÖ ÄØ ÄÙ ÄÚ ÄÜ Å ÅÌ ÅÍ ÅÎ ÅÏ ÅÜ UÌ UÍ UÎ UÏ UÛ Æ ÆÌ ÆÍ ÆÎ ÆÏ ÆÛ YÌ YÍ YÎ YÏ YÑ Â",
  ],
  cp1258: [
    "aÌ aÒ aÞ aì aò ã ãÌ ãÒ ãÞ ãì ãò â âÌ âÒ âÞ âì âò eÌ eÒ eÞ eì eò ê êÌ êÒ êÞ êì êò iÌ iÒ iÞ iì iò oÌ oÒ oÞ oì oò ô ôÌ ôÒ ôÞ ôì ôò õ õÌ õÒ õÞ õì õò uÌ uÒ uÞ uì uò ý ýÌ ýÒ ýÞ ýì ýò yÌ yÒ yÞ yì yò ð",
    "AÌ AÒ AÞ Aì Aò Ã ÃÌ ÃÒ ÃÞ Ãì Ãò Â ÂÌ ÂÒ ÂÞ Âì Âò EÌ EÒ EÞ Eì Eò Ê ÊÌ ÊÒ ÊÞ Êì Êò IÌ IÒ IÞ Iì Iò OÌ OÒ OÞ Oì Oò Ô ÔÌ ÔÒ ÔÞ Ôì Ôò Õ ÕÌ ÕÒ ÕÞ Õì Õò UÌ UÒ UÞ Uì Uò Ý ÝÌ ÝÒ ÝÞ Ýì Ýò YÌ YÒ YÞ Yì Yò Ð",
  ],
};

/** Windows-1252's own characters at 0x80–0x9F: a reader that knows no code page gives the control codes instead. */
const HIGH_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export interface LegacyTable {
  readonly encoding: LegacyEncoding;
  /** One or two characters → the letter; a code shared by both cases gives the small one. */
  readonly letters: ReadonlyMap<string, string>;
  /** Codes that stand for the capital as well. */
  readonly shared: ReadonlySet<string>;
}

const LETTERS = Array.from(MARKED_LETTERS);

/** Encodings whose marks follow the letter; behind a capital typists leave them small: "Aù" beside "AÙ". */
const MARKS_LEFT_SMALL: ReadonlySet<LegacyEncoding> = new Set(["vni", "vietware-x"]);

function tableOf(encoding: LegacyEncoding): LegacyTable {
  const [small, capital] = WRITTEN[encoding].map((codes) => codes.split(" ")) as [string[], string[]];
  const letters = new Map<string, string>();
  const shared = new Set<string>();
  LETTERS.forEach((letter, index) => {
    const [smallCode = "", capitalCode = ""] = [small[index], capital[index]];
    letters.set(capitalCode, letter.toUpperCase());
    if (smallCode === capitalCode) shared.add(smallCode);
  });
  LETTERS.forEach((letter, index) => letters.set(small[index] ?? "", letter));
  for (const [code, letter] of [...letters]) {
    const control = HIGH_1252.indexOf(code);
    if (control >= 0) letters.set(String.fromCharCode(0x80 + control), letter);
    if (code.length < 2 || !MARKS_LEFT_SMALL.has(encoding)) continue;
    const variant = code.charAt(0) + code.charAt(1).toLowerCase();
    if (!letters.has(variant)) letters.set(variant, letter);
  }
  return { encoding, letters, shared };
}

/** In the order in which they are met in offices; earlier ones win where two explain a text equally well. */
export const LEGACY_TABLES: readonly LegacyTable[] = (
  ["tcvn3", "vni", "viscii", "vps", "vietware-f", "vietware-x", "cp1258"] as const
).map(tableOf);

const BY_ENCODING = new Map(LEGACY_TABLES.map((table) => [table.encoding, table]));

/** The table of an encoding. */
export function legacyTable(encoding: LegacyEncoding): LegacyTable {
  const table = BY_ENCODING.get(encoding);
  if (table === undefined) throw new Error(`no table of ${encoding}`);
  return table;
}

/** The Unicode text as that encoding writes it: for tests and samples. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const [small, capital] = WRITTEN[encoding].map((codes) => codes.split(" ")) as [string[], string[]];
  return Array.from(text.normalize("NFC"), (letter) => {
    const index = LETTERS.indexOf(letter.toLowerCase());
    if (index < 0) return letter;
    return (letter === LETTERS[index] ? small[index] : capital[index]) ?? letter;
  }).join("");
}
