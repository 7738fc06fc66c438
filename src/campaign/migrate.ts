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

/** A campaign written by hand says no version; what it leaves out, the schema fills in. */
const toFirst: Migration = {
  to: 1,
  name: "a campaign written by hand is of version 1",
  up: (json) => ({ ...json, version: 1 }),
};

const MIGRATIONS: readonly Migration[] = [toFirst];

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
