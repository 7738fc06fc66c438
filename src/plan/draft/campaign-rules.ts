import type { ReminderRule, Rule, Selector, ShareRule, Sourced, YearMonth } from "../../campaign/campaign";
import { namedAwardsIn } from "../grammar/award-names";
import type { Awards } from "./campaign-awards";
import type { UnitKinds } from "./campaign-units";
import type { DraftContent } from "./values";

const reminder = (source: Sourced): ReminderRule => ({ ...source, type: "reminder", about: "quota", noticeFor: [] });

const DATE_FIELDS = {
  nominations: "sentOn",
  articles: "receivedOn",
  works: "finishedOn",
  initiatives: "sentOn",
  scores: "sentOn",
  submissions: "sentOn",
} as const;

/** Which works a figure counts: "công trình, phần việc" are one sort, "sự kiện" another. */
function workTypes(what: string): readonly string[] {
  return ["công trình", "phần việc", "sự kiện", "mô hình", "hoạt động"].filter((word) =>
    what.toLocaleLowerCase("vi").includes(word),
  );
}

/** A figure as a rule; one that no list of the campaign can count is only told. */
export function ruleOfQuota(
  content: Extract<DraftContent, { kind: "quota" }>,
  source: Sourced,
  units: UnitKinds,
  months: { readonly from: string; readonly to: string } | null,
  awards: Awards,
): Rule {
  const { register, what, subjects, who, per, min, max } = content;
  if (register === null || (per === "unit-month" && months === null)) return reminder(source);
  const types = register === "works" ? workTypes(what) : [];
  const count: Selector = {
    register,
    label: what,
    ...(subjects.length > 0 ? { subjects } : {}),
    ...(content.awards === undefined ? {} : { awards: content.awards.map((name) => awards.idOf(name)) }),
    ...(types.length > 0 ? { where: { workType: types } } : {}),
  };
  return {
    ...source,
    type: "quota",
    count,
    per: per === "campaign" ? "campaign" : per,
    unitKinds: per === "campaign" ? [] : units.idsOf(who),
    sectors: [],
    min,
    max,
    months:
      per === "unit-month" && months !== null
        ? { from: months.from as YearMonth, to: months.to as YearMonth, dateField: DATE_FIELDS[register] }
        : null,
    distinctBy: null,
    open: false,
  };
}

/** A share as a rule where the campaign can count it: awards among awards or among heads, initiatives among heads. */
export function ruleOfShare(content: Extract<DraftContent, { kind: "share" }>, source: Sourced, awards: Awards): Rule {
  const { what, percent, direction } = content;
  const [counted, of] = awards.within(what);
  const share = (count: Selector, base: ShareRule["base"]): ShareRule => ({
    ...source,
    type: "share",
    direction,
    count,
    base,
    percent,
    minimum: 0,
    rounding: direction === "cap" ? "down" : "up",
    per: "unit",
  });
  // It is a part of an award that the campaign does not have: heads are no stand-in for it.
  if (counted !== undefined && of === undefined && namedAwardsIn(what).length > 1) return reminder(source);
  if (counted !== undefined) {
    const base: ShareRule["base"] =
      of === undefined
        ? { type: "headcount" }
        : { type: "records", of: { register: "nominations", awards: [of], label: what } };
    return share({ register: "nominations", awards: [counted], label: what }, base);
  }
  if (/sáng kiến/iu.test(what)) return share({ register: "initiatives", label: what }, { type: "headcount" });
  return reminder(source);
}
