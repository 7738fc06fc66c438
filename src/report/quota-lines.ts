import { addTo } from "../base/group-by";
import type { PreferenceRule, ShareRule } from "../campaign/campaign";
import type { QuotaCount } from "../check/facts/counts";
import { figureDue } from "../check/facts/figure-due";
import { selects } from "../check/facts/select";
import type { ShareFigure } from "../check/facts/shares";
import type { PlanValue } from "../grid/sheet-plan";
import { spanOfIso, type Day } from "../text/day";
import { formula, number } from "./plan-value";
import type { Figures, UnitFigures } from "./figures/figures";
import { REGISTER_HEADERS } from "../field/headers";
import { countRecords, countRows, exactly } from "./figures/formulas";
import type { ReportContext } from "./report-context";
import { baseHeader, countHeader, quotaTag, SELECTED } from "./figures/rule-marks";

/** A line of quota or share arithmetic; values are formulas over the register wherever they can be counted. */
export interface QuotaLine {
  readonly rule: { readonly id: string; readonly text: string; readonly place: string | null };
  /** Unit, unit kind, sector, or the whole drive. */
  readonly scope: string;
  readonly unit: string | null;
  readonly count: PlanValue;
  readonly base: PlanValue | null;
  /** Whether count out of base is a share; else the base counts months. */
  readonly share: boolean;
  /** Limits as values; formulas may name the base's cell. */
  readonly min: ((baseCell: string) => PlanValue) | null;
  readonly max: ((baseCell: string) => PlanValue) | null;
  readonly result: (cells: {
    readonly count: string;
    readonly base: string;
    readonly min: string;
    readonly max: string;
  }) => PlanValue;
}

const WHOLE = "Toàn đợt";
const MET = "Đạt";
const OPEN = "Chưa giao chỉ tiêu";
const NOT_YET = "Chưa đến kỳ";
const NO_LIMIT = "Không ấn định";

/** How a shortfall is worded: before the last day something is still due, after it something is lacking. */
const lacking = (isOver: boolean): string => (isOver ? "Thiếu" : "Còn cần");

const shown = (count: number, min: number | null, max: number | null, word: string): string =>
  min !== null && count < min
    ? `${word} ${String(min - count)}`
    : max !== null && count > max
      ? `Vượt ${String(count - max)}`
      : MET;

function verdict(count: number, min: number | null, max: number | null, word: string): QuotaLine["result"] {
  if (min === null && max === null) return () => ({ kind: "text", text: OPEN });
  return (cells) => {
    const over =
      max === null ? `"${MET}"` : `IF(${cells.count}>${cells.max},"Vượt "&(${cells.count}-${cells.max}),"${MET}")`;
    const whole =
      min === null ? over : `IF(${cells.count}<${cells.min},"${word} "&(${cells.min}-${cells.count}),${over})`;
    return formula(whole, shown(count, min, max, word));
  };
}

const over = ({ month }: QuotaCount, today: Day): boolean => {
  const span = month === null ? null : spanOfIso(month);
  return span !== null && span.last < today;
};

/**
 * Months that are over and short of a monthly minimum, as one line a unit: "Thiếu 2 tháng". Months to come are not
 * asked for.
 */
function monthlyLine(quotas: readonly QuotaCount[], code: string, today: Day): QuotaLine | null {
  const [first] = quotas;
  if (first === undefined) return null;
  const { rule } = first;
  const min = rule.min ?? 0;
  const ended = quotas.filter((quota) => over(quota, today));
  const inMonths = (of: readonly QuotaCount[]): string =>
    countRows(rule.count.register, [
      [REGISTER_HEADERS.vi.unit, exactly(code)],
      [countHeader(rule.id), `{${of.map((quota) => exactly(quotaTag(quota))).join(",")}}`],
    ]);
  const met = ended.filter(({ count }) => count >= min).length;
  const missing = ended.length - met;
  return {
    rule,
    scope: `${first.unit ?? WHOLE} (${String(ended.length)}/${String(quotas.length)} tháng đã qua)`,
    unit: first.unit,
    count: formula(
      `SUMPRODUCT(${inMonths(quotas)})`,
      quotas.reduce((sum, { count }) => sum + count, 0),
    ),
    share: false,
    base: ended.length === 0 ? number(0) : formula(`SUMPRODUCT(--(${inMonths(ended)}>=${String(min)}))`, met),
    min: () => number(min),
    max: null,
    result: ({ base }) =>
      ended.length === 0
        ? { kind: "text", text: NOT_YET }
        : formula(
            `IF(${base}<${String(ended.length)},"Thiếu "&(${String(ended.length)}-${base})&" tháng","${MET}")`,
            missing > 0 ? `Thiếu ${String(missing)} tháng` : MET,
          ),
  };
}

