import { isRecord } from "../../base/is-record";
import type { SheetVisibility } from "../../grid/grid";
import type { SheetKind } from "../../grid/sheet-plan";
import type { SheetFrame } from "../write/sheet-frame";
import { WorkbookFailure } from "../office/failure";
import { packedFrame, unpackedFrame, type PackedFrame } from "./packed-frame";
import { packed, unpacked, type ChangedCell, type PackedCells } from "./packed-cells";
import { newVersion, storedText } from "../office/stored-text";
import { jsonBytes } from "../office/write-in-batches";

/** A sheet that one action wrote. */
export interface WrittenSheet {
  readonly token: string;
  readonly name: string;
  readonly kind: SheetKind;
  /** What stood there before: where its cells are kept, and its frame. Null for a sheet that is new. */
  readonly before: {
    readonly top: number;
    readonly rows: number;
    readonly columns: number;
    readonly frame: SheetFrame;
  } | null;
}

/** A sheet that one action put aside, because it is no longer planned. */
export interface RemovedSheet {
  readonly token: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

export interface StoredEntry {
  readonly id: string;
  readonly action: string;
  readonly at: string;
  /** "writing" until all of it stands: what is found so later was interrupted and is taken back. */
  readonly status: "writing" | "done" | "undone";
  readonly sheets: readonly WrittenSheet[];
  /** Absent in journals from before sheets were put aside. */
  readonly removed?: readonly RemovedSheet[];
  readonly cells: readonly ChangedCell[];
  /** Workbook-wide names and properties before; null where there was none. */
  readonly names: Readonly<Record<string, string | null>>;
  readonly properties: Readonly<Record<string, string | null>>;
  /** Name of the sheet that keeps former cells; null where none had to be kept. */
  readonly backup: string | null;
}

export interface Journal {
  readonly entries: readonly StoredEntry[];
  /** Token → the frame of our sheet as it stands. */
  readonly frames: Readonly<Record<string, SheetFrame>>;
}

const EMPTY_JOURNAL: Journal = { entries: [], frames: {} };

/** Since the second version cells are kept packed, since the third the areas of frames. */
const VERSIONS: readonly unknown[] = [1, 2, 3];
type KeptBefore = Omit<NonNullable<WrittenSheet["before"]>, "frame"> & { readonly frame: PackedFrame };
interface KeptEntry extends Omit<StoredEntry, "cells" | "sheets"> {
  readonly cells: readonly (PackedCells | ChangedCell)[];
  readonly sheets: readonly (Omit<WrittenSheet, "before"> & { readonly before: KeptBefore | null })[];
}
interface KeptJournal {
  readonly entries: readonly KeptEntry[];
  readonly frames: Readonly<Record<string, PackedFrame>>;
}

const store = storedText("journal:1");

/** Only what this version or one before wrote is taken: a foreign or later journal is left unread. */
const isJournal = (value: unknown): value is KeptJournal =>
  isRecord(value) &&
  VERSIONS.includes(value["version"]) &&
  Array.isArray(value["entries"]) &&
  isRecord(value["frames"]);

const eachFrame = <A, B>(frames: Readonly<Record<string, A>>, change: (frame: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(frames).map(([token, frame]) => [token, change(frame)]));

function parsedJournal(text: string): Journal {
  const parsed: unknown = JSON.parse(text);
  if (!isJournal(parsed)) return EMPTY_JOURNAL;
  return {
    frames: eachFrame(parsed.frames, unpackedFrame),
    entries: parsed.entries.map((entry) => ({
      ...entry,
      cells: unpacked(entry.cells),
      sheets: entry.sheets.map(({ before, ...sheet }) => ({
        ...sheet,
        before: before === null ? null : { ...before, frame: unpackedFrame(before.frame) },
      })),
    })),
  };
}

/** Further on in its life: what one author finished or took back is not begun for the other. */
const LIFE: readonly StoredEntry["status"][] = ["writing", "done", "undone"];

/** The journals of two authors who wrote at the same time, as one: no sheet of ours becomes a stranger. */
function mergedJournals(later: Journal, earlier: Journal): Journal {
  const entries = new Map(earlier.entries.map((entry) => [entry.id, entry]));
  for (const entry of later.entries) {
    const other = entries.get(entry.id);
    const isBehind = other !== undefined && LIFE.indexOf(other.status) > LIFE.indexOf(entry.status);
    entries.set(entry.id, isBehind ? other : entry);
  }
  return {
    frames: { ...earlier.frames, ...later.frames },
    entries: [...entries.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
}

/** The journal kept in the workbook. Two syncs, three where there is one. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal> {
  const journals = (await store.read(context)).map(({ text }) => parsedJournal(text));
  const [latest, ...others] = journals;
  return latest === undefined ? EMPTY_JOURNAL : others.reduce(mergedJournals, latest);
}

/** Actions kept; older ones can no longer be taken back. */
const KEPT_ENTRIES = 12;

/** The journal with the entry put in or replaced, the oldest left out. */
export function withEntry(journal: Journal, entry: StoredEntry): Journal {
  const others = journal.entries.filter((other) => other.id !== entry.id);
  const at = journal.entries.findIndex((other) => other.id === entry.id);
  const entries = at < 0 ? [...others, entry] : [...others.slice(0, at), entry, ...others.slice(at)];
  return { ...journal, entries: entries.slice(-KEPT_ENTRIES) };
}

export const withoutEntry = (journal: Journal, id: string): Journal => ({
  ...journal,
  entries: journal.entries.filter((entry) => entry.id !== id),
});

/** Ids of the parts that hold the journal, needed to replace it. */
export const findJournal = (context: Excel.RequestContext): Promise<readonly string[]> => store.find(context);

/** A journal goes in one request, beside what else is in it. */
const MOST_BYTES = 3_000_000;

const keptEntry = (entry: StoredEntry): KeptEntry => ({
  ...entry,
  cells: packed(entry.cells),
  sheets: entry.sheets.map(({ before, ...sheet }) => ({
    ...sheet,
    before: before === null ? null : { ...before, frame: packedFrame(before.frame) },
  })),
});

const keptText = ({ entries, frames }: Journal): string =>
  JSON.stringify({ version: 3, entries: entries.map(keptEntry), frames: eachFrame(frames, packedFrame) });

/**
 * The journal as text, the oldest entries left out where it is too long; an action too large to be taken back is not
 * begun.
 */
function fittingText(journal: Journal): string {
  const text = keptText(journal);
  if (jsonBytes(text) <= MOST_BYTES) return text;
  if (journal.entries.length < 2) throw new WorkbookFailure("too-large", "JournalTooLarge");
  return fittingText({ ...journal, entries: journal.entries.slice(1) });
}

/** Puts the journal in the place of the former one; sent with the next sync. */
export const replaceJournal = (context: Excel.RequestContext, journal: Journal, known: readonly string[]): void => {
  store.replace(context, newVersion(fittingText(journal)), known);
};

/** Reads how the journal stands now and puts another in its place. */
export async function saveJournal(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const known = await findJournal(context);
  replaceJournal(context, journal, known);
  await context.sync();
}
