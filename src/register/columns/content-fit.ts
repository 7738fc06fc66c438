import type { ValueKind } from "../../field/facts/field-facts";
import { isStandardField, type FieldId, type StandardField } from "../../field/field";
import { byField, FIELD_FACTS } from "../../field/field-facts";
import type { ColumnProfile } from "./profile";
import type { Trait } from "./traits";

/** How well a column's content suits a field: 1 speaks for it, −1 against it, 0 says nothing. */
type Fit = (profile: ColumnProfile) => number;

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

const sum = (profile: ColumnProfile, traits: readonly Trait[]): number =>
  Math.min(
    1,
    traits.reduce((total, trait) => total + profile.share(trait), 0),
  );

/** Speaks for the field where most cells look like `wanted`, against it where few do. */
const mostly =
  (...wanted: readonly Trait[]): Fit =>
  (profile) => {
    const share = sum(profile, wanted);
    return clamp(share >= 0.7 ? share : share >= 0.35 ? 0 : (share - 0.35) * 2.9);
  };

/** Nothing to tell it by but what it surely is not. */
const notMostly =
  (...unwanted: readonly Trait[]): Fit =>
  (profile) => {
    const share = sum(profile, unwanted);
    return share >= 0.7 ? -share : 0;
  };

const both =
  (first: Fit, second: Fit): Fit =>
  (profile) => {
    const against = Math.min(first(profile), second(profile));
    return against < 0 ? against : clamp(first(profile) + second(profile));
  };

const SOME_DATE: readonly Trait[] = ["date", "year", "serial"];
const plainText = notMostly("number", "date", "mark", "sex", "phone", "id");
const dates: Fit = (profile) => {
  const share = sum(profile, SOME_DATE);
  return share >= 0.6
    ? share
    : share >= 0.2
      ? 0
      : sum(profile, ["person", "body", "mark", "award", "sex"]) >= 0.6
        ? -0.9
        : -0.3;
};
const person: Fit = (profile) => {
  const share = sum(profile, ["person", "body", "household"]);
  return share >= 0.6 ? share : sum(profile, ["number", "date", "mark", "sex", "award", "email"]) >= 0.6 ? -1 : 0;
};
const marks: Fit = (profile) => {
  const share = profile.share("mark");
  return share >= 0.7 ? share : sum(profile, ["person", "long", "date", "award", "body"]) >= 0.6 ? -1 : 0;
};
const long: Fit = (profile) => {
  if (profile.share("long") >= 0.4 || profile.meanLength >= 40) return 1;
  return sum(profile, ["number", "date", "mark", "sex", "phone", "person"]) >= 0.7 ? -1 : 0;
};
const sequence: Fit = (profile) =>
  profile.sequence >= 0.6 ? 1 : profile.share("number") >= 0.5 || profile.meanLength <= 5 ? 0 : -1;
const bodies: Fit = (profile) => {
  const share = profile.share("body");
  return share >= 0.5 ? share : sum(profile, ["number", "date", "mark", "sex", "person", "award"]) >= 0.7 ? -1 : 0;
};
const sexes: Fit = (profile) => {
  const share = sum(profile, ["sex", "mark"]);
  return share >= 0.7 ? 1 : share >= 0.4 ? 0 : -0.8;
};
const counts: Fit = (profile) =>
  profile.share("small") >= 0.5 ? 0.6 : sum(profile, ["person", "long", "date", "body"]) >= 0.5 ? -1 : 0;

/** "Đông Yên", "Cao Sơn": names of places of two words look like those of people. */
const LONGEST_PLACE = 11;

/** How the content of columns suits kinds of value; what is told of a field alone comes first. */
const BY_KIND: Readonly<Record<ValueKind, Fit>> = {
  text: plainText,
  date: dates,
  count: counts,
  percent: (profile) =>
    sum(profile, ["percent", "number"]) >= 0.6 ? 0.6 : notMostly("person", "long", "date", "mark")(profile),
  phone: mostly("phone"),
  id: (profile) =>
    profile.share("id") >= 0.6 ? 1 : sum(profile, ["person", "date", "mark", "long", "body"]) >= 0.6 ? -1 : 0,
  answer: notMostly("person", "date", "long"),
  sex: sexes,
  subjectKind: (profile) =>
    profile.share("kind") >= 0.5
      ? 1
      : Math.min(
          profile.share("kind") < 0.2 && profile.filled > 1 ? -0.2 : 0,
          notMostly("person", "number", "date", "mark")(profile),
        ),
  awards: (profile) =>
    profile.share("award") >= 0.5
      ? profile.share("award")
      : sum(profile, ["person", "date", "sex", "phone", "id"]) >= 0.6
        ? -1
        : profile.share("mark") >= 0.8
          ? -0.6
          : 0,
  awardMark: marks,
  attestation: notMostly("person", "date"),
};

