import type { RankRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
import { boundAward } from "../facts/awards";
import { placeOf, unitNameOf } from "../facts/places";
import { unitScores } from "../facts/scores";
import { finding, type Finding } from "../finding";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** A unit proposed for an award of the first ranks that does not stand there, or has too few points. */
export const rankUnmet: CheckRule = (context) => {
  const rules = context.campaign.rules.filter((rule) => rule.type === "rank");
  if (rules.length === 0) return [];
  return context.register.records
    .filter(({ register, fields }) => register === "nominations" && fields.kind !== "individual")
    .flatMap((record) => rules.flatMap((rule) => judged(rule, record, context)));
};

function judged(rule: RankRule, record: RegisterRecord, context: CheckContext): readonly Finding[] {
  const award = boundAward(rule.awards, record, context.campaign)?.name;
  if (award === undefined) return [];
  const names = [record.fields.name, unitNameOf(record)].map((name) => looseKey(name ?? ""));
  const scores = unitScores(context);
  // The collective itself, else the unit that it belongs to.
  const score = names
    .map((name) => scores.find(({ unit }) => looseKey(unit) === name))
    .find((one) => one !== undefined);
  const place = placeOf(record, "award");
  const unit = score?.unit ?? record.fields.name ?? "";
  const told = { ...sourceOf(rule), award, unit };
  if (score === undefined) return [finding("rank-unknown", "warning", place, { ...told, why: "scores" })];
  const { group, rank, of, total: points } = score;
  const { places, minPoints } = rule;
  if (places !== null && (group === null || rank === null))
    return [finding("rank-unknown", "warning", place, { ...told, why: "group" })];
  const ranked = places === null || (rank ?? 1) <= places;
  if (ranked && points >= (minPoints ?? 0)) return [];
  const last = scores.filter((one) => one.group === group && (one.rank ?? 0) <= (places ?? 0)).at(-1);
  return [
    finding("rank-unmet", "error", place, {
      ...told,
      group: group ?? "",
      rank: rank ?? 0,
      of,
      points,
      places,
      minPoints,
      lastPoints: ranked ? null : (last?.total ?? null),
    }),
  ];
}
