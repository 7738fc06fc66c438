import type { Campaign, ColumnRule } from "../../campaign/campaign";
import { lastGoodDay } from "../../campaign/deadline";
import type { FieldFacts, NativeGuard } from "../../field/facts/field-facts";
import { isStandardField } from "../../field/field";
import { FIELD_FACTS } from "../../field/field-facts";
import { periodBounds } from "../facts/period-bounds";
import { dayOf, type Day } from "../../text/day";

/** What a cell of a unit's workbook holds, as Excel compares it: a number (dates are serials) or a text. */
export type NativeValue = number | string;

/**
 * A column rule that Excel itself can keep. Date columns are text columns, so that Excel of another locale cannot swap
 * day and month: a full date is compared whether it is a number or a text, any other text passes, for the engine reads
 * "10/2021" too. A choice advises and never refuses, for the engine knows more spellings than a list.
 */
export type NativeRule =
  /** A day from one to another, both included. */
  | { readonly type: "dates"; readonly from: Day; readonly to: Day }
  /** A day or a year, such that the person is of a plausible age. */
  | { readonly type: "birth"; readonly firstYear: number; readonly lastYear: number }
  /** A number not under this. */
  | { readonly type: "atLeast"; readonly min: number }
  | { readonly type: "phone" }
  | { readonly type: "idNumber" }
  | { readonly type: "choice"; readonly values: readonly string[] }
  | { readonly type: "free" };

const FIRST_DAY = 1 as Day;
/** 31/12/9999, the last day Excel knows. */
const LAST_DAY = 2_958_465 as Day;
const FIRST_YEAR = 1_900;
const LEAST_PHONE_DIGITS = 8;
/** Nine digits, or eight where Excel dropped a zero. */
const LEAST_ID_DIGITS = 8;
const YOUNGEST = 6;
const OLDEST = 105;

/** The rule of a column under a campaign. */
export function nativeRuleOf(
  column: Pick<ColumnRule, "field" | "register">,
  campaign: Campaign,
  units: readonly string[],
): NativeRule {
  const { field } = column;
  const { guard, value } = isStandardField(field) ? FIELD_FACTS[field] : CAMPAIGN_FIELD;
  if (guard === "birth")
    return { type: "birth", firstYear: campaign.year - OLDEST, lastYear: campaign.year - YOUNGEST };
  if (guard === "copies") return copiesRule(column, campaign);
  if (value === "phone") return { type: "phone" };
  if (value === "id") return { type: "idNumber" };
  const values = guard === undefined ? wantedValues(column, campaign) : VALUES[guard](campaign, units);
  return values.length > 0 ? { type: "choice", values } : (dateRuleOf(column, campaign) ?? { type: "free" });
}

/** Of a field that the campaign adds, nothing is known but its texts. */
const CAMPAIGN_FIELD: Pick<FieldFacts<string>, "guard" | "value"> = { value: "text" };

const KINDS = { individual: "Cá nhân", collective: "Tập thể", household: "Hộ gia đình" } as const;

/** What there is to choose from. */
const VALUES: Readonly<
  Record<Exclude<NativeGuard, "birth" | "copies">, (campaign: Campaign, units: readonly string[]) => readonly string[]>
> = {
  sexes: () => ["Nam", "Nữ"],
  answers: () => ["Có", "Không"],
  subjectKinds: ({ subjects }) => subjects.map((kind) => KINDS[kind]),
  awards: ({ awards }) => awards.map(({ name }) => name),
  levels: ({ levels }) => levels.map(({ name }) => name),
  sectors: ({ sectors }) => sectors.map(({ name }) => name),
  units: (_, units) => units,
};

function copiesRule({ register }: Pick<ColumnRule, "register">, campaign: Campaign): NativeRule {
  const minimum = campaign.rules.reduce(
    (most, rule) => (rule.type === "copies" && rule.register === register ? Math.max(most, rule.minimum) : most),
    0,
  );
  return { type: "atLeast", min: minimum };
}

/** Values by which quotas count: "công trình", "sự kiện". */
function wantedValues(
  { field, register }: Pick<ColumnRule, "field" | "register">,
  campaign: Campaign,
): readonly string[] {
  const values = campaign.rules.flatMap((rule) =>
    rule.type === "quota" && rule.count.register === register ? (rule.count.where?.[field] ?? []) : [],
  );
  return [...new Set(values)];
}

/** Dates inside the period, and before the deadline of their field. */
function dateRuleOf(
  { field, register }: Pick<ColumnRule, "field" | "register">,
  campaign: Campaign,
): NativeRule | null {
  const inPeriod = campaign.period.fields.includes(field);
  const bounds = periodBounds(campaign);
  const due = campaign.rules.reduce<Day | null>((first, rule) => {
    const day =
      rule.type === "fieldDeadline" && rule.register === register && rule.field === field
        ? lastGoodDay(rule.deadline, campaign.calendar)
        : null;
    return day !== null && (first === null || day < first) ? day : first;
  }, null);
  const from = inPeriod ? bounds.from : null;
  const to = inPeriod ? bounds.to : null;
  if (from === null && to === null && due === null) return null;
  const last = to ?? LAST_DAY;
  return { type: "dates", from: from ?? FIRST_DAY, to: due !== null && due < last ? due : last };
}

