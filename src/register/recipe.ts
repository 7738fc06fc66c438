import { countOne } from "../base/count-by";
import { addTo } from "../base/group-by";
import * as v from "valibot";
import { parsedJson } from "../base/parsed-json";
import { isField, type FieldId } from "../field/field";
import type { Choices, Register } from "./register";
import { shapeOf } from "./shape";
import { unitKey } from "./units/unit-key";

/** What the clerk's answers are handed on as: a JSON document with its version. */
const RECIPE_VERSION = 1;
const FORMAT = "so-thi-dua-recipe";

const field = v.custom<FieldId>((value) => typeof value === "string" && isField(value));
const names = v.record(v.string(), v.string());
const recipeSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(RECIPE_VERSION),
  columns: v.record(v.string(), v.record(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)), v.nullable(field))),
  units: names,
  awards: names,
  sheets: v.record(v.string(), v.picklist(["take", "leave"])),
  purposes: v.exactOptional(v.record(v.string(), v.picklist(["take", "leave"]))),
  fileUnits: names,
  resends: v.exactOptional(names),
});

/** Why a text is no recipe: "json", "version" (made by a later program), or the path of the first wrong value. */
interface RecipeProblem {
  readonly reason: "json" | "version" | "shape";
  readonly path: string;
}
export type RecipeReading =
  { readonly ok: true; readonly choices: Choices } | { readonly ok: false; readonly problem: RecipeProblem };

/** The choices as a recipe file's text. Roles given to single rows stay behind: next year's rows are others. */
export function writeRecipe(choices: Choices): string {
  const { columns, units, awards, sheets, purposes, fileUnits, resends } = choices;
  const answers = { columns, units, awards, sheets, purposes: purposes ?? {}, fileUnits, resends: resends ?? {} };
  return `${JSON.stringify({ format: FORMAT, version: RECIPE_VERSION, ...answers }, null, 2)}\n`;
}

const laterVersion = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.minValue(RECIPE_VERSION + 1)),
});

/** Reads a recipe file. Its column answers come back marked as remembered. */
export function readRecipe(text: string): RecipeReading {
  const json = parsedJson(text);
  if (json === null) return { ok: false, problem: { reason: "json", path: "" } };
  if (v.is(laterVersion, json.value)) return { ok: false, problem: { reason: "version", path: "version" } };
  const read = v.safeParse(recipeSchema, json.value);
  if (!read.success) return { ok: false, problem: { reason: "shape", path: v.getDotPath(read.issues[0]) ?? "" } };
  const { columns, units, awards, sheets, purposes, fileUnits, resends } = read.output;
  const choices: Choices = { columns, units, awards, sheets, fileUnits, rows: {} };
  return {
    ok: true,
    choices: { ...choices, purposes: purposes ?? {}, resends: resends ?? {}, rememberedShapes: Object.keys(columns) },
  };
}

/** Answers of before with those of now over them. What is answered anew is no longer remembered but said. */
export function mergeChoices(before: Choices, now: Choices): Choices {
  const remembered = [...(before.rememberedShapes ?? []), ...(now.rememberedShapes ?? [])].filter(
    (shape) => now.columns[shape] === undefined || (now.rememberedShapes ?? []).includes(shape),
  );
  return {
    columns: { ...before.columns, ...now.columns },
    units: { ...before.units, ...now.units },
    awards: { ...before.awards, ...now.awards },
    sheets: { ...before.sheets, ...now.sheets },
    purposes: { ...before.purposes, ...now.purposes },
    fileUnits: { ...before.fileUnits, ...now.fileUnits },
    resends: { ...before.resends, ...now.resends },
    rows: { ...before.rows, ...now.rows },
    rememberedShapes: [...new Set(remembered)],
  };
}

