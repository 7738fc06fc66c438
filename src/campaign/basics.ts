import type { FieldId } from "../field/field";
import type { Day, IsoDate } from "../text/day";

export const SUBJECT_KINDS = ["individual", "collective", "household"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export type RegisterKind = "nominations" | "articles" | "works" | "initiatives" | "scores" | "submissions";

/** Where the plan says it, in words a clerk finds: "Mục III.2". Null for what the plan does not say. */
export type PlanPlace = string | null;

/** A value with its place in the plan. */
export interface Sourced {
  /** Short name used in findings and tests: "Q1". Unique in the campaign. */
  readonly id: string;
  readonly place: PlanPlace;
  /** What is asked, in one plain Vietnamese sentence. */
  readonly text: string;
}

export interface Period extends Sourced {
  /** Both ends included; null where the plan leaves it open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Fields whose dates must lie inside. */
  readonly fields: readonly FieldId[];
}

/** "trước ngày X" is strict: the last good day is the day before, unless `inclusive`. */
export type Deadline =
  | { readonly type: "fixed"; readonly day: Day; readonly inclusive: boolean }
  | {
      readonly type: "monthly";
      readonly dayOfMonth: number;
      readonly inclusive: boolean;
      readonly from: YearMonth;
      readonly to: YearMonth;
    }
  | { readonly type: "month"; readonly month: YearMonth }
  | {
      readonly type: "workingDaysBefore";
      readonly days: number;
      readonly anchor: string;
      /** The day of the one occasion there is; null where it is not known, or where each occasion has its own. */
      readonly anchorDay: Day | null;
      /** Days of several occasions, each under its name. */
      readonly occasions?: readonly { readonly name: string; readonly day: Day }[];
      /** The column in which each row says its own anchor day, or the name of its occasion. */
      readonly anchorField?: FieldId;
    }
  /** The same day of every year: "không quá 15/02 hằng năm". */
  | {
      readonly type: "yearly";
      readonly on: MonthDay;
      /** First good day, of the same year; null for no bound. */
      readonly notBefore: MonthDay | null;
      readonly inclusive: boolean;
      readonly fromYear: number;
      readonly toYear: number;
    }
  /** Not before the first and not after the last of these days. */
  | { readonly type: "range"; readonly from: Day; readonly to: Day }
  | { readonly type: "open" };

/** A day of every year: "02-15". */
export type MonthDay = `${string}-${string}`;

/** "2022-09". */
export type YearMonth = IsoDate;
