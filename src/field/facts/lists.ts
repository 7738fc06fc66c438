import type { FactsPart } from "./field-facts";

/** What lists of initiatives, works and articles hold. */
export const LISTS = {
  initiative: {
    value: "text",
    speaksFor: "initiatives",
    inLookups: "never",
    sheet: { place: 170, printed: true, width: 40 },
    unitWidth: 32,
  },
  initiativeLevel: {
    value: "text",
    speaksFor: "initiatives",
    sheet: { place: 180, printed: true, width: 12 },
    guard: "levels",
  },
  recognisedOn: { value: "date", speaksFor: "initiatives", sheet: { place: 190, printed: true }, ahead: "warning" },
  workTitle: {
    value: "text",
    speaksFor: "works",
    inLookups: "never",
    sheet: { place: 130, printed: true, width: 40 },
    unitWidth: 32,
  },
  workType: { value: "text", speaksFor: "works", sheet: { place: 140, printed: true } },
  startedOn: { value: "date", speaksFor: "works", sheet: { place: 150, printed: true } },
  finishedOn: { value: "date", speaksFor: "works", sheet: { place: 160, printed: true } },
  articleTitle: {
    value: "text",
    speaksFor: "articles",
    inLookups: "never",
    sheet: { place: 70, printed: true, width: 40 },
    unitWidth: 28,
  },
  writerName: {
    value: "text",
    speaksFor: "articles",
    inLookups: "never",
    sheet: { place: 80, printed: true, width: 22 },
  },
  writerPosition: { value: "text", sheet: { place: 90, printed: true, width: 26 } },
  writerAddress: { value: "text", sheet: { place: 400 } },
  writerPhone: { value: "phone", sheet: { place: 410 } },
  subjectName: {
    value: "text",
    speaksFor: "articles",
    inLookups: "never",
    sheet: { place: 100, printed: true, width: 22 },
  },
  subjectPosition: { value: "text", sheet: { place: 110, printed: true, width: 26 } },
  subjectAddress: { value: "text", sheet: { place: 420 } },
  subjectPhone: { value: "phone", sheet: { place: 430 } },
  copies: {
    value: "count",
    speaksFor: "articles",
    firstRowOnly: true,
    sheet: { place: 120, printed: true, width: 8 },
    guard: "copies",
    unitWidth: 6,
  },
} as const satisfies FactsPart;
