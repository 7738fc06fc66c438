import type { QuotaRule, YearMonth } from "../../campaign/campaign";
import { monthsBetween } from "../../campaign/deadline";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import { nameKey } from "../../text/name";
import type { CheckContext } from "../rule";
import { bindsUnit, type UnitScope } from "./scopes";
import { selects } from "./select";
import { followedUnits } from "./tracker";
import { textsOf } from "./values";

/** How many records a quota found in one place that it binds. */
export interface QuotaCount {
  readonly rule: QuotaRule;
  /** Name of the unit, unit kind or sector; null for the whole campaign. */
  readonly scope: string | null;
  /** The unit, for quotas of units. */
  readonly unit: string | null;
  readonly month: YearMonth | null;
  readonly count: number;
  /** The records counted. */
  readonly records: readonly RegisterRecord[];
}

/** "2023-05". */
const MONTH_LENGTH = 7;

/** What a quota counts as one: rows, or subjects by their name. */
function countOf(records: readonly RegisterRecord[], { distinctBy }: Pick<QuotaRule, "distinctBy">): number {
  if (distinctBy === null) return records.length;
  const subjects = new Set<string>();
  let nameless = 0;
  for (const record of records) {
    const [text] = textsOf(record, distinctBy);
    if (text === undefined || text === "") nameless += 1;
    else subjects.add(subjectKey(text));
  }
  return subjects.size + nameless;
}

/** The key by which a quota tells one subject from another. */
export const subjectKey = (text: string): string => nameKey(text) || compareKey(text);

/** The count of every quota in every place it binds. */
export function quotaCounts(context: CheckContext): readonly QuotaCount[] {
  return context.campaign.rules
    .filter((rule) => rule.type === "quota")
    .filter((rule) => isFollowed(rule, context))
    .flatMap((rule) => countsOf(rule, context));
}

/** A quota on something that units do not send and that nobody took in cannot be missed. */
const isFollowed = ({ count }: QuotaRule, { campaign, register }: CheckContext): boolean =>
  campaign.submissions.some(({ proof }) => proof === count.register) ||
  register.records.some((record) => record.register === count.register);

/** Whether a quota binds the unit, by itself or as one of its sector. */
export const bindsQuota = ({ unitKinds, sectors }: QuotaRule, unit: Pick<UnitScope, "kind" | "sector">): boolean =>
  bindsUnit(unitKinds, unit) && (sectors.length === 0 || (unit.sector !== null && sectors.includes(unit.sector)));

function countsOf(rule: QuotaRule, context: CheckContext): readonly QuotaCount[] {
  const { campaign, register } = context;
  const counted = selects(rule.count, campaign);
  const inScope = (unit: UnitScope): boolean => bindsQuota(rule, unit);
  const group = (units: readonly UnitScope[]): readonly RegisterRecord[] =>
    units.flatMap(({ records }) => records.filter(counted));
  const made = (
    scope: string | null,
    unit: string | null,
    records: readonly RegisterRecord[],
    month: YearMonth | null = null,
  ): QuotaCount => ({ rule, scope, unit, month, count: countOf(records, rule), records });
  switch (rule.per) {
    case "unit":
      return followedUnits(context)
        .filter(inScope)
        .map((unit) => made(unit.name, unit.name, group([unit])));
    case "unit-month":
      return followedUnits(context)
        .filter(inScope)
        .flatMap((unit) => byMonth(rule, unit, group([unit]), made));
    case "unit-kind":
      return campaign.unitKinds
        .filter(({ id }) => rule.unitKinds.length === 0 || rule.unitKinds.includes(id))
        .map(({ id, name }) => made(name, null, group(followedUnits(context).filter(({ kind }) => kind === id))));
    case "sector":
      return campaign.sectors
        .filter(({ id }) => rule.sectors.length === 0 || rule.sectors.includes(id))
        .map(({ id, name }) => made(name, null, group(followedUnits(context).filter(({ sector }) => sector === id))));
    case "campaign":
      return [made(null, null, register.records.filter(counted))];
  }
}

function byMonth(
  rule: QuotaRule,
  unit: UnitScope,
  records: readonly RegisterRecord[],
  made: (scope: string, unit: string, records: readonly RegisterRecord[], month: YearMonth) => QuotaCount,
): readonly QuotaCount[] {
  if (rule.months === null) return [];
  const { from, to, dateField } = rule.months;
  const months = new Map<string, RegisterRecord[]>();
  for (const record of records) {
    const month = monthOf(record, dateField);
    if (month === null) continue;
    const inMonth = months.get(month);
    if (inMonth === undefined) months.set(month, [record]);
    else inMonth.push(record);
  }
  return monthsBetween(from, to).map((month) => made(unit.name, unit.name, months.get(month) ?? [], month));
}

/** Days that place a record in a month where the day the quota counts by is not told. */
const OTHER_DAYS = ["sentOn", "receivedOn", "deedDate", "decisionDate"] as const;

function monthOf(record: RegisterRecord, dateField: FieldId): string | null {
  for (const field of [dateField, ...OTHER_DAYS]) {
    const [date] = textsOf(record, field);
    if (date !== undefined && date.length >= MONTH_LENGTH) return date.slice(0, MONTH_LENGTH);
  }
  return null;
}
