import * as v from "valibot";
import { CAMPAIGN_VERSION } from "./campaign";
import { rule } from "./rule-schema";
import {
  anySubjects,
  calendarYear,
  count,
  day,
  dayOrNull,
  days,
  deadline,
  field,
  fields,
  flag,
  limit,
  listed,
  name,
  orNull,
  register,
  registerKind,
  sourced,
  subjects,
  text,
  texts,
  textOrNull,
} from "./schema-parts";

const reading = v.strictObject({
  fields: v.array(field),
  against: listed,
  expects: listed,
  ownPost: v.exactOptional(v.boolean()),
  subjects: anySubjects,
  unitKinds: listed,
});

const multiple = v.exactOptional(orNull(v.pipe(v.number(), v.minValue(0))), null);
const manyOf = <const T extends v.GenericSchema>(schema: T) => v.exactOptional(v.array(schema), []);
const words = v.exactOptional(text, "");
const signature = v.exactOptional(v.strictObject({ lines: listed, name: textOrNull }), {});

const plan = v.strictObject({
  number: textOrNull,
  issuer: words,
  issuedOn: dayOrNull,
  title: words,
  legalBasis: v.exactOptional(v.array(v.strictObject({ text, day: dayOrNull })), []),
  nameVariants: v.exactOptional(v.array(v.strictObject({ names: v.record(v.string(), count) })), []),
  openValues: listed,
  defects: v.exactOptional(
    v.array(v.strictObject({ id: name, place: textOrNull, found: text, likely: textOrNull })),
    [],
  ),
  signature,
  recipients: listed,
});

/** The stored shape of a campaign. That what it gives is a `Campaign` is held by the compiler in `schema.ts`. */
export const campaignSchema = v.strictObject({
  version: v.exactOptional(v.literal(CAMPAIGN_VERSION), CAMPAIGN_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "bad-id")),
  name,
  year: calendarYear,
  plan: v.exactOptional(plan, {}),
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
    recipients: listed,
  }),
  registers: v.exactOptional(v.array(registerKind), ["nominations"]),
  period: v.strictObject({ ...sourced, from: dayOrNull, to: dayOrNull, fields }),
  subjects: v.exactOptional(subjects, ["individual"]),
  unitKinds: manyOf(v.strictObject({ id: name, name, words: listed })),
  sectors: manyOf(v.strictObject({ id: name, name, unitKinds: listed, lead: v.exactOptional(texts) })),
  units: manyOf(
    v.strictObject({
      name,
      kind: textOrNull,
      headcount: limit,
      officials: v.exactOptional(orNull(count)),
      aliases: listed,
      sector: textOrNull,
    }),
  ),
  levels: manyOf(
    v.strictObject({
      id: name,
      name,
      signer: textOrNull,
      words: listed,
      addressee: v.exactOptional(text),
      own: v.exactOptional(v.boolean()),
      byUnits: v.exactOptional(v.boolean()),
    }),
  ),
  awards: manyOf(
    v.strictObject({
      id: name,
      name,
      category: v.picklist(["title", "form"]),
      aliases: listed,
      subjects,
      levels: listed,
      decidedAt: v.exactOptional(name),
      proposedBy: v.exactOptional(texts),
      implies: v.exactOptional(texts),
      prize: v.exactOptional(v.strictObject({ individual: multiple, collective: multiple })),
      place: textOrNull,
    }),
  ),
  criteria: manyOf(
    v.strictObject({
      ...sourced,
      register,
      awards: listed,
      headerWords: listed,
      required: v.exactOptional(v.boolean(), true),
      reads: v.exactOptional(reading),
    }),
  ),
  columns: manyOf(
    v.strictObject({
      register,
      field,
      header: name,
      need: v.exactOptional(v.picklist(["required", "recommended", "optional"]), "optional"),
      subjects: anySubjects,
      place: textOrNull,
      help: words,
    }),
  ),
  submissions: manyOf(
    v.strictObject({
      ...sourced,
      name,
      deadline,
      words: v.exactOptional(texts),
      unitKinds: listed,
      sectors: v.exactOptional(texts),
      proof: v.exactOptional(orNull(registerKind), null),
      required: v.exactOptional(v.boolean(), true),
      closing: flag,
    }),
  ),
  rules: manyOf(rule),
  calendar: v.exactOptional(
    v.strictObject({
      extraHolidays: days,
      extraWorkingDays: days,
      cultureDay: flag,
      tetDaysBefore: v.exactOptional(orNull(v.pipe(count, v.maxValue(4))), null),
    }),
    {},
  ),
  decisions: manyOf(
    v.strictObject({ problem: name, decision: text, reason: text, decidedOn: day, reading: v.exactOptional(day) }),
  ),
  valueSources: v.exactOptional(
    v.array(v.strictObject({ of: name, source: text, from: dayOrNull, to: dayOrNull, doubt: textOrNull })),
  ),
  eligibility: v.exactOptional(
    v.record(v.string(), v.picklist(["eligible", "incomplete", "ineligible", "pending", "none"])),
  ),
});
