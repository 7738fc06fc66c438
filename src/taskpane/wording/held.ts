import type { Language } from "../../base/language";
import type { ByRegister } from "../../app/views/intake";
import type { RegisterKind } from "../../campaign/campaign";

/** What a list's rows are, one and several. */
const WORDS: Readonly<Record<Language, Readonly<Record<RegisterKind, readonly [string, string]>>>> = {
  vi: {
    nominations: ["đề nghị", "đề nghị"],
    articles: ["bài viết", "bài viết"],
    works: ["công trình, sự kiện", "công trình, sự kiện"],
    initiatives: ["sáng kiến", "sáng kiến"],
    scores: ["dòng chấm điểm", "dòng chấm điểm"],
    submissions: ["hồ sơ đã nhận", "hồ sơ đã nhận"],
  },
  en: {
    nominations: ["nomination", "nominations"],
    articles: ["article", "articles"],
    works: ["work or event", "works and events"],
    initiatives: ["initiative", "initiatives"],
    scores: ["score line", "score lines"],
    submissions: ["paper received", "papers received"],
  },
};

/** "12 đề nghị, 3 bài viết": records by what is listed. */
export function heldWords(held: ByRegister, language: Language): string {
  const words = WORDS[language];
  const locale = language === "vi" ? "vi-VN" : "en-US";
  const said = (kind: RegisterKind, count: number): string =>
    `${count.toLocaleString(locale)} ${words[kind][count === 1 ? 0 : 1]}`;
  const parts = (Object.keys(words) as RegisterKind[]).flatMap((kind) => {
    const count = held[kind] ?? 0;
    return count === 0 ? [] : [said(kind, count)];
  });
  return parts.length === 0 ? said("nominations", 0) : parts.join(", ");
}
