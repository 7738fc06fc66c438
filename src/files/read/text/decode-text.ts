/** What a decoder puts for bytes that are not UTF-8. */
const UNREADABLE = "\ufffd";
const UTF16_SAMPLE = 4096;
const BYTE_ORDER_MARK = 0xfeff;

/** UTF-16 without a mark shows a zero byte in every second place, as long as it holds ASCII. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, UTF16_SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > length / 8 && even < odd / 8) return "utf-16le";
  return even > length / 8 && odd < even / 8 ? "utf-16be" : null;
}

/** Whether each four bytes hold a letter: none stands above U+10FFFF. `high` and `plane` tell the order of the bytes. */
function holdsLetters(bytes: Uint8Array, high: number, plane: number): boolean {
  const length = Math.min(bytes.length, UTF16_SAMPLE) & ~3;
  for (let at = 0; at < length; at += 4) if (bytes[at + high] !== 0 || (bytes[at + plane] ?? 0) > 0x10) return false;
  return length > 0;
}

/** UTF-32 begins with its mark, or has a zero in one of four bytes all along. */
function guessUtf32(bytes: Uint8Array): "utf-32le" | "utf-32be" | null {
  const mark = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && mark.getUint32(0, true) === BYTE_ORDER_MARK) return "utf-32le";
  if (bytes.length >= 4 && mark.getUint32(0, false) === BYTE_ORDER_MARK) return "utf-32be";
  const little = holdsLetters(bytes, 3, 2);
  const big = holdsLetters(bytes, 0, 1);
  return little === big ? null : little ? "utf-32le" : "utf-32be";
}

/** The name of the encoding a text's first bytes tell; "utf-8" for everything that is neither UTF-16 nor UTF-32. */
export function unicodeLabel(bytes: Uint8Array): string {
  const utf32 = guessUtf32(bytes);
  if (utf32 !== null) return utf32;
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return guessUtf16(bytes) ?? "utf-8";
}

const LAST_CODE_POINT = 0x10ffff;
const CHUNK = 8192;

/** No platform decodes UTF-32. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const pieces: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (at > 0 || code !== BYTE_ORDER_MARK) codes.push(code > LAST_CODE_POINT ? 0xfffd : code);
    if (codes.length === CHUNK) {
      pieces.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  return pieces.join("") + String.fromCodePoint(...codes);
}

/** Bytes that are tones in windows-1258 and letters in the fonts of TCVN3 and VNI. */
const TONES: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const VOWELS = /[aeiouyâăêôơưAEIOUYÂĂÊÔƠƯ]/u;
const SAMPLE = 65_536;

/** Whether the tones stand after vowels, as they must: in legacy fonts those bytes are letters of their own. */
function tonesStandRight(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const letters = new TextDecoder("windows-1258").decode(sample);
  let [right, wrong] = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (!TONES.has(byte)) continue;
    if (VOWELS.test(letters.charAt(at - 1))) right += 1;
    else wrong += 1;
  }
  return right >= wrong;
}

/**
 * The text of a plain text file: UTF-8, UTF-16 or UTF-32 with or without a byte order mark, else windows-1258 (whose tones are
 * combining marks; composing them is the text layer's work), or windows-1252 for text of a legacy font.
 */
export function decodeText(bytes: Uint8Array): string {
  const label = unicodeLabel(bytes);
  if (label.startsWith("utf-32")) return decodeUtf32(bytes, label === "utf-32le");
  if (label !== "utf-8") return new TextDecoder(label).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes(UNREADABLE)
    ? new TextDecoder(tonesStandRight(bytes) ? "windows-1258" : "windows-1252").decode(bytes)
    : text;
}
