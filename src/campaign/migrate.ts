import { CAMPAIGN_VERSION } from "./campaign";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One step from the version before to `to`. Steps are only ever added. */
interface Migration {
  readonly to: number;
  readonly name: string;
  readonly up: (json: JsonObject) => JsonObject;
}

const withDefaults = (value: unknown, defaults: JsonObject): unknown =>
  isObject(value) ? { ...defaults, ...value } : value;
const each = (value: unknown, defaults: JsonObject): unknown =>
  Array.isArray(value) ? value.map((one: unknown) => withDefaults(one, defaults)) : value;

/** A campaign written by hand without a version may leave out whatever it has nothing to say about. */
const fillIn: Migration = {
  to: 1,
  name: "fill in what a campaign written by hand leaves out",
  up: (json) => ({
    registers: ["nominations"],
    subjects: ["individual"],
    sectors: [],
    units: [],
    levels: [],
    awards: [],
    criteria: [],
    columns: [],
    submissions: [],
    rules: [],
    decisions: [],
    ...json,
    plan: withDefaults(json["plan"] ?? {}, {
      number: null,
      issuer: "",
      issuedOn: null,
      title: "",
      legalBasis: [],
      nameVariants: [],
      openValues: [],
      defects: [],
      signature: { lines: [], name: null },
      recipients: [],
    }),
    ...("levels" in json ? { levels: each(json["levels"], { signer: null, words: [] }) } : {}),
    ...("sectors" in json ? { sectors: each(json["sectors"], { unitKinds: [] }) } : {}),
    ...("units" in json
      ? { units: each(json["units"], { kind: null, headcount: null, aliases: [], sector: null }) }
      : {}),
    ...("awards" in json ? { awards: each(json["awards"], { aliases: [], levels: [], place: null }) } : {}),
    ...("criteria" in json
      ? {
          criteria: each(json["criteria"], {
            register: "nominations",
            awards: [],
            headerWords: [],
            required: true,
            place: null,
          }),
        }
      : {}),
    ...("columns" in json
      ? {
          columns: each(json["columns"], {
            register: "nominations",
            subjects: [],
            place: null,
            help: "",
            need: "optional",
          }),
        }
      : {}),
    ...("submissions" in json
      ? {
          submissions: each(json["submissions"], {
            unitKinds: [],
            proof: null,
            required: true,
            closing: false,
            place: null,
          }),
        }
      : {}),
    calendar: withDefaults(json["calendar"] ?? {}, {
      extraHolidays: [],
      extraWorkingDays: [],
      cultureDay: false,
      tetDaysBefore: null,
    }),
    version: 1,
  }),
};

const MIGRATIONS: readonly Migration[] = [fillIn];

export type Migrated =
  | { readonly ok: true; readonly json: JsonObject; readonly steps: readonly string[] }
  | { readonly ok: false; readonly reason: "not-an-object" | "version-unknown" | "version-too-new" };

/**
 * A stored campaign of any known version in the shape of the current one, with the names of the steps taken. Not
 * validated.
 */
export function migrate(json: unknown): Migrated {
  if (!isObject(json)) return { ok: false, reason: "not-an-object" };
  const version = json["version"] ?? 0;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0)
    return { ok: false, reason: "version-unknown" };
  if (version > CAMPAIGN_VERSION) return { ok: false, reason: "version-too-new" };
  const steps = MIGRATIONS.filter(({ to }) => to > version);
  return { ok: true, json: steps.reduce((current, { up }) => up(current), json), steps: steps.map(({ name }) => name) };
}
