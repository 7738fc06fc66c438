import * as v from "valibot";
import { CAMPAIGN_VERSION } from "./campaign";
import { rule } from "./rule-schema";
import {
  calendarYear,
  count,
  day,
  deadline,
  field,
  name,
  orNull,
  registerKind,
  sourced,
  subjects,
  text,
  texts,
} from "./schema-parts";

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
