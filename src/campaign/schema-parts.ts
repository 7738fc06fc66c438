import * as v from "valibot";
import { isField, type FieldId } from "../field/field";
import { dayOfIso, type Day } from "../text/day";
import { SUBJECT_KINDS } from "./basics";
import type { MonthDay, YearMonth } from "./campaign";

/** Excel's last day, 31 December 9999. */
const LAST_DAY = 2_958_465;

export const text = v.string();
export const texts = v.array(text);
export const name = v.pipe(v.string(), v.nonEmpty("empty"));
export const orNull = <T extends v.GenericSchema>(schema: T): v.NullableSchema<T, undefined> => v.nullable(schema);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

// What a file may leave out where it has nothing to say; written by the program, a campaign has every key.
export const listed = v.exactOptional(texts, []);
export const textOrNull = v.exactOptional(orNull(text), null);
export const limit = v.exactOptional(orNull(count), null);
export const flag = v.exactOptional(v.boolean(), false);

const serial = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(LAST_DAY),
  v.transform((value) => value as Day),
);
const isoDay = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = dayOfIso(dataset.value);
    if (day !== null) return day;
    addIssue({ message: "not-a-day" });
    return NEVER;
  }),
);
/** "2022-03-05", as files hold it, or Excel's count of days, as the engine does. */
export const day = v.union([serial, isoDay], "not-a-day");
export const dayOrNull = v.exactOptional(orNull(day), null);
export const days = v.exactOptional(v.array(day), []);
export const yearMonth = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "not-a-month"),
  v.transform((value) => value as YearMonth),
);
export const calendarYear = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999));
/** A day of every year, "02-15"; 29 February is the last of February in other years. */
const monthDay = v.pipe(
  v.string(),
  v.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "not-a-month-day"),
  v.transform((value) => value as MonthDay),
);
export const field = v.custom<FieldId>((value) => typeof value === "string" && isField(value), "unknown-field");

export const registerKind = v.picklist(["nominations", "articles", "works", "initiatives", "scores", "submissions"]);
const subjectKind = v.picklist(SUBJECT_KINDS);
export const subjects = v.array(subjectKind);
/** Absent as empty: of every kind. */
export const anySubjects = v.exactOptional(subjects, []);
export const fields = v.exactOptional(v.array(field), []);
export const register = v.exactOptional(registerKind, "nominations");

export const sourced = { id: name, place: textOrNull, text };

export const deadline = v.variant("type", [
  v.strictObject({ type: v.literal("fixed"), day, inclusive: v.boolean() }),
  v.strictObject({
    type: v.literal("monthly"),
    dayOfMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
    inclusive: v.boolean(),
    from: yearMonth,
    to: yearMonth,
  }),
  v.strictObject({ type: v.literal("month"), month: yearMonth }),
  v.strictObject({
    type: v.literal("workingDaysBefore"),
    days: count,
    anchor: text,
    anchorDay: dayOrNull,
    occasions: v.exactOptional(v.array(v.strictObject({ name, day }))),
    anchorField: v.exactOptional(field),
  }),
  v.strictObject({
    type: v.literal("yearly"),
    on: monthDay,
    notBefore: v.exactOptional(orNull(monthDay), null),
    inclusive: v.boolean(),
    fromYear: calendarYear,
    toYear: calendarYear,
  }),
  v.strictObject({ type: v.literal("range"), from: day, to: day }),
  v.strictObject({ type: v.literal("open") }),
]);
