import { countOne } from "../../base/count-by";
import type { DocumentText } from "../../text/document-text";
import { calendarOf, type Day } from "../../text/day";
import { awardFinds, subjectFinds } from "../grammar/awards";
import { basisFinds } from "../grammar/bases";
import { columnFinds } from "../grammar/columns";
import { readSentence, type PlanFacts, type ReadSentence } from "../grammar/context";
import { criterionFinds } from "../grammar/criteria";
import { monthsOf, type Months } from "../grammar/deadline-dates";
import { deadlineFinds, undatedFinds } from "../grammar/deadlines";
import { copyFinds, documentFinds } from "../grammar/documents";
import { endingFinds } from "../grammar/ending";
import { headingFinds, type PlacedFind } from "../grammar/heading";
import { dutyFinds, receiverFinds } from "../grammar/parties";
import { periodFinds } from "../grammar/period";
import { quotaFinds } from "../grammar/quotas";
import { scoreFinds } from "../grammar/scores";
import { shareFinds } from "../grammar/shares";
import { unitFinds } from "../grammar/units";
import { mendParagraphs } from "../reading/mend";
import { outline, type OutlinedParagraph } from "../reading/outline";
import { sentencesOf } from "../reading/sentences";
import { ledgerOf, type LedgerLine } from "./ledger";
import { mergeFinds } from "./merge";
import { SURE, type DraftValue, type Find } from "./values";

/** A plan's text read: its outline, its sentences, the values in them and what became of every number, date and obligation. */
export interface PlanDraft {
  readonly paragraphs: readonly OutlinedParagraph[];
  readonly sentences: readonly ReadSentence[];
  readonly values: readonly DraftValue[];
  readonly ledger: readonly LedgerLine[];
  readonly year: number | null;
}

const YEAR = /năm(?: học)?\s+(\d{4})(?!\s*[-/]\s*\d{4}\s*\))/gu;

/** "ngày … tháng … năm 2022", left open. */
const BLANK_DAY = /ngày\D*tháng\D*năm\s+(\d{4})/u;

