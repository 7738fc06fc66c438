import type { Language } from "../../base/language";
import { EN } from "./en";
import { VI } from "./vi";
import type { PaneWording } from "./wording";

const WORDING: Readonly<Record<Language, PaneWording>> = { vi: VI, en: EN };

export const wordingOf = (language: Language): PaneWording => WORDING[language];

/** The language of the pane in an Excel of that locale: Vietnamese unless Excel speaks English. */
export const languageOfLocale = (locale: string): Language => (locale.toLowerCase().startsWith("en") ? "en" : "vi");
