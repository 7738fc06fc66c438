import { groupBy } from "../../base/group-by";
import type { Campaign, QuotaRule, RegisterKind, Selector } from "../../campaign/campaign";
import type { QuotaCount } from "../../check/facts/counts";
import { subjectKey } from "../../check/facts/persons";
import { selects } from "../../check/facts/select";
import { textsOf } from "../../check/facts/values";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";

/**
 * A column of the register that says which records a rule's figure counts: the figure is then a plain count over the
 * column, and filtering by it shows the records behind the figure.
 */
export interface RuleMark {
  readonly header: string;
  readonly register: RegisterKind;
  /** Record id → tag. */
  readonly tags: ReadonlyMap<string, string>;
  /** How the tag follows from the row's cells; absent where they alone do not tell it. */
  readonly live?: LiveRule;
}

/** What tells the tag of a row. */
export interface LiveRule {
  readonly selector: Selector;
  /** Ids of the kinds of units that are counted; empty for all. */
  readonly unitKinds: readonly string[];
  readonly tag: "mark" | "unit-kind" | { readonly month: FieldId };
  /** Units whose rows some figure counts; null for all. */
  readonly units: ReadonlySet<string> | null;
}

const MARK = "x";
export const countHeader = (rule: string): string => `Tính vào ${rule}`;
export const baseHeader = (rule: string): string => `Gốc ${rule}`;

/** "T2022-03" for "2022-03". */
export const monthCode = (month: string): string => `T${month}`;

/** What stands in the mark column for records counted in that place. */
export const quotaTag = ({ rule, month, scope }: QuotaCount): string =>
  month !== null ? monthCode(month) : rule.per === "unit-kind" || rule.per === "sector" ? (scope ?? MARK) : MARK;

/** The records a quota counts as one each: of several with one subject, the first. */
function countedOnce(records: readonly RegisterRecord[], { distinctBy }: QuotaRule): readonly RegisterRecord[] {
  if (distinctBy === null) return records;
  const seen = new Set<string>();
  return records.filter((record) => {
    const [subject] = textsOf(record, distinctBy);
    if (subject === undefined || subject === "") return true;
    const key = subjectKey(subject);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Of several records with one subject only one counts, and sectors stand in no column: those are no matter of a row. */
function liveQuota({ distinctBy, sectors, per, months, unitKinds, count }: QuotaRule): Omit<LiveRule, "units"> | null {
  if (distinctBy !== null || sectors.length > 0 || per === "sector") return null;
  if (per === "unit-month" && months === null) return null;
  return {
    selector: count,
    unitKinds,
    tag: months !== null && per === "unit-month" ? { month: months.dateField } : per === "unit-kind" ? per : "mark",
  };
}

function quotaMarks(quotas: readonly QuotaCount[]): readonly RuleMark[] {
  return [...groupBy(quotas, ({ rule }) => rule.id).values()].flatMap((own): readonly RuleMark[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { rule } = first;
    const tags = new Map<string, string>();
    for (const quota of own)
      for (const record of countedOnce(quota.records, rule)) tags.set(record.id, quotaTag(quota));
    const live = liveQuota(rule);
    const units = new Set(own.flatMap(({ unit }) => unit ?? []));
    return [
      {
        header: countHeader(rule.id),
        register: rule.count.register,
        tags,
        ...(live === null ? {} : { live: { ...live, units: units.size === 0 ? null : units } }),
      },
    ];
  });
}

function selectorMark(
  header: string,
  selector: Selector,
  campaign: Campaign,
  records: readonly RegisterRecord[],
): RuleMark {
  const counted = selects(selector, campaign);
  const tags = new Map<string, string>();
  for (const record of records) if (counted(record)) tags.set(record.id, MARK);
  return {
    header,
    register: selector.register,
    tags,
    live: { selector, unitKinds: [], tag: "mark", units: null },
  };
}

/** A mark column for every figure that a quota, a share or a preference of the campaign counts. */
export function ruleMarks(
  campaign: Campaign,
  quotas: readonly QuotaCount[],
  records: readonly RegisterRecord[],
): readonly RuleMark[] {
  const marks = [...quotaMarks(quotas)];
  for (const rule of campaign.rules) {
    if (rule.type === "share") {
      marks.push(selectorMark(countHeader(rule.id), rule.count, campaign, records));
      if (rule.base.type === "records") marks.push(selectorMark(baseHeader(rule.id), rule.base.of, campaign, records));
    } else if (rule.type === "preference") {
      marks.push(
        selectorMark(countHeader(rule.id), rule.count, campaign, records),
        selectorMark(baseHeader(rule.id), rule.base, campaign, records),
      );
    }
  }
  return marks;
}

/** The tag of share and preference columns. */
export const SELECTED = MARK;