/** One answer that was used again, and on how much. */
export type Replay =
  | {
      readonly kind: "columns";
      readonly shape: string;
      readonly answers: Readonly<Record<string, FieldId | null>>;
      readonly tables: number;
    }
  | { readonly kind: "unit"; readonly typed: string; readonly unit: string; readonly records: number }
  | { readonly kind: "award"; readonly typed: string; readonly award: string; readonly records: number }
  | { readonly kind: "sheet"; readonly sheet: string; readonly choice: "take" | "leave" }
  | {
      readonly kind: "purpose";
      readonly shape: string;
      readonly choice: "take" | "leave";
      /** The first sheet of that shape, as "file › sheet", and how many there are. */
      readonly about: string;
      readonly sheets: number;
    }
  | { readonly kind: "fileUnit"; readonly file: string; readonly unit: string }
  /** `counts` is the file that counts; null where both do. */
  | { readonly kind: "resend"; readonly files: readonly [string, string]; readonly counts: string | null };

function purposesReplayed({ purposes }: Choices, { files }: Register): readonly Replay[] {
  const answered = new Map<string, string[]>();
  for (const { file, sheets } of files)
    for (const { layout, purpose } of sheets) {
      const shape = purpose.evidence.params["answered"];
      if (typeof shape === "string") addTo(answered, shape, `${file} › ${layout.name}`);
    }
  return Object.entries(purposes ?? {}).flatMap(([shape, choice]): readonly Replay[] => {
    const places = answered.get(shape) ?? [];
    const [about] = places;
    return about === undefined ? [] : [{ kind: "purpose", shape, choice, about, sheets: places.length }];
  });
}

/** Which of the choices took effect in the register: shown, so that each can be refused. */
export function describeReplay(choices: Choices, register: Register): readonly Replay[] {
  const shapes = new Map<string, number>();
  for (const { shape, tables } of register.files.flatMap(({ sheets }) => sheets)) {
    const own = tables.map(({ layout }) => shapeOf(layout));
    for (const key of new Set([...own, shape]))
      shapes.set(key, (shapes.get(key) ?? 0) + Math.max(1, own.filter((one) => one === key).length));
  }
  const units = new Map<string, number>();
  const awards = new Map<string, number>();
  for (const { unitMatch, fields } of register.records) {
    if (unitMatch !== null) countOne(units, unitKey(unitMatch.typed));
    for (const award of fields.awards ?? []) countOne(awards, award);
  }
  const files = new Set(register.files.map(({ file }) => file));
  const sheets = new Set(
    register.files.flatMap(({ file, sheets: taken }) => taken.map(({ layout }) => `${file}#${layout.name}`)),
  );
  return [
    ...Object.entries(choices.columns).flatMap(([shape, answers]): Replay[] => {
      const tables = shapes.get(shape) ?? 0;
      return tables === 0 ? [] : [{ kind: "columns", shape, answers, tables }];
    }),
    ...Object.entries(choices.units).flatMap(([typed, unit]): Replay[] => {
      const records = units.get(unitKey(typed)) ?? 0;
      return records === 0 ? [] : [{ kind: "unit", typed, unit, records }];
    }),
    ...Object.entries(choices.awards).flatMap(([typed, award]): Replay[] => {
      const records = awards.get(award) ?? 0;
      return records === 0 ? [] : [{ kind: "award", typed, award, records }];
    }),
    ...Object.entries(choices.sheets).flatMap(([sheet, choice]): Replay[] =>
      sheets.has(sheet) ? [{ kind: "sheet", sheet, choice }] : [],
    ),
    ...purposesReplayed(choices, register),
    ...Object.entries(choices.fileUnits).flatMap(([file, unit]): Replay[] =>
      files.has(file) || sheets.has(file) ? [{ kind: "fileUnit", file, unit }] : [],
    ),
    ...(register.resends ?? []).flatMap(({ earlier, later, decision }): Replay[] =>
      decision === "open"
        ? []
        : [{ kind: "resend", files: [earlier, later], counts: decision === "both" ? null : decision.counts }],
    ),
  ];
}
