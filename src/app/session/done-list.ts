import type { UndoItem } from "../app-state";
import type { ClockPort } from "../ports/surroundings";

/** What the pane did besides changing cells, with the way back and the way to do it again. */
interface Done {
  readonly item: UndoItem;
  readonly back: () => Promise<void>;
  readonly again: () => Promise<void>;
}

export interface DoneList {
  /** Keeps something that was done, and gives its id; `action` says what, as the list shows it. */
  readonly add: (action: string, back: () => Promise<void>, again: () => Promise<void>) => string;
  readonly items: () => readonly UndoItem[];
  /** Takes it back, or does it again; false for what is not kept here. */
  readonly undo: (id: string) => Promise<boolean>;
  readonly redo: (id: string) => Promise<boolean>;
}

/** Older ones are forgotten: what they decided can still be changed where it stands. */
const MOST_KEPT = 50;

/** The pane's own actions in this sitting. */
export function createDoneList(clock: ClockPort, newId: () => string, onChange: () => void): DoneList {
  let done: readonly Done[] = [];
  const mark = (id: string, undone: boolean): void => {
    done = done.map((one) => (one.item.id === id ? { ...one, item: { ...one.item, undone } } : one));
    onChange();
  };
  const find = (id: string, undone: boolean): Done | undefined =>
    done.find(({ item }) => item.id === id && item.undone === undone);
  return {
    add: (action, back, again) => {
      const item: UndoItem = { id: newId(), action, at: clock.now(), undone: false, origin: "pane" };
      done = [...done, { item, back, again }].slice(-MOST_KEPT);
      onChange();
      return item.id;
    },
    items: () => done.map(({ item }) => item),
    undo: async (id) => {
      const found = find(id, false);
      if (found === undefined) return false;
      await found.back();
      mark(id, true);
      return true;
    },
    redo: async (id) => {
      const found = find(id, true);
      if (found === undefined) return false;
      await found.again();
      mark(id, false);
      return true;
    },
  };
}
