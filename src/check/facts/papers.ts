import type { DocumentRule, Submission } from "../../campaign/campaign";
import { looseKey } from "../../text/key";

/** Short forms of the kinds of official papers. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["kh", "ke hoach"],
  ["bc", "bao cao"],
  ["bctt", "bao cao thanh tich"],
  ["bctk", "bao cao tong ket"],
  ["hs", "ho so"],
  ["ttr", "to trinh"],
  ["bb", "bien ban"],
  ["ds", "danh sach"],
  ["dk", "dang ky"],
  ["tk", "tong ket"],
  ["ktkt", "khen thuong"],
  ["kt", "khen thuong"],
]);

/** Words of a paper's name without diacritics, short forms written out: "BC tổng kết" → "bao cao tong ket". */
const paperKey = (text: string): string =>
  looseKey(text)
    .split(" ")
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join(" ");

const pairsOf = (key: string): ReadonlySet<string> => {
  const words = key.split(" ");
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`));
};

/** What nearly every paper of an emulation drive speaks of tells none apart. */
const SAID_BY_ALL: ReadonlySet<string> = new Set(["khen thuong", "thi dua"]);

/**
 * Tells which submissions a paper's name may be: those that share most pairs of neighbouring words with it; several
 * where they share as many, none where they share nothing.
 */
export function submissionTeller(submissions: readonly Submission[]): (text: string) => readonly Submission[] {
  const known = submissions.map((submission) => ({
    submission,
    pairs: pairsOf(paperKey(submission.name)),
    id: looseKey(submission.id),
  }));
  const seen = new Map<string, readonly Submission[]>();
  const tell = (text: string): readonly Submission[] => {
    const key = paperKey(text);
    const exact = known.filter(({ id }) => id === key);
    if (exact.length > 0) return exact.map(({ submission }) => submission);
    const pairs = [...pairsOf(key)].filter((pair) => !SAID_BY_ALL.has(pair));
    const scored = known.map(({ submission, pairs: own }) => ({
      submission,
      score: pairs.filter((pair) => own.has(pair)).length,
    }));
    const best = scored.reduce((most, { score }) => (score > most ? score : most), 0);
    return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ submission }) => submission);
  };
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const told = tell(text);
    seen.set(text, told);
    return told;
  };
}

/** Whether a list of papers names the document a rule asks for. */
export function namesDocument(text: string, { name, headerWords }: DocumentRule): boolean {
  const key = ` ${paperKey(text)} `;
  return [name, ...headerWords].some((words) => key.includes(` ${paperKey(words)} `));
}
