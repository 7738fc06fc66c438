import * as v from "valibot";
import { parsedJson } from "../../base/parsed-json";
import type { Verdict, Verdicts } from "./verdict";

const FORMAT = "so-thi-dua-verdicts";
const VERSION = 1;

const keys = v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)));

/** Verdicts as they are kept: each decision once, with all that it decides. */
export const keptVerdicts = v.array(
  v.variant("kind", [
    v.object({ kind: v.literal("seen"), keys }),
    v.object({ kind: v.literal("ignored"), reason: v.pipe(v.string(), v.nonEmpty()), at: v.string(), keys }),
    v.object({ kind: v.literal("returned"), at: v.string(), keys }),
  ]),
);
export type KeptVerdicts = readonly Readonly<v.InferOutput<typeof keptVerdicts>[number]>[];

/** Verdicts in the shape in which they are kept. */
export function keptOf(verdicts: Verdicts): KeptVerdicts {
  const groups = new Map<string, { readonly verdict: Verdict; readonly keys: string[] }>();
  for (const [key, verdict] of Object.entries(verdicts)) {
    const id = JSON.stringify(verdict);
    const group = groups.get(id) ?? { verdict, keys: [] };
    groups.set(id, group);
    group.keys.push(key);
  }
  return [...groups.values()].map(({ verdict, keys: own }) => ({ ...verdict, keys: own }));
}

/** Verdicts from the shape in which they are kept; a later one about the same finding counts. */
export const verdictsOf = (kept: KeptVerdicts): Verdicts =>
  Object.fromEntries(kept.flatMap(({ keys: own, ...verdict }) => own.map((key) => [key, verdict])));

const fileSchema = v.object({ format: v.literal(FORMAT), version: v.literal(VERSION), verdicts: keptVerdicts });

/** Verdicts as the text of a file, to be handed on. */
export const writeVerdicts = (verdicts: Verdicts): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, verdicts: keptOf(verdicts) }, null, 2)}\n`;

export type VerdictsReading =
  | { readonly ok: true; readonly verdicts: Verdicts }
  | { readonly ok: false; readonly problem: { readonly reason: "json" | "version" | "shape"; readonly path: string } };

const laterVersion = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(VERSION + 1)) });

/** Reads a file of verdicts. */
export function readVerdicts(text: string): VerdictsReading {
  const json = parsedJson(text);
  if (json === null) return { ok: false, problem: { reason: "json", path: "" } };
  if (v.is(laterVersion, json.value)) return { ok: false, problem: { reason: "version", path: "version" } };
  const read = v.safeParse(fileSchema, json.value);
  return read.success
    ? { ok: true, verdicts: verdictsOf(read.output.verdicts) }
    : { ok: false, problem: { reason: "shape", path: v.getDotPath(read.issues[0]) ?? "" } };
}
