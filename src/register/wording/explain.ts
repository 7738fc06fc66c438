import type { Evidence } from "../../layout/layout";
import { explain as explainLayout } from "../../layout/wording/explain";
import { EN } from "./en";
import { VI } from "./vi";

const WORDINGS: Readonly<Record<"vi" | "en", Readonly<Record<string, string>>>> = { vi: VI, en: EN };

/** The sentence for any reason that layout or taking in gave; null for a reason given elsewhere. */
export function explainTaken(evidence: Evidence, language: "vi" | "en"): string | null {
  const sentence = WORDINGS[language][evidence.code];
  if (sentence === undefined) return explainLayout(evidence, language);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(evidence.params[name] ?? ""));
}
