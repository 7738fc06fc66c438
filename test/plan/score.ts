import type { Deadline } from "../../src/campaign/campaign";
import { AWARD_CATALOGUE } from "../../src/campaign/award-list";
import { findAward } from "../../src/campaign/awards-catalogue";
import type { DraftValue, PlanDraft } from "../../src/plan/draft/draft-plan";
import type { DraftContent } from "../../src/plan/draft/values";
import { isoOf } from "../../src/text/day";
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
  const [a, b] = [findAward(name, AWARD_CATALOGUE), findAward(wanted, AWARD_CATALOGUE)];
  if ("award" in a && "award" in b) return a.award.id === b.award.id;
  return same(name, wanted) || overlaps(name, wanted);
}

const KINDS: Readonly<Record<string, DraftContent["kind"]>> = {
  issued: "issuedOn",
  "award-deadline": "awardDeadline",
  "field-deadline": "fieldDeadline",
  signed: "signature",
  unit: "unitKind",
};

/** Whether a draft's value is what the plan's author wrote down. */
function isRight(content: DraftContent, wanted: TrueValue): boolean {
  const within = wanted.sentence === "" ? alike : overlaps;
  if (content.kind !== (KINDS[wanted.kind] ?? wanted.kind)) return false;
  switch (content.kind) {
    case "number":
      return content.number === wanted["number"];
    case "issuer":
      return within(content.name, text(wanted, "issuer"));
    case "issuedOn":
      return isoOf(content.day) === wanted["day"];
    case "title":
      return same(content.title, text(wanted, "title"));
    case "basis":
      return (
        (content.number === null
          ? within(content.text, text(wanted, "number"))
          : content.number === wanted["number"]) && (content.day === null ? null : isoOf(content.day)) === wanted["day"]
      );
    case "period":
      return (
        (content.from === null ? null : isoOf(content.from)) === wanted["from"] &&
        (content.to === null ? null : isoOf(content.to)) === wanted["to"]
      );
    case "submission":
    case "milestone":
    case "fieldDeadline":
      return sameWhen(content.deadline, text(wanted, "when")) && within(content.name, text(wanted, "what"));
    case "awardDeadline":
      return (
        sameWhen(content.deadline, text(wanted, "when")) &&
        content.awards.some((award) => sameAward(award, text(wanted, "what")))
      );
    case "quota":
      return (
        content.min === wanted["min"] &&
        content.max === wanted["max"] &&
        content.per === wanted["per"] &&
        within(content.what, text(wanted, "what")) &&
        (wanted["who"] === null || within(content.who ?? "", text(wanted, "who")))
      );
    case "share":
      return content.percent === wanted["percent"] && content.direction === wanted["direction"];
    case "award":
      return sameAward(content.name, text(wanted, "award"), content.catalogue);
    case "subject":
      return content.subject === wanted["subject"];
    case "document":
      return within(content.name, text(wanted, "name")) && content.per === wanted["per"];
    case "copies":
      return content.minimum === wanted["copies"];
    case "column":
      return content.register === wanted["register"] && content.field === wanted["field"];
    case "criterion":
      return within(content.text, text(wanted, "text"));
    case "receiver":
      return within(content.name, text(wanted, "receiver"));
    case "recipient":
      return true;
    case "signature":
      return content.name !== null && same(content.name, text(wanted, "name"));
    case "unitKind":
      return within(content.name, text(wanted, "unit"));
    case "open":
      return content.what === wanted["what"];
    case "duty":
      return within(content.who, text(wanted, "who"));
  }
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
export const rowOf = (table: Table, kind: string): Row => {
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

/** Adds what a draft of one plan got right to the table, kind by kind. */
export function scorePlan(
  table: Table,
  misses: Miss[],
  plan: string,
  draft: PlanDraft,
  truth: readonly TrueValue[],
): void {
  const free = new Set(draft.values);
  const several = new Set<DraftValue>();
  const recipients = truth.find(({ kind }) => kind === "recipients");
  if (recipients !== undefined) {
    const row = rowOf(table, "recipient");
    const found = draft.values.filter(({ content }) => content.kind === "recipient");
    row.wanted += Number(recipients["count"]);
    row.found += Math.min(found.length, Number(recipients["count"]));
    row.sentences += Math.min(found.length, Number(recipients["count"]));
  }
  for (const wanted of truth) {
    if (wanted.kind === "recipients") continue;
    const row = rowOf(table, KINDS[wanted.kind] ?? wanted.kind);
    row.wanted += 1;
    const candidates = [...free].filter((value) => isRight(value.content, wanted));
    const match = candidates.find((value) => saysIt(draft, value, wanted)) ?? candidates[0];
    if (match === undefined) {
      misses.push({ plan, kind: wanted.kind, what: "missed", text: JSON.stringify(wanted) });
      continue;
    }
    // One deadline may be that of several awards.
    if (match.content.kind !== "awardDeadline" || match.content.awards.length < 2) free.delete(match);
    else several.add(match);
    row.found += 1;
    if (match.pile === "sure") row.foundSure += 1;
    if (saysIt(draft, match, wanted)) row.sentences += 1;
  }
  for (const value of several) free.delete(value);
  for (const value of draft.values) {
    const row = rowOf(table, value.content.kind);
    if (value.content.kind === "recipient") {
      row.sure += Number(value.pile === "sure");
      row.sureRight += Number(value.pile === "sure");
      continue;
    }
    row.sure += Number(value.pile === "sure");
    row.look += Number(value.pile === "look");
    row.sureRight += Number(value.pile === "sure" && !free.has(value));
    if (free.has(value) && value.pile === "sure")
      misses.push({
        plan,
        kind: value.content.kind,
        what: "wrong",
        text: `${JSON.stringify(value.content)} «${draft.sentences[value.sentence]?.text.slice(0, 140) ?? ""}»`,
      });
  }
}