/** The year in the title, else of the day of issue, else the one most often named. */
function yearOf(heading: readonly PlacedFind[], sentences: readonly ReadSentence[]): number | null {
  for (const { content } of heading) {
    if (content.kind !== "title") continue;
    const years = Array.from(content.title.matchAll(YEAR), (match) => Number(match[1]));
    if (years[0] !== undefined) return years[0];
  }
  for (const { key, at } of sentences) {
    const blank = at.region === "heading" ? BLANK_DAY.exec(key)?.[1] : undefined;
    if (blank !== undefined) return Number(blank);
  }
  for (const { content } of heading) if (content.kind === "issuedOn") return calendarOf(content.day).year;
  const counts = new Map<number, number>();
  for (const { key, at } of sentences) {
    if (at.region === "bases") continue;
    for (const match of key.matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)) countOne(counts, Number(match[1]));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The span of the drive that the surest of the sentences gives. */
function periodOf(periods: readonly (readonly Find[])[]): { readonly from: Day | null; readonly to: Day | null } {
  let best: Find | null = null;
  for (const finds of periods)
    for (const one of finds) if (best === null || one.confidence > best.confidence) best = one;
  return best?.content.kind === "period" ? best.content : { from: null, to: null };
}

function findsIn(
  sentence: ReadSentence,
  period: readonly Find[],
  facts: PlanFacts,
  months: Months | null,
): readonly Find[] {
  const bases = basisFinds(sentence);
  const taken = [...bases, ...period].flatMap(({ spans }) => spans);
  const deadlines = deadlineFinds(sentence, facts, months, taken);
  return [
    ...bases,
    ...period,
    ...deadlines,
    ...undatedFinds(sentence),
    ...quotaFinds(sentence),
    ...shareFinds(sentence),
    ...awardFinds(sentence),
    ...subjectFinds(sentence),
    ...documentFinds(sentence),
    ...copyFinds(sentence),
    ...columnFinds(sentence),
    ...criterionFinds(sentence),
    ...receiverFinds(sentence),
    ...unitFinds(sentence),
    ...dutyFinds(sentence),
  ];
}

/** "Từ nay", "từ ngày ban hành": the drive begins on the plan's own day. */
function startedOnIssue(finds: readonly PlacedFind[], sentences: readonly ReadSentence[]): readonly PlacedFind[] {
  const issued = finds.find(({ content }) => content.kind === "issuedOn");
  if (issued?.content.kind !== "issuedOn") return finds;
  const { day } = issued.content;
  return finds.map((one) => {
    const { content } = one;
    if (content.kind !== "period" || content.from !== null) return one;
    const onIssue = /từ nay|ngày (?:ban hành|ký)/u.test(sentences[one.sentence]?.key ?? "");
    return onIssue ? { ...one, content: { ...content, from: day } } : one;
  });
}

/** A guess at who takes part, and whose figures the plan sets: told only where no list of the plan says it. */
function withQuotaUnits(finds: readonly PlacedFind[]): readonly PlacedFind[] {
  const listed =
    finds.filter(({ content, confidence }) => content.kind === "unitKind" && confidence >= 0.75).length >= 3;
  const kept = finds.filter(({ content, confidence }) => content.kind !== "unitKind" || !listed || confidence >= 0.75);
  const owners = finds.flatMap((one): readonly PlacedFind[] => {
    const { content } = one;
    if (
      content.kind !== "quota" ||
      content.who === null ||
      /^(?:đơn vị|cơ quan|cơ quan, đơn vị|nơi)$/iu.test(content.who)
    )
      return [];
    return [
      {
        ...one,
        content: { kind: "unitKind", name: content.who },
        confidence: 0.85,
        reason: { code: "trigger", words: content.who },
      },
    ];
  });
  return listed ? kept : [...kept, ...owners];
}

const SECOND_RECEIVER = 0.8;

/** A campaign has one receiver: of several the one "qua" whom things are sent is sure, else the first. */
function withOneReceiver(finds: readonly PlacedFind[]): readonly PlacedFind[] {
  const sure = finds.filter(({ content, confidence }) => content.kind === "receiver" && confidence >= SURE);
  const isThrough = ({ content }: PlacedFind): boolean => content.kind === "receiver" && content.name.includes("(qua");
  const main = sure.find(isThrough) ?? sure[0];
  return finds.map((one) => (one !== main && sure.includes(one) ? { ...one, confidence: SECOND_RECEIVER } : one));
}

/** Reads a plan's text: each value it gives with its sentence and place, and the ledger of all it says in figures and orders. */
export function draftPlan(source: DocumentText): PlanDraft {
  const paragraphs = outline(mendParagraphs(source));
  const sentences = sentencesOf(paragraphs).map(readSentence);
  const heading = headingFinds(sentences);
  const year = yearOf(heading, sentences);
  const facts: PlanFacts = { year };
  const periods = sentences.map((sentence) => periodFinds(sentence, facts));
  const period = periodOf(periods);
  const months = monthsOf(period.from, period.to, year);
  const placed: PlacedFind[] = [...heading, ...endingFinds(sentences)];
  for (const [at, sentence] of sentences.entries())
    for (const one of findsIn(sentence, periods[at] ?? [], facts, months))
      placed.push({ ...one, sentence: sentence.index });
  placed.push(...scoreFinds(sentences));
  const values = withOneReceiver(mergeFinds(withQuotaUnits(startedOnIssue(placed, sentences)))).map(
    (one, index): DraftValue => ({
      ...one,
      id: `v${index + 1}`,
      place: sentences[one.sentence]?.at.place ?? "",
      pile: one.confidence >= SURE ? "sure" : "look",
    }),
  );
  return { paragraphs, sentences, values, ledger: ledgerOf(sentences, values), year };
}
