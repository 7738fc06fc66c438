import type { FactsPart } from "./field-facts";

/** One content of a unit's scoring: what was planned and done, and the points for it. */
export const SCORES = {
  scoreItem: {
    value: "text",
    speaksFor: "scores",
    inLookups: "never",
    sheet: { place: 192, printed: true, width: 40 },
    unitWidth: 32,
  },
  standardPoints: { value: "decimal", speaksFor: "scores", sheet: { place: 193, printed: true, width: 10 } },
  planned: { value: "decimal", speaksFor: "scores", sheet: { place: 194, printed: true, width: 12 } },
  achieved: { value: "decimal", speaksFor: "scores", sheet: { place: 195, printed: true, width: 12 } },
  points: { value: "decimal", speaksFor: "scores", sheet: { place: 196, printed: true, width: 10 } },
  bonusPoints: { value: "decimal", speaksFor: "scores", sheet: { place: 197, printed: true, width: 10 } },
  minusPoints: { value: "decimal", speaksFor: "scores", sheet: { place: 198, printed: true, width: 10 } },
} as const satisfies FactsPart;
