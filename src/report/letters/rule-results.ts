import { countBy } from "../../base/count-by";
import type {
  CopiesRule,
  DocumentRule,
  FieldDeadlineRule,
  PreferenceRule,
  QuotaRule,
  Rule,
  ShareRule,
} from "../../campaign/campaign";
import { occurrences } from "../../campaign/deadline";
import type { QuotaCount } from "../../check/facts/counts";
import { figureDue } from "../../check/facts/figure-due";
import { selects } from "../../check/facts/select";
import type { ShareFigure } from "../../check/facts/shares";
import { textsOf } from "../../check/facts/values";
import type { RegisterRecord } from "../../register/register";
import { dayOfIso, spanOfIso, vietnameseDate } from "../../text/day";
import { unitInText } from "../office-words";
import { percentOf, plainPercent, spacedPercents } from "../percent";
import type { ReportContext } from "../report-context";
import { TOLD } from "./register-tables";
import { cycleName } from "../sheets/tracker-sheet";

/** What came of one rule of the plan, in sentences of an official report. */
export interface RuleResult {
  readonly rule: Rule;
  readonly said: string;
  /** What fell short; "" where nothing did. */
  readonly short: string;
}

/** Longer lists of names are cut: the sheet of quotas names all. */
const MOST_NAMES = 15;

const named = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.map(unitInText).join("; ")
    : `${names.slice(0, MOST_NAMES).map(unitInText).join("; ")} và ${String(names.length - MOST_NAMES)} nơi khác`;

const asked = ({ text }: Pick<Rule, "text">): string => spacedPercents(text.replace(/\.$/u, ""));
const unitWord = (rule: QuotaRule): string =>
  rule.per === "sector" ? "ngành, khối" : rule.per === "unit-kind" ? "loại đơn vị" : "đơn vị";

const isOver = ({ month }: QuotaCount, { input: { today } }: ReportContext): boolean => {
  const span = month === null ? null : spanOfIso(month);
  return span !== null && span.last < today;
};

function monthlyResult(rule: QuotaRule, counts: readonly QuotaCount[], context: ReportContext): RuleResult {
  const over = counts.filter((one) => isOver(one, context));
  const min = rule.min ?? 0;
  const units = new Set(counts.map(({ unit }) => unit)).size;
  const months = [...new Set(over.map(({ month }) => month))].filter((month) => month !== null);
  const perMonth = months.map((month) => {
    const own = over.filter((one) => one.month === month);
    const met = own.filter(({ count }) => count >= min).length;
    const count = own.reduce((sum, one) => sum + one.count, 0);
    return `${cycleName({ month }).toLowerCase()}: ${String(met)}/${String(own.length)} đơn vị, số lượng ${String(count)}`;
  });
  const missed = countBy(over, ({ unit, count }) => (count < min && unit !== null ? unit : undefined));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    rule,
    said: `${asked(rule)}. Kết quả: ${String(total)} ${rule.count.label} của ${String(units)} đơn vị phải thực hiện${perMonth.length === 0 ? "; chưa tháng nào hết kỳ" : `; số đơn vị đạt từng tháng: ${perMonth.join("; ")}`}.`,
    short:
      missed.size === 0
        ? ""
        : `${String(missed.size)} đơn vị còn tháng chưa đủ ${rule.count.label}: ${named([...missed].map(([unit, count]) => `${unit} (${String(count)} tháng)`))}.`,
  };
}

