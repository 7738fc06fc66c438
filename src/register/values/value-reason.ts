import type { IdProblem } from "../../text/id-number";
import type { PhoneProblem } from "../../text/phone";

/** Why a date was not taken, or taken with doubt. */
export type DateReason = "impossible-date" | "not-a-date" | "month-first" | "day-month-swapped";

/** Why a typed value was not taken as it stands. */
export type ValueReason =
  | DateReason
  | PhoneProblem
  | IdProblem
  | "not-a-number"
  | "not-a-sex"
  | "not-a-kind"
  | "not-a-mark"
  /** A code or a text that Excel turned into a date. */
  | "excel-made-date"
  | "formula-error"
  /** An award that no list has, or that may be one of several. */
  | "unknown"
  | "several"
  /** A value by which no quota counts the row. */
  | "not-counted";