/** What is left of a typed number after the signs people put between digits. */
const bare = (value: NativeValue): string => String(value).replace(/[ .-]/g, "");

/** A number of at least so many digits; a lone sign ("0", "-") stands for nothing, and texts are left to the engine. */
function isLongNumber(value: NativeValue, digits: number): boolean {
  const number = bare(value);
  return number.length >= digits || String(value).length < 2 || !/^\d+$/.test(number);
}

/**
 * The day that a text of ten characters names, day before month; days and months beyond their end roll over, as in
 * Excel.
 */
function dayInText(text: string): number | null {
  const [, date, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (date === undefined || month === undefined || Number(year) < FIRST_YEAR) return null;
  const first = dayOf(Number(year) + Math.floor((Number(month) - 1) / 12), ((Number(month) + 11) % 12) + 1, 1);
  return first === null ? null : first + Number(date) - 1;
}

/** Whether Excel lets the value stand. Blank cells are always let stand. */
export function accepts(rule: NativeRule, value: NativeValue): boolean {
  if (value === "") return true;
  switch (rule.type) {
    case "dates":
      return isWithin(value, rule.from, rule.to);
    case "birth": {
      if (typeof value === "number" && value < YEARS_END) return value >= rule.firstYear && value <= rule.lastYear;
      const { from, to } = birthDays(rule);
      return isWithin(value, from, to);
    }
    case "atLeast":
      return typeof value === "string" || value >= rule.min;
    case "phone":
      return isLongNumber(value, LEAST_PHONE_DIGITS);
    case "idNumber":
      return isLongNumber(value, LEAST_ID_DIGITS);
    case "choice":
    case "free":
      return true;
  }
}

function isWithin(value: NativeValue, from: Day, to: Day): boolean {
  const day = typeof value === "number" ? value : dayInText(value);
  return day === null || (day >= from && day < to + 1);
}

/** Numbers under this are years, not days. */
const YEARS_END = 2_200;

const birthDays = ({
  firstYear,
  lastYear,
}: Extract<NativeRule, { type: "birth" }>): { readonly from: Day; readonly to: Day } => ({
  from: dayOf(firstYear, 1, 1) ?? FIRST_DAY,
  to: dayOf(lastYear, 12, 31) ?? LAST_DAY,
});

function longNumber(cell: string, digits: number): string {
  const number = [" ", ".", "-"].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","")`, cell);
  return `OR(LEN(${number})>=${digits},LEN(${cell})<2,ISERROR(${number}*1))`;
}

/** Whether the cell is not a text such as "05/09/2022". */
const notFullDate = (cell: string): string => `MID(${cell},3,1)&MID(${cell},6,1)&LEN(${cell})<>"//10"`;

const dateFormula = (cell: string, from: Day, to: Day): string => {
  const day = `DATE(RIGHT(${cell},4),MID(${cell},4,2),LEFT(${cell},2))`;
  return (
    `IF(ISNUMBER(${cell}),AND(${cell}>=${from},${cell}<${to + 1}),IF(${notFullDate(cell)},TRUE,` +
    `IFERROR(OR(RIGHT(${cell},4)*1<${FIRST_YEAR},AND(${day}>=${from},${day}<=${to})),TRUE)))`
  );
};

/**
 * The same as a formula for the cell, true where the value may stand; under Excel's 255 characters. Null where nothing
 * is refused.
 */
export function formulaOf(rule: NativeRule, cell: string): string | null {
  switch (rule.type) {
    case "dates":
      return dateFormula(cell, rule.from, rule.to);
    case "birth": {
      const { from, to } = birthDays(rule);
      return `IF(ISNUMBER(${cell}),IF(${cell}<${YEARS_END},AND(${cell}>=${rule.firstYear},${cell}<=${rule.lastYear}),AND(${cell}>=${from},${cell}<${to + 1})),${textDates(cell, rule)})`;
    }
    case "atLeast":
      return `OR(ISTEXT(${cell}),${cell}>=${rule.min})`;
    case "phone":
      return longNumber(cell, LEAST_PHONE_DIGITS);
    case "idNumber":
      return longNumber(cell, LEAST_ID_DIGITS);
    case "choice":
    case "free":
      return null;
  }
}

/** Of a full date in text, the year alone decides. */
const textDates = (cell: string, { firstYear, lastYear }: Extract<NativeRule, { type: "birth" }>): string =>
  `IF(${notFullDate(cell)},TRUE,IFERROR(OR(RIGHT(${cell},4)*1<${FIRST_YEAR},AND(RIGHT(${cell},4)*1>=${firstYear},RIGHT(${cell},4)*1<=${lastYear})),TRUE))`;