const OWN_FITS: Readonly<Partial<Record<StandardField, Fit>>> = {
  seq: sequence,
  honorific: mostly("honorific", "rank"),
  rank: (profile) => Math.max(profile.share("rank"), plainText(profile)),
  lastName: notMostly("number", "date", "mark"),
  firstName: notMostly("number", "date", "mark"),
  name: person,
  phone: (profile) =>
    profile.share("phone") >= 0.6 ? 1 : sum(profile, ["person", "date", "mark", "long", "body"]) >= 0.6 ? -1 : 0,
  email: mostly("email"),
  position: both(plainText, (profile) =>
    profile.share("post") >= 0.5 ? profile.share("post") : profile.share("person") >= 0.7 ? -0.8 : 0,
  ),
  unit: bodies,
  subUnit: notMostly("date", "mark", "sex", "award"),
  positionUnit: both(plainText, (profile) => profile.share("postAndBody")),
  address: both(plainText, (profile) =>
    profile.share("place") >= 0.5
      ? profile.share("place")
      : profile.share("person") >= 0.7
        ? profile.meanLength > LONGEST_PLACE
          ? -0.8
          : -0.3
        : 0,
  ),
  ethnicity: mostly("ethnicity"),
  party: notMostly("person"),
  achievement: long,
  deedDate: (profile) => Math.max(dates(profile), profile.share("dated") >= 0.6 ? profile.share("dated") : -0.5),
  level: (profile) => (profile.share("level") >= 0.5 ? 1 : notMostly("person", "date", "long", "mark")(profile)),
  decisionNumber: (profile) => (profile.share("decision") >= 0.4 ? 1 : notMostly("person", "long", "mark")(profile)),
  votes: notMostly("person", "long", "award", "body"),
  initiative: (profile) => (profile.meanLength >= 20 ? 0.4 : notMostly("number", "date", "sex", "phone")(profile)),
  initiativeLevel: notMostly("person", "date", "mark", "long"),
  workTitle: notMostly("number", "date", "mark", "person"),
  workType: notMostly("number", "date", "mark", "person", "long"),
  articleTitle: notMostly("number", "date", "mark"),
  writerName: person,
  subjectName: person,
  documents: notMostly("person", "date"),
  note: () => 0,
  rowCode: notMostly("person", "date", "long", "mark"),
};

const FITS = byField((field): Fit => OWN_FITS[field] ?? BY_KIND[FIELD_FACTS[field].value]);

/** How well the content suits the field; an empty column says nothing. */
export function fitOf(field: FieldId, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  return isStandardField(field) ? FITS[field](profile) : 0;
}

/** Fields that content alone can suggest, with how far it may be trusted; never enough not to ask. */
const TOLD_BY_CONTENT: readonly (readonly [StandardField, (profile: ColumnProfile) => number])[] = [
  ["seq", (profile) => (profile.sequence >= 0.8 ? 0.75 : 0)],
  [
    "name",
    (profile) =>
      profile.share("person") >= 0.6 && profile.distinct > 0.5
        ? 0.75
        : profile.share("body") + profile.share("household") >= 0.6 && profile.distinct > 0.8
          ? 0.4
          : 0,
  ],
  ["birth", (profile) => (sum(profile, SOME_DATE) >= 0.7 ? 0.5 : 0)],
  ["deedDate", (profile) => (profile.share("date") >= 0.7 ? 0.45 : 0)],
  ["sex", (profile) => (profile.share("sex") >= 0.8 ? 0.75 : 0)],
  ["phone", (profile) => (profile.share("phone") >= 0.7 ? 0.7 : 0)],
  ["idNumber", (profile) => (profile.share("id") >= 0.7 ? 0.65 : 0)],
  ["email", (profile) => (profile.share("email") >= 0.7 ? 0.75 : 0)],
  ["ethnicity", (profile) => (profile.share("ethnicity") >= 0.7 ? 0.7 : 0)],
  ["honorific", (profile) => (profile.share("honorific") >= 0.7 ? 0.75 : 0)],
  ["rank", (profile) => (profile.share("rank") >= 0.7 ? 0.7 : 0)],
  ["kind", (profile) => (profile.share("kind") >= 0.7 ? 0.7 : 0)],
  ["award", (profile) => (profile.share("award") >= 0.6 ? 0.7 : 0)],
  ["positionUnit", (profile) => (profile.share("postAndBody") >= 0.5 ? 0.65 : 0)],
  ["position", (profile) => (profile.share("post") >= 0.6 ? 0.6 : 0)],
  ["unit", (profile) => (profile.share("body") >= 0.6 ? 0.55 : 0)],
  ["address", (profile) => (profile.share("place") >= 0.6 ? 0.5 : 0)],
  ["achievement", (profile) => (profile.share("long") >= 0.5 ? 0.65 : 0)],
  ["level", (profile) => (profile.share("level") >= 0.7 ? 0.5 : 0)],
  ["decisionNumber", (profile) => (profile.share("decision") >= 0.5 ? 0.6 : 0)],
];

/** Fields the content suggests by itself, best first, with a confidence below the one at which nobody is asked. */
export function fieldsByContent(
  profile: ColumnProfile,
): readonly { readonly field: StandardField; readonly confidence: number }[] {
  if (profile.filled < 2) return [];
  return TOLD_BY_CONTENT.map(([field, trust]) => ({ field, confidence: trust(profile) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}
