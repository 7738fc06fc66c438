import type { FactsPart } from "./field-facts";

const IN_NAME = { because: "put together into the name" };
const IN_BIRTH = { because: "put together into birth and sex" };

/** Who is proposed. */
export const PERSON = {
  seq: {
    value: "text",
    inLookups: "may",
    firstRowOnly: true,
    sheet: { because: "the register numbers its rows itself" },
    compared: { because: "changes with the order of rows, not with what they say" },
  },
  honorific: { value: "text", person: "address", sheet: { place: 10, printed: true, width: 8, repeats: true } },
  rank: { value: "text", person: "address", sheet: { place: 300, repeats: true } },
  lastName: { value: "text", keptAs: "name", person: "address", inLookups: "never", sheet: IN_NAME },
  firstName: { value: "text", keptAs: "name", inLookups: "never", sheet: IN_NAME },
  name: {
    value: "text",
    madeFrom: ["firstName", "lastName"],
    inLookups: "never",
    sheet: { place: 20, printed: true, width: 24 },
    unitWidth: 20,
  },
  kind: {
    value: "subjectKind",
    inLookups: "may",
    sheet: { place: 30, printed: true, width: 12, repeats: true },
    guard: "subjectKinds",
    unitWidth: 10,
  },
  sex: {
    value: "sex",
    madeFrom: ["birthMale", "birthFemale"],
    person: "mark",
    sheet: { place: 310, width: 9, repeats: true },
    guard: "sexes",
    unitWidth: 7,
  },
  birth: {
    value: "date",
    madeFrom: ["birthMale", "birthFemale"],
    speaksFor: "nominations",
    person: "mark",
    inLookups: "never",
    sheet: { place: 40, printed: true, width: 12, repeats: true },
    guard: "birth",
    ahead: "error",
  },
  birthMale: {
    value: "date",
    keptAs: "birth",
    speaksFor: "nominations",
    person: "mark",
    inLookups: "never",
    sheet: IN_BIRTH,
  },
  birthFemale: { value: "date", keptAs: "birth", person: "mark", inLookups: "never", sheet: IN_BIRTH },
  idNumber: { value: "id", person: "mark", inLookups: "never", sheet: { place: 320, width: 15 } },
  phone: { value: "phone", person: "detail", inLookups: "never", sheet: { place: 330, width: 13 }, unitWidth: 11 },
  email: { value: "text", sheet: { place: 340 } },
} as const satisfies FactsPart;