function quotaLine(quota: QuotaCount, code: string | null, isOver: boolean): QuotaLine {
  const { rule, scope, count } = quota;
  const { min, max } = rule;
  return {
    rule,
    scope: scope ?? WHOLE,
    unit: quota.unit,
    count: formula(
      countRecords(
        { ...(code === null ? {} : { unit: code }), mark: [countHeader(rule.id), quotaTag(quota)] },
        rule.count.register,
      ),
      count,
    ),
    base: null,
    share: false,
    min: min === null ? null : () => number(min),
    max: max === null ? null : () => number(max),
    result: verdict(count, min, max, lacking(isOver)),
  };
}

function quotaLines(figures: Figures, { campaign, today }: ReportContext["input"]): readonly QuotaLine[] {
  const codes = new Map(figures.units.map(({ unit, code }) => [unit, code]));
  const lines: QuotaLine[] = [];
  const monthly = new Map<string, QuotaCount[]>();
  for (const quota of figures.quotas) {
    if (quota.rule.per !== "unit-month") {
      const code = quota.unit === null ? null : (codes.get(quota.unit) ?? "");
      lines.push(quotaLine(quota, code, figureDue(quota.rule, campaign, today).over));
      continue;
    }
    const key = `${quota.rule.id}\u0000${quota.unit ?? ""}`;
    addTo(monthly, key, quota);
  }
  for (const quotas of monthly.values()) {
    const line = monthlyLine(quotas, codes.get(quotas[0]?.unit ?? "") ?? "", today);
    if (line !== null) lines.push(line);
  }
  return lines;
}

const ROUNDING = { down: "ROUNDDOWN", nearest: "ROUND", up: "ROUNDUP" } as const;

function baseValue(rule: ShareRule, figure: ShareFigure, unit: UnitFigures | null): PlanValue {
  if (rule.base.type !== "records") return number(figure.base);
  return formula(
    countRecords(
      { ...(unit === null ? {} : { unit: unit.code }), mark: [baseHeader(rule.id), SELECTED] },
      rule.base.of.register,
    ),
    figure.base,
  );
}

function shareLine(figure: ShareFigure, units: ReadonlyMap<string, UnitFigures>, isOver: boolean): QuotaLine {
  const { rule, count, limit } = figure;
  const unit = figure.unit === null ? null : (units.get(figure.unit) ?? null);
  const limitOf = (base: string): PlanValue => {
    const rounded = `${ROUNDING[rule.rounding]}(ROUND(${String(rule.percent)}*${base}/100,6),0)`;
    return formula(rule.minimum > 0 ? `MAX(${String(rule.minimum)},${rounded})` : rounded, limit);
  };
  const [min, max] = rule.direction === "cap" ? [null, limit] : [limit, null];
  return {
    rule,
    scope: figure.unit ?? WHOLE,
    unit: figure.unit,
    count: formula(
      countRecords(
        { ...(unit === null ? {} : { unit: unit.code }), mark: [countHeader(rule.id), SELECTED] },
        rule.count.register,
      ),
      count,
    ),
    share: true,
    base: baseValue(rule, figure, unit),
    min: min === null ? null : limitOf,
    max: max === null ? null : limitOf,
    result: verdict(count, min, max, lacking(isOver)),
  };
}

function preferenceLine(rule: PreferenceRule, { input: { campaign, register } }: ReportContext): QuotaLine {
  const [counts, bases] = [selects(rule.count, campaign), selects(rule.base, campaign)];
  return {
    rule,
    scope: WHOLE,
    unit: null,
    count: formula(
      countRecords({ mark: [countHeader(rule.id), SELECTED] }, rule.count.register),
      register.records.filter(counts).length,
    ),
    share: true,
    base: formula(
      countRecords({ mark: [baseHeader(rule.id), SELECTED] }, rule.base.register),
      register.records.filter(bases).length,
    ),
    min: null,
    max: null,
    result: () => ({ kind: "text", text: NO_LIMIT }),
  };
}

/** All quotas, shares and preferences of the campaign, rule by rule as the plan has them. */
export function allQuotaLines(context: ReportContext): readonly QuotaLine[] {
  const { figures, input } = context;
  const { campaign, today } = input;
  const units = new Map(figures.units.map((unit) => [unit.unit, unit]));
  const lines: QuotaLine[] = [
    ...quotaLines(figures, input),
    ...figures.shares.map((figure) => shareLine(figure, units, figureDue(figure.rule, campaign, today).over)),
    ...campaign.rules.filter((rule) => rule.type === "preference").map((rule) => preferenceLine(rule, context)),
  ];
  const order = new Map(campaign.rules.map(({ id }, index) => [id, index]));
  return lines.sort((a, b) => (order.get(a.rule.id) ?? 0) - (order.get(b.rule.id) ?? 0));
}
