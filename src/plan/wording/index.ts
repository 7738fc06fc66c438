import type { Language } from "../../base/language";
import { en } from "./en";
import { vi } from "./vi";
import type { DraftWording } from "./wording";

const WORDINGS: Readonly<Record<Language, DraftWording>> = { vi, en };

/** The words about drafts in a language. */
export const draftWording = (language: Language): DraftWording => WORDINGS[language];
