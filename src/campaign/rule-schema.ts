import * as v from "valibot";
import { isField } from "../field/field";
import {
  count,
  deadline,
  field,
  name,
  orNull,
  registerKind,
  sourced,
  subjects,
  text,
  texts,
  yearMonth,
} from "./schema-parts";

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
  leaders: v.exactOptional(v.boolean()),
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

const points = v.pipe(v.number(), v.minValue(0));

export const rule = v.variant("type", [
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
  v.strictObject({
    ...sourced,
    type: v.literal("scoring"),
    within: v.picklist(["sector", "unit-kind", "campaign"]),
    items: v.array(v.strictObject({ name, points })),
    maxPercent: v.pipe(v.number(), v.minValue(1)),
    maxBonus: orNull(points),
    maxMinus: orNull(points),
  }),
  v.strictObject({
    ...sourced,
    type: v.literal("rank"),
    awards: v.pipe(texts, v.minLength(1)),
    places: orNull(v.pipe(count, v.minValue(1))),
    minPoints: orNull(points),
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
