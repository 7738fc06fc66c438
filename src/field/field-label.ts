import type { Language } from "../base/language";
import { isStandardField, type FieldId } from "./field";
import { byField, type StandardField } from "./field-facts";
import { EN } from "./words/en";
import type { FieldWords } from "./words/field-words";
import { VI } from "./words/vi";

const WORDS: Readonly<Record<Language, Readonly<Record<StandardField, FieldWords>>>> = { vi: VI, en: EN };

const shortName = ({ short, header }: FieldWords): string => short ?? header;

/** What a field is called in a sentence. A campaign's own field is called by its name. */
export const fieldLabel = (field: FieldId, language: Language): string =>
  isStandardField(field) ? shortName(WORDS[language][field]) : field.slice(2);

/** Vietnamese name of each field, as campaign sheets and lists of columns show it. */
export const FORM_LABELS: Readonly<Record<StandardField, string>> = byField(
  (field) => VI[field].form ?? shortName(VI[field]),
);

/** What stands in the exported column of each field, for the data dictionary. */
export const MEANINGS: Readonly<Record<StandardField, string>> = byField(
  (field) => VI[field].meaning ?? shortName(VI[field]),
);
