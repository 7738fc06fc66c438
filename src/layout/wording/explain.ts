import type { Evidence } from "../layout";
import { EN } from "./en";
import { VI } from "./vi";

export type LayoutLanguage = "vi" | "en";

const WORDINGS: Readonly<Record<LayoutLanguage, Readonly<Record<string, string>>>> = { vi: VI, en: EN };
const PLACE = /\{(\w+)\}/gu;
/** "dòng 8–8" is "dòng 8". */
const SAME_ENDS = /(?:rows (\d+)–\1(?=\D|$) are the header)|(?:(\d+)–\2(?=\D|$))/gu;

/** The sentence for a reason the layout gave; null for a reason given elsewhere. */
export function explain(evidence: Evidence, language: LayoutLanguage): string | null {
  const sentence = WORDINGS[language][evidence.code];
  if (sentence === undefined) return null;
  return sentence
    .replace(PLACE, (_, name: string) => String(evidence.params[name] ?? ""))
    .replace(SAME_ENDS, (_, header: string | undefined, lone: string | undefined) =>
      header === undefined ? (lone ?? "") : `row ${header} is the header`,
    );
}

/** Several reasons as one sentence. */
export const explainAll = (evidence: readonly Evidence[], language: LayoutLanguage): string =>
  evidence
    .map((one) => explain(one, language))
    .filter((sentence) => sentence !== null)
    .join(", ");
