import type { StandardField } from "../../field/field";
import { SOME_DATE, sum } from "./content-fit";
import type { ColumnProfile } from "./profile";

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
  ["workType", (profile) => (profile.share("workKind") >= 0.8 ? 0.75 : 0)],
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
