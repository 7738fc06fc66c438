import type { RankRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
import { boundAward } from "../facts/awards";
import { isEarned, isRanked } from "../facts/earned-ranks";
import { placeOf, unitNameOf } from "../facts/places";
import { unitScores, type UnitScore } from "../facts/scores";
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

/** The scoring of the collective itself, else of the unit that it belongs to; null where there is none. */
function scoreOf(record: RegisterRecord, scores: readonly UnitScore[]): UnitScore | null {
  const names = [record.fields.name, unitNameOf(record)].map((name) => looseKey(name ?? ""));
  const found = names.flatMap((name) => scores.filter(({ unit }) => looseKey(unit) === name));
  return found[0] ?? null;
}

function judged(rule: RankRule, record: RegisterRecord, context: CheckContext): readonly Finding[] {
  const award = boundAward(rule.awards, record, context.campaign)?.name;
  if (award === undefined) return [];
  const scores = unitScores(context);
  const score = scoreOf(record, scores);
  const place = placeOf(record, "award");
  const told = { ...sourceOf(rule), award, unit: score?.unit ?? record.fields.name ?? "" };
  const unknown = (why: "scores" | "group"): readonly Finding[] => [
    finding("rank-unknown", "warning", place, { ...told, why }),
  ];
  if (score === null) return unknown("scores");
  if (rule.places !== null && score.rank === null) return unknown("group");
  return isEarned(rule, score)
    ? []
    : [finding("rank-unmet", "error", place, { ...told, ...standing(rule, score, scores) })];
}

/** Where a unit stands, and what the last of those who have it has. */
function standing(rule: RankRule, score: UnitScore, scores: readonly UnitScore[]) {
  const { group, rank, of, total } = score;
  const last = scores.filter((one) => one.group === group && isRanked(rule, one)).at(-1);
  return {
    group: group ?? "",
    rank: rank ?? 0,
    of,
    points: total,
    places: rule.places,
    minPoints: rule.minPoints,
    lastPoints: isRanked(rule, score) ? null : (last?.total ?? null),
  };
}
