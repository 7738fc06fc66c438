import type { Cell } from "../../grid/cell";
import type { PlanValue } from "../../grid/sheet-plan";
import { compareKey } from "../../text/key";
import { dayOf, dayOfIso, isoOf, vietnameseDate, type Day } from "../../text/day";
import { FORM_LABELS } from "../../field/field-label";
import { LABELS } from "./labels";
import { readList, writeList } from "./list-cell";

/** Lists of a campaign to whose entries other cells refer by name. */
export type NameSource = "awards" | "levels" | "unitKinds" | "sectors";

/** Id and name of every entry that can be referred to. */
export type Names = Readonly<Record<NameSource, readonly { readonly id: string; readonly name: string }[]>>;

/**
 * How one value of the stored campaign becomes a cell and comes back. What cannot be read comes back as typed: the
 * schema then names the mistake.
 */
export interface Codec {
  readonly write: (value: unknown, names: Names) => PlanValue;
  readonly read: (cell: Cell, names: Names) => unknown;
  /** What a blank cell means; undefined leaves the key out. */
  readonly blank: unknown;
  /** What a person may choose from; null for free text. */
  readonly choices: readonly string[] | { readonly of: NameSource } | null;
  readonly several: boolean;
  readonly look: "text" | "number" | "date";
}

const BLANK: PlanValue = { kind: "blank" };
const text = (value: string): PlanValue => (value === "" ? BLANK : { kind: "text", text: value });
const asString = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const asStrings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(asString) : []);
const typed = (cell: Cell): string => (cell.kind === "text" ? cell.value : cell.text).normalize("NFC").trim();

const free = { choices: null, several: false, look: "text" } as const;

export const textCell: Codec = { ...free, blank: "", write: (value) => text(asString(value)), read: typed };
export const textOrNull: Codec = { ...textCell, blank: null };

const numeric: Codec = {
  ...free,
  look: "number",
  blank: null,
  write: (value) => (typeof value === "number" ? { kind: "number", number: value } : BLANK),
  read: (cell) => {
    if (cell.kind === "number") return cell.value;
    const written = typed(cell).replace(",", ".");
    return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : typed(cell);
  },
};
export const numberOrNull = numeric;
/** A number that must be there: a blank cell is a mistake. */
export const numberCell: Codec = { ...numeric, blank: "" };

function dayTyped(written: string): Day | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  return match === null ? dayOfIso(written) : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

const readDay = (cell: Cell): unknown =>
  cell.kind === "date" || cell.kind === "number" ? Math.floor(cell.value) : (dayTyped(typed(cell)) ?? typed(cell));

export const dayOrNull: Codec = {
  ...free,
  look: "date",
  blank: null,
  read: readDay,
  write: (value) => (typeof value === "number" ? { kind: "date", serial: value } : BLANK),
};
export const dayCell: Codec = { ...dayOrNull, blank: "" };

export const dayList: Codec = {
  ...free,
  several: true,
  blank: [],
  write: (value) =>
    text(
      (Array.isArray(value) ? value : [])
        .map((day: unknown) => (typeof day === "number" ? vietnameseDate(day as Day) : ""))
        .join("; "),
    ),
  read: (cell) =>
    cell.kind === "date" ? [readDay(cell)] : readList(typed(cell), ";").map((one) => dayTyped(one) ?? one),
};

/** "05/2023" for the month stored as "2023-05". */
export const monthCell: Codec = {
  ...free,
  blank: "",
  write: (value) => text(asString(value).replace(/^(\d{4})-(\d{2})$/, "$2/$1")),
  read: (cell) => {
    if (cell.kind === "date") return isoOf(cell.value as Day).slice(0, 7);
    const match = /^(\d{1,2})[/.-](\d{4})$/.exec(typed(cell));
    return match === null ? typed(cell) : `${match[2] ?? ""}-${(match[1] ?? "").padStart(2, "0")}`;
  },
};

type LabelMap = Readonly<Record<string, string>>;

const codeOf = (labels: LabelMap, label: string): string =>
  Object.entries(labels).find(([code, known]) => compareKey(known) === compareKey(label) || code === label)?.[0] ??
  label;

export const choice = (labels: LabelMap, blank: unknown = ""): Codec => ({
  ...free,
  blank,
  choices: Object.values(labels),
  write: (value) => text(labels[asString(value)] ?? asString(value)),
  read: (cell) => codeOf(labels, typed(cell)),
});

