import type { FactsPart } from "./field-facts";

const IN_AWARDS = { because: "exported with all awards of the record" };

/** What is proposed, for what, and what was decided. */
export const AWARD = {
  achievement: {
    value: "text",
    speaksFor: "nominations",
    inLookups: "never",
    firstRowOnly: true,
    sheet: { place: 200, printed: true, width: 50 },
    unitWidth: 32,
  },
  deedDate: {
    value: "date",
    speaksFor: "nominations",
    sheet: { place: 210, printed: true, width: 14, repeats: true },
    ahead: "warning",
  },
  award: {
    value: "awards",
    keptAs: "awards",
    madeFrom: ["awardMark"],
    speaksFor: "nominations",
    inLookups: "may",
    sheet: { place: 220, printed: true, width: 22, repeats: true },
    exported: IN_AWARDS,
    guard: "awards",
  },
  awardMark: {
    value: "awardMark",
    keptAs: "awards",
    speaksFor: "nominations",
    inLookups: "may",
    sheet: { because: "shown with all awards of the record" },
    exported: IN_AWARDS,
  },
  level: {
    value: "text",
    inLookups: "may",
    sheet: { place: 230, printed: true, width: 12, repeats: true },
    guard: "levels",
  },
  decisionNumber: { value: "text", sheet: { place: 240, printed: true, width: 16 } },
  decisionDate: { value: "date", sheet: { place: 250, printed: true }, ahead: "warning" },
  votes: { value: "text", sheet: { place: 440 } },
  votePercent: { value: "percent", sheet: { place: 450 } },
} as const satisfies FactsPart;
