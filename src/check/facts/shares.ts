import type { ShareRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import type { CheckContext } from "../rule";
import { countedRecords } from "./counted";
import { countDistinct } from "./persons";
import { bindsUnit, followedUnits, type UnitScope } from "./scopes";
import { groupsOf, ungrouped } from "./share-groups";

/** A share with its arithmetic. */
export interface ShareFigure {
  readonly rule: ShareRule;
  /** Name of the unit; null for the whole campaign. */
  readonly unit: string | null;
  /** Name of the group of people; absent where the share has none. */
  readonly group?: string;
  readonly count: number;
  readonly base: number;
  /** percent of base, rounded as the rule says, never under its minimum. */
  readonly limit: number;
}

const ROUND = { down: Math.floor, nearest: Math.round, up: Math.ceil } as const;

/** Hundredths of a percent keep 33.3 % of 1000 from becoming 332.99999999999994. */
const PRECISION = 1e6;

/** What a percentage of a base allows or asks, in records. */
export const limitOf = (
  { percent, rounding, minimum }: Pick<ShareRule, "percent" | "rounding" | "minimum">,
  base: number,
): number => Math.max(minimum, ROUND[rounding](Math.round(((percent * base) / 100) * PRECISION) / PRECISION));

/** "Phòng Kinh tế (Lãnh đạo)": a scope with its group of people. */
export const scopeName = (scope: string, group: string | undefined): string =>
  group === undefined ? scope : `${scope} (${group})`;

/** A share that cannot be reckoned, and why. */
export interface UnknownShare {
  readonly rule: ShareRule;
  readonly unit: string | null;
  /**
   * "list": nothing of the register that it counts was taken in; "headcount": nobody says how many people there are;
   * "group": rows do not say to which group of people they belong.
   */
  readonly why: "list" | "headcount" | "given" | "group";
  /** Units whose head-count is not known. */
  readonly units: readonly string[];
  /** How many rows "group" is about. */
  readonly rows?: number;
}

/** Every share of the campaign that can be reckoned. */
export function shareFigures(context: CheckContext): readonly ShareFigure[] {
  return scopesOf(context).flatMap(({ rule, unit, group, records, units }) => {
    const base = baseOf(rule, records, units, context);
    if (base === null || !isListed(rule, context)) return [];
    const counted = countedRecords(rule.count, recordsOf(rule, records, units), context);
    const count = rule.distinctBy === undefined ? counted.length : countDistinct(counted, rule.distinctBy);
    // Of nobody, no part can be had: that is told where somebody is counted, and no figure elsewhere.
    if (base <= 0 && (rule.base.type !== "records" || rule.direction === "target" || count === 0)) return [];
    return [{ rule, unit, ...(group === null ? {} : { group }), count, base, limit: limitOf(rule, base) }];
  });
}

/** Shares that nobody can reckon yet; said, so that silence does not pass for "reached". */
export function unknownShares(context: CheckContext): readonly UnknownShare[] {
  return [...unknownFigures(context), ...unknownGroups(context)];
}

/** Rows that a share in groups would count, were it known in which group. */
const unknownGroups = (context: CheckContext): readonly UnknownShare[] =>
  rulesOf(context).flatMap((rule) => {
    const { base, count, groupBy } = rule;
    if (groupBy === undefined) return [];
    return wholeScopes(rule, context).flatMap(({ unit, records }): readonly UnknownShare[] => {
      const open = ungrouped(groupBy, records);
      const counted = [
        ...countedRecords(count, open, context),
        ...(base.type === "records" ? countedRecords(base.of, open, context) : []),
      ];
      const rows = new Set(counted).size;
      return rows === 0 ? [] : [{ rule, unit, why: "group", units: [], rows }];
    });
  });

function unknownFigures(context: CheckContext): readonly UnknownShare[] {
  return scopesOf(context).flatMap(({ rule, unit, records, units }): readonly UnknownShare[] => {
    if (!isListed(rule, context)) return unit === null ? [{ rule, unit, why: "list", units: [] }] : [];
    if (baseOf(rule, records, units, context) !== null) return [];
    const why = rule.base.type === "given" ? "given" : "headcount";
    const unknown = countedUnits(rule, units).filter((one) => peopleOf(rule, one) === null);
    return [{ rule, unit, why, units: unknown.map(({ name }) => name) }];
  });
}

interface ShareScope {
  readonly rule: ShareRule;
  readonly unit: string | null;
  readonly group: string | null;
  readonly records: readonly RegisterRecord[];
  readonly units: readonly UnitScope[];
}

const rulesOf = ({ campaign }: CheckContext): readonly ShareRule[] =>
  campaign.rules.filter((rule) => rule.type === "share");

/** Where a share is reckoned, before it is divided into groups. */
function wholeScopes(rule: ShareRule, context: CheckContext): readonly Omit<ShareScope, "group">[] {
  const units = followedUnits(context);
  return rule.per === "unit"
    ? units.map((unit) => ({ rule, unit: unit.name, records: unit.records, units: [unit] }))
    : [{ rule, unit: null, records: context.register.records, units }];
}

const scopesOf = (context: CheckContext): readonly ShareScope[] =>
  rulesOf(context).flatMap((rule) =>
    wholeScopes(rule, context).flatMap((scope) =>
      groupsOf(rule.groupBy, scope.records).map(({ name, records }) => ({ ...scope, group: name, records })),
    ),
  );

/** Where only some units' people are the base, only what is theirs counts. */
const recordsOf = (
  rule: ShareRule,
  records: readonly RegisterRecord[],
  units: readonly UnitScope[],
): readonly RegisterRecord[] =>
  rule.base.type === "headcount" && rule.base.unitKinds !== undefined
    ? countedUnits(rule, units).flatMap((unit) => unit.records)
    : records;

/** Nothing is short of a target while no list that could show it was taken in. */
const isListed = ({ count, direction }: ShareRule, { register }: CheckContext): boolean =>
  direction === "cap" || register.records.some((record) => record.register === count.register);

/** The units whose people are the base. */
const countedUnits = ({ base }: ShareRule, units: readonly UnitScope[]): readonly UnitScope[] =>
  base.type === "headcount" && base.unitKinds !== undefined
    ? units.filter((unit) => bindsUnit(base.unitKinds ?? [], unit))
    : units;

const peopleOf = ({ base }: ShareRule, { headcount, officials }: UnitScope): number | null =>
  base.type === "headcount" && base.people === "officials" ? (officials ?? headcount) : headcount;

function baseOf(
  rule: ShareRule,
  records: readonly RegisterRecord[],
  units: readonly UnitScope[],
  context: CheckContext,
): number | null {
  const { base } = rule;
  switch (base.type) {
    case "given":
      return base.value;
    case "records":
      return countedRecords(base.of, records, context).length;
    case "headcount": {
      const people = countedUnits(rule, units).map((unit) => peopleOf(rule, unit));
      return people.length === 0
        ? null
        : people.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
    }
  }
}
