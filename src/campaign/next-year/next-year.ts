import { foldKey } from "../../text/key";
import { calendarOf, isoOf, type Day } from "../../text/day";
import type { Campaign, Rule } from "../campaign";
import { contradictionsOf } from "../contradictions/contradictions";
import { withReadings } from "../readings";
import { daysOfTexts, movedDeadline, sameDate, sameMonth, type AskedDay, type Move, type MovedDay } from "./move-days";
import { movedText, namesOtherYear, type TextMove } from "./move-texts";

/** What of the old plan is not the new one's. */
type Dropped =
  | "plan-number"
  | "signatories"
  | "decisions"
  | "slips"
  | "days-off"
  /** Numbers that were counted for the old year. */
  | "counted-bases";

/** A plan copied for another year, and what a person has to know of that. */
export interface NextYear {
  readonly campaign: Campaign;
  readonly moved: readonly MovedDay[];
  /** Left blank: only a person can tell. */
  readonly asked: readonly AskedDay[];
  readonly dropped: readonly Dropped[];
  /** Sentences that still name another year than the new one, with the ids of what they belong to. */
  readonly mentions: readonly { readonly id: string; readonly text: string }[];
  /** The old drive was for an occasion that does not come again: "kỷ niệm 60 năm". */
  readonly once: boolean;
}

const ONCE = /\b\d+ nam\b(?! (?:lien|tro|qua|gan|ke))/;

const sharesDropped = ({ rules }: Campaign): boolean =>
  rules.some((rule) => rule.type === "share" && rule.base.type === "given" && rule.base.value !== null);

function droppedOf(campaign: Campaign): readonly Dropped[] {
  const { plan, office, calendar, decisions } = campaign;
  const all: readonly (readonly [Dropped, boolean])[] = [
    ["plan-number", plan.number !== null || plan.issuedOn !== null],
    ["signatories", plan.signature.name !== null || office.signature.name !== null],
    ["decisions", decisions.length > 0],
    ["slips", plan.defects.length > 0 || plan.nameVariants.length > 0],
    [
      "days-off",
      calendar.extraHolidays.length > 0 || calendar.extraWorkingDays.length > 0 || calendar.tetDaysBefore !== null,
    ],
    ["counted-bases", sharesDropped(campaign)],
  ];
  return all.filter(([, there]) => there).map(([what]) => what);
}

function movedRule(rule: Rule, move: Move): Rule {
  switch (rule.type) {
    case "quota":
      return rule.months === null
        ? rule
        : {
            ...rule,
            months: {
              ...rule.months,
              from: sameMonth(rule.months.from, move.years),
              to: sameMonth(rule.months.to, move.years),
            },
          };
    case "share":
      return rule.base.type === "given" ? { ...rule, base: { ...rule.base, value: null } } : rule;
    case "awardDeadline":
    case "fieldDeadline":
      return { ...rule, deadline: movedDeadline(rule.deadline, rule.id, rule.text, false, move) };
    case "milestone":
      return { ...rule, deadline: movedDeadline(rule.deadline, rule.id, rule.name, true, move) };
    default:
      return rule;
  }
}

/** A period that began on the day of issue begins on that of the new plan; one that was inverted ends nobody knows when. */
function movedPeriod(campaign: Campaign, move: Move): Campaign["period"] {
  const { period, plan } = campaign;
  const inverted = contradictionsOf(campaign).some(({ kind }) => kind === "period-inverted");
  const end = (day: Day | null, known: boolean): Day | null => {
    if (day === null) return null;
    if (!known) {
      move.log.asked.push({ id: period.id, name: period.text, was: day });
      return null;
    }
    const to = sameDate(day, move.years);
    move.log.moved.push({ id: period.id, name: period.text, from: day, to, why: "same-date" });
    return to;
  };
  return { ...period, from: end(period.from, period.from !== plan.issuedOn), to: end(period.to, !inverted) };
}

/** Sentences and names of what the plan asks; those of the law and of units are nobody's year. */
const TEXT_KEYS: ReadonlySet<string> = new Set(["text", "label", "name", "anchor", "help"]);

function withTexts<T>(value: T, of: (text: string) => string): T {
  const walk = (one: unknown, key: string): unknown => {
    if (typeof one === "string") return TEXT_KEYS.has(key) ? of(one) : one;
    if (Array.isArray(one)) return one.map((item: unknown) => walk(item, ""));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, walk(part, name)]));
  };
  // Only strings change, and each stays one.
  return walk(value, "") as T;
}

/**
 * A campaign for another year, started from an old one: days moved with weekends and holidays minded, what cannot be
 * moved asked, and nothing kept that was the old paper's alone.
 */
export function nextYear(written: Campaign, { id, name, year }: Pick<Campaign, "id" | "name" | "year">): NextYear {
  const old = withReadings(written);
  const { plan, office } = old;
  const calendar = { ...old.calendar, extraHolidays: [], extraWorkingDays: [], tetDaysBefore: null };
  const move: Move = { years: year - old.year, calendar, log: { moved: [], asked: [] } };
  const period = movedPeriod(old, move);
  const submissions = old.submissions.map((one) => ({
    ...one,
    deadline: movedDeadline(one.deadline, one.id, one.name, false, move),
  }));
  const rules = old.rules.map((rule) => movedRule(rule, move));
  const texts: TextMove = {
    year: old.year,
    years: move.years,
    days: daysOfTexts(move.log),
    unknown: new Set([
      ...move.log.asked.map(({ was }) => isoOf(was)),
      ...(plan.issuedOn === null ? [] : [isoOf(plan.issuedOn)]),
    ]),
  };
  const inWords = (text: string): string => movedText(text, texts);
  const campaign: Campaign = {
    ...old,
    id,
    name,
    year,
    plan: {
      ...plan,
      number: null,
      issuedOn: null,
      title: inWords(plan.title),
      nameVariants: [],
      openValues: [],
      defects: [],
      signature: { ...plan.signature, name: null },
    },
    office: { ...office, signature: { ...office.signature, name: null } },
    period: withTexts(period, inWords),
    criteria: withTexts(old.criteria, inWords),
    columns: withTexts(old.columns, inWords),
    submissions: withTexts(submissions, inWords),
    rules: withTexts(rules, inWords),
    calendar,
    decisions: [],
  };
  const ownYears = new Set([year, ...move.log.moved.map(({ to }) => calendarOf(to).year)]);
  return {
    campaign,
    moved: move.log.moved.map((one) => ({ ...one, name: inWords(one.name) })),
    asked: move.log.asked,
    dropped: droppedOf(written),
    mentions: [campaign.period, ...campaign.criteria, ...campaign.submissions, ...campaign.rules]
      .filter(({ text }) => namesOtherYear(text, ownYears))
      .map((one) => ({ id: one.id, text: one.text })),
    once: ONCE.test(foldKey(`${old.name} ${plan.title}`)),
  };
}
