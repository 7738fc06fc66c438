import type { Deadline } from "../../src/campaign/campaign";
import { AWARD_CATALOGUE } from "../../src/campaign/award-list";
import { findAward } from "../../src/campaign/awards-catalogue";
import type { PlanDraft } from "../../src/plan/draft/draft-plan";
import type { DraftContent, DraftValue } from "../../src/plan/draft/values";
import { isoOf, type Day } from "../../src/text/day";
import { spellingKey } from "../../src/text/key";
import type { TrueValue } from "./truth";

/** "<2022-10-30", "<=2022-10-30", "monthly<20", "month 2022-09", "5wd". */
export function deadlineText(deadline: Deadline): string {
  switch (deadline.type) {
    case "fixed":
      return `${deadline.inclusive ? "<=" : "<"}${isoOf(deadline.day)}`;
    case "monthly":
      return `monthly${deadline.inclusive ? "<=" : "<"}${deadline.dayOfMonth}`;
    case "month":
      return `month ${deadline.month}`;
    case "workingDaysBefore":
      return `${deadline.days}wd`;
    case "yearly":
      return `yearly${deadline.inclusive ? "<=" : "<"}${deadline.on}`;
    case "range":
      return `${isoOf(deadline.from)}..${isoOf(deadline.to)}`;
    case "open":
      return "open";
  }
}

const sameWhen = (deadline: Deadline, when: string): boolean => deadlineText(deadline) === when.replace(/^=/u, "<=");

const same = (a: string, b: string): boolean => spellingKey(a) === spellingKey(b);
const plain = (text: string): string =>
  spellingKey(text)
    .replace(/\b(?:các|những|của|và)\b/gu, "")
    .replace(/(?:^| )(?:các|những|của|và)(?= )/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
const office = (text: string): string =>
  text
    .replace(/ủy ban nhân dân/giu, "UBND")
    .replace(/ĐHTT/gu, "điển hình tiên tiến")
    .replace(/NTVT/gu, "người tốt, việc tốt");
/** Hand-made campaigns say it in their own words: most of the shorter one's words are those of the longer one. */
function alike(a: string, b: string): boolean {
  const [few = [], many = []] = [plain(office(a)).split(" "), plain(office(b)).split(" ")].sort(
    (x, y) => x.length - y.length,
  );
  return few.filter((word) => many.includes(word)).length >= few.length * 0.6;
}
const overlaps = (a: string, b: string): boolean => plain(a).includes(plain(b)) || plain(b).includes(plain(a));
const text = (value: TrueValue, key: string): string => String(value[key] ?? "");

function sameAward(name: string, wanted: string, catalogue: string | null = null): boolean {
  if (
    catalogue !== null &&
    AWARD_CATALOGUE.some(
      ({ id, name: own, aliases }) => id === catalogue && [own, ...aliases].some((spelling) => same(spelling, wanted)),
    )
  )
    return true;
  const initiative = (text: string): string => /sáng kiến.*?cấp (\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ?? "";
  if (initiative(wanted) !== "" && initiative(wanted) === initiative(name)) return true;
  const [a, b] = [findAward(name, AWARD_CATALOGUE), findAward(wanted, AWARD_CATALOGUE)];
  if ("award" in a && "award" in b) return a.award.id === b.award.id;
  return same(name, wanted) || overlaps(office(name), office(wanted));
}

const KINDS: Readonly<Record<string, DraftContent["kind"]>> = {
  issued: "issuedOn",
  "award-deadline": "awardDeadline",
  "field-deadline": "fieldDeadline",
  signed: "signature",
  unit: "unitKind",
};

type Alike = (a: string, b: string) => boolean;
type Judges = {
  readonly [K in DraftContent["kind"]]: (
    content: Extract<DraftContent, { kind: K }>,
    wanted: TrueValue,
    within: Alike,
  ) => boolean;
};

const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));
const due = (
  { deadline, name }: { readonly deadline: Deadline; readonly name: string },
  wanted: TrueValue,
  within: Alike,
): boolean => sameWhen(deadline, text(wanted, "when")) && within(name, text(wanted, "what"));

const JUDGES: Judges = {
  number: ({ number }, wanted) => number === wanted["number"],
  issuer: ({ name }, wanted, within) => within(name, text(wanted, "issuer")),
  issuedOn: ({ day }, wanted) => isoOf(day) === wanted["day"],
  title: ({ title }, wanted) => same(title, text(wanted, "title")),
  basis: ({ number, text: words, day }, wanted, within) =>
    (number === null ? within(words, text(wanted, "number")) : number === wanted["number"]) &&
    iso(day) === wanted["day"],
  period: ({ from, to }, wanted) => iso(from) === wanted["from"] && iso(to) === wanted["to"],
  submission: due,
  milestone: due,
  fieldDeadline: due,
  awardDeadline: ({ deadline, awards }, wanted) =>
    sameWhen(deadline, text(wanted, "when")) && awards.some((award) => sameAward(award, text(wanted, "what"))),
  quota: ({ min, max, per, what, who }, wanted, within) =>
    min === wanted["min"] &&
    max === wanted["max"] &&
    per === wanted["per"] &&
    within(what, text(wanted, "what")) &&
    (wanted["who"] === null || within(who ?? "", text(wanted, "who"))),
  share: ({ percent, direction }, wanted) => percent === wanted["percent"] && direction === wanted["direction"],
  award: ({ name, catalogue }, wanted) => sameAward(name, text(wanted, "award"), catalogue),
  subject: ({ subject }, wanted) => subject === wanted["subject"],
  document: ({ name, per }, wanted, within) => within(name, text(wanted, "name")) && per === wanted["per"],
  score: ({ name, points }, wanted, within) => points === wanted["points"] && within(name, text(wanted, "name")),
  scoreLimit: ({ of, points }, wanted) => of === wanted["of"] && points === wanted["points"],
  copies: ({ minimum }, wanted) => minimum === wanted["copies"],
  column: ({ register, field }, wanted) => register === wanted["register"] && field === wanted["field"],
  criterion: ({ text: words }, wanted, within) => within(words, text(wanted, "text")),
  receiver: ({ name }, wanted, within) => within(name, text(wanted, "receiver")),
  recipient: () => true,
  signature: ({ name }, wanted) => name !== null && same(name, text(wanted, "name")),
  unitKind: ({ name }, wanted, within) => within(name, text(wanted, "unit")),
  open: ({ what }, wanted) => what === wanted["what"],
  duty: ({ who }, wanted, within) => within(who, text(wanted, "who")),
};

