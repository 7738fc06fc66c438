import { addTo } from "../../base/group-by";
import type { QuotaRule, YearMonth } from "../../campaign/campaign";
import { monthsBetween, yearMonthOf } from "../../campaign/deadline";
import type { RegisterRecord } from "../../register/register";
import type { CheckContext } from "../rule";
import { isPending } from "./pending-units";
import { countDistinct } from "./persons";
import { planStart } from "./plan-start";
import { monthOfRecord } from "./record-month";
import { bindsUnit, followedUnits, unitScopes, type UnitScope } from "./scopes";
import { leadOf, unitsOfSector } from "./sector-units";
import { selects } from "./select";

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
  /** A question is open that may turn out to be about this place: nobody knows yet what it sent. */
  readonly pending: boolean;
}

/** What a quota counts as one: rows, or subjects by their name. */
const countOf = (records: readonly RegisterRecord[], { distinctBy }: Pick<QuotaRule, "distinctBy">): number =>
  distinctBy === null ? records.length : countDistinct(records, distinctBy);

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
  const { campaign, register, today } = context;
  const counted = selects(rule.count, campaign, today);
  const inScope = (unit: UnitScope): boolean => bindsQuota(rule, unit);
  const group = (units: readonly UnitScope[]): readonly RegisterRecord[] =>
    units.flatMap(({ records }) => records.filter(counted));
  const made = (
    scope: string | null,
    unit: string | null,
    records: readonly RegisterRecord[],
    month: YearMonth | null = null,
    units: readonly UnitScope[] = [],
    strangers: readonly UnitScope[] = [],
  ): QuotaCount => ({
    rule,
    scope,
    unit,
    month,
    count: countOf(records, rule),
    records,
    // What units send that nobody listed may be theirs: that is asked first.
    pending:
      (unit === null ? units.map(({ name }) => name) : [unit]).some((name) => isPending(register, name)) ||
      group(strangers).length > 0,
  });
  const unlisted = register.expected.length === 0 ? [] : unitScopes(context).filter(({ expected }) => !expected);
  const together = (
    scope: string,
    unit: string | null,
    units: readonly UnitScope[],
    isOfScope: (unit: UnitScope) => boolean,
  ): QuotaCount => made(scope, unit, group(units), null, units, unlisted.filter(isOfScope));
  switch (rule.per) {
    case "unit":
      return followedUnits(context)
        .filter(inScope)
        .map((unit) => made(unit.name, unit.name, group([unit])));
    case "unit-month":
      return followedUnits(context)
        .filter(inScope)
        .flatMap((unit) => byMonth(rule, unit, group([unit]), context, made));
    case "unit-kind":
      return campaign.unitKinds
        .filter(({ id }) => rule.unitKinds.length === 0 || rule.unitKinds.includes(id))
        .map(({ id, name }) => {
          const isOfKind = ({ kind }: UnitScope): boolean => kind === id;
          return together(name, null, followedUnits(context).filter(isOfKind), isOfKind);
        });
    case "sector":
      return campaign.sectors
        .filter(({ id }) => rule.sectors.length === 0 || rule.sectors.includes(id))
        .flatMap((sector) => {
          const units = unitsOfSector(sector, context);
          // A list of units without any of the sector follows others: nobody of it can be missed.
          if (units.length === 0 && register.expected.length > 0) return [];
          return [
            together(sector.name, leadOf(sector, units)?.name ?? null, units, (unit) => unit.sector === sector.id),
          ];
        });
    case "campaign":
      return [made(null, null, register.records.filter(counted), null, followedUnits(context))];
  }
}

function byMonth(
  rule: QuotaRule,
  unit: UnitScope,
  records: readonly RegisterRecord[],
  context: CheckContext,
  made: (scope: string, unit: string, records: readonly RegisterRecord[], month: YearMonth) => QuotaCount,
): readonly QuotaCount[] {
  if (rule.months === null) return [];
  const { from, to, dateField } = rule.months;
  const months = new Map<string, RegisterRecord[]>();
  for (const record of records) {
    const month = monthOfRecord(record, dateField, context);
    if (month === null) continue;
    addTo(months, month, record);
  }
  const start = planStart(context.campaign);
  const first = start === null ? from : yearMonthOf(start);
  return monthsBetween(first > from ? first : from, to).map((month) =>
    made(unit.name, unit.name, months.get(month) ?? [], month),
  );
}
