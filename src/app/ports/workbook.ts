import type { CellRange } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { SheetKind, WorkbookPlan } from "../../grid/sheet-plan";
import type { Cancellation, OnProgress } from "./job";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly protected: boolean;
  /** Our own sheets carry their kind. */
  readonly ours: SheetKind | null;
  /** Used range; null for an empty sheet. */
  readonly used: CellRange | null;
}

/**
 * What writing will do or did to one sheet. A sheet of an earlier writing that is no longer planned is removed, or kept
 * where people added something to it.
 */
export interface SheetChange {
  readonly name: string;
  readonly kind: SheetKind;
  readonly change: "created" | "replaced" | "removed" | "kept";
}

export interface WritePreview {
  readonly changes: readonly SheetChange[];
  /** What the person did before can then no longer be taken back with Ctrl+Z. */
  readonly clearsUndo: boolean;
}

/** One action of ours that can be taken back. */
export interface JournalEntry {
  readonly id: string;
  readonly action: string;
  readonly at: string;
  readonly undone: boolean;
}

/** A value of one source cell to be replaced, only where it still is `before`. */
export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string;
  readonly remote: boolean;
}

/** What a cell is expected to show. */
export interface ShownCell {
  readonly address: string;
  readonly text: string;
}

/** The workbook that is open in Excel. */
export interface OpenWorkbookPort {
  readonly name: () => Promise<string>;
  readonly sheets: () => Promise<readonly SheetInfo[]>;
  /** Name of the sheet in front. */
  readonly activeSheet: () => Promise<string>;
  readonly read: (
    sheetNames: readonly string[],
    onProgress: OnProgress,
    cancellation: Cancellation,
  ) => Promise<readonly Grid[]>;
  /** What `write` would do, without doing it. */
  readonly preview: (plan: WorkbookPlan) => Promise<WritePreview>;
  /** All or nothing: after a failure no half-made sheet stays. */
  readonly write: (
    plan: WorkbookPlan,
    action: string,
    onProgress: OnProgress,
    cancellation: Cancellation,
  ) => Promise<readonly SheetChange[]>;
  readonly edit: (
    edits: readonly CellEdit[],
    action: string,
  ) => Promise<{ readonly applied: number; readonly skipped: readonly CellEdit[] }>;
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** Whether the cells still show that; false where the sheet is gone. */
  readonly shows: (sheet: string, cells: readonly ShownCell[]) => Promise<boolean>;
  readonly journal: () => Promise<readonly JournalEntry[]>;
  readonly undo: (id: string) => Promise<void>;
  /**
   * Takes out what the workbook keeps for this program alone: former cells, the journal, what the register was read
   * from, the state. Gives how many pieces that were.
   */
  readonly tidy: () => Promise<number>;
  /** Changes the cells of an edit that was taken back once more, where they are as they were before it. */
  readonly redo: (id: string) => Promise<void>;
  /**
   * Calls back after edits, pastes and sorting included, and when sheets come or go; gives the way to stop.
   */
  readonly watch: (onChange: (change: WorkbookChange) => void, onSheets: () => void) => Promise<() => Promise<void>>;
  /** Custom document properties: name → text. */
  readonly properties: () => Promise<Readonly<Record<string, string>>>;
  /** The states kept, the newest first: more than one where several people saved at the same time. */
  readonly load: () => Promise<readonly string[]>;
  /**
   * Never costs the person what Ctrl+Z takes back. Does not wait for a cell that is being edited, but fails.
   */
  readonly save: (state: string) => Promise<void>;
}

/** What Excel is waited for: a cell that is being edited, or our workbook to come to the front. */
export type Wait = "edit-mode" | "other-workbook";

/** Why the open workbook could not do what was asked; worded at the edge. */
export type WorkbookFailureReason =
  | Wait
  | "protected"
  /** The workbook's structure: sheets cannot be added, renamed or hidden. */
  | "structure"
  | "busy"
  | "restart"
  | "too-large"
  | "sheet-gone"
  | "not-supported"
  | "sheet-kind"
  | "sign-in"
  | "merged"
  | "filtered"
  | "pivot"
  | "no-room"
  | "selection"
  | "conflict"
  /** Excel did not take what we asked for: our own mistake. */
  | "fault"
  | "cancelled"
  | "unknown";