/** Whether a draft's value is what the plan's author wrote down. */
function isRight(content: DraftContent, wanted: TrueValue): boolean {
  if (content.kind !== (KINDS[wanted.kind] ?? wanted.kind)) return false;
  const judge = JUDGES[content.kind] as (content: DraftContent, wanted: TrueValue, within: Alike) => boolean;
  return judge(content, wanted, wanted.sentence === "" ? alike : overlaps);
}

export interface Row {
  wanted: number;
  found: number;
  foundSure: number;
  sure: number;
  sureRight: number;
  look: number;
  sentences: number;
}
export type Table = Map<string, Row>;
export interface Miss {
  readonly plan: string;
  readonly kind: string;
  readonly what: "missed" | "wrong";
  readonly text: string;
}

const emptyRow = (): Row => ({ wanted: 0, found: 0, foundSure: 0, sure: 0, sureRight: 0, look: 0, sentences: 0 });
const rowOf = (table: Table, kind: string): Row => {
  const row = table.get(kind) ?? emptyRow();
  table.set(kind, row);
  return row;
};

const loose = (sentence: string): string => spellingKey(sentence);

function saysIt(draft: PlanDraft, value: DraftValue, wanted: TrueValue): boolean {
  const sentence = draft.sentences[value.sentence];
  if (sentence === undefined) return false;
  if (wanted.sentence === "") return true;
  const words = loose(wanted.sentence).split(" ").slice(-3).join(" ");
  return loose(sentence.at.text).includes(words) || loose(wanted.sentence).includes(loose(sentence.text));
}

/** Recipients are counted: each line of the list is one. */
function scoreRecipients(table: Table, draft: PlanDraft, truth: readonly TrueValue[]): void {
  const wanted = truth.find(({ kind }) => kind === "recipients");
  if (wanted === undefined) return;
  const row = rowOf(table, "recipient");
  const found = draft.values.filter(({ content }) => content.kind === "recipient");
  const right = Math.min(found.length, Number(wanted["count"]));
  row.wanted += Number(wanted["count"]);
  row.found += right;
  row.sentences += right;
  row.sure += found.filter(({ pile }) => pile === "sure").length;
  row.sureRight += found.filter(({ pile }) => pile === "sure").slice(0, right).length;
}

/** The values that no wanted one has taken. */
function takeRight(
  table: Table,
  misses: Miss[],
  plan: string,
  draft: PlanDraft,
  truth: readonly TrueValue[],
): ReadonlySet<DraftValue> {
  const free = new Set(draft.values);
  const several = new Set<DraftValue>();
  for (const wanted of truth) {
    if (wanted.kind === "recipients") continue;
    const row = rowOf(table, KINDS[wanted.kind] ?? wanted.kind);
    row.wanted += 1;
    const candidates = [...free]
      .filter((value) => isRight(value.content, wanted))
      .sort((a, b) => b.confidence - a.confidence);
    const match = candidates.find((value) => saysIt(draft, value, wanted)) ?? candidates[0];
    if (match === undefined) {
      misses.push({ plan, kind: wanted.kind, what: "missed", text: JSON.stringify(wanted) });
      continue;
    }
    // One deadline may be that of several awards.
    if (match.content.kind === "awardDeadline" && match.content.awards.length > 1) several.add(match);
    else free.delete(match);
    row.found += 1;
    row.foundSure += Number(match.pile === "sure");
    row.sentences += Number(saysIt(draft, match, wanted));
  }
  for (const value of several) free.delete(value);
  return free;
}

/** Adds what a draft of one plan got right to the table, kind by kind. */
export function scorePlan(
  table: Table,
  misses: Miss[],
  plan: string,
  draft: PlanDraft,
  truth: readonly TrueValue[],
): void {
  scoreRecipients(table, draft, truth);
  const free = takeRight(table, misses, plan, draft, truth);
  for (const value of draft.values) {
    if (value.content.kind === "recipient") continue;
    const row = rowOf(table, value.content.kind);
    row.sure += Number(value.pile === "sure");
    row.look += Number(value.pile === "look");
    row.sureRight += Number(value.pile === "sure" && !free.has(value));
    if (!free.has(value) || value.pile !== "sure") continue;
    const sentence = draft.sentences[value.sentence]?.text.slice(0, 140) ?? "";
    misses.push({
      plan,
      kind: value.content.kind,
      what: "wrong",
      text: `${JSON.stringify(value.content)} «${sentence}»`,
    });
  }
}
