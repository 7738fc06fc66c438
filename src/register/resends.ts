import { onceFor } from "../base/once-for";
import { groupBy } from "../base/group-by";
import type { FieldId } from "../field/field";
import { compareKey, spellingKey } from "../text/key";
import { compareVersions } from "./file-version";
import type { Pair, RegisterRecord, Resend, ResendChoices, TakenFile } from "./register";
import { resendKey } from "./resend-key";
import { unitKey } from "./units/unit-key";

interface FileFacts {
  readonly units: string;
  readonly unit: string | null;
  readonly bySubject: ReadonlyMap<string, readonly RegisterRecord[]>;
  readonly records: readonly RegisterRecord[];
}

const subjectOf = ({ register, fields }: RegisterRecord): string | undefined => {
  const name = fields.name ?? fields.articleTitle ?? fields.workTitle ?? fields.initiative ?? fields.scoreItem;
  return name === undefined ? undefined : `${register} ${compareKey(name)}`;
};

const factsOf = onceFor((file: TakenFile): FileFacts => {
  const records = file.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.records));
  const names = new Set(
    records.map(({ unitMatch, fields }) => unitMatch?.unit ?? unitMatch?.typed ?? fields.unit ?? ""),
  );
  const keys = new Set([...names].map(unitKey));
  const [name = ""] = names;
  const made: FileFacts = {
    units: [...keys].sort().join("\n"),
    unit: keys.size === 1 && name !== "" ? name : null,
    bySubject: groupBy(records, subjectOf),
    records,
  };
  return made;
});

/** Subjects that both lists have, one by one, in the order of the later list. */
function pairsOf(before: FileFacts, after: FileFacts): readonly Pair[] {
  const used = new Map<string, number>();
  return after.records.flatMap((record): readonly Pair[] => {
    const key = subjectOf(record);
    if (key === undefined) return [];
    const at = used.get(key) ?? 0;
    const partner = before.bySubject.get(key)?.[at];
    if (partner === undefined) return [];
    used.set(key, at + 1);
    return [[partner, record]];
  });
}

/** Of the shorter list so much must stand in the other; two of one name are no list. */
const MOSTLY = 0.6;

const FEWEST = 2;

/** The same people for other awards: a list of its own, not the same list again. */
const forOthers = ([before, after]: Pair): boolean => {
  const [one, other] = [before.fields.awards ?? [], after.fields.awards ?? []];
  if (one.length === 0 || other.length === 0) return false;
  const keys = new Set(one.map(spellingKey));
  return !other.some((award) => keys.has(spellingKey(award)));
};

/** Deeds of two months are no corrections of each other. */
const ofOtherTimes = ([before, after]: Pair): boolean => {
  const [one, other] = [before.fields.deedDate, after.fields.deedDate];
  return one !== undefined && other !== undefined && one.slice(0, 7) !== other.slice(0, 7);
};

function resendOf(one: TakenFile, other: TakenFile, choices: ResendChoices): Resend | null {
  const order = compareVersions(one, other);
  const swap = order > 0 || (order === 0 && one.file > other.file);
  const [earlier, later] = swap ? [other, one] : [one, other];
  const [before, after] = [factsOf(earlier), factsOf(later)];
  const pairs = pairsOf(before, after);
  const smaller = Math.min(before.records.length, after.records.length);
  if (pairs.length < FEWEST || pairs.length < MOSTLY * smaller) return null;
  if (pairs.every(forOthers) || pairs.every(ofOtherTimes)) return null;
  const [had, has] = [new Set(pairs.map(([record]) => record)), new Set(pairs.map(([, record]) => record))];
  const key = resendKey(earlier.file, later.file);
  const counts = Object.hasOwn(choices, key) ? choices[key] : undefined;
  return {
    key,
    earlier: earlier.file,
    later: later.file,
    ordered: order !== 0,
    unit: after.unit ?? before.unit,
    pairs,
    added: after.records.filter((record) => !has.has(record)),
    removed: before.records.filter((record) => !had.has(record)),
    decision: counts === "" ? "both" : counts === earlier.file || counts === later.file ? { counts } : "open",
  };
}

/** Lists that units have sent more than once: files of the same unit with mostly the same people. */
export function resendsOf(files: readonly TakenFile[], choices: ResendChoices): readonly Resend[] {
  const counted = files.filter(({ sheets }) => sheets.some(({ tables }) => tables.length > 0));
  const ofUnit = groupBy(counted, (file) => factsOf(file).units);
  return [...ofUnit.values()].flatMap((group) =>
    group.flatMap((file, at) => group.slice(0, at).flatMap((before) => resendOf(before, file, choices) ?? [])),
  );
}

/** File → the one that counts in its place, as far as that is decided. No two files replace each other in a circle. */
export function replacedBy(resends: readonly Resend[]): ReadonlyMap<string, string> {
  const replaced = new Map<string, string>();
  const leadsTo = (from: string, to: string): boolean => {
    for (let at: string | undefined = from; at !== undefined; at = replaced.get(at)) if (at === to) return true;
    return false;
  };
  for (const { earlier, later, decision } of [...resends].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (typeof decision === "string") continue;
    const loser = decision.counts === later ? earlier : later;
    if (!replaced.has(loser) && !leadsTo(decision.counts, loser)) replaced.set(loser, decision.counts);
  }
  return replaced;
}

/** The newest version decides where nobody has: what names or times leave open stays open. */
export const newestChosen = (resends: readonly Resend[]): ResendChoices =>
  Object.fromEntries(
    resends.flatMap(({ key, later, ordered, decision }) => (ordered && decision === "open" ? [[key, later]] : [])),
  );

/** Both count where nobody has decided. */
export const bothChosen = (resends: readonly Resend[]): ResendChoices =>
  Object.fromEntries(resends.flatMap(({ key, decision }) => (decision === "open" ? [[key, ""]] : [])));

/** A value that differs between two versions of one row. */
export interface ChangedValue {
  readonly field: FieldId;
  readonly before: string;
  readonly after: string;
}

const NOT_COMPARED: ReadonlySet<string> = new Set<FieldId>(["seq", "unit", "rowCode"]);

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.join("; ")
    : typeof value === "string"
      ? value
      : value === undefined || value === null
        ? ""
        : JSON.stringify(value);

/** What a later version of a row says otherwise. */
export function changedValues([before, after]: Pair): readonly ChangedValue[] {
  const [one, other] = [Object.entries(before.fields), Object.entries(after.fields)];
  const [was, is] = [new Map<string, unknown>(one), new Map<string, unknown>(other)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): readonly ChangedValue[] => {
    const [a, b] = [shown(was.get(key)), shown(is.get(key))];
    const field = (key === "awards" ? "award" : key) as FieldId;
    return a === b || NOT_COMPARED.has(field) ? [] : [{ field, before: a, after: b }];
  });
}