function quotaResult(rule: QuotaRule, counts: readonly QuotaCount[], context: ReportContext): RuleResult | null {
  if (counts.length === 0) return null;
  if (rule.per === "unit-month") return monthlyResult(rule, counts, context);
  const { min, max } = rule;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const some = counts.filter(({ count }) => count > 0).length;
  const { campaign, today } = context.input;
  const { over, until } = figureDue(rule, campaign, today);
  const below = counts.filter(({ count }) => min !== null && count < min);
  const short = over ? below : [];
  const last = over || until === null || below.length === 0 ? null : dayOfIso(until);
  const above = counts.filter(({ count }) => max !== null && count > max);
  const where = rule.per === "campaign" ? "" : ` của ${String(some)}/${String(counts.length)} ${unitWord(rule)}`;
  const met =
    min === null && max === null
      ? "; kế hoạch chưa giao chỉ tiêu"
      : `; ${String(counts.length - below.length - above.length)}/${String(counts.length)} ${rule.per === "campaign" ? "chỉ tiêu" : unitWord(rule)} đạt${last === null ? "" : `, hạn đến hết ngày ${vietnameseDate(last)}`}`;
  const name = ({ scope, count }: QuotaCount, limit: number | null): string =>
    `${scope ?? "toàn đợt"} (${String(count)}/${String(limit ?? 0)})`;
  return {
    rule,
    said: `${asked(rule)}. Kết quả: ${String(total)} ${rule.count.label}${where}${met}.`,
    short: [
      ...(short.length === 0
        ? []
        : [
            `${String(short.length)} ${unitWord(rule)} chưa đủ ${rule.count.label}: ${named(short.map((one) => name(one, min)))}.`,
          ]),
      ...(above.length === 0
        ? []
        : [
            `${String(above.length)} ${unitWord(rule)} vượt số ${rule.count.label}: ${named(above.map((one) => name(one, max)))}.`,
          ]),
    ].join(" "),
  };
}

const ROUNDING = { down: "làm tròn xuống", nearest: "làm tròn", up: "làm tròn lên" } as const;

/** The share with its arithmetic: what was counted, out of what, and the limit that follows. */
function arithmetic({ rule, unit, count, base, limit }: ShareFigure, over: boolean): string {
  const bound = rule.direction === "cap" ? "tối đa" : "ít nhất";
  const gap = rule.direction === "cap" ? count - limit : limit - count;
  const verdict =
    gap <= 0
      ? "đạt"
      : rule.direction === "cap"
        ? `vượt ${String(gap)}`
        : `${over ? "thiếu" : "còn cần"} ${String(gap)}`;
  return `${unit === null ? "" : `${unit}: `}${String(count)}/${String(base)} = ${percentOf(count, base)}; mức ${bound} ${plainPercent(rule.percent)} % × ${String(base)} = ${String(limit)} (${ROUNDING[rule.rounding]}): ${verdict}`;
}

const misses = ({ rule, count, limit }: ShareFigure): boolean =>
  rule.direction === "cap" ? count > limit : count < limit;

function shareResult(
  rule: ShareRule,
  figures: readonly ShareFigure[],
  { input: { campaign, today } }: ReportContext,
): RuleResult {
  const { over } = figureDue(rule, campaign, today);
  const wrong = figures.filter((figure) => misses(figure) && (over || rule.direction === "cap"));
  if (figures.length === 0) {
    const lacks = rule.base.type === "headcount" ? "tổng số cán bộ, người lao động của đủ các đơn vị" : "số liệu gốc";
    return { rule, said: `${asked(rule)}. Chưa tính được tỷ lệ vì danh sách chưa cho biết ${lacks}.`, short: "" };
  }
  return {
    rule,
    said: `${asked(rule)}. Kết quả (${rule.count.label}): ${named(figures.map((figure) => arithmetic(figure, over)))}.`,
    short:
      wrong.length === 0
        ? ""
        : rule.per === "campaign"
          ? `Tỷ lệ ${rule.count.label} ${rule.direction === "cap" ? "vượt mức" : "chưa đạt mức"} ${plainPercent(rule.percent)} %.`
          : `${String(wrong.length)} đơn vị ${rule.direction === "cap" ? "vượt" : "chưa đạt"} tỷ lệ ${rule.count.label}: ${named(wrong.map(({ unit }) => unit ?? ""))}.`,
  };
}

function preferenceResult(rule: PreferenceRule, { input: { campaign, register } }: ReportContext): RuleResult {
  const count = register.records.filter(selects(rule.count, campaign)).length;
  const base = register.records.filter(selects(rule.base, campaign)).length;
  return {
    rule,
    said: `${asked(rule)}. Kết quả: ${String(count)} ${rule.count.label} trên tổng số ${String(base)} ${rule.base.label}, bằng ${percentOf(count, base)}; kế hoạch không nêu mức cụ thể.`,
    short: "",
  };
}

