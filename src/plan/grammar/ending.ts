import { find } from "../draft/values";
import type { ReadSentence } from "./context";
import type { PlacedFind } from "./heading";
import { trimmed } from "./pieces";

const RECIPIENTS_HEAD = /^n[ơo]i\s+nh[ậâa]n\s*[:.]?\s*/iu;
/** Ranks and degrees before a signer's name. */
const BEFORE_NAME =
  /^(?:đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|gs\.?|pgs\.?|ts\.?|ths\.?|bs\.?|bsck\s?i{1,2}\.?|ckii?\.?|cn\.?|luật sư|nghệ sĩ|\.|\s)+/iu;
const SIGNED = /^\(?\s*(?:đã ký|đã kí|ký tên|\/s\/)/iu;
const NAME = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u;

/** The plan's own recipients and who signs it. */
export function endingFinds(sentences: readonly ReadSentence[]): readonly PlacedFind[] {
  const finds: PlacedFind[] = [];
  for (const sentence of sentences) {
    if (sentence.at.region !== "recipients") continue;
    const text = sentence.text.replace(RECIPIENTS_HEAD, "");
    const lone = sentence.at.item === null;
    for (const piece of text.split(/;\s+-\s+(?=\p{Lu})|^-\s+|;\s*$/u)) {
      const name = trimmed(piece)
        .replace(/\s*\/[a-z]{1,3}$/u, "")
        .replace(/_.*$/u, "");
      if (name === "" || /^\(/u.test(name)) continue;
      const from = sentence.text.indexOf(piece.trim());
      finds.push({
        ...find(
          { kind: "recipient", text: name },
          [{ from: Math.max(0, from), to: Math.max(0, from) + piece.length }],
          lone && text === sentence.text ? 0.6 : 0.96,
          "heading-line",
          "Nơi nhận",
        ),
        sentence: sentence.index,
      });
    }
  }
  const signing = sentences.filter(({ at }) => at.region === "signature");
  const lines: string[] = [];
  let name: string | null = null;
  let last = signing[0];
  for (const sentence of signing) {
    if (SIGNED.test(sentence.text)) continue;
    const plain = trimmed(sentence.text.replace(BEFORE_NAME, ""));
    // What follows the name is another paper: a form, a list.
    if (name !== null) break;
    if (sentence.text === sentence.text.toLocaleUpperCase("vi") && /\p{L}/u.test(sentence.text))
      lines.push(sentence.text);
    else if (NAME.test(plain)) [name, last] = [plain, sentence];
  }
  if (last !== undefined) {
    finds.push({
      ...find(
        { kind: "signature", lines, name },
        [{ from: 0, to: last.text.length }],
        name === null ? 0.6 : 0.95,
        "signing-block",
      ),
      sentence: last.index,
    });
  }
  return finds;
}
