import type { FactsPart } from "./field-facts";

const BY_CRITERION = { because: "kept by criterion: a column for each" };

/** Papers sent, what the unit attests, and what its list says beside. */
export const PAPERS = {
  sentOn: { value: "date", speaksFor: "submissions", sheet: { place: 270, printed: true }, ahead: "warning" },
  receivedOn: { value: "date", speaksFor: "submissions", sheet: { place: 280, printed: true }, ahead: "warning" },
  documents: {
    value: "text",
    speaksFor: "submissions",
    sheet: { place: 260, printed: true, width: 30 },
    guard: "answers",
    unitWidth: 9,
  },
  attestation: {
    value: "attestation",
    keptAs: "attestations",
    sheet: BY_CRITERION,
    exported: { because: "criteria differ from campaign to campaign; the export is the same for all" },
    guard: "answers",
    unitWidth: 9,
  },
  direct: { value: "answer", sheet: { place: 460 }, guard: "answers", unitWidth: 8 },
  headcount: { value: "count", inLookups: "may", firstRowOnly: true, sheet: { place: 470 } },
  note: { value: "text", inLookups: "may", firstRowOnly: true, sheet: { place: 290, width: 24 }, unitWidth: 10 },
  rowCode: {
    value: "text",
    inLookups: "may",
    sheet: { place: 480 },
    compared: { because: "changes with the order of rows, not with what they say" },
  },
} as const satisfies FactsPart;