const recordsOf = ({ figures }: ReportContext, register: RegisterRecord["register"]): readonly RegisterRecord[] =>
  figures.registers.get(register) ?? [];

function copiesResult(rule: CopiesRule, context: ReportContext): RuleResult | null {
  const records = recordsOf(context, rule.register);
  if (records.length === 0) return null;
  const told = records.filter(({ fields }) => fields.copies !== undefined);
  const short = told.filter(({ fields }) => (fields.copies ?? 0) < rule.minimum);
  const all = told.reduce((sum, { fields }) => sum + (fields.copies ?? 0), 0);
  const silent = records.length - told.length;
  return {
    rule,
    said: `${asked(rule)}. Kết quả: ${String(all)} bản của ${String(told.length)} bài có ghi số bản; ${String(told.length - short.length)} bài đủ ${String(rule.minimum)} bản${silent === 0 ? "" : `; ${String(silent)} bài không ghi số bản`}.`,
    short: short.length === 0 ? "" : `${String(short.length)} bài chưa đủ ${String(rule.minimum)} bản.`,
  };
}

function fieldDeadlineResult(rule: FieldDeadlineRule, context: ReportContext): RuleResult | null {
  const records = recordsOf(context, rule.register);
  const [due] = occurrences(rule.deadline, context.input.campaign.calendar);
  if (records.length === 0 || due === undefined) return null;
  const days = records
    .map((record) => textsOf(record, rule.field)[0])
    .map((iso) => (iso === undefined ? null : dayOfIso(iso)));
  const told = days.filter((day) => day !== null);
  const late = told.filter((day) => day > due.lastGood).length;
  const silent = records.length - told.length;
  return {
    rule,
    said: `${asked(rule)}. Kết quả: ${String(told.length - late)} trường hợp trong hạn (đến hết ngày ${vietnameseDate(due.lastGood)}), ${String(late)} sau hạn${silent === 0 ? "" : `, ${String(silent)} chưa ghi ngày`}.`,
    short:
      late === 0
        ? ""
        : `${String(late)} ${TOLD[rule.register]?.noun ?? "trường hợp"} sau hạn ngày ${vietnameseDate(due.lastGood)}.`,
  };
}

function documentResult(rule: DocumentRule, context: ReportContext): RuleResult | null {
  const records = recordsOf(context, rule.register).filter(({ papers }) => papers[rule.id] !== undefined);
  if (rule.per !== "nominee" || records.length === 0) return null;
  const there = records.filter(({ papers }) => papers[rule.id]?.answer === "yes").length;
  return {
    rule,
    said: `${asked(rule)}. Theo danh sách đơn vị ghi: ${String(there)}/${String(records.length)} trường hợp có ${rule.name.toLowerCase()}.`,
    short:
      there === records.length
        ? ""
        : `${String(records.length - there)} trường hợp chưa có ${rule.name.toLowerCase()}.`,
  };
}

function resultOf(rule: Rule, context: ReportContext): RuleResult | null {
  switch (rule.type) {
    case "quota":
      return quotaResult(
        rule,
        context.figures.quotas.filter((one) => one.rule.id === rule.id),
        context,
      );
    case "share":
      return shareResult(
        rule,
        context.figures.shares.filter((one) => one.rule.id === rule.id),
        context,
      );
    case "preference":
      return preferenceResult(rule, context);
    case "copies":
      return copiesResult(rule, context);
    case "fieldDeadline":
      return fieldDeadlineResult(rule, context);
    case "document":
      return documentResult(rule, context);
    default:
      return null;
  }
}

/** What came of every rule that a figure can tell of, in the order of the plan. */
export const ruleResults = (context: ReportContext): readonly RuleResult[] =>
  context.input.campaign.rules.map((rule) => resultOf(rule, context)).filter((result) => result !== null);
