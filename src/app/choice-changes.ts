import { sameContent } from "../base/derived";
import type { Choices } from "../register/register";

/** One entry of the choices that was put there, replaced or taken out; undefined stands for none. */
export interface ChoiceChange {
  readonly part: keyof Choices;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Part = Readonly<Record<string, unknown>>;
const NO_ENTRIES: Part = {};

/** Shapes that are only remembered as a record, so that all parts are alike. */
const partOf = (choices: Choices, part: keyof Choices): Part => {
  const value: Part | readonly string[] | undefined = choices[part];
  if (value === undefined) return NO_ENTRIES;
  return Array.isArray(value)
    ? Object.fromEntries((value as readonly string[]).map((key) => [key, true]))
    : (value as Part);
};

const PARTS: readonly (keyof Choices)[] = [
  "columns",
  "units",
  "awards",
  "sheets",
  "purposes",
  "fileUnits",
  "resends",
  "rows",
  "rememberedShapes",
];

/** What is different in the later choices, entry by entry. */
export const changesBetween = (before: Choices, after: Choices): readonly ChoiceChange[] =>
  PARTS.flatMap((part) => {
    const [was, is] = [partOf(before, part), partOf(after, part)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key): readonly ChoiceChange[] =>
      sameContent(was[key], is[key]) ? [] : [{ part, key, before: was[key], after: is[key] }],
    );
  });

/** The choices with these entries as they were before, or after; all others stay as they are now. */
export function withChanges(choices: Choices, changes: readonly ChoiceChange[], side: "before" | "after"): Choices {
  const parts = new Map<keyof Choices, Record<string, unknown>>();
  for (const change of changes) {
    const entries = parts.get(change.part) ?? { ...partOf(choices, change.part) };
    parts.set(change.part, entries);
    if (change[side] === undefined) Reflect.deleteProperty(entries, change.key);
    else entries[change.key] = change[side];
  }
  const replaced = [...parts].map(([part, entries]) => [
    part,
    part === "rememberedShapes" ? Object.keys(entries) : entries,
  ]);
  return { ...choices, ...(Object.fromEntries(replaced) as Partial<Choices>) };
}
