import * as v from "valibot";
import { isField, type FieldId } from "../field/field";
import { dayOfIso, type Day } from "../text/day";
import { CAMPAIGN_VERSION, type MonthDay, type YearMonth } from "./campaign";

/** Excel's last day, 31 December 9999. */
const LAST_DAY = 2_958_465;

const text = v.string();
const texts = v.array(text);
const name = v.pipe(v.string(), v.nonEmpty("empty"));
const orNull = <T extends v.GenericSchema>(schema: T): v.NullableSchema<T, undefined> => v.nullable(schema);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

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
const day = v.union([serial, isoDay], "not-a-day");
const yearMonth = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "not-a-month"),
  v.transform((value) => value as YearMonth),
);
const calendarYear = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999));
/** A day of every year, "02-15"; 29 February is the last of February in other years. */
const monthDay = v.pipe(
  v.string(),
  v.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "not-a-month-day"),
  v.transform((value) => value as MonthDay),
);
const field = v.custom<FieldId>((value) => typeof value === "string" && isField(value), "unknown-field");

const registerKind = v.picklist(["nominations", "articles", "works", "initiatives", "submissions"]);
const subjectKind = v.picklist(["individual", "collective", "household"]);
const subjects = v.array(subjectKind);

const sourced = { id: name, place: orNull(text), text };

const deadline = v.variant("type", [
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
    anchorDay: orNull(day),
    occasions: v.exactOptional(v.array(v.strictObject({ name, day }))),
    anchorField: v.exactOptional(field),
  }),
  v.strictObject({
    type: v.literal("yearly"),
    on: monthDay,
    notBefore: orNull(monthDay),
    inclusive: v.boolean(),
    fromYear: calendarYear,
    toYear: calendarYear,
  }),
  v.strictObject({ type: v.literal("range"), from: day, to: day }),
  v.strictObject({ type: v.literal("open") }),
]);

const selector = v.strictObject({
  register: registerKind,
  subjects: v.exactOptional(subjects),
  awards: v.exactOptional(texts),
  levels: v.exactOptional(texts),
  where: v.exactOptional(
    v.pipe(
      v.record(v.string(), texts),
      v.check((where) => Object.keys(where).every(isField), "unknown-field"),
    ),
  ),
  filled: v.exactOptional(v.array(field)),
  done: v.exactOptional(v.boolean()),
  denied: v.exactOptional(texts),
  label: text,
});

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const batch = v.pipe(count, v.minValue(1));
const fieldTest = {
  field,
  atLeast: orNull(v.pipe(v.number(), v.minValue(0))),
  oneOf: texts,
};
const need = v.variant("type", [
  v.strictObject({ type: v.literal("field"), ...fieldTest }),
  v.strictObject({
    type: v.literal("chain"),
    award: text,
    times: v.pipe(count, v.minValue(1)),
    consecutive: v.boolean(),
  }),
  v.strictObject({
    type: v.literal("initiative"),
    level: orNull(text),
    batch: orNull(v.union([batch, v.literal("same")])),
  }),
  v.strictObject({ type: v.literal("award"), award: text }),
]);

const sides = { unitKinds: texts, sectors: texts };
const limit = orNull(count);

const rule = v.variant("type", [
  v.strictObject({
    ...sourced,
    ...sides,
    type: v.literal("quota"),
    count: selector,
    per: v.picklist(["unit", "unit-month", "unit-kind", "sector", "campaign"]),
    min: limit,
    max: limit,
    months: orNull(v.strictObject({ from: yearMonth, to: yearMonth, dateField: field })),
    distinctBy: orNull(field),
    open: v.boolean(),
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("share"),
    direction: v.picklist(["cap", "target"]),
    count: selector,
    distinctBy: v.exactOptional(field),
    base: v.variant("type", [
      v.strictObject({
        type: v.literal("headcount"),
        people: v.exactOptional(v.picklist(["all", "officials"])),
        unitKinds: v.exactOptional(texts),
      }),
      v.strictObject({ type: v.literal("records"), of: selector }),
      v.strictObject({ type: v.literal("given"), label: text, value: orNull(v.pipe(v.number(), v.minValue(0))) }),
    ]),
    percent,
    minimum: count,
    rounding: v.picklist(["down", "nearest", "up"]),
    per: v.picklist(["unit", "campaign"]),
    groupBy: v.exactOptional(v.strictObject({ field, groups: v.array(v.strictObject({ name, words: texts })) })),
  }),
  v.strictObject({ ...sourced, type: v.literal("preference"), count: selector, base: selector }),
  v.strictObject({
    ...sourced,
    type: v.literal("awardDeadline"),
    awards: texts,
    batch: orNull(batch),
    batchField: v.exactOptional(field),
    deadline,
    register: registerKind,
  }),
  v.strictObject({ ...sourced, type: v.literal("fieldDeadline"), register: registerKind, field, deadline }),
  v.strictObject({ ...sourced, type: v.literal("eitherOr"), register: registerKind, fields: v.array(field) }),
  v.strictObject({ ...sourced, type: v.literal("copies"), register: registerKind, minimum: count }),
  v.strictObject({
    ...sourced,
    type: v.literal("document"),
    name,
    per: v.picklist(["unit", "nominee"]),
    register: registerKind,
    awards: texts,
    headerWords: texts,
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("prerequisite"),
    awards: texts,
    needs: need,
    orNeeds: v.exactOptional(v.array(need)),
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("condition"),
    register: registerKind,
    awards: texts,
    subjects,
    ...fieldTest,
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("members"),
    awards: texts,
    count: selector,
    minPercent: orNull(percent),
    above: v.exactOptional(v.boolean()),
    min: limit,
    max: limit,
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("exclusive"),
    awards: texts,
    per: v.picklist(["subject", "achievement"]),
  }),
  v.strictObject({ ...sourced, type: v.literal("occasion"), awards: texts, field, notFrom: texts }),
  v.strictObject({
    ...sourced,
    type: v.literal("interval"),
    awards: texts,
    since: texts,
    years: v.pipe(count, v.minValue(1)),
  }),
  v.strictObject({ ...sourced, type: v.literal("milestone"), name, who: v.exactOptional(name), deadline }),
  v.strictObject({
    ...sourced,
    type: v.literal("reminder"),
    noticeFor: subjects,
    about: v.picklist([
      "subjects",
      "unitKinds",
      "awards",
      "levels",
      "quota",
      "criteria",
      "documents",
      "columns",
      "receiver",
      "period",
      "content",
    ]),
  }),
]);

