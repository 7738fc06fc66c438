import { placeOf } from "../facts/places";
import { scoringOf, unitScores, type ScoreLine, type UnitScore } from "../facts/scores";
import { finding, type Finding } from "../finding";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";
import type { ScoringRule } from "../../campaign/campaign";

/** Tables are written to one or two decimals. */
const TOLERANCE = 0.051;

/** Points that do not follow from plan and result, contents left out, bonus and minus over their caps. */
export const scoreProblems: CheckRule = (context: CheckContext) => {
  const rule = scoringOf(context);
  if (rule === null) return [];
  return unitScores(context).flatMap((score) => [
    ...score.lines.flatMap((line) => ofLine(rule, line)),
    ...ofUnit(rule, score),
  ]);
};

function ofLine(rule: ScoringRule, { record, item, standard, points, reckoned }: ScoreLine): readonly Finding[] {
  const { points: claimed, standardPoints, planned = null, achieved = null } = record.fields;
  const found: Finding[] = [];
  if (standard === null) return found;
  if (standardPoints !== undefined && standardPoints !== standard)
    found.push(
      finding("score-standard", "error", placeOf(record, "standardPoints"), {
        ...sourceOf(rule),
        item,
        typed: standardPoints,
        standard,
      }),
    );
  if (claimed !== undefined && points !== null && Math.abs(claimed - points) > TOLERANCE)
    found.push(
      finding("score-mismatch", "error", placeOf(record, "points"), {
        ...sourceOf(rule),
        item,
        typed: claimed,
        computed: points,
        planned: reckoned ? planned : null,
        achieved: reckoned ? achieved : null,
        standard,
        maxPercent: rule.maxPercent,
      }),
    );
  return found;
}

function ofUnit(
  rule: ScoringRule,
  { unit, missing, unknown, bonusSum, bonus, minusSum, minus }: UnitScore,
): readonly Finding[] {
  const told = { ...sourceOf(rule), unit };
  const capped = (what: "bonus" | "minus", sum: number, counted: number): readonly Finding[] =>
    sum > counted ? [finding("score-capped", "warning", { unit }, { ...told, what, sum, max: counted })] : [];
  return [
    ...(missing.length + unknown.length === 0
      ? []
      : [finding("score-items-missing", "warning", { unit }, { ...told, items: missing, unknown })]),
    ...capped("bonus", bonusSum, bonus),
    ...capped("minus", minusSum, minus),
  ];
}
