import { FAILED_VI } from "../../src/taskpane/wording/failed-vi";
import type { Notice } from "../../src/app/app-state";
import type { WorkbookFailureReason } from "../../src/app/ports/workbook";
import { languageOfLocale, wordingOf } from "../../src/taskpane/wording/index";

/** The texts of a wording that stand as they are, by their place. */
function textsOf(value: unknown, place: string, into: Map<string, string>): Map<string, string> {
  if (typeof value === "string") into.set(place, value);
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) textsOf(part, place === "" ? key : `${place}.${key}`, into);
  return into;
}

const VI = wordingOf("vi");
const EN = wordingOf("en");
const vi = textsOf(VI, "", new Map());
const en = textsOf(EN, "", new Map());

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** Words that English sentences do not do without. */
const ENGLISH = /\b(?:the|of|and|is|are|not|with|for|this|your|please|sheet|file|row|column|unit)\b/i;
/** The product's name, and each language called in its own. */
const NAMES = new Set(["appName", "boot.title", "locale", "switchLanguage"]);

const told = (places: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...places].filter(([place]) => !NAMES.has(place));

test("both languages say the same things", () => {
  expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  expect(vi.size).toBeGreaterThan(200);
});

test("nothing is left unsaid, and nothing begins or ends with a space", () => {
  for (const [place, text] of [...vi, ...en])
    expect([place, text.trim() !== "" && text.trim() === text]).toEqual([place, true]);
});

test("no English stands in the Vietnamese, no Vietnamese in the English", () => {
  expect(told(vi).filter(([, text]) => ENGLISH.test(text))).toEqual([]);
  expect(
    told(en).filter(([, text]) => VIETNAMESE.test(text.replace(/Sổ Thi đua|“Tên đơn vị”|(?<=For example: ).*/gu, ""))),
  ).toEqual([]);
});

const REASONS = Object.keys(FAILED_VI) as readonly WorkbookFailureReason[];
const NOTICES: readonly Notice[] = [
  ...REASONS.map((reason): Notice => ({ kind: "failed", reason, sheet: "DS 1" })),
  { kind: "failed", reason: "unknown", sheet: null, partsLeft: true },
  { kind: "report-opened", file: "bao-cao.xlsx" },
  { kind: "report-unsure", file: "to-trinh.docx", copyable: true },
  { kind: "report-unsure", file: "so.csv", copyable: false },
  { kind: "crashed", detail: "x" },
  { kind: "cancelled" },
  { kind: "units-taken", units: 1234, problems: [], more: 0 },
  { kind: "units-taken", units: 2, problems: [], more: 3 },
  { kind: "no-units" },
  { kind: "fixed", cells: 1, skipped: 0, confirmed: true, seen: true, undo: null },
  { kind: "fixed", cells: 2, skipped: 1, confirmed: false, seen: false, undo: null },
  { kind: "no-source-column", cells: 3 },
  { kind: "undone", action: "write-report", again: true, seen: true },
  { kind: "undone", action: "write-report", again: false, seen: false },
  { kind: "written", sheets: 1, seen: true, undo: null, open: null },
  { kind: "written", sheets: 2, seen: false, undo: null, open: null },
  { kind: "not-in-workbook" },
  { kind: "samples-missing" },
  { kind: "state-unread" },
  { kind: "not-a-campaign" },
  { kind: "corrections-lapsed" },
  { kind: "recipe-taken", used: 0 },
  { kind: "recipe-taken", used: 2 },
  { kind: "not-a-recipe", later: true },
  { kind: "not-a-recipe", later: false },
];

test.each(NOTICES)("a notice is a sentence of its own in each language: $kind", (notice) => {
  const [one, other] = [VI.notice(notice), EN.notice(notice)];
  expect(one).toMatch(/\.$/);
  expect(other).toMatch(/\.$/);
  expect(one).not.toMatch(ENGLISH);
  expect(other.replace("“Tên đơn vị”", "")).not.toMatch(VIETNAMESE);
});

test("one of a thing and several of it are told apart in English", () => {
  expect([EN.questions.left(1), EN.questions.left(2), EN.questions.left(1_234)]).toEqual([
    "1 question left",
    "2 questions left",
    "1,234 questions left",
  ]);
  expect([VI.questions.left(1), VI.questions.left(1_234)]).toEqual(["còn 1 câu hỏi", "còn 1.234 câu hỏi"]);
});

test("the pane speaks Vietnamese unless Excel speaks English", () => {
  expect(["vi-VN", "en-US", "EN-gb", "fr-FR", ""].map(languageOfLocale)).toEqual(["vi", "en", "en", "vi", "vi"]);
});