const reading = v.strictObject({
  fields: v.array(field),
  against: texts,
  expects: texts,
  ownPost: v.exactOptional(v.boolean()),
  subjects,
  unitKinds: texts,
});

const multiple = orNull(v.pipe(v.number(), v.minValue(0)));
const signature = v.strictObject({ lines: texts, name: orNull(text) });

const plan = v.strictObject({
  number: orNull(text),
  issuer: text,
  issuedOn: orNull(day),
  title: text,
  legalBasis: v.array(v.strictObject({ text, day: orNull(day) })),
  nameVariants: v.array(v.strictObject({ names: v.record(v.string(), count) })),
  openValues: texts,
  defects: v.array(v.strictObject({ id: name, place: orNull(text), found: text, likely: orNull(text) })),
  signature,
  recipients: texts,
});

/** The stored shape of a campaign. That what it gives is a `Campaign` is held by the compiler in `schema.ts`. */
export const campaignSchema = v.strictObject({
  version: v.literal(CAMPAIGN_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "bad-id")),
  name,
  year: calendarYear,
  plan,
  office: v.strictObject({
    profile: v.picklist(["district", "commune", "department", "ward", "special-zone", "school", "province"]),
    superior: text,
    name: text,
    code: v.exactOptional(text),
    levelLabel: text,
    place: text,
    symbol: text,
    receiver: text,
    addressee: text,
    signature,
    recipients: texts,
  }),
  registers: v.array(registerKind),
  period: v.strictObject({ ...sourced, from: orNull(day), to: orNull(day), fields: v.array(field) }),
  subjects,
  unitKinds: v.array(v.strictObject({ id: name, name, words: texts })),
  sectors: v.array(v.strictObject({ id: name, name, unitKinds: texts, lead: v.exactOptional(texts) })),
  units: v.array(
    v.strictObject({
      name,
      kind: orNull(text),
      headcount: orNull(count),
      officials: v.exactOptional(orNull(count)),
      aliases: texts,
      sector: orNull(text),
    }),
  ),
  levels: v.array(
    v.strictObject({
      id: name,
      name,
      signer: orNull(text),
      words: texts,
      addressee: v.exactOptional(text),
      own: v.exactOptional(v.boolean()),
      byUnits: v.exactOptional(v.boolean()),
    }),
  ),
  awards: v.array(
    v.strictObject({
      id: name,
      name,
      category: v.picklist(["title", "form"]),
      aliases: texts,
      subjects,
      levels: texts,
      decidedAt: v.exactOptional(name),
      proposedBy: v.exactOptional(texts),
      implies: v.exactOptional(texts),
      prize: v.exactOptional(v.strictObject({ individual: multiple, collective: multiple })),
      place: orNull(text),
    }),
  ),
  criteria: v.array(
    v.strictObject({
      ...sourced,
      register: registerKind,
      awards: texts,
      headerWords: texts,
      required: v.boolean(),
      reads: v.exactOptional(reading),
    }),
  ),
  columns: v.array(
    v.strictObject({
      register: registerKind,
      field,
      header: name,
      need: v.picklist(["required", "recommended", "optional"]),
      subjects,
      place: orNull(text),
      help: text,
    }),
  ),
  submissions: v.array(
    v.strictObject({
      ...sourced,
      name,
      deadline,
      words: v.exactOptional(texts),
      unitKinds: texts,
      sectors: v.exactOptional(texts),
      proof: orNull(registerKind),
      required: v.boolean(),
      closing: v.boolean(),
    }),
  ),
  rules: v.array(rule),
  calendar: v.strictObject({
    extraHolidays: v.array(day),
    extraWorkingDays: v.array(day),
    cultureDay: v.boolean(),
    tetDaysBefore: orNull(v.pipe(count, v.maxValue(4))),
  }),
  decisions: v.array(
    v.strictObject({ problem: name, decision: text, reason: text, decidedOn: day, reading: v.exactOptional(day) }),
  ),
  valueSources: v.exactOptional(
    v.array(v.strictObject({ of: name, source: text, from: orNull(day), to: orNull(day), doubt: orNull(text) })),
  ),
  eligibility: v.exactOptional(
    v.record(v.string(), v.picklist(["eligible", "incomplete", "ineligible", "pending", "none"])),
  ),
});
