import { remembering } from "../../base/remembering";
import type { Campaign, DocumentRule, Submission } from "../../campaign/campaign";
import { isoOf } from "../../text/day";
import { foreignTo, isOfOtherYears, kindsAgree, readPaper, type PaperPart } from "./paper-name";

/** How a paper's name stands to something that has to be sent. */
export type PaperFit = "yes" | "unsure" | "no";

const RANK: Readonly<Record<PaperFit, number>> = { no: 0, unsure: 1, yes: 2 };
const best = (fits: readonly PaperFit[]): PaperFit =>
  fits.reduce<PaperFit>((found, fit) => (RANK[fit] > RANK[found] ? fit : found), "no");

const has = (words: ReadonlySet<string>, wanted: Iterable<string>): number =>
  [...wanted].filter((word) => words.has(word)).length;

const isAnother = (paper: PaperPart, wanted: PaperPart): boolean =>
  (paper.kind !== null && wanted.kind !== null && !kindsAgree(paper.kind, wanted.kind)) || foreignTo(paper, wanted);

/**
 * Papers are matched by kind, matter and occasion: a report is proved by a report, a dossier by a dossier of that
 * occasion. A name that says the kind and nothing of the matter is not sure.
 */
function fitOf(paper: PaperPart, wanted: PaperPart, drive: ReadonlySet<string>, alone: boolean): PaperFit {
  if (isAnother(paper, wanted)) return "no";
  const own = new Set([...wanted.matter].filter((word) => !drive.has(word)));
  const said = has(paper.matter, own);
  const ofDrive = has(paper.matter, drive) > 0;
  const enough = own.size > 0 && said * 2 >= own.size;
  if (paper.kind === null) return enough && said > 1 ? "unsure" : "no";
  if (enough) return "yes";
  const unknown = [...paper.matter].filter((word) => !own.has(word) && !drive.has(word)).length;
  if (said === 0 && unknown > 1) return ofDrive ? "unsure" : "no";
  if (alone && isTheOnly(paper, wanted, ofDrive)) return "yes";
  return said > 0 && unknown === 0 ? "yes" : "unsure";
}

/**
 * "Bản đăng ký thi đua": the only registration there is; "Kế hoạch thi đua": a plan for this drive; "Tờ trình": what a
 * unit asks for with its list, where there is only one dossier to hand in.
 */
const isTheOnly = (paper: PaperPart, wanted: PaperPart, ofDrive: boolean): boolean =>
  wanted.kind === "registration" ||
  (wanted.kind === "plan" && ofDrive) ||
  (paper.kind === "request" && paper.matter.size === 0);

const YEAR_LENGTH = 4;

/** The drive's own year, and all years of its period. */
function yearsOf({ year, period }: Campaign): { readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const years = [period.from, period.to].flatMap((day) => (day === null ? [] : isoOf(day).slice(0, YEAR_LENGTH)));
  return { own: new Set([String(year)]), all: new Set([String(year), ...years]) };
}

/** Words of the drive's own name: nearly all of its papers have them, so they tell none apart. */
const driveWords = ({ name }: Campaign): ReadonlySet<string> =>
  new Set(["phong", "trao", "thi", "dua", "khen", "thuong", ...readPaper(name).flatMap(({ matter }) => [...matter])]);

export type SubmissionTeller = (text: string) => ReadonlyMap<Submission, PaperFit>;

/** Tells which submissions a paper's name is, or may be. */
export function submissionTeller(campaign: Campaign): SubmissionTeller {
  const drive = driveWords(campaign);
  const known = campaign.submissions.map((submission) => ({
    submission,
    parts: [submission.name, ...(submission.words ?? [])].flatMap(readPaper),
  }));
  const years = yearsOf(campaign);
  /** Last year's report proves nothing; one of the drive's first year, where it goes over two, may. */
  const ofYear = (fit: PaperFit, paper: PaperPart, wanted: PaperPart): PaperFit =>
    fit === "no" || isOfOtherYears(paper, wanted, years.all)
      ? "no"
      : isOfOtherYears(paper, wanted, years.own)
        ? "unsure"
        : fit;
  const kindCount = (kind: PaperPart["kind"]): number =>
    known.filter(({ parts }) => parts.some((part) => part.kind === kind)).length;
  return remembering((text): ReadonlyMap<Submission, PaperFit> => {
    const papers = readPaper(text);
    const fits = new Map<Submission, PaperFit>();
    for (const { submission, parts } of known) {
      const byName = text.trim().toLowerCase() === submission.id.toLowerCase();
      const fit = byName
        ? "yes"
        : best(
            papers.flatMap((paper) =>
              parts.map((part) => ofYear(fitOf(paper, part, drive, kindCount(part.kind) === 1), paper, part)),
            ),
          );
      if (fit !== "no") fits.set(submission, fit);
    }
    return fits;
  });
}

/** Whether a list of papers names the document a rule asks for, for this drive and not for another occasion. */
export function namesDocument(text: string, { name, headerWords }: DocumentRule): boolean {
  const own = readPaper(name)[0]?.kind ?? null;
  // A header may shorten a paper's name until it reads like another kind: "báo cáo tt" is no report of results.
  const wanted = [name, ...headerWords]
    .flatMap(readPaper)
    .filter(({ kind }) => own === null || kind === null || kind === own);
  return readPaper(text).some((paper) =>
    wanted.some((one) => {
      if (foreignTo(paper, one)) return false;
      if (one.kind === null || paper.kind === null) return ` ${paper.key} `.includes(` ${one.key} `);
      return paper.kind === one.kind && isAboutAwards(paper);
    }),
  );
}

const OF_AWARDS = new Set(["khen", "thuong", "thi", "dua", "nghi", "thanh", "tich", "xet", "danh", "hieu", "tang"]);

/** A paper of a dossier for awards: its name says so, or says nothing but its kind. */
const isAboutAwards = ({ kind, matter }: PaperPart): boolean =>
  kind === "achievement-report" || matter.size === 0 || has(matter, OF_AWARDS) > 0;
