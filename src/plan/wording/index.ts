import type { Language } from "../../base/language";
import { en } from "./en";
import { vi } from "./vi";
import type { DraftWording } from "./wording";

/** The words about drafts in a language. */
export const draftWording = (language: Language): DraftWording => (language === "en" ? en : vi);
