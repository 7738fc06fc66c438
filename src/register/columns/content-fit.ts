import type { ValueKind } from "../../field/facts/field-facts";
import { isStandardField, type FieldId, type StandardField } from "../../field/field";
import { byField, FIELD_FACTS } from "../../field/field-facts";
import type { ColumnProfile } from "./profile";
import type { Trait } from "./traits";

/** How well a column's content suits a field: 1 speaks for it, −1 against it, 0 says nothing. */
type Fit = (profile: ColumnProfile) => number;

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/** Share of cells with any of the traits. */
export const sum = (profile: ColumnProfile, traits: readonly Trait[]): number =>
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

/** Cells of a kind that only such a field has: where hardly any is of it, the header lies or means something else. */
const only =
  (...wanted: readonly Trait[]): Fit =>
  (profile) => {
    const share = sum(profile, wanted);
    if (share >= 0.6) return share;
    const enough = profile.filled >= 3;
    return share >= 0.3 || !enough ? 0 : share >= 0.1 ? -0.4 : -1;
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

/** What stands for nothing that a list of people says in words: figures, codes, sums, lengths of time. */
const NO_WORDS: readonly Trait[] = ["duration", "money", "link", "code", "email", "phone", "date"];
const worded: Fit = (profile) => {
  const share = sum(profile, NO_WORDS);
  return share >= 0.6 ? -share : 0;
};

export const SOME_DATE: readonly Trait[] = ["date", "year", "serial"];
const FIGURE = /^\d{1,3}(?:[.,]\d+)?%?$/;
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
  if (share >= 0.6) return share;
  const others = sum(profile, ["number", "date", "mark", "sex", "award", "email", "code", "link", "money", "long"]);
  return others >= 0.6 ? -1 : 0;
};
const marks: Fit = (profile) => {
  const share = profile.share("mark");
  if (share >= 0.7) return share;
  // "GK" over 6.5 and 8 is the middle of a term, no "Giấy khen".
  const figures = [...profile.texts.values()].filter((text) => FIGURE.test(text)).length;
  if (profile.filled > 2 && share < 0.3 && figures >= profile.texts.size * 0.6) return -1;
  return sum(profile, ["person", "long", "date", "award", "body"]) >= 0.6 ? -1 : 0;
};
const long: Fit = (profile) => {
  if (profile.share("long") >= 0.4 || profile.meanLength >= 40) return 1;
  const others: readonly Trait[] = [
    "number",
    "date",
    "mark",
    "sex",
    "phone",
    "person",
    "employed",
    "degree",
    ...NO_WORDS,
  ];
  return sum(profile, others) >= 0.7 ? -1 : 0;
};
const FEW_DIFFERENT = 0.5;
/** The same numbers over and over point to another list: "STT tại danh sách lao động" of a family's members. */
const sequence: Fit = (profile) => {
  if (profile.sequence >= 0.6) return 1;
  if (profile.share("number") < 0.5 && profile.meanLength > 5) return -1;
  return profile.filled > 2 && profile.distinct < FEW_DIFFERENT ? -0.3 : 0;
};
const HAS_DIGIT = /\d/;
/** A decision has a number, whatever letters follow it. */
const numbered: Fit = (profile) => {
  const texts = [...profile.texts.values()];
  return texts.length > 0 && texts.filter((text) => HAS_DIGIT.test(text)).length < texts.length * FEW_DIFFERENT
    ? -0.8
    : 0;
};
const bodies: Fit = (profile) => {
  const share = profile.share("body");
  if (share >= 0.5) return profile.share("postAndBody") >= 0.5 ? -0.5 : share;
  const others: readonly Trait[] = [
    "number",
    "mark",
    "sex",
    "person",
    "award",
    "degree",
    "employed",
    "post",
    ...NO_WORDS,
  ];
  return sum(profile, others) >= 0.6 ? -1 : 0;
};
const sexes: Fit = (profile) => {
  const share = sum(profile, ["sex", "mark"]);
  return share >= 0.7 ? 1 : share >= 0.4 ? 0 : -1;
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
  decimal: (profile) =>
    sum(profile, ["number", "small", "percent"]) >= 0.5 ? 0.6 : notMostly("person", "date")(profile),
  phone: only("phone"),
  id: only("id"),
  answer: notMostly("person", "date", "long"),
  sex: sexes,
  subjectKind: (profile) =>
    profile.share("workKind") >= 0.6 || profile.share("place") >= 0.6
      ? -1
      : profile.share("kind") >= 0.5
        ? 1
        : Math.min(
            profile.share("kind") < 0.2 && profile.filled > 1 ? -0.2 : 0,
            notMostly("person", "number", "date", "mark")(profile),
          ),
  awards: (profile) =>
    profile.share("award") >= 0.5
      ? profile.share("award")
      : sum(profile, ["person", "date", "sex", "phone", "id", "money", "degree", "link", "duration", "workKind"]) >= 0.6
        ? -1
        : profile.share("mark") >= 0.8
          ? -0.6
          : 0,
  awardMark: marks,
  attestation: (profile) =>
    profile.share("mark") >= 0.5
      ? 1
      : Math.min(notMostly("person", "date", "code")(profile), profile.filled > 2 ? -0.25 : 0),
};

