import type { Language } from "../../base/language";
import type { Evidence } from "../layout";

const PLACE = /\{(\w+)\}/gu;
/** "dòng 8–8" is "dòng 8". */
const SAME_ENDS = /(?:rows (\d+)–\1(?=\D|$) are the header)|(?:(\d+)–\2(?=\D|$))/gu;

/** The sentences of one language for some reasons; {name} is a parameter. */
export type Sentences<C extends Evidence["code"]> = Readonly<Record<C, string>>;

/** A reason in words, from sentences that have one for each reason there is. */
export const explainer =
  (wordings: Readonly<Record<Language, Sentences<Evidence["code"]>>>) =>
  ({ code, params }: Evidence, language: Language): string =>
    wordings[language][code]
      .replace(PLACE, (_, name: string) => String(params[name] ?? ""))
      .replace(SAME_ENDS, (_, header: string | undefined, lone: string | undefined) =>
        header === undefined ? (lone ?? "") : `row ${header} is the header`,
      );
