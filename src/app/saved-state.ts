import { isRecord } from "../base/is-record";
import * as v from "valibot";
import type { OwnAnswers } from "../campaign/own/answers";
import type { OwnLine } from "../campaign/catalogue/catalogue";
import { isField, type FieldId } from "../field/field";
import { ROW_ROLES } from "../layout/layout";
import { NO_CHOICES, type Choices } from "../register/register";
import type { ReportChoices } from "../report/report";
import type { Language } from "../base/language";
import { keptVerdicts, type KeptVerdicts } from "../check/verdicts/verdict-file";
import { HAND_OVER_STATES } from "../check/stamp/stamp";
import { PANELS, type HandOvers, type Panel, type Step } from "./app-state";
import { ownAnswers, ownLine } from "./saved-own";
import { reportChoicesSchema } from "./saved-report";
import type { CampaignSource } from "./views/campaign";
import type { Amendment } from "./views/register";

/** What the workbook remembers of the work, so that the pane reopens where it was. */
export interface SavedState {
  readonly version: typeof STATE_VERSION;
  readonly language: Language | null;
  readonly step: Step;
  readonly campaign: CampaignSource | null;
  /** The plan's sheets in this workbook are the campaign; the one above is the last that was read from them. */
  readonly planInSheets: boolean;
  readonly panel: Panel | null;
  /** How each unit's list stands with this office. */
  readonly handOvers: HandOvers;
  readonly choices: Choices;
  /** Answers of an earlier campaign that were handed on in a file. */
  readonly recipe: Choices | null;
  readonly amendments: readonly Amendment[];
  /** What was decided about findings, each decision once. */
  readonly verdicts: KeptVerdicts;
  /** Sheets of this workbook that were taken in. */
  readonly sheets: readonly string[];
  /** Files that were taken in; they have to be chosen again. */
  readonly files: readonly string[];
  /** What the clerk chose for the report. */
  readonly report: ReportChoices;
  /** Files of earlier registers; they have to be chosen again. */
  readonly earlier: readonly string[];
  /** Lines that the office added to the catalogue of awards. */
  readonly ownLines: readonly OwnLine[];
  /** A campaign of one's own half made. */
  readonly own: OwnAnswers | null;
}

export const STATE_VERSION = 9;

export const NEW_STATE: SavedState = {
  version: STATE_VERSION,
  language: null,
  step: "campaign",
  campaign: null,
  planInSheets: false,
  panel: null,
  handOvers: {},
  choices: NO_CHOICES,
  recipe: null,
  amendments: [],
  verdicts: [],
  sheets: [],
  files: [],
  report: {},
  earlier: [],
  ownLines: [],
  own: null,
};

type JsonObject = Readonly<Record<string, unknown>>;
interface Migration {
  readonly to: number;
  readonly name: string;
  readonly up: (json: JsonObject) => JsonObject;
}

/** One step from the version before. Steps are only ever added. */
const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    name: "corrections to files are kept beside the choices",
    up: (json) => ({ amendments: [], files: [], ...json, version: 2 }),
  },
  {
    to: 3,
    name: "answers handed on in a file are told from those given here",
    up: (json) => ({ recipe: null, ...json, version: 3 }),
  },
  { to: 4, name: "a plan may be edited in sheets", up: (json) => ({ planInSheets: false, ...json, version: 4 }) },
  {
    to: 5,
    name: "what units handed in is followed",
    up: (json) => ({ panel: null, handOvers: {}, ...json, version: 5 }),
  },
  {
    to: 6,
    name: "the report is made as the clerk chose",
    up: (json) => ({ report: {}, earlier: null, ...json, version: 6 }),
  },
  {
    to: 7,
    name: "an office has awards of its own, and several earlier registers",
    up: ({ earlier, ...json }) => ({
      ownLines: [],
      ...json,
      earlier: typeof earlier === "string" ? [earlier] : [],
      version: 7,
    }),
  },
  { to: 8, name: "findings are decided on", up: (json) => ({ verdicts: [], ...json, version: 8 }) },
  { to: 9, name: "a campaign half made is kept", up: (json) => ({ own: null, ...json, version: 9 }) },
];

const field = v.custom<FieldId>((value) => typeof value === "string" && isField(value));
const names = v.record(v.string(), v.string());
const edit = v.object({
  file: v.string(),
  sheet: v.string(),
  address: v.string(),
  before: v.string(),
  after: v.string(),
});
const choices = v.object({
  columns: v.record(v.string(), v.record(v.string(), v.nullable(field))),
  units: names,
  awards: names,
  sheets: v.record(v.string(), v.picklist(["take", "leave"])),
  purposes: v.exactOptional(v.record(v.string(), v.picklist(["take", "leave"]))),
  fileUnits: names,
  resends: v.exactOptional(names),
  rows: v.record(v.string(), v.picklist(ROW_ROLES)),
  rememberedShapes: v.exactOptional(v.array(v.string())),
});
const schema = v.object({
  version: v.literal(STATE_VERSION),
  language: v.nullable(v.picklist(["vi", "en"])),
  step: v.picklist(["campaign", "take-in", "register", "check", "report"]),
  campaign: v.nullable(
    v.variant("type", [
      v.object({ type: v.literal("builtIn"), id: v.string() }),
      v.object({ type: v.literal("json"), text: v.string() }),
    ]),
  ),
  planInSheets: v.boolean(),
  panel: v.nullable(v.picklist(PANELS)),
  handOvers: v.record(
    v.string(),
    v.array(v.object({ state: v.picklist(HAND_OVER_STATES), at: v.string(), note: v.string() })),
  ),
  choices,
  recipe: v.nullable(choices),
  amendments: v.array(
    v.object({ id: v.string(), at: v.string(), action: v.string(), undone: v.boolean(), edits: v.array(edit) }),
  ),
  verdicts: keptVerdicts,
  sheets: v.array(v.string()),
  files: v.array(v.string()),
  report: reportChoicesSchema,
  earlier: v.array(v.string()),
  ownLines: v.array(ownLine),
  own: v.nullable(ownAnswers),
});

export type StateReading =
  | { readonly ok: true; readonly state: SavedState }
  | { readonly ok: false; readonly reason: "json" | "version" | "shape" };

function parsedJson(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The state a text holds, brought to the current version. */
export function readState(text: string): StateReading {
  const json = parsedJson(text);
  if (json === null) return { ok: false, reason: "json" };
  const version = json["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1 || version > STATE_VERSION)
    return { ok: false, reason: "version" };
  const current = MIGRATIONS.filter(({ to }) => to > version).reduce((state, { up }) => up(state), json);
  const result = v.safeParse(schema, current);
  return result.success ? { ok: true, state: result.output } : { ok: false, reason: "shape" };
}

export const writeState = (state: SavedState): string => JSON.stringify(state);
