import type { ShareRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import type { CheckContext } from "../rule";
import type { UnitScope } from "./scopes";
import { selects } from "./select";
import { followedUnits } from "./tracker";

/** A share with its arithmetic. */
export interface ShareFigure {
  readonly rule: ShareRule;
  /** Name of the unit; null for the whole campaign. */
  readonly unit: string | null;
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

/** Every share of the campaign; those whose base nobody knows are left out. */
export function shareFigures(context: CheckContext): readonly ShareFigure[] {
  return context.campaign.rules
    .filter((rule) => rule.type === "share")
    .flatMap((rule) => {
      const units = followedUnits(context);
      return rule.per === "unit"
        ? units.flatMap((unit) => figureOf(rule, unit.name, unit.records, [unit], context))
        : figureOf(rule, null, context.register.records, units, context);
    });
}

function figureOf(
  rule: ShareRule,
  unit: string | null,
  records: readonly RegisterRecord[],
  units: readonly UnitScope[],
  context: CheckContext,
): readonly ShareFigure[] {
  const base = baseOf(rule, records, units, context);
  if (base === null || base <= 0) return [];
  const counted = selects(rule.count, context.campaign);
  return [{ rule, unit, count: records.filter(counted).length, base, limit: limitOf(rule, base) }];
}

function baseOf(
  { base }: ShareRule,
  records: readonly RegisterRecord[],
  units: readonly UnitScope[],
  { campaign }: CheckContext,
): number | null {
  switch (base.type) {
    case "given":
      return base.value;
    case "records":
      return records.filter(selects(base.of, campaign)).length;
    case "headcount":
      return units.length === 0
        ? null
        : units.reduce<number | null>(
            (sum, { headcount }) => (sum === null || headcount === null ? null : sum + headcount),
            0,
          );
  }
}