export const yesNo: Codec = {
  ...free,
  blank: false,
  choices: Object.values(LABELS.yesNo),
  write: (value) => text(value === true ? LABELS.yesNo.true : LABELS.yesNo.false),
  read: (cell) => {
    if (cell.kind === "boolean") return cell.value;
    const code = codeOf(LABELS.yesNo, typed(cell));
    return code === "true" || code === "false" ? code === "true" : code;
  },
};

const listOf = (
  blank: unknown,
  choices: Codec["choices"],
  separator: ";" | "\n",
  out: (item: string, names: Names) => string,
  back: (item: string, names: Names) => string,
): Codec => ({
  choices,
  several: true,
  look: "text",
  blank,
  write: (value, names) =>
    text(
      writeList(
        asStrings(value).map((item) => out(item, names)),
        separator,
      ),
    ),
  read: (cell, names) => readList(typed(cell), separator).map((item) => back(item, names)),
});

const same = (item: string): string => item;
export const textList = listOf([], null, ";", same, same);
/** One text a line: for texts that are long. */
export const lineList = listOf([], null, "\n", same, same);

export const choiceList = (labels: LabelMap, blank: unknown = []): Codec =>
  listOf(
    blank,
    Object.values(labels),
    ";",
    (code) => labels[code] ?? code,
    (label) => codeOf(labels, label),
  );

/** Shown by name where the name means one entry only. */
function shown(id: string, source: NameSource, names: Names): string {
  const entry = names[source].find((one) => one.id === id);
  if (entry === undefined) return id;
  const key = compareKey(entry.name);
  const clear = names[source].every(
    (one) => one === entry || (compareKey(one.name) !== key && compareKey(one.id) !== key),
  );
  return clear && entry.name !== "" ? entry.name : id;
}

function meant(label: string, source: NameSource, names: Names): string {
  const key = compareKey(label);
  const entry =
    names[source].find(({ id }) => id === label) ?? names[source].find(({ name }) => compareKey(name) === key);
  return entry?.id ?? label;
}

export const reference = (source: NameSource): Codec => ({
  ...free,
  blank: null,
  choices: { of: source },
  write: (value, names) => text(typeof value === "string" ? shown(value, source, names) : ""),
  read: (cell, names) => meant(typed(cell), source, names),
});
/** A reference that must be there. */
export const neededReference = (source: NameSource): Codec => ({ ...reference(source), blank: "" });

export const referenceList = (source: NameSource, blank: unknown = []): Codec =>
  listOf(
    blank,
    { of: source },
    ";",
    (id, names) => shown(id, source, names),
    (label, names) => meant(label, source, names),
  );

export const fieldCell = choice(FORM_LABELS);
export const fieldOrNull = choice(FORM_LABELS, null);
export const fieldList = choiceList(FORM_LABELS);

/** "Loại công trình, sự kiện = công trình| phần việc; …" for the conditions of a figure. */
export const conditions: Codec = {
  ...free,
  several: true,
  blank: undefined,
  write: (value) => {
    if (typeof value !== "object" || value === null) return BLANK;
    const items = Object.entries(value).map(
      ([field, values]) => `${(FORM_LABELS as LabelMap)[field] ?? field} = ${writeList(asStrings(values), "|")}`,
    );
    return text(writeList(items, ";"));
  },
  read: (cell) =>
    Object.fromEntries(
      readList(typed(cell), ";").map((item) => {
        const sign = item.indexOf("=");
        const field = sign < 0 ? item : item.slice(0, sign).trim();
        return [codeOf(FORM_LABELS, field), readList(sign < 0 ? "" : item.slice(sign + 1), "|")];
      }),
    ),
};

/** The codec with nothing for a blank cell: the key is left out. */
export const optional = (codec: Codec): Codec => ({ ...codec, blank: undefined });

/** "Quỳ Hợp ×9; Quỳnh Hợp ×5": spellings with how often. */
export const counts: Codec = {
  ...free,
  several: true,
  blank: {},
  write: (value) =>
    text(
      typeof value === "object" && value !== null
        ? writeList(
            Object.entries(value).map(([name, times]) => `${name} ×${asString(times)}`),
            ";",
          )
        : "",
    ),
  read: (cell) =>
    Object.fromEntries(
      readList(typed(cell), ";").map((item) => {
        const match = /^(.*\S)\s*×\s*(\d+)$/.exec(item);
        return match === null ? [item, 0] : [match[1] ?? item, Number(match[2])];
      }),
    ),
};
