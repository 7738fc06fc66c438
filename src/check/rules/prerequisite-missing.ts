import type { Campaign, PrerequisiteRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { spellingKey } from "../../text/key";
import { awardBook, bindsAwards } from "../facts/awards";
import { earlierFinder, type EarlierRecord } from "../facts/earlier";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { yearsInARow } from "../facts/years";

/**
 * An award that needs earlier titles, a recognised initiative or another award. Where no register that could show it
 * was taken in, this is information; otherwise a warning, for even registers do not hold everything.
 */
export const prerequisiteMissing: CheckRule = (context) => {
  const { campaign, register } = context;
  const rules = campaign.rules.filter((rule) => rule.type === "prerequisite");
  if (rules.length === 0) return [];
  const book = awardBook(campaign);
  const find = earlierFinder(context);
  const initiatives = register.records.some((record) => record.register === "initiatives");
  const found: Finding[] = [];
  for (const record of register.records) {
    if (record.register !== "nominations") continue;
    for (const rule of rules) {
      if (!bindsAwards(rule.awards, record, book)) continue;
      const { wanted, have } = met(rule, record, find(record), context);
      if (have >= wanted) continue;
      const traceable =
        rule.needs.type === "initiative"
          ? initiatives || record.columns.initiative !== undefined
          : context.earlier.length > 0;
      found.push(
        finding("prerequisite-missing", traceable ? "warning" : "info", placeOf(record, "award"), {
          ...sourceOf(rule),
          award: awardName(rule, record, campaign),
          needs: rule.text,
          found: have,
          wanted,
        }),
      );
    }
  }
  return found;
};

const awardName = (rule: PrerequisiteRule, record: RegisterRecord, campaign: Campaign): string =>
  awardBook(campaign)
    .awardsOf(record)
    .find(({ id }) => rule.awards.length === 0 || rule.awards.includes(id))?.name ?? "";

function met(
  rule: PrerequisiteRule,
  record: RegisterRecord,
  known: readonly EarlierRecord[],
  context: CheckContext,
): { readonly wanted: number; readonly have: number } {
  const { needs } = rule;
  const book = awardBook(context.campaign);
  switch (needs.type) {
    case "chain": {
      const holding = [...known, { record, register: -1 }].filter((one) =>
        hasAward(one.record, needs.award, context.campaign),
      );
      return { wanted: needs.times, have: yearsInARow(holding, needs.consecutive, context) };
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
      const own = record.fields.initiative !== undefined && levelFits(record, needs.level, book.levelOf);
      const listed = known.some(
        (one) => one.record.register === "initiatives" && levelFits(one.record, needs.level, book.levelOf),
      );
      return { wanted: 1, have: own || listed ? 1 : 0 };
    }
  }
}

const hasAward = (record: RegisterRecord, award: string, campaign: Campaign): boolean => {
  const book = awardBook(campaign);
  const key = spellingKey(award);
  return (record.fields.awards ?? []).some((text) => book.awardOf(text)?.id === award || spellingKey(text) === key);
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
