import { STEPS } from "../../src/app/app-state";
import { NEW_STATE, readState, STATE_VERSION, writeState, type SavedState } from "../../src/app/saved-state";
import { NO_CHOICES } from "../../src/register/register";
import type { Day } from "../../src/text/day";

const STATE: SavedState = {
  ...NEW_STATE,
  language: "en",
  step: "check",
  campaign: { type: "builtIn", id: "quoc-oai-2022" },
  choices: {
    ...NO_CHOICES,
    columns: { "7.0.abc": { E: "deedDate", G: null } },
    rememberedShapes: ["7.0.abc"],
    sheets: { "a.xlsx#Sheet1": "leave" },
    fileUnits: { "a.xlsx": "Xã Cấn Hữu" },
  },
  recipe: { ...NO_CHOICES, columns: { "7.0.abc": { E: "deedDate" } }, rememberedShapes: ["7.0.abc"] },
  amendments: [
    {
      id: "1",
      at: "2026-11-21T00:00:00Z",
      action: "fix:1",
      undone: false,
      edits: [{ file: "a.xlsx", sheet: "Sheet1", address: "D3", before: "36", after: "036" }],
    },
  ],
  sheets: ["Sheet1"],
  files: ["a.xlsx"],
  report: {
    withoutParts: ["analysis"],
    withoutUnits: ["Xã Cấn Hữu"],
    order: "given-name",
    collectivesFirst: false,
    signature: { lines: ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"], name: null },
    texts: { summaryTitle: "BIỂU SỐ 1" },
    paper: { place: "Ba Vì", day: 44_713 as Day, recipients: [] },
  },
  earlier: ["2020.xlsx", "2021.xlsx"],
};

test("what was written is read back", () => {
  expect(readState(writeState(STATE))).toEqual({ ok: true, state: STATE });
  for (const step of STEPS)
    expect(readState(writeState({ ...STATE, step }))).toEqual({ ok: true, state: { ...STATE, step } });
});

test("a state of the first version comes with nothing lost and what it did not know empty", () => {
  const { language, step, campaign, choices, sheets } = STATE;
  const reading = readState(JSON.stringify({ version: 1, language, step, campaign, choices, sheets }));
  expect(reading).toEqual({
    ok: true,
    state: { ...STATE, recipe: null, amendments: [], files: [], report: {}, earlier: [] },
  });
});

test("the one earlier register of the sixth version is the first of several", () => {
  const before = JSON.stringify({ ...STATE, earlier: "2021.xlsx", ownLines: undefined, version: 6 });
  expect(readState(before)).toEqual({ ok: true, state: { ...STATE, earlier: ["2021.xlsx"] } });
});

test("a state of the fifth version comes with the report as usual", () => {
  const before = JSON.stringify({ ...STATE, report: undefined, earlier: undefined, version: 5 });
  expect(readState(before)).toEqual({ ok: true, state: { ...STATE, report: {}, earlier: [] } });
});

test.each([
  ["no JSON", "{", "json"],
  ["a list", "[]", "json"],
  ["of a later program", JSON.stringify({ ...STATE, version: STATE_VERSION + 1 }), "version"],
  ["without a version", JSON.stringify({ step: "check" }), "version"],
  ["with a step there is not", JSON.stringify({ ...STATE, step: "elsewhere" }), "shape"],
  [
    "with a part of the report there is not",
    JSON.stringify({ ...STATE, report: { withoutParts: ["nonsense"] } }),
    "shape",
  ],
  [
    "with a field there is not",
    JSON.stringify({ ...STATE, choices: { ...STATE.choices, columns: { s: { A: "nonsense" } } } }),
    "shape",
  ],
])("a text that is %s is refused with the reason", (_, text, reason) => {
  expect(readState(text)).toEqual({ ok: false, reason });
});
