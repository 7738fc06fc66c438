import type { FactsPart } from "./field-facts";

/** Where the subject works and lives. */
export const PLACE_OF_WORK = {
  position: {
    value: "text",
    madeFrom: ["positionUnit"],
    person: "detail",
    inLookups: "may",
    sheet: { place: 50, printed: true, width: 20, repeats: true },
  },
  unit: {
    value: "text",
    madeFrom: ["positionUnit"],
    inLookups: "may",
    sheet: { because: "the register shows the unit's name as it was told, beside its code" },
    exported: { because: "exported as the unit's name as it was told" },
    compared: { because: "compared by the unit's name as it was told" },
    guard: "units",
  },
  subUnit: { value: "text", inLookups: "may", sheet: { place: 350 } },
  positionUnit: {
    value: "text",
    person: "detail",
    inLookups: "never",
    sheet: { place: 60, printed: true, width: 22 },
  },
  address: { value: "text", sheet: { place: 360, width: 30 } },
  ethnicity: { value: "text", sheet: { place: 370, repeats: true } },
  party: { value: "text", sheet: { place: 380, repeats: true } },
  sector: { value: "text", inLookups: "may", sheet: { place: 390, repeats: true }, guard: "sectors" },
} as const satisfies FactsPart;
