import type { CellEdit, JournalEntry, OpenWorkbookPort, WorkbookFailureReason } from "../../app/ports/workbook";
import { createStore, type Store } from "../../app/store";
import { rangeOf } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { changedSheets, withEdits, withPlan, withSheetsBack, type Book, type BookSheet } from "./book";
import type { BookFiles } from "./book-files";
import { planOfBook } from "./book-plan";

/** Why the page's workbook could not do what was asked; told as Excel's failures are. */
class BookFailure extends Error {
  constructor(
    readonly reason: WorkbookFailureReason,
    readonly sheet: string | null = null,
  ) {
    super(sheet === null ? reason : `${reason}: ${sheet}`);
    this.name = "BookFailure";
  }
}

/** What the page shows of its workbook. */
export interface BookView {
  readonly book: Book;
  /** The sheet in front, and the cell of it that was asked for. */
  readonly shown: { readonly sheet: string; readonly address: string } | null;
  /** Whether all that was written has been handed over as a file. */
  readonly saved: boolean;
}

export interface PageWorkbook {
  readonly port: OpenWorkbookPort;
  readonly view: Store<BookView>;
  readonly show: (sheet: string) => void;
  /** The workbook as a file; null where nothing was written yet. */
  readonly file: () => Promise<Uint8Array | null>;
}

interface Done extends JournalEntry {
  /** The cells that an edit changed; none for what was written. */
  readonly edits: readonly CellEdit[];
  readonly before: ReadonlyMap<string, BookSheet | null>;
}

interface Surroundings {
  readonly files: BookFiles;
  readonly now: () => string;
  readonly newId: () => string;
}

/** Without the cells that hold nothing but a look: those are for showing. */
const forReading = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.map((row) => ({
    ...row,
    cells: Array.from({ length: row.cells.length }, (_unused, at) => {
      const cell = row.cells[at];
      return cell?.kind === "blank" ? undefined : cell;
    }),
  })),
});

const usedOf = ({ rows }: Grid): ReturnType<typeof rangeOf> | null => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const width = Math.max(...rows.map(({ cells }) => cells.length), 1);
  return rangeOf(first.index, 0, last.index, width - 1);
};

/** The workbook that the page keeps, as the session asks for one; `state` is what it was left with. */
export function createPageWorkbook(given: Book, givenState: string | null, around: Surroundings): PageWorkbook {
  const { files, now, newId } = around;
  const [first] = given.sheets.filter(({ plan }) => plan.visibility === "visible");
  const view = createStore<BookView>({
    book: given,
    shown: first === undefined ? null : { sheet: first.plan.name, address: "A1" },
    saved: true,
  });
  let state = givenState;
  let journal: readonly Done[] = [];
  const named = (name: string): BookSheet => {
    const found = view.get().book.sheets.find(({ plan }) => plan.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new BookFailure("sheet-gone", name);
    return found;
  };

  /** The book with its sheets as they read once they are a file. */
  async function calculated(book: Book): Promise<Book> {
    const plan = planOfBook(book, null);
    if (plan === null) return book;
    const grids = await files.readPlan(plan);
    return { ...book, sheets: book.sheets.map((sheet, index) => ({ ...sheet, grid: grids[index] ?? null })) };
  }
  const put = (book: Book, shown: string | null): void => {
    const there = (name: string | undefined): boolean => book.sheets.some(({ plan }) => plan.name === name);
    const before = view.get().shown;
    const front = shown ?? (there(before?.sheet) ? before?.sheet : undefined) ?? book.sheets[0]?.plan.name;
    view.set({ book, shown: front === undefined ? null : { sheet: front, address: "A1" }, saved: false });
  };
  const remember = (
    action: string,
    before: ReadonlyMap<string, BookSheet | null>,
    edits: readonly CellEdit[] = [],
  ): void => {
    journal = [{ id: newId(), action, at: now(), undone: false, before, edits }, ...journal];
  };

  const port: OpenWorkbookPort = {
    name: () => Promise.resolve(view.get().book.name),
    sheets: () =>
      Promise.resolve(
        view.get().book.sheets.map(({ id, plan, mark, grid }) => ({
          id,
          name: plan.name,
          visibility: plan.visibility,
          protected: plan.protection !== null,
          ours: mark?.kind ?? null,
          used: grid === null ? null : usedOf(grid),
        })),
      ),
    activeSheet: () => {
      const { shown } = view.get();
      return shown === null ? Promise.reject(new BookFailure("sheet-gone")) : Promise.resolve(shown.sheet);
    },
    read: (names) =>
      Promise.resolve(names.map((name) => named(name).grid).flatMap((grid) => (grid === null ? [] : forReading(grid)))),
    preview: (plan) => Promise.resolve({ changes: withPlan(view.get().book, plan, newId).changes, clearsUndo: false }),
    write: async (plan, action, onProgress, cancellation) => {
      const { book } = view.get();
      const { book: written, changes, shown } = withPlan(book, plan, newId);
      onProgress({ done: 0, total: 1, what: action });
      const made = await calculated(written);
      if (cancellation.cancelled) throw new BookFailure("cancelled");
      remember(action, changedSheets(book, made));
      put(made, shown);
      return changes;
    },
    edit: async (edits, action) => {
      const { book } = view.get();
      const { book: edited, skipped } = withEdits(book, edits);
      if (skipped.length < edits.length) {
        const made = await calculated(edited);
        remember(action, changedSheets(book, made), edits);
        put(made, null);
      }
      return { applied: edits.length - skipped.length, skipped };
    },
    select: (sheet, address) => {
      const { plan } = named(sheet);
      view.set({ shown: { sheet: plan.name, address } });
      return Promise.resolve();
    },
    // Nothing moves there but by what the pane writes.
    shows: () => Promise.resolve(true),
    journal: () => Promise.resolve(journal.map(({ id, action, at, undone }) => ({ id, action, at, undone }))),
    undo: async (id) => {
      const entry = journal.find((one) => one.id === id && !one.undone);
      if (entry === undefined) return;
      put(await calculated(withSheetsBack(view.get().book, entry.before)), null);
      journal = journal.map((one) => (one === entry ? { ...one, undone: true } : one));
    },
    redo: async (id) => {
      const entry = journal.find((one) => one.id === id && one.undone && one.edits.length > 0);
      if (entry === undefined) return;
      journal = journal.filter((one) => one !== entry);
      await port.edit(entry.edits, entry.action);
    },
    tidy: () => {
      const { book } = view.get();
      const sheets = book.sheets.filter(({ mark }) => mark?.kind !== "base");
      const pieces = book.sheets.length - sheets.length + journal.length + (state === null ? 0 : 1);
      journal = [];
      state = null;
      put({ ...book, sheets }, null);
      return Promise.resolve(pieces);
    },
    // Nobody types into the page's workbook: it is looked at here, and edited as a file.
    watch: () => Promise.resolve(() => Promise.resolve()),
    properties: () => Promise.resolve(view.get().book.properties),
    load: () => Promise.resolve(state === null ? [] : [state]),
    save: (text) => {
      state = text;
      return Promise.resolve();
    },
  };

  return {
    port,
    view,
    show: (sheet) => {
      view.set({ shown: { sheet, address: "A1" } });
    },
    file: async () => {
      const { book } = view.get();
      const plan = planOfBook(book, state);
      if (plan === null) return null;
      const bytes = await files.bookFile(plan);
      if (view.get().book === book) view.set({ saved: true });
      return bytes;
    },
  };
}
