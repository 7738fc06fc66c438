import type { Campaign, Need, PrerequisiteRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { spellingKey } from "../../text/key";
import { awardBook, bindsAwards } from "../facts/awards";
import { meets } from "../facts/field-test";
import { batchNumber } from "../facts/batch-deadlines";
import { earlierOfSubject, type EarlierRecord } from "../facts/earlier";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { runOf, yearsOf } from "../facts/years";
import { countsFor } from "../facts/occasions";
import { SaidOnce } from "./said-once";

/**
 * An award that needs earlier titles, a recognised initiative or another award. Where no register that could show it
 * was taken in, this is information; otherwise a warning, for even registers do not hold everything. Of several needs
 * any one does.
 */
export const prerequisiteMissing: CheckRule = (context) => {
  const { campaign, register } = context;
  const rules = campaign.rules.filter((rule) => rule.type === "prerequisite");
  if (rules.length === 0) return [];
  const book = awardBook(campaign);
  const find = earlierOfSubject(context);
  const counts = countsFor(campaign);
  const found: Finding[] = [];
  const unseen = new SaidOnce();
  for (const record of register.records) {
    if (record.register !== "nominations") continue;
    for (const rule of rules) {
      if (!bindsAwards(rule.awards, record, book) || isRefused(rule, record, campaign)) continue;
      const known = find(record);
      const basis = known.filter((one) => counts(rule, one.record));
      const results = [rule.needs, ...(rule.orNeeds ?? [])].map((need) => ({
        need,
        ...met(need, record, basis, context),
      }));
      if (results.some(({ have, wanted }) => have >= wanted)) continue;
      const traceable = results.every(({ need }) => isTraceable(need, record, context));
      const made = finding("prerequisite-missing", traceable ? "warning" : "info", placeOf(record, "award"), {
        ...sourceOf(rule),
        award: awardName(rule, record, campaign),
        needs: rule.text,
        traceable,
        rows: 1,
        ...arithmeticOf(results[0], known.length - basis.length),
      });
      if (traceable) found.push(made);
      else unseen.add(made);
    }
  }
  return [...found, ...unseen.all()];
};

interface Met {
  readonly wanted: number;
  readonly have: number;
  /** In which years, where it is a title of several. */
  readonly years?: readonly number[];
}

/** What was found of what is wanted, with what was left out. */
const arithmeticOf = ({ have, wanted, years = [] }: Met = { have: 0, wanted: 1 }, leftOut: number) => ({
  found: have,
  wanted,
  ...(years.length === 0 ? {} : { years }),
  ...(leftOut === 0 ? {} : { leftOut }),
});

/** Whether a register that could show it was taken in; of several, the need that would do is not looked for in vain. */
function isTraceable(need: Need, record: RegisterRecord, { register, earlier }: CheckContext): boolean {
  if (need.type === "field") return meets(record, need) !== null;
  if (need.type !== "initiative") return earlier.length > 0;
  return record.columns.initiative !== undefined || register.records.some((one) => one.register === "initiatives");
}

/** An award that is not for this kind of subject needs nothing more: that it is refused is told already. */
const isRefused = ({ awards }: PrerequisiteRule, record: RegisterRecord, campaign: Campaign): boolean => {
  const { kind } = record.fields;
  const bound = awardBook(campaign)
    .awardsOf(record)
    .filter(({ id }) => awards.length === 0 || awards.includes(id));
  return kind !== undefined && bound.length > 0 && bound.every(({ subjects }) => !subjects.includes(kind));
};

const awardName = (rule: PrerequisiteRule, record: RegisterRecord, campaign: Campaign): string =>
  awardBook(campaign)
    .awardsOf(record)
    .find(({ id }) => rule.awards.length === 0 || rule.awards.includes(id))?.name ?? "";

function met(needs: Need, record: RegisterRecord, known: readonly EarlierRecord[], context: CheckContext): Met {
  const book = awardBook(context.campaign);
  switch (needs.type) {
    case "field":
      return { wanted: 1, have: meets(record, needs) === true ? 1 : 0 };
    case "chain": {
      const holding = [...known, { record, register: -1 }].filter((one) =>
        hasAward(one.record, needs.award, context.campaign),
      );
      const years = yearsOf(holding, context);
      const have = needs.consecutive ? runOf(new Set(years), context.campaign.year) : years.length;
      return { wanted: needs.times, have, years };
    }
    case "award":
      return {
        wanted: 1,
        have:
          known.some((one) => hasAward(one.record, needs.award, context.campaign)) ||
          hasAward(record, needs.award, context.campaign)
            ? 1
            : 0,
      };
    case "initiative": {
      const wanted = needs.batch === "same" ? batchNumber(record, context.campaign) : needs.batch;
      const own = record.fields.initiative !== undefined && levelFits(record, needs.level, book.levelOf);
      const listed = known.some(
        (one) =>
          one.record.register === "initiatives" &&
          levelFits(one.record, needs.level, book.levelOf) &&
          batchFits(one.record, wanted, context.campaign),
      );
      return { wanted: 1, have: own || listed ? 1 : 0 };
    }
  }
}

const hasAward = (record: RegisterRecord, award: string, campaign: Campaign): boolean => {
  const key = spellingKey(award);
  return (
    awardBook(campaign)
      .heldBy(record)
      .some(({ id }) => id === award) || (record.fields.awards ?? []).some((text) => spellingKey(text) === key)
  );
};

/** An initiative whose level is not told is given the benefit of the doubt. */
function levelFits(
  { fields }: RegisterRecord,
  wanted: string | null,
  levelOf: (text: string) => { readonly id: string } | null,
): boolean {
  if (wanted === null || fields.initiativeLevel === undefined) return true;
  const level = levelOf(fields.initiativeLevel);
  return level === null || level.id === wanted;
}

/** An initiative whose batch nothing tells is given the benefit of the doubt, as is an award whose batch is not told. */
function batchFits(record: RegisterRecord, wanted: number | null, campaign: Campaign): boolean {
  const batch = batchNumber(record, campaign);
  return wanted === null || batch === null || batch <= wanted;
}