const FEWEST_TOLD = 4;
const LONGEST_POST = 30;
const SHARE_OF_POSTS = 0.1;

/** What somebody has to do is told in more words than a post has: "tạo thủ tục và kết nối cơ sở dữ liệu". */
const isTold = (profile: ColumnProfile): boolean =>
  profile.filled >= FEWEST_TOLD && profile.meanLength > LONGEST_POST && profile.share("post") < SHARE_OF_POSTS;

const OWN_FITS: Readonly<Partial<Record<StandardField, Fit>>> = {
  seq: sequence,
  honorific: mostly("honorific", "rank"),
  rank: (profile) => Math.max(profile.share("rank"), plainText(profile)),
  lastName: notMostly("number", "date", "mark", "code"),
  firstName: notMostly("number", "date", "mark", "code"),
  name: person,
  email: mostly("email"),
  position: both(both(plainText, worded), (profile) =>
    profile.share("post") >= 0.5
      ? profile.share("post")
      : profile.share("person") >= 0.7
        ? -0.8
        : profile.share("long") >= 0.6 || isTold(profile)
          ? -0.4
          : 0,
  ),
  unit: bodies,
  subUnit: notMostly("date", "mark", "sex", "award", "duration", "money", "link", "person", "phone"),
  positionUnit: both(both(plainText, worded), (profile) => profile.share("postAndBody")),
  address: both(both(plainText, worded), (profile) =>
    profile.share("place") >= 0.5
      ? profile.share("place")
      : profile.share("person") >= 0.7
        ? profile.meanLength > LONGEST_PLACE
          ? -0.8
          : -0.3
        : profile.share("post") >= 0.7
          ? -0.8
          : 0,
  ),
  ethnicity: mostly("ethnicity"),
  party: notMostly("person"),
  sector: both(plainText, worded),
  achievement: long,
  deedDate: (profile) => Math.max(dates(profile), profile.share("dated") >= 0.6 ? profile.share("dated") : -0.5),
  level: (profile) => (profile.share("level") >= 0.5 ? 1 : notMostly("person", "date", "long", "mark")(profile)),
  decisionNumber: (profile) =>
    profile.share("decision") >= 0.4
      ? 1
      : Math.min(numbered(profile), notMostly("person", "long", "mark", "code", "body")(profile)),
  votes: notMostly("person", "long", "award", "body"),
  initiative: (profile) => (profile.meanLength >= 20 ? 0.4 : notMostly("number", "date", "sex", "phone")(profile)),
  initiativeLevel: notMostly("person", "date", "mark", "long"),
  workTitle: notMostly("number", "date", "mark", "person", "workKind"),
  workType: (profile) =>
    profile.share("workKind") >= 0.6 ? 1 : notMostly("number", "date", "mark", "person", "long")(profile),
  scoreItem: notMostly("number", "date", "mark"),
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
