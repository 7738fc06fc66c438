import { sayList, sayNumber, sayPlace } from "./say";
import type { FindingWording } from "./wording";

const more = (count: number): string => `and ${count} more`;
const number = (value: number): string => sayNumber(value, ".");

/** "40 × 95 / 100 = 38", with the cap where it was reached. */
function arithmetic(planned: number, achieved: number, standard: number, maxPercent: number, points: number): string {
  const capped = achieved * 100 > planned * maxPercent;
  return capped
    ? `${number(achieved)} done of ${number(planned)} planned is more than counts; ${number(maxPercent)}% of ${number(standard)} standard points = ${number(points)}`
    : `${number(achieved)} / ${number(planned)} × ${number(standard)} = ${number(points)}`;
}

/** English: scoring of units and awards by rank. */
export const SCORING_EN: Pick<
  FindingWording,
  "score-mismatch" | "score-standard" | "score-items-missing" | "score-capped" | "rank-unmet" | "rank-unknown"
> = {
  "score-mismatch": ({ item, typed, computed, planned, achieved, standard, maxPercent, place }) => ({
    title: "Points do not add up",
    message: `“${item}”: ${number(typed)} points are claimed, ${number(computed)} follow${sayPlace(place)}. Arithmetic: ${
      planned === null || achieved === null
        ? `at most ${number(maxPercent)}% × ${number(standard)} standard points = ${number(computed)}`
        : arithmetic(planned, achieved, standard, maxPercent, computed)
    }. Correct the points, or the figures planned and done.`,
  }),
  "score-standard": ({ item, typed, standard, place }) => ({
    title: "Standard points differ from the plan",
    message: `“${item}”: the table has ${number(typed)} standard points, the plan ${number(standard)}${sayPlace(place)}. The plan's count.`,
  }),
  "score-items-missing": ({ unit, items, unknown, place }) => ({
    title: items.length === 0 ? "Contents not in the plan" : "Contents without points",
    message: [
      items.length === 0
        ? ""
        : `${unit} has no points for ${items.length} ${items.length === 1 ? "content" : "contents"}${sayPlace(place)}: ${sayList(items, more)}. They count 0; ask the unit for what was planned and done, or for its points.`,
      unknown.length === 0
        ? ""
        : `The table of ${unit} scores ${unknown.length} ${unknown.length === 1 ? "content" : "contents"} that the plan does not name; they count for nothing: ${sayList(unknown, more)}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  }),
  "score-capped": ({ unit, what, sum, max, place }) => ({
    title: what === "bonus" ? "Bonus above the cap" : "Points off above the cap",
    message: `${unit}: ${what === "bonus" ? "bonus points" : "points off"} add up to ${number(sum)}, at most ${number(max)} count${sayPlace(place)}. Only ${number(max)} are counted.`,
  }),
  "rank-unmet": ({ award, unit, group, rank, of, points, places, minPoints, lastPoints, place }) => {
    const reasons = [
      ...(places !== null && rank > places
        ? [
            `ranks ${rank} of ${of}${group === "" ? "" : ` (${group})`}; only the first ${places === 1 ? "one" : places} may be proposed${
              lastPoints === null ? "" : `, the least points there are ${number(lastPoints)}`
            }`,
          ]
        : []),
      ...(minPoints !== null && points < minPoints
        ? [`is ${number(minPoints - points)} short of the ${number(minPoints)} needed`]
        : []),
    ];
    return {
      title: "Rank does not allow the award",
      message: `“${award}” is proposed for ${unit}${sayPlace(place)}: with ${number(points)} points it ${reasons.join("; it ")}. Withdraw the nomination, or look at the scoring again.`,
    };
  },
  "rank-unknown": ({ award, unit, why, place }) => ({
    title: "Rank not known",
    message: `“${award}” for ${unit === "" ? "this collective" : unit} depends on its rank${sayPlace(place)}, but ${
      why === "scores"
        ? "no scoring of the unit was taken in."
        : "nobody says which cluster or block it belongs to; fill that in in the list of units."
    }`,
  }),
};
