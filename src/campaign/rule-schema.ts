import * as v from "valibot";
import { isField } from "../field/field";
import {
  anySubjects,
  count,
  deadline,
  field,
  flag,
  limit,
  listed,
  name,
  orNull,
  register,
  sourced,
  subjects,
  text,
  texts,
  textOrNull,
  yearMonth,
} from "./schema-parts";

const selector = v.strictObject({
  register,
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
  leaders: v.exactOptional(v.boolean()),
  label: text,
});

const points = v.pipe(v.number(), v.minValue(0));
const pointsOrNull = v.exactOptional(orNull(points), null);
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const batch = v.pipe(count, v.minValue(1));
const fieldTest = {
  field,
  atLeast: pointsOrNull,
  oneOf: listed,
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
    level: textOrNull,
    batch: v.exactOptional(orNull(v.union([batch, v.literal("same")])), null),
  }),
  v.strictObject({ type: v.literal("award"), award: text }),
]);

const sides = { unitKinds: listed, sectors: listed };

export const rule = v.variant("type", [
  v.strictObject({
    ...sourced,
    ...sides,
    type: v.literal("quota"),
    count: selector,
    per: v.picklist(["unit", "unit-month", "unit-kind", "sector", "campaign"]),
    min: limit,
    max: limit,
    months: v.exactOptional(orNull(v.strictObject({ from: yearMonth, to: yearMonth, dateField: field })), null),
    distinctBy: v.exactOptional(orNull(field), null),
    open: flag,
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
      v.strictObject({ type: v.literal("given"), label: text, value: pointsOrNull }),
    ]),
    percent,
    minimum: v.exactOptional(count, 0),
    rounding: v.exactOptional(v.picklist(["down", "nearest", "up"]), "down"),
    per: v.picklist(["unit", "campaign"]),
    groupBy: v.exactOptional(v.strictObject({ field, groups: v.array(v.strictObject({ name, words: listed })) })),
  }),
  v.strictObject({ ...sourced, type: v.literal("preference"), count: selector, base: selector }),
  v.strictObject({
    ...sourced,
    type: v.literal("awardDeadline"),
    awards: texts,
    batch: v.exactOptional(orNull(batch), null),
    batchField: v.exactOptional(field),
    deadline,
    register,
  }),
  v.strictObject({ ...sourced, type: v.literal("fieldDeadline"), register, field, deadline }),
  v.strictObject({ ...sourced, type: v.literal("eitherOr"), register, fields: v.array(field) }),
  v.strictObject({ ...sourced, type: v.literal("copies"), register, minimum: count }),
  v.strictObject({
    ...sourced,
    type: v.literal("document"),
    name,
    per: v.picklist(["unit", "nominee"]),
    register,
    awards: listed,
    headerWords: listed,
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
    register,
    awards: listed,
    subjects: anySubjects,
    ...fieldTest,
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("members"),
    awards: texts,
    count: selector,
    minPercent: v.exactOptional(orNull(percent), null),
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
    since: listed,
    years: v.pipe(count, v.minValue(1)),
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("scoring"),
    within: v.picklist(["sector", "unit-kind", "campaign"]),
    items: v.array(v.strictObject({ name, points })),
    maxPercent: v.exactOptional(v.pipe(v.number(), v.minValue(1)), 100),
    maxBonus: pointsOrNull,
    maxMinus: pointsOrNull,
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("rank"),
    awards: v.pipe(texts, v.minLength(1)),
    places: v.exactOptional(orNull(v.pipe(count, v.minValue(1))), null),
    minPoints: pointsOrNull,
  }),
  v.strictObject({ ...sourced, type: v.literal("milestone"), name, who: v.exactOptional(name), deadline }),
  v.strictObject({
    ...sourced,
    type: v.literal("reminder"),
    noticeFor: anySubjects,
    about: v.exactOptional(
      v.picklist([
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
      "content",
    ),
  }),
]);
